// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/casestore.h"

#include <QColor>
#include <QWidget>

#include <set>

namespace hqs {

class Localization;

/// How many cases stand at each stage, as bars with numbers.
class StageBars : public QWidget {
    Q_OBJECT

public:
    StageBars(const Procedure &procedure, Localization &localization, QWidget *parent = nullptr);

    void setCases(const std::vector<CaseHead> &cases);
    QSize sizeHint() const override;
    /// Of the bars.
    static QColor colour() { return { 0x8f, 0xb3, 0xe8 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::size_t> shown() const;
    void retranslate();

    const Procedure &m_procedure;
    Localization &m_localization;
    std::set<StageId> m_always; ///< shown though nobody stands there: those of a case that has just begun
    std::vector<int> m_counts; ///< in the order of the stages
};

} // namespace hqs
