// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letterparts.h"

#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

class PartReader {
public:
    PartReader(const ReadLetterPart &read, QStringList &complaints)
        : m_read(read)
        , m_complaints(complaints)
    {
    }

    QString assembled(const QString &text)
    {
        static const QRegularExpression include(uR"(<!-- include (\S+) -->)"_s);
        QString whole;
        qsizetype at = 0;
        for (auto found = include.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            whole += QStringView(text).sliced(at, match.capturedStart() - at);
            whole += part(match.captured(1));
            at = match.capturedEnd();
        }
        whole += QStringView(text).sliced(at);
        return whole;
    }

private:
    QString part(const QString &name)
    {
        if (m_open.contains(name)) {
            m_complaints << u"the part \"%1\" includes itself"_s.arg(name);
            return {};
        }
        const auto text = name.contains(u'/') ? std::nullopt : m_read(name);
        if (!text) {
            m_complaints << u"there is no part \"%1\""_s.arg(name);
            return {};
        }
        m_open << name;
        const QString whole = assembled(text->trimmed());
        m_open.removeLast();
        return whole;
    }

    const ReadLetterPart &m_read;
    QStringList &m_complaints;
    QStringList m_open; ///< the parts that are being read, the outermost first
};

} // namespace

QString withParts(const QString &letter, const ReadLetterPart &read, QStringList &complaints)
{
    return PartReader(read, complaints).assembled(letter);
}

} // namespace hqs
