// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "forms/worddocument.h"

#include <QCoreApplication>

#include <span>

class QWidget;

namespace hqs {

class CaseDraft;
class Localization;
class Prompt;
struct PrintedCopies;

/// Where printed papers go: one PDF, a folder of them, a file for a word processor, a printer. Asks where, says what
/// failed; gives what was done in words, or nothing when it was not done.
class PaperOutput {
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)

public:
    PaperOutput(const CaseDraft &draft, Prompt &prompt, const Localization &localization, QWidget *window);

    std::optional<QString> saveOneFile(std::span<const PrintedCopies> papers) const;
    std::optional<QString> saveFolder(std::span<const PrintedCopies> papers) const;
    std::optional<QString> saveText(const PlannedForm &paper, WordFormat format) const;
    std::optional<QString> print(std::span<const PrintedCopies> papers) const;

    enum class Place { Printer, File, Nowhere };
    /// Where papers can be printed; without a printer asks whether somebody wants a PDF instead.
    static Place placeToPrint(QWidget *window, Prompt &prompt);

private:
    QString person() const;
    bool write(const QString &path, const QByteArray &bytes) const;

    const CaseDraft &m_draft;
    Prompt &m_prompt;
    const Localization &m_localization;
    QWidget *m_window;
};

} // namespace hqs
