// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/officeforms.h"
#include "forms/printcontext.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace hqs {

class FieldPicker;
class Localization;
class PaperPreview;
class Prompt;

/// Edits the office's own text of a letter: the text with its fields, what is wrong with it line by line, and the page
/// as it will be printed for the case in hand.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    /// What the person wants done.
    enum class Wish { Keep, Withdraw };

    /// `letter` is the form as the rules have it, `text` what the office says instead, or empty.
    LetterDialog(Form letter, const QString &text, PrintContext context, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    Wish wish() const { return m_wish; }
    /// Shows what is wrong with the text, or the page; by itself a moment after the last key.
    void judge();
    QString text() const;

private:
    void insertField(const Place &place);
    void goToComplaint();
    void exportText();
    void importText();
    void retranslate();
    QString wordsFor(const TextComplaint &complaint) const;

    Form m_letter;
    QString m_rulesText;
    bool m_isOffice;
    PrintContext m_context;
    Prompt &m_prompt;
    Localization &m_localization;
    Wish m_wish = Wish::Keep;
    QTimer m_quiet;
    QLabel *m_intro;
    FieldPicker *m_fields;
    QPlainTextEdit *m_text;
    QListWidget *m_complaints;
    PaperPreview *m_preview;
    QLabel *m_missing;
    QPushButton *m_export;
    QPushButton *m_import;
    QPushButton *m_withdraw;
    QDialogButtonBox *m_buttons;
};

} // namespace hqs
