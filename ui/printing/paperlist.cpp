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
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void PaperList::setPapers(const std::vector<PlannedForm> &papers, const PagesOf &pagesOf)
{
    std::vector<std::pair<QString, std::pair<bool, int>>> before;
    for (const Line &line : m_lines)
        before.emplace_back(line.which, std::pair(line.chosen->isChecked(), line.copies->value()));
    m_lines.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto heading = [&](int column, const QString &words) {
        auto *label = new QLabel(words, m_content);
        look::setRole(label, u"muted"_s);
        grid->addWidget(label, 0, column);
    };
    heading(1, tr("Paper"));
    heading(2, tr("Copies"));
    heading(3, tr("Pages"));
    layout()->addWidget(m_content);
    for (const PlannedForm &planned : papers)
        addLine(planned, pagesOf(planned), *grid);
    for (Line &line : m_lines) {
        const auto old = std::ranges::find(before, line.which, &decltype(before)::value_type::first);
        if (old == before.end())
            continue;
        line.chosen->setChecked(old->second.first);
        line.copies->setValue(old->second.second);
    }
}

void PaperList::addLine(const PlannedForm &planned, std::optional<int> pages, QGridLayout &grid)
{
    const QString title = titleOf(planned, m_localization.language());
    Line line { .which = whichOf(planned),
        .planned = planned,
        .pages = pages.value_or(0),
        .chosen = new QCheckBox(m_content),
        .title = new LinkButton(title, m_content),
        .copies = new QSpinBox(m_content) };
    line.title->setToolTip(editionWords(*planned.form, planned.status, m_localization.language()));
    line.title->setObjectName(u"form."_s + whichOf(planned));
    line.chosen->setObjectName(u"choose."_s + whichOf(planned));
    line.chosen->setAccessibleName(title);
    line.chosen->setChecked(true);
    line.copies->setRange(1, 20);
    line.copies->setValue(planned.form->copies);
    line.copies->setFixedWidth(64);
    line.copies->setAccessibleName(tr("Copies: %1").arg(title));
    auto *status = new QLabel(m_content);
    setPill(status, wordsFor(planned.status), toneFor(planned.status));
    const int row = 1 + 2 * static_cast<int>(m_lines.size());
    grid.addWidget(line.chosen, row, 0);
    grid.addWidget(line.title, row, 1);
    grid.addWidget(line.copies, row, 2);
    grid.addWidget(new QLabel(pages ? QString::number(*pages) : u"–"_s, m_content), row, 3);
    grid.addWidget(status, row + 1, 1, Qt::AlignLeft);
    const std::size_t index = m_lines.size();
    connect(line.title, &QPushButton::clicked, this, [this, index] { select(index); });
    connect(line.chosen, &QCheckBox::toggled, this, &PaperList::choiceChanged);
    connect(line.copies, &QSpinBox::valueChanged, this, &PaperList::choiceChanged);
    m_lines.push_back(line);
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
    Q_EMIT selectionChanged();
}

} // namespace hqs
