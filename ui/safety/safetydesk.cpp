// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetydesk.h"

#include "cases/officewords.h"
#include "cases/restoration.h"
#include "storage/destroyedcards.h"
#include "storage/secondplace.h"
#include "storage/vault.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/mainwindow.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/backupwords.h"
#include "ui/safety/journaldialog.h"
#include "ui/safety/persondatadialog.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/safetybar.h"

#include <QStatusBar>

#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookEvery = 10 * 60 * 1000; // milliseconds

} // namespace

SafetyDesk::SafetyDesk(const Catalog &catalog, Database &database, Prompt &prompt, QDate today,
    Localization &localization, MainWindow &window)
    : m_catalog(catalog)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_window(window)
    , m_bar(new SafetyBar(localization, &window))
    , m_status(new LinkButton({}, &window))
{
    window.addNotice(m_bar);
    m_status->setObjectName(u"safety.status"_s);
    m_status->setFlat(true);
    window.statusBar()->addPermanentWidget(m_status);
    connect(m_status, &QPushButton::clicked, this, &SafetyDesk::showBackups);
    localization.bind(this, [this] { tellStatus(); });
    connect(m_bar, &SafetyBar::backupsRequested, this, &SafetyDesk::showBackups);
    connect(&window, &MainWindow::backupsRequested, this, &SafetyDesk::showBackups);
    connect(&window, &MainWindow::journalRequested, this, &SafetyDesk::showJournal);
    connect(&window, &MainWindow::personalDataRequested, this, &SafetyDesk::showPersonalData);
    connect(&m_timer, &QTimer::timeout, this, &SafetyDesk::look);
    m_timer.start(lookEvery);
    QTimer::singleShot(0, this, &SafetyDesk::look); // the window is on the screen first
}

void SafetyDesk::look()
{
    if (m_database.isLocked()) // nothing can be opened to be compared
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc(); // backups live by the clock, as files do
    auto place = secondPlaceOf(m_database.path());
    if (!place) {
        m_bar->tell({}, place.error(), now);
        return;
    }
    // A stick that is not plugged in is no failure: the bar speaks when the last copy has grown old.
    if (isCopyDue(*place, now)) {
        std::ignore = copyToSecondPlace(m_database, *place, now);
        if (auto after = secondPlaceOf(m_database.path()))
            place = std::move(after);
    }
    m_bar->tell(*place, m_database.backupFault(), now);
    tellStatus();
}

void SafetyDesk::tellStatus()
{
    const auto place = secondPlaceOf(m_database.path());
    const bool hasCopy = place && !place->folder.isEmpty() && place->lastGood;
    m_status->setText(hasCopy ? tr("Copy in the second place: %1").arg(spelledMoment(*place->lastGood))
                              : tr("No copy in a second place"));
}

void SafetyDesk::showBackups()
{
    if (!m_window.saveAll())
        return;
    auto *dialog = new BackupsDialog(m_database, m_prompt, m_localization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::secondPlaceChanged, this, &SafetyDesk::look);
    connect(dialog, &BackupsDialog::restoreRequested, this, [this, dialog](const QString &path) {
        dialog->close();
        restore(path);
    });
    dialog->open();
}

void SafetyDesk::restore(const QString &path)
{
    std::optional<Secret> secret;
    auto preview = previewRestore(m_database, path);
    if (!preview && preview.error().fault == Fault::SecretNeeded) {
        const auto attempt = [&](const Secret &typed) -> Done {
            preview = previewRestore(m_database, path, typed);
            if (!preview)
                return preview.error();
            secret = typed;
            return {};
        };
        if (!m_prompt.unlockBackup(&m_window, path, attempt))
            return;
    }
    if (!preview) {
        m_prompt.tell(&m_window, preview.error());
        return;
    }
    auto *dialog = new RestoreDialog(path, *std::move(preview), m_localization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, secret] { finishRestore(path, secret); });
    dialog->open();
}

void SafetyDesk::finishRestore(const QString &path, const std::optional<Secret> &secret)
{
    const auto who = knownOfficePerson(&m_window, m_database, m_prompt);
    if (!who)
        return;
    const Act act { .who = *who, .at = momentOn(m_today), .why = {} };
    const auto unreadable = restoreBackup(m_catalog, m_database, path, act, m_today, secret);
    if (!unreadable) {
        m_prompt.tell(&m_window, unreadable.error());
        return;
    }
    if (*unreadable > 0) // the rest is back
        m_prompt.tell(&m_window, { Fault::Io, scansOf(storeOfCopy(path)), u"%1 scans"_s.arg(*unreadable) });
    Q_EMIT databaseChanged();
}

void SafetyDesk::showJournal()
{
    auto *dialog = new JournalDialog(m_catalog, m_database, m_prompt, m_today, m_localization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SafetyDesk::showPersonalData()
{
    if (!m_window.saveAll())
        return;
    auto *dialog = new PersonDataDialog(m_catalog, m_database, m_prompt, m_today, m_localization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDataDialog::personDestroyed, dialog, [dialog] { dialog->setProperty("changed", true); });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->property("changed").toBool())
            Q_EMIT databaseChanged();
    });
    dialog->open();
}

} // namespace hqs
