// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "ui/appearance.h"
#include "ui/localization.h"
#include "ui/opening/keptkeys.h"
#include "ui/opening/keychain.h"

#include "rulepack/rulebook.h"

#include <QDate>
#include <QTemporaryDir>

#include <functional>
#include <future>
#include <memory>

namespace hqs {

class ClipboardGuard;
class DayWatch;
class DialogHeight;
class ReadingOrder;
class Handover;
class IdleWatch;
class MainWindow;
class Prompt;
class ProtectionDesk;
class RuleDesk;
class SessionLock;
class SafetyDesk;

/// What the program was started with.
struct StartOptions {
    QString database {}; ///< empty: the user's own
    Language language = Language::Russian;
    QDate today {}; ///< invalid: the clock's
    QString file {}; ///< a database to be opened or a pack of rules to be installed, as the system hands over
    bool isVersionAsked = false;
    QString screenshots {}; ///< a folder: take pictures of every page and quit
    std::optional<Appearance> appearance {}; ///< none: what was chosen last
    std::function<QDate()> clock { &QDate::currentDate };
};

StartOptions readStartOptions(const QStringList &arguments);

/// Reads the rules in another thread. It needs no application: it is begun before Qt looks for its screen and its
/// fonts, which takes as long.
std::future<Result<RuleBook>> beginReadingRules();

/// Builds everything once and hands out references: rules, forms, database, window. Nothing in the program is global.
class Application : public QObject {
    Q_OBJECT

public:
    /// `keychain` opens databases without asking where the person wanted that; null: there is none.
    Application(StartOptions options, std::future<Result<RuleBook>> rules, Prompt &prompt,
        std::unique_ptr<Keychain> keychain = {});
    ~Application() override;

    /// How the program ends when it has no database to show.
    static constexpr int couldNotOpen = 4;

    /// Waits for the rules and opens the database. False when the person gave up.
    bool start();
    /// start() said no because another instance has the database open and shows it now.
    bool isHandedOver() const { return m_isHandedOver; }
    int takeScreenshots();

    Localization &localization() { return m_localization; }
    Database &database() { return *m_database; }
    MainWindow *window() const { return m_window.get(); }
    SessionLock &sessionLock() { return *m_lock; }
    ProtectionDesk &protectionDesk() { return *m_protection; }
    IdleWatch &idleWatch() { return *m_idle; }
    /// Null: the day is a given one.
    DayWatch *dayWatch() const { return m_day.get(); }
    SafetyDesk *safetyDesk() const { return m_safetyDesk.get(); }

private:
    QString databaseAtStart();
    bool openDatabase(const QString &path, bool create);
    bool openAnother();
    bool isRescued(const QString &path, const Error &error);
    void tell(const Error &error);
    void hearSoundness();
    Result<std::optional<Database>> create(const QString &path);
    Result<std::optional<Database>> open(const QString &path);
    bool handOver(const QString &path, Fault fault);
    void takeOver(const QString &file);
    void askForAnotherPassword();
    void replaceDatabase(const QString &path, bool create);
    void useRulesOfDatabase();
    void changeRules();
    bool turnTo(QDate today);
    bool goOnInAnotherWindow(const std::function<void()> &change);
    void showAnew();
    void makeWindow();
    void closeWindow();
    RuleBook &rules() { return m_installed ? *m_installed : *m_builtIn; }
    void remember();

    StartOptions m_options;
    std::optional<QTemporaryDir> m_scratch; ///< where the pictures are taken: never in a real database
    Localization m_localization;
    Prompt &m_prompt;
    std::unique_ptr<Keychain> m_keychain; ///< none: nothing can be kept
    KeptKeys m_keptKeys;
    std::future<Result<RuleBook>> m_readRules;
    std::optional<BegunOpening> m_begunOpening; ///< of the database to start with
    std::future<void> m_formsRead; ///< of the program, in a thread of its own
    std::optional<RuleBook> m_builtIn;
    std::optional<RuleBook> m_installed; ///< for the open database; none: those that came with the program hold
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RuleDesk> m_ruleDesk;
    std::unique_ptr<ProtectionDesk> m_protection;
    std::unique_ptr<SessionLock> m_lock;
    std::unique_ptr<Handover> m_handover;
    bool m_isHandedOver = false;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<DayWatch> m_day; ///< none: the day is a given one
    std::unique_ptr<QObject> m_leaving; ///< none: the desktop cannot be heard
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<DialogHeight> m_dialogHeight;
    std::unique_ptr<ReadingOrder> m_readingOrder;
    bool m_isOpenedByCode = false; ///< the password is lost: another one is due
    std::unique_ptr<SafetyDesk> m_safetyDesk;
};

/// Version, commit, libraries and rules in one line.
QString versionLine(const Result<RuleBook> &rules);

/// The database of this user when no other is named.
QString usualDatabase();

} // namespace hqs
