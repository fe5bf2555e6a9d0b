// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formlibrary.h"

#include "reports/lists.h"
#include "reports/reports.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace hqs {

class Localization;
class Prompt;

/// «Отчёты»: what can be printed about the whole desk, what can be taken out as a table, and the way in for tables.
class ReportsPage : public QWidget {
    Q_OBJECT

public:
    ReportsPage(const Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
        Localization &localization, QWidget *parent = nullptr);

    /// Reads which cases there are.
    void reload();
    /// Asks where to, and writes a report as PDF.
    void saveReport(ReportKind kind);

Q_SIGNALS:
    void importRequested();

private:
    QWidget *makeCard(QLabel *heading, QVBoxLayout *&inside);
    QWidget *makeReports();
    QWidget *makeLists();
    void addLine(QVBoxLayout &into, std::function<QString()> title, std::function<QString()> purpose,
        const std::vector<QWidget *> &controls);
    QString titleOfList(ListKind kind) const;
    void nameLines();
    ReportSource reportSource() const;
    void saveBinder();
    void saveAsTable(const std::vector<ListKind> &kinds);
    void write(const QString &path, const QByteArray &bytes);
    void retranslate();

    /// A report: what it is called, and what it is good for.
    struct Line {
        QLabel *title;
        QLabel *purpose;
        std::function<QString()> titleWords;
        std::function<QString()> purposeWords;
    };

    const Catalog &m_catalog;
    const FormLibrary &m_library;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    QLabel *m_title;
    QLabel *m_done;
    QLabel *m_reportsHeading;
    QLabel *m_listsHeading;
    QComboBox *m_quarter;
    QComboBox *m_case;
    QSpinBox *m_year;
    QPushButton *m_allLists;
    QPushButton *m_import;
    std::vector<QPushButton *> m_pdfButtons;
    std::vector<std::pair<ListKind, QPushButton *>> m_listButtons;
    std::vector<Line> m_lines;
};

} // namespace hqs
