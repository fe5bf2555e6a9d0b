// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/packagefolder.h"

#include "cases/packagelist.h"
#include "cases/scanning.h"
#include "domain/knownfields.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "storage/viewingfolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const FormId checklistForm(u"package_checklist"_s);

/// Gives the files of one paper their names: "03" alone, "03.1" and "03.2" of several.
class PaperFiles {
public:
    PaperFiles(QString person, const PackageLine &line, std::size_t number, Language language)
        : m_person(std::move(person))
        , m_line(line)
        , m_number(QString::number(number).rightJustified(2, u'0'))
        , m_title(line.title().in(language))
    {
    }

    void add(QDate day, const QString &suffix, QByteArray content)
    {
        m_found.push_back({ day, suffix, std::move(content) });
    }

    /// Moves them into the folder and returns their numbers.
    QStringList moveTo(PackageFolder &folder)
    {
        QStringList numbers;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const QString number = m_found.size() == 1 ? m_number : u"%1.%2"_s.arg(m_number).arg(i + 1);
            const QString name
                = u"%1 %2 %3 %4"_s.arg(number, m_found[i].day.toString(Qt::ISODate), m_person, m_title.left(50));
            folder.files.push_back({ .name = safeFileName(name) + u'.' + m_found[i].suffix,
                .content = std::move(m_found[i].content),
                .paper = m_line.requirement->id,
                .item = m_line.item });
            numbers << number;
        }
        return numbers;
    }

private:
    struct Found {
        QDate day;
        QString suffix;
        QByteArray content;
    };

    QString m_person;
    const PackageLine &m_line;
    QString m_number;
    QString m_title;
    std::vector<Found> m_found;
};

Done addPrinted(PaperFiles &files, PackageFolder &folder, const CaseFile &file, const std::vector<PlannedForm> &plan,
    const PackageLine &line, QDate today)
{
    for (const PlannedForm &planned : plan) {
        const Form &form = *planned.form;
        if (!takesCopy(file.catalog(), *line.requirement, line.item, form.id, planned.item))
            continue;
        if (planned.needsAcknowledgement && !planned.acknowledgedOn.isValid()) {
            if (std::ranges::find(folder.awaiting, &form) == folder.awaiting.end())
                folder.awaiting.push_back(&form);
            continue;
        }
        const PrintContext context = printContext(file, today, form.language, planned.item);
        const auto printed = printForm(form, context);
        if (!printed)
            return printed.error();
        files.add(today, u"pdf"_s, toPdf(std::span(&*printed, 1), titleOf(planned, form.language)));
    }
    return {};
}

QString personOf(const CaseFile &file)
{
    const QString latin = file.record().get(known::surnameLat).value_or(QString());
    return latin.isEmpty() ? file.record().get(known::surnameRu).value_or(QString()) : latin;
}

} // namespace

Result<QByteArray> printedChecklist(const CaseFile &file, const FormLibrary &library, QDate today, const StageId &stage,
    const std::map<PaperOfItem, QStringList> &files)
{
    const auto edition = library.edition(checklistForm, today);
    if (!edition)
        return Error { Fault::Rules, checklistForm.text(), u"no such form"_s };
    const Form &form = *edition->form;
    PrintContext context = printContext(file, today, form.language);
    const auto whole = packageOf(file.catalog(), file.procedure(), file.facts(today));
    std::vector<ChecklistLine> lines;
    for (std::size_t number = 0; number < whole.size(); ++number) {
        const Requirement &paper = *whole[number].requirement;
        if (!stage.isEmpty() && paper.stage != stage)
            continue;
        ChecklistLine line = context.checklist[number];
        if (const auto found = files.find({ paper.id, whole[number].item }); found != files.end())
            line.files = found->second;
        lines.push_back(std::move(line));
    }
    context.checklist = std::move(lines);
    const auto printed = printForm(form, context);
    if (!printed)
        return printed.error();
    return toPdf(std::span(&*printed, 1), printed->shortTitle().in(form.language));
}

Result<PackageFolder> packageFolder(const CaseFile &file, const FormLibrary &library, Database &database, QDate today,
    const StageId &stage, Language language)
{
    std::vector<Scan> scans;
    if (file.id()) {
        auto found = ScanStore(database).ofCase(*file.id());
        if (!found)
            return found.error();
        scans = *std::move(found);
    }
    const Vault vault(database);
    const QString person = personOf(file);
    const auto plan = printPlan(library, file, today, stage);
    PackageFolder folder;
    folder.files.push_back({}); // the list: it names all others, and is printed last
    std::map<PaperOfItem, QStringList> numbers;
    std::size_t number = 0;
    for (const PackageLine &line : packageOf(file.catalog(), file.procedure(), file.facts(today), stage)) {
        const Requirement &paper = *line.requirement;
        PaperFiles files(person, line, ++number, language);
        if (!paper.form.isEmpty() && paper.form != checklistForm) {
            if (auto done = addPrinted(files, folder, file, plan, line, today); !done)
                return done.error();
        }
        const auto key = keyOf(file, line);
        for (const Scan &scan : scans) {
            if (scan.key() != key || !countsOn(scan, today))
                continue;
            auto content = vault.read(scan.file);
            if (!content)
                return content.error();
            files.add(scan.at.toLocalTime().date(), codeOf(scan.file.kind), *std::move(content));
        }
        numbers[{ paper.id, line.item }] = files.moveTo(folder);
    }
    auto list = printedChecklist(file, library, today, stage, numbers);
    if (!list)
        return list.error();
    const auto edition = library.edition(checklistForm, today);
    const QString title = edition->form->shortTitle.in(language);
    const QString name = u"00 %1 %2 %3"_s.arg(today.toString(Qt::ISODate), person, title);
    folder.files.front()
        = { .name = safeFileName(name) + u".pdf"_s, .content = *std::move(list), .paper = {}, .item = 0 };
    return folder;
}

Done writePackage(const QString &folder, const PackageFolder &package)
{
    const QDir out(folder);
    if (out.exists() && !out.isEmpty())
        return Error { Fault::AlreadyThere, folder, {} };
    if (auto done = makePrivateFolder(out.absolutePath()); !done)
        return done;
    QStringList written;
    for (const PackageFile &file : package.files) {
        const QString path = out.absoluteFilePath(file.name);
        if (auto done = writeSafely(path, file.content); !done) {
            for (const QString &earlier : written)
                QFile::remove(earlier);
            return done;
        }
        written << path;
    }
    return {};
}

} // namespace hqs
