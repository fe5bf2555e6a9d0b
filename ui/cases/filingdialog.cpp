// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filingdialog.h"

#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/editionwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

FilingDialog::FilingDialog(CasePapers &papers, const Stage &stage, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_papers(papers)
    , m_stage(stage)
    , m_localization(localization)
    , m_day(new DateEditor(this))
    , m_holder(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_seal(new QPushButton(tr("Seal these papers"), this))
{
    setObjectName(u"filing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What leaves the desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    const auto text = [&](const QString &words, const QString &role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        look::setRole(label, role);
        column->addWidget(label);
        return label;
    };
    text(localization.say(stage.title), u"heading"_s);
    text(tr("The program keeps the very PDF files, all answers and the law of this day under a hash. Later changes of "
            "the "
            "case do not touch them."),
        u"muted"_s);
    auto *caption = text(tr("Day of filing"), u"caption"_s);
    caption->setBuddy(m_day);
    m_day->setObjectName(u"filing.day"_s);
    m_day->retranslate(localization.language());
    m_day->focusProxy()->setAccessibleName(tr("Day of filing"));
    const FieldValue today = papers.draft().today();
    m_day->setValue(&today);
    column->addWidget(m_day);
    text(tr("Papers that go together"), u"caption"_s);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    inside->setLayout(m_holder);
    m_holder->setContentsMargins({});
    area->setWidget(inside);
    column->addWidget(area, 1);
    m_problem->setObjectName(u"filing.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    m_seal->setObjectName(u"filing.seal"_s);
    m_seal->setDefault(true);
    look::setRole(m_seal, u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_seal);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_seal, &QPushButton::clicked, this, &FilingDialog::submit);
    connect(m_day, &FieldEditor::edited, this, &FilingDialog::build);
    build();
    resize(560, 520);
}

/// The papers of that day: another day may want another edition.
void FilingDialog::build()
{
    m_lines.clear();
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    m_holder->addWidget(m_list);
    const auto value = m_day->value();
    const QDate *day = value ? std::get_if<QDate>(&*value) : nullptr;
    if (day) {
        for (const PlannedForm &planned : printPlan(m_papers.library(), m_papers.draft().file(), *day, m_stage.id)) {
            const bool awaits = planned.needsAcknowledgement && !planned.acknowledgedOn.isValid();
            auto *box = new QCheckBox(titleOf(planned, m_localization.language()), m_list);
            box->setObjectName(u"filing.paper."_s + planned.form->id.text());
            box->setChecked(!awaits);
            box->setEnabled(!awaits);
            column->addWidget(box);
            auto *standing
                = new QLabel(awaits ? tr("%1 – confirm it first on the page “Print”").arg(wordsFor(planned.status))
                                    : wordsFor(planned.status),
                    m_list);
            standing->setWordWrap(true);
            standing->setIndent(24);
            look::setRole(standing, awaits ? u"risk"_s : u"muted"_s);
            column->addWidget(standing);
            m_lines.push_back({ box, { planned.form->id, planned.item } });
        }
    }
    if (m_lines.empty()) {
        auto *none = new QLabel(day ? tr("This stage prints no papers.") : tr("Write the day as 24.11.2026."), m_list);
        look::setRole(none, u"muted"_s);
        column->addWidget(none);
    }
    column->addStretch();
    m_seal->setEnabled(std::ranges::any_of(m_lines, [](const Line &line) { return line.chosen->isEnabled(); }));
}

void FilingDialog::submit()
{
    const auto value = m_day->value();
    const QDate *day = value ? std::get_if<QDate>(&*value) : nullptr;
    if (!day) {
        complain(tr("Write the day as 24.11.2026."));
        m_day->setFocus();
        return;
    }
    std::vector<PaperChoice> chosen;
    for (const Line &line : m_lines) {
        if (line.chosen->isChecked())
            chosen.push_back(line.paper);
    }
    if (chosen.empty()) {
        complain(tr("Choose at least one paper."));
        return;
    }
    const auto id = m_papers.seal(m_stage.id, *day, chosen);
    if (!id) {
        complain(tr("Nothing was sealed; try again."));
        return;
    }
    accept();
    Q_EMIT sealed(*id);
}

void FilingDialog::complain(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
}

} // namespace hqs
