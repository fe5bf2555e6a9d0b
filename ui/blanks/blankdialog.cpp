// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankdialog.h"

#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankitempanel.h"
#include "ui/blanks/blankpages.h"
#include "ui/blanks/fieldpicker.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestFields = 200; ///< most names of a field stand in two lines then

QDate dateIn(const DateEditor &editor)
{
    const auto value = editor.value();
    const QDate *date = value ? std::get_if<QDate>(&*value) : nullptr;
    return date ? *date : QDate();
}

/// Something is typed that is no day.
bool isWrong(const DateEditor &editor)
{
    return editor.value() && !dateIn(editor).isValid();
}

void setDate(DateEditor &editor, QDate date)
{
    const FieldValue value = date;
    editor.setValue(date.isValid() ? &value : nullptr);
}

} // namespace

BlankDialog::BlankDialog(
    OwnBlank blank, const Catalog &catalog, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_blank(std::move(blank))
    , m_catalog(catalog)
    , m_localization(localization)
    , m_titleLabel(new QLabel(this))
    , m_title(new QLineEdit(m_blank.title, this))
    , m_editionLabel(new QLabel(this))
    , m_edition(new QLineEdit(m_blank.edition, this))
    , m_stageLabel(new QLabel(this))
    , m_stage(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new DateEditor(this))
    , m_toLabel(new QLabel(this))
    , m_to(new DateEditor(this))
    , m_fields(new FieldPicker(catalog, localization, this))
    , m_pages(new BlankPages(m_blank.pages, m_blank.paper, prompt, localization, this))
    , m_panel(new BlankItemPanel(catalog, localization, this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"blank"_s);
    m_title->setObjectName(u"blank.title"_s);
    m_edition->setObjectName(u"blank.edition"_s);
    m_stage->setObjectName(u"blank.stage"_s);
    m_from->setObjectName(u"blank.from"_s);
    m_to->setObjectName(u"blank.to"_s);
    m_problem->setObjectName(u"blank.problem"_s);
    m_problem->setWordWrap(true);
    setDate(*m_from, m_blank.from);
    setDate(*m_to, m_blank.to);
    build();
    leaveUndoToWindow(*m_panel);
    BlankCanvas *canvas = &m_pages->canvas();
    connect(m_fields, &FieldPicker::picked, this, [this, canvas](const Place &place) { put(place, canvas->middle()); });
    connect(canvas, &BlankCanvas::dropped, this, &BlankDialog::put);
    connect(canvas, &BlankCanvas::selectionChanged, this, &BlankDialog::showSelected);
    connect(m_pages, &BlankPages::edited, this, [this] {
        showSelected(); // the mouse has moved it
        judge();
    });
    connect(m_pages, &BlankPages::refused, this, [this](const QString &reason) {
        look::setRole(m_problem, u"problem"_s);
        m_problem->setText(reason);
    });
    connect(m_panel, &BlankItemPanel::changed, this, [this, canvas](const BlankItem &item) {
        canvas->changeSelected(item);
        showSelected();
        judge();
    });
    connect(m_panel, &BlankItemPanel::removeRequested, canvas, &BlankCanvas::removeSelected);
    for (QLineEdit *line : { m_title, m_edition })
        connect(line, &QLineEdit::textChanged, this, &BlankDialog::judge);
    for (DateEditor *date : { m_from, m_to })
        connect(date, &FieldEditor::edited, this, &BlankDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

void BlankDialog::build()
{
    auto *head = new QGridLayout;
    const auto addHead = [head](int row, int at, QLabel *label, QWidget *editor, int span = 1) {
        label->setBuddy(editor);
        head->addWidget(label, row, at);
        head->addWidget(editor, row, at + 1, 1, span);
    };
    addHead(0, 0, m_titleLabel, m_title, 3);
    addHead(0, 4, m_stageLabel, m_stage);
    addHead(1, 0, m_editionLabel, m_edition);
    addHead(1, 2, m_fromLabel, m_from);
    addHead(1, 4, m_toLabel, m_to);
    auto *columns = new QSplitter(this);
    columns->addWidget(m_fields);
    columns->addWidget(m_pages);
    columns->addWidget(m_panel);
    columns->setChildrenCollapsible(false);
    m_fields->setMinimumWidth(narrowestFields);
    columns->setSizes({ 240, 640, 260 });
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(columns, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(1180, 720);
}

void BlankDialog::put(const Place &place, QPointF at)
{
    BlankItem item { .place = place, .area = { at, QSizeF(60, 6) } };
    QStringList labels;
    const QStringList codes = BlankItemPanel::codesOf(m_catalog.field(place.field), m_localization.language(), labels);
    if (!codes.isEmpty()) { // a choice is most often a box to be crossed
        item.kind = BlankItemKind::Mark;
        item.code = codes.front();
        item.area.setSize({ 4, 4 });
    }
    m_pages->canvas().add(item);
    showSelected();
}

void BlankDialog::showSelected()
{
    m_panel->show(m_pages->canvas().selected());
}

OwnBlank BlankDialog::blank() const
{
    OwnBlank made = m_blank;
    made.pages = m_pages->pages();
    made.title = m_title->text().trimmed();
    made.edition = m_edition->text().trimmed();
    made.stage = StageId(m_stage->currentData().toString());
    made.from = dateIn(*m_from);
    made.to = dateIn(*m_to);
    return made;
}

/// What cannot be kept yet, in words; empty when it can.
QString BlankDialog::problem() const
{
    const OwnBlank made = blank();
    if (isWrong(*m_from) || isWrong(*m_to))
        return tr("One of the days does not exist.");
    if (made.from.isValid() && made.to.isValid() && made.to < made.from)
        return tr("The last day is before the first one.");
    if (made.title.isEmpty())
        return tr("Give the blank a name.");
    if (made.edition.isEmpty())
        return tr("Say which edition of the blank this is.");
    bool isAnywhere = false;
    for (std::size_t page = 0; page < made.pages.size(); ++page) {
        for (const BlankItem &item : made.pages[page].items) {
            const bool isRule = item.kind == BlankItemKind::Rule;
            const QString name = isRule ? tr("A drawn line") : toPath(item.place);
            const QRectF extent = item.extent();
            isAnywhere = isAnywhere || !isRule;
            const QRectF sheet({}, made.paper);
            if (!sheet.contains(extent.topLeft()) || !sheet.contains(extent.bottomRight()))
                return tr("Page %1: “%2” lies beyond the edge of the sheet.").arg(page + 1).arg(name);
            if (isRule ? extent.width() + extent.height() <= 0 : extent.width() <= 0 || extent.height() <= 0)
                return tr("Page %1: “%2” has no size.").arg(page + 1).arg(name);
            if (item.kind == BlankItemKind::Mark && item.code.isEmpty())
                return tr("Page %1: say at which answer “%2” is crossed.").arg(page + 1).arg(name);
        }
    }
    return isAnywhere ? QString() : tr("No field stands on the blank yet.");
}

void BlankDialog::judge()
{
    const QString words = problem();
    look::setRole(m_problem, u"risk"_s);
    m_problem->setText(words);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(words.isEmpty());
}

void BlankDialog::retranslate()
{
    setWindowTitle(tr("Blank of the office"));
    m_titleLabel->setText(tr("Name"));
    m_editionLabel->setText(tr("Edition"));
    m_stageLabel->setText(tr("Stage"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    for (const auto &[editor, label] : { std::pair(m_from, m_fromLabel), std::pair(m_to, m_toLabel) }) {
        editor->retranslate(m_localization.language());
        editor->focusProxy()->setAccessibleName(label->text());
    }
    const QString stage = m_stage->count() > 0 ? m_stage->currentData().toString() : m_blank.stage.text();
    m_stage->clear();
    for (const Procedure &procedure : m_catalog.procedures()) {
        for (const Stage &each : procedure.stages)
            m_stage->addItem(m_localization.say(each.title), each.id.text());
    }
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(stage)));
    showSelected();
    judge();
}

} // namespace hqs
