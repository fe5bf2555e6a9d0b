// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paymonitor.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace hqs {

/// The figures of a quarter as they are beside those that are tried, with a chart of each on one scale, and what must
/// be known about what is tried. Without anything tried that column is empty and says what to do.
class PayComparison : public QWidget {
    Q_OBJECT

public:
    PayComparison(const PayQuarter &real, const std::optional<PayQuarter> &tried, const PayRules &rules,
        Language language, QWidget *parent = nullptr);

private:
    QGridLayout *makeFigures(
        const PayQuarter &real, const std::optional<PayQuarter> &tried, const PayRules &rules, Language language);
    void addCharts(QVBoxLayout &column, const PayQuarter &real, const std::optional<PayQuarter> &tried);
};

} // namespace hqs
