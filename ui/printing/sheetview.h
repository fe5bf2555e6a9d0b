// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QWidget>

#include <functional>

namespace hqs {

/// One side of a sheet on screen, painted when it comes into view. The form must outlive it.
class SheetView : public QWidget {
    Q_OBJECT

public:
    using Explanation = std::function<QString(const Place &)>;

    SheetView(const PrintedForm &form, int page, const Explanation &explanation, QWidget *parent);

    /// Where a point of the sheet, mm, is on the widget.
    QPoint pointOf(QPointF at) const { return (at * dotsPerMm()).toPoint(); }

Q_SIGNALS:
    void fieldChosen(const hqs::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    double dotsPerMm() const { return width() / m_form.paper().width(); }
    std::optional<PlacedField> fieldAt(QPointF point) const { return m_form.fieldAt(m_page, point / dotsPerMm()); }
    void mark(std::optional<PlacedField> field);

    const PrintedForm &m_form;
    int m_page;
    const Explanation &m_explanation;
    std::optional<PlacedField> m_marked;
};

} // namespace hqs
