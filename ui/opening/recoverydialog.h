// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recoverycode.h"

#include <QDate>
#include <QDialog>

class QLabel;

namespace hqs {

class Prompt;

/// Shows a new recovery code once, prints it or writes it into a PDF file, and goes on only when the person says that
/// the sheet is in the safe.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(RecoveryCode code, const QString &database, QDate today, Prompt &prompt, QWidget *parent = nullptr);

private:
    void print();
    void savePdf();

    RecoveryCode m_code;
    QString m_database;
    QDate m_today;
    Prompt &m_prompt;
    QLabel *m_outcome;
};

} // namespace hqs
