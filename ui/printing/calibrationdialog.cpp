// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/calibrationdialog.h"

#include "catalog/catalog.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/printersettings.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

CalibrationDialog::CalibrationDialog(
    const Catalog &catalog, const QStringList &printers, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_intro(new QLabel(this))
    , m_printerLabel(new QLabel(this))
    , m_printer(new QComboBox(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_left(addLength(u"left"_s, 0, 60))
    , m_top(addLength(u"top"_s, 0, 60))
    , m_across(addLength(u"across"_s, 0, 300))
    , m_down(addLength(u"down"_s, 0, 400))
    , m_backRight(addLength(u"backRight"_s, -30, 30))
    , m_backBelow(addLength(u"backBelow"_s, -30, 30))
    , m_verdict(new QLabel(this))
    , m_reset(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"calibration"_s);
    m_intro->setWordWrap(true);
    look::setRole(m_intro, u"muted"_s);
    m_printer->addItems(printers);
    m_printer->setObjectName(u"calibration.printer"_s);
    m_printerLabel->setBuddy(m_printer);
    m_print->setObjectName(u"calibration.print"_s);
    m_print->setEnabled(!printers.isEmpty());
    m_save->setObjectName(u"calibration.pdf"_s);
    m_verdict->setObjectName(u"calibration.verdict"_s);
    m_verdict->setWordWrap(true);
    m_reset->setObjectName(u"calibration.reset"_s);
    m_reset->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    auto *form = new QFormLayout;
    form->addRow(m_printerLabel, m_printer);
    auto *sheet = new QHBoxLayout;
    sheet->addWidget(m_print);
    sheet->addWidget(m_save);
    sheet->addStretch();
    form->addRow(QString(), sheet);
    std::size_t row = 0;
    for (QDoubleSpinBox *length : { m_left, m_top, m_across, m_down, m_backRight, m_backBelow }) {
        m_labels[row] = new QLabel(this);
        m_labels[row]->setBuddy(length);
        form->addRow(m_labels[row], length);
        connect(length, &QDoubleSpinBox::valueChanged, this, &CalibrationDialog::judge);
        ++row;
    }
    column->addLayout(form);
    column->addWidget(m_verdict);
    m_buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    column->addWidget(m_buttons);
    connect(m_printer, &QComboBox::currentTextChanged, this, &CalibrationDialog::showKept);
    connect(m_print, &QPushButton::clicked, this, &CalibrationDialog::printSheet);
    connect(m_save, &QPushButton::clicked, this, &CalibrationDialog::saveSheet);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        printers::keep(printer(), {});
        showKept();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CalibrationDialog::keepAndClose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
    localization.bind(this, [this] { retranslate(); });
    showKept();
}

QDoubleSpinBox *CalibrationDialog::addLength(const QString &place, double least, double most)
{
    auto *length = new QDoubleSpinBox(this);
    length->setObjectName(u"calibration."_s + place);
    length->setRange(least, most);
    length->setDecimals(1);
    length->setSingleStep(0.1);
    return length;
}

QString CalibrationDialog::printer() const
{
    return m_printer->currentText();
}

MeasuredSheet CalibrationDialog::measured() const
{
    return { .left = m_left->value(),
        .top = m_top->value(),
        .across = m_across->value(),
        .down = m_down->value(),
        .back = { m_backRight->value(), m_backBelow->value() } };
}

void CalibrationDialog::showKept()
{
    const MeasuredSheet kept = printers::calibrationOf(printer()).measured();
    m_left->setValue(kept.left);
    m_top->setValue(kept.top);
    m_across->setValue(kept.across);
    m_down->setValue(kept.down);
    m_backRight->setValue(kept.back.x());
    m_backBelow->setValue(kept.back.y());
    judge();
}

void CalibrationDialog::judge()
{
    const auto calibration = Calibration::from(measured());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(calibration && !printer().isEmpty());
    look::setRole(m_verdict, calibration ? u"muted"_s : u"problem"_s);
    if (printer().isEmpty())
        m_verdict->setText(
            tr("This computer has no printer. Save the sheet as a PDF and print it where there is one."));
    else if (!calibration)
        m_verdict->setText(tr(
            "No printer is that far off. Measure once more; check that the sheet was printed without scaling on A4."));
    else if (calibration->isExact())
        m_verdict->setText(tr("The printer is exact: nothing is corrected."));
    else
        m_verdict->setText(tr("Everything printed on this printer will be corrected by this."));
}

Result<PrintedForm> CalibrationDialog::sheet() const
{
    const Record nothing;
    return printForm(calibrationSheet(m_localization.language()),
        { .catalog = m_catalog, .record = nothing, .on = QDate(), .checklist = {} });
}

/// As the printer prints without any correction: that is what is measured.
void CalibrationDialog::printSheet()
{
    auto made = sheet();
    QPrinter device(QPrinter::HighResolution);
    device.setPrinterName(printer());
    device.setDuplex(QPrinter::DuplexLongSide);
    const PrintedCopies copies[] { { *std::move(made), 1, {} } };
    if (auto done = printOn(device, copies, Sides::Both, Calibration()); !done)
        m_prompt.tell(this, done.error());
}

void CalibrationDialog::saveSheet()
{
    const auto path = m_prompt.fileToSave(
        this, tr("Save the calibration sheet"), tr("calibration sheet") + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (!path)
        return;
    const auto made = sheet();
    if (auto done = writeSafely(*path, toPdf(std::span(&*made, 1), windowTitle())); !done)
        m_prompt.tell(this, done.error());
    else
        m_verdict->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void CalibrationDialog::keepAndClose()
{
    if (const auto calibration = Calibration::from(measured())) {
        printers::keep(printer(), *calibration);
        accept();
    }
}

void CalibrationDialog::retranslate()
{
    setWindowTitle(tr("Printer calibration"));
    m_intro->setText(
        tr("Print the sheet, measure its crosses with a ruler and enter what you found, in millimetres. Then "
           "letters stand in the middle of the boxes of pre-printed blanks."));
    m_printerLabel->setText(tr("Printer"));
    m_print->setText(tr("&Print the sheet"));
    m_save->setText(tr("Save it as a P&DF…"));
    m_labels[0]->setText(tr("1. Left edge to the first cross (20)"));
    m_labels[1]->setText(tr("2. Upper edge to the first cross (20)"));
    m_labels[2]->setText(tr("3. First cross to the right one (170)"));
    m_labels[3]->setText(tr("4. First cross to the lower one (250)"));
    m_labels[4]->setText(tr("5. Back: so far to the right (0)"));
    m_labels[5]->setText(tr("5. Back: so far down (0)"));
    m_reset->setText(tr("Forget the correction"));
    judge();
}

} // namespace hqs
