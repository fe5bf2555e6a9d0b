// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filingstore.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array channelCodes { std::pair(FilingChannel::InPerson, u"in_person"),
    std::pair(FilingChannel::Post, u"post"), std::pair(FilingChannel::Portal, u"portal") };
constexpr std::array outcomeCodes { std::pair(OutcomeKind::Sent, u"sent"), std::pair(OutcomeKind::Proof, u"proof"),
    std::pair(OutcomeKind::Unproven, u"unproven"), std::pair(OutcomeKind::Accepted, u"accepted"),
    std::pair(OutcomeKind::Refused, u"refused") };

template <class Codes, class Value>
QString codeIn(const Codes &codes, Value value)
{
    for (const auto &[known, code] : codes) {
        if (known == value)
            return QStringView(code).toString();
    }
    Q_UNREACHABLE();
}

template <class Value, class Codes>
std::optional<Value> valueIn(const Codes &codes, QStringView code)
{
    for (const auto &[value, known] : codes) {
        if (code == QStringView(known))
            return value;
    }
    return std::nullopt;
}

/// Parts with their length in front, so that no two lists read the same.
class PartsHash {
public:
    void add(const QString &part)
    {
        const QByteArray bytes = part.toUtf8();
        const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        m_hash.addData(bytes);
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString codeOf(FilingChannel channel)
{
    return codeIn(channelCodes, channel);
}

std::optional<FilingChannel> filingChannelFrom(QStringView code)
{
    return valueIn<FilingChannel>(channelCodes, code);
}

QString codeOf(OutcomeKind kind)
{
    return codeIn(outcomeCodes, kind);
}

std::optional<OutcomeKind> outcomeKindFrom(QStringView code)
{
    return valueIn<OutcomeKind>(outcomeCodes, code);
}

QString sealOf(const Filing &filing)
{
    PartsHash hash;
    for (const QString &part :
        { QString::number(static_cast<qint64>(filing.ofCase)), filing.stage.text(), filing.forDay.toString(Qt::ISODate),
            filing.corrects ? QString::number(static_cast<qint64>(*filing.corrects)) : QString(), filing.program,
            filing.rules, filing.answers, filing.law, filing.by, moment(filing.at) })
        hash.add(part);
    for (const FiledPaper &paper : filing.papers) {
        for (const QString &part : { paper.form.text(), QString::number(paper.item), paper.edition, paper.standing,
                 paper.title.russian, paper.title.english, QString::number(paper.pages), paper.file.sha256 })
            hash.add(part);
    }
    return hash.result();
}

QString sealOf(const FilingOutcome &outcome)
{
    PartsHash hash;
    for (const QString &part : { codeOf(outcome.kind), outcome.on.toString(Qt::ISODate),
             outcome.channel ? codeOf(*outcome.channel) : QString(), outcome.number, outcome.tracking, outcome.words,
             outcome.scan ? QString::number(static_cast<qint64>(*outcome.scan)) : QString(), outcome.by,
             moment(outcome.at) })
        hash.add(part);
    return hash.result();
}

} // namespace hqs
