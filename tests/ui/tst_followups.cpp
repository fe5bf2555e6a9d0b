// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/agenda.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/packagetable.h"
#include "ui/cases/paycard.h"
#include "ui/cases/stageband.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldform.h"
#include "ui/noticebar.h"
#include "ui/palette/palettedialog.h"
#include "ui/today/deskreader.h"
#include "ui/typing.h"

#include "suite.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseId demoCase(Desk &desk, QStringView latin, CaseId butNot = {})
{
    const auto heads = Desk::need(CaseStore(*desk.database).list());
    const auto head = std::ranges::find_if(
        heads, [&](const CaseHead &one) { return one.titleLat.startsWith(latin) && one.id != butNot; });
    if (head == heads.end())
        qFatal("no such demo case");
    return *head->id;
}

/// A demo case of somebody who works with a permit.
MainWindow &openWorker(Desk &desk, QStringView latin = u"KIM")
{
    MainWindow &window = desk.open();
    window.fillWithDemo();
    window.openCase(demoCase(desk, latin));
    return window;
}

/// The permits of these people end in January.
void endSoon(Desk &desk, const QStringList &people)
{
    desk.window.reset();
    for (const QString &latin : people) {
        CaseFile file = Desk::need(CaseFile::open(desk.catalog, *desk.database, demoCase(desk, latin)));
        file.set(Place(FieldId(u"permit.validTo"_s)), FieldValue(QDate(2027, 1, 31)));
        QVERIFY(file.save(*desk.database, Desk::today()));
    }
}

/// The day's reading is at its end; so is that of what it has opened.
void readAll(MainWindow &window)
{
    auto *reader = window.findChild<DeskReader *>();
    while (!reader->isDone())
        reader->finishNow();
}

/// The entries of the menu at the head of the case.
QList<QAction *> offered(MainWindow &window)
{
    QMenu *menu = window.casePage()->findChild<QPushButton *>(u"case.further"_s)->menu();
    Q_EMIT menu->aboutToShow();
    return menu->actions();
}

void choose(MainWindow &window, const QString &id)
{
    for (QAction *action : offered(window)) {
        if (action->objectName() == QString(u"case.further."_s + id))
            return action->trigger();
    }
    qFatal("not offered: %s", qPrintable(id));
}

QWidget *editorIn(CaseWizard &wizard, const QString &path)
{
    for (FieldEditor *editor : wizard.form(wizard.step())->findChildren<FieldEditor *>(path)) {
        if (editor->isVisibleTo(&wizard))
            return editor->focusProxy();
    }
    return nullptr;
}

void fill(CaseWizard &wizard, const QString &path, const QString &text)
{
    QWidget *widget = editorIn(wizard, path);
    QVERIFY2(widget, qPrintable(path + u": is not asked here"_s));
    widget->setFocus();
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
        box->setCurrentIndex(box->findData(text));
        Q_EMIT box->activated(box->currentIndex());
    } else {
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->clear();
        type(widget, text);
    }
    QApplication::processEvents();
}

/// The papers of the stage that is shown, by their ids.
QStringList papersOf(MainWindow &window)
{
    QStringList papers;
    for (const QWidget *row : window.casePage()->findChild<PackageTable *>()->findChildren<QWidget *>()) {
        if (row->objectName().startsWith(u"row."_s) && !row->isHidden())
            papers << row->objectName().mid(4);
    }
    return papers;
}

/// Goes to the last page and leaves the wizard.
void finish(MainWindow &window)
{
    CaseWizard &wizard = *window.wizard();
    while (wizard.step() + 1 < int(wizard.asked().size()))
        QTest::mouseClick(wizard.findChild<QPushButton *>(u"wizard.next"_s), Qt::LeftButton);
    QVERIFY(wizard.findChild<QLabel *>(u"review.verdict"_s)->isVisible());
    QTest::mouseClick(wizard.findChild<QPushButton *>(u"wizard.next"_s), Qt::LeftButton);
    QTRY_VERIFY(!window.wizard());
}

} // namespace

class TestFollowUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void eachOpensFromTheCaseWithAWizardOfItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("paper");
        QTest::newRow("termination") << u"employment.terminatedOn"_s << u"24.11.2026"_s << u"2026-11-24"_s
                                     << u"Прекращение договора"_s << u"employment.termination_notice"_s;
        QTest::newRow("passport_change") << u"passport.issuedOn"_s << u"20.11.2026"_s << u"2026-11-20"_s
                                         << u"Новый паспорт"_s << u"passport_change.passport"_s;
        QTest::newRow("position_change") << u"amendment.position"_s << u"Главный инженер"_s << u"Главный инженер"_s
                                         << u"Другая должность"_s << u"position_change.agreement"_s;
        QTest::newRow("region_change") << u"amendment.workAddress"_s << u"Невский проспект, 1"_s
                                       << u"Невский проспект, 1"_s << u"Другое место работы"_s
                                       << u"region_change.unit"_s;
        QTest::newRow("pay_change") << u"amendment.monthlyPay"_s << u"400000"_s << u"40000000"_s << u"Другая зарплата"_s
                                    << u"pay_change.agreement"_s;
        QTest::newRow("residence_permit") << u"residence.filingOn"_s << u"24.11.2026"_s << u"2026-11-24"_s
                                          << u"Вид на жительство"_s << u"employment.residence_application"_s;
    }

    void eachOpensFromTheCaseWithAWizardOfItsOwn()
    {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, title);
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        Desk desk;
        MainWindow &window = openWorker(desk);
        const CaseId before = *window.draft()->file().id();
        choose(window, id);
        QVERIFY(window.wizard());
        CaseWizard &wizard = *window.wizard();
        QVERIFY(wizard.windowTitle().startsWith(title));
        QVERIFY(wizard.findChild<QListWidget *>(u"steps"_s)->count() <= 4);
        fill(wizard, path, typed);
        finish(window);

        QCOMPARE(*window.draft()->file().id(), before); // the same case
        const FieldValue *kept = window.draft()->record().find(*fromPath(path));
        QVERIFY(kept);
        QCOMPARE(toStorage(*kept), stored);
        window.casePage()->showStage(StageId(id));
        QVERIFY(window.casePage()->findChild<StageBand *>()->selected() == StageId(id));
        QFETCH(QString, paper);
        QVERIFY2(papersOf(window).contains(paper), qPrintable(papersOf(window).join(u' ')));
        // What is under way stands first and is gone on with.
        QCOMPARE(offered(window).front()->objectName(), QString(u"case.further."_s + id));
        QVERIFY(offered(window).front()->text().contains(title));
        // It is on the disk, too.
        MainWindow &again = desk.reopen();
        again.openCase(before);
        QVERIFY(again.draft()->record().find(Place(FieldId(u"followUp."_s + id))));
    }

    void theBandShowsItsStageOnlyWhenItIsNeeded()
    {
        Desk desk;
        MainWindow &window = openWorker(desk);
        auto *band = window.casePage()->findChild<StageBand *>();
        const auto titles = [band] {
            QStringList found;
            for (const StageProgress &entry : band->progress())
                found << entry.stage->id.text();
            return found;
        };
        QCOMPARE(titles().size(), 8);
        choose(window, u"pay_change"_s);
        window.wizard()->close();
        QTRY_VERIFY(!window.wizard());
        QCOMPARE(titles().size(), 9);
        QCOMPARE(titles().back(), u"pay_change"_s);
    }

    void thePaletteAndTheMenuBeginItToo()
    {
        Desk desk;
        MainWindow &window = openWorker(desk);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QApplication::processEvents();
        auto *line = window.findChild<QLineEdit *>(u"palette.query"_s);
        QVERIFY(line);
        type(line, u"прекратить договор"_s);
        QCOMPARE(window.findChild<QListWidget *>(u"palette.list"_s)->count(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(window.wizard());
        QCOMPARE(window.wizard()->asked().front().id, StepId(u"termination.end"_s));
    }

    void theEndOfTheContractStartsTheTermsOfAllThree()
    {
        Desk desk;
        MainWindow &window = openWorker(desk); // with a family
        choose(window, u"termination"_s);
        fill(*window.wizard(), u"employment.terminatedOn"_s, u"24.11.2026"_s);
        finish(window);
        QStringList due;
        for (const Appointment &one : agendaOf(desk.catalog, window.draft()->facts()))
            due << one.rule->id.text();
        for (const QString &term : { u"dl.contract.terminate"_s, u"dl.after_term.search"_s, u"dl.after_term.leave"_s,
                 u"dl.after_term.leave.family"_s })
            QVERIFY2(due.contains(term), qPrintable(term));
        QStringList shown;
        for (const QLabel *label : window.casePage()->findChildren<QLabel *>())
            shown << label->text();
        const QString all = shown.join(u'\n');
        QVERIFY(all.contains(u"Уведомить МВД о прекращении договора"_s));
        QVERIFY(all.contains(u"27.11.2026"_s)); // three working days
    }

    void whatWasDoneOnceIsBegunAnewOnlyWhenConfirmed()
    {
        Desk desk;
        MainWindow &window = openWorker(desk);
        choose(window, u"pay_change"_s);
        fill(*window.wizard(), u"amendment.signedOn"_s, u"24.11.2026"_s);
        fill(*window.wizard(), u"amendment.monthlyPay"_s, u"400000"_s);
        finish(window);
        window.draft()->set(Place(FieldId(u"contract.monthlyPay"_s)), FieldValue(Money { 400'000'00 }));
        QVERIFY(!offered(window).front()->text().startsWith(u"Продолжить"_s));
        desk.prompt.yes = false;
        choose(window, u"pay_change"_s);
        QVERIFY(!window.wizard());
        QCOMPARE(desk.prompt.questions.size(), 1);
        desk.prompt.yes = true;
        choose(window, u"pay_change"_s);
        QVERIFY(window.wizard());
        QVERIFY(!window.draft()->record().find(Place(FieldId(u"amendment.monthlyPay"_s))));
    }

    void aNextCaseTakesOverThePeople_data()
    {
        QTest::addColumn<bool>("sameEmployer");
        QTest::addColumn<QString>("steps");
        QTest::newRow("extension") << true
                                   << u"employer specialist qualification extension contract notification review"_s;
        QTest::newRow("employer_change")
            << false << u"employer specialist qualification work_permit invitation contract notification review"_s;
    }

    void aNextCaseTakesOverThePeople()
    {
        QFETCH(bool, sameEmployer);
        Desk desk;
        MainWindow &window = openWorker(desk);
        const CaseId before = *window.draft()->file().id();
        const auto specialist = window.draft()->file().cardOf(RoleId(u"specialist"_s));
        const auto employer = window.draft()->file().cardOf(RoleId(u"employer"_s));
        choose(window, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(window.wizard());
        QVERIFY(window.draft()->file().id() != before);
        QCOMPARE(window.draft()->file().cardOf(RoleId(u"specialist"_s)), specialist);
        QCOMPARE(window.draft()->file().cardOf(RoleId(u"employer"_s)) == employer, sameEmployer);
        QStringList steps;
        for (const Step &step : window.wizard()->asked())
            steps << step.id.text();
        QTEST(steps.join(u' '), "steps");
        window.draft()->set(Place(FieldId(u"contract.monthlyPay"_s)), FieldValue(Money { 400'000'00 }));
        QVERIFY(window.draft()->save());
        window.wizard()->close();
        QTRY_VERIFY(window.casePage());
        // Where the permit is only extended, the pay is that of the other case.
        QCOMPARE(window.casePage()->findChild<PayCard *>()->isHidden(), sameEmployer);
    }

    void aPermitThatEndsSoonIsSpokenOfAndOneClickBegins()
    {
        Desk desk;
        MainWindow &window = openWorker(desk);
        window.draft()->set(Place(FieldId(u"permit.validTo"_s)), FieldValue(QDate(2027, 1, 31)));
        const CaseId before = *window.draft()->file().id();
        window.showCases();
        window.openCase(demoCase(desk, u"WANG"));
        window.openCase(before);
        auto *bar = window.findChild<NoticeBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>(u"notice.words"_s)->text().contains(u"КИМ"_s));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"notice.action"_s), Qt::LeftButton);
        QVERIFY(window.wizard());
        const FieldValue *from = window.draft()->record().find(Place(FieldId(u"permit.requestedFrom"_s)));
        QVERIFY(from && std::get<QDate>(*from) == QDate(2027, 2, 1));
    }

    void inTheMorningTheProgramOpensTheCaseAndTheLineLeadsToIt()
    {
        Desk desk;
        openWorker(desk);
        endSoon(desk, { u"KIM"_s });
        const auto before = Desk::need(CaseStore(*desk.database).list());
        MainWindow &window = desk.reopen();
        readAll(window);
        const auto after = Desk::need(CaseStore(*desk.database).list());
        QCOMPARE(after.size(), before.size() + 1);
        const CaseHead &made = after.front();
        const auto *bar = window.findChild<NoticeBar *>();
        QVERIFY(bar->isVisible());
        const QString words = bar->findChild<QLabel *>(u"notice.words"_s)->text();
        QVERIFY2(words.contains(made.number) && words.contains(u"КИМ"_s) && words.contains(u"Продление"_s),
            qPrintable(words));
        QTest::mouseClick(bar->findChild<QPushButton *>(u"notice.action"_s), Qt::LeftButton);
        QVERIFY(window.casePage());
        QCOMPARE(window.draft()->file().head().number, made.number);
        QVERIFY(!bar->isVisible());
        readAll(window); // Today and the next start say nothing new
        MainWindow &again = desk.reopen();
        readAll(again);
        QCOMPARE(Desk::need(CaseStore(*desk.database).list()).size(), after.size());
        // The old case leads there, in the line and in its menu.
        again.openCase(demoCase(desk, u"KIM", *made.id));
        auto *line = again.findChild<NoticeBar *>();
        QVERIFY(line->isVisible());
        QVERIFY(line->findChild<QLabel *>(u"notice.words"_s)->text().contains(made.number));
        QTest::mouseClick(line->findChild<QPushButton *>(u"notice.action"_s), Qt::LeftButton);
        QCOMPARE(again.draft()->file().id(), made.id);
        QVERIFY(!again.wizard());
        again.openCase(demoCase(desk, u"KIM", *made.id));
        choose(again, u"extension"_s);
        QCOMPARE(again.draft()->file().id(), made.id);
        QCOMPARE(Desk::need(CaseStore(*desk.database).list()).size(), after.size());
        QVERIFY(desk.prompt.told.empty());
    }

    void theOldCaseMayBeInHandMeanwhile()
    {
        Desk desk;
        openWorker(desk);
        endSoon(desk, { u"KIM"_s });
        MainWindow &window = desk.reopen();
        const CaseId old = demoCase(desk, u"KIM");
        window.openCase(old);
        const Place place(FieldId(u"contract.number"_s));
        window.draft()->set(place, FieldValue(u"17/1"_s));
        const auto before = Desk::need(CaseStore(*desk.database).list()).size();
        readAll(window);
        QCOMPARE(Desk::need(CaseStore(*desk.database).list()).size(), before + 1);
        QVERIFY(window.saveAll());
        QVERIFY(desk.prompt.told.empty());
        const CaseFile kept = Desk::need(CaseFile::open(desk.catalog, *desk.database, old));
        QCOMPARE(toStorage(*kept.record().find(place)), u"17/1"_s);
    }

    void severalAreOneLineThatLeadsToTheList()
    {
        Desk desk(Language::English);
        openWorker(desk);
        endSoon(desk, { u"KIM"_s, u"WANG"_s });
        MainWindow &window = desk.reopen();
        readAll(window);
        const auto *bar = window.findChild<NoticeBar *>();
        const QString words = bar->findChild<QLabel *>(u"notice.words"_s)->text();
        QVERIFY2(words.contains(u"The program opened 2 cases (Extension): "_s), qPrintable(words));
        auto *action = bar->findChild<QPushButton *>(u"notice.action"_s);
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(!window.casePage());
        QCOMPARE(window.whereabouts().page, int(DeskPages::Cases));
    }
};

HQS_TEST(followups, TestFollowUps)
#include "tst_followups.moc"
