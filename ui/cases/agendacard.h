// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace hqs {

class CaseDraft;
class Localization;

/// The terms that run in a case, the soonest first, with their basis and the counting in words.
class AgendaCard : public QFrame {
    Q_OBJECT

public:
    AgendaCard(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CaseDraft &m_draft;
    Localization &m_localization;
    QWidget *m_content = nullptr;
};

} // namespace hqs
