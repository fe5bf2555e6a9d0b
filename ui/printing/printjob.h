// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/calibration.h"
#include "forms/paint.h"

#include <span>

class QPrinter;

namespace hqs {

/// A form and how many times it is printed.
struct PrintedCopies {
    PrintedForm form;
    int copies = 1;
    QString about {}; ///< for whom, of a further copy; empty: the person of the form
};

enum class Sides { One, Both };

/// Paints forms on a printer that is set up already. On both sides of the sheets each form starts on a front side.
/// Each side is corrected as the calibration of the printer says. Fault::Io when the printer refuses.
Done printOn(QPrinter &printer, std::span<const PrintedCopies> forms, Sides sides, const Calibration &calibration = {});

/// "2026-11-24 KIM notice.pdf": a file name that says day, person and form, and that every system takes.
QString fileNameFor(const FormId &form, QDate day, const QString &person, const QString &suffix);

} // namespace hqs
