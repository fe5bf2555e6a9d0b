// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officeperson.h"
#include "ui/appearance.h"
#include "ui/application.h"
#include "ui/calendar/calendarpage.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/dialogheight.h"
#include "ui/keyboardway.h"
#include "ui/linkbutton.h"
#include "ui/people/mrzdialog.h"
#include "ui/screens.h"

#include "suite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person acts on: everything else is read.
bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    if (area && area->viewport() == widget)
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

/// What a screen reader is told of a screen, from its top down; rows of tables and lists are left out.
void tellTree(QAccessibleInterface *node, const std::function<void(QAccessibleInterface &node)> &tell)
{
    if (!node || node->state().invisible)
        return;
    tell(*node);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(node->object())) {
        for (QWidget *editor : view->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            tellTree(QAccessible::queryAccessibleInterface(editor), tell); // told when the cursor comes to it
    }
    for (int child = 0; child < node->childCount(); ++child) {
        QAccessibleInterface *next = node->child(child);
        if (next && next->object()) // a row is no object of its own
            tellTree(next, tell);
    }
}

/// Controls that a screen reader does not find on its way, or that it finds without a name or a role.
QStringList untoldControls(QWidget &page)
{
    QStringList untold;
    std::set<const QObject *> told;
    tellTree(QAccessible::queryAccessibleInterface(&page), [&](const QAccessibleInterface &node) {
        told.insert(node.object());
        const auto *widget = qobject_cast<const QWidget *>(node.object());
        if (!widget || widget == &page || !isControl(widget))
            return;
        if (node.text(QAccessible::Name).trimmed().isEmpty())
            untold << u"no name: "_s + describeWidget(widget);
        if (node.role() == QAccessible::NoRole)
            untold << u"no role: "_s + describeWidget(widget);
    });
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->window() == &page && isControl(widget) && !told.contains(widget))
            untold << u"not in the tree: "_s + describeWidget(widget);
    }
    return untold;
}

void gather(const QLayout &layout, std::vector<const QWidget *> &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = const_cast<QLayoutItem *>(item)->widget(); widget && widget->isVisible())
            placed.push_back(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            gather(*inner, placed);
    }
}

/// Widgets of one layout that lie over each other.
QStringList overlaps(const QWidget &page)
{
    QStringList found;
    QList<const QWidget *> parents = page.findChildren<const QWidget *>();
    parents.prepend(&page);
    for (const QWidget *parent : parents) {
        if (!parent->isVisible() || !parent->layout() || qobject_cast<const QStackedLayout *>(parent->layout()))
            continue;
        std::vector<const QWidget *> placed;
        gather(*parent->layout(), placed);
        for (std::size_t one = 0; one < placed.size(); ++one) {
            for (std::size_t other = one + 1; other < placed.size(); ++other) {
                const QRect common = placed[one]->geometry() & placed[other]->geometry();
                if (common.width() > 1 && common.height() > 1)
                    found << describeWidget(placed[one]) + u" lies over "_s + describeWidget(placed[other]);
            }
        }
    }
    return found;
}

/// Steps of Tab against the reading order.
QStringList stepsBack(const QWidget &page)
{
    QStringList found;
    for (const auto &[from, to] : wayBack(page))
        found << u"Tab goes back from "_s + describeWidget(from) + u" to "_s + describeWidget(to);
    return found;
}

QStringList told(const QString &what, const QStringList &words)
{
    QStringList sentences;
    for (const QString &one : words)
        sentences << what + one;
    return sentences;
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

/// Tells all of them: what QVERIFY2 says is cut off.
QString listed(const std::map<QString, QString> &findings)
{
    for (const auto &[finding, screen] : findings)
        qWarning("%s", qPrintable(finding + u" on "_s + screen));
    return u"%1 findings, see above"_s.arg(findings.size());
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

    /// Every screen of which pictures are taken, in turn.
    template <class F>
    static void onEveryScreen(Language language, QSize size, F look)
    {
        const QTemporaryDir folder;
        SilentPrompt prompt;
        Application application({ .database = folder.filePath(u"desk.hqs"_s),
                                    .language = language,
                                    .today = Desk::today(),
                                    .screenshots = folder.path() },
            beginReadingRules(), prompt);
        QVERIFY(application.start());
        auto transaction = Transaction::begin(application.database());
        QVERIFY(transaction && setOfficePerson(*transaction, application.database(), u"Иванова А. А."_s)
            && transaction->commit());
        application.window()->resize(size);
        int screens = 0;
        walkThrough(*application.window(), [&](QWidget &screen, const QString &name) {
            look(screen, name);
            ++screens;
        });
        QVERIFY(screens > 120);
    }

    static void languagesAndSizes()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("Russian, small") << Language::Russian << QSize(1280, 800);
#ifndef __SANITIZE_ADDRESS__ // it needs minutes for each, and looks for other faults
        QTest::newRow("English, small") << Language::English << QSize(1280, 800);
        QTest::newRow("Russian, large") << Language::Russian << QSize(1920, 1080);
#endif
        QTest::newRow("English, large") << Language::English << QSize(1920, 1080);
    }

private Q_SLOTS:
    void everyScreenCanBeReadAndUsed_data()
    {
        languagesAndSizes();
    }
    /// Whoever hears the screen, has no mouse or reads the other language.
    void everyScreenCanBeReadAndUsed()
    {
        QFETCH(const Language, language);
        QFETCH(const QSize, size);
        std::map<QString, QString> findings; ///< and the screen each was first seen on
        int controls = 0;
        onEveryScreen(language, size, [&](QWidget &screen, const QString &name) {
            for (const QWidget *widget : screen.findChildren<QWidget *>())
                controls += isControl(widget) ? 1 : 0;
            for (const QStringList &found : { untoldControls(screen), controlsOutOfReach(screen), cutWords(screen),
                     overlaps(screen), stepsBack(screen), told(u"two controls have one key: "_s, sharedKeys(screen)),
                     told(u"a button without a key: "_s, keylessButtons(screen)) }) {
                for (const QString &finding : found)
                    findings.emplace(finding, name);
            }
        });
        QVERIFY2(findings.empty(), qPrintable(listed(findings)));
        QVERIFY(controls > 1000);
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
        QCOMPARE(untoldControls(page).size(), 1);
        QCOMPARE(cutWords(page).size(), 2);
        QCOMPARE(controlsOutOfReach(page).size(), 1);
        line->setAccessibleName(u"Line"_s);
        QVERIFY(untoldControls(page).isEmpty());
    }

    void aDialogIsAsHighAsItsWords()
    {
        const DialogHeight heights;
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *words = new QLabel(u"Words that wrap, and wrap again in a narrow dialog. "_s.repeated(6), &dialog);
        words->setWordWrap(true);
        column->addWidget(words);
        column->addWidget(new QPushButton(u"Close"_s, &dialog));
        dialog.resize(220, 60);
        dialog.show();
        QCOMPARE(dialog.width(), 220);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(cutWords(dialog).isEmpty());
    }

    void whatLiesOverEachOtherIsFound()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        auto *first = new QPushButton(u"First"_s, &page);
        auto *inner = new QVBoxLayout;
        auto *second = new QLabel(u"Second"_s, &page);
        row->addWidget(first);
        row->addLayout(inner);
        inner->addWidget(second);
        page.show();
        QVERIFY(overlaps(page).isEmpty());
        second->setGeometry(first->geometry().translated(5, 0));
        QCOMPARE(overlaps(page).size(), 1);
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
