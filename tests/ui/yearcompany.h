// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/continuation.h"
#include "cases/demo.h"
#include "cases/reminders.h"
#include "ui/desk.h"
#include "ui/yearfilings.h"
#include "ui/yearnotices.h"
#include "ui/yearpay.h"
#include "ui/yearstory.h"

#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// What the clerk did in the year, as the tables of tests/ui/year2026 tell it.
struct YearTold {
    YearStory story = readStory();
    YearPay pay = readPay();
    YearFilings filed = readFilings();
    YearNotices notices = readNotices();

    bool has(QDate day) const
    {
        return story.contains(day) || pay.contains(day) || filed.contains(day) || notices.contains(day);
    }
};

/// The demo company: its cases, each opened on its day, without what the tables tell later.
class YearCompany {
public:
    YearCompany(Desk &desk, const YearTold &told)
        : m_desk(desk)
        , m_told(told)
        , m_company(Desk::need(readDemo(desk.catalog, QDir(u":/demo"_s))))
    {
    }

    const std::map<QString, CaseFile> &files() const { return m_files; } ///< by surname, as they are on the disk
    const std::vector<DemoCompany::Employer> &employers() const { return m_company.employers; }

    /// Opens the cases of that day; on the first day those opened before as well.
    void openCases(QDate day, bool isFirst)
    {
        for (const DemoCompany::Case &listed : m_company.cases) {
            if (listed.openedOn == day || (isFirst && listed.openedOn < day))
                openCaseOf(listed, day);
        }
    }

    /// The cases that the program has opened by itself this morning; from now on the story may tell of them, as
    /// "Ван (Продление)".
    std::vector<OpenedCase> takeOpened()
    {
        std::vector<OpenedCase> opened;
        for (const CaseHead &head : Desk::need(CaseStore(*m_desk.database).list())) {
            if (std::ranges::any_of(m_files, [&head](const auto &known) { return known.second.id() == head.id; }))
                continue;
            CaseFile file = Desk::need(CaseFile::open(m_desk.catalog, *m_desk.database, *head.id));
            for (const FollowUp &what : file.procedure().followUps) {
                const auto old = std::ranges::find_if(m_files,
                    [&](const auto &known) { return known.second.head().number == continuedNumber(file, what); });
                if (old == m_files.end())
                    continue;
                opened.push_back({ .head = head, .old = old->second.head(), .what = &what });
                m_files.emplace(u"%1 (%2)"_s.arg(old->first, what.title.russian), std::move(file));
                break;
            }
        }
        return opened;
    }

    void readAgain()
    {
        for (auto &[who, file] : m_files)
            file = Desk::need(CaseFile::open(m_desk.catalog, *m_desk.database, *file.id()));
    }

    std::vector<CaseTerm> termsOfAll(QDate day) const
    {
        std::vector<const CaseFile *> files;
        for (const auto &[who, file] : m_files)
            files.push_back(&file);
        std::ranges::sort(files, {}, [](const CaseFile *file) { return newestFirst(file->head()); });
        std::vector<CaseTerm> all;
        for (const CaseFile *file : files)
            std::ranges::move(caseTermsOf(*file, day), std::back_inserter(all));
        oneForAllCases(all);
        std::ranges::stable_sort(all, isMoreUrgent);
        return all;
    }

    /// In outline.
    std::vector<Filing> filings() const { return Desk::need(FilingStore(*m_desk.database).outlines()); }

    QString whoOf(const CaseId id) const
    {
        return std::ranges::find_if(m_files, [id](const auto &known) { return known.second.id() == id; })->first;
    }

private:
    static QString nameOf(const DemoCompany::Case &listed) { return listed.answers.at(u"specialist.surnameRu"_s); }

    /// The answers a case has when it is opened: all that the tables do not tell later.
    std::map<QString, QString> answersAtFirst(const DemoCompany::Case &listed) const
    {
        const std::set<QString> later = answersLater(nameOf(listed), listed.answers);
        auto answers = listed.answers;
        std::erase_if(answers, [&later](const auto &answer) { return later.contains(answer.first); });
        return answers;
    }

    std::set<QString> answersLater(const QString &who, const std::map<QString, QString> &answers) const
    {
        std::set<QString> later;
        for (const auto &[day, entries] : m_told.story) {
            for (const StoryEntry &entry : entries) {
                if (entry.who == who)
                    later.insert(toPath(entry.place));
            }
        }
        for (const auto &[day, acts] : m_told.filed) {
            for (const FilingAct &act : acts) {
                if (const auto &kept = stageOf(act, m_desk.catalog.procedures().front()).filing; act.who == who && kept)
                    for (const FieldId &field :
                        { kept->filedOn, kept->channel, kept->number, kept->acceptedOn, kept->proof })
                        later.insert(field.text());
            }
        }
        for (const auto &[day, notices] : m_told.notices) {
            for (const auto &[path, value] : answers) {
                const bool isTold = std::ranges::find(notices, who, &NoticeFiled::who) != notices.end();
                if (isTold && path.endsWith(u".quarter"_s) && value == toStorage(quarterToReport(day).last())) {
                    for (const QString &name : { u"quarter"_s, u"filedOn"_s, u"channel"_s, u"number"_s })
                        later.insert(path.section(u'.', 0, 0) + u'.' + name);
                }
            }
        }
        return later;
    }

    void openCaseOf(const DemoCompany::Case &listed, QDate today)
    {
        CaseFile file = CaseFile::blank(m_desk.catalog, m_desk.catalog.procedures().front(), listed.openedOn);
        const RoleId employer(u"employer"_s);
        if (const auto known = m_employers.find(listed.employer); known != m_employers.end()) {
            QVERIFY(file.use(*m_desk.database, employer, 0, known->second));
        } else {
            const auto found = std::ranges::find(m_company.employers, listed.employer, &DemoCompany::Employer::key);
            QVERIFY(assign(file, found->answers, today, storedValue).empty());
        }
        const auto refusals = assign(file, answersAtFirst(listed), today, storedValue);
        QVERIFY2(refusals.empty(), refusals.empty() ? "" : qPrintable(refusals.front().path));
        QVERIFY(file.save(*m_desk.database, today));
        m_employers.emplace(listed.employer, *file.cardOf(employer));
        m_files.emplace(nameOf(listed), std::move(file));
    }

    Desk &m_desk;
    const YearTold &m_told;
    DemoCompany m_company;
    std::map<QString, CardId> m_employers; ///< by key
    std::map<QString, CaseFile> m_files;
};

} // namespace hqs
