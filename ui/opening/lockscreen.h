// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/secret.h"

#include <QDialog>

#include <functional>

namespace hqs {

/// What is seen instead of all windows while the program is locked: no name of a person, of a file or of a company.
class LockScreen : public QDialog {
    Q_OBJECT

public:
    /// `unlock` tries a secret; none: the database has no password, and a click is enough.
    LockScreen(std::function<Done(const Secret &)> unlock, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlocked(bool byCode);
    void failed(const hqs::Error &error);
    void quitRequested();

protected:
    void reject() override; ///< Escape does not open a lock
    void closeEvent(QCloseEvent *event) override;
};

} // namespace hqs
