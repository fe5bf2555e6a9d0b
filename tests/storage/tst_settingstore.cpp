// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/settingstore.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestSettingStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasNeverSetHasTheFallback()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        const SettingStore settings(*database);
        QCOMPARE(*settings.value(u"office"_s), QString());
        QCOMPARE(*settings.value(u"office"_s, u"none"_s), u"none"_s);
    }

    void theLastValueCounts()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        SettingStore settings(*database);
        for (const QString &value : { u"1"_s, u"два"_s, QString() }) {
            auto transaction = Transaction::begin(*database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(settings.set(*transaction, u"office"_s, value));
            QVERIFY_DONE(settings.set(*transaction, u"other"_s, u"untouched"_s));
            QVERIFY_DONE(transaction->commit());
            QCOMPARE(*settings.value(u"office"_s, u"none"_s), value);
            QCOMPARE(*settings.value(u"other"_s), u"untouched"_s);
        }
    }
};

HQS_TEST(settingstore, TestSettingStore)
#include "tst_settingstore.moc"
