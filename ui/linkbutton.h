// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hqs {

/// A link that is content with the room there is: a text that is longer ends with "…" and is whole in the tool tip.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    QString shortened() const;
};

} // namespace hqs
