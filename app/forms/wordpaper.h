// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "forms/flow.h"

#include <QByteArray>
#include <QStringList>

namespace hqs {

/// What is written into a file for a word processor, whatever its format.
struct WordPaper {
    const Form &form;
    Flow flow;
    QString mark; ///< at the head of every page; empty: nothing
    QStringList smallPrint; ///< paperwords::smallPrintAround()

    QString title() const { return form.shortTitle.in(form.language); }
    /// Between the margins, mm.
    double width() const { return form.paper.width() - form.margins.left() - form.margins.right(); }
    /// A font that every office has and that takes the same room as ours.
    QString font() const;
};

/// How far each block stands from what is before it, mm: as on paper, the larger of the two distances that meet.
std::vector<double> gapsOf(const Flow &flow);
/// The same inside a cell.
std::vector<double> gapsOf(const std::vector<FlowParagraph> &paragraphs);

/// Characters that XML cannot hold become □, which is what a character looks like that cannot be printed.
QString xmlText(const QString &words);

Result<QByteArray> odtOf(const WordPaper &paper);
Result<QByteArray> docxOf(const WordPaper &paper);

} // namespace hqs
