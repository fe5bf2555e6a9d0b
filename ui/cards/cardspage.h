// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/cardstore.h"
#include "storage/touchedcards.h"
#include "storage/vault.h"
#include "ui/cards/cardlistmodel.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class EmptyState;
class FieldForm;
class Localization;
class PersonPane;
class PersonPhoto;
class Prompt;

/// What a page of shared cards is about.
struct CardsTopic {
    RoleId role; ///< as whom the card is edited
    std::vector<Section> sections; ///< the questions
    std::vector<FieldId> title; ///< the fields a card is listed by
    QString icon;
};

/// All employers, or all people: a list to search, and the chosen card beside it. A change counts in every case.
class CardsPage : public QWidget {
    Q_OBJECT

public:
    CardsPage(CardsTopic topic, const Catalog &catalog, Database &database, QDate today, Prompt &prompt,
        Localization &localization, QWidget *parent = nullptr);
    ~CardsPage() override;

    void reload();
    /// Writes what has been typed; called when the page is left.
    void leave();
    /// Opens the dialog that reads a machine-readable zone into the card in hand. False when there is none, or the card
    /// has no passport.
    bool readZone();
    /// Shows that card.
    void choose(CardId card);
    /// The name a card is listed by.
    QString titleOf(const Card &card) const;

Q_SIGNALS:
    void caseOpened(hqs::CaseId id);
    /// All cards shall be kept as tables.
    void tableRequested();
    void scanRequested(const hqs::VaultFile &file, const QString &title);

private:
    QStringList partsOf(const Card &card, std::size_t first, std::size_t end) const;
    QString twoLinesOf(const Card &card) const;
    CardListModel::Row rowOf(const Card &card) const;
    bool readList();
    Done readAll();
    Done follow(const std::set<CardId> &touched);
    void mark();
    std::optional<CardId> inHand() const;
    void open(std::optional<CardId> card);
    void retranslate();
    QWidget *makeSide();
    void showPerson();
    QString nameIn(const Record &record) const;

    CardsTopic m_topic;
    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    QLabel *m_title;
    QLabel *m_advice;
    QLineEdit *m_search;
    QPushButton *m_save;
    QPushButton *m_new;
    CardListModel *m_model;
    QListView *m_list;
    QStackedWidget *m_sides;
    QTabWidget *m_tabs = nullptr; ///< of a person: the questions, and everything on paper
    PersonPane *m_papers = nullptr;
    PersonPhoto *m_photo = nullptr;
    QLabel *m_name = nullptr; ///< beside the photo
    EmptyState *m_nothing;
    QVBoxLayout *m_formHolder;
    QLabel *m_state;
    FieldForm *m_form = nullptr;
    std::unique_ptr<CaseDraft> m_draft;
    std::optional<TouchedCards::Mark> m_seen; ///< what the list shows; none: nothing yet
};

} // namespace hqs
