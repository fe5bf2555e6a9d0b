// SPDX-License-Identifier: GPL-3.0-or-later
#include "readmetable.h"

#include "storage/safefile.h"

#include "measure.h"

#include <QDate>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <cmath>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray beginMark = "<!-- measured by ./dev bench --readme -->\n";
const QByteArray endMark = "<!-- end of what was measured -->";

/// Three figures that count: 0.0123, 1.23, 12.3, 123, 12 300.
QString threeFigures(double number)
{
    const double size = std::fabs(number);
    const int digits = size > 0 ? std::max(0, 2 - static_cast<int>(std::floor(std::log10(size)))) : 0;
    return QString::number(number, 'f', digits);
}

QString cell(QString text)
{
    return text.replace(u'|', u'/');
}

QString line(const Measured &row)
{
    const QString other
        = row.other > 0 ? u"%1 %2, %3"_s.arg(threeFigures(row.other), row.unit, cell(row.beside)) : u"–"_s;
    const QString ratio = row.other > 0 ? threeFigures(row.other / row.ours) : u"–"_s;
    return u"| %1 | %2 %3 | %4 | %5 | %6 |\n"_s.arg(
        cell(row.what), threeFigures(row.ours), row.unit, other, ratio, cell(row.goal));
}

/// What the processor calls itself; empty where nobody says.
QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromLatin1(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return {};
}

} // namespace

QString machineLine()
{
    return u"%1, %2 cores (%3), Qt %4"_s.arg(QSysInfo::prettyProductName())
        .arg(QThread::idealThreadCount())
        .arg(processor().isEmpty() ? QSysInfo::currentCpuArchitecture() : processor(), QString::fromLatin1(qVersion()));
}

Done writeTable(const QString &path)
{
    auto text = readWhole(path, qint64(1) << 20);
    if (!text)
        return text.error();
    const auto begin = text->indexOf(beginMark);
    const auto end = text->indexOf(endMark, std::max<qsizetype>(begin, 0));
    if (begin < 0 || end < 0)
        return Error { Fault::NotFound, path, u"no marks for the table"_s };
    QString table
        = u"%1; %2.\n\n| What | HQS Desk | Beside it, in the same run | Ratio | Goal |\n| --- | --- | --- | --- "
          u"| --- |\n"_s.arg(machineLine(), QDate::currentDate().toString(Qt::ISODate));
    for (const Measured &row : measured())
        table += line(row);
    const auto from = begin + beginMark.size();
    return writeSafely(path, text->replace(from, end - from, table.toUtf8()));
}

} // namespace hqs
