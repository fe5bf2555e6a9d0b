// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/record.h"

#include <vector>

namespace hqs {

/// One paper of the package, in the words of the form's language.
struct ChecklistLine {
    QString title {};
    QString state {};
    QString needs {}; ///< originals, copies, translation …
    bool checked = false;
    QStringList files {}; ///< where it lies in the folder of the package
    StageId stage {}; ///< whose package it belongs to
    FormId form {}; ///< of ours that produces it, if any
    bool enclosed = false; ///< it is in hand, or printed with the letter
};

/// What a form is filled in from. The catalogue and the record must outlive the printing, not the printed form.
struct PrintContext {
    const Catalog &catalog;
    const Record &record;
    QDate on; ///< the day of filing: it decides the law and {{today}}
    std::vector<ChecklistLine> checklist;
    bool pictures = true; ///< false: only the values of an own blank are printed, for a sheet that has the blank on it
    int item = 0; ///< for whom: the form's own person, or that item of its further copies
};

/// Something that could not be put on paper as it stands. Nothing is ever left out without one of these.
struct Overflow {
    enum class Reason {
        Continued, ///< it goes on on the additional sheet: nothing is lost
        TooLong, ///< `room` characters fit, the rest is not printed
        Unprintable, ///< `text` holds characters that our fonts do not have; □ stands for them
        ForbiddenCharacter, ///< the QR code cannot hold it and is not drawn
    };

    Reason reason = Reason::TooLong;
    Place place;
    QString number; ///< of the field on the blank
    QString title;
    QString text; ///< the whole value
    int room = 0; ///< characters

    friend bool operator==(const Overflow &, const Overflow &) = default;
};

} // namespace hqs
