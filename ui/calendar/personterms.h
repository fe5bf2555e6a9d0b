// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"

#include <QTreeWidget>

namespace hqs {

class Localization;

/// Each person with their terms under them, the nearest first.
class PersonTerms : public QTreeWidget {
    Q_OBJECT

public:
    explicit PersonTerms(const Localization &localization, QWidget *parent = nullptr);

    void setTerms(const std::vector<CaseTerm> &terms);
    void retranslate();

Q_SIGNALS:
    void opened(const hqs::CaseTerm &term);

private:
    const Localization &m_localization;
    std::vector<CaseTerm> m_terms;
};

} // namespace hqs
