// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/yeartable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTest>

#include <map>
#include <vector>

namespace hqs {

/// What somebody wrote down on a day, as tests/ui/year2026/story.csv tells it.
struct StoryEntry {
    QString who; ///< surname
    QString label; ///< what the field is called
    Place place;
    QString text;
};

using YearStory = std::map<QDate, std::vector<StoryEntry>>;

/// A day as the tables spell it.
inline QDate dayFrom(const QString &words)
{
    return QDate::fromString(words, QStringLiteral("dd.MM.yyyy"));
}

inline YearStory readStory()
{
    YearStory story;
    const QStringList lines = YearTable::read(QStringLiteral("story"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList parts = lines[i].split(u';');
        const auto place = parts.size() == 5 ? fromPath(parts[3]) : std::nullopt;
        if (!place || !dayFrom(parts[0]).isValid())
            qFatal("story.csv, line %lld", static_cast<long long>(i + 1));
        story[dayFrom(parts[0])].push_back({ parts[1], parts[2], *place, parts[4] });
    }
    return story;
}

/// Widgets that were put away are gone; what a press of a key left to do is done.
inline void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The field where it stands on the page; none when the page has no such place.
inline QWidget *fieldOn(CasePage &page, const Place &place)
{
    page.goTo(place);
    for (FieldEditor *editor : page.findChildren<FieldEditor *>(toPath(place))) {
        if (editor->isVisibleTo(&page))
            return editor->focusProxy();
    }
    return nullptr;
}

/// Pastes into the field as a clerk does: the page of the case shows it, wherever it stands.
inline void enter(MainWindow &window, const StoryEntry &entry)
{
    const QString path = toPath(entry.place);
    QWidget *widget = fieldOn(*window.casePage(), entry.place);
    if (!widget) {
        // One more in a list that grows: the button under it makes the place.
        const RoleId role = roleOf(entry.place.field);
        while (entry.place.item > window.draft()->record().items(role))
            window.draft()->addItem(role);
        widget = fieldOn(*window.casePage(), entry.place);
    }
    QVERIFY2(widget, qPrintable(entry.who + QStringLiteral(": no place on the page for ") + path));
    widget->setFocus();
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
        const int index = box->findText(entry.text);
        QVERIFY2(index > 0, qPrintable(path + QStringLiteral(": ") + entry.text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    } else {
        QApplication::clipboard()->setText(entry.text);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    }
    const FieldValue *kept = window.draft()->record().find(entry.place);
    QVERIFY2(kept && !std::holds_alternative<Unread>(*kept),
        qPrintable(entry.who + QStringLiteral(": not understood: ") + path));
}

} // namespace hqs
