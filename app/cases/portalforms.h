// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/portalticks.h"
#include "forms/copyfields.h"
#include "forms/formlibrary.h"

namespace hqs {

/// A form of a case that is filled in on a portal.
struct PortalForm {
    PortalSheet sheet;
    const Form *form = nullptr; ///< of the library
};

/// Those that have fields to copy, in the order of the stages; last the salary notice of the quarter to report, when
/// one is owed.
std::vector<PortalForm> portalFormsOf(const FormLibrary &library, const CaseFile &file, QDate today);

/// The salary notice of a quarter; none: the rules have no edition of it for today.
std::optional<PortalForm> portalNotice(const FormLibrary &library, Quarter quarter, QDate today);

/// Its answers in the order of the form.
std::vector<CopyField> copyFieldsOf(const PortalForm &form, const CaseFile &file, QDate today);

/// Whether the case says that its filing is proven.
bool isFiled(const PortalForm &form, const CaseFile &file, QDate today);

} // namespace hqs
