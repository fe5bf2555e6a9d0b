// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QListWidget>

namespace hqs {

/// The pages of a form, small, one below the other. It is not there for a form of one page.
class PageThumbnails : public QListWidget {
    Q_OBJECT

public:
    explicit PageThumbnails(QWidget *parent = nullptr);

    /// Null: no pages.
    void show(const PrintedForm *form);
    /// Marks a page without choosing it.
    void mark(int page);

Q_SIGNALS:
    void pageChosen(int page);
};

} // namespace hqs
