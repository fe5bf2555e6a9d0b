// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/hintpanel.h"

#include "ui/localization.h"
#include "ui/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

HintPanel::HintPanel(Localization &localization, QWidget *parent)
    : QFrame(parent)
    , m_localization(localization)
    , m_heading(new QLabel(this))
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_basis(new QLabel(this))
    , m_office(new QLabel(this))
    , m_example(new QLabel(this))
{
    look::setRole(this, u"hint"_s);
    setFixedWidth(250);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(10);
    look::setRole(m_heading, u"heading"_s);
    m_title->setStyleSheet(u"font-weight: bold;"_s);
    for (QLabel *label : { m_heading, m_title, m_why, m_basis, m_office, m_example }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    look::setRole(m_basis, u"muted"_s);
    look::setRole(m_office, u"risk"_s);
    m_office->setObjectName(u"hint.office"_s);
    look::setRole(m_example, u"muted"_s);
    m_why->setObjectName(u"hint.why"_s);
    m_basis->setObjectName(u"hint.basis"_s);
    column->addStretch();
    m_localization.bind(this, [this] { fill(); });
}

void HintPanel::show(const Field *field, const Text &pageIntro, std::vector<OfficeNumber> numbers)
{
    m_field = field;
    m_numbers = std::move(numbers);
    m_pageIntro = pageIntro;
    fill();
}

void HintPanel::fill()
{
    const auto set = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_heading, m_field ? tr("Why we ask") : tr("About this page"));
    set(m_title, m_field ? m_localization.say(m_field->label) : QString());
    set(m_why, m_field ? m_localization.say(m_field->why) : m_localization.say(m_pageIntro));
    const QString basis = m_field ? m_localization.say(m_field->basis) : QString();
    set(m_basis, basis.isEmpty() ? QString() : tr("Basis: %1").arg(basis));
    QStringList office;
    for (const OfficeNumber &number : m_numbers)
        office << spelled(number, m_localization.language());
    set(m_office, office.join(u'\n'));
    set(m_example, m_field && !m_field->example.isEmpty() ? tr("For example: %1").arg(m_field->example) : QString());
}

} // namespace hqs
