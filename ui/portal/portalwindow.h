// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/portalforms.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class CasePapers;
class FieldForm;
class Localization;
class Prompt;
class ReceiptPanel;

/// A small window that stays above the browser: the answers of a form, one after another, each copied by a click or by
/// Enter and ticked off; below, where the number and the day that the portal gives are written down and its receipt is
/// kept. What is ticked stays so until the filing is proven. Sends nothing.
class PortalWindow : public QWidget {
    Q_OBJECT

public:
    PortalWindow(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent);

    void choose(const FormId &form);
    /// The salary notice of a quarter, whether or not it is the one to report now.
    void chooseNotice(Quarter quarter);
    const std::vector<CopyField> &fields() const { return m_fields; }
    int copied() const;

Q_SIGNALS:
    /// The proofs of salary notices are written down on a page of their own.
    void proofListRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Tick, Title, Value, ColumnCount };

    QWidget *makeProof();
    void add(const PortalForm &form);
    void showForm();
    void fillTable();
    void copy(int row);
    void copyNext();
    void showProgress();
    const PortalForm *shown() const;
    const Stage *stageShown() const;
    QString titleOf(const PortalForm &form) const;
    void retranslate();

    CasePapers &m_papers;
    CaseDraft &m_draft;
    Prompt &m_prompt;
    Localization &m_localization;
    std::vector<PortalForm> m_forms;
    std::vector<CopyField> m_fields;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_order;
    QTableWidget *m_table;
    QLabel *m_progress;
    QPushButton *m_copyNext;
    QLabel *m_proofTitle;
    QWidget *m_proofPlace; ///< all that belongs to the proof
    FieldForm *m_proof = nullptr;
    QPushButton *m_proofList;
    ReceiptPanel *m_receipt;
};

/// The fields of a stage in which the proof of a filing is written down: the day, the channel, the number.
std::vector<Section> proofSections(const Stage &stage);

} // namespace hqs
