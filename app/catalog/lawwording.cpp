// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwording.h"

#include "catalog/spelling.h"

#include <optional>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Narrator {
    Language language;

    const QString &say(const Text &text) const { return text.in(language); }
    QString amount(const ParameterValue &value) const
    {
        const QString number = spelledAmount(value.amount, value.unit, language);
        return value.provenance.status == LawStatus::Office
            ? number + say({ u" (решение офиса)"_s, u" (office's own value)"_s })
            : number;
    }

    QString bill(const LawChange &change) const
    {
        const Text day = change.on.isValid()
            ? Text { u"с %1"_s.arg(spelledDate(change.on)), u"from %1"_s.arg(spelledDate(change.on)) }
            : Text { u"день не назван"_s, u"no day named"_s };
        const QString text
            = say({ u"только предложено, не действует: %1 (%2)"_s, u"only proposed, not in force: %1 (%2)"_s })
                  .arg(amount(*change.after), say(day));
        return change.before ? text + say({ u"; закон — %1"_s, u"; the law says %1"_s }).arg(amount(*change.before))
                             : text;
    }

    QString ofParameter(const LawChange &change) const
    {
        const QString day = spelledDate(change.on);
        switch (change.kind) {
        case LawChange::Kind::Begins:
            return say({ u"с %1 — %2; более раннего значения среди правил нет"_s,
                           u"from %1 — %2; the rules hold no earlier value"_s })
                .arg(day, amount(*change.after));
        case LawChange::Kind::Changes:
            return change.isSameAmount()
                ? say({ u"с %1 по-прежнему %2, но на другом основании"_s, u"from %1 still %2, but on another basis"_s })
                      .arg(day, amount(*change.after))
                : say({ u"с %1 — %2 вместо %3"_s, u"from %1 — %2 instead of %3"_s })
                      .arg(day, amount(*change.after), amount(*change.before));
        case LawChange::Kind::Ends:
            return say({ u"до %1 — %2; дальше значения среди правил нет"_s,
                           u"until %1 — %2; the rules hold no later value"_s })
                .arg(spelledDate(change.on.addDays(-1)), amount(*change.before));
        case LawChange::Kind::Proposed:
            return bill(change);
        }
        Q_UNREACHABLE();
    }

    QString ofDeadline(const LawChange &change) const
    {
        return change.kind == LawChange::Kind::Begins
            ? say({ u"срок появляется с %1"_s, u"the term begins on %1"_s }).arg(spelledDate(change.on))
            : say({ u"с %1 такого срока больше нет"_s, u"from %1 there is no such term"_s })
                  .arg(spelledDate(change.on));
    }

    QString whole(const LawChange &change) const
    {
        return say(change.title()) + u": "_s
            + (std::holds_alternative<const Parameter *>(change.subject) ? ofParameter(change) : ofDeadline(change));
    }

    /// None when the law of the day has no number for it.
    std::optional<QString> length(const Shift &shift, const Parameters &parameters, QDate day) const
    {
        const auto *id = std::get_if<ParameterId>(&shift.amount);
        if (!id)
            return spelledAmount(std::get<qint64>(shift.amount), shift.unit, language);
        const Parameter *parameter = parameters.find(*id);
        const ParameterValue *value = parameter ? parameter->on(day) : nullptr;
        return value ? std::optional(amount(*value)) : std::nullopt;
    }

    /// One stretch of counting; none when the law of the day does not know it.
    std::optional<QString> stretch(const Count &count, const Parameters &parameters, QDate day) const
    {
        const auto *shift = std::get_if<Shift>(&count);
        if (!shift)
            return say({ u"до последнего рабочего дня месяца после квартала"_s,
                u"by the last working day of the month after the quarter"_s });
        if (const auto *plain = std::get_if<qint64>(&shift->amount); plain && *plain == 0)
            return say({ u"в тот же день"_s, u"on the same day"_s });
        const auto found = length(*shift, parameters, day);
        if (!found)
            return std::nullopt;
        if (shift->before)
            return say({ u"за %1 до события"_s, u"%1 before the event"_s }).arg(*found);
        return shift->countsEvent ? *found + say({ u", считая день события"_s, u", the day of the event included"_s })
                                  : *found;
    }

    QString counting(const DeadlineRule &rule, const Catalog &catalog, QDate day) const
    {
        QStringList parts;
        for (const Count &count : rule.counts) {
            const auto part = stretch(count, catalog.parameters(), day);
            if (!part)
                return say({ u"на этот день среди правил нет числа"_s, u"the rules hold no number for that day"_s });
            parts << *part;
        }
        const DeadlineRule *previous = rule.after.isEmpty() ? nullptr : catalog.deadline(rule.after);
        const QString start = previous
            ? say({ u"; отсчёт от срока: %1"_s, u"; counted from the term: %1"_s }).arg(say(previous->title))
            : say({ u"; событие: %1"_s, u"; event: %1"_s }).arg(say(rule.eventTitle));
        return parts.join(say({ u", затем "_s, u", then "_s })) + start;
    }
};

} // namespace

Text explain(const LawChange &change)
{
    return { .russian = Narrator { Language::Russian }.whole(change),
        .english = Narrator { Language::English }.whole(change) };
}

Text spelledCounting(const DeadlineRule &rule, const Catalog &catalog, QDate day)
{
    return { .russian = Narrator { Language::Russian }.counting(rule, catalog, day),
        .english = Narrator { Language::English }.counting(rule, catalog, day) };
}

} // namespace hqs
