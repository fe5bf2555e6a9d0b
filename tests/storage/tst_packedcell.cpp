// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/outcome.h"
#include "storage/packedcell.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Many values in one cell of a query, and the ids that are bound as one value.
class TestPackedCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theValuesOfARowComeInTheirOrder()
    {
        PackedCell cell = cellOf(u"SELECT packed(17, 'Юн', NULL, -3, '', 'a' || char(0) || 'b', packed(1, 'x'))"_s);
        QCOMPARE(cell.takeNumber(), qint64(17));
        QCOMPARE(cell.takeText(), u"Юн"_s);
        QCOMPARE(cell.takeText(), QString());
        QCOMPARE(cell.takeNumber(), qint64(-3));
        QCOMPARE(cell.takeText(), QString());
        QCOMPARE(cell.takeText(), u"a"_s + QChar(u'\0') + u"b"_s);
        PackedCell inner = cell.takeCell();
        QCOMPARE(inner.takeNumber(), qint64(1));
        QCOMPARE(inner.takeText(), u"x"_s);
        QVERIFY(inner.isAtEnd());
        QVERIFY(cell.isAtEnd());
    }

    void theRowsOfAGroupFollowEachOther()
    {
        PackedCell cell = cellOf(u"SELECT all_packed(column1, column2) FROM (VALUES ('a', 1), ('b', 2))"_s);
        QCOMPARE(cell.takeText(), u"a"_s);
        QCOMPARE(cell.takeNumber(), qint64(1));
        QCOMPARE(cell.takeText(), u"b"_s);
        QCOMPARE(cell.takeNumber(), qint64(2));
        QVERIFY(cell.isAtEnd());
    }

    void nothingIsAnEmptyCell_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("no value") << u"SELECT packed()"_s;
        QTest::newRow("no row") << u"SELECT all_packed(1) FROM (SELECT 1 WHERE 0)"_s;
    }
    void nothingIsAnEmptyCell()
    {
        QFETCH(const QString, query);
        QVERIFY(cellOf(query).isAtEnd());
    }

    void groupsBesideEachOtherDoNotMix()
    {
        QStringList found;
        QVERIFY_DONE(m_database->eachRow(
            u"SELECT all_packed(column2) FROM (VALUES (1, 'a'), (2, 'b'), (1, 'c')) GROUP BY column1"_s, {},
            [&found](const QSqlQuery &row) {
                PackedCell cell(row.value(0).toByteArray());
                QString texts;
                while (!cell.isAtEnd())
                    texts += cell.takeText();
                found << texts;
            }));
        QCOMPARE(found, (QStringList { u"ac"_s, u"b"_s }));
    }

    void aDateIsADayOrNoneOrAnInvalidOne_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<std::optional<QDate>>("read");
        QTest::newRow("a day") << u"2026-11-24"_s << std::optional(QDate(2026, 11, 24));
        QTest::newRow("none") << u""_s << std::optional<QDate>();
        QTest::newRow("no such day") << u"2026-02-30"_s << std::optional(QDate());
        QTest::newRow("another spelling") << u"24.11.2026"_s << std::optional(QDate());
        QTest::newRow("too long") << u"2026-11-24T00:00"_s << std::optional(QDate());
    }
    void aDateIsADayOrNoneOrAnInvalidOne()
    {
        QFETCH(const QString, written);
        QFETCH(const std::optional<QDate>, read);
        PackedCell cell = cellOf(u"SELECT packed(?)"_s, { written });
        const auto date = cell.takeDate();
        QCOMPARE(date.has_value(), read.has_value());
        QVERIFY(!date || *date == *read);
    }

    void idsAreBoundAsOneValue_data()
    {
        QTest::addColumn<std::vector<CardId>>("ids");
        QTest::newRow("none") << std::vector<CardId>();
        QTest::newRow("one") << std::vector { CardId { 17 } };
        QTest::newRow("some") << std::vector { CardId { 3 }, CardId { 12345678901 }, CardId { 4 } };
    }
    void idsAreBoundAsOneValue()
    {
        QFETCH(const std::vector<CardId>, ids);
        std::vector<CardId> found;
        QVERIFY_DONE(m_database->eachRow(
            u"WITH RECURSIVE "_s + listedIds() + u" SELECT id FROM listed WHERE id IS NOT NULL"_s, { listOf(ids) },
            [&found](const QSqlQuery &row) { found.push_back(CardId { row.value(0).toLongLong() }); }));
        QVERIFY(found == ids);
    }

    /// SQLite's own json_each() crashes there.
    void aQuestionIsAskedAgainAfterTheContentWasReplaced()
    {
        const QString query = u"WITH RECURSIVE "_s + listedIds() + u" SELECT packed(count(id)) FROM listed"_s;
        const auto idsIn = [&](Database &database) {
            qint64 count = 0;
            const Done done = database.eachRow(query, { u"3,17,"_s },
                [&count](const QSqlQuery &row) { count = PackedCell(row.value(0).toByteArray()).takeNumber(); });
            return done ? count : -1;
        };
        auto other = Database::inMemory();
        QVERIFY_DONE(other);
        QCOMPARE(idsIn(*m_database), qint64(2));
        QVERIFY_DONE(m_database->become(*other));
        QCOMPARE(idsIn(*m_database), qint64(2));
    }

private:
    PackedCell cellOf(const QString &query, std::initializer_list<QVariant> values = {})
    {
        QByteArray cell;
        const Done done
            = m_database->eachRow(query, values, [&cell](const QSqlQuery &row) { cell = row.value(0).toByteArray(); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return PackedCell(cell);
    }

    std::optional<Database> m_database;
};

HQS_TEST(packedcell, TestPackedCell)
#include "tst_packedcell.moc"
