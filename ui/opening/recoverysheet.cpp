// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/recoverysheet.h"

#include "catalog/spelling.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double margin = 20;
constexpr double textWidth = 210 - 2 * margin;

QString sheetText(const char *words)
{
    return QCoreApplication::translate("RecoverySheet", words);
}

/// The path as it is, but it may go on in the next line after each folder.
QString breakable(const QString &path)
{
    QString native = QDir::toNativeSeparators(path);
    return native.replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200b)); // a space of no width
}

/// Draws paragraphs from above to below; lengths are millimetres.
class SheetPen {
public:
    explicit SheetPen(QPainter &painter)
        : m_painter(painter)
    {
    }

    void skip(double height) { m_y += height; }

    void write(const QString &text, double size, bool isBold = false, Qt::Alignment alignment = Qt::AlignLeft)
    {
        QFont font(u"PT Sans"_s);
        // In the units of the painter, which are millimetres: points are 1/72 inch.
        font.setPixelSize(1000);
        font.setBold(isBold);
        const double scale = size * millimetresPerInch / 72 / 1000;
        m_painter.save();
        m_painter.translate(margin, m_y);
        m_painter.scale(scale, scale);
        m_painter.setFont(font);
        QRectF drawn;
        m_painter.drawText(QRectF(0, 0, textWidth / scale, 200 / scale),
            static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap, text, &drawn);
        m_painter.restore();
        m_y += drawn.height() * scale + 3;
    }

private:
    QPainter &m_painter;
    double m_y = margin;
};

} // namespace

bool drawRecoverySheet(QPagedPaintDevice &device, const RecoveryCode &code, const QString &database, const QDate &today)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const double unit = device.logicalDpiX() / millimetresPerInch;
    painter.scale(unit, unit);
    SheetPen pen(painter);
    pen.write(sheetText(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery code of the database of HQS Desk")), 20, true);
    pen.write(sheetText(QT_TRANSLATE_NOOP("RecoverySheet", "Database: %1")).arg(breakable(database)), 11);
    pen.write(sheetText(QT_TRANSLATE_NOOP("RecoverySheet", "Made on %1")).arg(spelledDate(today)), 11);
    pen.skip(8);
    const QStringList groups = code.text().split(u' ');
    for (qsizetype at = 0; at < groups.size(); at += 3)
        pen.write(groups.mid(at, 3).join(u"     "), 30, true, Qt::AlignHCenter);
    pen.skip(8);
    pen.write(sheetText(QT_TRANSLATE_NOOP("RecoverySheet",
                  "Whoever has this sheet and the file reads everything in it. Keep it in the safe, away from the "
                  "computer; do not photograph it and do not send it.")),
        12, true);
    pen.write(sheetText(QT_TRANSLATE_NOOP("RecoverySheet",
                  "When the password is lost: open the program, choose “Forgotten? Use the recovery code”, type the "
                  "digits in their order (spaces do not matter) and set a new password. The last group checks the "
                  "others: a slip of the hand is noticed.")),
        12);
    pen.write(
        sheetText(QT_TRANSLATE_NOOP("RecoverySheet",
            "When a newer recovery code is made, this sheet opens nothing any more, except copies of the database "
            "from before. Without the password and without this code nobody can open the database.")),
        12);
    pen.skip(10);
    pen.write(sheetText(QT_TRANSLATE_NOOP(
                  "RecoverySheet", "Put into the safe by ______________________________   on ____________________")),
        12);
    return true;
}

QByteArray recoverySheetPdf(const RecoveryCode &code, const QString &database, const QDate &today)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(sheetText("Recovery code of the database of HQS Desk"));
    return drawRecoverySheet(writer, code, database, today) ? buffer.data() : QByteArray();
}

} // namespace hqs
