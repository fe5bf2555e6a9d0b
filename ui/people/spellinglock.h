// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/record.h"

#include <QWidget>

namespace hqs {

class CaseDraft;
class LinkButton;
class Prompt;

/// Under a name in Russian: confirms its spelling as the official one, or opens that to be changed, for a reason.
class SpellingLock : public QWidget {
    Q_OBJECT

public:
    SpellingLock(const Field &field, Place place, CaseDraft &draft, Prompt &prompt, QWidget *parent = nullptr);

    bool isClosed() const;
    void refresh();

Q_SIGNALS:
    /// The form is about to be built anew: the cursor belongs into this field then.
    void opening();

private:
    void act();
    bool isFirst() const;

    const Field &m_field;
    Place m_place;
    CaseDraft &m_draft;
    Prompt &m_prompt;
    LinkButton *m_button;
};

} // namespace hqs
