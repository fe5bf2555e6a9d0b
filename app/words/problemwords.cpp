// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/problemwords.h"

#include <QCoreApplication>

namespace hqs {

namespace {

QString problemText(const char *words)
{
    return QCoreApplication::translate("Problem", words);
}

QString unreadable(FieldType type)
{
    switch (type) {
    case FieldType::Date:
        return problemText(QT_TRANSLATE_NOOP("Problem", "This is not a date. Write it as 31.12.2026."));
    case FieldType::Money:
        return problemText(
            QT_TRANSLATE_NOOP("Problem", "This is not an amount of money. Write it as 123 000 or 123 000.50."));
    default:
        return problemText(QT_TRANSLATE_NOOP("Problem", "This is not a whole number. Use digits only."));
    }
}

} // namespace

QString wordsFor(const Problem &problem, FieldType type)
{
    switch (problem.flaw) {
    case Flaw::Missing:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Needed for printing: fill in this field."));
    case Flaw::Unreadable:
        return unreadable(type);
    case Flaw::TooLong:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Too long: at most %1 characters fit.")).arg(problem.detail);
    case Flaw::BadFormat:
        return problemText(
            QT_TRANSLATE_NOOP("Problem", "This does not have the expected form. Compare it with the example."));
    case Flaw::NotCyrillic:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Latin letter “%1” where only Russian letters belong."))
            .arg(problem.detail);
    case Flaw::NotLatin:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Russian letter “%1” where only Latin letters belong."))
            .arg(problem.detail);
    case Flaw::MixedAlphabets:
        return problemText(QT_TRANSLATE_NOOP("Problem",
                               "The word “%1” mixes Russian and Latin letters that look alike. Type it again."))
            .arg(problem.detail);
    case Flaw::Unprintable:
        return problemText(QT_TRANSLATE_NOOP("Problem", "There is a character that no form can print (%1). Delete it."))
            .arg(problem.detail);
    case Flaw::WrongLength:
        return problemText(
            QT_TRANSLATE_NOOP("Problem", "Wrong number of digits: %1 are typed. Compare with the document."))
            .arg(problem.detail);
    case Flaw::WrongCheckDigit:
        return problemText(
            QT_TRANSLATE_NOOP("Problem", "The check digit does not match: one of the digits is mistyped."));
    case Flaw::UnknownChoice:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Choose an entry of the list."));
    case Flaw::OutOfRange:
        return problemText(QT_TRANSLATE_NOOP("Problem", "Out of range: %1 is possible.")).arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace hqs
