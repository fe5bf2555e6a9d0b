// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens.h"

#include "ui/blanks/paperscenes.h"
#include "ui/casedraft.h"
#include "ui/cases/acceptancedialog.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/closingdialog.h"
#include "ui/cases/filingdialog.h"
#include "ui/cases/followupscenes.h"
#include "ui/cases/outcomedialog.h"
#include "ui/cases/paytrialdialog.h"
#include "ui/dialogprompt.h"
#include "ui/editors/fieldeditor.h"
#include "ui/guide/guidedesk.h"
#include "ui/guide/guidewindow.h"
#include "ui/law/lawpage.h"
#include "ui/law/lawscenes.h"
#include "ui/law/lawtablemodel.h"
#include "ui/law/lawworddialog.h"
#include "ui/mainwindow.h"
#include "ui/opening/lockscreen.h"
#include "ui/opening/newpassworddialog.h"
#include "ui/opening/protectiondialog.h"
#include "ui/opening/recoverydialog.h"
#include "ui/opening/unlockdialog.h"
#include "ui/opening/unlockform.h"
#include "ui/palette/palettedialog.h"
#include "ui/people/mrzdialog.h"
#include "ui/people/zonescene.h"
#include "ui/portal/portalwindow.h"
#include "ui/printing/printpage.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/journaldialog.h"
#include "ui/safety/persondatadialog.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/safetybar.h"
#include "ui/today/deskreader.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestRounds = 20;
constexpr qint64 shortestWait = 120; // milliseconds

/// Layouts, polish events and queued rebuilding need a few rounds of the event loop to come to rest. On a busy machine
/// one round may take all the time there is: so many must have been, however long they take.
void settle()
{
    QElapsedTimer settling;
    settling.start();
    for (int round = 0; round < fewestRounds || settling.elapsed() < shortestWait; ++round)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// What a clerk types into the dialog that lies over the law page.
void fillIn(LawWordDialog &dialog, std::initializer_list<std::pair<QString, QString>> answers)
{
    for (const auto &[place, text] : answers) {
        auto *editor = dialog.findChild<QWidget *>(u"law.word."_s + place);
        auto *line = qobject_cast<QLineEdit *>(editor->focusProxy() ? editor->focusProxy() : editor);
        line->setText(text);
    }
}

/// The page of the law with a value of the office and a mark, both invented.
void showOfficeLaw(const Look &look, MainWindow &window)
{
    auto *table = window.findChild<QTableView *>(u"law.table"_s);
    const auto *model = qobject_cast<LawTableModel *>(table->model());
    const auto say = [&](const QString &rule, const QString &button, const QString &picture,
                         std::initializer_list<std::pair<QString, QString>> answers) {
        table->setCurrentIndex(model->index(model->rowOf(rule), 0));
        window.findChild<QPushButton *>(button)->click();
        QApplication::processEvents();
        auto *dialog = window.findChild<LawWordDialog *>();
        fillIn(*dialog, answers);
        look(*dialog, picture);
        dialog->accept();
        look(window, u"rules-"_s + picture);
    };
    say(u"thr.general"_s, u"law.check"_s, u"checked"_s, { { u"note"_s, u"http://pravo.gov.ru"_s } });
    say(u"thr.general"_s, u"law.set"_s, u"own-value"_s,
        { { u"from"_s, u"01.12.2026"_s }, { u"amount"_s, u"900 000"_s },
            { u"basis"_s, u"Пример: письмо юриста офиса от 20.11.2026"_s } });
    window.findChild<LawPage *>()->showDay({ 2026, 12, 1 });
    look(window, u"rules-own-value-day"_s);
}

QPushButton *visibleButton(QWidget &page, const QString &name)
{
    QApplication::processEvents(); // what was built a moment ago is not shown yet
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName().startsWith(name))
            return button;
    }
    return nullptr;
}

/// What if, and what it says of a quarter that is worked in part. Leaves the case as it is.
void showWhatIf(MainWindow &window, const Look &look)
{
    auto *tryOut = visibleButton(*window.casePage(), u"pay.tryOut"_s);
    if (!tryOut)
        return;
    tryOut->click();
    auto *dialog = window.findChild<PayTrialDialog *>();
    for (const auto &[name, value] : { std::pair(u"bonus"_s, FieldValue(Money { 3'000'000 })),
             std::pair(u"start"_s, FieldValue(window.draft()->today().addMonths(-1))) }) {
        auto *editor = dialog->findChild<FieldEditor *>(u"payTrial."_s + name);
        editor->setValue(&value);
        Q_EMIT editor->edited();
        look(*dialog, u"what-if-"_s + name);
    }
    dialog->close();
}

/// How a database is protected, and the lock. The code on the pictures opens nothing.
void showOpening(MainWindow &window, const Look &look)
{
    const QString path = u"C:/HQS/hqsdesk.hqs"_s;
    NewPasswordDialog created(NewPasswordDialog::Purpose::NewDatabase, path);
    created.show();
    created.findChild<QLineEdit *>(u"newPassword.first"_s)->setText(u"верблюд пьёт"_s);
    look(created, u"new-password"_s);
    created.findChild<QRadioButton *>(u"newPassword.without"_s)->click();
    look(created, u"without-password"_s);
    created.close();
    DialogPrompt prompt;
    if (auto code = RecoveryCode::make()) {
        RecoveryDialog recovery(*std::move(code), path, QDate(2026, 11, 24), prompt);
        recovery.show();
        look(recovery, u"recovery-code"_s);
        recovery.close();
    }
    const auto refuse = [](const Secret &) -> Done { return Error { Fault::WrongSecret, {}, {} }; };
    UnlockDialog unlock(UnlockDialog::What::Database, path, refuse);
    unlock.show();
    for (int tries = 0; tries < 3; ++tries) {
        unlock.findChild<QLineEdit *>(u"unlock.secret"_s)->setText(u"сахар"_s);
        unlock.findChild<UnlockForm *>()->submit();
    }
    look(unlock, u"unlock"_s);
    unlock.close();
    for (const bool hasPassword : { true, false }) {
        LockScreen lock(hasPassword ? std::function<Done(const Secret &)>(refuse) : nullptr);
        lock.show();
        look(lock, hasPassword ? u"lock"_s : u"lock-without-password"_s);
        lock.hide();
    }
    Q_EMIT window.protectionRequested();
    auto *protection = window.findChild<ProtectionDialog *>();
    look(*protection, u"protection"_s);
    protection->close();
    const QTemporaryDir folder;
    const auto sealed
        = Database::create(folder.filePath(u"hr.hqs"_s), Protection { .password = Secret::fromText(u"-"_s) });
    if (!sealed)
        return;
    ProtectionDialog withPassword(*sealed, false, 10);
    withPassword.show();
    look(withPassword, u"protection-sealed"_s);
}

/// Accepts the first finding that can be, and shows where it is seen afterwards.
void showAcceptance(MainWindow &window, const Look &look)
{
    auto *accept = visibleButton(*window.casePage(), u"finding.accept"_s);
    if (!accept)
        return;
    accept->click();
    auto *dialog = window.findChild<AcceptanceDialog *>();
    look(*dialog, u"accept"_s);
    dialog->findChild<QPlainTextEdit *>(u"acceptance.reason"_s)->setPlainText(u"Новый паспорт уже заказан"_s);
    dialog->findChild<QLineEdit *>(u"acceptance.by"_s)->setText(u"Иванова А. А."_s);
    dialog->findChild<QPushButton *>(u"acceptance.accept"_s)->click();
    look(window, u"accepted"_s);
}

/// A table with a known person, a new one and a refused row, over the page of reports.
void showImport(const Look &look, MainWindow &window)
{
    WrittenTable table { .heads = { u"Фамилия"_s, u"Имя"_s, u"Дата рождения"_s, u"Паспорт"_s, u"Гражданство"_s },
        .rows = { { 2, { u"Пример"_s, u"Анна"_s, u"05.03.1988"_s, u"0012345"_s, u"Индия"_s } },
            { 3, { u"Образец"_s, u"Пётр"_s, u"31.02.1990"_s, u"AB 12"_s, u"Марс"_s } } },
        .counts1904 = false };
    window.showImport(std::move(table), u"people.xlsx"_s);
    auto *dialog = window.findChild<QDialog *>(u"import"_s);
    look(*dialog, u"import"_s);
    dialog->close();
}

template <class Dialog>
Dialog *dialogShown(MainWindow &window)
{
    QApplication::processEvents();
    for (auto *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Backups and what one of them would bring back, the journal, the duties to people, and the bar when a copy is old.
void showSafety(MainWindow &window, const Look &look)
{
    Q_EMIT window.backupsRequested();
    if (auto *backups = dialogShown<BackupsDialog>(window)) {
        backups->findChild<QPushButton *>(u"backups.keep"_s)->click();
        look(*backups, u"backups"_s);
        auto *table = backups->findChild<QTableWidget *>(u"backups.table"_s);
        table->selectRow(table->rowCount() - 1);
        backups->findChild<QPushButton *>(u"backups.restore"_s)->click();
    }
    if (auto *restore = dialogShown<RestoreDialog>(window)) {
        look(*restore, u"restore"_s);
        restore->close();
    }
    Q_EMIT window.journalRequested();
    if (auto *journal = dialogShown<JournalDialog>(window)) {
        look(*journal, u"journal"_s);
        journal->close();
    }
    Q_EMIT window.personalDataRequested();
    if (auto *people = dialogShown<PersonDataDialog>(window)) {
        people->findChild<QTableWidget *>(u"personData.table"_s)->selectRow(1);
        look(*people, u"personal-data"_s);
        people->close();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *bar = window.findChild<SafetyBar *>();
    bar->tell({ .folder = u"/media/usb"_s, .lastGood = now.addDays(-12) }, {}, now);
    look(window, u"old-copy"_s);
    bar->hide();
}

/// The calendar in its three views.
void showCalendar(MainWindow &window, const Look &look)
{
    auto *tabs = window.findChild<QTabWidget *>(u"calendar.tabs"_s);
    for (const auto &[tab, name] : { std::pair(0, u"month"_s), std::pair(1, u"list"_s), std::pair(2, u"people"_s) }) {
        tabs->setCurrentIndex(tab);
        look(window, u"calendar-"_s + name);
    }
    tabs->setCurrentIndex(0);
}

/// What lies over a case: the line that finds everything, the fields for a portal, a passport that is read.
void showAids(MainWindow &window, const Look &look)
{
    auto *tabs = window.casePage()->findChild<QTabWidget *>(u"case.tabs"_s);
    tabs->setCurrentIndex(2);
    const FieldValue later(window.draft()->today().addDays(10));
    auto *day = window.casePage()->findChild<FieldEditor *>(u"chain.day"_s);
    day->setValue(&later);
    Q_EMIT day->edited();
    look(window, u"case-dates"_s);
    tabs->setCurrentIndex(0);
    window.openPortal();
    auto *portal = window.findChild<PortalWindow *>();
    portal->findChild<QPushButton *>(u"portal.copyNext"_s)->click();
    look(*portal, u"portal"_s);
    portal->close();
    openMrzDialog(*window.draft(), window.localization(), Place(FieldId(u"passport.number"_s)),
        u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8989O2C36UTO7408122F1204159ZE184226B<<<<<10"_s, &window);
    auto *zone = window.findChild<MrzDialog *>();
    look(*zone, u"zone"_s);
    zone->close();
    window.openPalette();
    auto *palette = window.findChild<PaletteDialog *>();
    palette->findChild<QLineEdit *>(u"palette.query"_s)->setText(u"ки"_s);
    look(*palette, u"palette"_s);
    palette->close();
    QApplication::processEvents();
}

void showClosing(MainWindow &window, const Look &look)
{
    window.closeOrReopenCase();
    auto *dialog = dialogShown<ClosingDialog>(window);
    look(*dialog, u"closing"_s);
    dialog->reject();
    QApplication::processEvents();
}

/// Attaches a picture to the first paper of the package, files the papers of the stage, and has them refused.
void showFiling(MainWindow &window, const Look &look)
{
    const QTemporaryDir scratch;
    const QString scan = scratch.filePath(u"Паспорт.png"_s);
    if (!window.grab().scaledToWidth(200).save(scan))
        return;
    CasePage &page = *window.casePage();
    page.showStage(StageId(u"work_permit"_s));
    page.papers().attach(RequirementId(u"work_permit.passport_copy"_s), scan);
    page.papers().finishAttaching();
    QApplication::processEvents(); // the rows that the package had before go, and those that have come get their places
    const auto *row = page.findChild<QWidget *>(u"row.work_permit.passport_copy"_s);
    for (QScrollArea *area : page.findChildren<QScrollArea *>()) {
        if (row && area->isAncestorOf(row))
            area->ensureWidgetVisible(row->findChild<QPushButton *>(), 0, area->height() / 3);
    }
    look(window, u"scan"_s);
    page.showStage(StageId(u"notification"_s));
    for (const PlannedForm &planned :
        printPlan(page.papers().library(), window.draft()->file(), window.draft()->today()))
        window.draft()->acknowledge(*planned.form, u"сверено с официальным текстом"_s);
    visibleButton(page, u"filings.begin"_s)->click();
    auto *filing = dialogShown<FilingDialog>(window);
    look(*filing, u"filing"_s);
    filing->findChild<QPushButton *>(u"filing.seal"_s)->click();
    for (const auto &[step, words] : { std::pair(u"sent"_s, QString()), std::pair(u"proof"_s, u"Штамп на описи"_s),
             std::pair(u"refused"_s, u"Подпись не заверена печатью."_s) }) {
        if (step != u"sent")
            visibleButton(page, u"filing."_s + step)->click();
        QApplication::processEvents();
        auto *dialog = dialogShown<OutcomeDialog>(window);
        if (auto *text = dialog->findChild<QPlainTextEdit *>(u"outcome.words"_s))
            text->setPlainText(words);
        look(*dialog, u"filing-"_s + step);
        dialog->findChild<QPushButton *>(u"outcome.enter"_s)->click();
        look(window, u"after-"_s + step);
    }
    showClosing(window, look);
    for (QScrollArea *area : page.findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    look(window, u"filings"_s);
}

} // namespace

void walkThrough(MainWindow &window, const Look &lookAt)
{
    const Look look = [&lookAt](QWidget &screen, const QString &name) {
        settle();
        lookAt(screen, name);
    };
    look(window, u"cases-empty"_s);
    showOpening(window, look);
    window.fillWithDemo();
    look(window, u"cases"_s);
    auto *navigation = window.findChild<QListWidget *>(u"navigation"_s);
    navigation->setCurrentRow(0);
    window.findChild<DeskReader *>()->finishNow();
    look(window, u"today"_s);
    navigation->setCurrentRow(2);
    look(window, u"people"_s);
    auto *tabs = window.findChild<QWidget *>(u"people"_s)->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    look(window, u"person-papers"_s);
    tabs->setCurrentIndex(0);
    navigation->setCurrentRow(3);
    look(window, u"employers"_s);
    navigation->setCurrentRow(4);
    look(window, u"salary-notices"_s);
    navigation->setCurrentRow(5);
    look(window, u"reports"_s);
    showImport(look, window);
    navigation->setCurrentRow(navigation->count() - 1);
    look(window, u"rules"_s);
    navigation->setCurrentRow(6);
    showCalendar(window, look);
    navigation->setCurrentRow(navigation->count() - 1);
    showOfficeLaw(look, window);
    window.showCases();
    const auto *cases = window.findChild<QTableView *>(u"cases"_s);
    const int count = cases->model()->rowCount();
    for (const int row : { 0, count / 2, count - 1 }) {
        window.showCases();
        Q_EMIT const_cast<QTableView *>(cases)->activated(cases->model()->index(row, 0));
        look(window, u"case-%1"_s.arg(row + 1));
        showWhatIf(window, look);
        showAcceptance(window, look);
    }
    showSafety(window, look);
    showAids(window, look);
    showFiling(window, look);
    window.casePage()->findChild<QTabWidget *>(u"case.tabs"_s)->setCurrentIndex(1);
    look(window, u"case-data"_s);
    window.openWizard({});
    const int steps = static_cast<int>(window.wizard()->asked().size());
    window.wizard()->resize(window.size() - QSize(60, 40));
    for (int step = 0; step < steps; ++step) {
        window.wizard()->goToStep(step);
        look(*window.wizard(), u"wizard-%1"_s.arg(window.wizard()->asked()[std::size_t(step)].id.text()));
    }
    window.wizard()->close();
    QApplication::processEvents();
    window.printCase({});
    look(window, u"print"_s);
    for (const PlannedForm &planned : window.printPage()->plan()) {
        window.printPage()->choose(planned.form->id);
        look(window, u"print-"_s + planned.form->id.text());
    }
    for (const QString &page : { u"first-case"_s, u"filing"_s, u"newest"_s }) {
        window.guide().openPage(page);
        look(*window.guide().window(), u"guide-"_s + page);
    }
    window.guide().window()->close();
    window.about();
    auto *about = window.findChild<QDialog *>(u"about"_s);
    look(*about, u"about"_s);
    about->close();
    showPaperScenes(window, look);
    showZoneOfPicture(window, look);
    showComingLaw(window, look);
    showFollowUps(window, look);
    window.newCase();
    window.wizard()->resize(window.size() - QSize(60, 40));
    look(*window.wizard(), u"new-case"_s);
    window.wizard()->goToStep(1);
    look(*window.wizard(), u"new-case-specialist"_s);
    window.wizard()->close();
}

} // namespace hqs
