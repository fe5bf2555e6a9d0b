// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/linkbutton.h"
#include "ui/people/mrzdialog.h"
#include "ui/portal/portalwindow.h"

#include "suite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <cmath>
#include <map>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person acts on: everything else is read.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    // The line of a box is reached and named as the box.
    return !qobject_cast<const QComboBox *>(widget->parentWidget())
        && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
}

QString describeWidget(const QWidget *widget)
{
    QString path = QString::fromLatin1(widget->metaObject()->className()) + u':' + widget->objectName();
    for (const QWidget *parent = widget->parentWidget(); parent && path.size() < 90; parent = parent->parentWidget())
        path += u" < "_s + QString::fromLatin1(parent->metaObject()->className()) + u':' + parent->objectName();
    return path;
}

QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless << describeWidget(widget);
    }
    return nameless;
}

/// Controls a mouse can use and Tab does not reach.
QStringList controlsOutOfReach(const QWidget &page)
{
    QStringList found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (acts && widget->isVisible() && widget->isEnabled() && !(widget->focusPolicy() & Qt::TabFocus)
            && !qobject_cast<QComboBox *>(widget->parentWidget())
            && widget->parentWidget()->metaObject()->className() != QByteArray("QTabBar"))
            found << describeWidget(widget);
    }
    return found;
}

/// Words that need more room than they have. A link that shortens itself and shows the whole in its tool tip is fine.
QStringList cutWords(const QWidget &page)
{
    QStringList cut;
    const auto check = [&cut](const QWidget *widget, const QString &words, int needed, int given) {
        if (needed > given + 1)
            cut << u"%1 needs %2 of %3: %4"_s.arg(words.left(60)).arg(needed).arg(given).arg(describeWidget(widget));
    };
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
            continue;
        if (label->wordWrap())
            check(label, label->text(), label->heightForWidth(label->width()), label->height());
        else
            check(label, label->text(), label->sizeHint().width(), label->width());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && !qobject_cast<const LinkButton *>(button))
            check(button, button->text(), button->sizeHint().width(), button->width());
    }
    for (const QComboBox *box : page.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->isEditable() || box->currentText().isEmpty())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room
            = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        check(box, box->currentText(), box->fontMetrics().horizontalAdvance(box->currentText()), room);
    }
    for (const QTabBar *tabs : page.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            check(tabs, tabs->tabText(tab), tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)),
                tabs->tabRect(tab).width());
    }
    for (const QHeaderView *header : page.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            const QString words = header->model()->headerData(section, Qt::Horizontal).toString();
            if (!header->isSectionHidden(section) && !words.isEmpty())
                check(header, words, header->fontMetrics().horizontalAdvance(words), header->sectionSize(section));
        }
    }
    return cut;
}

QString listed(const std::map<QString, QString> &findings)
{
    QStringList lines;
    for (const auto &[finding, page] : findings)
        lines << finding + u" on "_s + page;
    return u'\n' + lines.join(u'\n');
}

/// How far two colours are apart, WCAG 2.1: 4.5 is enough for text.
double contrastOf(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear
            = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

/// Every page as somebody meets it who cannot see it, or has no mouse, or reads the other language.
class TestAccess : public QObject {
    Q_OBJECT

    /// Every page, step and dialog in turn.
    template <class F>
    static void onEveryPage(Desk &desk, F look)
    {
        MainWindow &window = desk.open();
        const auto settle = [] {
            for (int i = 0; i < 5; ++i)
                QApplication::processEvents();
        };
        const auto show = [&](const QWidget &page, const QString &name) {
            settle();
            look(page, name);
        };
        show(window, u"empty"_s);
        window.fillWithDemo();
        auto *navigation = window.findChild<QListWidget *>(u"navigation"_s);
        for (int row = 0; row < navigation->count(); ++row) {
            navigation->setCurrentRow(row);
            show(window, u"page %1"_s.arg(row));
            for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    show(window, u"page %1, tab %2"_s.arg(row).arg(tab));
                }
            }
        }
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        window.openCase(*heads.at(heads.size() / 2).id);
        show(window, u"case"_s);
        auto *tabs = window.findChild<QTabWidget *>(u"case.tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            show(window, u"case, tab %1"_s.arg(tab));
        }
        window.printCase({});
        show(window, u"print"_s);
        window.openPortal();
        show(*window.findChild<PortalWindow *>(), u"portal"_s);
        window.openWizard({});
        CaseWizard &wizard = *window.wizard();
        const int steps = static_cast<int>(window.wizard()->asked().size());
        for (int step = 0; step < steps; ++step) {
            wizard.goToStep(step);
            show(wizard, u"wizard %1"_s.arg(step));
        }
        openMrzDialog(*window.draft(), desk.localization, Place(FieldId(u"passport.number"_s)),
            u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<04"_s, &wizard);
        settle();
        show(*wizard.findChild<MrzDialog *>(), u"zone"_s);
    }

    static void languages()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Russian") << static_cast<int>(Language::Russian);
        QTest::newRow("English") << static_cast<int>(Language::English);
    }

private Q_SLOTS:
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName()
    {
        QFETCH(int, language);
        Desk desk(static_cast<Language>(language));
        std::map<QString, QString> nameless; ///< and the page it was first seen on
        int controls = 0;
        onEveryPage(desk, [&](const QWidget &page, const QString &name) {
            for (const QWidget *widget : page.findChildren<QWidget *>())
                controls += isControl(widget) ? 1 : 0;
            for (const QString &control : namelessControls(page))
                nameless.emplace(control, name);
        });
        QVERIFY2(nameless.empty(), qPrintable(listed(nameless)));
        QVERIFY(controls > 300);
    }

    void everythingIsReachedByTab()
    {
        Desk desk;
        std::map<QString, QString> found; ///< and the page it was first seen on
        onEveryPage(desk, [&](const QWidget &page, const QString &name) {
            for (const QString &control : controlsOutOfReach(page))
                found.emplace(control, name);
        });
        QVERIFY2(found.empty(), qPrintable(listed(found)));
    }

    void noWordsAreCut_data() { languages(); }
    void noWordsAreCut()
    {
        QFETCH(int, language);
        Desk desk(static_cast<Language>(language));
        std::map<QString, QString> cut; ///< and the page it was first seen on
        onEveryPage(desk, [&](const QWidget &page, const QString &name) {
            for (const QString &words : cutWords(page))
                cut.emplace(words, name);
        });
        QVERIFY2(cut.empty(), qPrintable(listed(cut)));
    }

    /// The test would find something: these are planted.
    void aNamelessControlAndACutWordAreFound()
    {
        QWidget page;
        auto *line = new QLineEdit(&page);
        auto *label = new QLabel(u"Something long that does not fit"_s, &page);
        label->setGeometry(0, 40, 30, 20);
        auto *button = new QPushButton(u"Press"_s, &page);
        button->setFocusPolicy(Qt::NoFocus);
        auto *box = new QComboBox(&page);
        box->setAccessibleName(u"Box"_s);
        box->addItem(u"A choice that is too long"_s);
        box->setGeometry(0, 80, 60, 24);
        page.show();
        QCOMPARE(namelessControls(page).size(), 1);
        QCOMPARE(cutWords(page).size(), 2);
        QCOMPARE(controlsOutOfReach(page).size(), 1);
        line->setAccessibleName(u"Line"_s);
        QVERIFY(namelessControls(page).isEmpty());
    }

    void controlAndADigitGoToAPage()
    {
        Desk desk;
        desk.open().fillWithDemo();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *navigation = desk.window->findChild<QListWidget *>(u"navigation"_s);
        for (int row = 0; row < std::min(9, navigation->count()); ++row) {
            QTest::keyClick(desk.window.get(), static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
            QCOMPARE(navigation->currentRow(), row);
        }
    }

    /// Every pair of ink and paper of every scheme can be read.
    void everySchemeCanBeRead_data()
    {
        QTest::addColumn<int>("appearance");
        for (const Appearance appearance : { Appearance::Light, Appearance::Dark, Appearance::HighContrast })
            QTest::newRow(qPrintable(toSetting(appearance))) << static_cast<int>(appearance);
    }
    void everySchemeCanBeRead()
    {
        QFETCH(int, appearance);
        const bool isHigh = static_cast<Appearance>(appearance) == Appearance::HighContrast;
        const double enough = isHigh ? 7 : 4.5;
        showAppearance(static_cast<Appearance>(appearance));
        for (const QColor &paper : { look::ground, look::base }) {
            for (const QColor &ink : { look::text, look::muted, look::accent })
                QVERIFY2(contrastOf(ink, paper) >= enough, qPrintable(ink.name() + u" on "_s + paper.name()));
        }
        for (const Tone tone : { Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad }) {
            QVERIFY2(contrastOf(look::foreground(tone), look::background(tone)) >= enough,
                qPrintable(look::foreground(tone).name()));
            QVERIFY2(contrastOf(look::foreground(tone), look::base) >= 4.5, qPrintable(look::foreground(tone).name()));
        }
        showAppearance(Appearance::Light);
    }

    void theChosenColoursAreRemembered()
    {
        for (const Appearance appearance : { Appearance::Dark, Appearance::HighContrast, Appearance::Light }) {
            useAppearance(appearance);
            QCOMPARE(static_cast<int>(rememberedAppearance()), static_cast<int>(appearance));
        }
        QCOMPARE(static_cast<int>(appearanceFrom(u"pink"_s)), static_cast<int>(Appearance::AsDesktop));
    }
};

HQS_TEST(access, TestAccess)
#include "tst_access.moc"
