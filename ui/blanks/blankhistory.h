// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/ownblank.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace hqs {

/// What somebody did to a blank at once.
enum class BlankStep {
    Move, ///< with the mouse
    Nudge, ///< with the arrow keys; several in a row are one
    Add,
    Change, ///< in the panel of numbers; several of the same number are one
    Remove,
    Pictures,
    NewPage,
    RemovePage,
};

/// The pages of a blank, and which of them is on the canvas.
struct BlankState {
    std::vector<BlankPage> pages;
    int page = 0;
};

/// The steps of a blank that can be taken back, newest last.
class BlankHistory {
public:
    /// `show` puts a state on the screen.
    BlankHistory(BlankState first, std::function<void(const BlankState &)> show);

    /// Remembers a step that led to this state; nothing when it changed nothing.
    void note(BlankStep step, const BlankState &now);
    /// The page was turned: that is no step.
    void turnTo(int page) { m_now.page = page; }

    QUndoStack &stack() { return m_stack; }
    /// What the next undo and the next redo are about; none when there is none.
    std::optional<BlankStep> undoStep() const;
    std::optional<BlankStep> redoStep() const;

private:
    BlankState m_now;
    std::function<void(const BlankState &)> m_show;
    QUndoStack m_stack;
};

/// Ctrl+Z in the boxes of numbers within takes back a step of the window: what is typed there is one already.
void leaveUndoToWindow(QWidget &within);

} // namespace hqs
