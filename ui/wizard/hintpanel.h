// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/officenumbers.h"

#include <QFrame>

class QLabel;

namespace hqs {

class Localization;

/// Why the field under the cursor is asked, and which article wants it.
class HintPanel : public QFrame {
    Q_OBJECT

public:
    explicit HintPanel(Localization &localization, QWidget *parent = nullptr);

    /// Null: a word of welcome to the page. `numbers` are those of the office by which the answer is judged.
    void show(const Field *field, const Text &pageIntro, std::vector<OfficeNumber> numbers = {});

private:
    void fill();

    Localization &m_localization;
    const Field *m_field = nullptr;
    Text m_pageIntro;
    std::vector<OfficeNumber> m_numbers;
    QLabel *m_heading;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_basis;
    QLabel *m_office;
    QLabel *m_example;
};

} // namespace hqs
