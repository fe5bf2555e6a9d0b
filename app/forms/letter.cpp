// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letter.h"

#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads a letter from top to bottom, one comment after another.
class LetterParser {
public:
    LetterParser(const QString &html, QStringList &complaints)
        : m_html(html)
        , m_complaints(complaints)
    {
    }

    Letter parse()
    {
        Letter letter { .parts = parseParts() };
        while (!m_closedBy.isEmpty()) {
            complain(u"<!-- %1 --> closes nothing"_s.arg(m_closedBy), m_comment);
            for (LetterPart &part : parseParts())
                letter.parts.push_back(std::move(part));
        }
        letter.text = m_html;
        return letter;
    }

private:
    /// Up to "end", "otherwise" (which is kept in m_closedBy) or the end of the letter.
    std::vector<LetterPart> parseParts()
    {
        static const QRegularExpression each(uR"(^each\s+(\w+)$)"_s);
        std::vector<LetterPart> parts;
        m_closedBy.clear();
        while (true) {
            const auto opening = m_html.indexOf(u"<!--", m_at);
            const auto closing = opening < 0 ? -1 : m_html.indexOf(u"-->", opening + 4);
            addText(parts, m_html.mid(m_at, closing < 0 ? -1 : opening - m_at));
            if (closing < 0) {
                m_at = m_html.size();
                return parts;
            }
            m_at = closing + 3;
            m_comment = opening;
            const QString words = m_html.mid(opening + 4, closing - opening - 4).simplified();
            if (words == u"end" || words == u"otherwise") {
                m_closedBy = words;
                return parts;
            }
            if (words.startsWith(u"when "))
                parts.push_back({ parseBranch(words) });
            else if (const auto loop = each.match(words); loop.hasMatch())
                parts.push_back({ parseLoop(RoleId(loop.captured(1))) });
        }
    }

    LetterBranch parseBranch(const QString &words)
    {
        const qsizetype opening = m_comment;
        LetterBranch branch { .test = parseTest(words), .holds = parseParts(), .otherwise = {} };
        if (m_closedBy == u"otherwise")
            branch.otherwise = parseParts();
        close(words, opening);
        return branch;
    }

    LetterLoop parseLoop(const RoleId &role)
    {
        const qsizetype opening = m_comment;
        LetterLoop loop { .role = role, .body = parseParts() };
        close(u"each "_s + role.text(), opening);
        return loop;
    }

    LetterCondition parseTest(const QString &words)
    {
        static const QRegularExpression spelling(uR"(^when (not )?([^\s=]+)(?:\s*=\s*(.+))?$)"_s);
        const auto match = spelling.match(words);
        const auto place = fromPath(match.captured(2));
        if (!place) {
            complain(u"<!-- %1 --> names no field"_s.arg(words), m_comment);
            return {};
        }
        LetterCondition test { .place = *place, .codes = {}, .reversed = !match.captured(1).isEmpty() };
        for (const QString &code : match.captured(3).split(u',', Qt::SkipEmptyParts))
            test.codes << code.trimmed();
        return test;
    }

    void close(const QString &words, qsizetype opening)
    {
        if (m_closedBy != u"end")
            complain(u"<!-- %1 --> has no <!-- end -->"_s.arg(words), opening);
        m_closedBy.clear();
    }

    void addText(std::vector<LetterPart> &parts, const QString &html)
    {
        if (!html.isEmpty())
            parts.push_back({ parseTemplate(html, m_complaints) });
    }

    void complain(const QString &problem, qsizetype position)
    {
        m_complaints << u"line %1: %2"_s.arg(1 + QStringView(m_html).left(position).count(u'\n')).arg(problem);
    }

    const QString &m_html;
    QStringList &m_complaints;
    qsizetype m_at = 0;
    qsizetype m_comment = 0; ///< where the last one that means something begins
    QString m_closedBy;
};

} // namespace

Letter parseLetter(const QString &html, QStringList &complaints)
{
    return LetterParser(html, complaints).parse();
}

} // namespace hqs
