// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/ownblank.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hqs {

class Localization;

/// The item of a blank that is selected, in numbers: where it stands, how it is written.
class BlankItemPanel : public QWidget {
    Q_OBJECT

public:
    BlankItemPanel(const Catalog &catalog, Localization &localization, QWidget *parent = nullptr);

    /// None: nothing is selected.
    void show(const std::optional<BlankItem> &item);

    /// The codes that an answer to a field can be compared with, and what they are called; none for a field that is
    /// written in words.
    static QStringList codesOf(const Field *field, Language language, QStringList &labels);

Q_SIGNALS:
    /// Somebody gave the item other numbers.
    void changed(const hqs::BlankItem &item);
    void removeRequested();

private:
    QDoubleSpinBox *addLength(const QString &name, double least, double most);
    void fill(const BlankItem &item);
    void take();
    void retranslate();

    const Catalog &m_catalog;
    Localization &m_localization;
    std::optional<BlankItem> m_item;
    bool m_isShowing = false;
    QFormLayout *m_rows;
    QLabel *m_field;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_codeLabel;
    QComboBox *m_code;
    std::vector<QLabel *> m_lengthLabels;
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_pitch;
    QDoubleSpinBox *m_size;
    QDoubleSpinBox *m_thickness;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QCheckBox *m_continues;
    QPushButton *m_remove;
};

} // namespace hqs
