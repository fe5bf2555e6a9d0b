// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/destructionpapers.h"

#include "catalog/spelling.h"
#include "forms/officepaper.h"
#include "storage/cardstore.h"
#include "storage/safefile.h"
#include "ui/safety/persondatadialog.h"

#include "reports/journalextract.h"

#include <QDir>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString employerName(Database &database)
{
    const auto employers = CardStore(database).ofKind(KindId(u"employer"_s));
    QStringList names;
    if (employers) {
        for (const Card &card : *employers) {
            if (const auto name = card.values.find(u"fullName"_s); name != card.values.end())
                names << name->second;
        }
    }
    return names.size() == 1 ? names.front() : QString();
}

} // namespace

Done writeDestructionPapers(const Catalog &catalog, Database &database, const DestructionAct &act,
    const QString &folder, Language language, QDate today)
{
    const OfficePaper paper { .name = u"destruction_act"_s,
        .title = { u"Акт об уничтожении персональных данных"_s, u"Act on the destruction of personal data"_s },
        .values
        = { { u"date"_s, spelledDate(today) }, { u"employer"_s, employerName(database) }, { u"subject"_s, act.subject },
            { u"cases"_s, act.caseNumbers.isEmpty() ? u"—"_s : act.caseNumbers.join(u", "_s) }, { u"why"_s, act.why },
            { u"who"_s, act.who }, { u"at"_s, act.at.toUTC().toString(u"dd.MM.yyyy HH:mm:ss") },
            { u"entry"_s, QString::number(act.journalEntry) }, { u"head"_s, act.journalHead } },
        .rows = {} };
    QStringList subjects = act.caseNumbers;
    subjects << act.subject;
    auto entries = Journal(database).entries();
    if (!entries)
        return entries.error();
    std::erase_if(*entries, [&subjects](const JournalEntry &entry) {
        return std::ranges::none_of(subjects, [&entry](const QString &subject) {
            return entry.subject == subject || entry.subject.startsWith(subject + u' ');
        });
    });
    const auto extract = journalExtract(database, *std::move(entries), subjects.join(u", "_s), act.who, today);
    const auto actPdf = toPdf(paper, catalog, language, today);
    const auto extractPdf
        = extract ? toPdf(paperOf(*extract), catalog, language, today) : Result<QByteArray>(extract.error());
    const QString stem = act.subject.section(u' ', 1) + u'-' + today.toString(Qt::ISODate);
    for (const auto &[name, bytes] : { std::pair(PersonDataDialog::tr("destruction-act-%1.pdf"), &actPdf),
             std::pair(PersonDataDialog::tr("journal-extract-%1.pdf"), &extractPdf) }) {
        const auto done = *bytes ? writeSafely(QDir(folder).filePath(name.arg(stem)), **bytes) : Done(bytes->error());
        if (!done)
            return done;
    }
    return {};
}

} // namespace hqs
