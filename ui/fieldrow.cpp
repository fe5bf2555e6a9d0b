// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldrow.h"

#include "cases/namespelling.h"
#include "cases/officialspelling.h"
#include "cases/suggestion.h"
#include "cases/takeover.h"
#include "ui/casedraft.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/people/spellinglock.h"
#include "words/problemwords.h"

#include "mrz/readmrz.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The letters of an answer that may be anything; empty for days, numbers and choices that could be read.
QString writtenText(const FieldValue &value)
{
    if (const auto *unread = std::get_if<Unread>(&value))
        return unread->text;
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// A scanner types letter by letter: the first 72 of a passport's 88 look like a smaller document, whose check digits
/// then do not match.
bool isWholeZone(const QString &text, QDate today)
{
    constexpr qsizetype lettersOfPassport = 88; // ICAO Doc 9303 part 4
    const auto reading = readMrz(text, today);
    if (!reading)
        return false;
    const bool isPasted = std::ranges::any_of(text, [](QChar letter) { return letter.isSpace(); });
    return isPasted || text.size() >= lettersOfPassport
        || std::ranges::none_of(
            reading->digits, [](const MrzCheckDigit &digit) { return digit.state == MrzDigitState::Differs; });
}

} // namespace

FieldRow::FieldRow(
    const Field &field, Place place, CaseDraft &draft, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_place(std::move(place))
    , m_draft(draft)
    , m_localization(localization)
    , m_label(new QLabel(this))
    , m_editor(FieldEditor::create(field, this))
    , m_problem(new QLabel(this))
    , m_suggestions(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    layout->addWidget(m_suggestions);
    if (field.takesOver) {
        m_takeOvers = new QWidget(this);
        auto *column = new QVBoxLayout(m_takeOvers);
        column->setContentsMargins({});
        column->setSpacing(0);
        layout->addWidget(m_takeOvers);
    }
    if (!field.lockedBy.isEmpty()) {
        m_lock = new SpellingLock(field, m_place, draft, prompt, this);
        layout->addWidget(m_lock);
        connect(m_lock, &SpellingLock::opening, this, [this] { Q_EMIT rebuilding(m_place); });
    }
    auto *suggestions = new QVBoxLayout(m_suggestions);
    suggestions->setContentsMargins({});
    suggestions->setSpacing(0);
    m_suggestions->hide();
    layout->addStretch();
    look::setRole(m_label, u"caption"_s);
    m_label->setBuddy(m_editor);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(toPath(m_place) + u".problem"_s);
    m_editor->setObjectName(toPath(m_place));
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the columns of the form are of equal width

    connect(m_editor, &FieldEditor::edited, this, &FieldRow::takeEdit);
    connect(m_editor, &FieldEditor::entered, this, [this] {
        const FieldValue *value = m_draft.record().find(m_place);
        m_before = value ? std::optional(*value) : std::nullopt;
        m_typed = m_before;
        Q_EMIT entered(m_place);
    });
    connect(m_editor, &FieldEditor::left, this, [this] {
        insist();
        // Not at each key: half a name may be the whole of another one.
        if (const auto confirmed = confirmedByTranslation(m_draft.file().catalog(), m_draft.record(), m_place))
            m_draft.set(*confirmed, FieldValue(m_draft.today()));
    });
    retranslate();
}

FieldRow::~FieldRow()
{
    disconnect(m_editor, nullptr, this, nullptr); // an editor that dies with the focus still says that it was left
}

void FieldRow::takeEdit()
{
    const std::optional<FieldValue> value = m_editor->value();
    QString text = value ? writtenText(*value) : QString();
    // A scanner types behind what stands here, or before it.
    const QString before = m_before ? writtenText(*m_before) : QString();
    if (text.startsWith(before))
        text.remove(0, before.size());
    else if (text.endsWith(before))
        text.chop(before.size());
    if (!isWholeZone(text, m_draft.today())) {
        m_typed = value;
        m_draft.set(m_place, value);
        return;
    }
    m_typed = m_before;
    m_draft.set(m_place, m_before);
    m_editor->setValue(m_before ? &*m_before : nullptr);
    Q_EMIT zoneArrived(m_place, text);
}

int FieldRow::labelHeight() const
{
    // The label itself would count what it was given before.
    const QRect room(0, 0, width(), QWIDGETSIZE_MAX);
    return m_label->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_label->text()).height();
}

void FieldRow::setLabelHeight(int height)
{
    if (m_label->minimumHeight() != height)
        m_label->setMinimumHeight(height);
}

bool FieldRow::isAsked() const
{
    return holds(m_field.when, m_draft.facts(), m_place.item);
}

void FieldRow::insist()
{
    if (m_insists)
        return;
    m_insists = true;
    refresh(inspect(m_draft.file().catalog(), m_draft.facts()));
}

void FieldRow::refresh(const std::vector<Finding> &findings)
{
    const FieldValue *value = m_draft.record().find(m_place);
    if (const auto now = value ? std::optional(*value) : std::nullopt; now != m_typed) {
        m_before = now; // somebody else has written it
        m_typed = now;
    }
    m_editor->setValue(value);
    if (m_lock) {
        m_lock->refresh();
        m_editor->setReadOnly(m_lock->isClosed());
    }

    refreshSuggestions();
    if (m_takeOvers)
        refreshTakeOvers();
    const auto problem = check(m_field, m_draft.facts(), m_place.item);
    const bool shown = problem && (isMalformed(*problem) || m_insists);
    QStringList lines;
    bool grave = shown;
    if (shown)
        lines << wordsFor(*problem, m_field.type());
    for (const Finding &finding : findings) {
        if (finding.place != m_place || finding.check->severity == Severity::Info)
            continue;
        lines << m_localization.say(finding.check->message);
        grave = grave || finding.check->severity == Severity::Red;
    }
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
    look::setRole(m_problem, grave ? u"problem"_s : u"risk"_s);
    m_editor->setWrong(grave);
    m_editor->focusProxy()->setAccessibleDescription(lines.join(u' '));
}

/// A suggestion is shown until the field has an answer that goes with the name; what a person typed is never replaced.
/// It declines a name, or spells one in Russian.
void FieldRow::refreshSuggestions()
{
    const auto spelling = suggestionFor(m_place, m_draft.record());
    const QStringList suggested
        = spelling ? QStringList(spelling->russian) : suggestedAnswers(m_field, m_draft.facts(), m_place.item);
    m_suggestions->setVisible(!suggested.isEmpty());
    if (suggested == m_suggested)
        return;
    m_suggested = suggested;
    const auto shown = m_suggestions->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : shown)
        button->deleteLater();
    for (qsizetype i = 0; i < suggested.size(); ++i) {
        const QString words
            = i == 0 ? tr("Suggestion: %1").arg(suggested[i]) : tr("Name not declined: %1").arg(suggested[i]);
        auto *button = new LinkButton(words, m_suggestions);
        look::setRole(button, u"link"_s);
        button->setObjectName(u"%1.suggestion.%2"_s.arg(toPath(m_place)).arg(i));
        button->setToolTip(words + u'\n'
            + (spelling
                    ? tr("%1: %2. A suggestion only: the notarised translation decides.")
                          .arg(m_localization.say(spelling->table->title), m_localization.say(spelling->table->source))
                    : tr("Made by the rules of grammar. Check it: names have habits of their own.")));
        connect(button, &QPushButton::clicked, this, [this, text = suggested[i]] {
            m_draft.set(m_place, FieldValue(text));
            m_editor->setFocus(Qt::OtherFocusReason);
        });
        m_suggestions->layout()->addWidget(button);
    }
}

/// A press answers this question and those that belong to it.
void FieldRow::refreshTakeOvers()
{
    QStringList titles;
    for (const TakeOver &over : takeOversAt(m_field, m_draft.record(), m_place.item))
        titles << over.title;
    m_takeOvers->setVisible(!titles.isEmpty());
    if (titles == m_takeOverTitles)
        return;
    m_takeOverTitles = titles;
    const auto shown = m_takeOvers->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : shown)
        button->deleteLater();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        auto *button = new LinkButton(tr("As in the card of the employer: %1").arg(titles[i]), m_takeOvers);
        look::setRole(button, u"link"_s);
        button->setObjectName(u"%1.takeOver.%2"_s.arg(toPath(m_place)).arg(i));
        connect(button, &QPushButton::clicked, this, [this, title = titles[i]] {
            for (const TakeOver &over : takeOversAt(m_field, m_draft.record(), m_place.item)) {
                if (over.title != title)
                    continue;
                for (const auto &[place, value] : over.answers)
                    m_draft.set(place, value);
                break;
            }
            m_editor->setFocus(Qt::OtherFocusReason);
        });
        m_takeOvers->layout()->addWidget(button);
    }
}

void FieldRow::retranslate()
{
    const Language language = m_localization.language();
    const bool saysItself = m_field.type() == FieldType::Flag;
    m_label->setText(saysItself ? u" "_s : m_field.label.in(language) + (m_field.required ? u" *"_s : QString()));
    m_editor->retranslate(language);
    m_editor->focusProxy()->setAccessibleName(m_field.label.in(language));
}

} // namespace hqs
