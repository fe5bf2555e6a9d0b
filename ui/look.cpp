// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "forms/fonts.h"
#include "ui/indicatorstyle.h"

#include <QApplication>
#include <QIcon>
#include <QLabel>
#include <QLayout>
#include <QPalette>
#include <QStyle>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString styleSheet = uR"(
QWidget[role="ground"], QScrollArea[role="ground"], QMainWindow { background: #f4f6f8; }
QScrollArea { border: none; }
QFrame[role="card"] { background: white; border: 1px solid #dfe3e8; border-radius: 8px; }
QFrame[role="bar"] { background: white; border: none; }
QFrame[role="barTop"] { background: white; border: none; border-bottom: 1px solid #dfe3e8; }
QFrame[role="barBottom"] { background: white; border: none; border-top: 1px solid #dfe3e8; }
QFrame[role="side"] { background: white; border: none; border-right: 1px solid #dfe3e8; }
QFrame[role="hint"] { background: white; border: none; border-left: 1px solid #dfe3e8; }
QFrame[role="notice"] { background: #eff4fe; border: 1px solid #cddcf6; border-radius: 8px; }
QFrame[role="alarm"] { background: #fdf1d7; border: 1px solid #ecd9a8; border-radius: 8px; }
QLabel[role="title"] { font-size: 17pt; font-weight: bold; }
QLabel[role="heading"] { font-size: 12pt; font-weight: bold; }
QLabel[role="caption"], QLabel[role="muted"] { color: #5b6673; }
QLabel[role="problem"] { color: #a3261d; font-size: 9pt; }
QLabel[role="good"] { color: #136435; }
QLabel[role="risk"] { color: #7a5000; font-size: 9pt; }
QLineEdit, QPlainTextEdit, QComboBox { background: white; border: 1px solid #b9c1ca; border-radius: 5px; padding: 5px 9px; selection-background-color: #1f5fbf; selection-color: white; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 1px solid #1f5fbf; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid #b3261e; }
QLineEdit[locked="true"], QPlainTextEdit[locked="true"] { background: #f4f6f8; }
QLineEdit:disabled, QComboBox:disabled { background: #f4f6f8; color: #5b6673; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down-16.png); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: white; border: 1px solid #b9c1ca; selection-background-color: #e4effb; selection-color: #1c2127; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: white; border: 1px solid #b9c1ca; border-radius: 6px; padding: 6px 14px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton:hover { background: #f4f6f8; }
QPushButton:focus { border: 1px solid #1f5fbf; }
QPushButton:disabled { color: #9aa3ad; background: #f4f6f8; }
QPushButton[role="primary"] { background: #1f5fbf; color: white; border: 1px solid #1f5fbf; font-weight: bold; }
QPushButton[role="primary"]:hover { background: #184fa1; }
QPushButton[role="primary"]:focus { border: 2px solid #0f3f86; }
QPushButton[role="primary"]:disabled { background: #a9bfe0; border-color: #a9bfe0; color: white; }
QPushButton[role="link"] { background: transparent; border: none; color: #1f5fbf; padding: 3px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px dotted #1f5fbf; }
QListView[role="nav"] { background: transparent; border: none; outline: none; }
QListView[role="nav"]::item { padding: 8px 10px; margin: 1px 0; border-radius: 6px; }
QListView[role="nav"]::item:hover { background: #f4f6f8; }
QListView[role="nav"]::item:selected { background: #e4effb; color: #174a99; }
QTableView { background: white; border: none; gridline-color: #e9edf1; selection-background-color: #e4effb; selection-color: #1c2127; alternate-background-color: white; }
QTableView::item { padding: 4px 8px; border-bottom: 1px solid #e9edf1; }
QHeaderView { background: white; }
QHeaderView::section { background: white; color: #5b6673; border: none; border-bottom: 1px solid #dfe3e8; padding: 6px 8px; }
QFrame[role="card"] QScrollArea > QWidget > QWidget { background: white; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: #c3cad2; border-radius: 4px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: #98a2ad; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid #dfe3e8; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; padding: 8px 14px; color: #5b6673; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: #1c2127; font-weight: bold; border-bottom: 2px solid #1f5fbf; }
QTabBar::tab:focus { color: #1f5fbf; }
QMenuBar { background: white; border-bottom: 1px solid #dfe3e8; padding: 2px 6px; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: #e4effb; }
QStatusBar { background: white; border-top: 1px solid #dfe3e8; color: #5b6673; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: #5b6673; padding: 1px 8px; }
QToolTip { background: #1c2127; color: white; border: none; padding: 5px 8px; }
)"_s;

/// Every colour that is not in the style sheet.
struct Colours {
    look::Scheme scheme = look::Scheme::Light;
    QColor text;
    QColor muted;
    QColor line;
    QColor ground;
    QColor base;
    QColor accent;
    QColor good;
    std::array<std::pair<QColor, QColor>, 5> tones; ///< foreground and background, in the order of Tone
};

/// The same as it is written down: red, green, blue.
struct Inks {
    QRgb text, muted, line, ground, base, accent, good;
    std::pair<QRgb, QRgb> tones[5];
};

constexpr Inks lightInks { 0x1c2127, 0x5b6673, 0xdfe3e8, 0xf4f6f8, 0xffffff, 0x1f5fbf, 0x1d8a4b,
    { { 0x44505c, 0xe9edf1 }, { 0x174a99, 0xe4effb }, { 0x136435, 0xdff3e6 }, { 0x7a5000, 0xfdf1d7 },
        { 0xa3261d, 0xfde6e4 } } };
constexpr Inks darkInks { 0xe6eaef, 0xa3adb8, 0x3a444f, 0x14191f, 0x1d242c, 0x7db2f5, 0x3fae6d,
    { { 0xc5ced8, 0x323b45 }, { 0xa9cdfb, 0x1f3a5f }, { 0x8edcae, 0x17402a }, { 0xf3cf83, 0x4a3a12 },
        { 0xffaaa3, 0x55201d } } };
constexpr Inks contrastInks { 0x000000, 0x1a1a1a, 0x000000, 0xffffff, 0xffffff, 0x00409f, 0x004d1f,
    { { 0x000000, 0xffffff }, { 0x00337f, 0xffffff }, { 0x004d1f, 0xffffff }, { 0x5c3a00, 0xffffff },
        { 0x8f0000, 0xffffff } } };

Colours coloursOf(look::Scheme scheme)
{
    const Inks &inks = scheme == look::Scheme::Dark ? darkInks
        : scheme == look::Scheme::HighContrast      ? contrastInks
                                                    : lightInks;
    Colours colours { .scheme = scheme,
        .text = QColor(inks.text),
        .muted = QColor(inks.muted),
        .line = QColor(inks.line),
        .ground = QColor(inks.ground),
        .base = QColor(inks.base),
        .accent = QColor(inks.accent),
        .good = QColor(inks.good),
        .tones = {} };
    for (std::size_t i = 0; i < colours.tones.size(); ++i)
        colours.tones[i] = { QColor(inks.tones[i].first), QColor(inks.tones[i].second) };
    return colours;
}

Colours currentColours = coloursOf(look::Scheme::Light);

/// The style sheet is written in the light colours; the other schemes put theirs in their places.
QString sheetFor(look::Scheme scheme)
{
    struct Replacement {
        const char16_t *light;
        const char16_t *dark;
        const char16_t *contrast;
    };
    static constexpr Replacement replacements[] = {
        { u"background: white", u"background: #1d242c", u"background: #ffffff" },
        { u"#1f5fbf; color: white", u"#7db2f5; color: #10161d", u"#00409f; color: #ffffff" },
        { u"selection-color: white", u"selection-color: #10161d", u"selection-color: #ffffff" },
        { u"#1c2127; color: white", u"#e6eaef; color: #14191f", u"#000000; color: #ffffff" },
        { u"#1c2127", u"#e6eaef", u"#000000" },
        { u"#5b6673", u"#a3adb8", u"#1a1a1a" },
        { u"#dfe3e8", u"#3a444f", u"#000000" },
        { u"#e9edf1", u"#323b45", u"#595959" },
        { u"#f4f6f8", u"#14191f", u"#ffffff" },
        { u"#b9c1ca", u"#566270", u"#000000" },
        { u"#c3cad2", u"#4a5663", u"#595959" },
        { u"#98a2ad", u"#6b7885", u"#000000" },
        { u"#9aa3ad", u"#6f7b87", u"#595959" },
        { u"#1f5fbf", u"#7db2f5", u"#00409f" },
        { u"#184fa1", u"#9cc6fa", u"#00337f" },
        { u"#0f3f86", u"#c4defc", u"#000000" },
        { u"#a9bfe0", u"#3d5a80", u"#595959" },
        { u"#e4effb", u"#1f3a5f", u"#cfe3ff" },
        { u"#174a99", u"#a9cdfb", u"#00337f" },
        { u"#eff4fe", u"#1b2a3f", u"#ffffff" },
        { u"#cddcf6", u"#2f4a70", u"#000000" },
        { u"#fdf1d7", u"#4a3a12", u"#ffffff" },
        { u"#ecd9a8", u"#6e5a24", u"#000000" },
        { u"#a3261d", u"#ffaaa3", u"#8f0000" },
        { u"#b3261e", u"#ff8a80", u"#8f0000" },
        { u"#7a5000", u"#f3cf83", u"#5c3a00" },
        { u"#136435", u"#8edcae", u"#004d1f" },
    };
    QString sheet = styleSheet;
    if (scheme == look::Scheme::Light)
        return sheet;
    for (const Replacement &replacement : replacements)
        sheet.replace(QString::fromUtf16(replacement.light),
            QString::fromUtf16(scheme == look::Scheme::Dark ? replacement.dark : replacement.contrast));
    return sheet;
}

} // namespace

const QColor &look::text = currentColours.text;
const QColor &look::muted = currentColours.muted;
const QColor &look::line = currentColours.line;
const QColor &look::ground = currentColours.ground;
const QColor &look::base = currentColours.base;
const QColor &look::accent = currentColours.accent;
const QColor &look::good = currentColours.good;

QColor look::foreground(Tone tone)
{
    return currentColours.tones[static_cast<std::size_t>(tone)].first;
}

QColor look::background(Tone tone)
{
    return currentColours.tones[static_cast<std::size_t>(tone)].second;
}

look::Scheme look::scheme()
{
    return currentColours.scheme;
}

look::Scheme look::schemeOfDesktop()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

void look::apply(QApplication &application, Scheme scheme)
{
    currentColours = coloursOf(scheme);
    QApplication::setStyle(new IndicatorStyle);
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, text);
    palette.setColor(QPalette::ToolTipText, base);
    palette.setColor(QPalette::PlaceholderText, scheme == Scheme::Light ? QColor(0x8a, 0x94, 0x9f) : muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, scheme == Scheme::Dark ? QColor(0x10, 0x16, 0x1d) : QColor(Qt::white));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Disabled, QPalette::Text, muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, ground);
    QApplication::setPalette(palette);
    QFont font(screenFamily()); // the compiled-in one: a clerk's computer need not have it
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    // Windows has fonts of its own for these, which would come before the one of the program.
    for (const char *kind : { "QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar", "QAbstractItemView" })
        QApplication::setFont(font, kind);
    // Every picture is the program's own: the icon themes of the desktop, slow to read, are not searched.
    QIcon::setThemeSearchPaths({ u":/icons"_s });
    QIcon::setFallbackSearchPaths({ u":/icons"_s });
    application.setStyleSheet(sheetFor(scheme));
}

void look::setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void look::setWidth(QWidget &window, int width)
{
    window.ensurePolished(); // the style sheet decides how large the words are
    for (QWidget *child : window.findChildren<QWidget *>())
        child->ensurePolished();
    window.setFixedWidth(width);
    window.setMinimumHeight(window.layout()->totalHeightForWidth(width));
}

void setPill(QLabel *label, const QString &words, Tone tone)
{
    label->setText(words);
    label->setStyleSheet(
        u"QLabel { background: %1; color: %2; border-radius: 9px; padding: 2px 9px; font-weight: bold; font-size: 9pt; }"_s
            .arg(look::background(tone).name(), look::foreground(tone).name()));
}

} // namespace hqs
