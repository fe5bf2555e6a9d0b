// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scanfiles.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/filingdialog.h"
#include "ui/cases/filingwords.h"
#include "ui/cases/needchecks.h"
#include "ui/cases/outcomedialog.h"
#include "ui/cases/packagerow.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"

#include "suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const StageId noticeStage(u"notification"_s);
const RequirementId photoPaper(u"work_permit.photo"_s);

/// Widgets that were put away are gone: what is found after this is what is on the screen.
void settleScreen()
{
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <class Widget>
Widget *onScreen(QWidget &in, const QString &name)
{
    settleScreen();
    auto *found = in.findChild<Widget *>(name);
    if (!found)
        qFatal("%s is not on the screen", qPrintable(name));
    return found;
}

void pressKey(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

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

private:
    /// A case of the demo company, whose editions are all confirmed, at the stage of the notice.
    static MainWindow &openNotice(Desk &desk)
    {
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
        for (const PlannedForm &planned : printPlan(desk.library, window.draft()->file(), Desk::today()))
            window.draft()->acknowledge(*planned.form, u"проверено"_s);
        for (const QString &path : { u"notification.filedOn"_s, u"notification.number"_s, u"notification.channel"_s,
                 u"notification.acceptedOn"_s })
            window.draft()->set(FieldId(path), std::nullopt);
        if (!window.draft()->save())
            qFatal("the case is not saved");
        window.casePage()->showStage(noticeStage);
        return window;
    }

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

    static QString answer(MainWindow &window, const QString &path)
    {
        const FieldValue *value = window.draft()->record().find(FieldId(path));
        return value ? toStorage(*value) : QString();
    }

    static void choose(MainWindow &window, const QString &field, const QString &code)
    {
        auto *editor = onScreen<FieldEditor>(*window.casePage(), field);
        const FieldValue value = Code { code };
        editor->setValue(&value);
        Q_EMIT editor->edited();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
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
