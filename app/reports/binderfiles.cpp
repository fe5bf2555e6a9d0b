// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/binderfiles.h"

#include "cases/packagelist.h"
#include "forms/drawnpages.h"
#include "forms/picturesheet.h"
#include "storage/filingstore.h"
#include "storage/scanstore.h"
#include "storage/vault.h"

#include "reports/reporttext.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(const Scan &scan, const CaseFile &file, Language language)
{
    return titleOfScan(file, scan).value_or(Text { scan.title, scan.title }).in(language);
}

std::vector<QByteArray> sheetsOf(const BinderFile &file)
{
    std::vector<QByteArray> sheets;
    for (const QByteArray &picture : file.isPdf ? drawnPages(file.content) : std::vector { file.content })
        sheets.push_back(pictureOnSheet(picture, QSizeF(210, 297)));
    std::erase_if(sheets, &QByteArray::isEmpty);
    return sheets;
}

} // namespace

Result<std::vector<BinderFile>> binderFilesOf(const CaseFile &file, Database &database, Language language)
{
    std::vector<BinderFile> found;
    if (!file.id())
        return found;
    const Vault vault(database);
    const auto filings = FilingStore(database).ofCase(*file.id());
    if (!filings)
        return filings.error();
    for (const Filing &filing : *filings) {
        for (const FiledPaper &paper : filing.papers) {
            auto content = vault.read(paper.file);
            if (!content)
                return content.error();
            found.push_back({ .title = paper.title.in(language),
                .on = filing.forDay,
                .isFiled = true,
                .content = *std::move(content),
                .sha256 = paper.file.sha256,
                .isPdf = paper.file.kind == ScanKind::Pdf });
        }
    }
    const auto scans = ScanStore(database).ofCase(*file.id());
    if (!scans)
        return scans.error();
    for (const Scan &scan : *scans) {
        if (scan.state == ScanState::Cancelled)
            continue;
        auto content = vault.read(scan.file);
        if (!content)
            return content.error();
        BinderFile taken { .title = titleOf(scan, file, language),
            .on = scan.at.toLocalTime().date(),
            .content = *std::move(content),
            .sha256 = scan.file.sha256,
            .isPdf = scan.file.kind == ScanKind::Pdf };
        found.push_back(std::move(taken));
    }
    for (BinderFile &one : found)
        one.sheets = sheetsOf(one);
    return found;
}

Form pictureSheet(const QString &title, const QByteArray &sheet, const QString &caption, Language language, QDate day)
{
    Form form = ReportText().toForm(u"binder_scan"_s, { title, title }, language, day);
    FormPage page;
    page.items.push_back({ .content
        = WordsItem { .words = { caption }, .area = QRectF(15, 15, 180, 12), .style = { .size = 9, .bold = true } } });
    page.picture = sheet;
    form.body = FixedPages { { std::move(page) } };
    return form;
}

} // namespace hqs
