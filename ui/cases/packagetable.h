// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

class QGridLayout;

namespace hqs {

class CaseDraft;
class Localization;

/// The papers of one stage: what is needed, how far each one is, what it rests on.
class PackageTable : public QWidget {
    Q_OBJECT

public:
    PackageTable(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

    void showStage(const StageId &stage);

Q_SIGNALS:
    /// The paper is one of ours: print it.
    void printRequested(const hqs::FormId &form);

private:
    void build();
    void refreshIfPapersChanged();

    CaseDraft &m_draft;
    Localization &m_localization;
    StageId m_stage;
    QWidget *m_content = nullptr;
    std::vector<RequirementId> m_shown;
};

} // namespace hqs
