// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"
#include "cases/progress.h"
#include "cases/sample.h"

#include "suite.h"

#include <QTemporaryDir>

#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDir demoFolder(u":/demo"_s);

} // namespace

class TestDemoCompany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
    }
    void cleanup() { m_database.reset(); }

    void theCountsAreThoseOfTheStore()
    {
        const auto count = fillWithDemo(rules(), *m_database, demoFolder, testDay);
        QVERIFY_DONE(count);
        QVERIFY(count->cases >= 12);
        QVERIFY(count->people > count->cases); // some have family
        QCOMPARE(cardsOf(u"employer"_s), count->employers);
        QCOMPARE(cardsOf(u"person"_s), count->people);
        QCOMPARE(cardsOf(u"case"_s), count->cases);
    }

    void itIsWrittenInOneTransaction()
    {
        const auto before = m_database->generation();
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, demoFolder, testDay));
        QCOMPARE(m_database->generation(), before + 1);
    }

    void everyStageIsOccupied()
    {
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, demoFolder, testDay));
        std::set<StageId> occupied;
        for (const CaseHead &head : heads())
            occupied.insert(head.stage);
        const Record blank;
        for (const StageProgress &entry : shownStages(rules().procedures().front(), Facts(blank)))
            QVERIFY2(occupied.contains(entry.stage->id), qPrintable(entry.stage->id.text()));
    }

    void everyAnswerIsWellFormed()
    {
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, demoFolder, testDay));
        int checked = 0;
        for (const CaseHead &head : heads()) {
            const auto file = CaseFile::open(rules(), *m_database, *head.id);
            QVERIFY_DONE(file);
            for (const auto &[place, value] : file->record()) {
                const auto problem = check(*rules().field(place.field), file->facts(testDay), place.item);
                QVERIFY2(!problem || !isMalformed(*problem), qPrintable(head.number + u' ' + toPath(place)));
                ++checked;
            }
        }
        QVERIFY(checked > 1000);
    }

    void theSameDayGivesTheSameCompany()
    {
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, demoFolder, testDay));
        auto second = Database::inMemory();
        QVERIFY_DONE(second);
        QVERIFY_DONE(fillWithDemo(rules(), *second, demoFolder, testDay));
        const auto again = CaseStore(*second).list();
        QVERIFY_DONE(again);
        QVERIFY(heads() == *again);
    }

    void everyPassportIsFoundInTheList()
    {
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, demoFolder, testDay));
        std::set<QString> passports;
        for (const CaseHead &head : heads()) {
            QVERIFY(!head.passport.isEmpty());
            QVERIFY(head.searchText.contains(head.passport.toLower()));
            passports.insert(head.passport);
        }
        QCOMPARE(passports.size(), heads().size());
    }

    void aMistakeInTheFileIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const QByteArray &text, const QString &complaint) {
            QTest::newRow(name) << text << complaint;
        };
        const QByteArray employers = R"({"employers": [{"key": "a", "values": {"employer.fullName": "Мост"}}], )";
        const QByteArray good = R"({"employer": "a", "openedOn": "2026-01-01", "values": {}})";
        row("no cases", employers + R"("cases": [], "slips": []})", u"no cases here"_s);
        row("unknown key", employers + R"("cases": [)" + good + R"(], "slips": [], "extra": 1})", u"unknown key"_s);
        row("unknown employer",
            employers + R"("cases": [{"employer": "b", "openedOn": "2026-01-01", "values": {}}], "slips": []})",
            u"unknown employer"_s);
        row("no day", employers + R"("cases": [{"employer": "a", "values": {}}], "slips": []})", u"openedOn"_s);
        row("value is a number",
            employers
                + R"("cases": [{"employer": "a", "openedOn": "2026-01-01", "values": {"contract.leaveDays": 28}}]})",
            u"is not a text"_s);
        row("unknown field",
            employers + R"("cases": [)" + good
                + R"(, {"employer": "a", "openedOn": "2026-01-01", "values": {"specialist.shoeSize": "43"}}]})",
            u"case 2: specialist.shoeSize"_s);
        row("malformed",
            employers
                + R"("cases": [{"employer": "a", "openedOn": "2026-01-01", "values": {"passport.issuedOn": "soon"}}]})",
            u"passport.issuedOn: malformed"_s);
        row("slip of no case",
            employers + R"("cases": [)" + good + R"(], "slips": [{"case": 2, "check": "passport.expired"}]})",
            u"there is no such case"_s);
        row("slip of no check",
            employers + R"("cases": [)" + good + R"(], "slips": [{"case": 1, "check": "bad.luck"}]})",
            u"unknown check"_s);
    }
    void aMistakeInTheFileIsRefusedAndNothingIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, complaint);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"demo.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto count = fillWithDemo(rules(), *m_database, QDir(folder.path()), testDay);
        QVERIFY_FAULT(count, Fault::Rules);
        QVERIFY2(count.error().detail.contains(complaint), qPrintable(count.error().detail));
        QCOMPARE(heads().size(), std::size_t(0));
        QCOMPARE(cardsOf(u"employer"_s), 0);
    }

private:
    std::vector<CaseHead> heads()
    {
        auto list = CaseStore(*m_database).list();
        if (!list)
            qFatal("%s", qPrintable(list.error().detail));
        return *std::move(list);
    }

    int cardsOf(const QString &kind)
    {
        const auto cards = CardStore(*m_database).ofKind(KindId(kind));
        return cards ? int(cards->size()) : -1;
    }

    std::optional<Database> m_database;
};

HQS_TEST(democompany, TestDemoCompany)
#include "tst_democompany.moc"
