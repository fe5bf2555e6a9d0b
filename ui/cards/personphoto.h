// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/vault.h"

#include <QFutureWatcher>
#include <QImage>
#include <QLabel>

namespace hqs {

/// A picture of a face, read from the vault into the memory alone. Faults: those of Vault::read(), NotScan (`place` is
/// "photo": no picture).
Result<QImage> readPhoto(const Vault &vault, const VaultFile &file);

/// The face of somebody at the proportions of a passport. What cannot be shown says so in words.
class PersonPhoto : public QLabel {
    Q_OBJECT

public:
    explicit PersonPhoto(QWidget *parent = nullptr);
    ~PersonPhoto() override;

    /// Another thread reads it.
    void show(const Database &database, const VaultFile &file, const QString &name);
    void retranslate();
    /// As it is shown; none until it was read, or when it cannot be.
    const QImage &picture() const { return m_picture; }

private:
    void showRead();

    QFutureWatcher<Result<QImage>> m_reading;
    QString m_shown; ///< the name of the file
    QString m_name; ///< of the person
    QImage m_picture;
    std::optional<Fault> m_fault;
};

} // namespace hqs
