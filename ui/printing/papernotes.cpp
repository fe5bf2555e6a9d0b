// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papernotes.h"

#include "catalog/catalog.h"
#include "ui/localization.h"

#include <QCoreApplication>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperNotes {
    Q_DECLARE_TR_FUNCTIONS(PaperNotes)
};

QString labelOf(const Place &place, const Catalog &catalog, const Localization &localization)
{
    const Field *field = catalog.field(place.field);
    return field ? localization.say(field->label) : toPath(place);
}

QString noteOn(const Overflow &overflow, const Catalog &catalog, const Localization &localization)
{
    const QString name = !overflow.title.isEmpty() ? overflow.title
        : overflow.place.field.isEmpty()           ? PaperNotes::tr("a printed text")
                                                   : labelOf(overflow.place, catalog, localization);
    switch (overflow.reason) {
    case Overflow::Reason::Continued:
        return PaperNotes::tr("“%1” goes on on the additional sheet.").arg(name);
    case Overflow::Reason::TooLong:
        return PaperNotes::tr("“%1” does not fit: %2 characters of %3 are printed.")
            .arg(name)
            .arg(overflow.room)
            .arg(overflow.text.size());
    case Overflow::Reason::Unprintable:
        return PaperNotes::tr("“%1” holds characters that cannot be printed; □ stands for them.").arg(name);
    case Overflow::Reason::ForbiddenCharacter:
        return PaperNotes::tr("“%1” holds a character that the QR code cannot; the code is not printed.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList notesOn(const PrintedForm &printed, const Catalog &catalog, const Localization &localization)
{
    QStringList notes;
    for (const Overflow &overflow : printed.overflows())
        notes << noteOn(overflow, catalog, localization);
    if (!printed.missing().empty()) {
        QStringList names;
        for (const Place &place : printed.missing())
            names << labelOf(place, catalog, localization);
        names.removeDuplicates();
        notes << PaperNotes::tr(
                     "%n field(s) of this form are still empty.", nullptr, static_cast<int>(printed.missing().size()))
                + u' ' + names.join(u"; "_s);
    }
    return notes;
}

QStringList cutsOf(const PrintedForm &printed, const Catalog &catalog, const Localization &localization)
{
    QStringList cuts;
    for (const Overflow &overflow : printed.overflows()) {
        if (overflow.reason != Overflow::Reason::Continued)
            cuts << noteOn(overflow, catalog, localization);
    }
    return cuts;
}

} // namespace hqs
