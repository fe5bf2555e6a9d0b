// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/inspection.h"
#include "ui/editors/fieldeditor.h"

class QLabel;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class Localization;
class Prompt;
class SpellingLock;

/// One question: label, editor, and under it what is wrong.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    FieldRow(
        const Field &field, Place place, CaseDraft &draft, Prompt &prompt, Localization &localization, QWidget *parent);

    ~FieldRow() override;

    const Place &place() const { return m_place; }
    const Field &field() const { return m_field; }
    FieldEditor *editor() const { return m_editor; }

    bool isAsked() const;
    /// From now on an empty required field is a problem to be shown, not just work to be done.
    void insist();
    /// Shows the answer and what is wrong with it. `findings`: those of the whole case.
    void refresh(const std::vector<Finding> &findings);

    /// What its label needs at the width it has.
    int labelHeight() const;
    /// The words stand at the bottom of what is too much.
    void setLabelHeight(int height);

Q_SIGNALS:
    /// The form is built anew by what was done here: the cursor belongs here again.
    void rebuilding(const hqs::Place &place);
    void entered(const hqs::Place &place);
    /// A machine-readable zone was pasted or scanned into this field. What stood here before stands here again.
    void zoneArrived(const hqs::Place &place, const QString &text);

private:
    void retranslate();
    void refreshSuggestions();
    void refreshTakeOvers();
    void takeEdit();

    const Field &m_field;
    Place m_place;
    CaseDraft &m_draft;
    Localization &m_localization;
    QLabel *m_label;
    FieldEditor *m_editor;
    QLabel *m_problem;
    SpellingLock *m_lock = nullptr; ///< of a name with an official spelling
    QWidget *m_suggestions; ///< what the program would answer, to be taken by a click
    QStringList m_suggested;
    QWidget *m_takeOvers = nullptr; ///< items of another role whose answers may stand here
    QStringList m_takeOverTitles;
    std::optional<FieldValue> m_before; ///< what stood here when the cursor came
    std::optional<FieldValue> m_typed {}; ///< what the draft holds by this row's own doing
    bool m_insists = false;
};

} // namespace hqs
