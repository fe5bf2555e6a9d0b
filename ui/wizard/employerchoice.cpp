// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/employerchoice.h"

#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId employerRole(u"employer"_s);
const KindId employerKind(u"employer"_s);

} // namespace

EmployerChoice::EmployerChoice(CaseDraft &draft, Localization &localization, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_label(new QLabel(this))
    , m_box(new QComboBox(this))
{
    look::setRole(this, u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    m_box->setObjectName(u"employer.choice"_s);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QVariant id = m_box->itemData(index);
        if (id.isValid())
            m_draft.use(employerRole, 0, CardId { id.toLongLong() });
        else if (m_draft.file().cardOf(employerRole))
            m_draft.release(employerRole, 0);
    });
    connect(&draft, &CaseDraft::restructured, this, &EmployerChoice::refresh);
    localization.bind(this, [this] { refresh(); });
}

void EmployerChoice::refresh()
{
    m_label->setText(tr("Employer in this database:"));
    m_box->setAccessibleName(tr("Employer in this database"));
    m_box->clear();
    m_box->addItem(tr("a new one, entered below"));
    const auto cards = CardStore(m_draft.database()).ofKind(employerKind);
    if (!cards || cards->empty()) {
        hide();
        return;
    }
    const auto current = m_draft.file().cardOf(employerRole);
    for (const Card &card : *cards) {
        const auto value = [&card](const FieldRef<QString> &field) {
            const auto found = card.values.find(nameOf(field.id()));
            return found == card.values.end() ? QString() : found->second;
        };
        const QString name = value(known::employerShortName);
        m_box->addItem(name.isEmpty() ? value(known::employerName) : name, QVariant(static_cast<qint64>(*card.id)));
        if (current == card.id)
            m_box->setCurrentIndex(m_box->count() - 1);
    }
    show();
}

} // namespace hqs
