// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/text.h"

#include <QStringList>

#include <vector>

namespace hqs {

/// One page of the guide.
struct GuidePage {
    QString id; ///< "filing": links and files are named by it
    Text title;
    Text chapter; ///< the title of the chapter it stands in
    QStringList pictures; ///< names of the pictures its text shows
    QStringList places; ///< names and classes of widgets it is about
    Text html; ///< its text, without the title
};

/// The built-in guide: its pages in order, as resources/guide lists them.
class Guide {
public:
    /// Faults: Rules (a file is missing or contradicts itself; `place` names the folder, `detail` says what).
    static Result<Guide> read(const QString &folder = QStringLiteral(":/guide"));

    const std::vector<GuidePage> &pages() const { return m_pages; }
    /// None when there is no page of that id.
    const GuidePage *page(QStringView id) const;
    /// The page about a widget of that name or class, if one is.
    const GuidePage *pageAbout(QStringView place) const;
    /// The pages in whose title, chapter or text every word of the query stands, those with all of it in the title
    /// first. All pages for an empty query.
    std::vector<const GuidePage *> found(const QString &query, Language language) const;

private:
    std::vector<GuidePage> m_pages;
    std::vector<Text> m_folded; ///< per page: its words as they are searched
};

/// Where the links of a text lead, in order, as written: "page:filing", "action:print".
QStringList linksIn(const QString &html);
/// The names of the pictures a text shows, in order.
QStringList picturesIn(const QString &html);
/// What a text calls by its name in the window: what stands in bold.
QStringList namesIn(const QString &html);

} // namespace hqs
