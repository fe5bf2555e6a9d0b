// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace hqs {

class Localization;

/// The fields of the catalogue, found by their labels and paths: chosen by Enter or a double click, or dragged away as
/// text, "contract.monthlyPay".
class FieldPicker : public QWidget {
    Q_OBJECT

public:
    FieldPicker(const Catalog &catalog, Localization &localization, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A place in a repeating role has the number 1.
    void picked(const hqs::Place &place);

private:
    void fill();
    void filter();

    const Catalog &m_catalog;
    Localization &m_localization;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace hqs
