// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/paymonitor.h"

#include <QWidget>

namespace hqs {

/// Three bars, one a month: paid in full colour, planned in a light one, the threshold as a line across.
class PayChart : public QWidget {
    Q_OBJECT

public:
    PayChart(const PayQuarter &pay, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 240, 96 }; }
    QSize minimumSizeHint() const override { return { 160, 96 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PayQuarter m_pay;
};

} // namespace hqs
