// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/spelling.h"

#include <QFile>
#include <QStringList>

namespace hqs {

/// A table of tests/ui/year2026: a line of headings, then a fact a line, with semicolons between its cells.
struct YearTable {
    QString name;
    QStringList heads;
    QStringList lines {};

    static QString pathOf(const QString &name)
    {
        return QStringLiteral(SOURCE_DIR "/tests/ui/year2026/") + name + QStringLiteral(".csv");
    }

    /// The lines of the file with the headings; none without the file.
    static QStringList read(const QString &name)
    {
        QFile file(pathOf(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

    /// Nothing in a cell begins another column or line.
    static QString lineOf(const QStringList &cells)
    {
        QStringList plain;
        for (QString cell : cells)
            plain << cell.replace(u';', u',')
                         .replace(u'\n', u' ')
                         .replace(QChar(QChar::Nbsp), u' ')
                         .replace(QChar(0x202f), u' ');
        return plain.join(u';');
    }

    void add(const QStringList &cells) { lines << lineOf(cells); }

    QStringList whole() const { return QStringList { lineOf(heads) } + lines; }

    bool write() const
    {
        const QByteArray bytes = (whole().join(u'\n') + u'\n').toUtf8();
        QFile file(pathOf(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// What the file says otherwise, line by line and not too much of it; empty when it says the same. A line that is
    /// only on one side is told as such, so that one new fact does not make all below it differ.
    QString difference() const
    {
        const QStringList now = whole();
        const QStringList expected = read(name);
        QStringList different;
        const auto tell = [&](const QStringList &in, const QStringList &notIn, const QString &words) {
            for (qsizetype i = 0; i < in.size(); ++i) {
                if (!notIn.contains(in[i]))
                    different << words.arg(name).arg(i + 1).arg(in[i]);
            }
        };
        tell(expected, now, QStringLiteral("%1.csv, line %2, the program does not say: %3"));
        tell(now, expected, QStringLiteral("%1.csv, line %2 of the program is not in the table: %3"));
        if (different.isEmpty() && now != expected)
            return name + QStringLiteral(".csv: the same lines in another order or number");
        if (const qsizetype count = different.size(); count > mostTold)
            different = different.first(mostTold) << QStringLiteral("… and %1 more").arg(count - mostTold);
        return different.join(u'\n');
    }

private:
    static constexpr qsizetype mostTold = 16;
};

} // namespace hqs
