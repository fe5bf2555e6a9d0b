// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hqs {

/// The real pages of a form on screen, as the printer would get them.
class PaperPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    /// None: an empty desk.
    void show(std::optional<PrintedForm> form);
    /// 1: one page is as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    std::optional<PrintedForm> m_form;
    double m_zoom = 1;
    std::vector<QWidget *> m_sheets;
};

} // namespace hqs
