// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankitempanel.h"

#include "ui/localization.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

BlankItemPanel::BlankItemPanel(const Catalog &catalog, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_localization(localization)
    , m_rows(new QFormLayout(this))
    , m_field(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_x(addLength(u"x"_s, 0, 1000))
    , m_y(addLength(u"y"_s, 0, 1000))
    , m_width(addLength(u"width"_s, 0, 1000))
    , m_height(addLength(u"height"_s, 0, 1000))
    , m_pitch(addLength(u"pitch"_s, 1, 100))
    , m_size(addLength(u"size"_s, 4, 40))
    , m_thickness(addLength(u"thickness"_s, thinnestRule, thickestRule))
    , m_countLabel(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_continues(new QCheckBox(this))
    , m_remove(new QPushButton(this))
{
    m_rows->setContentsMargins({});
    m_field->setWordWrap(true);
    m_field->setObjectName(u"blank.field"_s);
    m_kind->setObjectName(u"blank.kind"_s);
    m_code->setObjectName(u"blank.code"_s);
    m_count->setObjectName(u"blank.count"_s);
    m_continues->setObjectName(u"blank.continues"_s);
    m_remove->setObjectName(u"blank.remove"_s);
    m_remove->setAutoDefault(false);
    m_count->setRange(1, 100);
    for (int kind = 0; kind < 3; ++kind)
        m_kind->addItem(QString());
    m_kindLabel->setBuddy(m_kind);
    m_codeLabel->setBuddy(m_code);
    m_countLabel->setBuddy(m_count);
    m_rows->addRow(m_field);
    m_rows->addRow(m_kindLabel, m_kind);
    m_rows->addRow(m_codeLabel, m_code);
    std::size_t row = 0;
    for (QDoubleSpinBox *length : { m_x, m_y, m_width, m_height, m_pitch, m_size, m_thickness })
        m_rows->addRow(m_lengthLabels[row++], length);
    m_rows->addRow(m_countLabel, m_count);
    m_rows->addRow(m_continues);
    m_rows->addRow(m_remove);
    connect(m_kind, &QComboBox::activated, this, &BlankItemPanel::take);
    connect(m_code, &QComboBox::activated, this, &BlankItemPanel::take);
    connect(m_count, &QSpinBox::valueChanged, this, &BlankItemPanel::take);
    connect(m_continues, &QCheckBox::clicked, this, &BlankItemPanel::take);
    connect(m_remove, &QPushButton::clicked, this, &BlankItemPanel::removeRequested);
    localization.bind(this, [this] { retranslate(); });
}

QDoubleSpinBox *BlankItemPanel::addLength(const QString &name, double least, double most)
{
    auto *length = new QDoubleSpinBox(this);
    length->setObjectName(u"blank."_s + name);
    length->setRange(least, most);
    length->setDecimals(2);
    length->setSingleStep(0.1);
    connect(length, &QDoubleSpinBox::valueChanged, this, &BlankItemPanel::take);
    m_lengthLabels.push_back(new QLabel(this));
    m_lengthLabels.back()->setBuddy(length);
    return length;
}

QStringList BlankItemPanel::codesOf(const Field *field, Language language, QStringList &labels)
{
    QStringList codes;
    const auto *choice = field ? std::get_if<ChoiceRule>(&field->rule) : nullptr;
    for (const Option &option : choice ? choice->options : std::vector<Option>()) {
        codes << option.code;
        labels << option.label.in(language);
    }
    if (field && field->type() == FieldType::Flag) {
        codes << toStorage(true) << toStorage(false);
        labels << tr("yes") << tr("no");
    }
    return codes;
}

void BlankItemPanel::show(const std::optional<BlankItem> &item)
{
    m_item = item;
    m_isShowing = true;
    const auto enable = [](std::initializer_list<QWidget *> widgets, bool isEnabled) {
        for (QWidget *widget : widgets)
            widget->setEnabled(isEnabled);
    };
    const auto is = [&item](BlankItemKind kind) { return item && item->kind == kind; };
    enable({ m_x, m_y, m_width, m_height, m_remove }, item.has_value());
    enable({ m_kind }, item && !is(BlankItemKind::Rule));
    enable({ m_code }, is(BlankItemKind::Mark));
    enable({ m_pitch, m_count, m_continues }, is(BlankItemKind::Cells));
    enable({ m_size }, is(BlankItemKind::Line) || is(BlankItemKind::Cells));
    enable({ m_thickness }, is(BlankItemKind::Rule));
    if (item)
        fill(*item);
    else
        m_field->setText(tr("Drag a field onto the blank, or choose it with Enter. Arrow keys move what is selected."));
    m_isShowing = false;
}

void BlankItemPanel::fill(const BlankItem &item)
{
    const Field *field = m_catalog.field(item.place.field);
    m_field->setText(item.kind == BlankItemKind::Rule
            ? tr("A drawn line. It is printed onto a printed blank, too.")
            : (field ? m_localization.say(field->label) : QString()) + u'\n' + toPath(item.place));
    QStringList labels;
    const QStringList codes = codesOf(field, m_localization.language(), labels);
    m_code->clear();
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_code->addItem(labels[i], codes[i]);
    m_code->setCurrentIndex(m_code->findData(item.code));
    m_kind->setCurrentIndex(item.kind == BlankItemKind::Rule ? -1 : static_cast<int>(item.kind));
    m_x->setValue(item.area.x());
    m_y->setValue(item.area.y());
    m_width->setValue(item.area.width());
    m_height->setValue(item.area.height());
    m_pitch->setValue(item.pitch);
    m_size->setValue(item.size);
    m_thickness->setValue(item.thickness);
    m_count->setValue(item.count);
    m_continues->setChecked(item.continues);
}

/// What stands here now is the item.
void BlankItemPanel::take()
{
    if (m_isShowing || !m_item)
        return;
    BlankItem item = *m_item;
    if (item.kind != BlankItemKind::Rule)
        item.kind = static_cast<BlankItemKind>(m_kind->currentIndex());
    item.code = item.kind == BlankItemKind::Mark ? m_code->currentData().toString() : QString();
    item.area = { m_x->value(), m_y->value(), m_width->value(), m_height->value() };
    item.pitch = m_pitch->value();
    item.size = m_size->value();
    item.thickness = m_thickness->value();
    item.count = m_count->value();
    item.continues = item.kind == BlankItemKind::Cells && m_continues->isChecked();
    Q_EMIT changed(item);
}

void BlankItemPanel::retranslate()
{
    m_kindLabel->setText(tr("Written as"));
    m_kind->setItemText(0, tr("Words on a line"));
    m_kind->setItemText(1, tr("Letters in boxes"));
    m_kind->setItemText(2, tr("A cross"));
    m_codeLabel->setText(tr("Crossed at"));
    const QStringList labels { tr("From the left, mm"), tr("From above, mm"), tr("Width, mm"), tr("Height, mm"),
        tr("Box to box, mm"), tr("Letters, points"), tr("Thickness, mm") };
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_lengthLabels[static_cast<std::size_t>(i)]->setText(labels[i]);
    m_countLabel->setText(tr("Boxes"));
    m_continues->setText(tr("Goes on from the boxes before"));
    m_continues->setToolTip(
        tr("These boxes begin with what found no room in the boxes of the same field before them."));
    m_remove->setText(tr("&Take off the blank"));
    show(m_item);
}

} // namespace hqs
