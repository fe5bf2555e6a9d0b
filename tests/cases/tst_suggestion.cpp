// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sample.h"
#include "cases/suggestion.h"

#include "suite.h"

#include <QRegularExpression>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Suggestions for the heading of the contract with these answers about the first signatory.
QStringList suggestedFor(const std::map<QString, QString> &answers)
{
    std::map<QString, QString> whole;
    for (const auto &[name, value] : answers)
        whole.emplace(u"signatory[1]."_s + name, value);
    const CaseFile file = caseWith(whole);
    return suggestedAnswers(*rules().field(FieldId(u"signatory.genitiveRu"_s)), file.facts(testDay), 1);
}

} // namespace

/// When a declined phrase is suggested, and when the program keeps silent.
class TestSuggestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void positionAndNameAreDeclined()
    {
        QCOMPARE(suggestedFor({ { u"surnameRu"_s, u"Лесникова"_s }, { u"givenRu"_s, u"Ольга"_s },
                     { u"patronymicRu"_s, u"Павловна"_s }, { u"positionRu"_s, u"Генеральный директор"_s } }),
            (QStringList { u"генерального директора Лесниковой Ольги Павловны"_s,
                u"генерального директора Лесникова Ольга Павловна"_s }));
    }

    void capitalsThatBelongThereStay()
    {
        QCOMPARE(suggestedFor({ { u"surnameRu"_s, u"Ли"_s }, { u"givenRu"_s, u"Мэри"_s },
                     { u"patronymicRu"_s, u"Ивановна"_s }, { u"positionRu"_s, u"HR-директор"_s } }),
            (QStringList { u"HR-директора Ли Мэри Ивановны"_s, u"HR-директора Ли Мэри Ивановна"_s }));
    }

    void whereAPartIsMissingNothingIsSuggested_data()
    {
        QTest::addColumn<QString>("missing");
        for (const QString &part : { u"surnameRu"_s, u"givenRu"_s, u"patronymicRu"_s, u"positionRu"_s })
            QTest::newRow(qUtf8Printable(part)) << part;
    }

    void whereAPartIsMissingNothingIsSuggested()
    {
        QFETCH(QString, missing);
        // «Ким» is the surname of men and women: without the patronymic nobody knows.
        std::map<QString, QString> answers { { u"surnameRu"_s, u"Ким"_s }, { u"givenRu"_s, u"Александра"_s },
            { u"patronymicRu"_s, u"Павловна"_s }, { u"positionRu"_s, u"Директор"_s } };
        QVERIFY(!suggestedFor(answers).isEmpty());
        answers.erase(missing);
        QCOMPARE(suggestedFor(answers), QStringList());
    }

    void whatAPersonWroteWinsUntilTheNameIsAnother()
    {
        std::map<QString, QString> answers { { u"surnameRu"_s, u"Заяц"_s }, { u"givenRu"_s, u"Пётр"_s },
            { u"patronymicRu"_s, u"Ильич"_s }, { u"positionRu"_s, u"Директор"_s },
            { u"genitiveRu"_s, u"директора Заяца Петра Ильича"_s } };
        QCOMPARE(suggestedFor(answers), QStringList());
        answers[u"surnameRu"_s] = u"Кравец"_s;
        QCOMPARE(suggestedFor(answers).value(0), u"директора Кравца Петра Ильича"_s);
    }

    void aNameThatIsNotDeclinedStaysAsItIs()
    {
        std::map<QString, QString> answers { { u"surnameRu"_s, u"Ким"_s }, { u"givenRu"_s, u"Александра"_s },
            { u"positionRu"_s, u"Генеральный директор"_s } };
        QCOMPARE(suggestedFor(answers), QStringList()); // a man or a woman?
        answers[u"keepsName"_s] = u"true"_s;
        const QString whole = u"генерального директора Ким Александра"_s;
        QCOMPARE(suggestedFor(answers), QStringList { whole });
        answers[u"genitiveRu"_s] = u"генерального директора Кима Александра"_s; // from before the switch
        QCOMPARE(suggestedFor(answers), QStringList { whole });
        answers[u"genitiveRu"_s] = whole;
        QCOMPARE(suggestedFor(answers), QStringList());
    }

    void otherFieldsHaveNoSuggestions()
    {
        const CaseFile file = blankCase();
        QVERIFY(suggestedAnswers(*rules().field(FieldId(u"signatory.surnameRu"_s)), file.facts(testDay), 1).isEmpty());
    }
};

HQS_TEST(suggestion, TestSuggestion)
#include "tst_suggestion.moc"
