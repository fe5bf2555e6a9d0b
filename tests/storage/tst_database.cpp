// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/settingstore.h"
#include "storage/snapshot.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps a value in a transaction of its own.
Done keep(Database &database, const QString &name, const QString &value)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto done = SettingStore(database).set(*transaction, name, value); !done)
        return done;
    return transaction->commit();
}

QString kept(const Database &database, const QString &name)
{
    QString value;
    auto done = database.eachRow(u"SELECT value FROM settings WHERE name = ?"_s, { name },
        [&](const QSqlQuery &row) { value = row.value(0).toString(); });
    return done ? value : done.error().detail;
}

/// What another program is told when it runs these statements on the file: the answer to the last one.
QVariant askAnotherProgram(const QString &path, const QStringList &statements)
{
    QVariant answer;
    const QString name = u"another program"_s;
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(path);
        if (other.open()) {
            QSqlQuery query(other);
            for (const QString &sql : statements) {
                if (query.exec(sql))
                    answer = query.next() ? query.value(0) : QVariant(true);
                else
                    answer = query.lastError().text();
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"Дела/store.hqs"_s);
    }

    void aNewFileIsThereAtOnceInAPrivateFolder()
    {
        const auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY(QFileInfo::exists(m_path));
        QCOMPARE(database->path(), m_path);
#ifdef Q_OS_UNIX // on Windows the access list of the profile lets in its owner only
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(QFileInfo(m_path).path()).permissions() & others));
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
#endif
    }

    void whatWasSavedIsThereAfterOpening()
    {
        {
            auto database = Database::create(m_path);
            QVERIFY_DONE(database);
            QVERIFY_DONE(keep(*database, u"office"_s, u"Отдел кадров"_s));
        }
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"store.hqs"_s });
        const auto database = Database::open(m_path);
        QVERIFY_DONE(database);
        QCOMPARE(kept(*database, u"office"_s), u"Отдел кадров"_s);
    }

    void aMovedDatabaseWorksOn()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        Database moved = *std::move(database);
        QVERIFY_DONE(keep(moved, u"office"_s, u"1"_s));
        QVERIFY_FAULT(Database::open(m_path), Fault::InUse);
    }

    void anExistingFileIsNotReplacedByANewOne()
    {
        QVERIFY_DONE(makePrivateFolder(QFileInfo(m_path).path()));
        QVERIFY_DONE(writeSafely(m_path, "something else"));
        const auto created = Database::create(m_path);
        QVERIFY_FAULT(created, Fault::AlreadyThere);
        QCOMPARE(created.error().place, m_path);
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("something else"));
    }

    void aMissingFileIsNotMadeByOpening()
    {
        QVERIFY_FAULT(Database::open(m_path), Fault::NotFound);
        QVERIFY_FAULT(Database::open(m_folder->filePath(u"store.hqs"_s)), Fault::NotFound);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void oneInstanceAtATime()
    {
        {
            const auto first = Database::create(m_path);
            QVERIFY_DONE(first);
            const auto second = Database::open(m_path);
            QVERIFY_FAULT(second, Fault::InUse);
            QCOMPARE(second.error().place, m_path);
            QVERIFY_FAULT(Database::create(m_path), Fault::InUse);
        }
        QVERIFY_DONE(Database::open(m_path));
    }

    void theFileIsAnOrdinaryDatabaseForOtherPrograms()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(keep(*database, u"office"_s, u"Отдел кадров"_s));
        QCOMPARE(askAnotherProgram(m_path, { u"SELECT value FROM settings"_s }), QVariant(u"Отдел кадров"_s));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA integrity_check"_s }), QVariant(u"ok"_s));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA application_id"_s }).toUInt(), Snapshot::applicationId);
    }

    void aFileThatAnotherProgramSwitchedToAWriteAheadLogIsOpened()
    {
        QVERIFY_DONE(Database::create(m_path));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA journal_mode = WAL"_s }), QVariant(u"wal"_s));
        auto database = Database::open(m_path);
        QVERIFY_DONE(database);
        QVERIFY_DONE(keep(*database, u"office"_s, u"1"_s));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA journal_mode"_s }), QVariant(u"delete"_s));
    }

    void anotherKindOfFileIsRefusedAndLeftAlone()
    {
        QVERIFY_DONE(makePrivateFolder(QFileInfo(m_path).path()));
        QVERIFY_DONE(writeSafely(m_path, "a letter"));
        QVERIFY_FAULT(Database::open(m_path), Fault::NotOurs);
        QCOMPARE(*readWhole(m_path, noLimit), QByteArray("a letter"));
        QVERIFY(!QFileInfo::exists(m_path + u".lock"_s));
    }

    void aNewerSchemaIsRefused()
    {
        QVERIFY_DONE(Database::create(m_path));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA user_version = 1000"_s }), QVariant(true));
        const auto before = readWhole(m_path, noLimit);
        const auto database = Database::open(m_path);
        QVERIFY_FAULT(database, Fault::NewerSchema);
        QCOMPARE(database.error().place, m_path);
        QCOMPARE(*readWhole(m_path, noLimit), *before);
    }

    void aSchemaThatCannotBeIsDamage()
    {
        QVERIFY_DONE(Database::create(m_path));
        QCOMPARE(askAnotherProgram(m_path, { u"PRAGMA user_version = -1"_s }), QVariant(true));
        QVERIFY_FAULT(Database::open(m_path), Fault::Damaged);
    }

    void aFileCutOffAnywhereIsDamaged()
    {
        fillFile(300);
        const auto whole = readWhole(m_path, noLimit);
        QVERIFY_DONE(whole);
        int tried = 0;
        for (qsizetype size = 0; size < whole->size(); size += size < 300 || size > whole->size() - 300 ? 7 : 997) {
            QVERIFY_DONE(writeSafely(m_path, whole->first(size)));
            const auto database = Database::open(m_path);
            QVERIFY2(!database && database.error().fault == Fault::Damaged, qPrintable(QString::number(size)));
            QCOMPARE(database.error().place, m_path);
            ++tried;
        }
        QVERIFY(tried > 100);
    }

    void aPageThatMakesNoSenseIsDamage()
    {
        fillFile(300);
        auto image = readWhole(m_path, noLimit);
        QVERIFY_DONE(image);
        const qsizetype pages = image->size() / 4096;
        for (qsizetype page = 1; page < pages; page += 5) {
            QByteArray broken = *image;
            broken.replace(page * 4096, 8, QByteArray(8, '\xee'));
            QVERIFY_DONE(writeSafely(m_path, broken));
            const auto database = Database::open(m_path);
            QVERIFY_FAULT(database, Fault::Damaged);
            QVERIFY(!database.error().detail.contains(u"value of"_s)); // the rows themselves are nobody's business
        }
    }

    /// As a careless tool may leave it: every page is sound, but a row breaks a rule of the schema.
    void aRowThatBreaksARuleOfTheSchemaIsDamage()
    {
        QVERIFY_DONE(Database::create(m_path));
        QCOMPARE(askAnotherProgram(m_path,
                     { u"PRAGMA ignore_check_constraints = ON"_s,
                         u"INSERT INTO cards (kind, state, created_at, updated_at) VALUES ('a', 'odd', '', '')"_s }),
            QVariant(true));
        QVERIFY_FAULT(Database::open(m_path), Fault::Damaged);
    }

    void anOpenedFileHasTheSameProtectionsAsANewOne()
    {
        QVERIFY_DONE(Database::create(m_path));
        const auto database = Database::open(m_path);
        QVERIFY_DONE(database);
        QVERIFY_FAULT(database->run(u"INSERT INTO settings (name, value) VALUES ('a', 'b')"_s), Fault::ReadOnly);
        for (const QString &pragma :
            { u"foreign_keys"_s, u"cell_size_check"_s, u"secure_delete"_s, u"recursive_triggers"_s, u"query_only"_s }) {
            auto row = database->run(u"PRAGMA "_s + pragma);
            QVERIFY_DONE(row);
            QVERIFY(row->next());
            QVERIFY2(row->value(0).toInt() == 1, qPrintable(pragma));
        }
        auto row = database->run(u"PRAGMA trusted_schema"_s);
        QVERIFY(row && row->next() && row->value(0).toInt() == 0);
    }

    void nothingCanChangeOutsideATransaction()
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        const QString insert = u"INSERT INTO settings (name, value) VALUES ('a', 'b')"_s;
        QVERIFY_FAULT(database->run(insert), Fault::ReadOnly);
        QVERIFY_DONE(keep(*database, u"office"_s, u"1"_s));
        QVERIFY_FAULT(database->run(insert), Fault::ReadOnly);
        {
            auto undone = Transaction::begin(*database);
            QVERIFY_DONE(undone);
        }
        QVERIFY_FAULT(database->run(insert), Fault::ReadOnly);
    }

    void hostileStatementsAreDenied_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another file") << u"ATTACH DATABASE '/tmp/other.db' AS other"_s;
        QTest::newRow("the schema as a table") << u"UPDATE sqlite_schema SET sql = 'x'"_s;
        QTest::newRow("a name in the wrong quotes") << u"SELECT \"no such column\" FROM settings"_s;
        QTest::newRow("program code") << u"SELECT load_extension('evil')"_s;
        QTest::newRow("an endless pattern") << u"SELECT 'a' LIKE '%1'"_s.arg(QString(300, u'%'));
        QTest::newRow("a value without bounds") << u"SELECT length(zeroblob(20000000))"_s;
    }

    void hostileStatementsAreDenied()
    {
        QFETCH(const QString, sql);
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        QVERIFY(!database->run(sql));
    }

    void aNullStringIsAnEmptyTextAndNullIsNull()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto row = database->run(u"SELECT typeof(?), typeof(?), typeof(?)"_s, { QString(), QVariant(), 5 });
        QVERIFY_DONE(row);
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toString(), u"text"_s);
        QCOMPARE(row->value(1).toString(), u"null"_s);
        QCOMPARE(row->value(2).toString(), u"integer"_s);
    }

    void brokenRulesOfTheSchemaAreTold()
    {
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        const QString insert = u"INSERT INTO settings (name, value) VALUES (?, ?)"_s;
        QVERIFY_DONE(database->run(insert, { u"a"_s, u"b"_s }));
        QVERIFY_FAULT(database->run(insert, { u"a"_s, u"c"_s }), Fault::AlreadyThere);
        QVERIFY_FAULT(database->run(insert, { u"b"_s, QVariant() }), Fault::BadInput);
        QVERIFY_FAULT(database->run(insert, { u"b"_s, QString(20'000'000, u'x') }), Fault::BadInput);
        QVERIFY_FAULT(database->run(u"SELECT nonsense"_s), Fault::Io);
        QVERIFY_FAULT(database->run(insert, { u"too few"_s }), Fault::Io);
    }

    void errorsDoNotLeakPersonalData_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        const QString name = u"Иванченко"_s;
        QTest::newRow("a key twice") << u"INSERT INTO settings (name, value) VALUES (?, ?), (?, ?)"_s
                                     << QVariantList { name, name, name, name };
        QTest::newRow("a rule of the schema")
            << u"INSERT INTO cards (kind, state, created_at, updated_at) VALUES (?, ?, ?, ?)"_s
            << QVariantList { name, name, name, name };
        QTest::newRow("a wrong type")
            << u"INSERT INTO cards (kind, position, created_at, updated_at) VALUES (?, ?, ?, ?)"_s
            << QVariantList { name, name, name, name };
        QTest::newRow("too few values") << u"INSERT INTO settings (name, value) VALUES (?, ?)"_s
                                        << QVariantList { name };
        QTest::newRow("a search expression") << u"SELECT json_extract('{}', ?)"_s << QVariantList { name };
    }

    void errorsDoNotLeakPersonalData()
    {
        QFETCH(const QString, sql);
        QFETCH(const QVariantList, values);
        auto database = Database::inMemory();
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        const auto failed = values.size() == 1 ? database->run(sql, { values[0] })
                                               : database->run(sql, { values[0], values[1], values[2], values[3] });
        QVERIFY(!failed);
        QVERIFY2(!failed.error().detail.contains(u"Иванченко"), qPrintable(failed.error().detail));
        QVERIFY(!failed.error().place.contains(u"Иванченко"));
        QVERIFY(failed.error().detail.contains(sql)); // but enough is said to find the place
    }

    void generationGrowsWithEachChangeAndLiesInTheFile()
    {
        quint32 last = 0;
        {
            auto database = Database::create(m_path);
            QVERIFY_DONE(database);
            const quint32 first = database->generation();
            QVERIFY_DONE(keep(*database, u"office"_s, u"1"_s));
            QCOMPARE(database->generation(), first + 1);
            QVERIFY_DONE(keep(*database, u"office"_s, u"1"_s));
            QCOMPARE(database->generation(), first + 1);
            last = database->generation();
        }
        QCOMPARE(Database::open(m_path)->generation(), last);
    }

private:
    /// A file of many pages; every value says so.
    void fillFile(int rows)
    {
        auto database = Database::create(m_path);
        QVERIFY_DONE(database);
        auto transaction = Transaction::begin(*database);
        QVERIFY_DONE(transaction);
        SettingStore settings(*database);
        for (int i = 0; i < rows; ++i)
            QVERIFY_DONE(settings.set(*transaction, QString::number(i), u"value of a row "_s.repeated(20)));
        QVERIFY_DONE(transaction->commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(database, TestDatabase)
#include "tst_database.moc"
