// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/destruction.h"
#include "cases/retention.h"
#include "catalog/catalog.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace hqs {

class Localization;
class Prompt;

/// The duties to people whose data are kept (Law 152-FZ): the consent, all that is kept about one of them in a folder,
/// and its destruction with an act.
class PersonDataDialog : public QDialog {
    Q_OBJECT

public:
    PersonDataDialog(const Catalog &catalog, Database &database, Prompt &prompt, QDate today,
        Localization &localization, QWidget *parent);

Q_SIGNALS:
    /// A person is gone: what is on the screen is from before.
    void personDestroyed(const hqs::DestructionAct &act);

private:
    enum Column { Name, NameLat, Cases, Consent, Term, ColumnCount };

    struct Person {
        DestructionPlan plan;
        QString consent; ///< in words
        Retention retention;
    };

    void load();
    void apply();
    Person personOf(DestructionPlan plan) const;
    QString retentionWords(const Retention &retention) const;
    QString paperWords(const Retention &retention) const;
    QString termWords() const;
    std::optional<DestructionPlan> chosen() const;
    void exportChosen();
    void destroyChosen();
    void retranslate();

    const Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    std::vector<Person> m_people;
    std::vector<Person> m_shown;
    QLabel *m_duties;
    QLineEdit *m_search;
    QCheckBox *m_onlyDue;
    QTableWidget *m_table;
    QPushButton *m_export;
    QPushButton *m_destroy;
    QPushButton *m_close;
};

} // namespace hqs
