// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpage.h"

#include "cases/headline.h"
#include "domain/knownfields.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "ui/casedraft.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/editionwords.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells the copies of a form apart: "mvd856_app4_arrival_notice", that of the second family member "…_notice.2".
QString whichOf(const PlannedForm &planned)
{
    return planned.form->id.text() + (planned.item > 0 ? u".%1"_s.arg(planned.item) : QString());
}

} // namespace

PrintPage::PrintPage(
    CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_library(library)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_saveFile(new QPushButton(this))
    , m_saveFolder(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_findings(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_alarm(new QFrame(this))
    , m_alarmWords(new QLabel(m_alarm))
    , m_acknowledge(new QCheckBox(m_alarm))
    , m_total(new QLabel(this))
    , m_done(new QLabel(this))
    , m_preview(new PaperPreview(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 18);
    column->setSpacing(14);
    column->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeList(), 5);
    columns->addWidget(m_preview, 6);
    column->addLayout(columns, 1);
    connect(&draft, &CaseDraft::restructured, this, [this] { refresh(); });
    connect(&draft, &CaseDraft::judgementChanged, this, [this] { refresh(); });
    localization.bind(this, [this] { retranslate(); });
}

QWidget *PrintPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->setSpacing(2);
    look::setRole(m_back, u"link"_s);
    connect(m_back, &QPushButton::clicked, this, &PrintPage::closed);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    look::setRole(m_title, u"title"_s);
    look::setRole(m_print, u"primary"_s);
    m_title->setWordWrap(true);
    m_saveFile->setObjectName(u"print.file"_s);
    m_saveFolder->setObjectName(u"print.folder"_s);
    m_print->setObjectName(u"print.printer"_s);
    m_print->setShortcut(QKeySequence::Print);
    row->addWidget(m_title, 1);
    row->addWidget(m_saveFile);
    row->addWidget(m_saveFolder);
    row->addWidget(m_print);
    connect(m_saveFile, &QPushButton::clicked, this, &PrintPage::saveOneFile);
    connect(m_saveFolder, &QPushButton::clicked, this, &PrintPage::saveFolder);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    column->addLayout(row);
    return header;
}

QWidget *PrintPage::makeList()
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    auto *outer = new QVBoxLayout(card);
    outer->setContentsMargins(4, 4, 4, 4);
    auto *area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(12);
    look::setRole(m_findings, u"problem"_s);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(u"print.findings"_s);
    column->addWidget(m_findings);
    // Above the list: without it nothing prints, so it must not lie below the fold.
    look::setRole(m_alarm, u"alarm"_s);
    auto *alarm = new QVBoxLayout(m_alarm);
    m_alarmWords->setWordWrap(true);
    m_alarmWords->setObjectName(u"print.alarm"_s);
    m_acknowledge->setObjectName(u"print.acknowledge"_s);
    alarm->addWidget(m_alarmWords);
    alarm->addWidget(m_acknowledge);
    connect(m_acknowledge, &QCheckBox::clicked, this, &PrintPage::acknowledgeChosen);
    column->addWidget(m_alarm);
    m_listHolder = new QVBoxLayout;
    column->addLayout(m_listHolder);
    look::setRole(m_total, u"muted"_s);
    m_total->setWordWrap(true);
    column->addWidget(m_total);

    look::setRole(m_edition, u"muted"_s);
    m_edition->setWordWrap(true);
    m_edition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_edition);
    m_done->setWordWrap(true);
    m_done->setObjectName(u"print.done"_s);
    column->addWidget(m_done);
    column->addStretch();
    area->setWidget(inside);
    outer->addWidget(area);
    return card;
}

void PrintPage::build()
{
    std::vector<std::pair<QString, std::pair<bool, int>>> before;
    for (const Line &line : m_lines)
        before.emplace_back(whichOf(line.planned), std::pair(line.chosen->isChecked(), line.copies->value()));
    m_lines.clear();
    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto heading = [&](int column, const QString &words) {
        auto *label = new QLabel(words, m_list);
        look::setRole(label, u"muted"_s);
        grid->addWidget(label, 0, column);
    };
    heading(1, tr("Paper"));
    heading(2, tr("Copies"));
    heading(3, tr("Pages"));
    m_listHolder->addWidget(m_list);
    int row = 1;
    for (const PlannedForm &planned : plan())
        addLine(planned, row++);
    for (Line &line : m_lines) {
        const auto old = std::ranges::find(before, whichOf(line.planned), &decltype(before)::value_type::first);
        if (old == before.end())
            continue;
        line.chosen->setChecked(old->second.first);
        line.copies->setValue(old->second.second);
    }
}

void PrintPage::addLine(const PlannedForm &planned, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    const Form &form = *planned.form;
    Line line { .planned = planned,
        .chosen = new QCheckBox(m_list),
        .title = new LinkButton(titleOf(planned, m_localization.language()), m_list),
        .copies = new QSpinBox(m_list),
        .pages = new QLabel(m_list),
        .status = new QLabel(m_list) };
    line.title->setToolTip(editionWords(form, planned.status, m_localization.language()));
    line.title->setObjectName(u"form."_s + whichOf(planned));
    line.chosen->setObjectName(u"choose."_s + whichOf(planned));
    line.chosen->setAccessibleName(titleOf(planned, m_localization.language()));
    line.chosen->setChecked(true);
    line.copies->setRange(1, 20);
    line.copies->setValue(form.copies);
    line.copies->setFixedWidth(64);
    line.copies->setAccessibleName(tr("Copies: %1").arg(titleOf(planned, m_localization.language())));
    setPill(line.status, wordsFor(planned.status), toneFor(planned.status));
    const auto made = printed(planned);
    line.pages->setText(made ? QString::number(made->pageCount()) : u"–"_s);
    grid->addWidget(line.chosen, row * 2 - 1, 0);
    grid->addWidget(line.title, row * 2 - 1, 1);
    grid->addWidget(line.copies, row * 2 - 1, 2);
    grid->addWidget(line.pages, row * 2 - 1, 3);
    grid->addWidget(line.status, row * 2, 1, Qt::AlignLeft);
    const std::size_t index = m_lines.size();
    connect(line.title, &QPushButton::clicked, this, [this, index] { select(index); });
    connect(line.chosen, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(line.copies, &QSpinBox::valueChanged, this, [this] { refresh(); });
    m_lines.push_back(line);
}

std::vector<PlannedForm> PrintPage::plan() const
{
    return printPlan(m_library, m_draft.file(), m_draft.today());
}

Result<PrintedForm> PrintPage::printed(const PlannedForm &planned) const
{
    const Form &form = *planned.form;
    return printForm(form, printContext(m_draft.file(), m_draft.today(), form.language, planned.item));
}

void PrintPage::select(std::size_t index)
{
    if (index >= m_lines.size())
        return;
    m_selected = index;
    const Line &line = m_lines[index];
    QString words = editionWords(*line.planned.form, line.planned.status, m_localization.language());
    auto made = printed(line.planned);
    QStringList notes;
    if (made) {
        for (const Overflow &overflow : made->overflows()) {
            const QString name = overflow.title.isEmpty() ? toPath(overflow.place) : overflow.title;
            notes << (overflow.reason == Overflow::Reason::Continued
                    ? tr("“%1” goes on on the additional sheet.").arg(name)
                    : tr("“%1” does not fit: %2 characters of %3 are printed.")
                          .arg(name)
                          .arg(overflow.room)
                          .arg(overflow.text.size()));
        }
        if (!made->missing().empty())
            notes << tr("%n field(s) of this form are still empty.", nullptr, static_cast<int>(made->missing().size()));
    }
    m_edition->setText(notes.isEmpty() ? words : notes.join(u'\n') + u"\n\n"_s + words);
    m_preview->show(made ? std::optional(*std::move(made)) : std::nullopt);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].title->setStyleSheet(i == index ? u"font-weight: bold;"_s : QString());
}

void PrintPage::choose(const FormId &form)
{
    if (form.isEmpty())
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].chosen->setChecked(m_lines[i].planned.form->id == form);
        if (m_lines[i].planned.form->id == form)
            select(i);
    }
}

/// Everything chosen is in force, or somebody has taken the risk in writing.
bool PrintPage::isReleased() const
{
    return std::ranges::none_of(m_lines, [](const Line &line) {
        return line.chosen->isChecked() && line.planned.needsAcknowledgement && !line.planned.acknowledgedOn.isValid();
    });
}

void PrintPage::refresh()
{
    const auto current = plan();
    for (Line &line : m_lines) {
        const auto now = std::ranges::find(current, whichOf(line.planned), whichOf);
        if (now != current.end())
            line.planned = *now;
    }
    int pages = 0;
    bool any = false;
    QStringList risky;
    QStringList remembered;
    for (const Line &line : m_lines) {
        if (!line.chosen->isChecked())
            continue;
        any = true;
        pages += line.pages->text().toInt() * line.copies->value();
        if (!line.planned.needsAcknowledgement)
            continue;
        const QString name
            = tr("“%1” – %2").arg(titleOf(line.planned, m_localization.language()), wordsFor(line.planned.status));
        if (line.planned.acknowledgedOn.isValid())
            remembered << name + u", "_s
                    + tr("acknowledged on %1").arg(line.planned.acknowledgedOn.toString(u"dd.MM.yyyy"));
        else
            risky << name;
    }
    countFindings();
    m_total->setText(tr("%n page(s) in all.", nullptr, pages));
    m_alarm->setVisible(!risky.isEmpty() || !remembered.isEmpty());
    m_alarmWords->setText((risky + remembered).join(u'\n') + u'\n'
        + tr("The authority may treat a notice on such a form as not filed. Compare with the official text first."));
    m_acknowledge->setText(tr("I know this and print all the same"));
    m_acknowledge->setChecked(risky.isEmpty());
    m_acknowledge->setEnabled(!risky.isEmpty());
    const bool released = any && isReleased();
    for (QPushButton *button : { m_saveFile, m_saveFolder, m_print })
        button->setEnabled(released);
}

/// What will be refused is said before printing, accepted or not; who accepted it has taken it on himself.
void PrintPage::countFindings()
{
    int red = 0;
    int accepted = 0;
    for (const JudgedFinding &judged : m_draft.judged()) {
        if (judged.finding.check->severity != Severity::Red)
            continue;
        ++red;
        accepted += judged.accepted ? 1 : 0;
    }
    QString words = tr("The inspector finds %n thing(s) that will be refused.", nullptr, red);
    if (accepted > 0)
        words += u' ' + tr("Accepted with a reason: %n of them.", nullptr, accepted);
    m_findings->setText(words);
    m_findings->setVisible(red > 0);
}

void PrintPage::acknowledgeChosen()
{
    for (const Line &line : m_lines) {
        if (line.chosen->isChecked() && line.planned.needsAcknowledgement && !line.planned.acknowledgedOn.isValid())
            m_draft.acknowledge(*line.planned.form, wordsFor(line.planned.status));
    }
    if (!m_draft.save())
        m_done->setText(tr("The acknowledgement could not be saved yet."));
    refresh();
}

Result<std::vector<PrintedCopies>> PrintPage::chosenForms() const
{
    std::vector<PrintedCopies> forms;
    for (const Line &line : m_lines) {
        if (!line.chosen->isChecked())
            continue;
        auto made = printed(line.planned);
        if (!made)
            return made.error();
        forms.push_back({ *std::move(made), line.copies->value(), line.planned.about });
    }
    return forms;
}

bool PrintPage::write(const QString &path, std::span<const PrintedForm> forms)
{
    const QByteArray pdf = toPdf(forms, m_localization.say(forms.front().shortTitle()));
    if (auto done = writeSafely(path, pdf); !done) {
        m_prompt.tell(this, done.error());
        return false;
    }
    return true;
}

void PrintPage::saveOneFile()
{
    auto forms = chosenForms();
    if (!forms) {
        m_prompt.tell(this, forms.error());
        return;
    }
    const QString person = m_draft.record().get(known::surnameLat).value_or(QString());
    const auto path = m_prompt.fileToSave(this, tr("Save the package as one PDF"),
        u"%1 %2.pdf"_s.arg(m_draft.today().toString(Qt::ISODate), person), tr("PDF files (*.pdf)"));
    if (!path)
        return;
    std::vector<PrintedForm> all;
    for (PrintedCopies &each : *forms)
        all.push_back(std::move(each.form));
    if (write(*path, all))
        m_done->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void PrintPage::saveFolder()
{
    auto forms = chosenForms();
    if (!forms) {
        m_prompt.tell(this, forms.error());
        return;
    }
    const auto folder = m_prompt.folder(this, tr("Folder for the PDF files"));
    if (!folder)
        return;
    const QString person = m_draft.record().get(known::surnameLat).value_or(QString());
    int written = 0;
    for (const PrintedCopies &each : *forms) {
        const QString path = QDir(*folder).filePath(
            fileNameFor(each.form, m_draft.today(), each.about.isEmpty() ? person : each.about));
        if (QFile::exists(path)
            && !m_prompt.confirm(
                this, tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path)), tr("Replace")))
            continue;
        if (!write(path, std::span(&each.form, 1)))
            return;
        ++written;
    }
    m_done->setText(tr("%n file(s) saved in %1", nullptr, written).arg(QDir::toNativeSeparators(*folder)));
}

void PrintPage::print()
{
    auto forms = chosenForms();
    if (!forms) {
        m_prompt.tell(this, forms.error());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    const bool anyDuplex = std::ranges::any_of(*forms, [](const PrintedCopies &each) { return each.form.duplex(); });
    printer.setDuplex(anyDuplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool both = printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexShortSide;
    if (auto done = printOn(printer, *forms, both ? Sides::Both : Sides::One); !done)
        m_prompt.tell(this, done.error());
    else
        m_done->setText(tr("Sent to the printer %1").arg(printer.printerName()));
}

void PrintPage::retranslate()
{
    const CaseHead &head = m_draft.file().head();
    m_back->setText(tr("‹ Back to the case"));
    m_title->setText(tr("Papers of case %1, %2").arg(head.number, titleIn(m_localization.language(), head)));
    m_saveFile->setText(tr("One PDF…"));
    m_saveFolder->setText(tr("Folder of PDFs…"));
    m_print->setText(tr("Print…"));
    build();
    select(m_selected);
    refresh();
}

} // namespace hqs
