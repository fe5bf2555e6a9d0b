// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/calendarexport.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalog &exportCatalog()
{
    static const Catalog catalog = *Catalog::load(QDir(u":/rules"_s));
    return catalog;
}

/// A database with one case whose contract is signed.
struct SignedCase {
    QDate today { 2026, 11, 24 };
    QTemporaryDir folder;
    Database database;
    CaseFile file;

    SignedCase()
        : database(*Database::create(folder.filePath(u"a.hqs"_s)))
        , file(CaseFile::blank(exportCatalog(), exportCatalog().procedures().front(), today))
    {
        set(u"specialist.surnameRu"_s, u"Ким"_s);
        set(u"contract.signedOn"_s, today);
    }
    void set(const QString &path, std::optional<FieldValue> value)
    {
        file.set(*fromPath(path), std::move(value));
        if (auto done = file.save(database, today); !done)
            qFatal("%s", qPrintable(done.error().place));
    }
    QByteArray write(bool isComplete = true)
    {
        const auto terms = termsOfCases(exportCatalog(), database, today);
        return *exportCalendar(database, exportCatalog(), *terms,
            isComplete ? std::vector { *file.id() } : std::vector<CaseId>(), Language::English, today);
    }
};

/// The value of a line of the event with that uid; empty when there is none.
QString lineOf(const QByteArray &file, const QString &uid, const QString &name)
{
    const QString text = QString::fromUtf8(file).replace(u"\r\n "_s, QString());
    for (const QString &event : text.split(u"BEGIN:VEVENT"_s)) {
        if (!event.contains(u"UID:"_s + uid))
            continue;
        const auto match = QRegularExpression(u"(^|\r\n)"_s + name + u"(;[^:]*)?:([^\r]*)"_s).match(event);
        return match.captured(3);
    }
    return {};
}

const QString notifyTerm = u"2026-001.dl.contract.conclude.0@hqsdesk"_s;

} // namespace

class TestCalendarExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTermKnowsItsPersonAndItsPlace()
    {
        SignedCase desk;
        const auto terms = termsOfCases(exportCatalog(), desk.database, desk.today);
        QVERIFY(terms);
        const auto notify = std::ranges::find_if(*terms,
            [](const CaseTerm &term) { return term.appointment.rule->id == DeadlineId(u"dl.contract.conclude"_s); });
        QVERIFY(notify != terms->end());
        QCOMPARE(notify->personName.russian, u"Ким"_s);
        QCOMPARE(notify->personName.english, u"Ким"_s); // better than nothing
        QCOMPARE(notify->person, desk.file.cardOf(RoleId(u"specialist"_s)));
        QVERIFY(notify->person);
        QCOMPARE(toPath(notify->place), u"notification.filedOn"_s);
        QVERIFY(termsOfCases(exportCatalog(), desk.database, desk.today, CaseId { 4711 })->empty());
    }

    void theSequenceGrowsOnlyWhenSomethingChanges()
    {
        SignedCase desk;
        const QByteArray first = desk.write();
        QCOMPARE(lineOf(first, notifyTerm, u"SEQUENCE"_s), u"0"_s);
        QCOMPARE(lineOf(first, notifyTerm, u"DTSTART"_s), u"20261127"_s);
        QCOMPARE(desk.write(), first); // the same again
        desk.set(u"contract.signedOn"_s, QDate(2026, 11, 25));
        const QByteArray moved = desk.write();
        QCOMPARE(lineOf(moved, notifyTerm, u"SEQUENCE"_s), u"1"_s);
        QCOMPARE(lineOf(moved, notifyTerm, u"DTSTART"_s), u"20261130"_s);
        desk.set(u"contract.signedOn"_s, QDate(2026, 11, 24));
        QCOMPARE(lineOf(desk.write(), notifyTerm, u"SEQUENCE"_s), u"2"_s);
    }

    /// Both have a case 2026-001, and one calendar takes both.
    void twoEmployersInOneCalendarKeepTheirEntries()
    {
        SignedCase desk;
        SignedCase other;
        const QString uid = lineOf(desk.write(), notifyTerm, u"UID"_s);
        QVERIFY(uid.startsWith(notifyTerm));
        QCOMPARE(lineOf(desk.write(), notifyTerm, u"UID"_s), uid);
        QVERIFY(lineOf(other.write(), notifyTerm, u"UID"_s) != uid);
        auto copy = Database::inMemory();
        QVERIFY(copy && copy->become(desk.database));
        const auto terms = termsOfCases(exportCatalog(), *copy, desk.today);
        QVERIFY(terms);
        const auto again = exportCalendar(*copy, exportCatalog(), *terms, {}, Language::English, desk.today);
        QVERIFY(again);
        QCOMPARE(lineOf(*again, notifyTerm, u"UID"_s), uid);
    }

    void aTermThatIsKeptIsCancelledOnce()
    {
        SignedCase desk;
        desk.write();
        desk.set(u"notification.filedOn"_s, desk.today);
        const QByteArray gone = desk.write();
        QCOMPARE(lineOf(gone, notifyTerm, u"STATUS"_s), u"CANCELLED"_s);
        QCOMPARE(lineOf(gone, notifyTerm, u"SEQUENCE"_s), u"1"_s);
        QCOMPARE(desk.write(), gone);
        desk.set(u"notification.filedOn"_s, std::nullopt);
        const QByteArray back = desk.write();
        QCOMPARE(lineOf(back, notifyTerm, u"STATUS"_s), u"CONFIRMED"_s);
        QCOMPARE(lineOf(back, notifyTerm, u"SEQUENCE"_s), u"2"_s);
    }

    void aFileWithSomeTermsOnlyCancelsNothing()
    {
        SignedCase desk;
        desk.write();
        desk.set(u"notification.filedOn"_s, desk.today);
        QVERIFY(!desk.write(false).contains("CANCELLED"));
    }

    void noNameOfAPersonGoesIntoTheFile()
    {
        SignedCase desk;
        QVERIFY(!QString::fromUtf8(desk.write()).replace(u"\r\n "_s, QString()).contains(u"Ким"_s));
    }
};

HQS_TEST(calendarexport, TestCalendarExport)
#include "tst_calendarexport.moc"
