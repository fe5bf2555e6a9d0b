// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "cases/quarterround.h"
#include "ui/yearwords.h"

#include "reports/reports.h"

#include <map>
#include <tuple>

namespace hqs {

inline const FormId salaryNoticeForm(u"hqs_quarterly_salary_notice"_s);

/// The stage whose forms go on paper on the day of a filing, or the one form it is about.
struct YearFiling {
    StageId stage;
    FormId only {};
};

/// What is printed on the day of an entry; null for an entry that is no filing. What is sealed and the salary notices
/// are no entries of the story.
inline const YearFiling *filingOf(const StoryEntry &entry)
{
    static const std::map<QString, YearFiling> filings { { u"contract.signedOn"_s, { StageId(u"contract"_s) } },
        { u"permit.filedOn"_s, { StageId(u"work_permit"_s) } },
        { u"invitation.filedOn"_s, { StageId(u"invitation"_s) } },
        { u"permit.collectRequestOn"_s, { StageId(u"entry"_s), FormId(u"permit_collection_request"_s) } },
        { u"arrival.registeredOn"_s, { StageId(u"migration_registration"_s) } },
        { u"permit.extensionFiledOn"_s, { StageId(u"extension"_s) } } };
    const auto found = filings.find(entry.place.field.text());
    return found == filings.end() ? nullptr : &found->second;
}

inline QString wordFor(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return u"действует"_s;
    case EditionStatus::Superseded:
        return u"заменена"_s;
    case EditionStatus::Future:
        return u"ещё не действует"_s;
    case EditionStatus::Unverified:
        return u"не проверена"_s;
    case EditionStatus::OwnSheet:
        return u"наш лист"_s;
    case EditionStatus::FreeForm:
        return u"свободная форма"_s;
    case EditionStatus::Office:
        return u"текст офиса"_s;
    }
    Q_UNREACHABLE();
}

/// What is printed for a filing. The salary notice of a quarter is no part of a package: its own page prints it.
inline std::vector<PlannedForm> formsOf(
    const YearFiling &filing, const FormLibrary &library, const CaseFile &file, QDate day)
{
    if (filing.only == salaryNoticeForm) {
        std::vector<PlannedForm> notice;
        if (const auto edition = library.edition(salaryNoticeForm, day)) {
            notice.emplace_back().form = edition->form;
            notice.back().status = edition->status;
        }
        return notice;
    }
    auto planned = printPlan(library, file, day, filing.stage);
    std::erase_if(
        planned, [&filing](const PlannedForm &one) { return !filing.only.isEmpty() && one.form->id != filing.only; });
    return planned;
}

/// The papers of the year: each with its fingerprint, and the words of the first one of each kind; of the salary
/// notices also of the first one that explains why less was paid.
class YearPapers {
public:
    YearTable forms { u"forms"_s,
        { u"день"_s, u"кто"_s, u"форма"_s, u"редакция"_s, u"состояние"_s, u"страниц"_s, u"не заполнено"_s,
            u"отпечаток"_s } };
    YearTable words { u"papers"_s, { u"бумага"_s, u"лист"_s, u"графа"_s, u"что написано"_s } };

    /// Prints the forms of a filing. False when one cannot be printed or there is none.
    bool print(
        const FormLibrary &library, const CaseFile &file, const QString &who, const YearFiling &filing, QDate day)
    {
        const auto planned = formsOf(filing, library, file, day);
        const Record record
            = filing.only == salaryNoticeForm ? recordForNotice(file, quarterToReport(day)) : file.record();
        for (const PlannedForm &one : planned) {
            const PrintContext plain = printContext(file, day, one.form->language, one.item);
            const auto printed = printForm(*one.form,
                { .catalog = plain.catalog,
                    .record = record,
                    .on = day,
                    .checklist = plain.checklist,
                    .item = one.item });
            if (!printed)
                return false;
            note(one, *printed, file.catalog(), record, who, day);
        }
        return !planned.empty();
    }

private:
    void note(const PlannedForm &planned, const PrintedForm &printed, const Catalog &catalog, const Record &record,
        const QString &who, QDate day)
    {
        QStringList missing;
        for (const Place &place : printed.missing()) {
            if (const QString label = catalog.field(place.field)->label.russian; !missing.contains(label))
                missing << label;
        }
        const QString title = titleOf(planned, Language::Russian);
        forms.add({ spelledDate(day), who, title, planned.form->edition, wordFor(planned.status),
            QString::number(printed.pageCount()), missing.join(u", "_s), fingerprintOf(printed) });
        const bool explains = planned.form->id == salaryNoticeForm && record.find(FieldId(u"salaryReport.shortfall"_s));
        if (m_kinds.insert({ planned.form->id.text(), planned.form->edition, explains }).second)
            noteWords(words, title, who + u", "_s + spelledDate(day), *planned.form, printed, catalog, record);
    }

    std::set<std::tuple<QString, QString, bool>> m_kinds; ///< whose words were told
};

/// All reports of the last day of a quarter, a line of theirs each. False when one cannot be printed.
inline bool noteReports(YearTable &table, const ReportSource &source)
{
    for (const ReportKind kind : allReports) {
        const auto forms = printReport(kind, source);
        if (!forms)
            return false;
        for (const PrintedForm &form : *forms) {
            for (int page = 0; page < form.pageCount(); ++page) {
                for (const QString &row : rowsOf(form, page)) {
                    if (!row.startsWith(codeOf(kind))) // the small print names the report
                        table.add({ spelledDate(source.today), wordsFor(kind), row });
                }
            }
        }
    }
    return true;
}

} // namespace hqs
