// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebrowser.h"

#include "ui/look.h"

#include <QImage>
#include <QScrollBar>
#include <QTextDocument>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageMargin = 20;

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes would change the room for the pictures, and with it whether it is needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(pageMargin);
}

int GuideBrowser::room() const
{
    return std::max(120, viewport()->width() - 2 * pageMargin);
}

void GuideBrowser::showPage(const GuidePage &page, Language language)
{
    const int scrolled = m_page == &page ? verticalScrollBar()->value() : 0;
    m_page = &page;
    m_language = language;
    render();
    verticalScrollBar()->setValue(scrolled);
}

void GuideBrowser::render()
{
    m_room = room();
    document()->setDefaultStyleSheet(u"a { color: %1; } h1 { font-size: 17pt; } li, p { margin-bottom: 7px; } "
                                     "td { padding-right: 18px; }"_s.arg(look::accent.name()));
    setHtml(u"<h1>%1</h1>%2"_s.arg(m_page->title.in(m_language).toHtmlEscaped(), m_page->html.in(m_language)));
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || !m_page || !m_page->pictures.contains(name.toString()))
        return {};
    QImage picture(
        u":/guide/pictures/%1/%2.png"_s.arg(m_language == Language::Russian ? u"ru"_s : u"en"_s, name.toString()));
    return picture.width() > m_room ? picture.scaledToWidth(m_room, Qt::SmoothTransformation) : picture;
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_page && m_room != room())
        showPage(*m_page, m_language);
}

} // namespace hqs
