// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QStringList>

namespace hqs {

/// A report being written: headings, paragraphs and tables in the markup of letters, with everything escaped.
class ReportText {
public:
    void heading(const QString &words);
    void paragraph(const QString &words);
    /// In smaller letters.
    void note(const QString &words);
    /// Begins a new page with what comes next.
    void newPage() { m_breaksPage = true; }

    /// A ruled table; `widths` are shares in percent, one a column.
    void beginTable(const QStringList &heads, const QList<int> &widths);
    void row(const QStringList &cells);
    /// Cells in bold.
    void strongRow(const QStringList &cells);
    void endTable();

    /// The text as a form that can be printed like any other. The id names the report in the small print.
    Form toForm(const QString &id, const Text &title, Language language, QDate day) const;

private:
    QString pageStyle();
    void cells(const QStringList &texts, bool strong);

    QString m_markup;
    QList<int> m_widths;
    bool m_breaksPage = false;
};

} // namespace hqs
