// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/quartermodel.h"

#include "cases/headline.h"
#include "cases/importvalue.h"
#include "catalog/spelling.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/pilldelegate.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const FieldId filedOnField(u"salaryNotice.filedOn"_s);
const FieldId channelField(u"salaryNotice.channel"_s);

} // namespace

QuarterModel::QuarterModel(const Catalog &catalog, const Localization &localization, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_today(today)
{
}

void QuarterModel::setLines(std::vector<QuarterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_typed.clear();
    for (const QuarterLine &line : m_lines)
        m_typed.push_back({ line.proof.filedOn.isValid() ? spelledDate(line.proof.filedOn) : QString(),
            line.proof.channel, line.proof.number });
    endResetModel();
}

QDate QuarterModel::dayOf(const Typed &typed) const
{
    const auto value = importedValue(*m_catalog.field(filedOnField), typed.day);
    const auto *day = value ? std::get_if<QDate>(&*value) : nullptr;
    return day ? *day : QDate();
}

NoticeProof QuarterModel::proofOf(const Typed &typed) const
{
    return { .filedOn = dayOf(typed), .channel = typed.channel, .number = typed.number.trimmed() };
}

bool QuarterModel::isBad(const Typed &typed) const
{
    const NoticeProof proof = proofOf(typed);
    if (!proof.filedOn.isValid())
        return !typed.day.trimmed().isEmpty() || proof != NoticeProof();
    return proof.filedOn > m_today;
}

std::vector<ProofEntry> QuarterModel::changedProofs() const
{
    std::vector<ProofEntry> changed;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (const NoticeProof proof = proofOf(m_typed[row]); proof != m_lines[row].proof)
            changed.push_back({ *m_lines[row].head.id, proof });
    }
    return changed;
}

int QuarterModel::firstBadRow() const
{
    const auto bad = std::ranges::find_if(m_typed, [this](const Typed &typed) { return isBad(typed); });
    return bad == m_typed.end() ? -1 : static_cast<int>(bad - m_typed.begin());
}

void QuarterModel::copyDown(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Typed from = m_typed[static_cast<std::size_t>(row)];
    for (auto below = m_typed.begin() + row + 1; below != m_typed.end(); ++below) {
        if (below->day.trimmed().isEmpty() && below->number.trimmed().isEmpty()) {
            below->day = from.day;
            below->channel = from.channel;
        }
    }
    retranslate();
    Q_EMIT proofTyped();
}

void QuarterModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int QuarterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QuarterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuarterModel::cell(const QuarterLine &line, const Typed &typed, int column) const
{
    const Language language = m_localization.language();
    switch (column) {
    case Specialist: {
        const QString name = titleIn(language, line.head);
        const bool isClosed = line.head.closedOn.has_value(); // its notice is owed all the same
        return line.isDismissed && isClosed ? tr("%1 (dismissed, case closed)").arg(name)
            : line.isDismissed              ? tr("%1 (dismissed)").arg(name)
            : isClosed                      ? tr("%1 (case closed)").arg(name)
                                            : name;
    }
    case Paid:
        return spelledMoney(line.pay.paid, language);
    case Forecast:
        return spelledMoney(line.pay.forecast, language);
    case Threshold:
        return line.pay.threshold ? spelledMoney(*line.pay.threshold, language) : u"—"_s;
    case Judgement:
        return m_localization.say(m_catalog.pay().verdicts.at(line.pay.verdict));
    case FiledOn:
        return typed.day;
    case Channel: {
        const Field *field = m_catalog.field(channelField);
        return typed.channel.isEmpty() ? QString() : spelled(*field, Code { typed.channel }, language);
    }
    case Number:
        return typed.number;
    default:
        return {};
    }
}

QVariant QuarterModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const QuarterLine &line = m_lines[row];
    const Typed &typed = m_typed[row];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, typed, column);
    case Qt::EditRole:
        return column == Channel ? typed.channel : cell(line, typed, column);
    case codeRole:
        return typed.channel;
    case PillDelegate::toneRole:
        return int(line.pay.verdict == PayVerdict::Short ? Tone::Bad
                : line.pay.verdict == PayVerdict::Enough ? Tone::Good
                                                         : Tone::Warning);
    case Qt::TextAlignmentRole:
        return column >= Paid && column <= Threshold ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == FiledOn && isBad(typed) ? QVariant(look::foreground(Tone::Bad)) : QVariant();
    case Qt::ToolTipRole: {
        if (column == FiledOn && isBad(typed))
            return tr("Write the day as 31.12.2026. It cannot lie ahead.");
        const QString verdict = m_localization.say(m_catalog.pay().verdicts.at(line.pay.verdict));
        QStringList notes { cell(line, typed, column), verdict };
        for (const PayNote note : line.pay.notes)
            notes << m_localization.say(m_catalog.pay().notes.at(note));
        return column <= Judgement ? notes.join(u'\n') : QVariant();
    }
    default:
        return {};
    }
}

bool QuarterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    Typed &typedRow = m_typed[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == FiledOn) {
        typedRow.day = text;
        if (const QDate day = dayOf(typedRow); day.isValid())
            typedRow.day = spelledDate(day);
    } else if (index.column() == Channel) {
        typedRow.channel = text;
    } else if (index.column() == Number) {
        typedRow.number = text;
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT proofTyped();
    return true;
}

Qt::ItemFlags QuarterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.column() >= FiledOn ? shown | Qt::ItemIsEditable : shown;
}

QVariant QuarterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Paid && section <= Threshold ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Specialist:
        return tr("Specialist");
    case Paid:
        return tr("Paid");
    case Forecast:
        return tr("Forecast");
    case Threshold:
        return tr("Threshold");
    case Judgement:
        return tr("Pay");
    case FiledOn:
        return tr("Filed on");
    case Channel:
        return tr("How");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}

} // namespace hqs
