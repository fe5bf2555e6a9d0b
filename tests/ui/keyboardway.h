// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

#include <algorithm>
#include <climits>
#include <map>
#include <vector>

namespace hqs {

/// The words on a screen that a key with Alt stands for, each with the widget it belongs to.
inline std::vector<std::pair<const QWidget *, QString>> wordsWithKeys(const QWidget &screen)
{
    std::vector<std::pair<const QWidget *, QString>> words;
    for (const QWidget *widget : screen.findChildren<QWidget *>()) {
        if (widget->window() != &screen || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.emplace_back(widget, button->text());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy() && label->buddy()->isEnabled())
            words.emplace_back(widget, label->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                words.emplace_back(widget, tabs->tabText(tab));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                words.emplace_back(widget, menu->text());
        }
    }
    return words;
}

/// Keys that two controls of one window share: the second press only moves the cursor, and nothing happens.
inline QStringList sharedKeys(const QWidget &screen)
{
    std::map<QString, QString> taken;
    QStringList shared;
    for (const auto &[widget, words] : wordsWithKeys(screen)) {
        const QString key = QKeySequence::mnemonic(words).toString();
        if (key.isEmpty())
            continue;
        if (const auto [first, isNew] = taken.emplace(key, words); !isNew)
            shared << key + QStringLiteral(": ") + first->second + QStringLiteral(" / ") + words;
    }
    return shared;
}

/// What Tab comes to, in its order. It is a circle: of a dialog, whose first control gets the cursor by itself, it is
/// told from the first control on.
inline std::vector<const QWidget *> tabWay(const QWidget &screen)
{
    std::vector<const QWidget *> way;
    for (const QWidget *widget = screen.nextInFocusChain(); widget && widget != &screen;
         widget = widget->nextInFocusChain()) {
        if (widget->window() == &screen && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            way.push_back(widget);
    }
    if (qobject_cast<const QDialog *>(&screen)) {
        // The leftmost of the first line, whose controls are not all of one height.
        const auto placeOf
            = [](const QWidget *widget) { return QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size()); };
        int firstLine = INT_MAX;
        for (const QWidget *widget : way)
            firstLine = std::min(firstLine, placeOf(widget).bottom());
        const auto start = std::ranges::min_element(way, {}, [&](const QWidget *widget) {
            const QRect place = placeOf(widget);
            return place.top() <= firstLine ? place.left() : INT_MAX;
        });
        std::ranges::rotate(way, start);
    }
    return way;
}

/// What scrolls together.
inline const QWidget *paneOf(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return parent;
    }
    return widget->window();
}

/// Controls that Tab goes back to: upwards, but for the top of a column further to the right, or to the left in a line.
inline std::vector<std::pair<const QWidget *, const QWidget *>> wayBack(const QWidget &screen)
{
    std::vector<std::pair<const QWidget *, const QWidget *>> back;
    const auto way = tabWay(screen);
    for (std::size_t step = 1; step < way.size(); ++step) {
        const QWidget *from = way[step - 1];
        const QWidget *to = way[step];
        if (paneOf(from) != paneOf(to))
            continue;
        const QRect left(from->mapToGlobal(QPoint(0, 0)), from->size());
        const QRect reached(to->mapToGlobal(QPoint(0, 0)), to->size());
        const bool isUp = reached.bottom() < left.top() && reached.left() < left.right();
        const bool isLeft
            = reached.right() < left.left() && reached.top() <= left.bottom() && reached.bottom() >= left.top();
        if (isUp || isLeft)
            back.emplace_back(from, to);
    }
    return back;
}

/// Push buttons of a dialog without a key. None is needed by those of a standard box, by those that Esc or Enter stands
/// for already, by links in a text, and by those of a row, of which there are many alike.
inline QStringList keylessButtons(const QWidget &screen)
{
    QStringList keyless;
    if (!qobject_cast<const QDialog *>(&screen))
        return keyless;
    for (const QPushButton *button : screen.findChildren<QPushButton *>()) {
        const bool needsNone = button->window() != &screen || !button->isVisible() || button->text().isEmpty()
            || button->isDefault() || qobject_cast<const QDialogButtonBox *>(button->parentWidget())
            || qobject_cast<const QAbstractScrollArea *>(paneOf(button))
            || button->property("role") == QStringLiteral("link") || QKeySequence::mnemonic(button->text()).count() > 0;
        if (!needsNone)
            keyless << button->text();
    }
    return keyless;
}

} // namespace hqs
