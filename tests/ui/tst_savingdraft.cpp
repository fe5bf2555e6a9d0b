// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownfields.h"
#include "storage/outcome.h"
#include "storage/settingstore.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"
#include "ui/wizardfields.h"

#include "suite.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// A case that saves itself while somebody types.
class TestSavingDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingGoesOnWhileASaveDoes()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        CaseDraft &draft = *desk.window->draft();
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        int saves = 0;
        connect(&draft, &CaseDraft::saved, this, [&saves] { ++saves; });
        draft.saveSoon();
        QVERIFY(draft.isSaving() && !draft.isSaved()); // nothing is promised before the disk has it
        QCOMPARE(saves, 0);
        auto *state = wizard.findChild<QLabel *>(u"wizard.state"_s);
        QVERIFY2(state->text().startsWith(u"Сохраняется"_s), qPrintable(state->text()));
        type(fieldIn(wizard, u"employer.shortName"_s), u"Гавань"_s);
        draft.saveSoon(); // a second one does not begin before the first has ended
        QTRY_VERIFY(!draft.isSaving());
        QCOMPARE(saves, 1);
        QVERIFY(draft.file().id()); // what the save has given the case is there,
        QVERIFY(!draft.isSaved()); // and what was typed meanwhile is not yet saved
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(wizard, u"employer.shortName"_s))->text(), u"Гавань"_s);
        QTRY_VERIFY(draft.isSaved()); // by itself
        QCOMPARE(saves, 2);
        QVERIFY2(state->text().startsWith(u"Черновик сохранён"_s), qPrintable(state->text()));
        const CaseId id = *draft.file().id();
        desk.reopen().openCase(id);
        const Record &record = desk.window->draft()->record();
        QCOMPARE(record.get(known::employerName), std::optional(u"ООО «Тихая гавань»"_s));
        QCOMPARE(record.get(known::employerShortName), std::optional(u"Гавань"_s));
    }

    void whatIsDoneWhileASaveGoesOnIsDoneAfterIt()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        CaseDraft &draft = *desk.window->draft();
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        draft.saveSoon();
        QVERIFY(draft.isSaving());
        draft.addItem(RoleId(u"family"_s));
        QVERIFY(!draft.isSaving());
        QVERIFY(draft.file().id());
        draft.set(Place(FieldId(u"family.surnameRu"_s), 1), FieldValue(u"Ким"_s));
        draft.saveSoon();
        QVERIFY(draft.isSaving());
        const CaseId id = *draft.file().id();
        desk.reopen().openCase(id); // closed in the middle of it
        QCOMPARE(desk.window->draft()->record().items(RoleId(u"family"_s)), 1);
    }

    void aSaveThatFailsLaterSaysSoAndLosesNothing()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        CaseDraft &draft = *desk.window->draft();
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        const QString hidden = desk.folder.path() + u"-gone"_s;
        QVERIFY(QDir().rename(desk.folder.path(), hidden));
        int failures = 0;
        connect(&draft, &CaseDraft::saveFailed, this, [&failures] { ++failures; });
        draft.saveSoon();
        QVERIFY(draft.isSaving());
        QCOMPARE(failures, 0);
        type(fieldIn(wizard, u"employer.shortName"_s), u"Гавань"_s);
        QTRY_COMPARE(failures, 1);
        QVERIFY(wizard.findChild<QLabel *>(u"wizard.state"_s)->text().startsWith(u"Не сохранено!"_s));
        QVERIFY(!draft.isSaved() && !draft.isSaving() && !draft.file().id());
        QVERIFY(QDir().rename(hidden, desk.folder.path()));
        QTRY_VERIFY(draft.isSaved()); // tried again by itself
        const CaseId id = *draft.file().id();
        desk.reopen().openCase(id);
        const Record &record = desk.window->draft()->record();
        QCOMPARE(record.get(known::employerName), std::optional(u"ООО «Тихая гавань»"_s));
        QCOMPARE(record.get(known::employerShortName), std::optional(u"Гавань"_s));
    }

    /// A large database is not waited for: what a person decides and what was typed before go to the disk together.
    void aDecisionIsWrittenBehind()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        CaseDraft &draft = *desk.window->draft();
        desk.database->saveBehindFrom(0);
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        int saves = 0;
        connect(&draft, &CaseDraft::saved, this, [&saves] { ++saves; });
        QVERIFY_DONE(draft.through(decide(*desk.database)));
        QVERIFY(draft.isSaving());
        QCOMPARE(saves, 0);
        QVERIFY(draft.file().id());
        type(fieldIn(wizard, u"employer.shortName"_s), u"Гавань"_s);
        QTRY_VERIFY(draft.isSaved());
        QCOMPARE(saves, 2);
        const CaseId id = *draft.file().id();
        desk.reopen().openCase(id);
        const Record &record = desk.window->draft()->record();
        QCOMPARE(record.get(known::employerName), std::optional(u"ООО «Тихая гавань»"_s));
        QCOMPARE(record.get(known::employerShortName), std::optional(u"Гавань"_s));
        QVERIFY(isDecided(*desk.database));
    }

    void aDecisionThatIsLostIsUndoneAndWhatWasTypedStays_data()
    {
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("the person waits") << false;
        QTest::newRow("written behind") << true;
    }
    void aDecisionThatIsLostIsUndoneAndWhatWasTypedStays()
    {
        QFETCH(const bool, isBehind);
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        CaseDraft &draft = *desk.window->draft();
        if (isBehind)
            desk.database->saveBehindFrom(0);
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        const QString hidden = desk.folder.path() + u"-gone"_s;
        QVERIFY(QDir().rename(desk.folder.path(), hidden));
        int failures = 0;
        int rebuilt = 0;
        connect(&draft, &CaseDraft::saveFailed, this, [&failures] { ++failures; });
        connect(&draft, &CaseDraft::restructured, this, [&rebuilt] { ++rebuilt; });
        QCOMPARE(draft.through(decide(*desk.database)).has_value(), isBehind); // who waits is told by the answer
        if (isBehind) {
            QVERIFY(draft.isSaving() && isDecided(*desk.database));
            type(fieldIn(wizard, u"employer.shortName"_s), u"Гавань"_s);
        }
        QTRY_COMPARE(failures, isBehind ? 1 : 0);
        QVERIFY(rebuilt > 0);
        QVERIFY(!isDecided(*desk.database));
        QVERIFY(!draft.isSaved() && !draft.isSaving() && !draft.file().id());
        QVERIFY(QDir().rename(hidden, desk.folder.path()));
        QTRY_VERIFY(draft.isSaved()); // what was typed: tried again by itself
        const CaseId id = *draft.file().id();
        desk.reopen().openCase(id);
        const Record &record = desk.window->draft()->record();
        QCOMPARE(record.get(known::employerName), std::optional(u"ООО «Тихая гавань»"_s));
        QCOMPARE(record.get(known::employerShortName), isBehind ? std::optional(u"Гавань"_s) : std::nullopt);
        QVERIFY(!isDecided(*desk.database));
    }

    void workThatFailsLeavesWhatWasTypedOnTheDisk()
    {
        for (const bool isBehind : { false, true }) {
            Desk desk;
            CaseWizard &wizard = wizardOfNewCase(desk);
            CaseDraft &draft = *desk.window->draft();
            if (isBehind)
                desk.database->saveBehindFrom(0);
            type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
            QVERIFY_FAULT(draft.through([](CaseFile &) -> Done {
                return Error { Fault::BadInput, u"by"_s, {} };
            }),
                Fault::BadInput);
            QTRY_VERIFY(!draft.isSaving() && draft.isSaved());
            const CaseId id = *draft.file().id();
            desk.reopen().openCase(id);
            QCOMPARE(desk.window->draft()->record().get(known::employerName), std::optional(u"ООО «Тихая гавань»"_s));
        }
    }

private:
    static std::function<Done(CaseFile &)> decide(Database &database)
    {
        return [&database](CaseFile &) -> Done {
            auto transaction = Transaction::begin(database);
            if (!transaction)
                return transaction.error();
            if (auto done = SettingStore(database).set(*transaction, u"decided"_s, u"yes"_s); !done)
                return done.error();
            return transaction->commit();
        };
    }

    static bool isDecided(Database &database)
    {
        const auto value = SettingStore(database).value(u"decided"_s, {}); // an error while its folder is gone
        return value && *value == u"yes";
    }
};

HQS_TEST(savingdraft, TestSavingDraft)
#include "tst_savingdraft.moc"
