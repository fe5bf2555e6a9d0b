// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankdialog.h"

#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankpictures.h"
#include "ui/blanks/fieldpicker.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// The codes that an answer can be compared with.
QStringList codesOf(const Field *field, Language language, QStringList &labels)
{
    QStringList codes;
    const auto *choice = field ? std::get_if<ChoiceRule>(&field->rule) : nullptr;
    for (const Option &option : choice ? choice->options : std::vector<Option>()) {
        codes << option.code;
        labels << option.label.in(language);
    }
    if (field && field->type() == FieldType::Flag) {
        codes << toStorage(true) << toStorage(false);
        labels << codes;
    }
    return codes;
}

} // namespace

BlankDialog::BlankDialog(
    OwnBlank blank, const Catalog &catalog, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_blank(std::move(blank))
    , m_catalog(catalog)
    , m_prompt(prompt)
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
    , m_canvas(new BlankCanvas(this))
    , m_picture(new QPushButton(this))
    , m_newPage(new QPushButton(this))
    , m_pageLabel(new QLabel(this))
    , m_pageNumber(new QSpinBox(this))
    , m_field(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_x(addLength(u"x"_s, 1000))
    , m_y(addLength(u"y"_s, 1000))
    , m_width(addLength(u"width"_s, 1000))
    , m_height(addLength(u"height"_s, 1000))
    , m_pitch(addLength(u"pitch"_s, 100))
    , m_size(addLength(u"size"_s, 40))
    , m_count(new QSpinBox(this))
    , m_countLabel(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"blank"_s);
    if (m_blank.pages.empty())
        m_blank.pages.emplace_back();
    m_title->setObjectName(u"blank.title"_s);
    m_edition->setObjectName(u"blank.edition"_s);
    m_stage->setObjectName(u"blank.stage"_s);
    m_from->setObjectName(u"blank.from"_s);
    m_to->setObjectName(u"blank.to"_s);
    m_picture->setObjectName(u"blank.picture"_s);
    m_newPage->setObjectName(u"blank.newPage"_s);
    m_pageNumber->setObjectName(u"blank.page"_s);
    m_problem->setObjectName(u"blank.problem"_s);
    m_problem->setWordWrap(true);
    setDate(*m_from, m_blank.from);
    setDate(*m_to, m_blank.to);

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

    auto *pages = new QHBoxLayout;
    pages->addWidget(m_picture);
    pages->addWidget(m_newPage);
    pages->addStretch();
    m_pageLabel->setBuddy(m_pageNumber);
    pages->addWidget(m_pageLabel);
    pages->addWidget(m_pageNumber);
    auto *middle = new QWidget(this);
    auto *canvas = new QVBoxLayout(middle);
    canvas->setContentsMargins({});
    canvas->addLayout(pages);
    canvas->addWidget(m_canvas, 1);

    auto *side = new QWidget(this);
    buildProperties();
    side->setLayout(m_properties);
    auto *columns = new QSplitter(this);
    columns->addWidget(m_fields);
    columns->addWidget(middle);
    columns->addWidget(side);
    columns->setChildrenCollapsible(false);
    columns->setSizes({ 240, 640, 240 });
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(columns, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(1180, 720);

    connect(m_fields, &FieldPicker::picked, this, [this](const Place &place) { put(place, m_canvas->middle()); });
    connect(m_canvas, &BlankCanvas::dropped, this, &BlankDialog::put);
    connect(m_canvas, &BlankCanvas::selectionChanged, this, &BlankDialog::showSelected);
    connect(m_canvas, &BlankCanvas::edited, this, &BlankDialog::judge);
    connect(m_picture, &QPushButton::clicked, this, &BlankDialog::loadPicture);
    connect(m_newPage, &QPushButton::clicked, this, &BlankDialog::addPage);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int number) {
        storePage();
        showPage(number - 1);
    });
    for (QLineEdit *line : { m_title, m_edition })
        connect(line, &QLineEdit::textChanged, this, &BlankDialog::judge);
    for (DateEditor *date : { m_from, m_to })
        connect(date, &FieldEditor::edited, this, &BlankDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : { m_picture, m_newPage, m_remove })
        button->setAutoDefault(false);
    localization.bind(this, [this] { retranslate(); });
    showPage(0);
}

QDoubleSpinBox *BlankDialog::addLength(const QString &name, double most)
{
    auto *length = new QDoubleSpinBox(this);
    length->setObjectName(u"blank."_s + name);
    length->setRange(name == u"x" || name == u"y" ? 0 : 1, most);
    length->setDecimals(2);
    length->setSingleStep(0.1);
    connect(length, &QDoubleSpinBox::valueChanged, this, &BlankDialog::changeSelected);
    m_lengthLabels.push_back(new QLabel(this));
    m_lengthLabels.back()->setBuddy(length);
    return length;
}

void BlankDialog::buildProperties()
{
    m_properties = new QFormLayout;
    m_properties->setContentsMargins({});
    m_field->setWordWrap(true);
    m_field->setObjectName(u"blank.field"_s);
    m_properties->addRow(m_field);
    for (int kind = 0; kind < 3; ++kind)
        m_kind->addItem(QString());
    m_kind->setObjectName(u"blank.kind"_s);
    m_code->setObjectName(u"blank.code"_s);
    m_count->setObjectName(u"blank.count"_s);
    m_count->setRange(1, 100);
    m_remove->setObjectName(u"blank.remove"_s);
    m_properties->addRow(m_kindLabel, m_kind);
    m_properties->addRow(m_codeLabel, m_code);
    std::size_t row = 0;
    for (QDoubleSpinBox *length : { m_x, m_y, m_width, m_height, m_pitch, m_size })
        m_properties->addRow(m_lengthLabels[row++], length);
    m_properties->addRow(m_countLabel, m_count);
    m_properties->addRow(m_remove);
    connect(m_kind, &QComboBox::activated, this, &BlankDialog::changeSelected);
    connect(m_code, &QComboBox::activated, this, &BlankDialog::changeSelected);
    connect(m_count, &QSpinBox::valueChanged, this, &BlankDialog::changeSelected);
    connect(m_remove, &QPushButton::clicked, m_canvas, &BlankCanvas::removeSelected);
}

void BlankDialog::put(const Place &place, QPointF at)
{
    BlankItem item { .place = place, .area = { at, QSizeF(60, 6) } };
    QStringList labels;
    const QStringList codes = codesOf(m_catalog.field(place.field), m_localization.language(), labels);
    if (!codes.isEmpty()) { // a choice is most often a box to be crossed
        item.kind = BlankItemKind::Mark;
        item.code = codes.front();
        item.area.setSize({ 4, 4 });
    }
    m_canvas->add(item);
    showSelected();
}

void BlankDialog::storePage()
{
    m_blank.pages[static_cast<std::size_t>(m_page)].items = m_canvas->items();
}

void BlankDialog::showPage(int page)
{
    m_page = page;
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(1, static_cast<int>(m_blank.pages.size()));
    m_pageNumber->setValue(page + 1);
    m_canvas->show(m_blank.pages[static_cast<std::size_t>(page)], m_blank.paper);
    showSelected();
    judge();
}

void BlankDialog::showSelected()
{
    const auto item = m_canvas->selected();
    m_isShowing = true;
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_kind, m_code, m_x, m_y, m_width, m_height, m_pitch, m_size, m_count, m_remove })
        widget->setEnabled(item.has_value());
    if (item) {
        const Field *field = m_catalog.field(item->place.field);
        m_field->setText((field ? m_localization.say(field->label) : QString()) + u'\n' + toPath(item->place));
        QStringList labels;
        const QStringList codes = codesOf(field, m_localization.language(), labels);
        m_code->clear();
        for (qsizetype i = 0; i < codes.size(); ++i)
            m_code->addItem(labels[i], codes[i]);
        m_code->setCurrentIndex(m_code->findData(item->code));
        m_kind->setCurrentIndex(static_cast<int>(item->kind));
        m_x->setValue(item->area.x());
        m_y->setValue(item->area.y());
        m_width->setValue(item->area.width());
        m_height->setValue(item->area.height());
        m_pitch->setValue(item->pitch);
        m_size->setValue(item->size);
        m_count->setValue(item->count);
        m_code->setEnabled(item->kind == BlankItemKind::Mark);
        m_pitch->setEnabled(item->kind == BlankItemKind::Cells);
        m_count->setEnabled(item->kind == BlankItemKind::Cells);
        m_size->setEnabled(item->kind != BlankItemKind::Mark);
    } else {
        m_field->setText(tr("Drag a field onto the blank, or choose it with Enter. Arrow keys move what is selected."));
    }
    m_isShowing = false;
}

void BlankDialog::changeSelected()
{
    auto item = m_isShowing ? std::nullopt : m_canvas->selected();
    if (!item)
        return;
    item->kind = static_cast<BlankItemKind>(m_kind->currentIndex());
    item->code = item->kind == BlankItemKind::Mark ? m_code->currentData().toString() : QString();
    item->area = { m_x->value(), m_y->value(), m_width->value(), m_height->value() };
    item->pitch = m_pitch->value();
    item->size = m_size->value();
    item->count = m_count->value();
    m_canvas->changeSelected(*item);
    showSelected();
    judge();
}

void BlankDialog::loadPicture()
{
    const auto path = m_prompt.fileToOpen(this, tr("Picture of the blank"), tr("Blanks (*.png *.jpg *.jpeg *.pdf)"));
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const BlankPictures read = blankPictures(*path);
    QGuiApplication::restoreOverrideCursor();
    if (const auto *error = std::get_if<Error>(&read)) {
        m_prompt.tell(this, *error);
        return;
    }
    if (const auto *problem = std::get_if<PictureProblem>(&read)) {
        look::setRole(m_problem, u"problem"_s);
        m_problem->setText(*problem == PictureProblem::NotAPicture
                ? tr("This is neither a PNG, JPEG nor PDF file, or it is larger than 20 MB or 50 million dots.")
                : *problem == PictureProblem::NoPdfReader
                ? tr("Reading a PDF needs the program pdftoppm (package poppler-utils). Install it, or save the pages "
                     "as PNG and load them.")
                : tr("This PDF could not be read. Save its pages as PNG and load them."));
        return;
    }
    storePage();
    const auto &pictures = std::get<std::vector<QByteArray>>(read);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::size_t at = static_cast<std::size_t>(m_page) + i;
        if (at >= m_blank.pages.size())
            m_blank.pages.emplace_back();
        m_blank.pages[at].picture = pictures[i];
    }
    showPage(m_page);
}

void BlankDialog::addPage()
{
    storePage();
    m_blank.pages.emplace_back();
    showPage(static_cast<int>(m_blank.pages.size()) - 1);
}

OwnBlank BlankDialog::blank() const
{
    OwnBlank made = m_blank;
    made.pages[static_cast<std::size_t>(m_page)].items = m_canvas->items();
    made.title = m_title->text().trimmed();
    made.edition = m_edition->text().trimmed();
    made.stage = StageId(m_stage->currentData().toString());
    made.from = dateIn(*m_from);
    made.to = dateIn(*m_to);
    return made;
}

/// What cannot be kept yet, in words.
void BlankDialog::judge()
{
    const OwnBlank made = blank();
    QString problem;
    bool isAnywhere = false;
    for (const BlankPage &page : made.pages) {
        for (const BlankItem &item : page.items) {
            isAnywhere = true;
            if (!QRectF({}, made.paper).contains(item.extent()))
                problem = tr("“%1” lies beyond the edge of the sheet.").arg(toPath(item.place));
            if (item.kind == BlankItemKind::Mark && item.code.isEmpty())
                problem = tr("Say at which answer “%1” is crossed.").arg(toPath(item.place));
        }
    }
    if (isWrong(*m_from) || isWrong(*m_to))
        problem = tr("One of the days does not exist.");
    else if (made.from.isValid() && made.to.isValid() && made.to < made.from)
        problem = tr("The last day is before the first one.");
    else if (made.title.isEmpty())
        problem = tr("Give the blank a name.");
    else if (made.edition.isEmpty())
        problem = tr("Say which edition of the blank this is.");
    else if (!isAnywhere)
        problem = tr("No field stands on the blank yet.");
    look::setRole(m_problem, u"risk"_s);
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(problem.isEmpty());
}

void BlankDialog::retranslate()
{
    setWindowTitle(tr("Blank of the office"));
    m_titleLabel->setText(tr("Name"));
    m_editionLabel->setText(tr("Edition"));
    m_stageLabel->setText(tr("Stage"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->retranslate(m_localization.language());
    m_to->retranslate(m_localization.language());
    const QString stage = m_stage->count() > 0 ? m_stage->currentData().toString() : m_blank.stage.text();
    m_stage->clear();
    for (const Procedure &procedure : m_catalog.procedures()) {
        for (const Stage &each : procedure.stages)
            m_stage->addItem(m_localization.say(each.title), each.id.text());
    }
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(stage)));
    m_picture->setText(tr("Picture…"));
    m_newPage->setText(tr("One more page"));
    m_pageLabel->setText(tr("Page"));
    m_kindLabel->setText(tr("Written as"));
    m_kind->setItemText(0, tr("Words on a line"));
    m_kind->setItemText(1, tr("Letters in boxes"));
    m_kind->setItemText(2, tr("A cross"));
    m_codeLabel->setText(tr("Crossed at"));
    const QStringList labels { tr("From the left, mm"), tr("From above, mm"), tr("Width, mm"), tr("Height, mm"),
        tr("Box to box, mm"), tr("Letters, points") };
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_lengthLabels[static_cast<std::size_t>(i)]->setText(labels[i]);
    m_countLabel->setText(tr("Boxes"));
    m_remove->setText(tr("Take off the blank"));
    m_canvas->setAccessibleName(tr("The blank"));
    showSelected();
    judge();
}

} // namespace hqs
