// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/casestore.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hqs {

class DueListModel;
class EmptyState;
class Localization;
class StageBars;

/// What can hurt us: the nearest term of every case, and where the cases stand.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(const Catalog &catalog, Localization &localization, QDate today, QWidget *parent = nullptr);

    void setCases(const std::vector<CaseHead> &cases);

Q_SIGNALS:
    void opened(hqs::CaseId id);
    void newCaseRequested();

private:
    /// A number with what it counts.
    struct Tile {
        QLabel *caption;
        QLabel *number;
        QLabel *note;
    };

    Tile addTile(QLayout &row);
    void refreshTiles();
    void retranslate();

    Localization &m_localization;
    QDate m_today;
    DueListModel *m_model;
    QLabel *m_title;
    QPushButton *m_new;
    std::vector<Tile> m_tiles;
    QLabel *m_heading;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothing;
    QLabel *m_stagesHeading;
    StageBars *m_bars;
    int m_open = 0;
    int m_employed = 0;
};

} // namespace hqs
