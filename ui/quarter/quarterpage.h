// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casestandings.h"
#include "forms/formlibrary.h"
#include "forms/paint.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hqs {

class EmptyState;
class Localization;
class Prompt;
class QuarterModel;

/// The salary notices of a quarter for all specialists at once: pay and shortfalls, all sheets printed in one go, the
/// proofs typed into one table.
class QuarterPage : public QWidget {
    Q_OBJECT

public:
    QuarterPage(const Catalog &catalog, const FormLibrary &library, Database &database, CaseStandings &standings,
        QDate today, Prompt &prompt, Localization &localization, QWidget *parent = nullptr);

    /// Saves what was typed and reads the round of the quarter anew. What cannot be saved stays as it is.
    void reload();
    /// Saves what was typed. False when something cannot be: it stays and was told.
    bool leave();
    QuarterModel *model() const { return m_model; }

Q_SIGNALS:
    void opened(hqs::CaseId id);
    /// The notice of a row shall be copied into a portal.
    void portalRequested(hqs::CaseId id, hqs::Quarter quarter);
    /// Proofs were written into cases.
    void proofsRecorded();

private:
    void choose();
    std::optional<CaseId> chosenCase();
    Result<std::vector<QuarterLine>> readLines();
    bool save();
    Done eachNotice(const std::function<void(PrintedForm)> &take) const;
    void savePdf();
    void saveAsTable();
    void print();
    void refresh();
    void retranslate();

    const Catalog &m_catalog;
    const FormLibrary &m_library;
    Database &m_database;
    CaseStandings &m_standings;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    Quarter m_quarter; ///< the one that is shown
    QuarterModel *m_model;
    QLabel *m_title;
    QComboBox *m_quarters;
    QLabel *m_state;
    QPushButton *m_asTable;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_copyDown;
    QPushButton *m_save;
    QPushButton *m_portal;
    QPushButton *m_open;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothing;
    QLabel *m_note;
    QLabel *m_done;
};

} // namespace hqs
