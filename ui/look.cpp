// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

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
QLabel[role="risk"] { color: #7a5000; font-size: 9pt; }
QLineEdit, QPlainTextEdit, QComboBox { background: white; border: 1px solid #b9c1ca; border-radius: 5px; padding: 5px 9px; selection-background-color: #1f5fbf; selection-color: white; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 1px solid #1f5fbf; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 1px solid #b3261e; }
QLineEdit:disabled, QComboBox:disabled { background: #f4f6f8; color: #5b6673; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down-16.png); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: white; border: 1px solid #b9c1ca; selection-background-color: #e4effb; selection-color: #1c2127; }
QPushButton { background: white; border: 1px solid #b9c1ca; border-radius: 6px; padding: 6px 14px; }
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
QListWidget[role="nav"], QListView[role="nav"] { background: transparent; border: none; outline: none; }
QListWidget[role="nav"]::item { padding: 8px 10px; margin: 1px 0; border-radius: 6px; }
QListWidget[role="nav"]::item:hover { background: #f4f6f8; }
QListWidget[role="nav"]::item:selected { background: #e4effb; color: #174a99; }
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

} // namespace

QColor look::foreground(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { 0x44, 0x50, 0x5c };
    case Tone::Accent:
        return { 0x17, 0x4a, 0x99 };
    case Tone::Good:
        return { 0x13, 0x64, 0x35 };
    case Tone::Warning:
        return { 0x7a, 0x50, 0x00 };
    case Tone::Bad:
        return { 0xa3, 0x26, 0x1d };
    }
    Q_UNREACHABLE();
}

QColor look::background(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { 0xe9, 0xed, 0xf1 };
    case Tone::Accent:
        return { 0xe4, 0xef, 0xfb };
    case Tone::Good:
        return { 0xdf, 0xf3, 0xe6 };
    case Tone::Warning:
        return { 0xfd, 0xf1, 0xd7 };
    case Tone::Bad:
        return { 0xfd, 0xe6, 0xe4 };
    }
    Q_UNREACHABLE();
}

void look::apply(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, Qt::white);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8a, 0x94, 0x9f));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    QApplication::setPalette(palette);
    QFont font(u"PT Sans"_s);
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    // Windows has fonts of its own for these, which would come before the one of the program.
    for (const char *kind : { "QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar", "QAbstractItemView" })
        QApplication::setFont(font, kind);
    application.setStyleSheet(styleSheet);
}

void look::setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setPill(QLabel *label, const QString &words, Tone tone)
{
    label->setText(words);
    label->setStyleSheet(
        u"QLabel { background: %1; color: %2; border-radius: 9px; padding: 2px 9px; font-weight: bold; font-size: 9pt; }"_s
            .arg(look::background(tone).name(), look::foreground(tone).name()));
}

} // namespace hqs
