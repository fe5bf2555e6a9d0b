// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankpages.h"

#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankpictures.h"
#include "ui/icons.h"
#include "ui/localization.h"
#include "ui/prompt.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<BlankPage> atLeastOne(std::vector<BlankPage> pages)
{
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace

BlankPages::BlankPages(
    std::vector<BlankPage> pages, QSizeF paper, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_pages(atLeastOne(std::move(pages)))
    , m_paper(paper)
    , m_prompt(prompt)
    , m_canvas(new BlankCanvas(this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
    , m_picture(new QPushButton(this))
    , m_line(new QPushButton(this))
    , m_newPage(new QPushButton(this))
    , m_removePage(new QPushButton(this))
    , m_pageLabel(new QLabel(this))
    , m_pageNumber(new QSpinBox(this))
    , m_history({ m_pages, 0 }, [this](const BlankState &state) { show(state); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(makeBar());
    column->addWidget(m_canvas, 1);
    connect(m_canvas, &BlankCanvas::edited, this, &BlankPages::edited);
    connect(m_canvas, &BlankCanvas::stepped, this, &BlankPages::note);
    connect(m_canvas, &BlankCanvas::pageTurned, this,
        [this](int by) { m_pageNumber->setValue(m_pageNumber->value() + by); });
    bindKeys();
    localization.bind(this, [this] { retranslate(); });
    m_canvas->show(m_pages.front(), m_paper);
    showPage(0);
}

QHBoxLayout *BlankPages::makeBar()
{
    auto *bar = new QHBoxLayout;
    const auto add = [this, bar](QPushButton *button, const QString &name, void (BlankPages::*act)()) {
        button->setObjectName(u"blank."_s + name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        bar->addWidget(button);
    };
    const auto addStep = [this, bar](QPushButton *button, const QString &name, void (QUndoStack::*act)()) {
        button->setObjectName(u"blank."_s + name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, &m_history.stack(), act);
        bar->addWidget(button);
    };
    m_undo->setIcon(icon(u"undo"_s, 24));
    m_redo->setIcon(icon(u"redo"_s, 24));
    addStep(m_undo, u"undo"_s, &QUndoStack::undo);
    addStep(m_redo, u"redo"_s, &QUndoStack::redo);
    add(m_picture, u"picture"_s, &BlankPages::loadPictures);
    add(m_line, u"line"_s, &BlankPages::drawLine);
    bar->addStretch();
    add(m_newPage, u"newPage"_s, &BlankPages::addPage);
    add(m_removePage, u"removePage"_s, &BlankPages::removePage);
    m_pageNumber->setObjectName(u"blank.page"_s);
    m_pageLabel->setBuddy(m_pageNumber);
    bar->addWidget(m_pageLabel);
    bar->addWidget(m_pageNumber);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int number) {
        m_pages = pages();
        showPage(number - 1);
        m_history.turnTo(m_page);
    });
    return bar;
}

/// Lines of text have an undo of their own; everywhere else the keys mean the blank.
void BlankPages::bindKeys()
{
    QUndoStack *stack = &m_history.stack();
    const auto bind = [this, stack](const QString &keys, void (QUndoStack::*act)()) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, stack, act);
    };
    bind(u"Ctrl+Z"_s, &QUndoStack::undo);
    bind(u"Ctrl+Shift+Z"_s, &QUndoStack::redo);
    bind(u"Ctrl+Y"_s, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, &BlankPages::showHistory);
    leaveUndoToWindow(*this);
}

void BlankPages::note(BlankStep step)
{
    m_history.note(step, { pages(), m_page });
    showHistory();
}

/// A state from before or after. What came back or is another one is selected.
void BlankPages::show(const BlankState &state)
{
    const auto before = pages();
    m_pages = state.pages;
    showPage(state.page);
    const auto &items = m_pages[static_cast<std::size_t>(m_page)].items;
    const auto old = static_cast<std::size_t>(m_page) < before.size() ? before[static_cast<std::size_t>(m_page)].items
                                                                      : std::vector<BlankItem>();
    const auto isOther = [&old](const BlankItem &item) { return std::ranges::find(old, item) == old.end(); };
    if (std::ranges::count_if(items, isOther) == 1)
        m_canvas->select(static_cast<std::size_t>(std::ranges::find_if(items, isOther) - items.begin()));
}

std::vector<BlankPage> BlankPages::pages() const
{
    std::vector<BlankPage> shown = m_pages;
    shown[static_cast<std::size_t>(m_page)].items = m_canvas->items();
    return shown;
}

/// What was on the canvas is in m_pages already.
void BlankPages::showPage(int page)
{
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(1, static_cast<int>(m_pages.size()));
    m_pageNumber->setValue(page + 1);
    m_pageNumber->setSuffix(u" / %1"_s.arg(m_pages.size()));
    m_removePage->setEnabled(m_pages.size() > 1);
    {
        const QSignalBlocker whileChanging(m_canvas); // its items are those of neither page
        m_page = page;
        m_canvas->show(m_pages[static_cast<std::size_t>(page)], m_paper);
    }
    Q_EMIT m_canvas->selectionChanged();
    Q_EMIT edited();
}

void BlankPages::drawLine()
{
    static constexpr double length = 60; // mm
    m_canvas->add({ .kind = BlankItemKind::Rule, .area = { m_canvas->middle(), QSizeF(length, 0) } });
}

void BlankPages::loadPictures()
{
    const QStringList paths
        = m_prompt.filesToOpen(this, tr("Pictures of the blank"), tr("Blanks (*.png *.jpg *.jpeg *.pdf)"));
    std::vector<QByteArray> pictures;
    for (const QString &path : paths) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const BlankPictures read = blankPictures(path);
        QGuiApplication::restoreOverrideCursor();
        if (const auto *error = std::get_if<Error>(&read)) {
            m_prompt.tell(this, *error);
            return;
        }
        if (const auto *problem = std::get_if<PictureProblem>(&read)) {
            Q_EMIT refused(*problem == PictureProblem::NotAPicture
                    ? tr("This is neither a PNG, JPEG nor PDF file, or it is larger than 20 MB or 50 million dots.")
                    : *problem == PictureProblem::NoPdfReader
                    ? tr("Reading a PDF needs the program pdftoppm (package poppler-utils). Install it, or save the "
                         "pages as PNG and load them.")
                    : tr("This PDF could not be read. Save its pages as PNG and load them."));
            return;
        }
        for (const QByteArray &picture : std::get<std::vector<QByteArray>>(read))
            pictures.push_back(picture);
    }
    if (!pictures.empty())
        insertPictures(std::move(pictures));
}

/// From the page at hand on; pages that are not there yet are added. What stands on them stays.
void BlankPages::insertPictures(std::vector<QByteArray> pictures)
{
    m_pages = pages();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::size_t at = static_cast<std::size_t>(m_page) + i;
        if (at >= m_pages.size())
            m_pages.emplace_back();
        m_pages[at].picture = std::move(pictures[i]);
    }
    showPage(m_page);
    note(BlankStep::Pictures);
}

void BlankPages::addPage()
{
    m_pages = pages();
    m_pages.emplace_back();
    showPage(static_cast<int>(m_pages.size()) - 1);
    note(BlankStep::NewPage);
}

void BlankPages::removePage()
{
    m_pages = pages();
    const auto at = m_pages.begin() + m_page;
    if (!at->items.empty()
        && !m_prompt.confirm(this, tr("Page %1 has fields on it. Take it away?").arg(m_page + 1), tr("Take away")))
        return;
    m_pages.erase(at);
    showPage(std::min(m_page, static_cast<int>(m_pages.size()) - 1));
    note(BlankStep::RemovePage);
}

QString BlankPages::undoWords(const std::optional<BlankStep> &step) const
{
    if (!step)
        return {};
    switch (*step) {
    case BlankStep::Move:
    case BlankStep::Nudge:
        return tr("moving");
    case BlankStep::Add:
        return tr("putting it on the blank");
    case BlankStep::Change:
        return tr("other numbers");
    case BlankStep::Remove:
        return tr("taking it off the blank");
    case BlankStep::Pictures:
        return tr("pictures of the blank");
    case BlankStep::NewPage:
        return tr("one more page");
    case BlankStep::RemovePage:
        return tr("without the page");
    }
    Q_UNREACHABLE();
}

/// What the buttons would do is in their tool tips.
void BlankPages::showHistory()
{
    const auto undo = m_history.undoStep();
    const auto redo = m_history.redoStep();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_undo->setToolTip(undo ? tr("Undo: %1 (Ctrl+Z)").arg(undoWords(undo)) : tr("Nothing to undo (Ctrl+Z)"));
    m_redo->setToolTip(
        redo ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(undoWords(redo)) : tr("Nothing to redo (Ctrl+Shift+Z)"));
}

void BlankPages::retranslate()
{
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_picture->setText(tr("&Pictures…"));
    m_line->setText(tr("Draw a &line"));
    m_newPage->setText(tr("&One more page"));
    m_removePage->setText(tr("&Without this page"));
    m_pageLabel->setText(tr("Page"));
    m_pageNumber->setToolTip(tr("Page Up and Page Down turn the pages of the blank."));
    m_canvas->setAccessibleName(tr("The blank"));
    showHistory();
}

} // namespace hqs
