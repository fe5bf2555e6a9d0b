// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officenumbers.h"

#include "cases/inspection.h"
#include "cases/paythreshold.h"
#include "catalog/spelling.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOfficeNumber(const Parameter *parameter, QDate today, std::vector<OfficeNumber> &numbers)
{
    const ParameterValue *value = parameter ? parameter->on(today) : nullptr;
    if (value && value->provenance.status == LawStatus::Office
        && std::ranges::find(numbers, parameter, &OfficeNumber::parameter) == numbers.end())
        numbers.push_back({ parameter, value });
}

void addOfficeNumbers(
    const Check &check, const Catalog &catalog, const Facts &facts, std::vector<OfficeNumber> &numbers)
{
    for (const ParameterId &id : parametersOf(catalog, check))
        addOfficeNumber(catalog.parameters().find(id), facts.today, numbers);
    if (isOfPay(check.computed))
        addOfficeNumber(thresholdOf(catalog, facts), facts.today, numbers);
}

} // namespace

std::vector<OfficeNumber> officeNumbersOf(const Check &check, const Catalog &catalog, const Facts &facts)
{
    std::vector<OfficeNumber> numbers;
    addOfficeNumbers(check, catalog, facts, numbers);
    return numbers;
}

std::vector<OfficeNumber> officeNumbersOf(const FieldId &field, const Catalog &catalog, const Facts &facts)
{
    std::vector<OfficeNumber> numbers;
    for (const Check &check : catalog.checks()) {
        if (check.field == field)
            addOfficeNumbers(check, catalog, facts, numbers);
    }
    return numbers;
}

QString spelled(const OfficeNumber &number, Language language)
{
    const QString text = language == Language::Russian ? u"Решение офиса: %1 — %2. Основание: %3"_s
                                                       : u"Office's own value: %1 — %2. Basis: %3"_s;
    return text.arg(number.parameter->title.in(language),
        spelledAmount(number.value->amount, number.value->unit, language), number.value->provenance.basis.in(language));
}

} // namespace hqs
