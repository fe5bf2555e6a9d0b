// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpage.h"

#include "cases/headline.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/calibrationdialog.h"
#include "ui/printing/editionalarm.h"
#include "ui/printing/editionwords.h"
#include "ui/printing/fieldwords.h"
#include "ui/printing/pagethumbnails.h"
#include "ui/printing/paperlist.h"
#include "ui/printing/papernotes.h"
#include "ui/printing/paperoutput.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printheader.h"
#include "ui/printing/printjob.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const PlannedForm &planned)
{
    return u"%1[%2]"_s.arg(planned.form->id.text()).arg(planned.item);
}

} // namespace

PrintPage::PrintPage(
    CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_library(library)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_header(new PrintHeader(this))
    , m_list(new PaperList(localization, this))
    , m_findings(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_cuts(new QLabel(this))
    , m_alarm(new EditionAlarm(localization, this))
    , m_total(new QLabel(this))
    , m_calibrate(new QPushButton(this))
    , m_editText(new QPushButton(this))
    , m_blanks(new QPushButton(this))
    , m_valuesOnly(new QCheckBox(this))
    , m_done(new QLabel(this))
    , m_preview(new PaperPreview(this))
    , m_thumbnails(new PageThumbnails(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 18);
    column->setSpacing(14);
    column->addWidget(m_header);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeList(), 5);
    columns->addWidget(m_thumbnails);
    columns->addWidget(m_preview, 6);
    column->addLayout(columns, 1);
    m_preview->setExplanation(
        [this](const Place &place) { return fieldWords(place, m_draft.file(), m_draft.database(), m_localization); });
    connect(m_preview, &PaperPreview::fieldChosen, this,
        [this](const Place &place) { Q_EMIT fieldRequested(answerPlace(place, m_draft.file())); });
    connect(m_preview, &PaperPreview::pageReached, m_thumbnails, &PageThumbnails::mark);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_preview, &PaperPreview::showPage);
    connect(m_header, &PrintHeader::closed, this, &PrintPage::closed);
    connect(m_header, &PrintHeader::fileRequested, this, [this] { give(&PaperOutput::saveOneFile); });
    connect(m_header, &PrintHeader::folderRequested, this, [this] { give(&PaperOutput::saveFolder); });
    connect(m_header, &PrintHeader::printerRequested, this, [this] { give(&PaperOutput::print); });
    connect(m_header, &PrintHeader::textRequested, this, &PrintPage::saveText);
    connect(&draft, &CaseDraft::restructured, this, [this] { refresh(); });
    connect(&draft, &CaseDraft::judgementChanged, this, [this] { refresh(); });
    localization.bind(this, [this] { retranslate(); });
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
    look::setRole(m_cuts, u"problem"_s);
    m_cuts->setWordWrap(true);
    m_cuts->setTextFormat(Qt::PlainText); // titles of an own blank may look like anything
    m_cuts->setObjectName(u"print.cuts"_s);
    column->addWidget(m_cuts);
    // Above the list: without it nothing prints, so it must not lie below the fold.
    connect(m_alarm, &EditionAlarm::acknowledged, this, &PrintPage::acknowledgeChosen);
    column->addWidget(m_alarm);
    connect(m_list, &PaperList::selectionChanged, this, &PrintPage::showSelected);
    connect(m_list, &PaperList::choiceChanged, this, &PrintPage::refresh);
    column->addWidget(m_list);
    look::setRole(m_total, u"muted"_s);
    m_total->setObjectName(u"print.total"_s);
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

void PrintPage::showSelected()
{
    const PlannedForm *planned = m_list->selected();
    if (!planned)
        return;
    const QString words = editionWords(*planned->form, planned->status, m_localization.language());
    auto made = printed(*planned);
    const QStringList notes = made ? notesOn(*made, m_draft.file().catalog(), m_localization) : QStringList();
    m_edition->setText(notes.isEmpty() ? words : notes.join(u'\n') + u"\n\n"_s + words);
    m_preview->show(made ? std::optional(*std::move(made)) : std::nullopt);
    m_thumbnails->show(m_preview->form());
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
    m_header->setText(planned && flows(*planned->form) && isReleased(*planned),
        planned && !flows(*planned->form)
            ? tr("This blank is set by an order: it is printed or saved as a PDF, not as a text.")
            : tr("The paper that is shown, as a text for a word processor."));
    m_editText->setVisible(planned && std::holds_alternative<Letter>(planned->form->body));
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
    QStringList cuts;
    QStringList both;
    for (const ChosenPaper &paper : chosen) {
        pages += paper.pages * paper.copies;
        if (paper.planned.form->duplex)
            both << titleOf(paper.planned, m_localization.language());
        const auto known = m_cutsOf.find(keyOf(paper.planned));
        if (known != m_cutsOf.end() && !known->second.isEmpty())
            cuts << u"%1: %2"_s.arg(titleOf(paper.planned, m_localization.language()), known->second.join(u' '));
    }
    m_cuts->setText(cuts.join(u'\n'));
    m_cuts->setVisible(!cuts.isEmpty());
    m_alarm->show(chosen);
    countFindings();
    QString total = tr("%n page(s) in all.", nullptr, pages);
    if (!both.isEmpty())
        total += u' ' + tr("On both sides: %1.").arg(both.join(u", "_s));
    m_total->setText(total);
    m_header->setReleased(!chosen.empty() && m_alarm->isQuiet());
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
    m_preview->setAccessibleName(tr("Preview of the paper"));
    m_thumbnails->setAccessibleName(tr("Pages of the paper"));
    m_header->retranslate();
    m_header->setTitle(tr("Papers of case %1, %2").arg(head.number, titleIn(m_localization.language(), head)));
    m_calibrate->setText(tr("Printer calibration…"));
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
    m_cutsOf.clear();
    m_list->setPapers(papers, [this](const PlannedForm &planned) {
        const auto made = printed(planned);
        if (made)
            m_cutsOf[keyOf(planned)] = cutsOf(*made, m_draft.file().catalog(), m_localization);
        return made ? std::optional(made->pageCount()) : std::nullopt;
    });
    m_list->selectAgain();
    refresh();
}

} // namespace hqs
