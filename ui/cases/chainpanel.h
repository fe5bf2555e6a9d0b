// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/datechain.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hqs {

class CaseDraft;
class CasePapers;
class ChainChart;
class DateEditor;
class Localization;

/// The picture of the terms of a case, and what would move if one of its dates were another. The case stays as it is.
class ChainPanel : public QWidget {
    Q_OBJECT

public:
    ChainPanel(CasePapers &papers, Localization &localization, QWidget *parent = nullptr);

Q_SIGNALS:
    void jumpTo(const hqs::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshHistory();
    void tryOut();
    void retranslate();
    QString nameOf(const Place &place) const;

    CasePapers &m_papers;
    CaseDraft &m_draft;
    Localization &m_localization;
    std::vector<Place> m_anchors;
    bool m_isHistoryShown = false; ///< as it is now
    QLabel *m_nothing;
    ChainChart *m_chart;
    QPushButton *m_open;
    QLabel *m_heading;
    QLabel *m_advice;
    QComboBox *m_anchor;
    DateEditor *m_day;
    QLabel *m_result;
};

} // namespace hqs
