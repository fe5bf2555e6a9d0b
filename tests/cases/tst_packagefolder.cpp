// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagefolder.h"
#include "cases/packagelist.h"
#include "cases/sample.h"
#include "cases/scanning.h"
#include "storage/safefile.h"
#include "storage/scanfiles.h"

#include "ownstore.h"
#include "suite.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const StageId permitStage(u"work_permit"_s);
const RequirementId photoPaper(u"work_permit.photo"_s);

const FormLibrary &allForms()
{
    static const Result<FormLibrary> loaded = FormLibrary::load(QDir(u":/rules"_s), rules());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

} // namespace

class TestPackageFolder : public QObject, protected OwnStore {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        openStore();
        m_file.emplace(caseWith({ { u"specialist.surnameLat"_s, u"O'KIM X"_s },
            { u"paper.work_permit.photo"_s, u"requested"_s }, { u"paper.work_permit.photo.since"_s, u"2026-11-20"_s },
            { u"paper.work_permit.contract"_s, u"blocked"_s },
            { u"paper.work_permit.contract.why"_s, u"нет подписи"_s } }));
        QVERIFY_DONE(m_file->save(*m_database, testDay));
        attachPhoto(u"one.png"_s, {});
        attachPhoto(u"two.png"_s, {});
        attachPhoto(u"expired.png"_s, testDay.addDays(-1));
    }
    void cleanup()
    {
        m_file.reset();
        closeStore();
    }

    void thePrintedStateSaysDayAndReason()
    {
        const auto line = [this](const QString &id) {
            const auto lines = packageOf(rules(), m_file->procedure(), m_file->facts(testDay), permitStage);
            return *std::ranges::find_if(
                lines, [&id](const PackageLine &one) { return one.requirement->id.text() == id; });
        };
        QCOMPARE(stateIn(rules(), line(u"work_permit.photo"_s), Language::Russian), u"Запрошен 20.11.2026"_s);
        QCOMPARE(stateIn(rules(), line(u"work_permit.contract"_s), Language::English), u"Blocked: нет подписи"_s);
        QCOMPARE(stateIn(rules(), line(u"work_permit.insurance"_s), Language::Russian), QString());
        m_file->set(at(u"paper.work_permit.photo.until"_s), FieldValue(QDate(2027, 1, 31)));
        QVERIFY(
            stateIn(rules(), line(u"work_permit.photo"_s), Language::English).endsWith(u"valid until 31.01.2027"_s));
    }

    void withoutTheRiskTakenPapersAreNamedAndLeftOut()
    {
        const auto package = packageFolder(*m_file, allForms(), *m_database, testDay, permitStage, Language::Russian);
        QVERIFY_DONE(package);
        for (const Form *form : package->awaiting) {
            const auto isOf = [form](const PackageFile &file) {
                return std::ranges::any_of(rules().requirements(),
                    [&](const Requirement &paper) { return paper.id == file.paper && paper.form == form->id; });
            };
            QVERIFY(std::ranges::none_of(package->files, isOf));
        }
    }

    void listPapersAndScansLieInTheOrderOfTheList()
    {
        takeAllRisks();
        const auto package = packageFolder(*m_file, allForms(), *m_database, testDay, permitStage, Language::Russian);
        QVERIFY_DONE(package);
        QVERIFY(package->awaiting.empty());
        const QString out = m_folder->filePath(u"package"_s);
        QVERIFY_DONE(writePackage(out, *package));
        const QStringList names = QDir(out).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), qsizetype(package->files.size()));
        QVERIFY(names.front().startsWith(u"00 2026-11-24 O_KIM X "_s));
        QVERIFY(package->files.front().name == names.front());
        QVERIFY(package->files.front().content.startsWith("%PDF"));

        // The number of a file is the place of its paper in the list; of several each has its own.
        const auto lines = packageOf(rules(), m_file->procedure(), m_file->facts(testDay), permitStage);
        for (const PackageFile &file : package->files) {
            if (file.paper.isEmpty())
                continue;
            const auto place = std::ranges::find_if(
                lines, [&file](const PackageLine &line) { return line.requirement->id == file.paper; });
            QCOMPARE(file.name.left(2).toInt(), int(place - lines.begin()) + 1);
            QCOMPARE(*readWhole(QDir(out).filePath(file.name), noLimit), file.content);
        }
        QStringList photos;
        for (const PackageFile &file : package->files) {
            if (file.paper == photoPaper)
                photos << file.name;
        }
        QCOMPARE(photos.size(), 2); // the expired one does not count
        QVERIFY(photos[0].contains(u".1 "_s) && photos[1].contains(u".2 "_s));
        QVERIFY(photos[0].endsWith(u".png"_s));
    }

    void aFolderWithSomethingInItIsLeftAlone()
    {
        takeAllRisks();
        const auto package = packageFolder(*m_file, allForms(), *m_database, testDay, permitStage, Language::English);
        QVERIFY_DONE(package);
        QVERIFY_FAULT(writePackage(m_folder->path(), *package), Fault::AlreadyThere);
    }

    void aDamagedScanIsNotGivenOn()
    {
        const auto scan = ScanStore(*m_database).ofCase(*m_file->id())->front();
        const QString path = Vault(*m_database).folder() + u'/' + scan.file.name + u".scan"_s;
        QVERIFY_DONE(writeSafely(path, scanfiles::png(9, 9)));
        QVERIFY_FAULT(
            packageFolder(*m_file, allForms(), *m_database, testDay, permitStage, Language::English), Fault::Damaged);
    }

private:
    void attachPhoto(const QString &title, std::optional<QDate> until)
    {
        const auto scan = attach(*m_database, m_file->head(), { .paper = photoPaper, .title = title, .until = until },
            scanfiles::png(3, 4), {},
            { .who = u"Иванова"_s, .at = QDateTime(testDay, QTime(12, 0), Qt::UTC), .why = {} });
        if (!scan)
            qFatal("%s", qPrintable(scan.error().detail));
    }

    void takeAllRisks()
    {
        for (const PlannedForm &planned : printPlan(allForms(), *m_file, testDay)) {
            if (planned.needsAcknowledgement)
                acknowledge(*m_file, *planned.form, testDay, u"проверено"_s);
        }
    }

    std::optional<CaseFile> m_file;
};

HQS_TEST(packagefolder, TestPackageFolder)
#include "tst_packagefolder.moc"
