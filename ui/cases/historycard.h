// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/rebuiltcard.h"

namespace hqs {

class CasePapers;
class Localization;

/// What happened in a case, the newest first.
class HistoryCard : public RebuiltCard {
    Q_OBJECT

public:
    HistoryCard(CasePapers &papers, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CasePapers &m_papers;
    Localization &m_localization;
    bool m_showsAll = false;
};

} // namespace hqs
