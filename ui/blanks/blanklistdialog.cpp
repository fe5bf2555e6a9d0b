// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blanklistdialog.h"

#include "ui/localization.h"
#include "ui/look.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

BlankListDialog::BlankListDialog(Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"blanks"_s);
    m_intro->setWordWrap(true);
    look::setRole(m_intro, u"muted"_s);
    m_list->setObjectName(u"blanks.list"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    for (const auto &[button, name] : { std::pair(m_new, u"new"_s), { m_edit, u"edit"_s }, { m_import, u"import"_s },
             { m_export, u"export"_s }, { m_withdraw, u"withdraw"_s } }) {
        button->setObjectName(u"blanks."_s + name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    resize(620, 380);
    connect(m_list, &QListWidget::currentRowChanged, this, &BlankListDialog::refresh);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT editRequested(selected()); });
    connect(m_new, &QPushButton::clicked, this, &BlankListDialog::newRequested);
    connect(m_import, &QPushButton::clicked, this, &BlankListDialog::importRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selected()); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(selected()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(selected()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
    refresh();
}

void BlankListDialog::setBlanks(const std::vector<Entry> &blanks)
{
    const FormId before = selected();
    m_list->clear();
    for (const Entry &blank : blanks) {
        auto *item = new QListWidgetItem(blank.title, m_list);
        item->setData(Qt::UserRole, blank.id.text());
        if (blank.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    refresh();
}

FormId BlankListDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? FormId(item->data(Qt::UserRole).toString()) : FormId();
}

void BlankListDialog::refresh()
{
    for (QPushButton *button : { m_edit, m_export, m_withdraw })
        button->setEnabled(!selected().isEmpty());
}

void BlankListDialog::retranslate()
{
    setWindowTitle(tr("Blanks of the office"));
    m_intro->setText(
        tr("A form that the program does not know: take a picture of its blank, put the fields on it, and it is "
           "printed with the papers of its stage, over the picture or on the blank itself."));
    m_list->setAccessibleName(tr("Blanks of the office"));
    m_new->setText(tr("&New…"));
    m_edit->setText(tr("&Change…"));
    m_import->setText(tr("&Read from a file…"));
    m_export->setText(tr("&Save to a file…"));
    m_withdraw->setText(tr("&Withdraw…"));
}

} // namespace hqs
