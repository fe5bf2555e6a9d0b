// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"
#include "ui/cases/rebuiltcard.h"

class QVBoxLayout;

namespace hqs {

class CasePapers;
class Localization;
class Prompt;

/// What was filed in a stage, how it stands, and what can be done next with it.
class FilingsCard : public RebuiltCard {
    Q_OBJECT

public:
    FilingsCard(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent = nullptr);

    void showStage(const StageId &stage);

Q_SIGNALS:
    /// All filings of the case shall be kept as a table.
    void tableRequested();

private:
    void build();
    void addFiling(QVBoxLayout &column, const Filing &filing);
    void addWords(QVBoxLayout &column, const Filing &filing);
    void addPapers(QVBoxLayout &column, const Filing &filing);
    void addNextSteps(QVBoxLayout &column, const Filing &filing);
    void begin();
    void ask(FilingId id, OutcomeKind kind);

    CasePapers &m_papers;
    Prompt &m_prompt;
    Localization &m_localization;
    StageId m_stage;
};

} // namespace hqs
