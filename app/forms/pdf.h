// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>

namespace hqs {

/// A file within a PDF: whoever reads it can take it out as it was put in.
struct AttachedFile {
    QString name;
    QByteArray content;
    QString mimeType;
};

/// One PDF file that is written form by form: of five hundred notices only one need be laid out at a time. Fonts are
/// embedded. A form printed on both sides starts on an odd page: a blank page stands before it when needed. The title
/// goes into the file's properties; no date and no name of a person does: the same forms give the same bytes in each
/// run of the program. One book is written at a time.
class PdfBook {
public:
    /// With the number of all pages these are numbered through at the top right: "12 / 40". No blank pages stand
    /// between then.
    explicit PdfBook(const QString &title, std::optional<int> allPages = {});
    ~PdfBook();
    Q_DISABLE_COPY_MOVE(PdfBook)

    void add(const PrintedForm &form);
    void attach(const AttachedFile &file);
    int pageCount() const;
    /// The file; empty when nothing was added. Nothing can be added afterwards.
    QByteArray finish();

private:
    class Writing;
    std::unique_ptr<Writing> m_writing;
};

/// One PDF file of several forms in order, as PdfBook writes it. Empty when there is nothing to print.
QByteArray toPdf(std::span<const PrintedForm> forms, const QString &title);

/// The same as one bundle whose pages are numbered through, with files attached.
QByteArray toNumberedPdf(
    std::span<const PrintedForm> forms, const QString &title, std::span<const AttachedFile> attached = {});

} // namespace hqs
