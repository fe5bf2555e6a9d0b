// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "storage/journal.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace hqs {

class Localization;
class Prompt;

/// The journal in words: filtered by day, person of the office, kind and subject; whether it is what was written; an
/// extract of what is shown, with the head on it.
class JournalDialog : public QDialog {
    Q_OBJECT

public:
    JournalDialog(const Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization,
        QWidget *parent);

    /// The entries that the filter lets pass.
    const std::vector<JournalEntry> &shown() const { return m_shown; }

private:
    enum Column { Number, At, Who, What, Subject, Change, ColumnCount };

    QLayout *makeFilter();
    void load();
    void fillChoices();
    void apply();
    void showMonth(QDate day);
    void save(const QString &ending);
    void saveAsTable();
    QString filterWords() const;
    void retranslate();

    const Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    std::vector<JournalEntry> m_entries;
    std::vector<JournalEntry> m_shown;
    QLabel *m_verified;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QComboBox *m_who;
    QComboBox *m_what;
    QLineEdit *m_subject;
    QPushButton *m_month;
    QTableWidget *m_table;
    QLabel *m_count;
    QPushButton *m_asTable;
    QPushButton *m_text;
    QPushButton *m_pdf;
    QPushButton *m_close;
};

} // namespace hqs
