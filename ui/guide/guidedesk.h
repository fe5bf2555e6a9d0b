// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "about/guide.h"
#include "about/news.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hqs {

class GuideWindow;
class Localization;
class MainWindow;
class Prompt;

/// Opens the guide at the page about where somebody is, in the window and in its dialogs, does what its links ask for,
/// and says once what is new.
class GuideDesk : public QObject {
    Q_OBJECT

public:
    GuideDesk(MainWindow &window, Prompt &prompt, const Localization &localization);
    ~GuideDesk() override;

    /// The page about the widget or the nearest one around it; else about the other place; else about the window.
    void openAbout(const QWidget *place, const QWidget *otherwise = nullptr);
    void openPage(const QString &id);
    /// The window of the guide that was opened last; none before.
    GuideWindow *window() const { return m_last; }

    /// Says in a line over the pages, once on this computer, that the program or its rules are newer than those that
    /// were used last.
    void tellNews(const Editions &now);

    /// Null: it cannot be read, which has been told.
    const Guide *guide();

protected:
    /// F1 in windows that the menu does not reach: dialogs.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const GuidePage *pageAround(const QWidget *place);
    GuideWindow *windowForNow();
    void perform(GuideWindow &asking, const QString &action);

    MainWindow &m_window;
    Prompt &m_prompt;
    const Localization &m_localization;
    std::optional<Guide> m_guide; ///< read when it is first opened
    std::unique_ptr<GuideWindow> m_beside; ///< of no window, so that only dialogs of the whole program block it
    GuideWindow *m_last = nullptr;
};

} // namespace hqs
