// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/savelists.h"

#include "storage/safefile.h"
#include "ui/prompt.h"

#include "reports/writelist.h"

#include <QApplication>
#include <QDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The translations of what is said when a list is saved.
class SaveLists {
    Q_DECLARE_TR_FUNCTIONS(SaveLists)
};

Result<QByteArray> bytesOf(const TableToSave &table, ListFormat format)
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // thousands of cases take their time
    const auto sheets = table.make(format == ListFormat::Json ? ListReader::Program : ListReader::Person);
    const auto bytes = sheets ? toFile(*sheets, format, table.language) : Result<QByteArray>(sheets.error());
    QApplication::restoreOverrideCursor();
    return bytes;
}

} // namespace

QString saveTable(QWidget *parent, Prompt &prompt, const TableToSave &table)
{
    const auto path = prompt.fileToSave(parent, table.title, table.name + u".xlsx"_s,
        table.isOne ? SaveLists::tr("Excel workbooks (*.xlsx);;Separated values (*.csv);;JSON (*.json)")
                    : SaveLists::tr("Excel workbooks (*.xlsx);;JSON (*.json)"));
    if (!path)
        return {};
    const auto format = listFormatFor(*path);
    if (!format || (!table.isOne && !holdsManyLists(*format)))
        return SaveLists::tr("The name must end with .xlsx, .csv (one list) or .json.");
    const auto bytes = bytesOf(table, *format);
    const auto done = bytes ? writeSafely(*path, *bytes) : Done(bytes.error());
    if (!done) {
        prompt.tell(parent, done.error());
        return {};
    }
    return SaveLists::tr("Saved: %1").arg(QDir::toNativeSeparators(*path));
}

QString saveLists(QWidget *parent, Prompt &prompt, const ListSource &source, const std::vector<ListKind> &kinds)
{
    const bool isAll = kinds.size() == std::size(allLists);
    const auto make = [&](ListReader reader) -> Result<std::vector<Sheet>> {
        ListSource read = source;
        read.reader = reader;
        std::vector<Sheet> sheets;
        for (const ListKind kind : kinds) {
            auto sheet = makeList(kind, read);
            if (!sheet)
                return sheet.error();
            sheets.push_back(*std::move(sheet));
        }
        return sheets;
    };
    return saveTable(parent, prompt,
        { .title = isAll ? SaveLists::tr("All lists") : wordsFor(kinds.front()),
            .name = u"%1 %2"_s.arg(source.today.toString(Qt::ISODate), isAll ? u"hqsdesk"_s : codeOf(kinds.front())),
            .isOne = kinds.size() == 1,
            .language = source.language,
            .make = make });
}

} // namespace hqs
