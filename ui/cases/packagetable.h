// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/cases/rebuiltcard.h"

#include <QStringList>

namespace hqs {

class CasePapers;
class Localization;
class Prompt;

/// The papers of one stage: what is needed, how far each one is, what it rests on, its scans.
class PackageTable : public RebuiltCard {
    Q_OBJECT

public:
    PackageTable(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent = nullptr);

    void showStage(const StageId &stage);

Q_SIGNALS:
    /// The papers of all stages shall be kept as a table.
    void tableRequested();
    /// The paper is one of ours: print it.
    void printRequested(const hqs::FormId &form);

private:
    void build();
    void refreshIfPapersChanged();
    void saveFolder();

    CasePapers &m_papers;
    Prompt &m_prompt;
    Localization &m_localization;
    StageId m_stage;
    QStringList m_shown; ///< the papers by name, with whose they are
};

} // namespace hqs
