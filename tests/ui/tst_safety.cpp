// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casefile.h"
#include "cases/demo.h"
#include "domain/knownfields.h"
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "ui/desk.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/journaldialog.h"
#include "ui/safety/persondatadialog.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/safetydesk.h"

#include "suite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T *shownDialog(MainWindow &window)
{
    for (T *dialog : window.findChildren<T *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void click(QWidget &in, const QString &name)
{
    auto *button = in.findChild<QPushButton *>(name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    button->click();
}

} // namespace

class TestSafety : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY_DONE(fillWithDemo(m_desk->catalog, *m_desk->database, QDir(u":/demo"_s), Desk::today()));
        m_desk->open();
        m_safety = std::make_unique<SafetyDesk>(
            m_desk->catalog, *m_desk->database, m_desk->prompt, Desk::today(), m_desk->localization, *m_desk->window);
        m_safety->look();
    }
    void cleanup()
    {
        m_safety.reset();
        m_desk.reset();
    }

    void everyCommandOpensItsDialog()
    {
        Q_EMIT m_desk->window->backupsRequested();
        QVERIFY(shownDialog<BackupsDialog>(*m_desk->window));
        shownDialog<BackupsDialog>(*m_desk->window)->close();
        Q_EMIT m_desk->window->journalRequested();
        QVERIFY(shownDialog<JournalDialog>(*m_desk->window));
        shownDialog<JournalDialog>(*m_desk->window)->close();
        Q_EMIT m_desk->window->personalDataRequested();
        QVERIFY(shownDialog<PersonDataDialog>(*m_desk->window));
    }

    void withoutASecondPlaceTheWindowStaysCalm()
    {
        QVERIFY(!bar()->isVisible());
        QCOMPARE(status()->text(), u"No copy in a second place"_s);
    }

    void choosingASecondPlaceMakesTheFirstCopy()
    {
        const QString stick = folderNamed(u"stick"_s);
        m_desk->prompt.path = stick;
        m_safety->showBackups();
        auto *dialog = shownDialog<BackupsDialog>(*m_desk->window);
        QVERIFY(dialog);
        click(*dialog, u"backups.choose"_s);
        QVERIFY(m_desk->prompt.told.empty());
        QCOMPARE(QDir(stick).entryList({ u"*-copy.hqs"_s }).size(), 1);
        const auto &backups = dialog->backups();
        QVERIFY(std::ranges::any_of(
            backups, [](const auto &backup) { return backup.name.reason == BackupReason::SecondPlace; }));
        QVERIFY(status()->text().startsWith(u"Copy in the second place: "_s));
        QVERIFY(!bar()->isVisible());
    }

    void aMissingStickIsToldOnceItsCopyIsOld()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const auto &[days, isTold] : { std::pair(3, false), std::pair(9, true) }) {
            QVERIFY_DONE(rememberSecondPlace(
                m_desk->path(), { .folder = m_desk->folder.filePath(u"no stick"_s), .lastGood = now.addDays(-days) }));
            m_safety->look();
            QCOMPARE(bar()->isVisible(), isTold);
        }
        const QString english = bar()->findChild<QLabel *>()->text();
        QVERIFY(english.contains(u"no stick"_s));
        m_desk->localization.setLanguage(Language::Russian);
        QVERIFY(bar()->findChild<QLabel *>()->text().contains(u"no stick"_s));
    }

    void aBackupThatFailsIsToldInRed()
    {
        m_safety.reset();
        m_desk = std::make_unique<Desk>(Language::English);
        QVERIFY_DONE(writeSafely(m_desk->folder.filePath(u"backups"_s), "a file where the folder should be"));
        QVERIFY_DONE(fillWithDemo(m_desk->catalog, *m_desk->database, QDir(u":/demo"_s), Desk::today()));
        m_desk->open();
        m_safety = std::make_unique<SafetyDesk>(
            m_desk->catalog, *m_desk->database, m_desk->prompt, Desk::today(), m_desk->localization, *m_desk->window);
        m_safety->look();
        QVERIFY(bar()->isVisible());
        QVERIFY(!bar()->findChild<QLabel *>()->text().isEmpty());
    }

    /// The copy on the stick is older than the password: the list says so, and its own password is asked for.
    void aBackupOfAnEarlierPasswordIsToldAndOpened()
    {
        const Secret before = Secret::fromText(u"верблюд 17"_s);
        Database &database = *m_desk->database;
        QVERIFY_DONE(database.protect({ .password = before, .cost = cheapest }));
        const QString stick = folderNamed(u"stick"_s);
        const auto copied
            = copyToSecondPlace(database, { .folder = stick, .lastGood = {} }, QDateTime::currentDateTimeUtc());
        QVERIFY_DONE(copied);
        QVERIFY_DONE(database.unprotect());
        QVERIFY_DONE(database.protect({ .password = Secret::fromText(u"сахар 18"_s), .cost = cheapest }));
        const auto head = CaseStore(database).list()->front();
        auto file = CaseFile::open(m_desk->catalog, database, *head.id);
        file->set(FieldId(u"specialist.phone"_s), FieldValue(u"+7 900 000-00-01"_s));
        QVERIFY_DONE(file->save(database, Desk::today()));

        m_safety->showBackups();
        auto *dialog = shownDialog<BackupsDialog>(*m_desk->window);
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>(u"backups.table"_s);
        const auto row = std::ranges::find(dialog->backups(), copied->path, &Backup::path) - dialog->backups().begin();
        const auto textsOf = [&] {
            QStringList texts;
            for (int column = 0; column < table->columnCount(); ++column)
                texts << table->item(static_cast<int>(row), column)->text();
            return texts;
        };
        QVERIFY(textsOf().contains(u"an earlier one"_s));
        table->selectRow(static_cast<int>(row));
        click(*dialog, u"backups.restore"_s); // nobody knows the password
        QCOMPARE(m_desk->prompt.askedFor, copied->path);
        QVERIFY(!shownDialog<RestoreDialog>(*m_desk->window));

        m_desk->prompt.secret = before;
        m_safety->showBackups();
        dialog = shownDialog<BackupsDialog>(*m_desk->window);
        table = dialog->findChild<QTableWidget *>(u"backups.table"_s);
        table->selectRow(static_cast<int>(row));
        click(*dialog, u"backups.restore"_s);
        auto *restore = shownDialog<RestoreDialog>(*m_desk->window);
        QVERIFY(restore);
        QSignalSpy changed(m_safety.get(), &SafetyDesk::databaseChanged);
        restore->accept();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(*database.passwordOf(database.path()), Database::CopyPassword::Present);
    }

    void goingBackShowsWhatIsLostAndThenDoesIt()
    {
        const auto backup = m_desk->database->keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc());
        QVERIFY_DONE(backup);
        const QByteArray then = m_desk->database->contentHash();
        const auto heads = CaseStore(*m_desk->database).list();
        {
            auto transaction = Transaction::begin(*m_desk->database);
            QVERIFY_DONE(transaction);
            QVERIFY_DONE(CaseStore(*m_desk->database).remove(*transaction, *heads->front().id));
            QVERIFY_DONE(transaction->commit());
        }
        m_safety->showBackups();
        auto *dialog = shownDialog<BackupsDialog>(*m_desk->window);
        auto *table = dialog->findChild<QTableWidget *>(u"backups.table"_s);
        QVERIFY(table->rowCount() >= 1);
        int row = 0;
        while (dialog->backups()[std::size_t(row)].path != backup->path)
            ++row;
        table->selectRow(row);
        click(*dialog, u"backups.restore"_s);
        auto *restore = shownDialog<RestoreDialog>(*m_desk->window);
        QVERIFY(restore);
        QVERIFY(m_desk->database->contentHash() != then); // nothing is changed yet
        QSignalSpy changed(m_safety.get(), &SafetyDesk::databaseChanged);
        click(*restore, u"restore.restore"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(CaseStore(*m_desk->database).list()->size(), heads->size());
    }

    void escapeGoesBackToNothing()
    {
        const auto backup = m_desk->database->keepBackup(BackupReason::Request, QDateTime::currentDateTimeUtc());
        QVERIFY_DONE(backup);
        const QByteArray before = m_desk->database->contentHash();
        m_desk->prompt.path = backup->path;
        m_safety->showBackups();
        click(*shownDialog<BackupsDialog>(*m_desk->window), u"backups.other"_s);
        auto *restore = shownDialog<RestoreDialog>(*m_desk->window);
        QVERIFY(restore);
        QTest::keyClick(restore, Qt::Key_Escape);
        QCOMPARE(m_desk->database->contentHash(), before);
    }

    void theJournalIsFiltered()
    {
        write(u"law.checked"_s, u"thr.general"_s, u"Иванова А. А."_s, { 2026, 10, 5 });
        write(u"finding.accepted"_s, u"2026-001 passport"_s, u"Петров Б. Б."_s, { 2026, 11, 5 });
        write(u"later.act"_s, u"2026-002"_s, u"Петров Б. Б."_s, { 2026, 11, 6 });
        m_safety->showJournal();
        auto *dialog = shownDialog<JournalDialog>(*m_desk->window);
        QCOMPARE(dialog->shown().size(), std::size_t(3));
        click(*dialog, u"journal.month"_s);
        QCOMPARE(dialog->shown().size(), std::size_t(2));
        auto *what = dialog->findChild<QComboBox *>(u"journal.what"_s);
        QVERIFY(what->findText(u"later.act"_s) > 0); // what the program does not know is shown as it is
        what->setCurrentIndex(what->findData(u"finding.accepted"_s));
        QCOMPARE(dialog->shown().size(), std::size_t(1));
        what->setCurrentIndex(0);
        dialog->findChild<QLineEdit *>(u"journal.subject"_s)->setText(u"2026-002"_s);
        QCOMPARE(dialog->shown().size(), std::size_t(1));
        dialog->findChild<QLineEdit *>(u"journal.subject"_s)->clear();
        auto *who = dialog->findChild<QComboBox *>(u"journal.who"_s);
        who->setCurrentIndex(who->findData(u"Иванова А. А."_s));
        QCOMPARE(dialog->shown().size(), std::size_t(0)); // hers is of October
    }

    void anExtractBearsTheHead_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Russian") << int(Language::Russian);
        QTest::newRow("English") << int(Language::English);
    }

    void anExtractBearsTheHead()
    {
        QFETCH(const int, language);
        m_desk->localization.setLanguage(static_cast<Language>(language));
        write(u"law.checked"_s, u"thr.general"_s, u"Иванова А. А."_s, { 2026, 11, 5 });
        const QString head = Journal(*m_desk->database).head()->hash;
        m_safety->showJournal();
        auto *dialog = shownDialog<JournalDialog>(*m_desk->window);
        QVERIFY(dialog->findChild<QLabel *>(u"journal.verified"_s)->text().contains(head));
        m_desk->prompt.path = m_desk->folder.filePath(u"extract.txt"_s);
        click(*dialog, u"journal.text"_s);
        QVERIFY(m_desk->prompt.told.empty());
        QVERIFY(readWhole(*m_desk->prompt.path, noLimit)->contains(head.toUtf8()));
        m_desk->prompt.path = m_desk->folder.filePath(u"extract.pdf"_s);
        click(*dialog, u"journal.pdf"_s);
        QVERIFY2(m_desk->prompt.told.empty(),
            qPrintable(m_desk->prompt.told.empty() ? QString() : m_desk->prompt.told.front().detail));
        QVERIFY(readWhole(*m_desk->prompt.path, noLimit)->startsWith("%PDF"));
    }

    void aPersonIsExportedAndDestroyedWithPapers_data() { anExtractBearsTheHead_data(); }
    void aPersonIsExportedAndDestroyedWithPapers()
    {
        QFETCH(const int, language);
        m_desk->localization.setLanguage(static_cast<Language>(language));
        m_desk->prompt.path = folderNamed(u"papers"_s);
        m_safety->showPersonalData();
        auto *dialog = shownDialog<PersonDataDialog>(*m_desk->window);
        auto *table = dialog->findChild<QTableWidget *>(u"personData.table"_s);
        const int people = table->rowCount();
        QVERIFY(people >= 12);
        QVERIFY(!dialog->findChild<QPushButton *>(u"personData.destroy"_s)->isEnabled());
        table->selectRow(0);
        click(*dialog, u"personData.export"_s);
        QVERIFY(m_desk->prompt.told.empty());
        QCOMPARE(QDir(*m_desk->prompt.path).entryList({ u"person-*"_s }, QDir::Dirs).size(), 1);

        m_desk->prompt.yes = false;
        click(*dialog, u"personData.destroy"_s);
        QCOMPARE(table->rowCount(), people);
        m_desk->prompt.yes = true;
        click(*dialog, u"personData.destroy"_s);
        QVERIFY2(m_desk->prompt.told.empty(),
            qPrintable(m_desk->prompt.told.empty() ? QString() : m_desk->prompt.told.front().detail));
        QCOMPARE(table->rowCount(), people - 1);
        QCOMPARE(QDir(*m_desk->prompt.path).entryList({ u"*.pdf"_s }).size(), 2);
        QSignalSpy changed(m_safety.get(), &SafetyDesk::databaseChanged);
        dialog->close();
        QCOMPARE(changed.count(), 1);
    }

    /// One of the demo company has left: the purpose is reached, and the window says until when.
    void whoseTermHasComeIsShown()
    {
        m_safety->showPersonalData();
        auto *dialog = shownDialog<PersonDataDialog>(*m_desk->window);
        auto *table = dialog->findChild<QTableWidget *>(u"personData.table"_s);
        const int people = table->rowCount();
        dialog->findChild<QCheckBox *>(u"personData.onlyDue"_s)->click();
        QCOMPARE(table->rowCount(), 0); // notices are owed
        dialog->close();

        fileTheLastNotices(Desk::today());
        m_safety->showPersonalData();
        dialog = shownDialog<PersonDataDialog>(*m_desk->window);
        table = dialog->findChild<QTableWidget *>(u"personData.table"_s);
        dialog->findChild<QCheckBox *>(u"personData.onlyDue"_s)->click();
        const int due = table->rowCount();
        QVERIFY(due >= 1 && due < people);
        const QTableWidgetItem *term = table->item(0, table->columnCount() - 1);
        QVERIFY2(term->text().startsWith(u"to destroy by "_s), qPrintable(term->text()));
        QVERIFY2(term->toolTip().contains(u"24.11.2026"_s), qPrintable(term->toolTip()));
        m_desk->localization.setLanguage(Language::Russian);
        QCOMPARE(table->rowCount(), due);
        QVERIFY(!table->item(0, table->columnCount() - 1)->text().startsWith(u"to destroy"_s));
        dialog->findChild<QCheckBox *>(u"personData.onlyDue"_s)->click();
        QCOMPARE(table->rowCount(), people);
    }

private:
    QWidget *bar() const { return m_desk->window->findChild<QWidget *>(u"safety.bar"_s); }
    QPushButton *status() const { return m_desk->window->findChild<QPushButton *>(u"safety.status"_s); }

    /// Of the termination, and of the pay in the quarter that still runs.
    void fileTheLastNotices(QDate day)
    {
        const auto cases = CaseStore(*m_desk->database).list();
        QVERIFY(cases);
        int ended = 0;
        for (const auto &one : *cases) {
            auto file = CaseFile::open(m_desk->catalog, *m_desk->database, *one.id);
            QVERIFY(file);
            if (!file->record().get(known::terminatedOn))
                continue;
            ++ended;
            file->set(FieldId(u"employment.terminationNoticeOn"_s), FieldValue(day));
            const int next = file->record().items(RoleId(u"salaryNotice"_s)) + 1;
            file->set(Place(FieldId(u"salaryNotice.quarter"_s), next), FieldValue(QDate(2026, 12, 31)));
            file->set(Place(FieldId(u"salaryNotice.filedOn"_s), next), FieldValue(day));
            QVERIFY_DONE(file->save(*m_desk->database, day));
        }
        QCOMPARE(ended, 1);
    }

    QString folderNamed(const QString &name) const
    {
        QDir(m_desk->folder.path()).mkdir(name);
        return m_desk->folder.filePath(name);
    }

    void write(const QString &what, const QString &subject, const QString &who, QDate day)
    {
        auto transaction = Transaction::begin(*m_desk->database);
        QVERIFY_DONE(transaction);
        QVERIFY_DONE(Journal(*m_desk->database)
                         .append(*transaction,
                             { .id = {},
                                 .at = QDateTime(day, { 9, 0 }, QTimeZone::utc()),
                                 .who = who,
                                 .what = ActId(what),
                                 .subject = subject,
                                 .before = {},
                                 .after = u"<b>1</b>"_s,
                                 .why = {} }));
        QVERIFY_DONE(transaction->commit());
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SafetyDesk> m_safety;
};

HQS_TEST(safety, TestSafety)
#include "tst_safety.moc"
