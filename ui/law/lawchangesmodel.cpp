// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawchangesmodel.h"

#include "catalog/lawwording.h"
#include "ui/lawwords.h"
#include "ui/localization.h"
#include "ui/pilldelegate.h"

namespace hqs {

namespace {

Tone toneFor(LawChange::Kind kind)
{
    return kind == LawChange::Kind::Proposed ? Tone::Warning
        : kind == LawChange::Kind::Ends      ? Tone::Neutral
                                             : Tone::Accent;
}

} // namespace

LawChangesModel::LawChangesModel(const Catalog &catalog, const Localization &localization, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_localization(localization)
{
}

void LawChangesModel::setSpan(QDate from, QDate to)
{
    beginResetModel();
    m_changes = changesBetween(m_catalog, from, to);
    endResetModel();
}

void LawChangesModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LawChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int LawChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LawChangesModel::data(const QModelIndex &index, int role) const
{
    const LawChange &change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return provenanceWords(change.provenance(), m_localization.language());
    if (role == PillDelegate::toneRole)
        return int(toneFor(change.kind));
    if (role == Qt::ForegroundRole && index.column() == Basis)
        return look::muted;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Sentence)
        return m_localization.say(explain(change));
    if (index.column() == Basis)
        return m_localization.say(change.provenance().basis);
    switch (change.kind) {
    case LawChange::Kind::Begins:
        return tr("begins");
    case LawChange::Kind::Changes:
        return tr("changes");
    case LawChange::Kind::Ends:
        return tr("ends");
    case LawChange::Kind::Proposed:
        return tr("only proposed");
    }
    Q_UNREACHABLE();
}

QVariant LawChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("Change") : section == Sentence ? tr("What changes") : tr("Basis");
}

} // namespace hqs
