// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/law/lawtablemodel.h"

#include <QScrollArea>

namespace hqs {

/// Everything known of one value or term of the law: all its values through time, its basis, who vouches for it.
class LawEntryCard : public QScrollArea {
    Q_OBJECT

public:
    LawEntryCard(const Catalog &catalog, const Localization &localization, QWidget *parent = nullptr);

    /// Shows an entry as it stands on a day; none: says what to do.
    void showEntry(const LawTableModel::Entry *entry, QDate day);

private:
    QWidget *makeValue(const ParameterValue &value, QDate day, QWidget *parent) const;

    const Catalog &m_catalog;
    const Localization &m_localization;
};

} // namespace hqs
