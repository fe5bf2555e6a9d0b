// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caseterms.h"
#include "catalog/catalog.h"

#include <QWidget>

class QComboBox;

namespace hqs {

class Localization;

/// Which terms are shown: of one person, case, stage or kind, or of all.
class TermFilters : public QWidget {
    Q_OBJECT

public:
    TermFilters(const Catalog &catalog, Localization &localization, QWidget *parent = nullptr);

    /// Offers what these terms have. What was chosen stays chosen if it is still there.
    void setTerms(const std::vector<CaseTerm> &terms);
    std::vector<CaseTerm> chosen(const std::vector<CaseTerm> &terms) const;
    /// The chosen case by number; empty for all.
    QString caseNumber() const;
    /// Whether a case may be shown with some of its terms only.
    bool dividesCases() const;
    void retranslate(const std::vector<CaseTerm> &terms);

Q_SIGNALS:
    void changed();

private:
    QString nameOfStage(const StageId &id) const;

    const Catalog &m_catalog;
    Localization &m_localization;
    QComboBox *m_person;
    QComboBox *m_case;
    QComboBox *m_stage;
    QComboBox *m_kind;
};

} // namespace hqs
