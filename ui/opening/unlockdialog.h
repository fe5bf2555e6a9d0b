// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/secret.h"

#include <QDialog>

#include <functional>
#include <optional>

namespace hqs {

/// Asks for the password of a database, or of an older state of one, until it opens, cannot be opened, or the person
/// thinks better of it.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    enum class What {
        Database,
        Backup, ///< sealed with another key than the database in use
    };

    UnlockDialog(What what, const QString &path, std::function<Done(const Secret &)> open, QWidget *parent = nullptr);

    /// Why the dialog ended although nobody cancelled it. None: it is open, or was cancelled.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    std::optional<Error> m_failure;
};

} // namespace hqs
