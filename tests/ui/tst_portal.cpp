// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanfiles.h"
#include "ui/cases/casepapers.h"
#include "ui/casescreen.h"
#include "ui/portal/portalwindow.h"
#include "ui/quarter/quartermodel.h"
#include "ui/typing.h"

#include "suite.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPortal : public QObject {
    Q_OBJECT

    static void drop(QWidget &target, const QString &path)
    {
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
    }
    static PortalWindow &openPortal(Desk &desk)
    {
        desk.open().fillWithDemo();
        const auto cases = CaseStore(*desk.database).list();
        for (const CaseHead &head : *cases) {
            desk.window->openCase(*head.id);
            desk.window->openPortal();
            QApplication::processEvents();
            auto *portal = desk.window->findChild<PortalWindow *>();
            if (portal && portal->fields().size() > 20)
                return *portal;
        }
        qFatal("no case of the demo company has a notice");
    }
    static QTableWidget &tableOf(PortalWindow &portal) { return *portal.findChild<QTableWidget *>(u"portal.fields"_s); }
    /// The notice of the contract in a case where nothing proves it.
    static PortalWindow &openUnproven(Desk &desk)
    {
        openNotice(desk);
        for (const QString &path : { u"closing.notification"_s, u"notification.number"_s })
            desk.window->draft()->set(FieldId(path), std::nullopt);
        if (!desk.window->draft()->save())
            qFatal("the case is not saved");
        return portalOf(desk);
    }
    static PortalWindow &portalOf(Desk &desk)
    {
        desk.window->openPortal();
        settleScreen();
        auto *portal = desk.window->findChild<PortalWindow *>();
        if (!portal)
            qFatal("the window for the portal is not there");
        return *portal;
    }
    /// After the program was closed and opened again.
    static PortalWindow &reopened(Desk &desk, CaseId id)
    {
        desk.reopen().openCase(id);
        return portalOf(desk);
    }
    static std::vector<Scan> scansIn(Desk &desk)
    {
        return Desk::need(ScanStore(*desk.database).ofCase(*desk.window->draft()->file().id()));
    }
    static FilingId sealNotice(Desk &desk)
    {
        const auto id = desk.window->casePage()->papers().seal(
            noticeStage, Desk::today(), { { .form = FormId(u"mvd536_app7_contract_concluded"_s), .item = 0 } });
        if (!id)
            qFatal("the notice is not sealed");
        return *id;
    }
    static Filing filingOf(Desk &desk, FilingId id) { return Desk::need(FilingStore(*desk.database).load(id)); }

    static int rowOf(const PortalWindow &portal, const QString &path)
    {
        const auto found = std::ranges::find(portal.fields(), *fromPath(path), &CopyField::place);
        return found == portal.fields().end() ? -1 : static_cast<int>(found - portal.fields().begin());
    }

private Q_SLOTS:
    void itStaysAboveOtherWindowsAndSaysWhoseOrderItIs()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        QVERIFY(portal.windowFlags() & Qt::WindowStaysOnTopHint);
        QVERIFY(portal.findChild<QLabel *>(u"portal.order"_s)->text().contains(u"order of the printed form"_s));
        QVERIFY(portal.isVisible());
    }

    void everyAnswerOfTheNoticeIsThereOnceInTheOrderOfTheForm()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        std::set<Place> places;
        for (const CopyField &field : portal.fields()) {
            QVERIFY2(places.insert(field.place).second, qPrintable(toPath(field.place)));
            QVERIFY2(!field.title.isEmpty(), qPrintable(toPath(field.place)));
        }
        QVERIFY(rowOf(portal, u"employer.inn"_s) >= 0);
        QVERIFY(rowOf(portal, u"employer.inn"_s) < rowOf(portal, u"specialist.surnameRu"_s));
        QVERIFY(rowOf(portal, u"specialist.surnameRu"_s) < rowOf(portal, u"passport.number"_s));
        const CopyField &birth = portal.fields()[std::size_t(rowOf(portal, u"specialist.birthDate"_s))];
        const FieldValue *value = desk.window->draft()->record().find(*fromPath(u"specialist.birthDate"_s));
        QCOMPARE(birth.value, std::get<QDate>(*value).toString(u"dd.MM.yyyy"_s)); // not digit by digit
    }

    void enterCopiesTicksAndGoesOn()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        auto *table = portal.findChild<QTableWidget *>(u"portal.fields"_s);
        const int row = rowOf(portal, u"employer.inn"_s);
        table->setCurrentCell(row, 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), portal.fields()[std::size_t(row)].value);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(table->item(row, 0)->text(), u"✓"_s);
        QCOMPARE(table->currentRow(), row + 1);
        QCOMPARE(portal.copied(), 1);
        portal.findChild<QPushButton *>(u"portal.copyNext"_s)->click();
        QCOMPARE(portal.copied(), 2);
        QCOMPARE(table->currentRow(), row + 2);
        QVERIFY(portal.findChild<QLabel *>(u"portal.progress"_s)->text().startsWith(u"2 of "_s));
    }

    void aClickCopiesAndTicksOfEachFormAreKept()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        auto *table = portal.findChild<QTableWidget *>(u"portal.fields"_s);
        auto *forms = portal.findChild<QComboBox *>(u"portal.form"_s);
        QVERIFY(forms->count() > 1);
        const int row = rowOf(portal, u"employer.inn"_s);
        table->scrollToItem(table->item(row, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 1)).center());
        QCOMPARE(QGuiApplication::clipboard()->text(), portal.fields()[std::size_t(row)].value);
        QCOMPARE(portal.copied(), 1);
        const int notice = forms->currentIndex();
        forms->setCurrentIndex(notice == 0 ? 1 : 0);
        QCOMPARE(portal.copied(), 0);
        forms->setCurrentIndex(notice);
        QCOMPARE(portal.copied(), 1);
        QCOMPARE(table->item(row, 0)->text(), u"✓"_s);
    }

    void eachNoticeAsksForItsOwnProof()
    {
        const Desk desk(Language::English);
        const Procedure &procedure = desk.catalog.procedures().front();
        QStringList stages;
        for (const Stage &stage : procedure.stages) {
            const auto sections = proofSections(stage);
            QCOMPARE(sections.empty(), !stage.filing || stage.filing->filedOn.isEmpty());
            if (sections.empty())
                continue;
            stages << stage.id.text();
            QCOMPARE(sections.front().fields.front().field, stage.filing->filedOn);
        }
        for (const QString &stage : { u"notification"_s, u"work_permit"_s, u"invitation"_s, u"termination"_s })
            QVERIFY2(stages.contains(stage), qPrintable(stage));
    }

    void theProofIsWrittenIntoTheCase()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        portal.choose(FormId(u"mvd536_app7_contract_concluded"_s));
        QWidget *number = portal.findChild<QWidget *>(u"notification.number"_s);
        QVERIFY(number);
        desk.window->draft()->set(*fromPath(u"notification.number"_s), std::nullopt);
        QGuiApplication::clipboard()->setText(u"77/1234-26"_s); // as the portal shows it
        QTest::keyClick(number->focusProxy(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(toStorage(*desk.window->draft()->record().find(*fromPath(u"notification.number"_s))), u"77/1234-26"_s);
        QVERIFY(portal.findChild<QWidget *>(u"notification.filedOn"_s));
    }

    void whatIsTickedIsTickedAnotherDay()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openUnproven(desk);
        const CaseId id = *desk.window->draft()->file().id();
        const int row = rowOf(portal, u"employer.inn"_s);
        tableOf(portal).setCurrentCell(row, 1);
        QTest::keyClick(&tableOf(portal), Qt::Key_Return);
        QCOMPARE(portal.copied(), 1);
        PortalWindow &again = reopened(desk, id);
        QCOMPARE(again.copied(), 1);
        QCOMPARE(tableOf(again).item(row, 0)->text(), u"✓"_s);
        auto *forms = again.findChild<QComboBox *>(u"portal.form"_s);
        forms->setCurrentIndex(forms->currentIndex() == 0 ? 1 : 0);
        QCOMPARE(again.copied(), 0); // of another form
    }

    void theTicksAreGoneOnceTheFilingIsProven_data()
    {
        QTest::addColumn<QString>("answer"); // that proves it
        QTest::newRow("a number") << u"notification.number"_s;
        QTest::newRow("a written reason") << u"closing.notification"_s;
    }
    void theTicksAreGoneOnceTheFilingIsProven()
    {
        QFETCH(QString, answer);
        Desk desk(Language::English);
        PortalWindow &portal = openUnproven(desk);
        const CaseId id = *desk.window->draft()->file().id();
        portal.findChild<QPushButton *>(u"portal.copyNext"_s)->click();
        desk.window->draft()->set(FieldId(answer), FieldValue(u"77/1234-26"_s));
        QCOMPARE(portal.copied(), 1); // whoever is at it goes on
        QCOMPARE(reopened(desk, id).copied(), 0);
    }

    void theReceiptProvesTheFiling_data()
    {
        QTest::addColumn<int>("way"); // 0: the button, 1: dropped, 2: pasted
        QTest::addColumn<QString>("before"); // of the filing
        QTest::newRow("the button, nothing sealed") << 0 << QString();
        QTest::newRow("the button, sealed") << 0 << u"not_sent"_s;
        QTest::newRow("dropped, sent") << 1 << u"not_closed"_s;
        QTest::newRow("pasted, sealed") << 2 << u"not_sent"_s;
        QTest::newRow("pasted, refused") << 2 << u"refused"_s;
    }
    void theReceiptProvesTheFiling()
    {
        QFETCH(int, way);
        QFETCH(QString, before);
        Desk desk(Language::English);
        PortalWindow &portal = openUnproven(desk);
        CasePapers &papers = desk.window->casePage()->papers();
        std::optional<FilingId> filing;
        if (!before.isEmpty())
            filing = sealNotice(desk);
        if (before == u"not_closed" || before == u"refused")
            QVERIFY(papers.enter(
                *filing, { .kind = OutcomeKind::Sent, .on = Desk::today(), .channel = FilingChannel::Portal }, {}));
        if (before == u"refused")
            QVERIFY(papers.enter(
                *filing, { .kind = OutcomeKind::Refused, .on = Desk::today(), .words = u"нет подписи"_s }, {}));
        desk.window->draft()->set(FieldId(u"notification.number"_s), std::nullopt);
        portal.findChild<QPushButton *>(u"portal.copyNext"_s)->click();
        QCOMPARE(portal.copied(), 1);

        const QString path = desk.folder.filePath(u"receipt.png"_s);
        write(path, scanfiles::png(3, 4));
        desk.prompt.path = path;
        if (way == 0)
            pressKey(portal.findChild<QPushButton *>(u"portal.receipt"_s));
        else if (way == 1)
            drop(portal, path);
        else {
            QImage picture(3, 4, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QGuiApplication::clipboard()->setImage(picture);
            pressKey(portal.findChild<QPushButton *>(u"portal.pasteReceipt"_s));
        }
        settleScreen();
        QVERIFY(desk.prompt.told.empty());
        const auto scans = scansIn(desk);
        QCOMPARE(scans.size(), std::size_t(1));
        QVERIFY(scans.front().paper.isEmpty()); // a proof, as others are kept
        const QString title = scans.front().title;
        QCOMPARE(title, way == 2 ? u"portal 2026-11-24.png"_s : u"receipt.png"_s);
        QVERIFY(portal.findChild<QLabel *>(u"portal.receiptTold"_s)->text().endsWith(title));
        QVERIFY(answer(*desk.window, u"closing.notification"_s).contains(title));
        const bool isOfFiling = filing && before != u"refused";
        if (isOfFiling) {
            const Filing kept = filingOf(desk, *filing);
            QCOMPARE(codeOf(stateOf(kept)), u"filed"_s);
            QCOMPARE(kept.outcomes.back().scan, scans.front().id);
            QVERIFY(lastOutcome(kept, OutcomeKind::Sent)->channel == FilingChannel::Portal);
        } else if (filing) {
            QCOMPARE(codeOf(stateOf(filingOf(desk, *filing))), u"refused"_s);
        }
        QCOMPARE(reopened(desk, *desk.window->draft()->file().id()).copied(), 0);
    }

    void withoutAPictureNothingIsPasted()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openUnproven(desk);
        QGuiApplication::clipboard()->setText(u"77/1234-26"_s);
        pressKey(portal.findChild<QPushButton *>(u"portal.pasteReceipt"_s));
        QCOMPARE(
            portal.findChild<QLabel *>(u"portal.receiptTold"_s)->text(), u"There is no picture in the clipboard."_s);
        QVERIFY(scansIn(desk).empty());
    }

    void whatIsNoScanIsToldAndNotKept()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openUnproven(desk);
        const QString path = desk.folder.filePath(u"receipt.pdf"_s);
        write(path, "no PDF at all");
        drop(portal, path);
        settleScreen();
        QCOMPARE(desk.prompt.told.size(), std::size_t(1));
        QVERIFY(scansIn(desk).empty());
    }

    void theSalaryNoticeComesFromItsPageAndGoesBackThere()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.goBackTo({ .page = 4, .openCase = std::nullopt });
        settleScreen();
        auto *page = onScreen<QTableView>(window, u"quarter.table"_s);
        auto *model = qobject_cast<QuarterModel *>(page->model());
        QVERIFY(model && model->rowCount() > 1);
        page->setCurrentIndex(model->index(1, 0));
        const CaseId id = *model->lines()[1].head.id;
        pressKey(onScreen<QPushButton>(window, u"quarter.portal"_s));
        settleScreen();
        QCOMPARE(*window.draft()->file().id(), id);
        auto *portal = window.findChild<PortalWindow *>();
        QVERIFY(portal && portal->isVisible());
        const auto *forms = portal->findChild<QComboBox *>(u"portal.form"_s);
        QCOMPARE(forms->currentText(), u"HQS salary notice, quarter 3 of 2026"_s);
        const int from = rowOf(*portal, u"salaryReport.quarterFrom"_s);
        QVERIFY(from >= 0);
        QCOMPARE(portal->fields()[std::size_t(from)].value, u"01.07.2026"_s);
        QVERIFY(portal->findChild<QWidget *>(u"portal.receipt"_s)->isVisible());

        const QString path = desk.folder.filePath(u"receipt.png"_s);
        write(path, scanfiles::png(3, 4));
        desk.prompt.path = path;
        pressKey(portal->findChild<QPushButton *>(u"portal.receipt"_s));
        QCOMPARE(scansIn(desk).back().title, u"2026Q3 receipt.png"_s);
        auto *list = portal->findChild<QPushButton *>(u"portal.proofList"_s);
        QVERIFY(list->isVisible());
        pressKey(list);
        settleScreen();
        QVERIFY(page->isVisible());
        const auto row
            = std::ranges::find_if(model->lines(), [id](const QuarterLine &line) { return *line.head.id == id; });
        const int number = static_cast<int>(row - model->lines().begin());
        QVERIFY(model->setData(model->index(number, QuarterModel::FiledOn), u"20.10.2026"_s, Qt::EditRole));
        QVERIFY(model->setData(model->index(number, QuarterModel::Number), u"12345"_s, Qt::EditRole));
        pressKey(onScreen<QPushButton>(window, u"quarter.save"_s));
        window.openCase(id); // what the other page wrote is there, and nothing is in its way
        const Record &record = window.draft()->record();
        QCOMPARE(toStorage(*record.find(FieldId(u"salaryNotice.number"_s), record.items(RoleId(u"salaryNotice"_s)))),
            u"12345"_s);
        window.draft()->set(FieldId(u"stay.phone"_s), FieldValue(u"4950000001"_s));
        QVERIFY(window.draft()->save());
        QVERIFY(desk.prompt.told.empty());
    }

    void itGoesWithItsCase()
    {
        Desk desk(Language::English);
        openPortal(desk);
        const CaseId shown = *desk.window->draft()->file().id();
        const auto heads = CaseStore(*desk.database).list();
        for (const CaseHead &head : *heads) {
            if (*head.id != shown) {
                desk.window->openCase(*head.id);
                break;
            }
        }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.window->findChild<PortalWindow *>());
    }
};

HQS_TEST(portal, TestPortal)
#include "tst_portal.moc"
