// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/guide/guidedesk.h"
#include "ui/guide/guidewindow.h"
#include "ui/palette/palettedialog.h"
#include "ui/palette/paletteentries.h"
#include "ui/typing.h"

#include "reports/reports.h"
#include "suite.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList titlesFound(std::vector<PaletteEntry> entries, const QString &query)
{
    fold(entries);
    QStringList titles;
    for (const PaletteEntry *entry : foundIn(entries, searchedTexts(entries), query))
        titles << entry->title;
    return titles;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

    static QListWidget &openOver(MainWindow &window, const QString &query)
    {
        window.activateWindow(); // nobody else does after a dialog, offscreen
        if (!QTest::qWaitForWindowActive(&window)) // only an active window hears its shortcuts
            qFatal("the window did not become active");
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QApplication::processEvents();
        auto *line = window.findChild<QLineEdit *>(u"palette.query"_s);
        if (!line)
            qFatal("Ctrl+K opened nothing");
        type(line, query);
        return *window.findChild<QListWidget *>(u"palette.list"_s);
    }
    static void choose(MainWindow &window)
    {
        QTest::keyClick(window.findChild<QLineEdit *>(u"palette.query"_s), Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void theBestStandsFirst()
    {
        const std::vector<PaletteEntry> entries {
            { PaletteEntry::Kind::Command, u"New case"_s, u"Ctrl+N"_s, {}, {} },
            { PaletteEntry::Kind::Page, u"Cases"_s, {}, {}, {} },
            { PaletteEntry::Kind::Case, u"КИМ Мин Джун"_s, u"2026-001"_s, u"kim m12345678"_s, {} },
            { PaletteEntry::Kind::Case, u"ЛИ Ким"_s, u"2026-002"_s, {}, {} },
        };
        QCOMPARE(titlesFound(entries, u"ким"_s), QStringList({ u"КИМ Мин Джун"_s, u"ЛИ Ким"_s }));
        QCOMPARE(titlesFound(entries, u"m1234"_s), QStringList({ u"КИМ Мин Джун"_s }));
        QCOMPARE(titlesFound(entries, u"002"_s), QStringList({ u"ЛИ Ким"_s }));
        QCOMPARE(titlesFound(entries, u"case"_s), QStringList({ u"Cases"_s, u"New case"_s }));
        QCOMPARE(titlesFound(entries, u"ctrl+n"_s), QStringList({ u"New case"_s }));
        QVERIFY(titlesFound(entries, u"nobody"_s).isEmpty());
        QCOMPARE(titlesFound(entries, {}).size(), 4);
    }

    void itOpensACase()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        const CaseHead head = CaseStore(*desk.database).list()->back();
        openOver(*desk.window, head.number);
        choose(*desk.window);
        QVERIFY(desk.window->draft());
        QCOMPARE(desk.window->draft()->file().id(), head.id);
    }

    void itGoesToAPageAndRunsACommand()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        auto *navigation = desk.window->findChild<QListWidget *>(u"navigation"_s);
        openOver(*desk.window, u"Rules and rates"_s);
        choose(*desk.window);
        QCOMPARE(navigation->currentItem()->text(), u"Rules and rates"_s);
        openOver(*desk.window, u"New HQS"_s);
        choose(*desk.window);
        QVERIFY(desk.window->wizard());
    }

    void itFindsAPersonByThePassportAndShowsTheCard()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        const CaseHead head = CaseStore(*desk.database).list()->front();
        QListWidget &list = openOver(*desk.window, head.titleLat.section(u' ', 0, 0));
        bool found = false;
        for (int row = 0; row < list.count() && !found; ++row) {
            found = list.item(row)->text().contains(u"person"_s);
            list.setCurrentRow(row);
        }
        QVERIFY(found);
        choose(*desk.window);
        QCOMPARE(desk.window->findChild<QListWidget *>(u"navigation"_s)->currentItem()->text(), u"People"_s);
    }

    /// What the pages offer besides the menus: their reports and lists, the guide, the law.
    void itRunsWhatAPageOffers()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        auto *navigation = desk.window->findChild<QListWidget *>(u"navigation"_s);
        desk.prompt.path = desk.folder.filePath(u"risk.pdf"_s);
        openOver(*desk.window, wordsFor(ReportKind::Risk));
        choose(*desk.window);
        QCOMPARE(navigation->currentItem()->text(), u"Reports"_s);
        QVERIFY(QFile::exists(*desk.prompt.path));

        openOver(*desk.window, desk.catalog.parameters().begin()->second.title.english);
        choose(*desk.window);
        QCOMPARE(navigation->currentItem()->text(), u"Rules and rates"_s);
        QCOMPARE(desk.window->findChild<QLabel *>(u"law.title"_s)->text(),
            desk.catalog.parameters().begin()->second.title.english);

        openOver(*desk.window, u"Reports and the binder"_s);
        choose(*desk.window);
        QVERIFY(desk.window->guide().window());
        QVERIFY(desk.window->guide().window()->isVisible());
    }

    void everyButtonItPressesIsThere()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        int count = 0;
        for (const PaletteEntry &entry : buttonEntries([&desk, &count](DeskPages::Page page, const QString &name) {
                 desk.window->turnTo(page);
                 auto *pages = desk.window->findChild<DeskPages *>();
                 const auto *button = pages->currentWidget()->findChild<QPushButton *>(name);
                 QVERIFY2(button && button->isVisible(), qPrintable(name));
                 ++count;
             }))
            entry.run();
        QVERIFY(count > 15);
    }

    void arrowsMoveAndEscapeGoesBack()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        QListWidget &list = openOver(*desk.window, {});
        auto *line = desk.window->findChild<QLineEdit *>(u"palette.query"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list.currentRow(), 2);
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(list.currentRow(), 1);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!desk.window->draft());
    }
};

HQS_TEST(palette, TestPalette)
#include "tst_palette.moc"
