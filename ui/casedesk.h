// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/followup.h"
#include "cases/quarter.h"
#include "forms/formlibrary.h"
#include "storage/viewingfolder.h"
#include "ui/palette/palettedialog.h"
#include "ui/wizard/casewizard.h"

#include "reports/lists.h"

#include <QDate>
#include <QObject>

#include <memory>

class QMenu;

namespace hqs {

class CaseDraft;
class CasePage;
class DeskPages;
class Localization;
class OwnPaperDesk;
class PortalWindow;
class PrintPage;
class Prompt;

/// The case in hand, one at a time, and all that works on it: its page, its wizard, its papers, the window beside a
/// portal.
class CaseDesk : public QObject {
    Q_OBJECT

public:
    CaseDesk(const Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
        Localization &localization, OwnPaperDesk &papers, DeskPages &pages, QWidget *window);
    ~CaseDesk() override;

    CaseDraft *draft() const { return m_draft.get(); }
    CasePage *casePage() const { return m_casePage; }
    PrintPage *printPage() const { return m_printPage; }
    CaseWizard *wizard() const { return m_wizard; }
    /// Whether the case or its papers are what the window shows.
    bool isShown() const;

    void open(CaseId id);
    /// Opens the case and puts the cursor into that field.
    void openPlace(CaseId id, const Place &place);
    void openFilings(CaseId id, const StageId &stage);
    /// The case in hand, else the newest one; without any case the list, which says how to begin.
    void openSome();
    void startNew();
    /// Puts the case in hand away. False when it could not be saved and stays.
    bool letGo();
    /// Another page has written into cases: one in hand that is not on the screen is read anew when it is wanted.
    void putAwayUnshown();
    /// False when there is a case that could not be saved, which has been told.
    bool save();
    void judgeAnew();
    void openWizard(const StageId &stage);
    void print(const FormId &form);
    void openPortal();
    /// Opens the case and, beside it, its salary notice of a quarter for the portal.
    void openNotice(CaseId id, Quarter quarter);
    /// Closes the case in hand, after asking; one that is closed is opened again.
    void closeOrReopen();
    /// Into what is on the screen: the card of a person, else the case in hand, else a new case.
    void readPassport();
    /// Takes away the unsealed copies that were opened in other programs.
    void wipeViewedCopies() { m_viewing.wipe(); }

    /// Begins what the case can become, or goes on with it: its wizard, or a new case that takes over.
    void followUp(const FollowUpId &id);
    /// The one that was suggested last.
    void followSuggestion() { followUp(m_suggested); }
    void fillFollowUps(QMenu *menu);
    std::vector<PaletteEntry> followUpEntries();

Q_SIGNALS:
    /// There is no case to show: the list of them.
    void listRequested();
    void saved();
    void saveFailed();
    void savingBegan();
    /// It is time for something the case can become.
    void suggested(const QString &words, const QString &action);
    /// Where something was saved, for the line over the pages.
    void told(const QString &words);

private:
    void hold(CaseFile file);
    void closePages();
    void showWizard(const FollowUpId &followUp, const StageId &stage);
    void suggestFollowUp();
    std::vector<PossibleFollowUp> possibleFollowUps();
    void startNextCase(const FollowUp &what);
    void reopen();
    void saveAsTable(ListKind list);

    const Catalog &m_catalog;
    const FormLibrary &m_library;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    OwnPaperDesk &m_papers;
    DeskPages &m_pages;
    QWidget *m_window;
    ViewingFolder m_viewing;
    std::unique_ptr<CaseDraft> m_draft;
    CasePage *m_casePage = nullptr;
    PrintPage *m_printPage = nullptr;
    PortalWindow *m_portal = nullptr;
    CaseWizard *m_wizard = nullptr;
    FollowUpId m_suggested;
};

} // namespace hqs
