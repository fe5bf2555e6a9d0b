// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/acceptance.h"
#include "cases/casefile.h"
#include "cli/run.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;

namespace {

const Catalog &packedRules()
{
    static const Result<Catalog> loaded = Catalog::load(QDir(u":/rules"_s));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

/// Accepts what is found at a place of a case, as the window does.
void acceptAt(const DemoFolder &folder, const QString &id, const QString &check)
{
    auto database = Database::open(folder.database());
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const auto file = CaseFile::open(packedRules(), *database, CaseId { id.toLongLong() });
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    const Facts facts = file->facts(QDate(2026, 11, 24));
    const auto findings = inspect(packedRules(), facts);
    const auto found
        = std::ranges::find_if(findings, [&](const Finding &finding) { return finding.check->id.text() == check; });
    if (found == findings.end())
        qFatal("%s is not found", qPrintable(check));
    const Done done = accept(*database, file->head(),
        { .check = found->check->id,
            .place = found->place,
            .fingerprint = fingerprintOf(packedRules(), facts, *found),
            .reason = u"the passport is being renewed"_s,
            .by = u"Ivanova A."_s,
            .at = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

QJsonObject findingOf(const QJsonArray &findings, const QString &check)
{
    for (const auto &one : findings) {
        if (one.toObject()[u"rule"].toString() == check)
            return one.toObject();
    }
    return {};
}

} // namespace

class TestInspectCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAcceptedFindingIsStillShownAndStillRed()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"sato"_s);
        const auto before = folder.json({ u"inspect"_s, id }).array();
        QVERIFY(findingOf(before, u"passport.expired"_s)[u"accepted"].isNull());
        acceptAt(folder, id, u"passport.expired"_s);
        const Outcome after = folder.json({ u"inspect"_s, id });
        QCOMPARE(after.code, 3);
        QCOMPARE(after.array().size(), before.size());
        const QJsonObject accepted = findingOf(after.array(), u"passport.expired"_s)[u"accepted"].toObject();
        QCOMPARE(accepted[u"by"].toString(), u"Ivanova A."_s);
        QCOMPARE(accepted[u"at"].toString(), u"2026-11-24T12:00:00Z"_s);
        QCOMPARE(accepted[u"reason"].toString(), u"the passport is being renewed"_s);
        const Outcome words = folder.run({ u"inspect"_s, id });
        QVERIFY2(words.out.contains(u"Accepted by Ivanova A. on 24.11.2026: the passport is being renewed"_s),
            qPrintable(words.out));
    }

    /// A name as long as its field takes has no room in the receipt certificate: that is told before anything is
    /// printed, with the characters.
    void whatAPaperWouldCutIsRed()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"nguyen"_s);
        const auto cuts = [&] {
            QJsonArray found;
            for (const auto &one : folder.json({ u"inspect"_s, id }).array()) {
                if (one.toObject()[u"rule"].toString() == u"paper.cut")
                    found.append(one);
            }
            return found;
        };
        QCOMPARE(cuts().size(), 0);
        const QString name = u"Очень-Длинная-Фамилия-Которая-Не-Помещается-Никуда-И-Ещё-Дальше-И-Дальше"_s;
        QCOMPARE(folder.run({ u"case"_s, u"set"_s, id, u"specialist.surnameRu="_s + name }).code, 0);
        const QJsonArray after = cuts();
        QVERIFY(!after.isEmpty());
        for (const auto &one : after) {
            const QJsonObject cut = one.toObject();
            QCOMPARE(cut[u"severity"].toString(), u"red"_s);
            QVERIFY(!cut[u"path"].toString().isEmpty());
            QVERIFY(cut[u"room"].toInt() < cut[u"characters"].toInt());
            QVERIFY(cut[u"characters"].toInt() >= name.size());
        }
        const Outcome words = folder.run({ u"inspect"_s, id });
        QCOMPARE(words.code, 3);
        static const QRegularExpression told(uR"(does not fit: \d+ characters of \d+ are printed)"_s);
        QVERIFY2(words.out.contains(told), qPrintable(words.out));
    }

    void aChangedAnswerLetsItLapse()
    {
        const DemoFolder folder;
        const QString id = folder.idOf(u"sato"_s);
        acceptAt(folder, id, u"passport.expired"_s);
        QCOMPARE(folder.run({ u"case"_s, u"set"_s, id, u"passport.expiresOn=2026-09-01"_s }).code, 0);
        const Outcome after = folder.json({ u"inspect"_s, id });
        QCOMPARE(after.code, 3);
        const QJsonObject finding = findingOf(after.array(), u"passport.expired"_s);
        QVERIFY(finding[u"accepted"].isNull());
        QCOMPARE(finding[u"lapsed"].toObject()[u"by"].toString(), u"Ivanova A."_s);
        QVERIFY(folder.run({ u"inspect"_s, id }).out.contains(u"the answers have changed"_s));
    }

    void theJournalOfAnAcceptanceIsVerified()
    {
        const DemoFolder folder;
        acceptAt(folder, folder.idOf(u"sato"_s), u"passport.expired"_s);
        QCOMPARE(folder.run({ u"verify"_s }).code, 0);
    }

    void aFiledSalaryNoticeIsNoLongerDue()
    {
        const DemoFolder folder;
        const auto notices = [&] {
            QStringList quarters;
            for (const auto &one : folder.json({ u"deadlines"_s }).array()) {
                const QJsonObject entry = one.toObject();
                if (entry[u"rule"].toString() == u"dl.salary.quarter" && entry[u"overdue"].toBool())
                    quarters << entry[u"number"].toString() + u' ' + entry[u"quarter"].toString();
            }
            return quarters;
        };
        const QStringList before = notices();
        QCOMPARE(before.size(), 1); // the demo company forgot one
        QVERIFY(before.front().endsWith(u"2026Q3"_s));
        const QString number = before.front().section(u' ', 0, 0);
        const Outcome calendar = folder.run({ u"deadlines"_s, u"--ics"_s, folder.path(u"a.ics"_s) });
        QCOMPARE(calendar.code, 0);
        QVERIFY(contentOf(folder.path(u"a.ics"_s)).replace("\r\n ", "").contains("quarter 3 of 2026"));
        const Outcome set = folder.run({ u"case"_s, u"set"_s, number, u"salaryNotice[2].quarter=2026-09-30"_s,
            u"salaryNotice[2].filedOn=2026-11-24"_s });
        QVERIFY2(set.code == 0, qPrintable(set.err));
        QCOMPARE(notices(), QStringList());
        QCOMPARE(folder.run({ u"deadlines"_s, u"--ics"_s, folder.path(u"b.ics"_s) }).code, 0);
        // Whoever imported the first calendar gets the term taken back.
        QVERIFY(!contentOf(folder.path(u"a.ics"_s)).contains("STATUS:CANCELLED"));
        QVERIFY(contentOf(folder.path(u"b.ics"_s)).contains("STATUS:CANCELLED"));
    }

    void salaryTriesOutWithoutSaving()
    {
        const DemoFolder folder;
        const QByteArray before = folder.content();
        const QString id = folder.idOf(u"wang"_s);
        const auto forecast = [&](const QStringList &options) -> QJsonValue {
            return folder.json(QStringList { u"salary"_s, id } + options).object()[u"forecast"];
        };
        QVERIFY(forecast({ u"--sick"_s, u"3"_s }) != forecast({}));
        QCOMPARE(forecast({ u"--sick"_s, u"3"_s }), forecast({ u"--unpaid"_s, u"3"_s }));
        QCOMPARE(forecast({ u"--bonus"_s, u"1000"_s }),
            forecast({ u"--bonus"_s, u"1000"_s, u"--bonus-month"_s, u"2026-10-05"_s }));
        QCOMPARE(forecast({ u"--bonus"_s, u"1000"_s, u"--bonus-month"_s, u"2027-01-01"_s }), forecast({}));
        for (const QStringList &wrong : { QStringList { u"--sick"_s, u"-1"_s }, QStringList { u"--sick"_s, u"x"_s },
                 QStringList { u"--bonus-month"_s, u"2026"_s } }) {
            const Outcome outcome = folder.run(QStringList { u"salary"_s, id } + wrong);
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.err.contains(wrong.front()), qPrintable(outcome.err));
        }
        QCOMPARE(folder.content(), before);
    }
};

HQS_TEST(inspectcommand, TestInspectCommand)
#include "tst_inspectcommand.moc"
