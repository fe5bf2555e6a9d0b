// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/suggestion.h"

#include "language/declension.h"

namespace hqs {

namespace {

QString textOf(const FieldId &field, const Facts &facts, int item)
{
    const FieldValue *found = field.isEmpty() ? nullptr : facts.record.find({ field, item });
    return found && std::holds_alternative<QString>(*found) ? std::get<QString>(*found).simplified() : QString();
}

bool isSet(const FieldId &flag, const Facts &facts, int item)
{
    const FieldValue *found = flag.isEmpty() ? nullptr : facts.record.find({ flag, item });
    return found && std::holds_alternative<bool>(*found) && std::get<bool>(*found);
}

/// A phrase in the middle of a sentence: "HR-директор" keeps its capitals.
QString inSentence(QString position)
{
    if (position.size() > 1 && position[1].isLower())
        position[0] = position[0].toLower();
    return position;
}

/// Whether a word of the answer begins as the surname does: cases change endings only.
bool names(const QString &answer, const QString &surname)
{
    const auto words = QStringView(answer).split(u' ');
    const QString beginning = surname.left(2).toLower();
    return std::ranges::any_of(
        words, [&](QStringView word) { return word.toString().toLower().startsWith(beginning); });
}

} // namespace

QStringList suggestedAnswers(const Field &field, const Facts &facts, int item)
{
    if (!field.declines)
        return {};
    const DeclinedParts &parts = *field.declines;
    const FullName name { .surname = textOf(parts.surname, facts, item),
        .given = textOf(parts.given, facts, item),
        .patronymic = textOf(parts.patronymic, facts, item) };
    const QString position = textOf(parts.position, facts, item);
    const QString answered = textOf(field.id, facts, item);
    if (name.surname.isEmpty() || name.given.isEmpty() || (!parts.position.isEmpty() && position.isEmpty()))
        return {};
    const Declension &rules = Declension::standard();
    QString start = inSentence(rules.declinedPosition(position, parts.inCase));
    if (!start.isEmpty())
        start += u' ';
    const QString undeclined = start + name.toString();
    if (isSet(parts.kept, facts, item))
        return answered == undeclined ? QStringList() : QStringList { undeclined };
    if (!answered.isEmpty() && names(answered, name.surname))
        return {};
    const auto sex = rules.sexOf(name);
    if (!sex)
        return {};
    QStringList suggested { start + rules.declined(name, *sex, parts.inCase).toString(), undeclined };
    suggested.removeDuplicates();
    return suggested;
}

} // namespace hqs
