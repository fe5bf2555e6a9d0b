// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/icalendar.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545, 3.1

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s);
}

bool isInsideLetter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0) == 0x80;
}

/// A line that is too long goes on after a line break and a space, never in the middle of a letter.
void write(QByteArray &file, const QString &line)
{
    QByteArray rest = line.toUtf8();
    while (rest.size() > longestLine) {
        qsizetype cut = longestLine;
        while (isInsideLetter(rest[cut]))
            --cut;
        file += rest.left(cut) + "\r\n";
        rest = ' ' + rest.mid(cut);
    }
    file += rest + "\r\n";
}

QString compact(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// At nine in the morning, so many days before the day begins to be the last one.
void writeAlarm(QByteArray &file, int days, const QString &summary)
{
    write(file, u"BEGIN:VALARM"_s);
    write(file, u"ACTION:DISPLAY"_s);
    write(file, u"DESCRIPTION:"_s + escaped(summary));
    write(file, days > 0 ? u"TRIGGER:-P%1DT15H"_s.arg(days - 1) : u"TRIGGER:PT9H"_s);
    write(file, u"END:VALARM"_s);
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarEntry> &entries, QDate stamp)
{
    QByteArray file;
    write(file, u"BEGIN:VCALENDAR"_s);
    write(file, u"VERSION:2.0"_s);
    write(file, u"PRODID:-//hqsdesk//hqsdesk//RU"_s);
    write(file, u"METHOD:PUBLISH"_s);
    for (const CalendarEntry &entry : entries) {
        write(file, u"BEGIN:VEVENT"_s);
        write(file, u"UID:"_s + escaped(entry.uid));
        write(file, u"DTSTAMP:%1T000000Z"_s.arg(compact(stamp)));
        write(file, u"DTSTART;VALUE=DATE:"_s + compact(entry.day));
        write(file, u"DTEND;VALUE=DATE:"_s + compact(entry.day.addDays(1)));
        write(file, u"SUMMARY:"_s + escaped(entry.summary));
        write(file, u"DESCRIPTION:"_s + escaped(entry.description));
        write(file, u"SEQUENCE:"_s + QString::number(entry.sequence));
        write(file, entry.isCancelled ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
        write(file, u"TRANSP:TRANSPARENT"_s); // a last day keeps nobody from meeting others
        for (const int days : entry.alarmDays)
            writeAlarm(file, days, entry.summary);
        write(file, u"END:VEVENT"_s);
    }
    write(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace hqs
