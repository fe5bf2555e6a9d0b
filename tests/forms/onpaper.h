// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fonts.h"
#include "forms/sample.h"

#include <map>
#include <set>

namespace sample {

/// A text as it can be compared on paper: capitals, no white space, nothing that cannot be printed.
inline QString comparable(const QString &text, hqs::Typeface typeface)
{
    QString kept;
    const QString composed = text.normalized(QString::NormalizationForm_C).toUpper();
    for (const QChar each : composed) {
        if (!each.isSpace() && each != u'□' && hqs::canPrint(typeface, each.unicode()) && !each.isSurrogate())
            kept += each;
    }
    return kept;
}

/// What stands on all pages of a paper for each field, its letters one after another.
inline std::map<hqs::Place, QString> valuesOn(const hqs::PrintedForm &printed)
{
    std::map<hqs::Place, QString> words;
    for (int page = 0; page < printed.pageCount(); ++page) {
        for (const hqs::PrintedText &piece : printed.texts(page))
            words[piece.origin] += piece.words;
    }
    return words;
}

/// The fields of text that stand on a paper, are not there as a whole, and about which nothing was told; each with what
/// is printed of it. A picture that was made of a value counts, too.
inline QStringList lostValues(const hqs::Form &form, const hqs::PrintedForm &printed, const hqs::Record &record)
{
    std::set<hqs::Place> told;
    for (const hqs::Overflow &overflow : printed.overflows())
        told.insert(overflow.place);
    QStringList lost;
    for (const auto &[place, words] : valuesOn(printed)) {
        if (words.contains(QChar::ObjectReplacementCharacter))
            lost << toPath(place) + QStringLiteral(": a picture");
        const hqs::Field *field = catalog().field(place.field);
        const hqs::FieldValue *value = record.find(place);
        if (!field || !value || field->type() != hqs::FieldType::Text || field->isJoined() || told.contains(place))
            continue;
        if (!comparable(words, form.typeface).contains(comparable(toStorage(*value), form.typeface)))
            lost << toPath(place) + QStringLiteral(": ") + words.left(80);
    }
    for (QString &each : lost)
        each.prepend(form.id.text() + QStringLiteral(": "));
    return lost;
}

} // namespace sample
