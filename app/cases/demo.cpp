// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/demo.h"

#include "catalog/readers.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId employerRole(u"employer"_s);

std::map<QString, QString> readAnswers(JsonObject &json)
{
    std::map<QString, QString> answers;
    const QJsonObject values = json.object(u"values");
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isString())
            json.fail(u"the value of \"%1\" is not a text"_s.arg(value.key()));
        answers.emplace(value.key(), value->toString());
    }
    return answers;
}

void readCompany(JsonObject &root, DemoCompany &company)
{
    root.forEach(u"employers", [&](JsonObject &json) {
        company.employers.push_back({ .key = json.string(u"key"), .answers = readAnswers(json) });
    });
    root.forEach(u"cases", [&](JsonObject &json) {
        const DemoCompany::Case listed {
            .employer = json.string(u"employer"), .openedOn = json.date(u"openedOn"), .answers = readAnswers(json)
        };
        if (!listed.openedOn.isValid())
            json.fail(u"missing key \"openedOn\""_s);
        if (std::ranges::find(company.employers, listed.employer, &DemoCompany::Employer::key)
            == company.employers.end())
            json.fail(u"unknown employer \"%1\""_s.arg(listed.employer));
        company.cases.push_back(listed);
    });
}

void readSlips(JsonObject &root, const Catalog &catalog, DemoCompany &company)
{
    root.forEach(u"slips", [&](JsonObject &json) {
        const DemoCompany::Slip slip { .caseNumber = json.number(u"case", 0), .check = CheckId(json.string(u"check")) };
        if (slip.caseNumber < 1 || slip.caseNumber > int(company.cases.size()))
            json.fail(u"there is no such case"_s);
        if (std::ranges::find(catalog.checks(), slip.check, &Check::id) == catalog.checks().end())
            json.fail(u"unknown check \"%1\""_s.arg(slip.check.text()));
        company.slips.push_back(slip);
    });
}

/// What an invented answer got wrong: for the author of the demo company, never for a clerk.
Error refused(const QDir &demo, const QString &who, const std::vector<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals) {
        lines << u"%1: %2: %3"_s.arg(
            who, refusal.path, refusal.reason == Refusal::Reason::Malformed ? u"malformed"_s : u"no such place"_s);
    }
    return { Fault::Rules, demo.path(), lines.join(u'\n') };
}

/// Writes the cases one after another; an employer is written with its first case and used by the later ones.
class DemoWriter {
public:
    DemoWriter(const Catalog &catalog, const DemoCompany &company, Database &database, const QDir &demo, QDate today)
        : m_catalog(catalog)
        , m_company(company)
        , m_database(database)
        , m_demo(demo)
        , m_today(today)
    {
    }

    Done write(Transaction &transaction, const DemoCompany::Case &listed)
    {
        CaseFile file = CaseFile::blank(m_catalog, m_catalog.procedures().front(), listed.openedOn);
        const auto known = m_employers.find(listed.employer);
        if (known != m_employers.end()) {
            if (auto done = file.use(m_database, employerRole, 0, known->second); !done)
                return done;
        } else {
            const auto employer = std::ranges::find(m_company.employers, listed.employer, &DemoCompany::Employer::key);
            if (auto refusals = assign(file, employer->answers, m_today, storedValue); !refusals.empty())
                return refused(m_demo, employer->key, refusals);
        }
        if (auto refusals = assign(file, listed.answers, m_today, storedValue); !refusals.empty())
            return refused(m_demo, u"case %1"_s.arg(m_count.cases + 1), refusals);
        if (auto done = file.save(m_database, transaction, m_today); !done)
            return done;
        if (known == m_employers.end())
            m_employers.emplace(listed.employer, *file.cardOf(employerRole));
        ++m_count.cases;
        m_count.people += 1 + file.record().items(RoleId(u"family"_s));
        m_count.employers = static_cast<int>(m_employers.size());
        return {};
    }

    DemoCount count() const { return m_count; }

private:
    const Catalog &m_catalog;
    const DemoCompany &m_company;
    Database &m_database;
    const QDir &m_demo;
    QDate m_today;
    std::map<QString, CardId> m_employers;
    DemoCount m_count;
};

} // namespace

Result<DemoCompany> readDemo(const Catalog &catalog, const QDir &demo)
{
    DemoCompany company;
    QStringList complaints;
    forEachFile(demo, complaints, [&](JsonObject &root) {
        readCompany(root, company);
        readSlips(root, catalog, company);
    });
    for (const DemoCompany::Employer &employer : company.employers) {
        if (std::ranges::find(company.cases, employer.key, &DemoCompany::Case::employer) == company.cases.end())
            complaints << u"%1: no case of the employer \"%2\""_s.arg(demo.path(), employer.key);
    }
    if (company.cases.empty())
        complaints << demo.path() + u": no cases here"_s;
    if (!complaints.isEmpty())
        return Error { Fault::Rules, demo.path(), complaints.join(u'\n') };
    return company;
}

Result<DemoCount> fillWithDemo(const Catalog &catalog, Database &database, const QDir &demo, QDate today)
{
    const auto company = readDemo(catalog, demo);
    if (!company)
        return company.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    DemoWriter writer(catalog, *company, database, demo, today);
    for (const DemoCompany::Case &listed : company->cases) {
        if (auto done = writer.write(*transaction, listed); !done)
            return done.error();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return writer.count();
}

} // namespace hqs
