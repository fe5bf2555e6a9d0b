// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperlist.h"

#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/editionwords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells the copies of a form apart: "mvd856_app4_arrival_notice", that of the second family member "…_notice.2".
QString whichOf(const PlannedForm &planned)
{
    return planned.form->id.text() + (planned.item > 0 ? u".%1"_s.arg(planned.item) : QString());
}

} // namespace

PaperList::PaperList(Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_localization(localization)
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeOrder());
}

QWidget *PaperList::makeOrder()
{
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins({});
    for (const auto &[button, name, way] : { std::tuple(m_up, u"papers.up"_s, -1), { m_down, u"papers.down"_s, 1 } }) {
        look::setRole(button, u"link"_s);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, way = way] { moveSelected(way); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return row;
}

void PaperList::setPapers(const std::vector<PlannedForm> &papers, const PagesOf &pagesOf)
{
    std::vector<std::pair<QString, std::pair<bool, int>>> before;
    for (const Line &line : m_lines)
        before.emplace_back(line.which, std::pair(line.chosen->isChecked(), line.copies->value()));
    const QString shown = m_selected < m_lines.size() ? m_lines[m_selected].which : QString();
    m_lines.clear();
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    const auto heading = [&](int column, const QString &words) {
        auto *label = new QLabel(words, m_content);
        look::setRole(label, u"muted"_s);
        m_grid->addWidget(label, 0, column);
    };
    heading(1, tr("Paper"));
    heading(2, tr("Copies"));
    heading(3, tr("Pages"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_content);
    m_up->setText(tr("Print earlier"));
    m_up->setToolTip(tr("The paper that is shown comes before the one above it (Alt+Up)."));
    m_down->setText(tr("Print later"));
    m_down->setToolTip(tr("The paper that is shown comes after the one below it (Alt+Down)."));
    m_up->setShortcut(Qt::ALT | Qt::Key_Up); // a new text takes the old one away
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (const PlannedForm &planned : papers)
        addLine(planned, pagesOf(planned));
    for (Line &line : m_lines) {
        const auto old = std::ranges::find(before, line.which, &decltype(before)::value_type::first);
        if (old == before.end())
            continue;
        line.chosen->setChecked(old->second.first);
        line.copies->setValue(old->second.second);
    }
    if (!m_order.isEmpty()) { // what is new comes last
        std::ranges::stable_sort(m_lines, {}, [this](const Line &line) {
            const qsizetype at = m_order.indexOf(line.which);
            return at < 0 ? m_order.size() : at;
        });
    }
    const auto again = std::ranges::find(m_lines, shown, &Line::which);
    m_selected = again == m_lines.end() ? 0 : static_cast<std::size_t>(again - m_lines.begin());
    arrange();
}

void PaperList::addLine(const PlannedForm &planned, std::optional<int> pages)
{
    const QString title = titleOf(planned, m_localization.language());
    const QString which = whichOf(planned);
    Line line { .which = which,
        .planned = planned,
        .pages = pages.value_or(0),
        .chosen = new QCheckBox(m_content),
        .title = new LinkButton(title, m_content),
        .copies = new QSpinBox(m_content),
        .count = new QLabel(pages ? QString::number(*pages) : u"–"_s, m_content),
        .standing = makeStanding(planned, which) };
    line.title->setToolTip(editionWords(*planned.form, planned.status, m_localization.language()));
    line.title->setObjectName(u"form."_s + which);
    line.chosen->setObjectName(u"choose."_s + which);
    line.chosen->setAccessibleName(title);
    line.chosen->setChecked(true);
    line.copies->setRange(1, 20);
    line.copies->setValue(planned.form->copies);
    line.copies->setFixedWidth(64);
    line.copies->setAccessibleName(tr("Copies: %1").arg(title));
    connect(line.title, &QPushButton::clicked, this, [this, which] { selectLine(which); });
    connect(line.chosen, &QCheckBox::toggled, this, &PaperList::choiceChanged);
    connect(line.copies, &QSpinBox::valueChanged, this, &PaperList::choiceChanged);
    m_lines.push_back(line);
}

/// How the edition stands, and whether the paper has a back.
QWidget *PaperList::makeStanding(const PlannedForm &planned, const QString &which)
{
    auto *standing = new QWidget(m_content);
    auto *row = new QHBoxLayout(standing);
    row->setContentsMargins({});
    auto *status = new QLabel(standing);
    setPill(status, wordsFor(planned.status), toneFor(planned.status));
    row->addWidget(status);
    if (planned.form->duplex) {
        auto *sides = new QLabel(tr("both sides"), standing);
        sides->setObjectName(u"duplex."_s + which);
        look::setRole(sides, u"muted"_s);
        row->addWidget(sides);
    }
    row->addStretch();
    return standing;
}

/// Puts every line in its row; Tab follows them.
void PaperList::arrange()
{
    QWidget *last = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const int row = 1 + 2 * static_cast<int>(i);
        m_grid->addWidget(line.chosen, row, 0);
        m_grid->addWidget(line.title, row, 1);
        m_grid->addWidget(line.copies, row, 2);
        m_grid->addWidget(line.count, row, 3);
        m_grid->addWidget(line.standing, row + 1, 1);
        for (QWidget *next : std::initializer_list<QWidget *> { line.chosen, line.title, line.copies }) {
            if (last)
                setTabOrder(last, next);
            last = next;
        }
    }
    if (last) {
        setTabOrder(last, m_up);
        setTabOrder(m_up, m_down);
    }
    refreshOrder();
}

void PaperList::moveSelected(int way)
{
    const std::size_t other = m_selected + static_cast<std::size_t>(way); // wraps below 0, and is too large then
    if (m_selected >= m_lines.size() || other >= m_lines.size())
        return;
    std::swap(m_lines[m_selected], m_lines[other]);
    m_selected = other;
    m_order.clear();
    for (const Line &line : m_lines)
        m_order << line.which;
    arrange();
    Q_EMIT choiceChanged();
}

void PaperList::refreshOrder()
{
    m_up->setEnabled(m_selected > 0 && m_selected < m_lines.size());
    m_down->setEnabled(m_selected + 1 < m_lines.size());
}

void PaperList::renew(const std::vector<PlannedForm> &papers)
{
    for (Line &line : m_lines) {
        const auto now = std::ranges::find(papers, line.which, whichOf);
        if (now != papers.end())
            line.planned = *now;
    }
}

std::vector<ChosenPaper> PaperList::chosen() const
{
    std::vector<ChosenPaper> papers;
    for (const Line &line : m_lines) {
        if (line.chosen->isChecked())
            papers.push_back({ .planned = line.planned, .copies = line.copies->value(), .pages = line.pages });
    }
    return papers;
}

void PaperList::choose(const FormId &form)
{
    if (form.isEmpty())
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].chosen->setChecked(m_lines[i].planned.form->id == form);
        if (m_lines[i].planned.form->id == form)
            select(i);
    }
}

const PlannedForm *PaperList::selected() const
{
    return m_selected < m_lines.size() ? &m_lines[m_selected].planned : nullptr;
}

void PaperList::select(std::size_t index)
{
    if (index >= m_lines.size())
        return;
    m_selected = index;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].title->setStyleSheet(i == index ? u"font-weight: bold;"_s : QString());
    refreshOrder();
    Q_EMIT selectionChanged();
}

void PaperList::selectLine(const QString &which)
{
    const auto found = std::ranges::find(m_lines, which, &Line::which);
    if (found != m_lines.end())
        select(static_cast<std::size_t>(found - m_lines.begin()));
}

} // namespace hqs
