// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace hqs {

class Localization;
class MainWindow;
class Prompt;

/// The menus of the window. Each command of the program stands here once, and the palette offers them all.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(MainWindow &window, Prompt &prompt, Localization &localization);

    const std::vector<QAction *> &commands() const { return m_commands; }
    /// Writes the words of all menus in the language of the window.
    void retranslate();

private:
    QMenu *menu(const char *title);
    QAction *add(QMenu *menu, const char *title, const QKeySequence &shortcut, const std::function<void()> &run);
    void makeFile();
    void makeCase();
    void makeAppearances();
    void makeLanguages();
    void makeHelp();

    MainWindow &m_window;
    Prompt &m_prompt;
    Localization &m_localization;
    QMenuBar *m_bar;
    std::vector<QAction *> m_commands;
    std::vector<std::pair<QAction *, const char *>> m_titles;
    std::vector<std::pair<QMenu *, const char *>> m_menus;
};

} // namespace hqs
