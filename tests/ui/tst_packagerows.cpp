// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanfiles.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/needchecks.h"
#include "ui/cases/packagerow.h"
#include "ui/casescreen.h"
#include "ui/typing.h"

#include "reports/filingwords.h"
#include "suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The rows of a package and what is written down in a stage, with the keyboard.
class TestPackageRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aTripAsksWhatBelongsToItsKind_data()
    {
        QTest::addColumn<bool>("isRussian");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field"); // asked of this kind alone
        QTest::addColumn<QString>("label");
        QTest::newRow("abroad, ru") << true << u"abroad"_s << u"trip[1].enteredOn"_s << u"Въехал(а) обратно в Россию"_s;
        QTest::newRow("abroad, en") << false << u"abroad"_s << u"trip[1].enteredOn"_s << u"Entered Russia again on"_s;
        QTest::newRow("in Russia, ru") << true << u"russia"_s << u"trip[1].returnedOn"_s
                                       << u"Вернулся (вернулась) на прежнее место"_s;
        QTest::newRow("in Russia, en") << false << u"russia"_s << u"trip[1].registeredThereOn"_s
                                       << u"Registered there on"_s;
    }
    void aTripAsksWhatBelongsToItsKind()
    {
        QFETCH(bool, isRussian);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, label);
        Desk desk(isRussian ? Language::Russian : Language::English);
        MainWindow &window = openNotice(desk);
        CaseDraft &draft = *window.draft();
        window.casePage()->showStage(StageId(u"migration_registration"_s));
        onScreen<QPushButton>(*window.casePage(), u"add.trip"_s)->click();
        settleScreen();
        const auto isAsked = [&](const QString &path) {
            return onScreen<FieldEditor>(*window.casePage(), path)->isVisibleTo(window.casePage());
        };
        QVERIFY(!isAsked(field)); // nobody has said where to
        draft.set(*fromPath(u"trip[1].kind"_s), FieldValue(Code { kind }));
        settleScreen();
        QVERIFY(isAsked(field));
        for (const QString &other : { u"trip[1].enteredOn"_s, u"trip[1].returnedOn"_s })
            QCOMPARE(isAsked(other), (other == u"trip[1].enteredOn") == (kind == u"abroad"));
        const auto labels = window.casePage()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&label](const QLabel *one) { return one->text().startsWith(label) && one->isVisible(); }));
        type(onScreen<FieldEditor>(*window.casePage(), field)->focusProxy(), u"10.11.2026"_s);
        QCOMPARE(*draft.record().find(*fromPath(field)), FieldValue(QDate(2026, 11, 10)));
    }

    void aScanIsAttachedToThePaperOfOneFamilyMember()
    {
        Desk desk(Language::Russian);
        MainWindow &window = openNotice(desk);
        CaseDraft &draft = *window.draft();
        draft.set(FieldId(u"invitation.needed"_s), FieldValue(Code { u"visa"_s }));
        const RoleId family(u"family"_s);
        for (const QString &name : { u"Ли"_s, u"Пак"_s }) {
            draft.addItem(family);
            draft.set({ FieldId(u"family.surnameRu"_s), draft.record().items(family) }, FieldValue(name));
        }
        const int last = draft.record().items(family);
        window.casePage()->showStage(StageId(u"invitation"_s));
        const QString paper = u"invitation.family_passports[%1]"_s.arg(last);
        QStringList words;
        for (const QLabel *label :
            onScreen<PackageRow>(*window.casePage(), u"row."_s + paper)->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.contains(u"Паспорт члена семьи, копия – Пак"_s), qPrintable(words.join(u" | "_s)));

        const QString path = desk.folder.filePath(u"passport.png"_s);
        write(path, scanfiles::png(3, 4));
        desk.prompt.path = path;
        pressKey(onScreen<QPushButton>(*window.casePage(), u"attach."_s + paper)); // not saved before
        CasePapers &papers = window.casePage()->papers();
        papers.finishAttaching();
        const auto person = draft.file().cardOf(family, last);
        QVERIFY(person);
        const RequirementId passports(u"invitation.family_passports"_s);
        QCOMPARE(papers.scansOf({ passports, person }).size(), std::size_t(1));
        QVERIFY(papers.scansOf({ passports, draft.file().cardOf(family, last - 1) }).empty());
        const FieldId state(u"familyPaper.invitation.family_passports"_s);
        QVERIFY(draft.record().find(state, last) && !draft.record().find(state, last - 1));
        const auto *editor = onScreen<FieldEditor>(*window.casePage(), toPath({ state, last }));
        QCOMPARE(toStorage(*editor->value()), u"received"_s);
    }

    void aScanIsAttachedToThePaperOfOnePieceOfEvidence()
    {
        Desk desk(Language::Russian);
        MainWindow &window = openNotice(desk);
        CaseDraft &draft = *window.draft();
        const RoleId evidence(u"evidence"_s);
        draft.addItem(evidence);
        const int last = draft.record().items(evidence);
        draft.set({ FieldId(u"evidence.title"_s), last }, FieldValue(u"Письмо агентства"_s));
        window.casePage()->showStage(StageId(u"contract"_s));
        const QString paper = u"contract.evidence[%1]"_s.arg(last);
        const auto labels = onScreen<PackageRow>(*window.casePage(), u"row."_s + paper)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"Подтверждение квалификации, копия – Письмо агентства"_s;
        }));
        const QString path = desk.folder.filePath(u"letter.png"_s);
        write(path, scanfiles::png(3, 4));
        desk.prompt.path = path;
        pressKey(onScreen<QPushButton>(*window.casePage(), u"attach."_s + paper)); // not saved before
        CasePapers &papers = window.casePage()->papers();
        papers.finishAttaching();
        const RequirementId copies(u"contract.evidence"_s);
        QCOMPARE(papers.scansOf({ copies, draft.file().cardOf(evidence, last) }).size(), std::size_t(1));
        QVERIFY(papers.scansOf({ copies, draft.file().cardOf(evidence, 1) }).empty());
        const FieldId state(u"evidencePaper.contract.evidence"_s);
        QCOMPARE(toStorage(*draft.record().find(state, last)), u"received"_s);
        QVERIFY(!draft.record().find(state, 1));
    }

    void aScanThatArrivesLeavesTheCursorWhereSomebodyTypes_data()
    {
        QTest::addColumn<bool>("inWizard");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("then"); // after one more letter
        const auto row = [](const char *name, bool inWizard, const QString &field, const QString &typed, int anchor,
                             int position, const QString &then) {
            QTest::newRow(name) << inWizard << field << typed << anchor << position << then;
        };
        const QString why = u"paper."_s + photoPaper.text() + u".why"_s;
        row("in the package, between two words", false, why, u"нет "_s, 4, 4, u"нет 1"_s);
        row("in the package, in the middle", false, why, u"нет апостиля"_s, 3, 3, u"нет1 апостиля"_s);
        row("in the package, over what is selected", false, why, u"нет апостиля"_s, 4, 12, u"нет 1"_s);
        row("in the package, selected backwards", false, why, u"нет апостиля"_s, 12, 4, u"нет 1"_s);
        row("among the answers, half a day", false, u"permit.filedOn"_s, u"2.11"_s, 1, 1, u"21.11"_s);
        row("among the answers", false, u"permit.receivedNo"_s, u"77-26"_s, 2, 2, u"771-26"_s);
        row("in the wizard", true, u"specialist.surnameLat"_s, u"KIM "_s, 4, 4, u"KIM 1"_s);
    }
    void aScanThatArrivesLeavesTheCursorWhereSomebodyTypes()
    {
        QFETCH(bool, inWizard);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(int, anchor);
        QFETCH(int, position);
        Desk desk;
        MainWindow &window = openNotice(desk);
        CasePage &page = *window.casePage();
        page.showStage(StageId(u"work_permit"_s));
        choose(window, u"paper."_s + photoPaper.text(), u"blocked"_s);
        const QString path = desk.folder.filePath(u"photo.png"_s);
        write(path, scanfiles::png(3, 4));
        page.papers().attach(photoPaper, path);
        if (inWizard) {
            window.openWizard(StageId());
            QVERIFY(window.wizard()->goTo(*fromPath(field)));
        }
        QWidget &place = inWizard ? static_cast<QWidget &>(*window.wizard()) : page;
        auto *before = onScreen<FieldEditor>(place, field);
        before->setFocus();
        auto *line = qobject_cast<QLineEdit *>(before->focusProxy());
        QVERIFY(line);
        line->clear();
        type(line, typed);
        line->setSelection(anchor, position - anchor);

        page.papers().finishAttaching();
        QCOMPARE(page.papers().scansOf(photoPaper).size(), std::size_t(1));
        auto *after = onScreen<FieldEditor>(place, field);
        QWidget *focused = place.window()->focusWidget();
        QCOMPARE(focused, after->focusProxy());
        QVERIFY(focused->isVisible());
        QCOMPARE(qobject_cast<QLineEdit *>(focused)->cursorPosition(), position);
        type(focused, u"1"_s);
        QTEST(qobject_cast<QLineEdit *>(focused)->text(), "then");
    }

    void whatIsNeededIsTickedByWhoeverHasLookedAtIt()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const QString paper = u"work_permit.passport_copy"_s;
        const auto box = [&](const QString &need) {
            return onScreen<QCheckBox>(*window.casePage(), u"seen.%1.%2"_s.arg(paper, need));
        };
        const auto risk = [&] {
            const auto *row = onScreen<PackageRow>(*window.casePage(), u"row."_s + paper);
            const auto labels = row->findChild<NeedChecks *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible(); });
        };
        choose(window, u"paper."_s + paper, u"accepted"_s);
        QVERIFY(!risk()); // nobody has begun to tick
        QTest::keyClick(box(u"copy"_s), Qt::Key_Space);
        QCOMPARE(answer(window, u"paper."_s + paper + u".seen"_s), u"copy"_s);
        QVERIFY(risk()); // the translation and the notary's seal were not looked at
        QTest::keyClick(box(u"translation"_s), Qt::Key_Space);
        QTest::keyClick(box(u"notary"_s), Qt::Key_Space);
        QCOMPARE(answer(window, u"paper."_s + paper + u".seen"_s), u"copy translation notary"_s);
        QVERIFY(!risk());
        QVERIFY(window.draft()->save());
        window.openCase(*window.draft()->file().id());
        window.casePage()->showStage(StageId(u"work_permit"_s));
        QVERIFY(box(u"notary"_s)->isChecked());
    }

    void theStateOfAPaperKnowsItsDayAndItsReason()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const QString field = u"paper."_s + photoPaper.text();
        choose(window, field, u"requested"_s);
        QCOMPARE(answer(window, field + u".since"_s), u"2026-11-24"_s);
        QVERIFY(onScreen<FieldEditor>(*window.casePage(), field + u".since"_s)->isVisible());
        QVERIFY(!onScreen<FieldEditor>(*window.casePage(), field + u".why"_s)->isVisible());
        choose(window, field, u"blocked"_s);
        auto *why = onScreen<FieldEditor>(*window.casePage(), field + u".why"_s);
        QVERIFY(why->isVisible());
        type(why->focusProxy(), u"нет апостиля"_s);
        QCOMPARE(answer(window, field + u".why"_s), u"нет апостиля"_s);
        choose(window, field, u"received"_s);
        QCOMPARE(answer(window, field + u".why"_s), QString()); // belongs to the block
        QVERIFY(onScreen<FieldEditor>(*window.casePage(), field + u".until"_s)->isVisible());
    }

    void thePackageIsSavedAsAFolder()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        desk.prompt.path = desk.folder.path();
        pressKey(onScreen<QPushButton>(*window.casePage(), u"package.folder"_s));
        QVERIFY2(desk.prompt.told.empty(), desk.prompt.told.empty() ? "" : qPrintable(desk.prompt.told.front().place));
        const QStringList folders = QDir(desk.folder.path()).entryList({ u"*work_permit*"_s }, QDir::Dirs);
        QCOMPARE(folders.size(), 1);
        const QStringList names = QDir(desk.folder.filePath(folders.front())).entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() > 2);
        QVERIFY(names.front().startsWith(u"00 2026-11-24"_s));
    }
};

HQS_TEST(packagerows, TestPackageRows)
#include "tst_packagerows.moc"
