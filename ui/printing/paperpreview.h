// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QScrollArea>

#include <functional>

namespace hqs {

/// The real pages of a form on screen, as the printer would get them. The field under the mouse is marked and
/// explained; a double click chooses it. Plus, minus and the wheel with Ctrl change its size, 0 fits it to the view.
class PaperPreview : public QScrollArea {
    Q_OBJECT

public:
    /// What is said of a field, as rich text.
    using Explanation = std::function<QString(const Place &)>;

    explicit PaperPreview(QWidget *parent = nullptr);

    void setExplanation(Explanation explanation) { m_explanation = std::move(explanation); }
    /// None: an empty desk.
    void show(std::optional<PrintedForm> form);
    /// The form that is shown; null when there is none.
    const PrintedForm *form() const { return m_form ? &*m_form : nullptr; }
    /// Brings a page to the top of the view.
    void showPage(int page);
    /// The page that fills most of the view.
    int page() const;
    /// 1: one page is as wide as the view.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void fieldChosen(const hqs::Place &place);
    void pageReached(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    std::optional<PrintedForm> m_form;
    Explanation m_explanation;
    double m_zoom = 1;
    std::vector<QWidget *> m_sheets;
};

} // namespace hqs
