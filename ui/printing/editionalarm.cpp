// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/editionalarm.h"

#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/editionwords.h"
#include "ui/printing/paperlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The papers that stand alike, in the order in which they were met.
using NamesByStanding = std::vector<std::pair<QString, QStringList>>;

void addName(NamesByStanding &all, const QString &standing, const QString &name)
{
    const auto found = std::ranges::find(all, standing, &NamesByStanding::value_type::first);
    if (found == all.end())
        all.emplace_back(standing, QStringList { name });
    else
        found->second << name;
}

/// "Superseded: “Notice”, “Receipt”".
QStringList linesOf(const NamesByStanding &all)
{
    QStringList lines;
    for (const auto &[standing, names] : all)
        lines << standing.left(1).toUpper() + standing.mid(1) + u": "_s + names.join(u", "_s);
    return lines;
}

} // namespace

EditionAlarm::EditionAlarm(const Localization &localization, QWidget *parent)
    : QFrame(parent)
    , m_localization(localization)
    , m_words(new QLabel(this))
    , m_acknowledge(new QCheckBox(this))
{
    look::setRole(this, u"alarm"_s);
    auto *column = new QVBoxLayout(this);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"print.alarm"_s);
    m_acknowledge->setObjectName(u"print.acknowledge"_s);
    column->addWidget(m_words);
    column->addWidget(m_acknowledge);
    connect(m_acknowledge, &QCheckBox::clicked, this, &EditionAlarm::acknowledged);
}

void EditionAlarm::show(const std::vector<ChosenPaper> &papers)
{
    NamesByStanding risky;
    NamesByStanding remembered;
    for (const ChosenPaper &paper : papers) {
        const PlannedForm &planned = paper.planned;
        if (!planned.needsAcknowledgement)
            continue;
        const QString name = tr("“%1”").arg(titleOf(planned, m_localization.language()));
        const QString standing = wordsFor(planned.status);
        if (planned.acknowledgedOn.isValid())
            addName(remembered,
                standing + u", "_s + tr("acknowledged on %1").arg(planned.acknowledgedOn.toString(u"dd.MM.yyyy")),
                name);
        else
            addName(risky, standing, name);
    }
    m_isQuiet = risky.empty();
    setVisible(!risky.empty() || !remembered.empty());
    m_words->setText((linesOf(risky) + linesOf(remembered)).join(u'\n') + u'\n'
        + tr("The authority may treat a notice on such a form as not filed. Compare with the official text first."));
    m_acknowledge->setText(tr("I know this and print all the same"));
    m_acknowledge->setChecked(m_isQuiet);
    m_acknowledge->setEnabled(!m_isQuiet);
}

} // namespace hqs
