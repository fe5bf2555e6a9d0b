// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/rebuiltcard.h"

namespace hqs {

class CaseDraft;
class Localization;

/// The pay of the quarter against the threshold of the category. Hidden until the contract names a monthly pay.
class PayCard : public RebuiltCard {
    Q_OBJECT

public:
    PayCard(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CaseDraft &m_draft;
    Localization &m_localization;
};

} // namespace hqs
