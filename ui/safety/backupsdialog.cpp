// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupsdialog.h"

#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"
#include "ui/safety/backupwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

BackupsDialog::BackupsDialog(Database &database, Prompt &prompt, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_database(database)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_folder(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_keep(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"backups"_s);
    resize(940, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    for (QLabel *label : { m_folder, m_standing }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_standing->setObjectName(u"backups.standing"_s);
    auto *placeButtons = new QHBoxLayout;
    for (QPushButton *button : { m_choose, m_copy, m_forget })
        placeButtons->addWidget(button);
    placeButtons->addStretch();
    column->addLayout(placeButtons);
    m_table->setObjectName(u"backups.table"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Where, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    look::setRole(m_restore, u"primary"_s);
    m_close->setDefault(true);
    for (const auto &[button, name] : { std::pair(m_choose, u"choose"_s), std::pair(m_copy, u"copy"_s),
             std::pair(m_forget, u"forget"_s), std::pair(m_keep, u"keep"_s), std::pair(m_restore, u"restore"_s),
             std::pair(m_other, u"other"_s), std::pair(m_close, u"close"_s) })
        button->setObjectName(u"backups."_s + name);

    connect(m_choose, &QPushButton::clicked, this, &BackupsDialog::choosePlace);
    connect(m_copy, &QPushButton::clicked, this, &BackupsDialog::copyNow);
    connect(m_forget, &QPushButton::clicked, this, &BackupsDialog::forgetPlace);
    connect(m_keep, &QPushButton::clicked, this, &BackupsDialog::keepNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreSelected);
    connect(m_other, &QPushButton::clicked, this, &BackupsDialog::restoreOther);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_restore->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::itemActivated, this, &BackupsDialog::restoreSelected);
    localization.bind(this, [this] { retranslate(); });
}

void BackupsDialog::reload()
{
    m_now = QDateTime::currentDateTimeUtc();
    const auto place = secondPlaceOf(m_database.path());
    if (place)
        m_place = *place;
    else
        m_prompt.tell(this, place.error());
    m_backups.clear();
    addFolder(BackupFolder::beside(m_database.path()));
    if (!m_place.folder.isEmpty())
        addFolder(BackupFolder(m_place.folder, m_database.path()));
    std::ranges::stable_sort(m_backups, std::ranges::greater(), [](const Backup &backup) { return backup.name.at; });
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_backups[static_cast<std::size_t>(row)]);
    m_table->clearSelection();
    m_table->setCurrentItem(nullptr);
    m_restore->setEnabled(false);
    m_copy->setEnabled(!m_place.folder.isEmpty());
    m_forget->setEnabled(!m_place.folder.isEmpty());
    m_standing->setText(wordsForStanding(m_place, m_now));
    QPalette palette = m_standing->palette();
    palette.setColor(QPalette::WindowText, look::foreground(toneOf(standingOf(m_place, m_now))));
    m_standing->setPalette(palette);
}

void BackupsDialog::addFolder(const BackupFolder &folder)
{
    auto found = folder.list();
    if (!found)
        m_prompt.tell(this, found.error());
    else
        m_backups.insert(m_backups.end(), found->begin(), found->end());
}

void BackupsDialog::fillRow(int row, const Backup &backup)
{
    const bool isFromFuture = backup.name.at > m_now.addSecs(60);
    const QString why = isFromFuture
        ? tr("%1; dated in the future: the clock was set back").arg(wordsFor(backup.name.reason))
        : wordsFor(backup.name.reason);
    const QString folder = QDir::toNativeSeparators(QFileInfo(backup.path).absolutePath());
    const QString cells[ColumnCount] { spelledMoment(backup.name.at), why, folder,
        wordsForPassword(m_database.passwordOf(backup.path)), QString::number(backup.name.generation),
        backup.name.journal.isEmpty() ? u"—"_s : backup.name.journal,
        QLocale(m_localization.language() == Language::Russian ? QLocale::Russian : QLocale::English)
            .formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat) };
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(QDir::toNativeSeparators(backup.path));
        m_table->setItem(row, column, item);
    }
}

void BackupsDialog::keepNow()
{
    if (const auto kept = m_database.keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc()); !kept)
        m_prompt.tell(this, kept.error());
    reload();
}

bool BackupsDialog::remember(const SecondPlace &place)
{
    const auto done = rememberSecondPlace(m_database.path(), place);
    if (!done)
        m_prompt.tell(this, done.error());
    return done.has_value();
}

void BackupsDialog::choosePlace()
{
    const auto folder = m_prompt.folder(this, tr("A folder on another disk for a copy a day"));
    if (!folder)
        return;
    // Remembered only when a copy could be made: a place that never worked is none.
    const SecondPlace place { .folder = *folder, .lastGood = {} };
    if (const auto copied = copyToSecondPlace(m_database, place, QDateTime::currentDateTimeUtc()); !copied)
        m_prompt.tell(this, copied.error());
    reload();
    Q_EMIT secondPlaceChanged();
}

void BackupsDialog::copyNow()
{
    if (const auto copied = copyToSecondPlace(m_database, m_place, QDateTime::currentDateTimeUtc()); !copied)
        m_prompt.tell(this, copied.error());
    reload();
    Q_EMIT secondPlaceChanged();
}

void BackupsDialog::forgetPlace()
{
    if (!m_prompt.confirm(
            this, tr("No more copies will be made in the second place. Those that are there stay."), tr("Forget it")))
        return;
    if (remember({}))
        reload();
    Q_EMIT secondPlaceChanged();
}

void BackupsDialog::restoreSelected()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        Q_EMIT restoreRequested(m_backups[static_cast<std::size_t>(row)].path);
}

void BackupsDialog::restoreOther()
{
    if (const auto path = m_prompt.fileToOpen(this, tr("Go back to a backup"), tr("HQS Desk databases (*.hqs)")))
        Q_EMIT restoreRequested(*path);
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_folder->setText(
        tr("Before the first save of each hour the program keeps what the database held, in %1: all of two "
           "days, one a day for 30 days, one a month for a year.")
            .arg(QDir::toNativeSeparators(BackupFolder::beside(m_database.path()).path())));
    m_choose->setText(tr("&Choose the second place…"));
    m_copy->setText(tr("Copy there &now"));
    m_forget->setText(tr("&Forget it…"));
    m_keep->setText(tr("&Back up now"));
    m_other->setText(tr("Restore from a fi&le…"));
    m_restore->setText(tr("&Restore…"));
    m_close->setText(tr("Cl&ose"));
    m_table->setHorizontalHeaderLabels(
        { tr("When"), tr("Why"), tr("Folder"), tr("Password"), tr("State"), tr("Journal"), tr("Size") });
    m_table->setAccessibleName(tr("Backups, the newest first"));
    reload();
}

} // namespace hqs
