// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/destruction.h"
#include "cases/personexport.h"
#include "cases/restoration.h"
#include "cases/sample.h"
#include "storage/destroyedcards.h"
#include "storage/integrity.h"
#include "storage/safefile.h"
#include "storage/secondplace.h"

#include "suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Act destroying { .who = u"Иванова А. А."_s,
    .at = QDateTime({ 2026, 11, 24 }, { 12, 0 }, QTimeZone::utc()),
    .why = u"Цель достигнута"_s };

/// Somebody nobody else is called like.
const QString markedRu = u"Зюйдвестов"_s;
const QString markedLat = u"ZUIDWESTOFF"_s;
const QString markedPassport = u"QX7731902"_s;

bool bytesHold(const QByteArray &bytes, const QString &words)
{
    return bytes.contains(words.toUtf8()) || bytes.contains(words.toLower().toUtf8());
}

} // namespace

class TestDestruction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"store.hqs"_s);
        auto made = Database::create(m_path);
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
        CaseFile file = caseWith({ { u"specialist.surnameRu"_s, markedRu }, { u"specialist.givenRu"_s, u"Проба"_s },
            { u"specialist.surnameLat"_s, markedLat }, { u"passport.number"_s, markedPassport } });
        QVERIFY_DONE(file.save(*m_database, testDay));
        m_case = *file.id();
        m_person = *file.cardOf(RoleId(u"specialist"_s));
    }
    void cleanup() { m_database.reset(); }

    void thePlanSaysWhatGoes()
    {
        const auto plan = planDestruction(rules(), *m_database, m_person);
        QVERIFY_DONE(plan);
        QCOMPARE(plan->cases.size(), std::size_t(1));
        QVERIFY(plan->others.empty());
        QVERIFY(plan->nameRu.startsWith(markedRu));
    }

    void nothingOfThePersonIsLeftInTheFile()
    {
        QVERIFY(bytesHold(*readWhole(m_path, noLimit), markedRu)); // the test can find it
        QVERIFY(bytesHold(*readWhole(m_path, noLimit), markedPassport));
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        const auto bytes = readWhole(m_path, noLimit);
        for (const QString &marker : { markedRu, markedLat, markedPassport })
            QVERIFY2(!bytesHold(*bytes, marker), qPrintable(marker));
        QVERIFY(damageOf(*m_database)->isEmpty());
        QVERIFY_FAULT(CaseStore(*m_database).load(m_case), Fault::NotFound);
    }

    void theJournalNamesNobody()
    {
        const auto act = destroyPerson(rules(), *m_database, m_person, destroying, testDay);
        QVERIFY_DONE(act);
        const auto entries = Journal(*m_database).entries();
        QCOMPARE(entries->back().what, ActId(u"person.destroyed"_s));
        QCOMPARE(entries->back().subject, u"person %1"_s.arg(static_cast<qint64>(m_person)));
        QCOMPARE(act->journalHead, Journal(*m_database).head()->hash);
        QCOMPARE(act->caseNumbers.size(), 1);
        QVERIFY(!*Journal(*m_database).firstBreak());
    }

    void othersStayAsTheyWere()
    {
        const int before = static_cast<int>(CaseStore(*m_database).list()->size());
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        QCOMPARE(static_cast<int>(CaseStore(*m_database).list()->size()), before - 1);
    }

    void aFamilyMemberLeavesTheCaseOfAnother()
    {
        const auto [id, family] = caseWithFamily();
        QVERIFY(static_cast<qint64>(id) > 0);
        const auto plan = planDestruction(rules(), *m_database, family.front());
        QVERIFY_DONE(plan);
        QVERIFY(plan->cases.empty());
        QCOMPARE(plan->others.size(), std::size_t(1));
        QVERIFY_DONE(destroyPerson(rules(), *m_database, family.front(), destroying, testDay));
        const auto file = CaseFile::open(rules(), *m_database, id);
        QVERIFY_DONE(file);
        QCOMPARE(file->record().items(RoleId(u"family"_s)), static_cast<int>(family.size()) - 1);
        QVERIFY_FAULT(CardStore(*m_database).load(family.front()), Fault::NotFound);
    }

    void aCardOfAnotherKindIsRefused()
    {
        const auto employers = CardStore(*m_database).ofKind(KindId(u"employer"_s));
        QVERIFY_FAULT(
            destroyPerson(rules(), *m_database, *employers->front().id, destroying, testDay), Fault::BadInput);
        QVERIFY_FAULT(destroyPerson(rules(), *m_database, CardId { 999'999 }, destroying, testDay), Fault::NotFound);
        QCOMPARE(destroyedCards(m_path)->size(), std::size_t(0));
    }

    void aBackupBringsNobodyBack()
    {
        const auto backup = m_database->keepBackup(BackupReason::Request, destroying.at);
        QVERIFY_DONE(backup);
        QVERIFY(bytesHold(*readWhole(backup->path, noLimit), markedRu));
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        const auto preview = previewRestore(*m_database, backup->path);
        QVERIFY_DONE(preview);
        QCOMPARE(preview->destroyed, 2); // the person's card and the case
        QVERIFY_DONE(restoreBackup(rules(), *m_database, backup->path, destroying, testDay));
        QVERIFY_FAULT(CardStore(*m_database).load(m_person), Fault::NotFound);
        QVERIFY(!bytesHold(*readWhole(m_path, noLimit), markedRu));
    }

    void aBackupPutBackByHandIsClearedAtTheNextStart()
    {
        const auto backup = m_database->keepBackup(BackupReason::Request, destroying.at);
        QVERIFY_DONE(backup);
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        m_database.reset();
        QVERIFY_DONE(writeSafely(m_path, *readWhole(backup->path, noLimit)));
        auto opened = Database::open(m_path);
        QVERIFY_DONE(opened);
        m_database.emplace(*std::move(opened));
        QVERIFY_DONE(CardStore(*m_database).load(m_person));
        const auto finished = finishDestructions(rules(), *m_database, testDay);
        QVERIFY_DONE(finished);
        QVERIFY(*finished >= 1);
        QVERIFY_FAULT(CardStore(*m_database).load(m_person), Fault::NotFound);
        QCOMPARE(*finishDestructions(rules(), *m_database, testDay), 0);
    }

    /// Only the stick is left of everything.
    void aCopyElsewhereKnowsWhoWasDestroyed()
    {
        const QString stick = m_folder->filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        const SecondPlace place { .folder = stick, .lastGood = {} };
        const auto early = copyToSecondPlace(*m_database, place, destroying.at);
        QVERIFY_DONE(early);
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        QVERIFY_DONE(copyToSecondPlace(*m_database, place, destroying.at.addSecs(60)));
        m_database.reset();
        const QString anew = m_folder->filePath(u"new/store.hqs"_s);
        QVERIFY_DONE(replaceByBackup(anew, early->path, Key(), destroying.at));
        auto opened = Database::open(anew);
        QVERIFY_DONE(opened);
        QVERIFY(*finishDestructions(rules(), *opened, testDay) >= 1);
        QVERIFY_FAULT(CardStore(*opened).load(m_person), Fault::NotFound);
    }

    /// The list says numbers; another database at the same place may give the same ones.
    void anotherDatabaseIsNotTouchedByTheList()
    {
        QVERIFY_DONE(destroyPerson(rules(), *m_database, m_person, destroying, testDay));
        m_database.reset();
        QVERIFY(QFile::remove(m_path));
        auto made = Database::create(m_path);
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
        QCOMPARE(*finishDestructions(rules(), *m_database, testDay), 0);
    }

    void aListThatIsNoListIsTold()
    {
        QVERIFY_DONE(writeSafely(m_path + u".destroyed"_s, "{}"));
        QVERIFY_FAULT(destroyPerson(rules(), *m_database, m_person, destroying, testDay), Fault::Damaged);
        QVERIFY_DONE(CardStore(*m_database).load(m_person));
    }

    void anExportHoldsTheirDataAndNobodyElses()
    {
        const auto exported = collectPerson(rules(), *m_database, m_person);
        QVERIFY_DONE(exported);
        const QByteArray json = QJsonDocument(toJson(*exported, rules(), testDay)).toJson();
        for (const QString &marker : { markedRu, markedLat, markedPassport })
            QVERIFY2(json.contains(marker.toUtf8()), qPrintable(marker));
        const auto [id, family] = caseWithFamily();
        const auto file = CaseFile::open(rules(), *m_database, id);
        const auto specialist = file->cardOf(RoleId(u"specialist"_s));
        const auto theirs = collectPerson(rules(), *m_database, *specialist);
        QVERIFY_DONE(theirs);
        for (const AnswerAboutPerson &answer : theirs->answers)
            QVERIFY2(
                !answer.place.field.text().startsWith(u"family") && !answer.place.field.text().startsWith(u"employer."),
                qPrintable(toPath(answer.place)));
        QVERIFY(std::ranges::any_of(
            theirs->answers, [](const AnswerAboutPerson &answer) { return !answer.where.isEmpty(); }));
    }

    void anExportIsAFolderWithTwoFiles()
    {
        const auto folder = exportPerson(rules(), *m_database, m_person, m_folder->path(), Language::Russian, testDay);
        QVERIFY_DONE(folder);
        QVERIFY(readWhole(*folder + u"/data.pdf"_s, noLimit)->startsWith("%PDF"));
        QVERIFY(readWhole(*folder + u"/data.json"_s, noLimit)->contains(markedPassport.toUtf8()));
        QVERIFY_FAULT(exportPerson(rules(), *m_database, m_person, m_folder->path(), Language::Russian, testDay),
            Fault::AlreadyThere);
    }

private:
    /// A case of the demo company with family.
    std::pair<CaseId, std::vector<CardId>> caseWithFamily()
    {
        const CaseStore store(*m_database);
        const auto heads = store.list();
        for (const CaseHead &head : *heads) {
            std::vector<CardId> family;
            const auto links = store.links(*head.id);
            for (const Link &link : *links) {
                if (link.role == RoleId(u"family"_s))
                    family.push_back(link.card);
            }
            if (family.size() >= 2)
                return { *head.id, family };
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<Database> m_database;
    CaseId m_case {};
    CardId m_person {};
};

HQS_TEST(destruction, TestDestruction)
#include "tst_destruction.moc"
