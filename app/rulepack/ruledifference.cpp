// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/ruledifference.h"

#include "rulepack/itemdifference.h"
#include "rulepack/parameterdifference.h"

#include <algorithm>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<RuleDifference>> differencesBetween(const RuleBook &inUse, const RuleBook &coming, QDate today)
{
    const auto before = inUse.texts();
    const auto after = coming.texts();
    if (!before || !after)
        return !before ? before.error() : after.error();
    std::vector<RuleDifference> differences
        = parameterDifferences(inUse.catalog.rulesWithoutOffice(), coming.catalog.rulesWithoutOffice(), today);
    for (auto &difference : itemDifferences({ *before, inUse.catalog, today }, { *after, coming.catalog, today }))
        differences.push_back(std::move(difference));
    std::ranges::stable_sort(differences, {}, [](const RuleDifference &difference) {
        return std::tuple(difference.topic, difference.novelty, difference.id);
    });
    return differences;
}

Text titleOf(RuleTopic topic)
{
    switch (topic) {
    case RuleTopic::Parameter:
        return { u"Числа закона: пороги, пошлины, сроки"_s, u"Numbers of the law: thresholds, duties, terms"_s };
    case RuleTopic::Deadline:
        return { u"Что и когда надо сделать"_s, u"What has to be done by when"_s };
    case RuleTopic::Paper:
        return { u"Документы пакета"_s, u"Papers of the package"_s };
    case RuleTopic::Check:
        return { u"Проверки перед подачей"_s, u"Checks before filing"_s };
    case RuleTopic::Form:
        return { u"Бланки и письма"_s, u"Forms and letters"_s };
    case RuleTopic::Field:
        return { u"Поля карточек"_s, u"Fields of cards"_s };
    case RuleTopic::Other:
        return { u"Прочее"_s, u"The rest"_s };
    }
    Q_UNREACHABLE();
}

Text wordFor(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New:
        return { u"новое"_s, u"new"_s };
    case Novelty::Changed:
        return { u"изменено"_s, u"changed"_s };
    case Novelty::Gone:
        return { u"больше нет"_s, u"gone"_s };
    }
    Q_UNREACHABLE();
}

Text wordFor(LawStatus status)
{
    switch (status) {
    case LawStatus::InForce:
        return { u"действует"_s, u"in force"_s };
    case LawStatus::Historic:
        return { u"действовало раньше"_s, u"was in force"_s };
    case LawStatus::Proposed:
        return { u"только предложено, не действует"_s, u"only proposed, not in force"_s };
    case LawStatus::Unverified:
        return { u"не проверено"_s, u"not verified"_s };
    case LawStatus::Conflict:
        return { u"источники расходятся"_s, u"sources disagree"_s };
    case LawStatus::Office:
        return { u"решение офиса"_s, u"the office’s own"_s };
    }
    Q_UNREACHABLE();
}

} // namespace hqs
