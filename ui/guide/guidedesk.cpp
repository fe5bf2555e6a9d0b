// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidedesk.h"

#include "ui/guide/guideactions.h"
#include "ui/guide/guidewindow.h"
#include "ui/localization.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/prompt.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString seenProgramKey = u"seen/program"_s;
const QString seenRulesKey = u"seen/rules"_s;

} // namespace

GuideDesk::GuideDesk(MainWindow &window, Prompt &prompt, const Localization &localization)
    : QObject(&window)
    , m_window(window)
    , m_prompt(prompt)
    , m_localization(localization)
{
    qApp->installEventFilter(this);
}

GuideDesk::~GuideDesk() = default;

const Guide *GuideDesk::guide()
{
    if (!m_guide) {
        auto read = Guide::read();
        if (!read) {
            m_prompt.tell(&m_window, read.error());
            return nullptr;
        }
        m_guide = *std::move(read);
    }
    return &*m_guide;
}

const GuidePage *GuideDesk::pageAround(const QWidget *place)
{
    for (; place; place = place->parentWidget()) {
        if (const GuidePage *page = m_guide->pageAbout(place->objectName()))
            return page;
        const QString type = QString::fromLatin1(place->metaObject()->className()).section(u"::"_s, -1);
        if (const GuidePage *page = m_guide->pageAbout(type))
            return page;
    }
    return nullptr;
}

void GuideDesk::openAbout(const QWidget *place, const QWidget *otherwise)
{
    if (!guide())
        return;
    const GuidePage *page = pageAround(place);
    if (!page)
        page = pageAround(otherwise);
    openPage(page ? page->id : u"window"_s);
}

void GuideDesk::openPage(const QString &id)
{
    if (!guide())
        return;
    m_last = windowForNow();
    m_last->openPage(id);
    m_last->show();
    m_last->raise();
    m_last->activateWindow();
}

/// The one beside the program; over a dialog that blocks the whole program one that belongs to it and goes with it.
GuideWindow *GuideDesk::windowForNow()
{
    QWidget *dialog = QApplication::activeModalWidget();
    const bool isBlocked = dialog && dialog->windowModality() == Qt::ApplicationModal;
    if (isBlocked) {
        if (auto *there = dialog->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly))
            return there;
    } else if (m_beside) {
        return m_beside.get();
    }
    auto *made = new GuideWindow(*m_guide, m_localization, isBlocked ? dialog : nullptr);
    connect(made, &GuideWindow::actionRequested, this, [this, made](const QString &action) { perform(*made, action); });
    connect(made, &QObject::destroyed, this, [this, made] {
        if (m_last == made)
            m_last = nullptr;
    });
    if (!isBlocked)
        m_beside.reset(made);
    return made;
}

void GuideDesk::perform(GuideWindow &asking, const QString &action)
{
    if (!m_window.isVisible() || QApplication::activeModalWidget()) {
        asking.say(tr("A dialog is open in the window of the program. Close it first, then follow the link again."));
        return;
    }
    const auto &actions = guideActions();
    if (const auto asked = std::ranges::find(actions, action, &GuideAction::id); asked != actions.end())
        asked->run(m_window);
}

bool GuideDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!widget || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    if (!qobject_cast<GuideWindow *>(widget->window()))
        openAbout(widget);
    return true;
}

void GuideDesk::tellNews(const Editions &now)
{
    QSettings settings;
    const Editions seen { .program = settings.value(seenProgramKey).toString(),
        .rules = settings.value(seenRulesKey).toString() };
    const News news = newsSince(seen, now);
    const Editions kept = latest(seen, now);
    settings.setValue(seenProgramKey, kept.program);
    settings.setValue(seenRulesKey, kept.rules);
    if (news.isEmpty())
        return;
    QStringList words;
    if (news.program)
        words << tr("This is version %1 of the program, newer than the one used last.").arg(now.program);
    if (news.rules)
        words << tr("The rules are of edition %1, newer than those used last.").arg(now.rules);
    auto *bar = new NoticeBar(&m_window);
    bar->setObjectName(u"news"_s);
    bar->setDismissWord(tr("Put away"));
    m_window.addNotice(bar);
    bar->say(words.join(u' '), tr("What is new"), [this] { openPage(u"news"_s); });
}

} // namespace hqs
