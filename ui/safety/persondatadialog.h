// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/destruction.h"
#include "catalog/catalog.h"

#include <QDialog>

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
    enum Column { Name, NameLat, Cases, Consent, ColumnCount };

    void load();
    void apply();
    QString consentWords(const std::vector<CaseHead> &cases) const;
    QString termWords() const;
    std::optional<DestructionPlan> chosen() const;
    void exportChosen();
    void destroyChosen();
    void writePapers(const DestructionAct &act, const QString &folder);
    QString employerName() const;
    void retranslate();

    const Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    std::vector<DestructionPlan> m_people;
    std::vector<DestructionPlan> m_shown;
    QLabel *m_duties;
    QLineEdit *m_search;
    QTableWidget *m_table;
    QPushButton *m_export;
    QPushButton *m_destroy;
    QPushButton *m_close;
};

} // namespace hqs
