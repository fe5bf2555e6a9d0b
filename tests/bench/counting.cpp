// SPDX-License-Identifier: GPL-3.0-or-later
#include "counting.h"

#include "cases/agenda.h"
#include "cases/inspection.h"
#include "cases/seed.h"

#include "measure.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate countedOn(2026, 11, 24);

/// Opened cases of so many invented people; fewer when the store cannot be filled.
std::vector<CaseFile> openedCases(const Catalog &catalog, int count)
{
    std::vector<CaseFile> files;
    auto database = Database::inMemory();
    if (!database || !addSeedCases(catalog, *database, QDir(u":/seed"_s), count, countedOn))
        return files;
    const auto heads = CaseStore(*database).list();
    if (!heads)
        return files;
    for (const CaseHead &head : *heads) {
        auto file = CaseFile::open(catalog, *database, *head.id);
        if (!file)
            break;
        files.push_back(*std::move(file));
    }
    return files;
}

/// How many terms run for so many of these people, taken evenly: those made one after the other are alike. Another run
/// takes others: nobody asks about the same hundred again and again until they lie in the processor's cache.
std::size_t termsOf(const Catalog &catalog, const std::vector<CaseFile> &files, std::size_t people, std::size_t run)
{
    const std::size_t first = run % (files.size() / people);
    std::size_t terms = 0;
    for (std::size_t person = 0; person < people; ++person)
        terms += agendaOf(catalog, files[first + person * files.size() / people].facts(countedOn)).size();
    return terms;
}

/// How many lines the terms and the findings of so many of these people make, taken evenly.
std::size_t linesOf(const Catalog &catalog, const std::vector<CaseFile> &files, std::size_t people)
{
    std::size_t lines = 0;
    for (std::size_t person = 0; person < people; ++person) {
        const Facts facts = files[person * files.size() / people].facts(countedOn);
        lines += agendaOf(catalog, facts).size() + inspect(catalog, facts).size();
    }
    return lines;
}

} // namespace

void benchCount()
{
    constexpr int many = 5000;
    constexpr int few = 50;
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    const auto files = catalog ? openedCases(*catalog, many) : std::vector<CaseFile>();
    if (files.size() != many)
        return;
    std::size_t lines = 0;
    const double ofMany = medianOf(7, [&] { lines = linesOf(*catalog, files, many); });
    const double ofFew = medianOf(31, [&] { lines = linesOf(*catalog, files, few); });
    std::size_t run = 0;
    const double hundred = medianOf(31, [&] { lines += termsOf(*catalog, files, 100, run++); }) / 100;
    for (const int people : { 1000, many }) {
        const double each
            = medianOf(5, [&] { lines += termsOf(*catalog, files, std::size_t(people), run++); }) / people;
        const QByteArray what = "deadlines, a person of " + QByteArray::number(people);
        report(what.constData(), each, "ms", hundred, "a person of 100", "ratio >= 0.7: no slower");
    }
    report("all terms and findings of 5 000 people", ofMany, "ms", 0, "", "<= 300 ms");
    report("of one of the 5 000", ofMany / many, "ms", ofFew / few, "of one of 50: 1 is linear growth", "<= 1 ms");
    if (lines == 0)
        std::printf("nothing was found: the figures above mean nothing\n");
}

} // namespace hqs
