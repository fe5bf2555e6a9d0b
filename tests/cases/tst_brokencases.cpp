// SPDX-License-Identifier: GPL-3.0-or-later
// Plants the slips of broken/*.json in the demo company. To add one, edit the JSON; this file does not change.
#include "cases/demo.h"
#include "cases/inspection.h"
#include "cases/sample.h"

#include "suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

using CheckSeverities = std::map<CheckId, Severity>;

const std::map<QString, Severity> severityNames { { u"red"_s, Severity::Red }, { u"amber"_s, Severity::Amber },
    { u"info"_s, Severity::Info } };

/// Reads every slip of the folder; the test fails when a file cannot be read.
QJsonArray plantedSlips()
{
    QJsonArray slips;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/cases/broken"));
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(name), qPrintable(problem.errorString()));
        for (const auto &slip : document.object().value(u"slips").toArray())
            slips.append(slip);
    }
    return slips;
}

CheckSeverities inspected(const CaseFile &file, QDate day)
{
    CheckSeverities found;
    for (const Finding &finding : inspect(rules(), file.facts(day)))
        found.emplace(finding.check->id, finding.check->severity);
    return found;
}

QString namesOf(const CheckSeverities &checks)
{
    QStringList names;
    for (const auto &[id, severity] : checks)
        names << id.text();
    return names.join(u", "_s);
}

} // namespace

class TestBrokenCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(fillWithDemo(rules(), *m_database, QDir(u":/demo"_s), testDay));
        const auto heads = CaseStore(*m_database).list();
        QVERIFY_DONE(heads);
        for (const CaseHead &head : *heads)
            m_cases.push_back(*head.id);
        std::ranges::sort(m_cases); // ids grow in the order of the file
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slips_data()
    {
        QTest::addColumn<QJsonObject>("slip");
        int number = 0;
        for (const auto &slip : plantedSlips()) {
            const QString name = slip.toObject().value(u"name").toString();
            QTest::addRow("%d. %s", ++number, qPrintable(name)) << slip.toObject();
        }
    }
    void slips()
    {
        QFETCH(QJsonObject, slip);
        for (const QString &key : slip.keys()) {
            static const QStringList known { u"name"_s, u"case"_s, u"today"_s, u"change"_s, u"expect"_s, u"absent"_s };
            QVERIFY2(known.contains(key), qPrintable(key));
        }
        const QJsonObject expected = slip.value(u"expect").toObject();
        const QJsonArray absent = slip.value(u"absent").toArray();
        QVERIFY(!expected.isEmpty() || !absent.isEmpty());
        const QDate day
            = slip.contains(u"today") ? QDate::fromString(slip.value(u"today").toString(), Qt::ISODate) : testDay;
        QVERIFY(day.isValid());

        auto file = opened(slip.value(u"case").toInt());
        const CheckSeverities before = inspected(file, testDay);
        std::map<QString, QString> answers;
        const QJsonObject change = slip.value(u"change").toObject();
        for (auto answer = change.begin(); answer != change.end(); ++answer)
            answers.emplace(answer.key(), answer->toString());
        const auto refusals = assign(file, answers, testDay, storedValue);
        QVERIFY2(refusals.empty(), refusals.empty() ? "" : qPrintable(refusals.front().path));

        const CheckSeverities after = inspected(file, day);
        for (auto check = expected.begin(); check != expected.end(); ++check) {
            const CheckId id(check.key());
            QVERIFY2(!before.contains(id), qPrintable(check.key() + u": found without the slip"_s));
            QVERIFY2(after.contains(id), qPrintable(u"%1 is not among %2"_s.arg(check.key(), namesOf(after))));
            QCOMPARE(after.at(id), severityNames.at(check->toString()));
        }
        for (const auto &check : absent)
            QVERIFY2(!after.contains(CheckId(check.toString())), qPrintable(check.toString()));
    }

    void thereAreManyDifferentSlips()
    {
        std::set<QByteArray> different;
        for (const auto &slip : plantedSlips()) {
            const QJsonObject planted = slip.toObject();
            if (!planted.value(u"expect").toObject().isEmpty())
                different.insert(
                    QJsonDocument({ { u"case"_s, planted.value(u"case") }, { u"change"_s, planted.value(u"change") },
                                      { u"today"_s, planted.value(u"today") } })
                        .toJson());
        }
        qInfo("%zu different slips are planted and found", different.size());
        QVERIFY(different.size() >= 60);
    }

    void everyCheckIsPlanted()
    {
        std::set<CheckId> planted;
        for (const auto &slip : plantedSlips()) {
            for (const QString &check : slip.toObject().value(u"expect").toObject().keys())
                planted.insert(CheckId(check));
        }
        QStringList missing;
        for (const Check &check : rules().checks()) {
            if (!planted.contains(check.id))
                missing << check.id.text();
        }
        qInfo("%zu of %zu checks are planted", rules().checks().size() - std::size_t(missing.size()),
            rules().checks().size());
        QVERIFY(rules().checks().size() >= 60);
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void elevenCleanCasesHaveNoRedFinding()
    {
        int clean = 0;
        for (int number = 1; number <= int(m_cases.size()); ++number) {
            const auto found = inspected(opened(number), testDay);
            clean += std::ranges::none_of(found, [](const auto &one) { return one.second == Severity::Red; }) ? 1 : 0;
        }
        QCOMPARE(clean, 11); // cases 11, 12 and 14 carry the red slips of the demo company
    }

private:
    CaseFile opened(int number)
    {
        auto file = CaseFile::open(rules(), *m_database, m_cases.at(std::size_t(number) - 1));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *std::move(file);
    }

    std::optional<Database> m_database;
    std::vector<CaseId> m_cases;
};

HQS_TEST(brokencases, TestBrokenCases)
#include "tst_brokencases.moc"
