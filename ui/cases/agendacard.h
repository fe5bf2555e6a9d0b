// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/rebuiltcard.h"

namespace hqs {

class CaseDraft;
class Localization;

/// The terms that run in a case, the soonest first, with their basis and the counting in words.
class AgendaCard : public RebuiltCard {
    Q_OBJECT

public:
    AgendaCard(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CaseDraft &m_draft;
    Localization &m_localization;
};

} // namespace hqs
