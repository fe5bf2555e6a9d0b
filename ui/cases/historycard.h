// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace hqs {

class CasePapers;
class Localization;

/// What happened in a case, the newest first.
class HistoryCard : public QFrame {
    Q_OBJECT

public:
    HistoryCard(CasePapers &papers, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CasePapers &m_papers;
    Localization &m_localization;
    QWidget *m_content = nullptr;
    bool m_showsAll = false;
};

} // namespace hqs
