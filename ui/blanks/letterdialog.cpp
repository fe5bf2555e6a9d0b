// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/letterdialog.h"

#include "forms/paint.h"
#include "storage/safefile.h"
#include "ui/blanks/fieldpicker.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/printing/paperpreview.h"
#include "ui/prompt.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quietAfterTyping = 400; // ms
constexpr qint64 largestText = qint64(1024) * 1024;
constexpr int lineRole = Qt::UserRole;

} // namespace

LetterDialog::LetterDialog(
    Form letter, const QString &text, PrintContext context, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_letter(std::move(letter))
    , m_rulesText(std::get<Letter>(m_letter.body).text)
    , m_isOffice(!text.isEmpty())
    , m_context(std::move(context))
    , m_prompt(prompt)
    , m_localization(localization)
    , m_intro(new QLabel(this))
    , m_fields(new FieldPicker(m_context.catalog, localization, this))
    , m_text(new QPlainTextEdit(this))
    , m_complaints(new QListWidget(this))
    , m_preview(new PaperPreview(this))
    , m_missing(new QLabel(this))
    , m_export(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"letter"_s);
    m_intro->setWordWrap(true);
    look::setRole(m_intro, u"muted"_s);
    m_text->setObjectName(u"letter.text"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(m_isOffice ? text : m_rulesText);
    m_complaints->setObjectName(u"letter.complaints"_s);
    m_complaints->setMaximumHeight(110);
    m_complaints->setWordWrap(true);
    m_missing->setObjectName(u"letter.missing"_s);
    m_missing->setWordWrap(true);
    look::setRole(m_missing, u"risk"_s);
    m_withdraw->setObjectName(u"letter.withdraw"_s);
    m_withdraw->setEnabled(m_isOffice);
    m_export->setObjectName(u"letter.export"_s);
    m_import->setObjectName(u"letter.import"_s);

    auto *middle = new QWidget(this);
    auto *text1 = new QVBoxLayout(middle);
    text1->setContentsMargins({});
    text1->addWidget(m_text, 1);
    text1->addWidget(m_complaints);
    text1->addWidget(m_missing);
    auto *columns = new QSplitter(this);
    columns->addWidget(m_fields);
    columns->addWidget(middle);
    columns->addWidget(m_preview);
    columns->setChildrenCollapsible(false);
    columns->setSizes({ 230, 480, 430 });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(columns, 1);
    for (QPushButton *button : { m_export, m_import, m_withdraw }) {
        button->setAutoDefault(false);
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    column->addWidget(m_buttons);
    resize(1180, 720);

    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfterTyping);
    connect(&m_quiet, &QTimer::timeout, this, &LetterDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(false); // until it is judged
        m_quiet.start();
    });
    connect(m_fields, &FieldPicker::picked, this, &LetterDialog::insertField);
    connect(m_complaints, &QListWidget::itemActivated, this, &LetterDialog::goToComplaint);
    connect(m_export, &QPushButton::clicked, this, &LetterDialog::exportText);
    connect(m_import, &QPushButton::clicked, this, &LetterDialog::importText);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_wish = Wish::Withdraw;
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

QString LetterDialog::text() const
{
    return m_text->toPlainText();
}

void LetterDialog::insertField(const Place &place)
{
    m_text->insertPlainText(u"{{"_s + toPath(place) + u"}}"_s);
    m_text->setFocus();
}

QString LetterDialog::wordsFor(const TextComplaint &complaint) const
{
    QString words;
    switch (complaint.reason) {
    case TextComplaint::Reason::NoSuchField:
        words = tr("there is no field “%1”; choose one from the list").arg(complaint.what);
        break;
    case TextComplaint::Reason::NoSuchFilter:
        words = tr("there is no such way to write a value: “%1”").arg(complaint.what);
        break;
    case TextComplaint::Reason::Markup:
        words = tr("the markup cannot be read: %1").arg(complaint.what);
        break;
    }
    return complaint.line > 0 ? tr("Line %1: %2").arg(complaint.line).arg(words) : words;
}

/// What is wrong cannot be kept.
void LetterDialog::judge()
{
    m_quiet.stop();
    const auto complaints = complaintsAboutText(m_letter, text(), m_context.catalog);
    m_complaints->clear();
    for (const TextComplaint &complaint : complaints) {
        auto *item = new QListWidgetItem(wordsFor(complaint), m_complaints);
        item->setData(lineRole, complaint.line);
    }
    m_complaints->setVisible(!complaints.empty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(complaints.empty() && text() != m_rulesText);
    m_missing->hide();
    if (!complaints.empty())
        return;
    auto printed = printForm(text() == m_rulesText ? m_letter : withOfficeText(m_letter, text()), m_context);
    QStringList missing;
    for (const Place &place : printed ? printed->missing() : std::vector<Place>()) {
        const Field *field = m_context.catalog.field(place.field);
        missing << (field ? m_localization.say(field->label) : toPath(place));
    }
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Not filled in for this case: %1").arg(missing.join(u"; "_s)));
    m_preview->show(printed ? std::optional(*std::move(printed)) : std::nullopt);
}

void LetterDialog::goToComplaint()
{
    const QListWidgetItem *item = m_complaints->currentItem();
    const int line = item ? item->data(lineRole).toInt() : 0;
    if (line < 1)
        return;
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line - 1)));
    m_text->setFocus();
}

void LetterDialog::exportText()
{
    const auto path = m_prompt.fileToSave(
        this, tr("Save the text"), m_letter.id.text() + u".html"_s, tr("Texts of letters (*.html)"));
    if (!path)
        return;
    if (const auto done = writeSafely(*path, text().toUtf8()); !done)
        m_prompt.tell(this, done.error());
}

void LetterDialog::importText()
{
    const auto path = m_prompt.fileToOpen(this, tr("Read a text"), tr("Texts of letters (*.html)"));
    if (!path)
        return;
    const auto bytes = readWhole(*path, largestText);
    if (!bytes) {
        m_prompt.tell(this, bytes.error());
        return;
    }
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(QString::fromUtf8(*bytes)); // Ctrl+Z brings back what stood here
    judge();
}

void LetterDialog::retranslate()
{
    setWindowTitle(tr("Text of the office: %1").arg(m_localization.say(m_letter.shortTitle)));
    m_intro->setText(m_isOffice ? tr("This office has a text of its own. It is printed instead of the program's text "
                                     "and marked “text of the office”.")
                                : tr("This is the program's text. What you change becomes the text of your office; the "
                                     "program's own can be restored at any time."));
    m_text->setAccessibleName(tr("Text of the letter"));
    m_preview->setAccessibleName(tr("Preview of the letter"));
    m_complaints->setAccessibleName(tr("What is wrong with the text"));
    m_export->setText(tr("&Save to a file…"));
    m_import->setText(tr("&Read from a file…"));
    m_withdraw->setText(tr("Back to the program's text"));
    judge();
}

} // namespace hqs
