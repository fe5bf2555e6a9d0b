// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/closingdialog.h"

#include "cases/acceptance.h"
#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/editors/dateeditor.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "words/errorwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestCloser = 120;
constexpr std::size_t termsShownAtMost = 5;

QString titlesOf(const std::vector<const Stage *> &stages, const Localization &localization)
{
    QStringList titles;
    for (const Stage *stage : stages)
        titles << localization.say(stage->title);
    return titles.join(u"; "_s);
}

QString linesFor(const std::vector<Appointment> &terms, const Localization &localization)
{
    QStringList lines;
    for (std::size_t i = 0; i < terms.size() && i < termsShownAtMost; ++i)
        lines << spelledDate(terms[i].due.due) + u" · "_s + localization.say(terms[i].rule->title);
    if (terms.size() > termsShownAtMost)
        lines << ClosingDialog::tr("and %n more", nullptr, static_cast<int>(terms.size() - termsShownAtMost));
    return lines.join(u'\n');
}

} // namespace

ClosingDialog::ClosingDialog(CaseDraft &draft, const LooseEnds &ends, const Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_ends(ends)
    , m_problem(new QLabel(this))
{
    setObjectName(u"closing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close case %1").arg(draft.file().head().number));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    if (ends.unproven.empty())
        addQuestions(*column, localization);
    else
        addObstacles(*column, localization);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(m_day ? tr("&Cancel") : tr("Back to the case"), this);
    cancel->setObjectName(u"closing.cancel"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (m_day) {
        cancel->setAutoDefault(false);
        auto *close = new QPushButton(tr("Close the case"), this);
        close->setObjectName(u"closing.close"_s);
        close->setDefault(true);
        look::setRole(close, u"primary"_s);
        buttons->addWidget(close);
        connect(close, &QPushButton::clicked, this, &ClosingDialog::submit);
    }
    column->addLayout(buttons);
    resize(560, sizeHint().height());
}

void ClosingDialog::addWords(QVBoxLayout &column, const QString &words, const QString &role, const QString &name)
{
    auto *label = new QLabel(words, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    look::setRole(label, role);
    column.addWidget(label);
}

void ClosingDialog::addObstacles(QVBoxLayout &column, const Localization &localization)
{
    addWords(column, tr("This case cannot be closed yet"), u"heading"_s);
    addWords(column,
        tr("Something was filed, and nothing shows that it arrived: %1.").arg(titlesOf(m_ends.unproven, localization)),
        {}, u"closing.unproven"_s);
    addWords(column,
        tr("Open that stage and write down what proves it, what the authority answered, or why there is no proof. Then "
           "close the case."),
        u"muted"_s);
    m_problem->hide();
}

void ClosingDialog::addQuestions(QVBoxLayout &column, const Localization &localization)
{
    addWords(column, tr("Close the case"), u"heading"_s);
    addWords(column,
        tr("Its terms no longer come up, neither on the page Today nor in the calendar. It stays in the list of cases "
           "and can be opened again; nothing of it is destroyed."),
        u"muted"_s);
    if (!m_ends.unfinished.empty())
        addWords(column, tr("These stages are not finished: %1.").arg(titlesOf(m_ends.unfinished, localization)), {},
            u"closing.unfinished"_s);
    if (!m_ends.terms.empty()) {
        addWords(column,
            tr("%n term(s) still run and will no longer be watched:", nullptr, static_cast<int>(m_ends.terms.size())),
            u"problem"_s);
        addWords(column, linesFor(m_ends.terms, localization), {}, u"closing.terms"_s);
    }
    m_day = new DateEditor(this);
    m_day->retranslate(localization.language());
    const FieldValue today = m_draft.today();
    m_day->setValue(&today);
    addQuestion(column, tr("On which day"), m_day, u"day"_s);
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(80);
    addQuestion(column,
        m_ends.unfinished.empty() ? tr("Why, if there is something to say")
                                  : tr("Why, in at least %n letter(s)", nullptr, leastLettersOfReason),
        m_reason, u"reason"_s);
    m_by = new QLineEdit(this);
    m_by->setMaxLength(longestCloser);
    m_by->setText(m_draft.person());
    addQuestion(column, tr("Who closes it (surname, name)"), m_by, u"by"_s);
    m_problem->setObjectName(u"closing.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    m_problem->hide();
    column.addWidget(m_problem);
    m_reason->setFocus();
}

void ClosingDialog::addQuestion(QVBoxLayout &column, const QString &caption, QWidget *editor, const QString &name)
{
    auto *label = new QLabel(caption, this);
    label->setBuddy(editor);
    look::setRole(label, u"caption"_s);
    editor->setObjectName(u"closing."_s + name);
    (editor->focusProxy() ? editor->focusProxy() : editor)->setAccessibleName(caption);
    column.addWidget(label);
    column.addWidget(editor);
}

void ClosingDialog::submit()
{
    const auto day = m_day->value();
    const QDate on = day && std::holds_alternative<QDate>(*day) ? std::get<QDate>(*day) : QDate();
    if (!on.isValid())
        return complain(tr("Write the day as 24.11.2026."), m_day);
    const Act act { .who = m_by->text().simplified(), .at = m_draft.now(), .why = m_reason->toPlainText().trimmed() };
    const Done done = m_draft.through(
        [&](CaseFile &file) { return closeCase(m_draft.database(), file, on, act, m_draft.today()); });
    if (done)
        return accept();
    QWidget *at = m_reason;
    if (done.error().place == u"on")
        at = m_day;
    else if (done.error().place == u"by")
        at = m_by;
    complain(wordsForRefusal(done.error()), at);
}

QString ClosingDialog::wordsForRefusal(const Error &error) const
{
    if (error.fault == Fault::BadInput && error.place == u"on")
        return tr("A case is closed on a day that has come, and not before it was opened (%1).")
            .arg(spelledDate(m_draft.file().head().openedOn));
    if (error.fault == Fault::BadInput && error.place == u"by")
        return tr("Write your name: the journal keeps who closed the case.");
    if (error.fault == Fault::BadInput && error.place == u"why")
        return flawOf(m_reason->toPlainText().trimmed()) == ReasonFlaw::TooLong
            ? tr("The reason is too long: shorten it to %n character(s).", nullptr, longestReason)
            : tr("Stages are not finished. Write why the case is closed all the same, in at least %n letter(s).",
                nullptr, leastLettersOfReason);
    const ErrorWords words = wordsFor(error);
    return words.happened + u' ' + words.advice;
}

void ClosingDialog::complain(const QString &words, QWidget *at)
{
    m_problem->setText(words);
    m_problem->show();
    at->setFocus();
}

} // namespace hqs
