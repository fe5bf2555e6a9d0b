// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/packagelist.h"
#include "storage/scanstore.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace hqs {

class CasePapers;
class FieldEditor;
class Localization;
class NeedChecks;
class Prompt;

/// One paper of the package: what is needed, how far it is, its scans. Files dropped on it become scans.
class PackageRow : public QWidget {
    Q_OBJECT

public:
    PackageRow(
        const PackageLine &line, CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent);

Q_SIGNALS:
    /// The paper is one of ours: print it.
    void printRequested(const hqs::FormId &form);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeWords(const PackageLine &line);
    QWidget *makeState();
    QWidget *makeLinks();
    void addRefusal(QVBoxLayout &column);
    void addScan(QVBoxLayout &column, const Scan &scan);
    FieldEditor *editorOf(const Place &place, const QString &caption);
    void stateChosen();
    void showDetail();
    void chooseFile(std::optional<ScanId> takesPlaceOf);
    QString title() const;
    std::optional<PaperKey> savedKey();

    PackageLine m_line; ///< as it was when the row was built
    const Requirement &m_paper;
    CasePapers &m_papers;
    Prompt &m_prompt;
    Localization &m_localization;
    NeedChecks *m_needs = nullptr; ///< none for a paper of which nothing is said
    FieldEditor *m_state = nullptr;
    QWidget *m_since = nullptr;
    QWidget *m_why = nullptr;
    QWidget *m_until = nullptr;
};

} // namespace hqs
