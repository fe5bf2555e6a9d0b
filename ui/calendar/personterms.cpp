// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/personterms.h"

#include "catalog/spelling.h"
#include "ui/calendar/monthview.h"
#include "ui/localization.h"

#include <QHeaderView>

#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int termRole = Qt::UserRole + 1;

} // namespace

PersonTerms::PersonTerms(const Localization &localization, QWidget *parent)
    : QTreeWidget(parent)
    , m_localization(localization)
{
    setObjectName(u"calendar.people"_s);
    setColumnCount(3);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const auto row = item->data(0, termRole);
        if (row.isValid() && row.toUInt() < m_terms.size())
            Q_EMIT opened(m_terms[row.toUInt()]);
    });
}

void PersonTerms::setTerms(const std::vector<CaseTerm> &terms)
{
    m_terms = terms;
    clear();
    std::map<QString, QTreeWidgetItem *> heads;
    for (std::size_t row = 0; row < m_terms.size(); ++row) {
        const CaseTerm &term = m_terms[row];
        // A person without a card stands under the number of the case.
        const QString key = term.person ? QString::number(static_cast<qint64>(*term.person)) : term.head.number;
        QTreeWidgetItem *&head = heads[key];
        if (!head) {
            const QString name = m_localization.say(term.personName);
            head = new QTreeWidgetItem(this, { name.isEmpty() ? term.head.number : name });
            QFont bold = font();
            bold.setBold(true);
            head->setFont(0, bold);
        }
        auto *line = new QTreeWidgetItem(head,
            { spelledDate(term.appointment.due.due),
                term.appointment.daysLeft < 0
                    ? tr("overdue by %n day(s)", nullptr, static_cast<int>(-term.appointment.daysLeft))
                    : tr("%n day(s) left", nullptr, static_cast<int>(term.appointment.daysLeft)),
                titleOf(term.appointment, m_localization.language()) });
        line->setData(0, termRole, static_cast<unsigned>(row));
        line->setForeground(1, look::foreground(toneOfDaysLeft(term.appointment.daysLeft)));
    }
    expandAll();
    // Only now: each of these lays all lines out that were added since the one before.
    for (const auto &[key, head] : heads)
        head->setFirstColumnSpanned(true);
}

void PersonTerms::retranslate()
{
    setAccessibleName(tr("Terms person by person"));
    setHeaderLabels({ tr("Last day"), tr("Left"), tr("What to do") });
}

} // namespace hqs
