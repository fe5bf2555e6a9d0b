// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/copyfields.h"
#include "forms/formlibrary.h"

#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class FieldForm;
class Localization;
class Prompt;

/// A small window that stays above the browser: the answers of a form, one after another, each copied by a click or by
/// Enter and ticked off; below, where the number and the day that the portal gives are written down. Sends nothing.
class PortalWindow : public QWidget {
    Q_OBJECT

public:
    PortalWindow(
        CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization, QWidget *parent);

    void choose(const FormId &form);
    const std::vector<CopyField> &fields() const { return m_fields; }
    int copied() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Tick, Title, Value, ColumnCount };

    void fillForms();
    void showForm();
    void fillTable();
    void copy(int row);
    void copyNext();
    void showProgress();
    FormId shown() const;
    void retranslate();

    CaseDraft &m_draft;
    const FormLibrary &m_library;
    Prompt &m_prompt;
    Localization &m_localization;
    std::vector<const Form *> m_forms;
    std::vector<CopyField> m_fields;
    std::map<FormId, std::set<Place>> m_ticked;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_order;
    QTableWidget *m_table;
    QLabel *m_progress;
    QPushButton *m_copyNext;
    QLabel *m_proofTitle;
    QWidget *m_proofPlace;
    FieldForm *m_proof = nullptr;
};

/// The fields of a stage in which the proof of a filing is written down: the day, the channel, the number.
std::vector<Section> proofSections(const Stage &stage);

} // namespace hqs
