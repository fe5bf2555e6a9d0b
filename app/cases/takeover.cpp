// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/takeover.h"

namespace hqs {

namespace {

std::optional<FieldValue> valueAt(const Record &record, const FieldId &field, int item)
{
    const FieldValue *value = record.find(field, item);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

std::vector<TakeOver> takeOversAt(const Field &field, const Record &record, int item)
{
    std::vector<TakeOver> found;
    if (!field.takesOver)
        return found;
    for (int from = 1; from <= record.items(field.takesOver->from); ++from) {
        const auto title = valueAt(record, field.takesOver->title, from);
        if (!title)
            continue;
        TakeOver over { .title = toStorage(*title), .answers = {} };
        bool differs = false;
        for (const auto &[own, theirs] : field.takesOver->fields) {
            auto value = valueAt(record, theirs, from);
            differs = differs || value != valueAt(record, own, item);
            over.answers.emplace_back(Place(own, item), std::move(value));
        }
        if (differs)
            found.push_back(std::move(over));
    }
    return found;
}

} // namespace hqs
