// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbook.h"

#include "storage/safefile.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <clocale>
#include <limits>
#include <xlsxwriter.h>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestText = 32'767; // of a cell, in UTF-16 units
constexpr int longestSheetName = 31;

/// Debian's library spells numbers by the locale of C, and QCoreApplication sets that to the person's: a decimal comma
/// makes a workbook that no program opens.
class PlainNumbers {
public:
    PlainNumbers()
        : m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~PlainNumbers() { std::setlocale(LC_NUMERIC, m_before.constData()); }
    Q_DISABLE_COPY(PlainNumbers)

private:
    QByteArray m_before;
};

struct Formats {
    lxw_format *head = nullptr;
    lxw_format *text = nullptr;
    lxw_format *day = nullptr;
    lxw_format *money = nullptr;
    lxw_format *number = nullptr;
};

lxw_format *makeFormat(lxw_workbook *workbook, const char *numbers)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_num_format(format, numbers);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

/// Writes one cell with its type. False when the library refuses.
struct CellSetter {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats &formats;

    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString &text) const
    {
        const QByteArray bytes = text.left(longestText).toUtf8();
        return worksheet_write_string(sheet, row, column, bytes.constData(), formats.text) == LXW_NO_ERROR;
    }
    bool operator()(QDate day) const
    {
        if (day.year() < 1900 || day.year() > 9999)
            return (*this)(day.toString(Qt::ISODate)); // a spreadsheet knows no such day
        lxw_datetime written { day.year(), day.month(), day.day(), 0, 0, 0 };
        return worksheet_write_datetime(sheet, row, column, &written, formats.day) == LXW_NO_ERROR;
    }
    bool operator()(Money money) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(money.kopecks) / 100, formats.money)
            == LXW_NO_ERROR;
    }
    bool operator()(qint64 number) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(number), formats.number) == LXW_NO_ERROR;
    }
};

/// A name a spreadsheet takes: not too long, without []:*?/\ and quotes.
QByteArray sheetName(const Sheet &sheet)
{
    static const QRegularExpression forbidden(uR"([\[\]:*?/\\'])"_s);
    QString name = sheet.name;
    return name.replace(forbidden, u" "_s).left(longestSheetName).trimmed().toUtf8();
}

bool writeSheet(lxw_workbook *workbook, const Sheet &sheet, const Formats &formats)
{
    lxw_worksheet *into = workbook_add_worksheet(workbook, sheetName(sheet).constData());
    if (!into)
        return false;
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        const auto number = static_cast<lxw_col_t>(column);
        worksheet_set_column(into, number, number, sheet.columns[column].width, nullptr);
        if (worksheet_write_string(into, 0, number, sheet.columns[column].head.toUtf8().constData(), formats.head)
            != LXW_NO_ERROR)
            return false;
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const CellSetter set { into, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), formats };
            if (!std::visit(set, sheet.rows[row][column]))
                return false;
        }
    }
    worksheet_freeze_panes(into, 1, 0);
    if (!sheet.columns.empty())
        worksheet_autofilter(
            into, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()), static_cast<lxw_col_t>(sheet.columns.size() - 1));
    return true;
}

} // namespace

Result<QByteArray> toWorkbook(const std::vector<Sheet> &sheets)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error { Fault::Io, u"xlsx"_s, folder.errorString() };
    const PlainNumbers plain;
    const QByteArray path = folder.filePath(u"list.xlsx"_s).toUtf8();
    QByteArray scratch = folder.path().toUtf8();
    lxw_workbook_options options {};
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return Error { Fault::Io, u"xlsx"_s, u"the workbook could not be begun"_s };
    Formats formats { workbook_add_format(workbook), makeFormat(workbook, "@"), makeFormat(workbook, "dd.mm.yyyy"),
        makeFormat(workbook, "#,##0.00"), makeFormat(workbook, "0") };
    format_set_bold(formats.head);
    format_set_text_wrap(formats.head);
    format_set_align(formats.head, LXW_ALIGN_VERTICAL_TOP);
    format_set_bg_color(formats.head, 0xE4EFFB);
    bool isWritten = true;
    for (const Sheet &sheet : sheets)
        isWritten = isWritten && writeSheet(workbook, sheet, formats);
    // Closing frees the workbook, also after a failure.
    const lxw_error closed = workbook_close(workbook);
    if (closed == LXW_ERROR_CREATING_TMPFILE || closed == LXW_ERROR_ZIP_FILE_OPERATION)
        return Error { Fault::NoSpace, u"xlsx"_s, QString::fromLatin1(lxw_strerror(closed)) };
    if (closed != LXW_NO_ERROR || !isWritten)
        return Error { Fault::Io, u"xlsx"_s, QString::fromLatin1(lxw_strerror(closed)) };
    return readWhole(QString::fromUtf8(path), std::numeric_limits<qint64>::max());
}

} // namespace hqs
