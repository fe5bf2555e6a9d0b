// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/recoverydialog.h"

#include "storage/safefile.h"
#include "ui/look.h"
#include "ui/opening/recoverysheet.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

RecoveryDialog::RecoveryDialog(RecoveryCode code, const QString &database, QDate today, Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_code(std::move(code))
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_outcome(new QLabel(this))
{
    setObjectName(u"recovery"_s);
    setWindowTitle(tr("Recovery code"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    const auto text = [&](const QString &words, const QString &role) {
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        look::setRole(label, role);
        column->addWidget(label);
        return label;
    };
    text(tr("The second key: a recovery code for the safe"), u"heading"_s);
    text(
        tr("It opens the database when the password is lost. It is shown only now. Print it, or write it down by hand, "
           "and put the sheet into the safe."),
        {});
    const QStringList groups = m_code.text().split(u' ');
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += 3)
        lines << groups.mid(at, 3).join(u"   ");
    auto *shown = text(lines.join(u'\n'), {});
    shown->setObjectName(u"recovery.code"_s);
    shown->setAlignment(Qt::AlignCenter);
    shown->setStyleSheet(u"font-family: monospace; font-size: 18pt; background: %1; color: %2; border: 1px solid %3; "
                         u"border-radius: 6px; "
                         "padding: 12px;"_s.arg(look::base.name(), look::text.name(), look::line.name()));
    auto *papers = new QHBoxLayout;
    auto *print = new QPushButton(tr("&Print…"), this);
    auto *pdf = new QPushButton(tr("Save as P&DF…"), this);
    pdf->setObjectName(u"recovery.pdf"_s);
    for (QPushButton *button : { print, pdf }) {
        button->setAutoDefault(false);
        papers->addWidget(button);
    }
    papers->addStretch();
    column->addLayout(papers);
    m_outcome->setWordWrap(true);
    look::setRole(m_outcome, u"muted"_s);
    m_outcome->hide();
    column->addWidget(m_outcome);
    text(tr("A PDF file on this computer is a key beside the lock: print it, then delete it."), u"muted"_s);
    auto *kept = new QCheckBox(tr("The sheet with the code is in the safe"), this);
    kept->setObjectName(u"recovery.kept"_s);
    column->addWidget(kept);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *proceed = new QPushButton(tr("Continue"), this);
    proceed->setObjectName(u"recovery.continue"_s);
    proceed->setEnabled(false);
    proceed->setDefault(true);
    look::setRole(proceed, u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(proceed);
    column->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(pdf, &QPushButton::clicked, this, &RecoveryDialog::savePdf);
    connect(kept, &QCheckBox::toggled, proceed, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(proceed, &QPushButton::clicked, this, &QDialog::accept);
    print->setFocus();
    look::setWidth(*this, 560);
}

void RecoveryDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isPrinted = drawRecoverySheet(printer, m_code, m_database, m_today);
    m_outcome->setText(isPrinted ? tr("The sheet was sent to the printer. Check that it came out.")
                                 : tr("The printer took nothing. Try again, or write the code down by hand."));
    m_outcome->show();
}

void RecoveryDialog::savePdf()
{
    const auto path
        = m_prompt.fileToSave(this, tr("Save the recovery code"), u"recovery-code.pdf"_s, tr("PDF files (*.pdf)"));
    if (!path)
        return;
    if (const auto written = writeSafely(*path, recoverySheetPdf(m_code, m_database, m_today)); !written) {
        m_prompt.tell(this, written.error());
        return;
    }
    m_outcome->setText(tr("Written: %1").arg(QDir::toNativeSeparators(*path)));
    m_outcome->show();
}

} // namespace hqs
