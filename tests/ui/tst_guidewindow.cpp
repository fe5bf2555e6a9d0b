// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/guide/guideactions.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidedesk.h"
#include "ui/guide/guidewindow.h"
#include "ui/palette/palettedialog.h"
#include "ui/people/mrzdialog.h"
#include "ui/portal/portalwindow.h"
#include "ui/printing/printpage.h"
#include "ui/typing.h"

#include "suite.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>
#include <QWindow>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sources of the windows, as one text.
QString sourcesOfTheWindows()
{
    QString sources;
    QDirIterator files(
        QStringLiteral(SOURCE_DIR "/ui"), { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources += QString::fromUtf8(file.readAll());
    }
    return sources;
}

QString pageShown(MainWindow &window)
{
    const GuideWindow *guide = window.guide().window();
    return guide && guide->isVisible() ? guide->page() : QString();
}

void sendPress(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

GuideWindow &openedAt(MainWindow &window, const QString &page)
{
    window.guide().openPage(page);
    return *window.guide().window();
}

void follow(GuideWindow &guide, const QString &link)
{
    Q_EMIT guide.findChild<GuideBrowser *>()->anchorClicked(QUrl(link));
    QApplication::processEvents();
}

QString pageOfNavigation(MainWindow &window)
{
    return window.findChild<QListWidget *>(u"navigation"_s)->currentItem()->text();
}

} // namespace

/// The guide beside the program: F1 opens what it says of the place, and its links do what they promise.
class TestGuideWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().remove(u"seen"_s); }

    void everyPlaceOfTheGuideIsInTheWindow()
    {
        const Desk desk;
        const QString sources = sourcesOfTheWindows();
        QSet<QString> steps;
        for (const Step &step : desk.catalog.procedures().front().steps)
            steps << u"step."_s + step.id.text();
        const auto guide = Guide::read();
        QVERIFY(guide);
        for (const GuidePage &page : guide->pages()) {
            for (const QString &place : page.places) {
                const bool exists = steps.contains(place) || sources.contains(u"setObjectName(u\"%1\"_s)"_s.arg(place))
                    || sources.contains(u": u\"%1\"_s); // the guide"_s.arg(place))
                    || sources.contains(u"? u\"%1\"_s : "_s.arg(place))
                    || sources.contains(QRegularExpression(u"class %1 (final )?: public"_s.arg(place)));
                QVERIFY2(exists, qPrintable(page.id + u": "_s + place));
            }
        }
    }

    void f1OpensThePageAboutThePageOfTheWindow_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << int(DeskPages::Today) << u"today"_s;
        QTest::newRow("cases") << int(DeskPages::Cases) << u"window"_s;
        QTest::newRow("people") << int(DeskPages::People) << u"family"_s;
        QTest::newRow("employers") << int(DeskPages::Employers) << u"employer"_s;
        QTest::newRow("pay") << int(DeskPages::Quarters) << u"pay"_s;
        QTest::newRow("reports") << int(DeskPages::Reports) << u"reports"_s;
        QTest::newRow("calendar") << int(DeskPages::Calendar) << u"calendar"_s;
        QTest::newRow("law") << int(DeskPages::Law) << u"rules"_s;
    }
    void f1OpensThePageAboutThePageOfTheWindow()
    {
        QFETCH(int, page);
        QFETCH(QString, expected);
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.turnTo(static_cast<DeskPages::Page>(page));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QListWidget *>(u"navigation"_s)->setFocus();
        QTest::keyClick(&window, Qt::Key_F1);
        QCOMPARE(pageShown(window), expected);
    }

    void f1KnowsThePartOfACase()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openSomeCase();
        window.openGuide();
        QCOMPARE(pageShown(window), u"case"_s);
        for (const auto &[name, expected] : { std::pair(u"package.folder"_s, u"package"_s),
                 std::pair(u"filings.begin"_s, u"filing"_s), std::pair(u"chain.anchor"_s, u"chain"_s) }) {
            auto *part = window.casePage()->findChild<QWidget *>(name);
            QVERIFY2(part, qPrintable(name));
            sendPress(part, Qt::Key_F1);
            QCOMPARE(pageShown(window), expected);
        }
        window.printCase({});
        sendPress(window.printPage(), Qt::Key_F1);
        QCOMPARE(pageShown(window), u"print"_s);
    }

    void f1WorksInTheWizardAndInDialogs()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.fillWithDemo();
        window.openSomeCase();
        window.openWizard({});
        const auto &steps = window.wizard()->asked();
        const QMap<QString, QString> expected { { u"employer"_s, u"employer"_s }, { u"specialist"_s, u"passport"_s },
            { u"invitation"_s, u"family"_s }, { u"qualification"_s, u"wizard"_s }, { u"review"_s, u"findings"_s } };
        for (int step = 0; step < static_cast<int>(steps.size()); ++step) {
            const QString id = steps[std::size_t(step)].id.text();
            if (!expected.contains(id))
                continue;
            window.wizard()->goToStep(step);
            QWidget *focus = id == u"review"_s ? window.wizard()->findChild<QWidget *>(u"review.print"_s)
                                               : window.wizard()->focusWidget();
            QVERIFY2(focus, qPrintable(id));
            sendPress(focus, Qt::Key_F1);
            QCOMPARE(pageShown(window), expected[id]);
        }
        window.wizard()->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window.openPortal();
        sendPress(window.findChild<PortalWindow *>(), Qt::Key_F1);
        QCOMPARE(pageShown(window), u"portal"_s);
        window.openPalette();
        sendPress(window.findChild<QLineEdit *>(u"palette.query"_s), Qt::Key_F1);
        QCOMPARE(pageShown(window), u"window"_s);
    }

    void theGuideCanBeReadWhileTheWizardIsOpen()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.newCase();
        QVERIFY(window.wizard());
        GuideWindow &guide = openedAt(window, u"wizard"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&guide));
        auto *search = guide.findChild<QLineEdit *>(u"guide.search"_s);
        // Through the window system, which keeps events from windows that a dialog blocks.
        QTest::mouseClick(guide.windowHandle(), Qt::LeftButton, {}, search->mapTo(&guide, search->rect().center()));
        QTRY_VERIFY(search->hasFocus());
        // But a link must not take the case away under the wizard.
        follow(guide, u"action:newCase"_s);
        QVERIFY(window.wizard());
        const auto *words = guide.findChild<QLabel *>(u"guide.words"_s);
        QVERIFY(words->isVisible() && words->text().contains(u"dialog"_s));
        follow(guide, u"page:passport"_s);
        QVERIFY(!words->isVisible());
    }

    void aDialogThatBlocksTheProgramGetsAGuideOfItsOwn()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        auto question = std::make_unique<QDialog>(&window);
        question->setObjectName(u"newPassword"_s);
        question->setWindowModality(Qt::ApplicationModal);
        question->show();
        sendPress(question.get(), Qt::Key_F1);
        QCOMPARE(pageShown(window), u"password"_s);
        QCOMPARE(window.guide().window()->parentWidget(), question.get());
        question.reset();
        QVERIFY(!window.guide().window());
        QCOMPARE(openedAt(window, u"today"_s).parentWidget(), nullptr);
    }

    void everyLinkThatActsIsKnownAndEveryActionIsLinked()
    {
        const auto guide = Guide::read();
        QVERIFY(guide);
        QSet<QString> linked;
        for (const GuidePage &page : guide->pages()) {
            for (const QString &link : linksIn(page.html.russian)) {
                if (link.startsWith(u"action:"_s))
                    linked << link.mid(7);
            }
        }
        QSet<QString> known;
        for (const GuideAction &action : guideActions())
            known << action.id;
        QCOMPARE(linked - known, QSet<QString>());
        QCOMPARE(known - linked, QSet<QString>());
    }

    void linksDoInTheWindowWhatTheySay_data()
    {
        QTest::addColumn<QString>("action");
        for (const GuideAction &action : guideActions())
            QTest::newRow(qPrintable(action.id)) << action.id;
    }
    void linksDoInTheWindowWhatTheySay()
    {
        QFETCH(QString, action);
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        if (action != u"demo"_s)
            window.fillWithDemo();
        window.turnTo(DeskPages::Cases);
        QSignalSpy protection(&window, &MainWindow::protectionRequested);
        QSignalSpy backups(&window, &MainWindow::backupsRequested);
        QSignalSpy journal(&window, &MainWindow::journalRequested);
        QSignalSpy personalData(&window, &MainWindow::personalDataRequested);
        QTemporaryDir folder;
        QFile table(folder.filePath(u"people.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Surname;Given name\nDoe;Jane\n");
        table.close();
        desk.prompt.path = table.fileName();
        GuideWindow &guide = openedAt(window, u"first-case"_s);
        follow(guide, u"action:"_s + action);
        const std::map<QString, std::function<bool()>> happened {
            { u"demo"_s, [&] { return !CaseStore(*desk.database).list()->empty(); } },
            { u"newCase"_s, [&] { return window.wizard() && !window.casePage(); } },
            { u"openCase"_s, [&] { return window.casePage() && window.casePage()->isVisible(); } },
            { u"wizard"_s, [&] { return window.wizard() && window.draft()->file().id(); } },
            { u"print"_s, [&] { return window.printPage() && window.printPage()->isVisible(); } },
            { u"portal"_s, [&] { return window.findChild<PortalWindow *>() != nullptr; } },
            { u"readPassport"_s, [&] { return window.findChild<MrzDialog *>() != nullptr; } },
            { u"palette"_s, [&] { return window.findChild<PaletteDialog *>() != nullptr; } },
            { u"import"_s, [&] { return window.findChild<QDialog *>(u"import"_s) != nullptr; } },
            { u"protection"_s, [&] { return protection.size() == 1; } },
            { u"backups"_s, [&] { return backups.size() == 1; } },
            { u"journal"_s, [&] { return journal.size() == 1; } },
            { u"personalData"_s, [&] { return personalData.size() == 1; } },
            { u"go.today"_s, [&] { return pageOfNavigation(window) == u"Today"_s; } },
            { u"go.employers"_s, [&] { return pageOfNavigation(window) == u"Employers"_s; } },
            { u"go.quarters"_s, [&] { return pageOfNavigation(window) == u"HQS pay"_s; } },
            { u"go.reports"_s, [&] { return pageOfNavigation(window) == u"Reports"_s; } },
            { u"go.calendar"_s, [&] { return pageOfNavigation(window) == u"Calendar"_s; } },
            { u"go.law"_s, [&] { return pageOfNavigation(window) == u"Rules and rates"_s; } },
        };
        QVERIFY2(happened.contains(action), "nobody says what this link promises");
        QVERIFY(happened.at(action)());
        QVERIFY(desk.prompt.told.empty());
        QVERIFY(guide.isVisible());
    }

    void linksAboutACaseLeadToTheListWhenThereIsNone()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        window.turnTo(DeskPages::Today);
        for (const QString &action : { u"openCase"_s, u"wizard"_s, u"print"_s, u"portal"_s }) {
            follow(openedAt(window, u"first-case"_s), u"action:"_s + action);
            QCOMPARE(pageOfNavigation(window), u"Cases"_s);
            QVERIFY(!window.draft());
        }
    }

    void oneGoesBackAndForward()
    {
        Desk desk(Language::English);
        GuideWindow &guide = openedAt(desk.open(), u"today"_s);
        auto *back = guide.findChild<QPushButton *>(u"guide.back"_s);
        auto *forward = guide.findChild<QPushButton *>(u"guide.forward"_s);
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        follow(guide, u"page:rules"_s);
        follow(guide, u"page:nowhere"_s);
        follow(guide, u"https://example.com/"_s);
        QCOMPARE(guide.page(), u"rules"_s);
        back->click();
        QCOMPARE(guide.page(), u"today"_s);
        QVERIFY(!back->isEnabled() && forward->isEnabled());
        forward->click();
        QCOMPARE(guide.page(), u"rules"_s);
        const auto *contents = guide.findChild<QTreeWidget *>(u"guide.contents"_s);
        QVERIFY(contents->currentItem()->text(0).contains(u"Rules and rates"_s));
    }

    void searchLeavesWhatWasFoundAndEnterOpensTheBest()
    {
        Desk desk(Language::Russian);
        GuideWindow &guide = openedAt(desk.open(), u"today"_s);
        auto *search = guide.findChild<QLineEdit *>(u"guide.search"_s);
        type(search, u"калибровка"_s);
        const auto *contents = guide.findChild<QTreeWidget *>(u"guide.contents"_s);
        QStringList shown;
        for (int chapter = 0; chapter < contents->topLevelItemCount(); ++chapter) {
            const QTreeWidgetItem *pages = contents->topLevelItem(chapter);
            for (int i = 0; i < pages->childCount(); ++i) {
                if (!pages->isHidden() && !pages->child(i)->isHidden())
                    shown << pages->child(i)->text(0);
            }
        }
        QVERIFY(shown.contains(u"Калибровка принтера"_s));
        QVERIFY(shown.size() < 5);
        QCOMPARE(guide.page(), u"today"_s); // nobody has chosen yet
        sendPress(search, Qt::Key_Return);
        QCOMPARE(guide.page(), u"calibration"_s);
    }

    void theLanguageChangesAtOnce()
    {
        Desk desk(Language::Russian);
        GuideWindow &guide = openedAt(desk.open(), u"backups"_s);
        const auto *browser = guide.findChild<GuideBrowser *>();
        QVERIFY(browser->toPlainText().contains(u"Копии делаются сами"_s));
        desk.localization.setLanguage(Language::English);
        QCOMPARE(guide.page(), u"backups"_s);
        QVERIFY(browser->toPlainText().contains(u"Backups are made by themselves"_s));
        QVERIFY(guide.findChild<QTreeWidget *>(u"guide.contents"_s)->topLevelItem(0)->text(0) == u"First steps"_s);
    }

    void everyPictureIsShownAndFitsThePage()
    {
        Desk desk(Language::Russian);
        GuideWindow &guide = openedAt(desk.open(), u"start"_s);
        auto *browser = guide.findChild<GuideBrowser *>();
        const auto read = Guide::read();
        for (const Language language : { Language::Russian, Language::English }) {
            desk.localization.setLanguage(language);
            for (const int width : { 1100, 640 }) {
                guide.resize(width, 600);
                QApplication::processEvents();
                for (const GuidePage &page : read->pages()) {
                    guide.openPage(page.id);
                    for (const QString &name : page.pictures) {
                        const auto picture
                            = browser->document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
                        QVERIFY2(!picture.isNull(), qPrintable(page.id + u": "_s + name));
                        QVERIFY(picture.width() < browser->viewport()->width());
                    }
                }
            }
        }
        QVERIFY(browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    }

    void everyControlHasAName()
    {
        Desk desk(Language::English);
        GuideWindow &guide = openedAt(desk.open(), u"start"_s);
        for (QWidget *widget : guide.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty(),
                qPrintable(widget->objectName()));
        }
    }

    void newsAreToldOnce()
    {
        Desk desk(Language::English);
        MainWindow &window = desk.open();
        const auto bar = [&] { return window.findChild<QWidget *>(u"news"_s); };
        window.guide().tellNews({ .program = u"0.1.0"_s, .rules = u"2026.11"_s });
        QVERIFY(!bar()); // the first start
        window.guide().tellNews({ .program = u"0.1.0"_s, .rules = u"2026.12"_s });
        QVERIFY(bar());
        const QString words = bar()->findChild<QLabel *>(u"notice.words"_s)->text();
        QVERIFY2(words.contains(u"2026.12"_s) && !words.contains(u"0.1.0"_s), qPrintable(words));
        bar()->findChild<QPushButton *>(u"notice.action"_s)->click();
        QCOMPARE(pageShown(window), u"news"_s);
        delete bar();
        window.guide().tellNews({ .program = u"0.1.0"_s, .rules = u"2026.12"_s });
        QVERIFY(!bar());
        window.guide().tellNews({ .program = u"0.2.0"_s, .rules = u"2026.11"_s }); // another database, with older rules
        QVERIFY(bar()->findChild<QLabel *>(u"notice.words"_s)->text().contains(u"0.2.0"_s));
    }
};

HQS_TEST(guidewindow, TestGuideWindow)
#include "tst_guidewindow.moc"
