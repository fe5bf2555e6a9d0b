// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/icalendar.h"

#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneTermIsOneWholeDay()
    {
        const QByteArray file = toICalendar({ { .uid = u"2026-001.dl.contract.conclude.0@hqsdesk"_s,
                                                .day = QDate(2026, 12, 31),
                                                .summary = u"Notify"_s,
                                                .description = u"why"_s,
                                                .sequence = 3,
                                                .alarmDays = { 7, 1, 0 } } },
            QDate(2026, 11, 24));
        QCOMPARE(file,
            QByteArray(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//hqsdesk//hqsdesk//RU\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n"
                "UID:2026-001.dl.contract.conclude.0@hqsdesk\r\nDTSTAMP:20261124T000000Z\r\n"
                "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Notify\r\n"
                "DESCRIPTION:why\r\nSEQUENCE:3\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Notify\r\nTRIGGER:-P6DT15H\r\nEND:VALARM\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Notify\r\nTRIGGER:-P0DT15H\r\nEND:VALARM\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Notify\r\nTRIGGER:PT9H\r\nEND:VALARM\r\n"
                "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    void aTermThatIsGoneIsCancelled()
    {
        const QByteArray file = toICalendar({ { .uid = u"1"_s,
                                                .day = QDate(2026, 1, 1),
                                                .summary = u"a"_s,
                                                .description = {},
                                                .sequence = 1,
                                                .isCancelled = true,
                                                .alarmDays = {} } },
            QDate(2026, 1, 1));
        QVERIFY(file.contains("\r\nSTATUS:CANCELLED\r\n"));
        QVERIFY(!file.contains("VALARM"));
    }

    void whatMeansSomethingIsEscaped()
    {
        const QByteArray file = toICalendar({ { .uid = u"1"_s,
                                                .day = QDate(2026, 1, 1),
                                                .summary = u"a;b,c\\d\ne"_s,
                                                .description = {},
                                                .alarmDays = {} } },
            QDate(2026, 1, 1));
        QVERIFY(file.contains("\r\nSUMMARY:a\\;b\\,c\\\\d\\ne\r\n"));
    }

    void longLinesAreFoldedBetweenLetters()
    {
        const QString text
            = u"Уведомить о заключении трудового договора с высококвалифицированным специалистом "_s.repeated(4);
        const QByteArray file = toICalendar(
            { { .uid = u"1"_s, .day = QDate(2026, 1, 1), .summary = text, .description = {}, .alarmDays = {} } },
            QDate(2026, 1, 1));
        QByteArray joined = file;
        joined.replace("\r\n ", "");
        QVERIFY(joined.contains("SUMMARY:" + text.toUtf8() + "\r\n"));
        int folds = 0;
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the \r
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            folds += line.startsWith(' ') ? 1 : 0;
        }
        QVERIFY(folds >= 8);
    }
};

HQS_TEST(icalendar, TestICalendar)
#include "tst_icalendar.moc"
