// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paymonitor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class FieldEditor;
class Localization;
class PayComparison;

/// What a quarter would bring with another start, a raise, a bonus or days off, beside what it brings as things are.
/// Nothing is saved: the case is only read.
class PayTrialDialog : public QDialog {
    Q_OBJECT

public:
    PayTrialDialog(CaseDraft &draft, Quarter quarter, const Localization &localization, QWidget *parent = nullptr);

private:
    /// One thing that is tried: its editor, and the field whose limits it keeps.
    struct Trial {
        FieldId field;
        QLabel *label = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
    };
    QWidget *makeTrials();
    Trial makeTrial(const FieldId &field, const QString &name, const QString &label);
    QComboBox *makeChoice(const QString &name, const QString &label);
    void fillQuarters(Quarter shown);
    void fillMonths();
    void clear();
    void refresh();
    /// What is entered; none when one of the editors holds what cannot be read.
    std::optional<PayTrial> entered();
    /// The answer of an editor, with what is wrong with it shown beside it.
    std::optional<FieldValue> answerOf(const Trial &trial);

    CaseDraft &m_draft;
    const Localization &m_localization;
    QComboBox *m_quarter = nullptr;
    Trial m_start;
    Trial m_raise;
    Trial m_raiseFrom;
    Trial m_bonus;
    QComboBox *m_bonusMonth = nullptr;
    Trial m_unpaidDays;
    Trial m_sickDays;
    PayComparison *m_comparison = nullptr;
    QVBoxLayout *m_comparisonHolder = nullptr;
};

} // namespace hqs
