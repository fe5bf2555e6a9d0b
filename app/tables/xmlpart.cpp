// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xmlpart.h"

namespace hqs {

XmlPart::XmlPart(Archive &archive, const QString &name)
    : m_name(name)
{
    auto content = archive.part(name);
    if (const auto *problem = std::get_if<TableProblem>(&content))
        m_problem = *problem;
    else
        m_xml.addData(std::get<QByteArray>(content));
    m_xml.setEntityExpansionLimit(0);
}

bool XmlPart::advance()
{
    if (m_problem || m_xml.atEnd())
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_problem = TableProblem { TableFlaw::DocumentType, m_name };
    else if (token == QXmlStreamReader::Invalid)
        m_problem = TableProblem { TableFlaw::Damaged, m_name };
    return !m_problem;
}

bool XmlPart::nextElement()
{
    while (advance()) {
        if (m_xml.isStartElement())
            return true;
    }
    return false;
}

bool XmlPart::nextInside(QStringView name)
{
    while (advance()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement() && m_xml.name() == name)
            return false;
    }
    return false;
}

QString XmlPart::richText(OwnText own)
{
    QString text;
    const int outermost = own == OwnText::Counts ? 0 : 1;
    int depth = 1;
    int aidDepth = 0; // inside a reading aid
    while (depth > 0 && advance()) {
        if (m_xml.isStartElement()) {
            ++depth;
            if (aidDepth == 0 && m_xml.name() == u"rPh")
                aidDepth = depth;
        } else if (m_xml.isEndElement()) {
            if (aidDepth == depth)
                aidDepth = 0;
            --depth;
        } else if (m_xml.isCharacters() && aidDepth == 0 && depth > outermost) {
            text += m_xml.text();
        }
    }
    return text;
}

} // namespace hqs
