// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/closing.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class DateEditor;
class Localization;

/// Asks why and on which day a case is closed; before that, what is left behind by it, or what stands in the way.
class ClosingDialog : public QDialog {
    Q_OBJECT

public:
    ClosingDialog(CaseDraft &draft, const LooseEnds &ends, const Localization &localization, QWidget *parent = nullptr);

private:
    void addWords(QVBoxLayout &column, const QString &words, const QString &role, const QString &name = {});
    void addObstacles(QVBoxLayout &column, const Localization &localization);
    void addQuestions(QVBoxLayout &column, const Localization &localization);
    void addQuestion(QVBoxLayout &column, const QString &caption, QWidget *editor, const QString &name);
    void submit();
    void complain(const QString &words, QWidget *at);
    QString wordsForRefusal(const Error &error) const;

    CaseDraft &m_draft;
    LooseEnds m_ends;
    DateEditor *m_day = nullptr; ///< none: the case cannot be closed
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_by = nullptr;
    QLabel *m_problem;
};

} // namespace hqs
