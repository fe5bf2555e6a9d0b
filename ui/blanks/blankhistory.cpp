// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankhistory.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace hqs {

namespace {

/// Which items of a page are others, and in what: as many bits as an item has numbers.
std::vector<int> differences(const BlankState &before, const BlankState &after)
{
    const auto &old = before.pages[static_cast<std::size_t>(before.page)].items;
    const auto &now = after.pages[static_cast<std::size_t>(after.page)].items;
    std::vector<int> all;
    for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
        const BlankItem &a = old[i];
        const BlankItem &b = now[i];
        int bits = 0;
        for (const bool isOther :
            { a.kind != b.kind || a.code != b.code, a.area.x() != b.area.x(), a.area.y() != b.area.y(),
                a.area.width() != b.area.width(), a.area.height() != b.area.height(), a.count != b.count,
                a.pitch != b.pitch, a.size != b.size, a.continues != b.continues, a.thickness != b.thickness })
            bits = bits * 2 + (isOther ? 1 : 0);
        all.push_back(bits);
    }
    return all;
}

/// Moves of several items go on although another of them moved farther: which ones moved matters.
std::vector<bool> touched(const std::vector<int> &differences)
{
    std::vector<bool> all;
    for (const int bits : differences)
        all.push_back(bits != 0);
    return all;
}

class BlankUndo : public QUndoCommand {
public:
    BlankUndo(BlankStep step, BlankState before, BlankState after, const std::function<void(const BlankState &)> &show)
        : m_step(step)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_show(show)
    {
    }

    BlankStep step() const { return m_step; }
    void undo() override { m_show(m_before); }
    void redo() override
    {
        if (std::exchange(m_isShown, false))
            return; // it is how the screen looks already
        m_show(m_after);
    }
    int id() const override { return static_cast<int>(m_step); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next = static_cast<const BlankUndo &>(*other);
        const bool isOfSeveral = m_step == BlankStep::Nudge || m_step == BlankStep::Change;
        if (!isOfSeveral || m_before.page != next.m_after.page)
            return false;
        const auto mine = differences(m_before, m_after);
        const auto theirs = differences(next.m_before, next.m_after);
        // The first number that is typed also rounds the others to what their boxes show.
        const auto isAmong = [](int those, int all) { return (those & all) == those; };
        if (m_step == BlankStep::Nudge ? touched(mine) != touched(theirs) : !std::ranges::equal(theirs, mine, isAmong))
            return false;
        m_after = next.m_after;
        return true;
    }

private:
    BlankStep m_step;
    BlankState m_before;
    BlankState m_after;
    const std::function<void(const BlankState &)> &m_show;
    bool m_isShown = true;
};

std::optional<BlankStep> stepAt(const QUndoStack &stack, int index)
{
    const auto *command = dynamic_cast<const BlankUndo *>(stack.command(index));
    return command ? std::optional(command->step()) : std::nullopt;
}

class UndoPasser : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

BlankHistory::BlankHistory(BlankState first, std::function<void(const BlankState &)> show)
    : m_now(std::move(first))
    , m_show([this, show = std::move(show)](const BlankState &state) {
        m_now = state;
        show(state);
    })
{
}

void BlankHistory::note(BlankStep step, const BlankState &now)
{
    if (now.pages == m_now.pages)
        return;
    BlankState before = std::exchange(m_now, now);
    m_stack.push(new BlankUndo(step, std::move(before), now, m_show));
}

std::optional<BlankStep> BlankHistory::undoStep() const
{
    return stepAt(m_stack, m_stack.index() - 1);
}

std::optional<BlankStep> BlankHistory::redoStep() const
{
    return stepAt(m_stack, m_stack.index());
}

void leaveUndoToWindow(QWidget &within)
{
    auto *passer = new UndoPasser(&within);
    for (QAbstractSpinBox *box : within.findChildren<QAbstractSpinBox *>())
        box->installEventFilter(passer);
}

} // namespace hqs
