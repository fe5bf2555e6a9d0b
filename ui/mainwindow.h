// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "forms/formlibrary.h"
#include "ui/casedesk.h"
#include "ui/deskpages.h"

#include "tables/writtentable.h"

#include <QDate>
#include <QMainWindow>

class QLabel;
class QListWidget;
class QMenu;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class CasePage;
class GuideDesk;
class Localization;
class MainMenu;
class NoticeBar;
class OwnPaperDesk;
class PrintPage;
class Prompt;

/// The window: navigation at the side, one page at a time, a menu with everything.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Catalog &catalog, const FormLibrary &library, Database &database, QDate today, Prompt &prompt,
        Localization &localization);
    ~MainWindow() override;

    /// Where somebody was: to be found again in a window with other rules.
    struct Whereabouts {
        int page = 0;
        std::optional<CaseId> openCase;
    };
    Whereabouts whereabouts() const;
    void goBackTo(const Whereabouts &place);

    /// A bar above the pages.
    void addNotice(QWidget *notice);

    void turnTo(DeskPages::Page page);
    void showCases();
    /// Opens the dialog that takes a table, read from a file of that name.
    void showImport(WrittenTable table, const QString &name);
    void openCase(CaseId id) { m_work->open(id); }
    /// Opens the case and puts the cursor into that field.
    void openPlace(CaseId id, const Place &place) { m_work->openPlace(id, place); }
    /// Saves the case in hand and the card in hand, which are put away. False when something could not be saved: it
    /// stays and has been told.
    bool saveAll();
    /// Says anew in the status line which database it is and how it is protected.
    void showStore();
    GuideDesk &guide() const { return *m_guide; }
    Localization &localization() const { return m_localization; }
    /// Takes away the unsealed copies that were opened in other programs: at a lock.
    void wipeViewedCopies() { m_work->wipeViewedCopies(); }
    CaseDraft *draft() const { return m_work->draft(); }
    CasePage *casePage() const { return m_work->casePage(); }
    PrintPage *printPage() const { return m_work->printPage(); }
    CaseWizard *wizard() const { return m_work->wizard(); }

    /// Whether a file of that name holds rules, by its suffix.
    static bool isRulePackName(const QString &path);

public Q_SLOTS:
    void newCase() { m_work->startNew(); }
    void fillWithDemo();
    void openWizard(const hqs::StageId &stage) { m_work->openWizard(stage); }
    void printCase(const hqs::FormId &form) { m_work->print(form); }
    /// Begins what the case in hand can become, or goes on with it: its wizard, or a new case that takes over.
    void followUp(const hqs::FollowUpId &id) { m_work->followUp(id); }
    /// Puts what the case in hand can become into a menu.
    void fillFollowUps(QMenu *menu) { m_work->fillFollowUps(menu); }
    void importTable();
    void findInCases();
    /// Into what is on the screen: the card of a person, else the case in hand, else a new case.
    void readPassport() { m_work->readPassport(); }
    /// The fields of the forms of the case in hand, to be copied into a portal.
    void openPortal() { m_work->openPortal(); }
    void closeOrReopenCase() { m_work->closeOrReopen(); }
    /// The case in hand, else the newest one; without any case the list, which says how to begin.
    void openSomeCase() { m_work->openSome(); }
    /// The guide at the page about where somebody is.
    void openGuide();
    /// One line that finds any case, person, page and command.
    void openPalette();
    void about();

Q_SIGNALS:
    /// Another database shall be opened, or a new one made.
    void databaseRequested(const QString &path, bool create);
    /// The rules in this file shall be looked at and installed.
    void rulePackChosen(const QString &path);
    /// The password of the database, and the lock.
    void protectionRequested();
    void lockRequested();
    void backupsRequested();
    void journalRequested();
    void personalDataRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeSide();
    void makeShortcuts();
    void connectPages();
    bool hasCases() const;
    std::vector<PaletteEntry> everythingToFind();
    std::vector<PaletteEntry> storedToFind();
    std::vector<PaletteEntry> cardsToFind(DeskPages::Page page, const RoleId &role, PaletteEntry::Kind kind);
    void judgeAnew();
    void retranslate();
    void tellOfImport(const QString &words);
    void showMorning(const QString &words, const std::vector<CaseId> &opened);

    Catalog &m_catalog; ///< the office lays its words over it
    FormLibrary m_library; ///< of the rules, with the texts and blanks of the office
    OwnPaperDesk *m_papers = nullptr;
    Database &m_database;
    QDate m_today;
    Prompt &m_prompt;
    Localization &m_localization;
    QListWidget *m_nav;
    DeskPages *m_pages;
    CaseDesk *m_work = nullptr; ///< the case in hand
    MainMenu *m_menu = nullptr;
    GuideDesk *m_guide = nullptr;
    QVBoxLayout *m_middle; ///< notices, and the pages under them
    NoticeBar *m_notice;
    QLabel *m_store;
    QLabel *m_rules;
    /// The cases and cards that Ctrl+K finds, as long as nothing has changed.
    struct Findable {
        Database::Stamp readAt;
        Language language = Language::Russian;
        std::vector<PaletteEntry> entries;
    };
    std::optional<Findable> m_findable;
};

} // namespace hqs
