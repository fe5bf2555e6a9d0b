// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/calibration.h"
#include "forms/paint.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace hqs {

class Catalog;
class Localization;
class Prompt;

/// Calibrates a printer: prints the sheet, takes what was measured, keeps it for that printer.
class CalibrationDialog : public QDialog {
    Q_OBJECT

public:
    CalibrationDialog(const Catalog &catalog, const QStringList &printers, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

private:
    QDoubleSpinBox *addLength(const QString &place, double least, double most);
    QString printer() const;
    MeasuredSheet measured() const;
    void showKept();
    void judge();
    void printSheet();
    void saveSheet();
    void keepAndClose();
    Result<PrintedForm> sheet() const;
    void retranslate();

    const Catalog &m_catalog;
    Prompt &m_prompt;
    Localization &m_localization;
    QLabel *m_intro;
    QLabel *m_printerLabel;
    QComboBox *m_printer;
    QPushButton *m_print;
    QPushButton *m_save;
    std::array<QLabel *, 6> m_labels;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_across;
    QDoubleSpinBox *m_down;
    QDoubleSpinBox *m_backRight;
    QDoubleSpinBox *m_backBelow;
    QLabel *m_verdict;
    QPushButton *m_reset;
    QDialogButtonBox *m_buttons;
};

} // namespace hqs
