// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/bundledpart.h"
#include "about/programversion.h"
#include "storage/database.h"

#include "suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// What the program says about itself.
class TestVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVersionIsTheOneOfTheProject()
    {
        QFile project(QStringLiteral(SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(project.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(project.readAll());
        QVERIFY(text.contains(u"project(HqsDesk VERSION %1 "_s.arg(programVersion().version)));
    }

    void theChangesOfThisVersionAreWrittenDown()
    {
        QFile changes(QStringLiteral(SOURCE_DIR "/CHANGELOG.md"));
        QVERIFY(changes.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(changes.readAll());
        QVERIFY(text.contains(u"\n## %1 "_s.arg(programVersion().version)));
    }

    void theCommitIsAHashOrSaysThatItIsUnknown()
    {
        static const QRegularExpression allowed(u"^([0-9a-f]{7,40}(-dirty)?|unknown)$"_s);
        QVERIFY2(allowed.match(programVersion().commit).hasMatch(), qPrintable(programVersion().commit));
    }

    /// Two copies of SQLite in one process would corrupt memory: see Database.
    void theDriverUsesTheSameSqlite()
    {
        const auto database = Database::inMemory();
        QVERIFY(database);
        auto query = database->run(u"SELECT sqlite_version()"_s);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), programVersion().sqlite);
    }

    void everyPartNamesItsLicenceAndItsUse()
    {
        const auto parts = bundledParts();
        QVERIFY2(parts, qPrintable(parts ? QString() : parts.error().detail));
        QVERIFY(parts->size() >= 6);
        for (const BundledPart &part : *parts) {
            QVERIFY2(!part.licence.isEmpty() && !part.debianSource.isEmpty(), qPrintable(part.name));
            QVERIFY2(part.site.startsWith(u"https://"_s), qPrintable(part.name));
            QVERIFY2(!part.use.russian.isEmpty() && part.use.russian != part.use.english, qPrintable(part.name));
        }
    }

    /// The About box and the lists beside the installers are made from the parts: what is linked must be among them.
    void everyLibraryOfTheBuildIsAPart()
    {
        const auto parts = bundledParts();
        QVERIFY(parts);
        QStringList sources;
        for (const BundledPart &part : *parts)
            sources << part.debianSource;
        QFile project(QStringLiteral(SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(project.open(QIODevice::ReadOnly));
        static const QRegularExpression asked(u"pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET (\\S+)\\)"_s);
        int count = 0;
        for (auto found = asked.globalMatch(QString::fromUtf8(project.readAll())); found.hasNext(); ++count) {
            const QString name = found.next().captured(1);
            const QString bare = name.startsWith(u"lib"_s) ? name.mid(3) : name;
            QVERIFY2(sources.contains(bare) || sources.contains(u"lib"_s + bare), qPrintable(name));
        }
        QVERIFY(count >= 5);
    }

    void aMistakeInTheListOfPartsIsNamed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"parts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({ "parts": [ { "name": "Qt", "license": "LGPL-3.0-only" } ] })");
        file.close();
        const auto parts = bundledParts(file.fileName());
        QVERIFY(!parts);
        QVERIFY2(parts.error().detail.contains(u"license"_s), qPrintable(parts.error().detail));
    }

    void theLicenceIsThereInFull()
    {
        QVERIFY(licenceText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
        QVERIFY(licenceText().contains(u"END OF TERMS AND CONDITIONS"_s));
    }
};

HQS_TEST(version, TestVersion)
#include "tst_version.moc"
