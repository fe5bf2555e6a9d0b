// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace hqs {

/// Rows of words in columns as wide as they need, for a terminal.
class Table {
public:
    explicit Table(QStringList heads);

    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    /// One line a row under the heads; empty without rows.
    QString toString() const;

private:
    QStringList m_heads;
    std::vector<QStringList> m_rows;
};

} // namespace hqs
