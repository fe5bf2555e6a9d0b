// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace hqs {

class CaseDraft;
class Localization;

/// The pay of the quarter against the threshold of the category. Hidden until the contract names a monthly pay.
class PayCard : public QFrame {
    Q_OBJECT

public:
    PayCard(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

private:
    void build();

    CaseDraft &m_draft;
    Localization &m_localization;
    QWidget *m_content = nullptr;
};

} // namespace hqs
