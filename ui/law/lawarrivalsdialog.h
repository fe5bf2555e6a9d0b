// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/lawwordfile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hqs {

class Localization;

/// Shows what the words of another office would change, and asks which of them to take over.
class LawArrivalsDialog : public QDialog {
    Q_OBJECT

public:
    LawArrivalsDialog(std::vector<WordArrival> arrivals, const Catalog &catalog, Localization &localization,
        QWidget *parent = nullptr);

    /// The words with a tick.
    std::vector<LawWord> chosen() const;

private:
    enum Column { Rule, Coming, Here, Standing, ColumnCount };

    void retranslate();
    QString spelled(const LawWord &word) const;
    QString titleOf(const QString &rule) const;

    std::vector<WordArrival> m_arrivals;
    const Catalog &m_catalog;
    Localization &m_localization;
    QLabel *m_hint;
    QTableWidget *m_table;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace hqs
