// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/needchecks.h"

#include "cases/printplan.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

NeedChecks::NeedChecks(const PackageLine &line, CaseDraft &draft, const Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_draft(draft)
    , m_localization(localization)
    , m_unseen(new QLabel(this))
{
    const Requirement &paper = *line.requirement;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[code, count] : paper.needs.codes()) {
        const QString word = needWord(draft.file().catalog(), code, count, localization.language());
        auto *box = new QCheckBox(word, this);
        box->setObjectName(u"seen.%1.%2"_s.arg(line.name(), code));
        box->setAccessibleName(u"%1: %2"_s.arg(localization.say(line.title()), word));
        box->setToolTip(tr("Tick what you have looked at yourself."));
        box->setChecked(line.seen.contains(code));
        look::setRole(box, u"muted"_s);
        connect(box, &QCheckBox::clicked, this, &NeedChecks::ticked);
        m_boxes.emplace_back(code, box);
        row->addWidget(box);
    }
    row->addStretch();
    column->addLayout(row);
    look::setRole(m_unseen, u"risk"_s);
    m_unseen->setWordWrap(true);
    column->addWidget(m_unseen);
    judge(line.state);
}

void NeedChecks::ticked()
{
    m_line.seen.clear();
    for (const auto &[code, box] : m_boxes) {
        if (box->isChecked())
            m_line.seen << code;
    }
    m_draft.set(m_line.place(m_line.requirement->seenField()),
        m_line.seen.isEmpty() ? std::nullopt : std::optional(FieldValue(m_line.seen.join(u' '))));
    judge(m_line.state);
}

void NeedChecks::judge(const QString &state)
{
    m_line.state = state;
    QStringList words;
    for (const QString &code : m_line.unseen())
        words << needWord(m_draft.file().catalog(), code, 1, m_localization.language());
    m_unseen->setText(tr("Counts as checked, but nobody has looked at: %1").arg(words.join(u", "_s)));
    m_unseen->setVisible(m_line.isTrusted());
}

} // namespace hqs
