// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/acceptance.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hqs {

class CaseDraft;
class Localization;

/// Asks why a finding is accepted, and who says so. What is entered goes into the case and the journal; the finding
/// stays visible among the accepted ones.
class AcceptanceDialog : public QDialog {
    Q_OBJECT

public:
    AcceptanceDialog(
        CaseDraft &draft, const Finding &finding, const Localization &localization, QWidget *parent = nullptr);

    /// Opens the dialog and lets it delete itself.
    static void ask(CaseDraft &draft, const Finding &finding, const Localization &localization, QWidget *parent);

private:
    void submit();
    void complain(const QString &words, QWidget *at);

    CaseDraft &m_draft;
    Finding m_finding;
    QPlainTextEdit *m_reason;
    QLineEdit *m_by;
    QLabel *m_problem;
};

/// "Accepted by Ivanova on 24.11.2026: the passport is being renewed".
QString acceptedWords(const Acceptance &acceptance);
/// The same of an acceptance that no longer holds.
QString lapsedWords(const Acceptance &acceptance);

} // namespace hqs
