// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/personpapers.h"
#include "ui/cases/rebuiltcard.h"

class QTableWidget;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class Localization;
class Prompt;

/// Everything on paper about the person in hand: the papers with what they were before, the scans, the cases.
class PersonPane : public RebuiltCard {
    Q_OBJECT

public:
    PersonPane(Prompt &prompt, Localization &localization, QWidget *parent = nullptr);

    /// Shows the person whom a draft is about; null: nobody.
    void setDraft(CaseDraft *draft, const RoleId &role);
    /// Reads everything again.
    void reload();
    const PersonPapers &papers() const { return m_papers; }

Q_SIGNALS:
    void caseOpened(hqs::CaseId id);
    void scanRequested(const hqs::VaultFile &file, const QString &title);
    /// What is shown was read again.
    void reloaded();

private:
    void build();
    QTableWidget *addTable(QVBoxLayout &column, const QString &name, const QString &title, const QStringList &columns,
        const std::vector<QStringList> &rows, const QString &nothing);
    void addVersions(QVBoxLayout &column);
    void addVersionButtons(QVBoxLayout &column, QTableWidget *table);
    void addScans(QVBoxLayout &column);
    void addCases(QVBoxLayout &column);
    QString stateOf(const PaperVersion &version) const;
    QString stateOf(const Scan &scan) const;

    Prompt &m_prompt;
    Localization &m_localization;
    CaseDraft *m_draft = nullptr;
    RoleId m_role;
    PersonPapers m_papers;
};

} // namespace hqs
