// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/acceptance.h"
#include "ui/cases/rebuiltcard.h"

class QVBoxLayout;

namespace hqs {

class CaseDraft;
class Localization;

/// What the inspector says about a case, each line a way to its field. What somebody accepted stays below, with who,
/// when and why.
class FindingsCard : public RebuiltCard {
    Q_OBJECT

public:
    FindingsCard(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

Q_SIGNALS:
    /// They shall be kept as a table.
    void tableRequested();
    void jumpTo(const hqs::Place &place);

private:
    void build();
    void addHeading(QVBoxLayout &column, const QString &words);
    void addFinding(QVBoxLayout &column, const JudgedFinding &judged);

    CaseDraft &m_draft;
    Localization &m_localization;
};

} // namespace hqs
