// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorwords.h"
#include "words/language.h"
#include "words/problemwords.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureSaysWhatHappenedWhereAndWhatToDo_data()
    {
        QTest::addColumn<int>("fault");
        for (int fault = 0; fault <= static_cast<int>(Fault::Rules); ++fault)
            QTest::newRow(qPrintable(QString::number(fault))) << fault;
    }

    void everyFailureSaysWhatHappenedWhereAndWhatToDo()
    {
        QFETCH(int, fault);
        const Error error { static_cast<Fault>(fault), u"/desk/place.hqs"_s, {} };
        useLanguage(Language::English);
        const ErrorWords english = wordsFor(error);
        useLanguage(Language::Russian);
        const ErrorWords russian = wordsFor(error);
        for (const ErrorWords &words : { english, russian }) {
            QVERIFY(!words.happened.isEmpty() && !words.advice.isEmpty());
            QVERIFY(!words.happened.contains(u'%'));
        }
        QVERIFY(english.happened != russian.happened && english.advice != russian.advice);
        QVERIFY(hasRussianLetters(russian.happened) && hasRussianLetters(russian.advice));
    }

    void failuresThatMeanDifferentStepsHaveDifferentWords()
    {
        useLanguage(Language::Russian);
        QStringList happened;
        for (int fault = 0; fault <= static_cast<int>(Fault::Rules); ++fault)
            happened << wordsFor(Error { static_cast<Fault>(fault), u"x"_s, {} }).happened;
        QCOMPARE(QSet<QString>(happened.begin(), happened.end()).size(), happened.size());
    }

    void everyProblemOfAnAnswerHasWords_data()
    {
        QTest::addColumn<int>("flaw");
        for (int flaw = 0; flaw <= static_cast<int>(Flaw::OutOfRange); ++flaw)
            QTest::newRow(qPrintable(QString::number(flaw))) << flaw;
    }

    void everyProblemOfAnAnswerHasWords()
    {
        QFETCH(int, flaw);
        const Problem problem { static_cast<Flaw>(flaw), u"42"_s };
        for (const FieldType type : { FieldType::Text, FieldType::Date, FieldType::Money, FieldType::Number }) {
            useLanguage(Language::English);
            const QString english = wordsFor(problem, type);
            useLanguage(Language::Russian);
            const QString russian = wordsFor(problem, type);
            QVERIFY(!english.isEmpty() && english != russian && hasRussianLetters(russian));
            QVERIFY(!english.contains(u'%') && !russian.contains(u'%'));
        }
    }

    void anUnreadableAnswerIsExplainedByItsType()
    {
        useLanguage(Language::Russian);
        const Problem problem { Flaw::Unreadable, u"31.02"_s };
        const QSet<QString> words { wordsFor(problem, FieldType::Date), wordsFor(problem, FieldType::Money),
            wordsFor(problem, FieldType::Number) };
        QCOMPARE(words.size(), 3);
    }

private:
    static bool hasRussianLetters(const QString &text)
    {
        static const QRegularExpression letters(u"[а-яё]"_s);
        return text.contains(letters);
    }
};

HQS_TEST(words, TestWords)
#include "tst_words.moc"
