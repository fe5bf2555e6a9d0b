// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"

namespace hqs {

/// The wizard of a new case.
inline CaseWizard &wizardOfNewCase(Desk &desk)
{
    desk.open().newCase();
    return *desk.window->wizard();
}

/// What takes the keys of the field at that path, on whatever page it is.
inline QWidget *fieldIn(CaseWizard &wizard, const QString &path)
{
    auto *editor = wizard.findChild<FieldEditor *>(path);
    if (!editor)
        qFatal("no editor for %s", qPrintable(path));
    return editor->focusProxy();
}

} // namespace hqs
