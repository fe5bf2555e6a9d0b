// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace hqs {

class CasePapers;
class DateEditor;
class Localization;
class Prompt;

/// Asks what became of a filing: sent, proven, closed with a reason, accepted or refused.
class OutcomeDialog : public QDialog {
    Q_OBJECT

public:
    OutcomeDialog(CasePapers &papers, FilingId filing, OutcomeKind kind, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

private:
    QWidget *add(QVBoxLayout &column, const QString &caption, QWidget *editor, const QString &name);
    void addChannel(QVBoxLayout &column);
    void addScan(QVBoxLayout &column);
    void submit();
    void complain(const QString &words, QWidget *at);
    QString wordsOfKind() const;

    CasePapers &m_papers;
    FilingId m_filing;
    OutcomeKind m_kind;
    Prompt &m_prompt;
    DateEditor *m_day;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_tracking = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QLabel *m_scanName = nullptr;
    std::optional<ProofScan> m_scan;
    QLabel *m_problem;
};

} // namespace hqs
