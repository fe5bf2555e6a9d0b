// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/passwordadvice.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPasswordAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theStrengthIsToldInFourSteps_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("strength");
        const auto row = [](const QString &password, Strength strength) {
            QTest::newRow(qPrintable(password)) << password << static_cast<int>(strength);
        };
        row(u""_s, Strength::TooShort);
        row(u"x7#Kp2q"_s, Strength::TooShort);
        row(u"12345678"_s, Strength::Weak);
        row(u"87654321"_s, Strength::Weak);
        row(u"aaaaaaaaaaaaaaaaaa"_s, Strength::Weak);
        row(u"qwertyuiop12345"_s, Strength::Weak);
        row(u"йцукенгшщзхъ123"_s, Strength::Weak);
        row(u"пароль2026"_s, Strength::Weak);
        row(u"Gfhjkm2026"_s, Strength::Weak);
        row(u"Moscow2026"_s, Strength::Weak);
        row(u"абвгдеёжз"_s, Strength::Weak);
        row(u"зелёный7"_s, Strength::Fair);
        row(u"верблюд сахар"_s, Strength::Strong);
        row(u"верблюд пьёт чай без сахара"_s, Strength::Strong);
        row(u"k7mf-29xp-wq4t-hd8r"_s, Strength::Strong);
    }

    void theStrengthIsToldInFourSteps()
    {
        QFETCH(const QString, password);
        QFETCH(const int, strength);
        QVERIFY2(static_cast<int>(strengthOf(password)) == strength, qPrintable(QString::number(guessBits(password))));
    }

    void proposedPasswordsAreStrongAndDiffer()
    {
        const auto first = proposedPassword();
        const auto second = proposedPassword();
        QVERIFY_DONE(first);
        QVERIFY_DONE(second);
        QVERIFY(*first != *second);
        static const QRegularExpression shape(u"^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}$"_s);
        QVERIFY2(shape.match(*first).hasMatch(), qPrintable(*first));
        QCOMPARE(strengthOf(*first), Strength::Strong);
    }
};

HQS_TEST(passwordadvice, TestPasswordAdvice)
#include "tst_passwordadvice.moc"
