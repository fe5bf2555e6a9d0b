// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpage.h"

#include "cases/headline.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/calibrationdialog.h"
#include "ui/printing/editionwords.h"
#include "ui/printing/paperlist.h"
#include "ui/printing/paperoutput.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

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
    , m_saveText(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_list(new PaperList(localization, this))
    , m_findings(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_alarm(new QFrame(this))
    , m_alarmWords(new QLabel(m_alarm))
    , m_acknowledge(new QCheckBox(m_alarm))
    , m_total(new QLabel(this))
    , m_calibrate(new QPushButton(this))
    , m_editText(new QPushButton(this))
    , m_blanks(new QPushButton(this))
    , m_valuesOnly(new QCheckBox(this))
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
    m_saveText->setObjectName(u"print.text"_s);
    auto *formats = new QMenu(m_saveText);
    m_odt = formats->addAction(QString(), this, [this] { saveText(WordFormat::Odt); });
    m_docx = formats->addAction(QString(), this, [this] { saveText(WordFormat::Docx); });
    m_saveText->setMenu(formats);
    m_print->setObjectName(u"print.printer"_s);
    m_print->setShortcut(QKeySequence::Print);
    row->addWidget(m_title, 1);
    row->addWidget(m_saveFile);
    row->addWidget(m_saveFolder);
    row->addWidget(m_saveText);
    row->addWidget(m_print);
    connect(m_saveFile, &QPushButton::clicked, this, [this] { give(&PaperOutput::saveOneFile); });
    connect(m_saveFolder, &QPushButton::clicked, this, [this] { give(&PaperOutput::saveFolder); });
    connect(m_print, &QPushButton::clicked, this, [this] { give(&PaperOutput::print); });
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
    connect(m_list, &PaperList::selectionChanged, this, &PrintPage::showSelected);
    connect(m_list, &PaperList::choiceChanged, this, &PrintPage::refresh);
    column->addWidget(m_list);
    look::setRole(m_total, u"muted"_s);
    m_total->setWordWrap(true);
    column->addWidget(m_total);
    look::setRole(m_calibrate, u"link"_s);
    m_calibrate->setObjectName(u"print.calibrate"_s);
    connect(m_calibrate, &QPushButton::clicked, this, &PrintPage::calibrate);
    m_valuesOnly->setObjectName(u"print.valuesOnly"_s);
    connect(m_valuesOnly, &QCheckBox::toggled, this, [this] { m_list->selectAgain(); });
    column->addWidget(m_valuesOnly);
    for (const auto &[button, name] : { std::pair(m_editText, u"print.editText"_s), { m_blanks, u"print.blanks"_s } }) {
        look::setRole(button, u"link"_s);
        button->setObjectName(name);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_editText, &QPushButton::clicked, this, [this] {
        if (const PlannedForm *planned = m_list->selected())
            Q_EMIT textRequested(*planned);
    });
    connect(m_blanks, &QPushButton::clicked, this, &PrintPage::blanksRequested);
    column->addWidget(m_calibrate, 0, Qt::AlignLeft);

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

std::vector<PlannedForm> PrintPage::plan() const
{
    return printPlan(m_library, m_draft.file(), m_draft.today());
}

Result<PrintedForm> PrintPage::printed(const PlannedForm &planned) const
{
    const Form &form = *planned.form;
    PrintContext context = printContext(m_draft.file(), m_draft.today(), form.language, planned.item);
    context.pictures = !m_valuesOnly->isChecked();
    return printForm(form, context);
}

/// Which fields they are, as the wizard calls them.
QString PrintPage::namesOf(const std::vector<Place> &places) const
{
    QStringList names;
    for (const Place &place : places) {
        const Field *field = m_draft.file().catalog().field(place.field);
        names << (field ? m_localization.say(field->label) : toPath(place));
    }
    names.removeDuplicates();
    return names.join(u"; "_s);
}

void PrintPage::showSelected()
{
    const PlannedForm *planned = m_list->selected();
    if (!planned)
        return;
    const QString words = editionWords(*planned->form, planned->status, m_localization.language());
    auto made = printed(*planned);
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
            notes << tr("%n field(s) of this form are still empty.", nullptr, static_cast<int>(made->missing().size()))
                    + u' ' + namesOf(made->missing());
    }
    m_edition->setText(notes.isEmpty() ? words : notes.join(u'\n') + u"\n\n"_s + words);
    m_preview->show(made ? std::optional(*std::move(made)) : std::nullopt);
    refreshTextButton();
}

bool PrintPage::isReleased(const PlannedForm &planned)
{
    return !planned.needsAcknowledgement || planned.acknowledgedOn.isValid();
}

/// A blank with a fixed layout must not be changed, so it is no text.
void PrintPage::refreshTextButton()
{
    const PlannedForm *planned = m_list->selected();
    m_saveText->setEnabled(planned && flows(*planned->form) && isReleased(*planned));
    m_editText->setVisible(planned && std::holds_alternative<Letter>(planned->form->body));
    m_saveText->setToolTip(planned && !flows(*planned->form)
            ? tr("This blank is set by an order: it is printed or saved as a PDF, not as a text.")
            : tr("The paper that is shown, as a text for a word processor."));
}

void PrintPage::choose(const FormId &form)
{
    m_list->choose(form);
}

void PrintPage::refresh()
{
    m_list->renew(plan());
    const std::vector<ChosenPaper> chosen = m_list->chosen();
    int pages = 0;
    QStringList risky;
    QStringList remembered;
    for (const auto &[planned, copies, pagesOfOne] : chosen) {
        pages += pagesOfOne * copies;
        if (!planned.needsAcknowledgement)
            continue;
        const QString name = tr("“%1” – %2").arg(titleOf(planned, m_localization.language()), wordsFor(planned.status));
        if (planned.acknowledgedOn.isValid())
            remembered << name + u", "_s + tr("acknowledged on %1").arg(planned.acknowledgedOn.toString(u"dd.MM.yyyy"));
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
    const bool released = !chosen.empty() && risky.isEmpty();
    for (QPushButton *button : { m_saveFile, m_saveFolder, m_print })
        button->setEnabled(released);
    refreshTextButton();
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
    for (const ChosenPaper &paper : m_list->chosen()) {
        if (!isReleased(paper.planned))
            m_draft.acknowledge(*paper.planned.form, wordsFor(paper.planned.status));
    }
    if (!m_draft.save())
        m_done->setText(tr("The acknowledgement could not be saved yet."));
    refresh();
}

/// Fills in what is chosen and gives it away; tells why when that fails.
void PrintPage::give(std::optional<QString> (PaperOutput::*receive)(std::span<const PrintedCopies>) const)
{
    std::vector<PrintedCopies> papers;
    for (const ChosenPaper &paper : m_list->chosen()) {
        auto made = printed(paper.planned);
        if (!made) {
            m_prompt.tell(this, made.error());
            return;
        }
        papers.push_back({ *std::move(made), paper.copies, paper.planned.about });
    }
    const PaperOutput output(m_draft, m_prompt, m_localization, this);
    if (const auto done = (output.*receive)(papers))
        m_done->setText(*done);
}

void PrintPage::calibrate()
{
    CalibrationDialog dialog(
        m_draft.file().catalog(), QPrinterInfo::availablePrinterNames(), m_prompt, m_localization, this);
    dialog.exec();
}

void PrintPage::saveText(WordFormat format)
{
    const PlannedForm *planned = m_list->selected();
    const PaperOutput output(m_draft, m_prompt, m_localization, this);
    if (const auto done = planned ? output.saveText(*planned, format) : std::nullopt)
        m_done->setText(*done);
}

void PrintPage::retranslate()
{
    const CaseHead &head = m_draft.file().head();
    m_back->setText(tr("‹ Back to the case"));
    m_preview->setAccessibleName(tr("Preview of the paper"));
    m_title->setText(tr("Papers of case %1, %2").arg(head.number, titleIn(m_localization.language(), head)));
    m_saveFile->setText(tr("One PDF…"));
    m_saveFolder->setText(tr("Folder of PDFs…"));
    m_print->setText(tr("Print…"));
    m_saveText->setText(tr("ODT, DOCX"));
    m_calibrate->setText(tr("Printer calibration…"));
    m_odt->setText(tr("OpenDocument text (ODT)…"));
    m_docx->setText(tr("Word document (DOCX)…"));
    m_editText->setText(tr("Text of this letter…"));
    m_blanks->setText(tr("Blanks of the office…"));
    m_valuesOnly->setText(tr("The blank is on the paper already: print only what is filled in"));
    rebuild();
}

void PrintPage::rebuild()
{
    const std::vector<PlannedForm> papers = plan();
    m_valuesOnly->setVisible(std::ranges::any_of(papers, [](const PlannedForm &planned) {
        const auto *pages = std::get_if<FixedPages>(&planned.form->body);
        return pages && std::ranges::any_of(pages->pages, [](const FormPage &page) { return !page.picture.isEmpty(); });
    }));
    m_list->setPapers(papers, [this](const PlannedForm &planned) {
        const auto made = printed(planned);
        return made ? std::optional(made->pageCount()) : std::nullopt;
    });
    m_list->selectAgain();
    refresh();
}

} // namespace hqs
