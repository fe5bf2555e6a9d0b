// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"
#include "domain/record.h"

#include <QWidget>

class QPushButton;

namespace hqs {

class CaseDraft;
class Localization;
class Prompt;

/// A new passport begins, beside the earlier one that is kept, in one step with what was typed. False: nobody said who
/// does it, or it failed and was told.
bool renew(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item);
/// The earlier one counts again. False: as above.
bool takeBack(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item);
/// One that was taken back counts after all. False: as above.
bool useAgain(QWidget *parent, CaseDraft &draft, Prompt &prompt, const Role &paper, int item, CardId version);

/// What can be done with a paper that is renewed: begin a new one, take that back.
class RenewalButtons : public QWidget {
    Q_OBJECT

public:
    RenewalButtons(const Role &paper, int item, CaseDraft &draft, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    /// Follows what is typed.
    void refresh();

Q_SIGNALS:
    /// The form is about to be built anew: where the cursor belongs then.
    void renewing(const hqs::Place &place);

private:
    QPushButton *button(const QString &name, const QString &words, const QString &spoken);
    void readEarlier();

    const Role &m_paper;
    int m_item;
    CaseDraft &m_draft;
    Prompt &m_prompt;
    Localization &m_localization;
    QPushButton *m_renew;
};

} // namespace hqs
