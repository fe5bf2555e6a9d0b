// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/importwords.h"

#include "words/problemwords.h"

#include "reports/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString codeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return u"people"_s;
    case ImportKind::Employers:
        return u"employers"_s;
    case ImportKind::Pay:
        return u"pay"_s;
    case ImportKind::Papers:
        return u"papers"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFrom(QStringView code)
{
    for (const ImportKind kind : allImports) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString wordsFor(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return Reports::tr("People with passport and insurance");
    case ImportKind::Employers:
        return Reports::tr("Employers and their requisites");
    case ImportKind::Pay:
        return Reports::tr("Pay by month");
    case ImportKind::Papers:
        return Reports::tr("Papers of cases: numbers and days");
    }
    Q_UNREACHABLE();
}

QString wordsForMeaning(const Catalog &catalog, const FieldId &meaning, Language language)
{
    if (meaning.isEmpty())
        return {};
    if (meaning == caseNumber())
        return Reports::tr("Case no.");
    const Field *field = catalog.field(meaning);
    const Role *role = catalog.role(roleOf(meaning));
    return field && role ? role->title.in(language) + u": "_s + field->label.in(language) : meaning.text();
}

QString wordsFor(const RowRefusal &refusal)
{
    switch (refusal.reason) {
    case RowRefusal::Reason::NoMarks:
        return Reports::tr("Nothing says who this is. Add the passport number, or surname, name and date of birth, or "
                           "the case number.");
    case RowRefusal::Reason::NoSurname:
        return Reports::tr("A new person needs a surname, in Russian or in Latin letters.");
    case RowRefusal::Reason::NoEmployerMarks:
        return Reports::tr(
            "Nothing says which employer this is. Add the taxpayer number (INN) or the register number.");
    case RowRefusal::Reason::NoEmployerName:
        return Reports::tr("A new employer needs its full or its short name.");
    case RowRefusal::Reason::DoubtfulEmployer:
        return Reports::tr("The taxpayer number and the register number are those of different employers.");
    case RowRefusal::Reason::NotFound:
        return Reports::tr("There is no such case, or this person has none. Open the case first.");
    case RowRefusal::Reason::Doubtful:
        return Reports::tr("More than one person or case fits. Add the case number or the passport number.");
    case RowRefusal::Reason::Again:
        return Reports::tr("Row %1 is about the same. Keep one of them.").arg(refusal.otherRow);
    case RowRefusal::Reason::NoMonth:
        return Reports::tr("The month of the pay is missing.");
    case RowRefusal::Reason::NoRoom:
        return Reports::tr("The list in this case is full.");
    case RowRefusal::Reason::Locked:
        return Reports::tr("The official spelling of a name is changed on the card of the person, with a reason.");
    case RowRefusal::Reason::Malformed:
        return wordsFor(refusal.problem, refusal.type);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
