// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace hqs {

class CaseDraft;
class Localization;

/// Takes an employer that is known already, with its signatories and payee, so that it is asked only once.
class EmployerChoice : public QFrame {
    Q_OBJECT

public:
    EmployerChoice(CaseDraft &draft, Localization &localization, QWidget *parent = nullptr);

private:
    void refresh();

    CaseDraft &m_draft;
    QLabel *m_label;
    QComboBox *m_box;
};

} // namespace hqs
