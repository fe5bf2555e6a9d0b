// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/fieldpicker.h"

#include "ui/localization.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

/// Gives its entries away as the paths of their fields.
class PathList : public QListWidget {
public:
    explicit PathList(QWidget *parent)
        : QListWidget(parent)
    {
        setDragEnabled(true);
    }

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *dragged = new QMimeData;
        if (!items.isEmpty())
            dragged->setText(items.front()->data(pathRole).toString());
        return dragged;
    }
};

} // namespace

FieldPicker::FieldPicker(const Catalog &catalog, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_search(new QLineEdit(this))
    , m_list(new PathList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->setObjectName(u"fields.search"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"fields.list"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    connect(m_search, &QLineEdit::textChanged, this, &FieldPicker::filter);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto place = fromPath(item->data(pathRole).toString()))
            Q_EMIT picked(*place);
    });
    localization.bind(this, [this] { fill(); });
}

void FieldPicker::fill()
{
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_list->setAccessibleName(tr("Fields"));
    m_list->clear();
    for (const Role &role : m_catalog.roles()) {
        for (const FieldId &id : m_catalog.fieldsOf(role.id)) {
            const Field &field = *m_catalog.field(id);
            const QString path = toPath(Place(id, field.repeats > 0 ? 1 : 0));
            auto *item = new QListWidgetItem(
                m_localization.say(role.title) + u": "_s + m_localization.say(field.label), m_list);
            item->setData(pathRole, path);
            item->setToolTip(item->text() + u'\n' + path);
        }
    }
    filter();
}

void FieldPicker::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive)
            && !item->data(pathRole).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

} // namespace hqs
