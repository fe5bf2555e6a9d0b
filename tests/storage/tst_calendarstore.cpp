// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendarstore.h"

#include "suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCalendarStore : public QObject {
    Q_OBJECT

    static Done put(Database &database, const WrittenEntry &entry)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (auto done = CalendarStore(database).put(*transaction, entry); !done)
            return done;
        return transaction->commit();
    }
    static CaseId newCase(Database &database)
    {
        auto transaction = Transaction::begin(database);
        CaseHead head;
        head.procedure = ProcedureId(u"hire_hqs"_s);
        head.openedOn = QDate(2026, 11, 24);
        const auto id = CaseStore(database).create(*transaction, head);
        if (!id || !transaction->commit())
            qFatal("no case");
        return *id;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasWrittenIsRememberedByItsUid()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(u"a.hqs"_s));
        const CaseId id = newCase(*database);
        WrittenEntry entry { u"2026-001.x.0@hqsdesk"_s, id, QDate(2026, 12, 1), u"Notify (2026-001)"_s, 0, false };
        QVERIFY(put(*database, entry));
        entry.day = QDate(2026, 12, 2);
        entry.sequence = 1;
        entry.isCancelled = true;
        QVERIFY(put(*database, entry));
        QCOMPARE(*CalendarStore(*database).ofCase(id), std::vector<WrittenEntry> { entry });
        QVERIFY(CalendarStore(*database).ofCase(newCase(*database))->empty());
    }

    void anEntryBelongsToACase()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(u"a.hqs"_s));
        const auto done = put(*database, { u"x"_s, CaseId { 42 }, QDate(2026, 12, 1), u"x"_s, 0, false });
        QVERIFY(!done);
        QCOMPARE(static_cast<int>(done.error().fault), static_cast<int>(Fault::NotFound));
    }
};

HQS_TEST(calendarstore, TestCalendarStore)
#include "tst_calendarstore.moc"
