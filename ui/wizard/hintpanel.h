// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QFrame>

class QLabel;

namespace hqs {

class Localization;

/// Why the field under the cursor is asked, and which article wants it.
class HintPanel : public QFrame {
    Q_OBJECT

public:
    explicit HintPanel(Localization &localization, QWidget *parent = nullptr);

    /// Null: a word of welcome to the page.
    void show(const Field *field, const Text &pageIntro);

private:
    void fill();

    Localization &m_localization;
    const Field *m_field = nullptr;
    Text m_pageIntro;
    QLabel *m_heading;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_basis;
    QLabel *m_example;
};

} // namespace hqs
