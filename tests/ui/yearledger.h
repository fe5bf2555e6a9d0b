// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/inspection.h"
#include "cases/reminders.h"
#include "catalog/explanation.h"
#include "ui/yeartable.h"

#include "reports/reportmakers.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// Follows every term and every finding of all cases from the day it comes to the day it goes: a fact a line.
class YearLedger {
public:
    YearLedger(QDate first, QDate last)
        : m_first(first)
        , m_last(last)
    {
    }

    void followTerms(const QString &who, const CaseFile &file, const std::vector<CaseTerm> &terms, QDate day)
    {
        std::set<QString> running;
        for (const CaseTerm &term : terms) {
            const Due &due = term.appointment.due;
            const DeadlineRule &rule = *term.appointment.rule;
            const QString key = u"%1/%2/%3"_s.arg(who, due.event.toString(Qt::ISODate), reminderKey(term.appointment));
            running.insert(key);
            LedgerTerm &kept = m_terms[key];
            if (kept.who.isEmpty())
                kept = { who, rule.id, term.appointment.item, day, due.event, due.due,
                    { titleOf(term.appointment, Language::Russian),
                        explain(rule, due, file.catalog().calendar()).russian,
                        provenanceOf(rule, due).basis.russian } };
            kept.end.clear();
            if (term.fine) {
                kept.fine = spelledFine(term, Language::Russian);
                kept.fineBasis = fineBasis(term, Language::Russian);
            }
        }
        for (auto &[key, term] : m_terms) {
            if (term.who == who && term.end.isEmpty() && !running.contains(key))
                term.end = howEnded(term, file, day);
        }
    }

    void followFindings(const QString &who, const std::vector<Finding> &findings, QDate day)
    {
        std::set<QString> open;
        for (const Finding &finding : findings) {
            const QString key = u"%1/%2/%3"_s.arg(who, finding.check->id.text(), toPath(finding.place));
            open.insert(key);
            if (const auto found = m_open.find(key); found == m_open.end()) {
                m_open.emplace(key, m_findings.size());
                const QString item = finding.place.item > 0 ? u" (№ %1)"_s.arg(finding.place.item) : QString();
                m_findings.push_back({ who, day, {}, wordFor(finding.check->severity),
                    finding.check->message.russian + item, finding.check->provenance.basis.russian });
            }
        }
        std::erase_if(m_open, [&](const auto &known) {
            const bool isGone = known.first.startsWith(who + u'/') && !open.contains(known.first);
            if (isGone)
                m_findings[known.second].until = day;
            return isGone;
        });
    }

    /// The terms by their last day: those that ended in the year or end soon after it. What is the same for several
    /// people is one line.
    void writeTerms(YearTable &table) const
    {
        using Line = std::pair<QDate, QStringList>; ///< the last day; the cells without the people
        std::map<Line, std::pair<QDate, QStringList>> lines; ///< since when, and the people
        for (const auto &[key, term] : m_terms) {
            if (term.due > m_last.addDays(daysAfter) && (term.end.isEmpty() || term.end.startsWith(dropped)))
                continue;
            const QString end = !term.end.isEmpty() ? term.end
                : term.due < m_last ? u"пропущен: не исполнено до конца года"_s
                                    : u"идёт"_s;
            const Line line { term.due,
                { term.words.what, end, term.words.counted, term.words.basis, term.fine, term.fineBasis } };
            auto &[from, people] = lines.try_emplace(line, term.from, QStringList()).first->second;
            from = std::min(from, term.from);
            if (!people.contains(term.who))
                people << term.who;
        }
        for (const auto &[line, rest] : lines) {
            const QStringList &cells = line.second;
            table.add(QStringList { spelledDate(line.first), rest.second.join(u", "_s), cells[0], since(rest.first) }
                + cells.mid(1));
        }
    }

    /// The findings by the day they came.
    void writeFindings(YearTable &table) const
    {
        auto sorted = m_findings;
        std::ranges::stable_sort(
            sorted, {}, [](const LedgerFinding &one) { return std::tuple(one.from, one.who, one.message); });
        for (const LedgerFinding &one : sorted) {
            table.add({ since(one.from), one.until.isValid() ? spelledDate(one.until) : u"открыто"_s, one.who,
                one.severity, one.message, one.basis });
        }
    }

private:
    static constexpr int daysAfter = 90; ///< as far ahead as the page of the day looks
    static inline const QString dropped = u"снят "_s;

    struct LedgerTerm {
        struct Words {
            QString what;
            QString counted;
            QString basis;
        };

        QString who;
        DeadlineId rule;
        int item = 0;
        QDate from;
        QDate event;
        QDate due;
        Words words;
        QString fine {};
        QString fineBasis {};
        QString end {};
    };
    struct LedgerFinding {
        QString who;
        QDate from;
        QDate until;
        QString severity;
        QString message;
        QString basis;
    };

    static QString wordFor(Severity severity)
    {
        return severity == Severity::Red ? u"красное"_s : severity == Severity::Amber ? u"жёлтое"_s : u"заметка"_s;
    }

    QString since(QDate day) const { return day == m_first ? u"до 2026"_s : spelledDate(day); }

    static bool isKeptQuarterOf(const DeadlineRule &rule, const Record &record, QDate quarter)
    {
        const RoleId role = roleOf(rule.kept.quarter);
        for (int item = 1; item <= record.items(role); ++item) {
            const FieldValue *of = record.find({ rule.kept.quarter, item });
            if (of && *of == FieldValue(quarter) && record.find({ rule.kept.on, item }))
                return true;
        }
        return false;
    }

    static QString howEnded(const LedgerTerm &term, const CaseFile &file, QDate day)
    {
        const DeadlineRule &rule = *file.catalog().deadline(term.rule);
        const bool isKeptNow = rule.quarterly ? isKeptQuarterOf(rule, file.record(), term.event)
                                              : isKept(rule, file.facts(day), term.item);
        if (!isKeptNow)
            return dropped + spelledDate(day);
        return (term.due < day ? u"пропущен: исполнено "_s : u"исполнено "_s) + spelledDate(day);
    }

    QDate m_first;
    QDate m_last;
    std::map<QString, LedgerTerm> m_terms;
    std::vector<LedgerFinding> m_findings;
    std::map<QString, std::size_t> m_open; ///< the finding that is open under a name
};

} // namespace hqs
