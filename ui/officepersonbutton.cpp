// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officepersonbutton.h"

#include "storage/officeperson.h"
#include "ui/localization.h"
#include "ui/officepersonquestion.h"

#include <QEvent>
#include <QMenu>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

OfficePersonButton::OfficePersonButton(Database &database, Prompt &prompt, Localization &localization, QWidget *parent)
    : LinkButton({}, parent)
    , m_database(database)
    , m_prompt(prompt)
{
    setObjectName(u"officePerson"_s);
    setFlat(true);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &OfficePersonButton::fillMenu);
    parent->installEventFilter(this);
    localization.bind(this, [this] { reload(); });
}

void OfficePersonButton::reload()
{
    const auto person = officePerson(m_database);
    if (!person) // locked, or lost for the moment: what is shown stays
        return;
    setText(*person ? tr("At work: %1").arg(**person) : tr("Who is at work?"));
    setToolTip(tr("The journal shows this name. It is a convenience, no protection: whoever can open the database can "
                  "choose any name."));
}

/// The name may have been asked for in a dialog: the window is active again afterwards.
bool OfficePersonButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        QMetaObject::invokeMethod(this, &OfficePersonButton::reload, Qt::QueuedConnection);
    return LinkButton::eventFilter(watched, event);
}

void OfficePersonButton::fillMenu()
{
    menu()->clear();
    const auto now = officePerson(m_database);
    const auto persons = officePersons(m_database);
    if (now && persons) {
        for (const QString &name : *persons) {
            QAction *action = menu()->addAction(QString(name).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(*now == name);
            connect(action, &QAction::triggered, this, [this, name] {
                useOfficePerson(window(), m_database, m_prompt, name);
                reload();
            });
        }
        menu()->addSeparator();
    }
    connect(menu()->addAction(tr("Somebody else…")), &QAction::triggered, this, [this] {
        anotherOfficePerson(window(), m_database, m_prompt);
        reload();
    });
}

} // namespace hqs
