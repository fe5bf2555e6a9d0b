// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cardstore.h"
#include "storage/migration.h"
#include "storage/outcome.h"
#include "storage/safefile.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto addColumn = "-- A later version.\nALTER TABLE cards ADD COLUMN note TEXT;\n\n"
                       "CREATE TRIGGER note_of_new_card AFTER INSERT ON cards BEGIN\n"
                       "    UPDATE cards SET note = 'new' WHERE id = new.id;\n"
                       "END;\n";

/// The way to change what SQLite's ALTER TABLE cannot: drops a table that others refer to.
const auto rebuildTable = "CREATE TABLE cards_new (\n"
                          "    id INTEGER PRIMARY KEY AUTOINCREMENT,\n    kind TEXT NOT NULL,\n"
                          "    owner INTEGER REFERENCES cards (id) ON DELETE CASCADE,\n"
                          "    position INTEGER NOT NULL,\n    state TEXT NOT NULL,\n    revision INTEGER NOT NULL,\n"
                          "    created_at TEXT NOT NULL,\n    updated_at TEXT NOT NULL,\n    note TEXT\n) STRICT;\n\n"
                          "INSERT INTO cards_new SELECT * FROM cards;\n\n"
                          "DROP TABLE cards;\n\n"
                          "ALTER TABLE cards_new RENAME TO cards;\n";

QStringList schemaOf(const Database &database)
{
    QStringList schema;
    auto done
        = database.eachRow(u"SELECT type, name, sql FROM sqlite_schema ORDER BY name"_s, {}, [&](const QSqlQuery &row) {
              schema.append(row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString());
          });
    return done ? schema : QStringList();
}

int numberOf(const Database &database, const QString &sql)
{
    int number = -1;
    auto done = database.eachRow(sql, {}, [&](const QSqlQuery &row) { number = row.value(0).toInt(); });
    return done ? number : -2;
}

} // namespace

class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.hqs"_s);
        m_schema = m_folder->filePath(u"schema"_s);
        QVERIFY_DONE(makePrivateFolder(m_schema));
        for (const QFileInfo &file : QDir(u":/schema"_s).entryInfoList(QDir::Files, QDir::Name))
            QVERIFY(QFile::copy(file.filePath(), m_schema + u'/' + file.fileName()));
        m_released = static_cast<int>(QDir(m_schema).count()) - 2;
        QVERIFY(m_released >= 1);
    }

    void aFreshDatabaseHasTheNewestVersion()
    {
        const auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QCOMPARE(numberOf(*database, u"PRAGMA user_version"_s), m_released);
    }

    void everyTableIsStrict()
    {
        const auto database = Database::inMemory();
        QVERIFY_DONE(database);
        QCOMPARE(numberOf(*database,
                     u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                     " AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
            0);
        QVERIFY(numberOf(*database, u"SELECT count(*) FROM pragma_table_list WHERE strict = 1"_s) >= 5);
    }

    void freshEqualsMigrated()
    {
        fillFile();
        addVersion(1, addColumn);
        addVersion(2, rebuildTable);
        const auto migrated = Database::open(m_path, m_schema);
        QVERIFY_DONE(migrated);
        const auto fresh = Database::inMemory(m_schema);
        QVERIFY_DONE(fresh);
        QVERIFY(!schemaOf(*fresh).isEmpty());
        QCOMPARE(schemaOf(*migrated), schemaOf(*fresh));
        QCOMPARE(numberOf(*migrated, u"PRAGMA user_version"_s), m_released + 2);
        QCOMPARE(numberOf(*migrated, u"PRAGMA foreign_keys"_s), 1);
        QVERIFY_FAULT(migrated->run(u"DELETE FROM cards"_s), Fault::ReadOnly);
    }

    void dataSurvivesAndIsSavedAtOnce()
    {
        fillFile();
        addVersion(1, addColumn);
        addVersion(2, rebuildTable);
        QVERIFY_DONE(Database::open(m_path, m_schema));
        // The older program sees a newer file, the newer one sees all rows: nobody has saved since the migration.
        QVERIFY_FAULT(Database::open(m_path), Fault::NewerSchema);
        auto again = Database::open(m_path, m_schema);
        QVERIFY_DONE(again);
        QCOMPARE(numberOf(*again, u"SELECT count(*) FROM cards"_s), 2);
        QCOMPARE(numberOf(*again, u"SELECT count(*) FROM card_values"_s), 2);
    }

    void anUpToDateFileIsNotWrittenWhenOpened()
    {
        fillFile();
        const auto before = QFileInfo(m_path).lastModified();
        const quint32 generation = Database::open(m_path)->generation();
        QVERIFY_DONE(Database::open(m_path));
        QCOMPARE(QFileInfo(m_path).lastModified(), before);
        QCOMPARE(Database::open(m_path)->generation(), generation);
    }

    void aFailingMigrationLeavesTheFileByteForByte_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("fault");
        QTest::newRow("a statement that fails")
            << QByteArray("CREATE TABLE a (b TEXT) STRICT;\n\nCREATE NONSENSE;\n") << static_cast<int>(Fault::Io);
        QTest::newRow("a statement that breaks a rule")
            << QByteArray("UPDATE cards SET kind = NULL;\n") << static_cast<int>(Fault::BadInput);
        QTest::newRow("a reference to nothing")
            << QByteArray("UPDATE card_values SET card = 4711 WHERE name = 'surname';\n")
            << static_cast<int>(Fault::Damaged);
    }

    void aFailingMigrationLeavesTheFileByteForByte()
    {
        QFETCH(const QByteArray, second);
        QFETCH(const int, fault);
        fillFile();
        const auto before = readWhole(m_path, noLimit);
        QVERIFY_DONE(before);
        addVersion(1, addColumn); // this one works
        addVersion(2, second);
        const auto database = Database::open(m_path, m_schema);
        QVERIFY_FAULT(database, static_cast<Fault>(fault));
        QCOMPARE(database.error().place, m_path);
        QCOMPARE(*readWhole(m_path, noLimit), *before);
        QVERIFY_DONE(Database::open(m_path));
    }

    void aFailingMigrationNamesTheFileOfTheSchema()
    {
        fillFile();
        addVersion(1, "CREATE NONSENSE;\n");
        const auto database = Database::open(m_path, m_schema);
        QVERIFY(!database);
        QVERIFY2(database.error().detail.contains(u"-later.sql"), qPrintable(database.error().detail));
    }

    void aMigrationThatCannotBeSavedLeavesTheOldFile()
    {
        fillFile();
        const auto before = readWhole(m_path, noLimit);
        addVersion(1, addColumn);
        QVERIFY(QDir().mkdir(m_path + u".new"_s)); // in the way of the temporary file
        QVERIFY(!Database::open(m_path, m_schema));
        QCOMPARE(*readWhole(m_path, noLimit), *before);
    }

    void aGapInTheNumbersIsRefused()
    {
        addVersion(2, addColumn);
        const auto database = Database::inMemory(m_schema);
        QVERIFY_FAULT(database, Fault::Rules);
        QVERIFY(database.error().place.endsWith(u"-later.sql"));
    }

    void lineEndsOfWindowsAreUnderstood()
    {
        addVersion(1, QByteArray(addColumn).replace("\n", "\r\n"));
        const auto database = Database::inMemory(m_schema);
        QVERIFY_DONE(database);
        QCOMPARE(numberOf(*database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'note_of_new_card'"_s), 1);
    }

private:
    /// A file of the released schema with a card, its value, and a card it owns.
    void fillFile()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        CardStore store(*database);
        Card card;
        card.kind = KindId(u"person"_s);
        card.values = { { u"surname"_s, u"Тестов"_s } };
        const auto owner = store.save(*transaction, card);
        QVERIFY_DONE(owner);
        card.kind = KindId(u"document"_s);
        card.owner = *owner;
        card.values = { { u"number"_s, u"1"_s } };
        QVERIFY_DONE(store.save(*transaction, card));
        QVERIFY_DONE(transaction->commit());
    }

    void addVersion(int afterReleased, QByteArrayView statements)
    {
        const QString number = QString::number(m_released + afterReleased).rightJustified(3, u'0');
        QVERIFY_DONE(writeSafely(m_schema + u'/' + number + u"-later.sql"_s, statements));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_schema;
    int m_released = 0;
};

HQS_TEST(migration, TestMigration)
#include "tst_migration.moc"
