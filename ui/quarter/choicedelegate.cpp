// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/choicedelegate.h"

#include "ui/localization.h"

#include <QComboBox>

#include <algorithm>

namespace hqs {

ChoiceDelegate::ChoiceDelegate(std::vector<Option> options, const Localization &localization, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_options(std::move(options))
    , m_localization(localization)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->addItem(QString(), QString());
    for (const Option &option : m_options)
        box->addItem(m_localization.say(option.label), option.code);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace hqs
