// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/tableimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace hqs {

class Localization;
class Prompt;

/// Takes a table from outside: what it is about, what each column means, what would happen, and only then the act.
/// What columns mean is remembered for the next table with the same headings.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Catalog &catalog, Database &database, QDate today, Prompt &prompt, WrittenTable table,
        const QString &fileName, Localization &localization, QWidget *parent = nullptr);

    const ImportReport &report() const { return m_report; }

private:
    ImportOrder order() const;
    ColumnMap rememberedColumns(ImportKind kind) const;
    Done rememberColumns() const;
    void showColumns();
    void rehearse();
    void showReport();
    void take();
    void retranslate();

    const Catalog &m_catalog;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    WrittenTable m_table;
    Localization &m_localization;
    ImportReport m_report;
    QLabel *m_head;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_knownLabel;
    QComboBox *m_known;
    QLabel *m_columnsLabel;
    QTableWidget *m_columns;
    std::vector<QComboBox *> m_meanings;
    QLabel *m_summary;
    QTableWidget *m_problems;
    QCheckBox *m_leaveOut;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace hqs
