// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedialog.h"

#include "domain/folding.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownMost = 60;

QString kindWords(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Case:
        return PaletteDialog::tr("case");
    case PaletteEntry::Kind::Person:
        return PaletteDialog::tr("person");
    case PaletteEntry::Kind::Employer:
        return PaletteDialog::tr("employer");
    case PaletteEntry::Kind::Page:
        return PaletteDialog::tr("page");
    case PaletteEntry::Kind::Command:
        return PaletteDialog::tr("command");
    case PaletteEntry::Kind::Guide:
        return PaletteDialog::tr("guide");
    case PaletteEntry::Kind::Law:
        return PaletteDialog::tr("law");
    }
    Q_UNREACHABLE();
}

/// 0: the title begins with the query; 1: one of its words does; 2: found elsewhere.
int rankOf(QStringView title, QStringView query)
{
    const qsizetype at = title.indexOf(query);
    if (at <= 0)
        return at == 0 ? 0 : 2;
    for (qsizetype next = at; next > 0; next = title.indexOf(query, next + 1)) {
        if (title[next - 1] == u' ')
            return 1;
    }
    return 2;
}

} // namespace

void fold(std::vector<PaletteEntry> &entries)
{
    for (PaletteEntry &entry : entries) {
        if (!entry.foldedTitle.isEmpty())
            continue;
        entry.foldedTitle = folded(entry.title);
        entry.searched = entry.foldedTitle + u' ' + folded(entry.detail) + u' ' + entry.searched;
    }
}

FoldedTexts searchedTexts(const std::vector<PaletteEntry> &entries)
{
    FoldedTexts texts;
    for (const PaletteEntry &entry : entries)
        texts.add(entry.searched);
    return texts;
}

std::vector<const PaletteEntry *> foundIn(
    const std::vector<PaletteEntry> &entries, const FoldedTexts &texts, const QString &query)
{
    const QString sought = folded(query);
    std::vector<std::pair<int, const PaletteEntry *>> ranked;
    for (const std::size_t number : texts.containing(sought)) {
        const PaletteEntry &entry = entries[number];
        ranked.emplace_back(rankOf(entry.foldedTitle, sought) * 10 + static_cast<int>(entry.kind), &entry);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &pair) { return pair.first; });
    std::vector<const PaletteEntry *> found;
    for (const auto &[rank, entry] : ranked)
        found.push_back(entry);
    return found;
}

PaletteDialog::PaletteDialog(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_query(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
{
    fold(m_entries);
    m_texts = searchedTexts(m_entries);
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find and go"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 10);
    column->setSpacing(8);
    m_query->setObjectName(u"palette.query"_s);
    m_query->setPlaceholderText(tr("A name, a number, a passport, a page or a command"));
    m_query->setAccessibleName(tr("Find"));
    m_query->installEventFilter(this);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the cursor stays in the line; arrows work there
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    look::setRole(m_list, u"nav"_s);
    look::setRole(m_count, u"muted"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_query, m_list, m_count })
        column->addWidget(widget);
    connect(m_query, &QLineEdit::textChanged, this, &PaletteDialog::fill);
    connect(m_query, &QLineEdit::returnPressed, this, &PaletteDialog::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &PaletteDialog::openChosen);
    fill({});
}

void PaletteDialog::fill(const QString &query)
{
    m_found = foundIn(m_entries, m_texts, query);
    m_list->clear();
    constexpr auto most = static_cast<std::size_t>(shownMost);
    for (std::size_t i = 0; i < std::min(m_found.size(), most); ++i) {
        const PaletteEntry &entry = *m_found[i];
        const QString detail
            = entry.detail.isEmpty() ? kindWords(entry.kind) : kindWords(entry.kind) + u" · "_s + entry.detail;
        new QListWidgetItem(entry.title + u"   —   "_s + detail, m_list);
    }
    m_list->setCurrentRow(0);
    m_count->setText(m_found.empty() ? tr("Nothing is called that. Try a part of the name or of the number.")
            : m_found.size() > most
            ? tr("%n more: go on typing.", nullptr, static_cast<int>(m_found.size() - most))
            : tr("%n found. Enter opens, Escape goes back.", nullptr, static_cast<int>(m_found.size())));
}

void PaletteDialog::openChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return;
    const auto run = m_found[static_cast<std::size_t>(row)]->run;
    accept(); // first: what it opens comes on top
    run();
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 10
            : key == Qt::Key_PageUp          ? -10
                                             : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hqs
