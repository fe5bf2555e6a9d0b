// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "ui/guide/guidebrowser.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

template <class F>
void forEachPage(const QTreeWidget &contents, F act)
{
    for (int chapter = 0; chapter < contents.topLevelItemCount(); ++chapter) {
        QTreeWidgetItem *pages = contents.topLevelItem(chapter);
        for (int i = 0; i < pages->childCount(); ++i)
            act(pages->child(i));
    }
}

} // namespace

GuideWindow::GuideWindow(const Guide &guide, const Localization &localization, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_guide(guide)
    , m_localization(localization)
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_nothing(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_browser(new GuideBrowser(this))
    , m_words(new QLabel(this))
    , m_page(&guide.pages().front())
{
    setObjectName(u"guide"_s);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    look::setRole(this, u"ground"_s);
    resize(1000, 720);
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeContents());
    sides->addWidget(makeReading());
    sides->setStretchFactor(1, 1);
    sides->setSizes({ 330, 670 });
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(14, 14, 14, 14);
    around->addWidget(sides);
    makeShortcuts();
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::openFirstFound);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            openPage(item->data(0, idRole).toString());
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_back, &QPushButton::clicked, this, &GuideWindow::goBack);
    connect(m_forward, &QPushButton::clicked, this, &GuideWindow::goForward);
    connect(&localization, &Localization::languageChanged, this, &GuideWindow::retranslate);
    retranslate();
}

QWidget *GuideWindow::makeContents()
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    card->setMinimumWidth(220);
    auto *column = new QVBoxLayout(card);
    m_search->setObjectName(u"guide.search"_s);
    m_contents->setObjectName(u"guide.contents"_s);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(10);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    look::setRole(m_nothing, u"muted"_s);
    m_nothing->setWordWrap(true);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    return card;
}

QWidget *GuideWindow::makeReading()
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    card->setMinimumWidth(320);
    auto *column = new QVBoxLayout(card);
    auto *row = new QHBoxLayout;
    m_back->setObjectName(u"guide.back"_s);
    m_forward->setObjectName(u"guide.forward"_s);
    m_browser->setObjectName(u"guide.page"_s);
    m_words->setObjectName(u"guide.words"_s);
    look::setRole(m_words, u"risk"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    column->addWidget(m_words);
    return card;
}

void GuideWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &GuideWindow::goBack);
    add(QKeySequence(Qt::ALT | Qt::Key_Right), &GuideWindow::goForward);
    add(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

QString GuideWindow::page() const
{
    return m_page->id;
}

void GuideWindow::openPage(const QString &id)
{
    const GuidePage *page = m_guide.page(id);
    if (!page || page == m_page)
        return;
    if (isVisible()) // nobody has seen the page before the first one
        m_past.push_back(m_page);
    m_future.clear();
    turnTo(*page);
}

void GuideWindow::goBack()
{
    if (m_past.empty())
        return;
    m_future.push_back(m_page);
    const GuidePage *page = m_past.back();
    m_past.pop_back();
    turnTo(*page);
}

void GuideWindow::goForward()
{
    if (m_future.empty())
        return;
    m_past.push_back(m_page);
    const GuidePage *page = m_future.back();
    m_future.pop_back();
    turnTo(*page);
}

void GuideWindow::turnTo(const GuidePage &page)
{
    m_page = &page;
    m_words->hide();
    m_back->setEnabled(!m_past.empty());
    m_forward->setEnabled(!m_future.empty());
    const QSignalBlocker quiet(m_contents);
    forEachPage(*m_contents, [this](QTreeWidgetItem *item) {
        if (item->data(0, idRole).toString() == m_page->id)
            m_contents->setCurrentItem(item);
    });
    m_browser->showPage(page, m_localization.language());
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.scheme() == u"page"_s)
        openPage(link.path());
    else if (link.scheme() == u"action"_s)
        Q_EMIT actionRequested(link.path());
}

void GuideWindow::say(const QString &words)
{
    m_words->setText(words);
    m_words->show();
}

void GuideWindow::filter()
{
    const auto found = m_guide.found(m_search->text(), m_localization.language());
    forEachPage(*m_contents, [&](QTreeWidgetItem *item) {
        const QString id = item->data(0, idRole).toString();
        item->setHidden(std::ranges::find(found, id, &GuidePage::id) == found.end());
    });
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        bool shown = false;
        for (int page = 0; page < chapter->childCount(); ++page)
            shown = shown || !chapter->child(page)->isHidden();
        chapter->setHidden(!shown);
    }
    m_nothing->setVisible(found.empty());
}

void GuideWindow::openFirstFound()
{
    if (const auto found = m_guide.found(m_search->text(), m_localization.language()); !found.empty())
        openPage(found.front()->id);
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Guide – HQS Desk"));
    m_search->setPlaceholderText(tr("Find in the guide…  Ctrl+F"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_nothing->setText(tr("Nothing found. Try fewer letters."));
    m_back->setText(tr("‹ Back"));
    m_forward->setText(tr("Forward ›"));
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        QTreeWidgetItem *chapter = nullptr;
        for (const GuidePage &page : m_guide.pages()) {
            const QString &title = m_localization.say(page.chapter);
            if (!chapter || chapter->text(0) != title) {
                chapter = new QTreeWidgetItem(m_contents, { title });
                chapter->setFlags(Qt::ItemIsEnabled);
                QFont font = m_contents->font();
                font.setBold(true);
                chapter->setFont(0, font);
                chapter->setExpanded(true);
            }
            auto *item = new QTreeWidgetItem(chapter, { m_localization.say(page.title) });
            item->setData(0, idRole, page.id);
            item->setToolTip(0, item->text(0));
        }
    }
    filter();
    turnTo(*m_page);
}

} // namespace hqs
