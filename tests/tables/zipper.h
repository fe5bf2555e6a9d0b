// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <vector>

namespace hqs {

/// One part of a ZIP file as a test wants it, also in ways that no honest program makes.
struct ZipPart {
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    quint16 flags = 0; ///< 1: encrypted
    quint32 unixMode = 0; ///< 0120000: a link
    qint64 claimedSize = -1; ///< what the lists say it unpacks to; -1: the truth
    quint32 crcSlip = 0; ///< added to the checksum
};

inline quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
            made[byte] = crc;
        }
        return made;
    }();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(byte)) & 0xff];
    return ~crc;
}

/// A ZIP file, byte by byte (APPNOTE 4.3).
inline QByteArray zipOf(const std::vector<ZipPart> &parts)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray body;
    QByteArray list;
    for (const ZipPart &part : parts) {
        // Length, zlib head, deflate, checksum.
        const QByteArray whole = part.deflated ? qCompress(part.content, 9) : QByteArray();
        const QByteArray packed = part.deflated ? whole.mid(6, whole.size() - 10) : part.content;
        const auto size = static_cast<quint32>(part.claimedSize < 0 ? part.content.size() : part.claimedSize);
        const QByteArray common = number(part.flags) + number(quint16(part.deflated ? 8 : 0)) + number(quint32(0))
            + number(crcOf(part.content) + part.crcSlip) + number(quint32(packed.size())) + number(size)
            + number(quint16(part.name.size())) + number(quint16(0));
        list += QByteArray("PK\x01\x02") + number(quint16((3 << 8) | 20)) + number(quint16(20)) + common
            + number(quint16(0)) + number(quint16(0)) + number(quint16(0)) + number(part.unixMode << 16)
            + number(quint32(body.size())) + part.name;
        body += QByteArray("PK\x03\x04") + number(quint16(20)) + common + part.name + packed;
    }
    return body + list + QByteArray("PK\x05\x06") + number(quint16(0)) + number(quint16(0))
        + number(quint16(parts.size())) + number(quint16(parts.size())) + number(quint32(list.size()))
        + number(quint32(body.size())) + number(quint16(0));
}

/// The parts of a small honest workbook with this sheet.
inline std::vector<ZipPart> workbookWith(const QByteArray &sheetData, const QByteArray &strings = {},
    const QByteArray &styles = {}, const QByteArray &properties = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::vector<ZipPart> parts {
        { "xl/workbook.xml",
            "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + properties
                + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>" },
        { "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>" },
    };
    if (!strings.isEmpty())
        parts.push_back({ "xl/sharedStrings.xml", strings });
    if (!styles.isEmpty())
        parts.push_back({ "xl/styles.xml", styles });
    return parts;
}

/// A cell with its text inside.
inline QByteArray textCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace hqs
