// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

struct sqlite3;

namespace hqs {

/// The bytes of a database in memory that SQLite itself gave: it takes them over as they are, however many.
class SqliteImage {
public:
    SqliteImage() = default;
    /// A copy. Empty when there is no memory.
    explicit SqliteImage(QByteArrayView bytes);
    ~SqliteImage();
    SqliteImage(SqliteImage &&other) noexcept;
    SqliteImage &operator=(SqliteImage &&other) noexcept;
    Q_DISABLE_COPY(SqliteImage)

    /// Makes room for so many bytes, whatever they are. Null when there is no memory.
    char *resize(qsizetype size);
    /// Becomes a copy, in the room that is there if it is enough: fresh memory costs more time than copying. False when
    /// there is no memory.
    bool fill(QByteArrayView bytes);
    /// Overwrites all of the room, and keeps it.
    void blank();

    /// Leaves out what lies behind so many bytes.
    void truncate(qsizetype size) { m_size = size; }
    QByteArrayView bytes() const { return { m_bytes, m_size }; }
    char *data() { return reinterpret_cast<char *>(m_bytes); }

    /// Opens the image in place of what the connection has, and hands the bytes over to it. Faults: those of
    /// faultOfSqlite().
    Done openIn(sqlite3 *connection) &&;
    /// Reads an image whole and compares its parts with each other, in a connection of its own; others may read it at
    /// the same time. Faults: Damaged, Io.
    static Done check(QByteArrayView image);

private:
    void release();

    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace hqs
