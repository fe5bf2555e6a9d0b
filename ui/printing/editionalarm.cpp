// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/editionalarm.h"

#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/editionwords.h"
#include "ui/printing/paperlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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
    QStringList risky;
    QStringList remembered;
    for (const ChosenPaper &paper : papers) {
        const PlannedForm &planned = paper.planned;
        if (!planned.needsAcknowledgement)
            continue;
        const QString name = tr("“%1” – %2").arg(titleOf(planned, m_localization.language()), wordsFor(planned.status));
        if (planned.acknowledgedOn.isValid())
            remembered << name + u", "_s + tr("acknowledged on %1").arg(planned.acknowledgedOn.toString(u"dd.MM.yyyy"));
        else
            risky << name;
    }
    m_isQuiet = risky.isEmpty();
    setVisible(!risky.isEmpty() || !remembered.isEmpty());
    m_words->setText((risky + remembered).join(u'\n') + u'\n'
        + tr("The authority may treat a notice on such a form as not filed. Compare with the official text first."));
    m_acknowledge->setText(tr("I know this and print all the same"));
    m_acknowledge->setChecked(m_isQuiet);
    m_acknowledge->setEnabled(!m_isQuiet);
}

} // namespace hqs
