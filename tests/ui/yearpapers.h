// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"
#include "cases/quarterround.h"
#include "ui/yearstory.h"

#include "reports/reports.h"

#include <map>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

inline const FormId salaryNoticeForm(u"hqs_quarterly_salary_notice"_s);

/// The stage whose forms go on paper on the day of an entry that is a filing, or the one form it is about.
struct YearFiling {
    StageId stage;
    FormId only {};
};

inline const YearFiling *filingOf(const StoryEntry &entry)
{
    static const std::map<QString, YearFiling> filings { { u"contract.signedOn"_s, { StageId(u"contract"_s) } },
        { u"notification.filedOn"_s, { StageId(u"notification"_s) } },
        { u"permit.filedOn"_s, { StageId(u"work_permit"_s) } },
        { u"invitation.filedOn"_s, { StageId(u"invitation"_s) } },
        { u"permit.collectRequestOn"_s, { StageId(u"entry"_s), FormId(u"permit_collection_request"_s) } },
        { u"arrival.registeredOn"_s, { StageId(u"migration_registration"_s) } },
        { u"salaryNotice.filedOn"_s, { StageId(u"employment"_s), salaryNoticeForm } },
        { u"permit.extensionFiledOn"_s, { StageId(u"extension"_s) } },
        { u"employment.terminationNoticeOn"_s, { StageId(u"termination"_s) } } };
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

/// Prints the forms of a filing, a line each. False when one cannot be printed or there is none.
inline bool noteForms(YearTable &table, const FormLibrary &library, const CaseFile &file, const StoryEntry &entry,
    const YearFiling &filing, QDate day)
{
    const auto planned = formsOf(filing, library, file, day);
    const Record record = filing.only == salaryNoticeForm ? recordForNotice(file, quarterToReport(day)) : file.record();
    for (const PlannedForm &one : planned) {
        const PrintContext plain = printContext(file, day, one.form->language, one.item);
        const auto printed = printForm(*one.form,
            { .catalog = plain.catalog, .record = record, .on = day, .checklist = plain.checklist, .item = one.item });
        if (!printed)
            return false;
        QStringList missing;
        for (const Place &place : printed->missing()) {
            if (const QString label = file.catalog().field(place.field)->label.russian; !missing.contains(label))
                missing << label;
        }
        table.add({ spelledDate(day), entry.who, titleOf(one, Language::Russian), one.form->edition,
            wordFor(one.status), QString::number(printed->pageCount()), missing.join(u", "_s) });
    }
    return !planned.empty();
}

/// The lines of a printed page as a person reads them, the cells of a ruled table beside each other.
inline QStringList rowsOf(const PrintedForm &form, int page)
{
    constexpr double gap = 0.5; // mm; lines of one cell stand closer, rows further apart
    QStringList rows;
    double bottom = 0;
    double left = 0;
    for (const PrintedText &text : form.texts(page)) {
        const QString words = text.words.simplified();
        if (words.isEmpty())
            continue;
        if (rows.isEmpty() || text.area.top() > bottom + gap) {
            rows << words;
            bottom = text.area.bottom();
        } else {
            rows.last() += (std::abs(text.area.left() - left) > gap ? u" | "_s : u" "_s) + words;
            bottom = std::max(bottom, text.area.bottom());
        }
        left = text.area.left();
    }
    return rows;
}

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
