// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/blankpages.h"

#include "ui/blanks/blankcanvas.h"
#include "ui/blanks/blankpictures.h"
#include "ui/localization.h"
#include "ui/prompt.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

BlankPages::BlankPages(
    std::vector<BlankPage> pages, QSizeF paper, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_pages(std::move(pages))
    , m_paper(paper)
    , m_prompt(prompt)
    , m_canvas(new BlankCanvas(this))
    , m_picture(new QPushButton(this))
    , m_line(new QPushButton(this))
    , m_newPage(new QPushButton(this))
    , m_removePage(new QPushButton(this))
    , m_pageLabel(new QLabel(this))
    , m_pageNumber(new QSpinBox(this))
{
    if (m_pages.empty())
        m_pages.emplace_back();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(makeBar());
    column->addWidget(m_canvas, 1);
    connect(m_canvas, &BlankCanvas::edited, this, &BlankPages::edited);
    connect(m_canvas, &BlankCanvas::pageTurned, this,
        [this](int by) { m_pageNumber->setValue(m_pageNumber->value() + by); });
    localization.bind(this, [this] { retranslate(); });
    m_canvas->show(m_pages.front(), m_paper);
    showPage(0);
}

QHBoxLayout *BlankPages::makeBar()
{
    auto *bar = new QHBoxLayout;
    const auto add = [this, bar](QPushButton *button, const QString &name, void (BlankPages::*act)()) {
        button->setObjectName(u"blank."_s + name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        bar->addWidget(button);
    };
    add(m_picture, u"picture"_s, &BlankPages::loadPictures);
    add(m_line, u"line"_s, &BlankPages::drawLine);
    bar->addStretch();
    add(m_newPage, u"newPage"_s, &BlankPages::addPage);
    add(m_removePage, u"removePage"_s, &BlankPages::removePage);
    m_pageNumber->setObjectName(u"blank.page"_s);
    m_pageLabel->setBuddy(m_pageNumber);
    bar->addWidget(m_pageLabel);
    bar->addWidget(m_pageNumber);
    connect(m_pageNumber, &QSpinBox::valueChanged, this, [this](int number) {
        m_pages = pages();
        showPage(number - 1);
    });
    return bar;
}

std::vector<BlankPage> BlankPages::pages() const
{
    std::vector<BlankPage> shown = m_pages;
    shown[static_cast<std::size_t>(m_page)].items = m_canvas->items();
    return shown;
}

/// What was on the canvas is in m_pages already.
void BlankPages::showPage(int page)
{
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(1, static_cast<int>(m_pages.size()));
    m_pageNumber->setValue(page + 1);
    m_pageNumber->setSuffix(u" / %1"_s.arg(m_pages.size()));
    m_removePage->setEnabled(m_pages.size() > 1);
    {
        const QSignalBlocker whileChanging(m_canvas); // its items are those of neither page
        m_page = page;
        m_canvas->show(m_pages[static_cast<std::size_t>(page)], m_paper);
    }
    Q_EMIT m_canvas->selectionChanged();
    Q_EMIT edited();
}

void BlankPages::drawLine()
{
    static constexpr double length = 60; // mm
    m_canvas->add({ .kind = BlankItemKind::Rule, .area = { m_canvas->middle(), QSizeF(length, 0) } });
}

void BlankPages::loadPictures()
{
    const QStringList paths
        = m_prompt.filesToOpen(this, tr("Pictures of the blank"), tr("Blanks (*.png *.jpg *.jpeg *.pdf)"));
    std::vector<QByteArray> pictures;
    for (const QString &path : paths) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const BlankPictures read = blankPictures(path);
        QGuiApplication::restoreOverrideCursor();
        if (const auto *error = std::get_if<Error>(&read)) {
            m_prompt.tell(this, *error);
            return;
        }
        if (const auto *problem = std::get_if<PictureProblem>(&read)) {
            Q_EMIT refused(*problem == PictureProblem::NotAPicture
                    ? tr("This is neither a PNG, JPEG nor PDF file, or it is larger than 20 MB or 50 million dots.")
                    : *problem == PictureProblem::NoPdfReader
                    ? tr("Reading a PDF needs the program pdftoppm (package poppler-utils). Install it, or save the "
                         "pages as PNG and load them.")
                    : tr("This PDF could not be read. Save its pages as PNG and load them."));
            return;
        }
        for (const QByteArray &picture : std::get<std::vector<QByteArray>>(read))
            pictures.push_back(picture);
    }
    if (!pictures.empty())
        insertPictures(std::move(pictures));
}

/// From the page at hand on; pages that are not there yet are added. What stands on them stays.
void BlankPages::insertPictures(std::vector<QByteArray> pictures)
{
    m_pages = pages();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const std::size_t at = static_cast<std::size_t>(m_page) + i;
        if (at >= m_pages.size())
            m_pages.emplace_back();
        m_pages[at].picture = std::move(pictures[i]);
    }
    showPage(m_page);
}

void BlankPages::addPage()
{
    m_pages = pages();
    m_pages.emplace_back();
    showPage(static_cast<int>(m_pages.size()) - 1);
}

void BlankPages::removePage()
{
    m_pages = pages();
    const auto at = m_pages.begin() + m_page;
    if (!at->items.empty()
        && !m_prompt.confirm(this, tr("Page %1 has fields on it. Take it away?").arg(m_page + 1), tr("Take away")))
        return;
    m_pages.erase(at);
    showPage(std::min(m_page, static_cast<int>(m_pages.size()) - 1));
}

void BlankPages::retranslate()
{
    m_picture->setText(tr("Pictures…"));
    m_line->setText(tr("Draw a line"));
    m_newPage->setText(tr("One more page"));
    m_removePage->setText(tr("Without this page"));
    m_pageLabel->setText(tr("Page"));
    m_pageNumber->setToolTip(tr("Page Up and Page Down turn the pages of the blank."));
    m_canvas->setAccessibleName(tr("The blank"));
}

} // namespace hqs
