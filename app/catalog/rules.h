// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "domain/field.h"
#include "domain/payrules.h"
#include "domain/procedure.h"

#include <map>
#include <vector>

namespace hqs {

/// A field as its card declares it, before the roles give it an id: names without a dot mean the same card.
struct CardField {
    QString name;
    std::vector<RoleId> roles; ///< empty: in every role of the kind
    Field field;
};

/// Everything read from the rules folder, as written. Catalog checks it and makes it fit for use.
struct Rules {
    QString edition; ///< of the whole pack: "2026.11"
    std::map<QString, std::vector<Option>> lists;
    std::vector<CardKind> kinds;
    std::map<KindId, std::vector<CardField>> cardFields;
    std::vector<Role> roles;
    std::vector<Procedure> procedures;
    std::vector<Requirement> requirements;
    std::vector<Check> checks;
    Parameters parameters;
    WorkCalendar calendar;
    std::vector<DeadlineRule> deadlines;
    PayRules pay;
};

} // namespace hqs
