// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownfields.h"
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
};

HQS_TEST(savingdraft, TestSavingDraft)
#include "tst_savingdraft.moc"
