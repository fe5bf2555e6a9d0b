// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QDir>
#include <QStringList>

namespace hqs {

/// Reads every form of a rules folder (forms/*.json and the letters/*.html they name), as
/// resources/rules/forms/README.md describes. Everything wrong is complained about with its file and key.
std::vector<Form> readForms(const QDir &rules, QStringList &complaints);

} // namespace hqs
