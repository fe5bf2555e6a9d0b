// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablewords.h"

#include "reports/words.h"
#include "tables/tablelimits.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 megabyte = 1 << 20;

QString sentenceFor(TableFlaw flaw, const QString &where)
{
    const TableLimits limits;
    switch (flaw) {
    case TableFlaw::NotATable:
        return Reports::tr("This is no table. A workbook (.xlsx), separated values (.csv) or a JSON array is needed.");
    case TableFlaw::Damaged:
        return Reports::tr("The file is damaged or cut off. Save it anew and try again.");
    case TableFlaw::Encrypted:
        return Reports::tr("The file has a password or is of an old kind (.xls). Save it as .xlsx without a password.");
    case TableFlaw::FileTooLarge:
        return Reports::tr("The file is larger than %1 MB. Divide it.").arg(limits.file / megabyte);
    case TableFlaw::UnpacksTooLarge:
        return Reports::tr("The file would unpack to more than %1 MB, or one of its parts grows more than %2 times: "
                           "such a file is made to do harm. It is not opened.")
            .arg(limits.unpacked / megabyte)
            .arg(limits.ratio);
    case TableFlaw::TooManyParts:
        return Reports::tr("The workbook has more than %1 parts. It is not opened.").arg(limits.parts);
    case TableFlaw::UnsafeName:
        return Reports::tr("A part of the file would be written outside its folder, or is a link. It is not opened.");
    case TableFlaw::DoubledName:
        return Reports::tr("Two parts of the file have one name. It is not opened. Save it anew.");
    case TableFlaw::DocumentType:
        return Reports::tr("The file asks for other files or defines its own entities. It is not opened.");
    case TableFlaw::TooManyRows:
        return Reports::tr("There are more than %1 rows. Divide the file.").arg(limits.rows);
    case TableFlaw::TooManyColumns:
        return Reports::tr("There are more than %1 columns. Leave out those that are not needed.").arg(limits.columns);
    case TableFlaw::FieldTooLong:
        return Reports::tr("A cell is longer than %1 KB.").arg(limits.field / 1024);
    case TableFlaw::NoHeads:
        return where.isEmpty() ? Reports::tr("The first row with text must have the headings; there is none.")
                               : Reports::tr("A cell stands beyond the last heading. Give its column a heading.");
    case TableFlaw::DoubledHead:
        return Reports::tr("Two columns have one heading. Rename one of them.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordsFor(const TableProblem &problem)
{
    const QString sentence = sentenceFor(problem.flaw, problem.where);
    return problem.where.isEmpty() ? sentence : Reports::tr("%1 (Where: %2)").arg(sentence, problem.where);
}

} // namespace hqs
