// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scancontent.h"

#include <array>
#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array scanKindCodes { std::pair(ScanKind::Pdf, u"pdf"), std::pair(ScanKind::Jpeg, u"jpeg"),
    std::pair(ScanKind::Png, u"png"), std::pair(ScanKind::Tiff, u"tiff") };
constexpr qsizetype farthestPdfHeader = 1024; // readers look no further
constexpr int mostTiffPages = 1000;

/// A whole number of two or four bytes; none beyond the end.
std::optional<qint64> numberAt(QByteArrayView bytes, qint64 at, int size, bool bigEndian)
{
    if (at < 0 || at > bytes.size() - size)
        return std::nullopt;
    qint64 number = 0;
    for (int i = 0; i < size; ++i) {
        const auto byte = static_cast<quint8>(bytes[at + (bigEndian ? i : size - 1 - i)]);
        number = number * 256 + byte;
    }
    return number;
}

std::optional<qint64> pngPixels(QByteArrayView bytes)
{
    if (bytes.size() < 16 || bytes.sliced(12, 4) != QByteArrayView("IHDR"))
        return std::nullopt;
    const auto width = numberAt(bytes, 16, 4, true);
    const auto height = numberAt(bytes, 20, 4, true);
    if (!width || !height || *width == 0 || *height == 0)
        return std::nullopt;
    constexpr qint64 longest = 0x7fffffff; // PNG allows no more; it also keeps the product in its type
    return qMin(*width, longest) * qMin(*height, longest);
}

/// Walks over the segments to the one that opens the picture.
std::optional<qint64> jpegPixels(QByteArrayView bytes)
{
    qint64 at = 2;
    while (true) {
        const auto marker = numberAt(bytes, at, 2, true);
        if (!marker || *marker < 0xff00)
            return std::nullopt;
        if (*marker == 0xffff) { // filling
            ++at;
            continue;
        }
        const bool isAlone = *marker == 0xff01 || (*marker >= 0xffd0 && *marker <= 0xffd8);
        if (isAlone) {
            at += 2;
            continue;
        }
        const auto length = numberAt(bytes, at + 2, 2, true);
        if (!length || *length < 2 || *marker == 0xffd9 || *marker == 0xffda)
            return std::nullopt;
        const bool isFrame
            = *marker >= 0xffc0 && *marker <= 0xffcf && *marker != 0xffc4 && *marker != 0xffc8 && *marker != 0xffcc;
        if (isFrame) {
            const auto height = numberAt(bytes, at + 5, 2, true);
            const auto width = numberAt(bytes, at + 7, 2, true);
            if (!height || !width || *height == 0 || *width == 0)
                return std::nullopt;
            return *height * *width;
        }
        at += 2 + *length;
    }
}

/// The largest of its pages.
std::optional<qint64> tiffPixels(QByteArrayView bytes)
{
    const bool bigEndian = bytes.startsWith("MM");
    const auto read = [&](qint64 at, int size) { return numberAt(bytes, at, size, bigEndian); };
    std::set<qint64> seen; // a loop of pages must end
    qint64 most = 0;
    auto page = read(4, 4);
    while (page && *page != 0) {
        if (!seen.insert(*page).second || seen.size() > mostTiffPages)
            return std::nullopt;
        const auto entries = read(*page, 2);
        if (!entries)
            return std::nullopt;
        qint64 width = 0;
        qint64 height = 0;
        for (qint64 i = 0; i < *entries; ++i) {
            const qint64 entry = *page + 2 + i * 12;
            const auto tag = read(entry, 2);
            const auto type = read(entry + 2, 2);
            if (!tag || !type)
                return std::nullopt;
            if (*tag == 256 || *tag == 257) // width, height
                (*tag == 256 ? width : height) = read(entry + 8, *type == 3 ? 2 : 4).value_or(0);
        }
        if (width == 0 || height == 0)
            return std::nullopt;
        most = std::max(most, width > mostScanPixels || height > mostScanPixels ? mostScanPixels + 1 : width * height);
        page = read(*page + 2 + *entries * 12, 4);
    }
    return page && most > 0 ? std::optional(most) : std::nullopt;
}

} // namespace

QString codeOf(ScanKind kind)
{
    for (const auto &[known, code] : scanKindCodes) {
        if (known == kind)
            return QStringView(code).toString();
    }
    Q_UNREACHABLE();
}

std::optional<ScanKind> scanKindFrom(QStringView code)
{
    for (const auto &[kind, known] : scanKindCodes) {
        if (code == QStringView(known))
            return kind;
    }
    return std::nullopt;
}

Result<ScanKind> recognizeScan(QByteArrayView bytes, const QString &name)
{
    if (bytes.size() > largestScan)
        return Error { Fault::LargeScan, name, u"bytes"_s };
    const auto picture = [&](ScanKind kind, std::optional<qint64> pixels) -> Result<ScanKind> {
        if (!pixels)
            return Error { Fault::NotScan, name, codeOf(kind) };
        if (*pixels > mostScanPixels)
            return Error { Fault::LargeScan, name, u"pixels"_s };
        return kind;
    };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return picture(ScanKind::Png, pngPixels(bytes));
    if (bytes.startsWith("\xff\xd8\xff"))
        return picture(ScanKind::Jpeg, jpegPixels(bytes));
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return picture(ScanKind::Tiff, tiffPixels(bytes));
    if (bytes.first(std::min(bytes.size(), farthestPdfHeader)).indexOf("%PDF-") >= 0)
        return ScanKind::Pdf;
    return Error { Fault::NotScan, name, {} };
}

} // namespace hqs
