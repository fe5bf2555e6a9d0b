// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

inline const StageId noticeStage(u"notification"_s);
inline const RequirementId photoPaper(u"work_permit.photo"_s);

/// Widgets that were put away are gone: what is found after this is what is on the screen.
inline void settleScreen()
{
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <class Widget>
Widget *onScreen(QWidget &in, const QString &name)
{
    settleScreen();
    auto *found = in.findChild<Widget *>(name);
    if (!found)
        qFatal("%s is not on the screen", qPrintable(name));
    return found;
}

inline void pressKey(QPushButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// A case of the demo company, whose editions are all confirmed, at the stage of the notice.
inline MainWindow &openNotice(Desk &desk)
{
    MainWindow &window = desk.open();
    window.fillWithDemo();
    window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
    for (const PlannedForm &planned : printPlan(desk.library, window.draft()->file(), Desk::today()))
        window.draft()->acknowledge(*planned.form, u"проверено"_s);
    for (const QString &path : { u"notification.filedOn"_s, u"notification.number"_s, u"notification.channel"_s,
             u"notification.acceptedOn"_s })
        window.draft()->set(FieldId(path), std::nullopt);
    if (!window.draft()->save())
        qFatal("the case is not saved");
    window.casePage()->showStage(noticeStage);
    return window;
}

inline QString answer(MainWindow &window, const QString &path)
{
    const FieldValue *value = window.draft()->record().find(FieldId(path));
    return value ? toStorage(*value) : QString();
}

inline void choose(MainWindow &window, const QString &field, const QString &code)
{
    auto *editor = onScreen<FieldEditor>(*window.casePage(), field);
    const FieldValue value = Code { code };
    editor->setValue(&value);
    Q_EMIT editor->edited();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace hqs
