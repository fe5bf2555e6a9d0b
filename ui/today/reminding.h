// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/continuation.h"
#include "cases/reminders.h"

class QWidget;

namespace hqs {

class Localization;
class Prompt;

/// The digest in one sentence: how much is overdue, due today and ahead, and what it may cost.
QString wordsFor(const Digest &digest, const Localization &localization);

/// Which cases the program has opened by itself, in one sentence for however many.
QString wordsFor(const std::vector<OpenedCase> &opened, const Localization &localization);

/// Shows the sentence by the tray of the system, where there is one.
void tellByTray(QWidget *window, const QString &words);

/// Asks why a reminder is put off, and puts it off. The words say what became of it; empty when the person thought
/// better of it or a failure was told.
QString putOff(QWidget *parent, Database &database, Prompt &prompt, const CaseTerm &term, int days, QDate today);

} // namespace hqs
