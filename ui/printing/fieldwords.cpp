// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fieldwords.h"

#include "cases/casefile.h"
#include "catalog/spelling.h"
#include "storage/cardstore.h"
#include "ui/localization.h"

#include <QCoreApplication>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// The value of a field of a case, or of what it is made of; empty when there is none.
QString valueOf(const Place &place, const CaseFile &file, Language language)
{
    const Field *field = file.catalog().field(place.field);
    if (!field)
        return {};
    if (!field->isJoined()) {
        const FieldValue *value = file.record().find(place);
        return value ? spelled(*field, *value, language) : QString();
    }
    QStringList parts;
    for (const JoinedPart &part : field->joins)
        parts << valueOf({ part.id, place.item }, file, language);
    parts.removeAll(QString());
    return parts.join(field->separator);
}

/// Who gave the answer that stands there; empty when it is not in the store yet.
QString authorWords(const Place &place, const CaseFile &file, Database &database)
{
    const FieldValue *value = file.record().find(place);
    const auto card = file.cardOf(roleOf(place.field), place.item);
    if (!value || !card)
        return {};
    const auto author = CardStore(database).authorOf(*card, nameOf(place.field), toStorage(*value));
    if (!author)
        return {};
    if (!*author)
        return FieldWords::tr("Who answered is not known.");
    const QString on = spelledDate((*author)->at.toLocalTime().date());
    return (*author)->who.isEmpty() ? FieldWords::tr("Answered on %1; nobody had said a name.").arg(on)
                                    : FieldWords::tr("Answered by %1 on %2").arg((*author)->who, on).toHtmlEscaped();
}

QString paragraph(const QString &words)
{
    return u"<p style='margin: 3px 0'>%1</p>"_s.arg(words);
}

} // namespace

QString fieldWords(const Place &place, const CaseFile &file, Database &database, const Localization &localization)
{
    const Field *field = file.catalog().field(place.field);
    if (!field)
        return {};
    const auto say = [&localization](const Text &text) { return localization.say(text).toHtmlEscaped(); };
    const QString value = valueOf(place, file, localization.language());
    QString words = paragraph(u"<b>%1</b>"_s.arg(say(field->label)));
    words += paragraph(value.isEmpty() ? (field->required ? FieldWords::tr("Nothing is answered, and this is required.")
                                                          : FieldWords::tr("Nothing is answered."))
                                       : value.toHtmlEscaped());
    if (const Role *role = file.catalog().role(roleOf(place.field))) {
        const QString card = place.item > 0 ? u"%1, %2"_s.arg(say(role->title)).arg(place.item) : say(role->title);
        words += paragraph(FieldWords::tr("Card: %1").arg(card) + u" · <i>%1</i>"_s.arg(toPath(place)));
    }
    if (const QString author = authorWords(answerPlace(place, file), file, database); !author.isEmpty())
        words += paragraph(author);
    if (!field->why.isEmpty())
        words += paragraph(say(field->why));
    if (!field->basis.isEmpty())
        words += paragraph(FieldWords::tr("Basis: %1").arg(say(field->basis)));
    return words + paragraph(FieldWords::tr("A double click leads to the field."));
}

Place answerPlace(const Place &place, const CaseFile &file)
{
    const Field *field = file.catalog().field(place.field);
    if (!field || !field->isJoined())
        return place;
    for (const JoinedPart &part : field->joins) {
        const Place at(part.id, place.item);
        if (file.record().find(at))
            return at;
    }
    return { field->joins.front().id, place.item };
}

} // namespace hqs
