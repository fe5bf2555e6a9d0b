// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/progress.h"

#include <QWidget>

namespace hqs {

class Localization;

/// The eight stages as a chain of stations: done, current, ahead. A click or the arrow keys choose one.
class StageBand : public QWidget {
    Q_OBJECT

public:
    explicit StageBand(Localization &localization, QWidget *parent = nullptr);

    void setProgress(std::vector<StageProgress> progress);
    void select(const StageId &stage);
    StageId selected() const { return m_selected; }
    const std::vector<StageProgress> &progress() const { return m_progress; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const hqs::StageId &stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int indexAt(const QPoint &point) const;
    int selectedIndex() const;
    void choose(int index);
    QString captionFor(const StageProgress &entry) const;

    Localization &m_localization;
    std::vector<StageProgress> m_progress;
    StageId m_selected;
};

} // namespace hqs
