// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/ownpaper.h"
#include "forms/formlibrary.h"

namespace hqs {

/// What is wrong with a text that somebody writes.
struct TextComplaint {
    enum class Reason {
        NoSuchField, ///< `what` is what stands between the braces
        NoSuchFilter,
        Markup, ///< `what` says it in the words of the reader of markup
    };
    Reason reason = Reason::Markup;
    int line = 0; ///< from 1; 0: of the text as a whole
    QString what;

    friend bool operator==(const TextComplaint &, const TextComplaint &) = default;
};

/// Everything that keeps a text from being the text of this letter, in the order of its lines.
std::vector<TextComplaint> complaintsAboutText(const Form &letter, const QString &text, const Catalog &catalog);

/// The letter with the text of the office, marked as such. The text is one that complaintsAboutText() has nothing to
/// say about.
Form withOfficeText(const Form &letter, const QString &text);

/// The forms of the rules as the office wants them: its own texts in their places, its own blanks besides. What cannot
/// be used with these rules any more is left out and complained about, one paper a line.
FormLibrary withOwnPapers(
    const FormLibrary &rules, const std::vector<OwnPaper> &papers, const Catalog &catalog, QStringList &complaints);

} // namespace hqs
