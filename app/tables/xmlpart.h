// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/archive.h"

#include <QXmlStreamReader>

#include <optional>

namespace hqs {

/// A part of a workbook read as XML, element by element. A document type ends the reading: no spreadsheet has one, and
/// it could name entities that grow without end.
class XmlPart {
public:
    XmlPart(Archive &archive, const QString &name);

    /// Goes to the next start of an element; false at the end or at a problem.
    bool nextElement();
    QXmlStreamReader *operator->() { return &m_xml; }
    /// Goes to the next start of an element inside the one of that name, which is at hand; false at its end.
    bool nextInside(QStringView name);
    /// Whether text right inside the element counts, or only that of elements in it.
    enum class OwnText { Counts, IsLayout };
    /// All text inside the element at hand, but what is only a reading aid (phonetic runs). Goes to its end.
    QString richText(OwnText own = OwnText::IsLayout);
    const std::optional<TableProblem> &problem() const { return m_problem; }

private:
    bool advance();

    QString m_name;
    QXmlStreamReader m_xml;
    std::optional<TableProblem> m_problem;
};

} // namespace hqs
