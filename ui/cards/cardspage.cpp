// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "ui/cards/personpane.h"
#include "ui/cards/personphoto.h"
#include "ui/casedraft.h"
#include "ui/emptystate.h"
#include "ui/fieldform.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const RoleId employerRole(u"employer"_s);
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

constexpr int rowPadding = 20; ///< above and below the two lines of a row, dots

} // namespace

CardsPage::CardsPage(CardsTopic topic, const Catalog &catalog, Database &database, QDate today, Prompt &prompt,
    Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_topic(std::move(topic))
    , m_catalog(catalog)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_model(new CardListModel(this))
    , m_list(new QListView(this))
    , m_sides(new QStackedWidget(this))
    , m_nothing(new EmptyState(m_topic.icon, this))
    , m_formHolder(new QVBoxLayout)
    , m_state(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_advice, u"muted"_s);
    m_advice->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_advice);
    head->addLayout(words, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    head->addWidget(m_new, 0, Qt::AlignTop);
    m_save->setObjectName(u"cards.save"_s);
    m_new->setObjectName(u"cards.new"_s);
    column->addLayout(head);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    auto *listCard = new QFrame(this);
    look::setRole(listCard, u"card"_s);
    listCard->setFixedWidth(290);
    auto *listColumn = new QVBoxLayout(listCard);
    listColumn->addWidget(m_search);
    listColumn->addWidget(m_list);
    m_list->setModel(m_model);
    look::setRole(m_list, u"nav"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(true); // thousands are laid out at each key of the search: two lines for each
    columns->addWidget(listCard);

    auto *formCard = new QFrame(this);
    look::setRole(formCard, u"card"_s);
    auto *formColumn = new QVBoxLayout(formCard);
    m_sides->addWidget(makeSide());
    m_sides->addWidget(m_nothing);
    formColumn->addWidget(m_sides);
    columns->addWidget(formCard, 1);
    column->addLayout(columns, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_model->setQuery(query);
        mark();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_model->cardAt(current.row()) != inHand())
            open(m_model->cardAt(current.row()));
    });
    connect(m_save, &QPushButton::clicked, this, &CardsPage::tableRequested);
    connect(m_new, &QPushButton::clicked, this, [this] { open(std::nullopt); });
    localization.bind(this, [this] { retranslate(); });
}

/// The questions; of a person a photo over them, and everything on paper beside them.
QWidget *CardsPage::makeSide()
{
    auto *inside = new QWidget(this);
    auto *insideColumn = new QVBoxLayout(inside);
    look::setRole(m_state, u"muted"_s);
    m_state->setWordWrap(true);
    insideColumn->addWidget(m_state);
    insideColumn->addLayout(m_formHolder);
    insideColumn->addStretch();
    QScrollArea *questions = scrolled(inside, this);
    if (m_topic.role == employerRole)
        return questions;
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    m_photo = new PersonPhoto(side);
    m_name = new QLabel(side);
    look::setRole(m_name, u"heading"_s);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText); // somebody typed it
    head->addWidget(m_photo);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    m_papers = new PersonPane(m_prompt, m_localization, side);
    m_tabs = new QTabWidget(side);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(questions, QString());
    m_tabs->addTab(scrolled(m_papers, side), QString());
    column->addWidget(m_tabs, 1);
    connect(m_papers, &PersonPane::caseOpened, this, &CardsPage::caseOpened);
    connect(m_papers, &PersonPane::scanRequested, this, &CardsPage::scanRequested);
    connect(m_papers, &PersonPane::reloaded, this, &CardsPage::showPerson);
    return side;
}

/// The name of the card in hand.
QString CardsPage::nameIn(const Record &record) const
{
    QStringList parts;
    for (const FieldId &field : m_topic.title) {
        if (const FieldValue *value = record.find(field))
            parts << toStorage(*value);
    }
    return parts.join(u' ');
}

/// The photo and the name over the tabs, once there is a photo.
void CardsPage::showPerson()
{
    const ScanOfPerson *photo = m_papers->papers().photo(m_today);
    const QString name = m_draft ? nameIn(m_draft->record()) : QString();
    m_photo->setVisible(photo != nullptr);
    m_name->setVisible(photo != nullptr);
    m_name->setText(name);
    if (photo)
        m_photo->show(m_database, photo->scan.file, name);
}

CardsPage::~CardsPage()
{
    delete m_form; // before the draft it shows; the pane of papers looks at it only while it is built
}

QStringList CardsPage::partsOf(const Card &card, std::size_t first, std::size_t end) const
{
    QStringList parts;
    for (std::size_t i = first; i < end; ++i) {
        if (const auto value = card.values.find(nameOf(m_topic.title[i])); value != card.values.end())
            parts << value->second;
    }
    return parts;
}

QString CardsPage::titleOf(const Card &card) const
{
    const QStringList parts = partsOf(card, 0, m_topic.title.size());
    return parts.isEmpty() ? tr("(no name yet)") : parts.join(u' ');
}

/// A person's names in both scripts under each other.
QString CardsPage::twoLinesOf(const Card &card) const
{
    const std::size_t half = (m_topic.title.size() + 1) / 2;
    const QString first = partsOf(card, 0, half).join(u' ');
    const QString second = partsOf(card, half, m_topic.title.size()).join(u' ');
    return first.isEmpty() || second.isEmpty() ? titleOf(card) : first + u'\n' + second;
}

void CardsPage::reload()
{
    if (!readList())
        return;
    const auto before = inHand();
    if (before && m_model->knows(*before))
        open(before); // something else may have written it
    else if (m_model->rowCount() > 0)
        open(m_model->cardAt(0));
    m_sides->setCurrentIndex(m_model->rowCount() == 0 && !m_draft ? 1 : 0);
}

/// False when the cards cannot be read, which has been told.
bool CardsPage::readList()
{
    const TouchedCards::Mark now = m_database.touchedCards().now();
    if (m_seen == now)
        return true;
    m_model->setRowSize(QSize(0, m_list->fontMetrics().lineSpacing() * 2 + rowPadding));
    const auto touched = m_seen ? m_database.touchedCards().since(*m_seen) : std::nullopt;
    const auto done = touched ? follow(*touched) : readAll();
    m_seen = done ? std::optional(now) : std::nullopt;
    if (!done)
        m_prompt.tell(this, done.error());
    return done.has_value();
}

CardListModel::Row CardsPage::rowOf(const Card &card) const
{
    return { .card = *card.id, .lines = twoLinesOf(card), .title = titleOf(card) };
}

Done CardsPage::readAll()
{
    const auto cards = CardStore(m_database).ofKind(m_catalog.role(m_topic.role)->kind);
    if (!cards)
        return cards.error();
    std::vector<CardListModel::Row> rows;
    rows.reserve(cards->size());
    for (const Card &card : *cards)
        rows.push_back(rowOf(card));
    m_model->setRows(std::move(rows));
    return {};
}

/// Reads only these cards: there may be thousands of others.
Done CardsPage::follow(const std::set<CardId> &touched)
{
    std::vector<CardListModel::Row> rows;
    for (const CardId id : touched) {
        const auto card = CardStore(m_database).load(id);
        if (!card && card.error().fault == Fault::NotFound)
            continue;
        if (!card)
            return card.error();
        if (card->kind == m_catalog.role(m_topic.role)->kind)
            rows.push_back(rowOf(*card));
    }
    m_model->replace(touched, std::move(rows));
    return {};
}

/// Shows in the list which card is in hand.
void CardsPage::mark()
{
    const auto card = inHand();
    const int row = card ? m_model->rowOf(*card) : -1;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

/// The card of the form; none while there is none, or a new one that nothing was typed into.
std::optional<CardId> CardsPage::inHand() const
{
    return m_draft ? m_draft->file().cardOf(m_topic.role) : std::nullopt;
}

void CardsPage::open(std::optional<CardId> card)
{
    leave();
    auto file = CaseFile::ofCard(m_catalog, m_catalog.procedures().front(), m_database, m_topic.role, card);
    if (!file) {
        m_prompt.tell(this, file.error());
        return;
    }
    delete m_form;
    m_form = nullptr;
    if (m_papers)
        m_papers->setDraft(nullptr, m_topic.role); // before the draft it shows
    m_draft = std::make_unique<CaseDraft>(*std::move(file), m_database, m_today);
    connect(m_draft.get(), &CaseDraft::saveFailed, this, [this](const Error &error) {
        const ErrorWords words = wordsFor(error);
        m_state->setText(tr("Not saved! %1 %2").arg(words.happened, words.advice));
    });
    connect(m_draft.get(), &CaseDraft::saved, this, [this] {
        m_state->setText(tr("Saved. The change counts in every case that uses this card."));
        if (readList()) // the form stays: somebody is typing into it
            mark();
        if (m_papers)
            m_papers->reload();
    });
    if (m_papers) {
        m_papers->setDraft(m_draft.get(), m_topic.role);
        connect(m_draft.get(), &CaseDraft::restructured, m_papers, &PersonPane::reload);
    }
    m_form = new FieldForm(m_topic.sections, *m_draft, m_prompt, m_localization, this);
    m_formHolder->addWidget(m_form);
    m_state->setText(card ? QString() : tr("A new card: it is kept as soon as something is typed."));
    m_sides->setCurrentIndex(0);
    mark();
}

void CardsPage::leave()
{
    if (m_draft)
        m_draft->save();
}

void CardsPage::choose(CardId card)
{
    m_search->clear();
    open(card);
}

bool CardsPage::readZone()
{
    return m_form && m_form->readZoneNearby();
}

void CardsPage::retranslate()
{
    const bool employers = m_topic.role == employerRole;
    m_title->setText(employers ? tr("Employers") : tr("People"));
    m_advice->setText(employers
            ? tr("Asked once and used by every case: the company, its signatories, the payee of the duty.")
            : tr("Specialists and family members with their passports. A change here counts in all their cases."));
    m_save->setText(tr("Save as a table…"));
    m_save->setToolTip(employers ? tr("All employers, their branches, signatories and proxies, for Excel")
                                 : tr("All specialists with passport and insurance, for Excel and other programs"));
    m_new->setText(employers ? tr("New employer") : tr("New person"));
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find by name"));
    m_list->setAccessibleName(m_title->text());
    if (m_tabs) {
        m_tabs->setAccessibleName(m_title->text());
        m_tabs->setTabText(0, tr("Card"));
        m_tabs->setTabText(1, tr("Papers and cases"));
        m_photo->retranslate();
    }
    m_nothing->setWords(employers ? tr("No employer yet") : tr("Nobody here yet"),
        tr("The first case brings them here by itself, or add one now."));
    if (std::exchange(m_seen, std::nullopt) && readList()) // rows without a name say so
        mark();
}

} // namespace hqs
