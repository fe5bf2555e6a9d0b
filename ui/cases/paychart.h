// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paymonitor.h"

#include <QWidget>

namespace hqs {

/// Three bars, one a month: paid in full colour, planned in a light one, the threshold as a line across.
class PayChart : public QWidget {
    Q_OBJECT

public:
    explicit PayChart(QWidget *parent = nullptr);

    /// Draws a quarter on a scale that ends at `top`: two charts with one top can be compared.
    void draw(const PayQuarter &pay, Money top);
    /// The highest bar or line of a quarter.
    static Money topOf(const PayQuarter &pay);

    QSize sizeHint() const override { return { 240, 96 }; }
    QSize minimumSizeHint() const override { return { 160, 96 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<PayMonth, 3> m_months;
    Money m_top;
};

} // namespace hqs
