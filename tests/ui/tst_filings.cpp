// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanfiles.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/filingdialog.h"
#include "ui/cases/filingscard.h"
#include "ui/cases/needchecks.h"
#include "ui/cases/outcomedialog.h"
#include "ui/cases/packagerow.h"
#include "ui/casescreen.h"
#include "ui/today/deskreader.h"
#include "ui/today/duelistmodel.h"
#include "ui/typing.h"

#include "reports/filingwords.h"
#include "suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Catches what would be opened in another program.
class OpenedFiles : public QObject {
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void open(const QUrl &url) { paths << url.toLocalFile(); }
};

} // namespace

/// Filing, proof, refusal and scans, with the keyboard.
class TestFilings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void onTheNextDayAFilingThatWaitsIsARowThatLeadsToIt()
    {
        Desk desk;
        fileNotice(openNotice(desk));
        onScreen<OutcomeDialog>(*desk.window, u"outcome"_s)->reject(); // not sent yet
        const CaseId id = *desk.window->draft()->file().id();
        const auto rowsOf = [&](QDate day) {
            MainWindow &window = desk.reopen(day);
            window.findChild<QListWidget *>(u"navigation"_s)->itemClicked(nullptr);
            window.findChild<DeskReader *>()->finishNow();
            const auto *model = qobject_cast<DueListModel *>(window.findChild<QTableView *>(u"due"_s)->model());
            std::vector<int> rows;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->filingAt(row))
                    rows.push_back(row);
            }
            return rows;
        };
        QVERIFY(rowsOf(Desk::today()).empty()); // only just sealed
        const auto rows = rowsOf(Desk::today().addDays(1));
        QCOMPARE(rows.size(), std::size_t(1));
        auto *table = desk.window->findChild<QTableView *>(u"due"_s);
        const auto *model = qobject_cast<DueListModel *>(table->model());
        QCOMPARE(model->index(rows.front(), DueListModel::What).data().toString(),
            u"Запечатано, отправьте: Уведомление о договоре"_s);
        QCOMPARE(model->index(rows.front(), DueListModel::Due).data().toString(), u"с 24.11.2026\n−1 день"_s);
        for (int row = 0; row < model->rowCount(); ++row) // behind what is overdue, before all else
            QVERIFY(row == rows.front() || (model->termAt(row)->urgency == Urgency::Overdue) == (row < rows.front()));
        table->setCurrentIndex(model->index(rows.front(), 0));
        QVERIFY(!desk.window->findChild<QPushButton *>(u"today.snooze"_s)->isEnabled()); // it is no term
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(desk.window->draft()->file().id(), id);
        const auto *card = desk.window->casePage()->findChild<FilingsCard *>();
        QVERIFY(card->isAncestorOf(desk.window->focusWidget()));
        QVERIFY(!card->visibleRegion().isEmpty());
    }

    void papersAreSealedSentProvenAndRefused()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        fileNotice(window);
        QCOMPARE(window.casePage()->papers().filings().size(), std::size_t(1));

        auto *sent = onScreen<OutcomeDialog>(window, u"outcome"_s);
        auto *channel = sent->findChild<QComboBox *>(u"outcome.channel"_s);
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Down);
        type(sent->findChild<QLineEdit *>(u"outcome.tracking"_s), u"80080000000000"_s);
        QTest::keyClick(sent, Qt::Key_Return);
        QCOMPARE(state(window), wordsFor(FilingState::NotClosed));
        QCOMPARE(answer(window, u"notification.channel"_s), u"post"_s);
        QVERIFY(onScreen<QLabel>(*window.casePage(), u"filings.lacksProof"_s)->isVisible());

        pressKey(onScreen<QPushButton>(*window.casePage(), u"filing.proof.1"_s));
        auto *proof = onScreen<OutcomeDialog>(window, u"outcome"_s);
        QTest::keyClick(proof, Qt::Key_Return); // nothing was entered
        QVERIFY(proof->findChild<QLabel *>(u"outcome.problem"_s)->isVisible());
        const QString stamp = desk.folder.filePath(u"stamp.png"_s);
        write(stamp, scanfiles::png(3, 4));
        desk.prompt.path = stamp;
        pressKey(proof->findChild<QPushButton *>(u"outcome.scan"_s));
        pressKey(proof->findChild<QPushButton *>(u"outcome.enter"_s));
        QCOMPARE(state(window), wordsFor(FilingState::Filed));
        QCOMPARE(answer(window, u"closing.notification"_s), u"stamp.png"_s);

        pressKey(onScreen<QPushButton>(*window.casePage(), u"filing.refused.1"_s));
        auto *refused = onScreen<OutcomeDialog>(window, u"outcome"_s);
        type(refused->findChild<QPlainTextEdit *>(u"outcome.words"_s), u"Нет подписи"_s);
        pressKey(refused->findChild<QPushButton *>(u"outcome.enter"_s));
        QCOMPARE(state(window), wordsFor(FilingState::Refused));
        QCOMPARE(answer(window, u"notification.filedOn"_s), QString());
        QVERIFY(desk.prompt.told.empty());
        bool isShown = false;
        for (const QLabel *label : window.casePage()->findChildren<QLabel *>()) {
            if (label->objectName().startsWith(u"refusal."_s) && label->isVisible())
                isShown = label->text().contains(u"Нет подписи"_s);
        }
        QVERIFY(isShown);
        QVERIFY(window.casePage()->findChild<QWidget *>(u"history"_s)->isVisible());
    }

    void theSealedFileIsOpenedAndSavedByteForByte()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        fileNotice(window);
        onScreen<OutcomeDialog>(window, u"outcome"_s)->reject(); // not sent yet
        const FiledPaper paper = window.casePage()->papers().filings().front().papers.front();
        const auto sealed = Vault(*desk.database).read(paper.file);
        QVERIFY(sealed);
        window.draft()->set(FieldId(u"specialist.surnameRu"_s), FieldValue(u"Другой"_s));
        QVERIFY(window.draft()->save());
        OpenedFiles opened;
        auto *button = onScreen<QPushButton>(*window.casePage(), u"filed."_s + paper.form.text());
        button->menu()->actions()[0]->trigger();
        QCOMPARE(opened.paths.size(), 1);
        QCOMPARE(content(opened.paths.front()), *sealed);
        desk.prompt.path = desk.folder.filePath(u"again.pdf"_s);
        button->menu()->actions()[1]->trigger();
        QCOMPARE(content(*desk.prompt.path), *sealed);
        window.wipeViewedCopies();
        QVERIFY(!QFile::exists(opened.paths.front()));
    }

    void withoutANameNothingIsSealed()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        desk.prompt.name = std::nullopt;
        fileNotice(window);
        auto *dialog = onScreen<FilingDialog>(window, u"filing"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"filing.problem"_s)->isVisible());
        QVERIFY(window.casePage()->papers().filings().empty());
    }

    void aScanIsAttachedByButtonAndByDrop()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const FieldId state(u"paper.work_permit.photo"_s);
        window.draft()->set(state, std::nullopt);
        const QString picture = desk.folder.filePath(u"photo.png"_s);
        write(picture, scanfiles::png(3, 4));
        desk.prompt.path = picture;
        pressKey(onScreen<QPushButton>(*window.casePage(), u"attach."_s + photoPaper.text()));
        QTRY_COMPARE(window.casePage()->papers().scansOf(photoPaper).size(), std::size_t(1));
        QCOMPARE(answer(window, state.text()), u"received"_s); // whoever has it has received it
        QVERIFY(onScreen<QPushButton>(*window.casePage(), u"scan.1"_s)->isVisible());

        const QString program = desk.folder.filePath(u"virus.pdf"_s);
        write(program, "MZ this is no paper");
        drop(window, { picture, program });
        QTRY_COMPARE(desk.prompt.told.size(), std::size_t(1));
        QCOMPARE(window.casePage()->papers().scansOf(photoPaper).size(), std::size_t(2));
        QCOMPARE(int(desk.prompt.told.front().fault), int(Fault::NotScan));

        auto *scan = onScreen<QPushButton>(*window.casePage(), u"scan.1"_s);
        scan->menu()->actions().back()->trigger(); // cancel
        QCOMPARE(window.casePage()->papers().scansOf(photoPaper).front().state, ScanState::Cancelled);
    }

    /// Another thread seals and writes it, and the window goes on.
    void aScanThatIsBeingAttachedIsShownAndNotLost()
    {
        Desk desk(Language::English);
        MainWindow &window = openNotice(desk);
        const CaseId id = *window.draft()->file().id();
        window.casePage()->showStage(StageId(u"work_permit"_s));
        window.draft()->set(FieldId(u"paper.work_permit.photo"_s), std::nullopt);
        const QString large = desk.folder.filePath(u"photo.png"_s);
        write(large, scanfiles::png(3, 4) + QByteArray(8 * 1024 * 1024, '\0'));
        CasePapers &papers = window.casePage()->papers();
        papers.attach(photoPaper, large);
        QVERIFY(papers.isAttaching(photoPaper));
        QVERIFY(papers.scansOf(photoPaper).empty());
        const auto *row = window.casePage()->findChild<PackageRow *>(u"row."_s + photoPaper.text());
        const auto labels = row->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"attached…"); }));

        const QString small = desk.folder.filePath(u"second.png"_s);
        write(small, scanfiles::png(5, 6));
        papers.attach(photoPaper, small);
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).front().id); // leaves the case at once
        const auto scans = Desk::need(ScanStore(*desk.database).ofCase(id));
        QCOMPARE(scans.size(), std::size_t(2));
        QCOMPARE(scans.front().title, u"photo.png"_s); // in the order of the person
        QVERIFY(Desk::need(Vault(*desk.database).troubles()).empty());
        const auto saved = Desk::need(CaseFile::open(desk.catalog, *desk.database, id));
        QCOMPARE(toStorage(*saved.record().find(FieldId(u"paper.work_permit.photo"_s))), u"received"_s);
    }

    void aScanThatCannotBeEnteredLeavesNoFile()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const QString picture = desk.folder.filePath(u"photo.png"_s);
        write(picture, scanfiles::png(3, 4));
        CasePapers &papers = window.casePage()->papers();
        papers.attach(photoPaper, picture, ScanId { 99 }); // in place of one that is not there
        papers.finishAttaching();
        QCOMPARE(desk.prompt.told.size(), std::size_t(1));
        QVERIFY(papers.scansOf(photoPaper).empty());
        QVERIFY(QDir(Vault(*desk.database).folder()).isEmpty());
    }

    /// The save that goes on already fails: the rows of the scan are not even tried, and its file is gone, too.
    void aScanWhoseCaseCannotBeSavedLeavesNoFile()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        const QString picture = desk.folder.filePath(u"photo.png"_s);
        write(picture, scanfiles::png(3, 4));
        CasePapers &papers = window.casePage()->papers();
        papers.attach(photoPaper, picture);
        const QDir vault(Vault(*desk.database).folder());
        while (vault.entryList({ u"*.scan"_s }, QDir::Files).isEmpty())
            QTest::qSleep(1); // without events: the window does not hear of it yet
        const QString inTheWay = desk.database->path() + u".new"_s;
        QVERIFY(QDir().mkpath(inTheWay + u"/x"_s));
        window.draft()->set(FieldId(u"contract.position"_s), FieldValue(u"Инженер"_s));
        window.draft()->saveSoon();
        QVERIFY(window.draft()->isSaving());
        papers.finishAttaching();
        QVERIFY(!desk.prompt.told.empty());
        QVERIFY(vault.isEmpty());
        QVERIFY(papers.scansOf(photoPaper).empty());
        QVERIFY(QDir(inTheWay).removeRecursively());
        QVERIFY(window.draft()->save());
        QVERIFY(Desk::need(Vault(*desk.database).troubles()).empty());
    }

    /// The rows are built anew under the clerk's eyes.
    void thePageStaysWhereItIsWhileAScanIsAttached()
    {
        Desk desk;
        MainWindow &window = openNotice(desk);
        window.resize(1280, 800);
        window.casePage()->showStage(StageId(u"work_permit"_s));
        settleScreen();
        const QString picture = desk.folder.filePath(u"photo.png"_s);
        write(picture, scanfiles::png(3, 4));
        const auto *row = onScreen<PackageRow>(*window.casePage(), u"row."_s + photoPaper.text());
        QScrollArea *area = nullptr;
        for (QWidget *each = row->parentWidget(); each && !area; each = each->parentWidget())
            area = qobject_cast<QScrollArea *>(each);
        QVERIFY(area);
        QScrollBar &bar = *area->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        const int place = bar.value();
        QVERIFY(place > 0);
        window.casePage()->papers().attach(photoPaper, picture);
        settleScreen();
        QCOMPARE(bar.value(), place);
        QTRY_COMPARE(window.casePage()->papers().scansOf(photoPaper).size(), std::size_t(1));
        settleScreen();
        QCOMPARE(bar.value(), place);
    }

private:
    static void fileNotice(MainWindow &window)
    {
        pressKey(onScreen<QPushButton>(*window.casePage(), u"filings.begin"_s));
        auto *dialog = onScreen<FilingDialog>(window, u"filing"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QApplication::processEvents();
    }

    static QString state(MainWindow &window)
    {
        return onScreen<QLabel>(*window.casePage(), u"filing.state.1"_s)->text();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void drop(MainWindow &window, const QStringList &paths)
    {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        dragged.setUrls(urls);
        auto *row = onScreen<PackageRow>(*window.casePage(), u"row."_s + photoPaper.text());
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(row, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(row, &event);
        settleScreen();
    }
};

HQS_TEST(filings, TestFilings)
#include "tst_filings.moc"
