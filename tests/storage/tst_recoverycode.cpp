// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/recoverycode.h"

#include "suite.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestRecoveryCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCodeIsNineGroupsOfFiveDigits()
    {
        const auto code = RecoveryCode::make();
        QVERIFY_DONE(code);
        static const QRegularExpression shape(u"^\\d{5}( \\d{5}){8}$"_s);
        QVERIFY2(shape.match(code->text()).hasMatch(), qPrintable(code->text()));
    }

    void noCodeComesTwice()
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i) {
            const auto code = RecoveryCode::make();
            QVERIFY_DONE(code);
            codes.insert(code->text());
        }
        QCOMPARE(codes.size(), 200);
    }

    void howItIsTypedDoesNotMatter()
    {
        const auto code = RecoveryCode::make();
        QVERIFY_DONE(code);
        const QString text = code->text();
        for (const QString &typed : { text, QString(text).remove(u' '), QString(text).replace(u' ', u'-'),
                 QString(text).replace(u' ', u" – "_s), u"\n  "_s + QString(text).replace(u' ', u"\r\n"_s) + u' ' }) {
            const auto read = RecoveryCode::fromText(typed);
            QVERIFY_DONE(read);
            QCOMPARE(*read, *code);
        }
    }

    void everyWrongDigitAndEverySwapIsFound()
    {
        const auto code = RecoveryCode::make();
        QVERIFY_DONE(code);
        const QString text = code->text();
        int passed = 0;
        int tried = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u' ')
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = text;
                wrong[at] = digit;
                tried += wrong != text;
                passed += wrong != text && RecoveryCode::fromText(wrong).has_value();
            }
            if (at + 1 < text.size() && text[at] != text[at + 1] && text[at + 1] != u' ') {
                QString swapped = text;
                std::swap(swapped[at], swapped[at + 1]);
                ++tried;
                passed += RecoveryCode::fromText(swapped).has_value();
            }
        }
        QVERIFY(tried > 400);
        QVERIFY2(passed <= 1, qPrintable(QString::number(passed))); // one in 100,000 passes by chance
    }

    void whatIsNoCodeIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << u""_s << u"0"_s;
        QTest::newRow("a password") << u"верблюд 17 сахар"_s << u"0"_s;
        QTest::newRow("a group too few") << u"12345 "_s.repeated(8) << u"40"_s;
        QTest::newRow("a digit too many") << u"12345 "_s.repeated(9) + u'1' << u"46"_s;
        QTest::newRow("a letter") << u"12345 "_s.repeated(8) + u"1234O"_s << u"0"_s;
        QTest::newRow("digits of another script") << u"١٢٣٤٥ "_s.repeated(9) << u"0"_s;
    }

    void whatIsNoCodeIsRefused()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, detail);
        const auto code = RecoveryCode::fromText(typed);
        QVERIFY_FAULT(code, Fault::BadInput);
        QCOMPARE(code.error().detail, detail);
    }
};

HQS_TEST(recoverycode, TestRecoveryCode)
#include "tst_recoverycode.moc"
