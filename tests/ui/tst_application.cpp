// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/bundledpart.h"
#include "about/programversion.h"
#include "storage/safefile.h"
#include "ui/application.h"
#include "ui/casedraft.h"
#include "ui/cases/caselistpage.h"
#include "ui/daywatch.h"
#include "ui/desk.h"
#include "ui/guide/guidedesk.h"
#include "ui/guide/guidewindow.h"
#include "ui/opening/handover.h"
#include "ui/opening/idlewatch.h"
#include "ui/opening/lockscreen.h"
#include "ui/opening/sessionlock.h"
#include "ui/today/deskreader.h"
#include "ui/today/todaypage.h"
#include "words/errorwords.h"

#include "suite.h"
#ifdef Q_OS_LINUX
#include "networkshare.h"
#endif

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The schema number in the header of an SQLite file: four bytes at 60.
QByteArray ofSchema(QByteArray file, char version)
{
    return file.replace(60, 4, QByteArray(3, '\0') + version);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The start of the program: which database it opens, and what it says about one it cannot open.
class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.hqs"_s);
    }

    void aFirstStartMakesADatabaseAndOffersTheDemoCompany()
    {
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QVERIFY(prompt.told.empty());
        QVERIFY(QFile::exists(m_path));
        auto *demo = application.window()->findChild<QPushButton *>(u"demo"_s);
        QVERIFY(demo && demo->isVisible());
        demo->click();
        QVERIFY(!demo->isVisible());
        QVERIFY(CaseStore(application.database()).list()->size() >= 12);
    }

    /// Left open overnight: the day, its terms and its digest are those of the new day, and nothing typed is lost.
    void midnightTurnsToTheNewDay()
    {
        SilentPrompt prompt;
        QDate day(2026, 11, 24);
        const StartOptions options { .database = m_path, .language = Language::English, .clock = [&day] {
                                        return day;
                                    } };
        Application application(options, beginReadingRules(), prompt);
        QVERIFY(application.start());
        application.window()->fillWithDemo();
        const auto title = [&application] {
            application.window()->turnTo(DeskPages::Today);
            application.window()->findChild<DeskReader *>()->finishNow();
            return application.window()->findChild<TodayPage *>()->findChild<QLabel *>()->text();
        };
        const auto digest = [&application] {
            const auto *words = application.window()->findChild<QLabel *>(u"notice.words"_s);
            return words->isVisible() ? words->text() : QString();
        };
        QCOMPARE(title(), u"Today, 24 November 2026"_s);
        QVERIFY(digest().startsWith(u"To remind you"_s));

        const auto heads = CaseStore(application.database()).list();
        QVERIFY(heads);
        application.window()->openCase(*heads->front().id);
        application.window()->draft()->set(*fromPath(u"specialist.surnameRu"_s), FieldValue(u"Полуночный"_s));
        const MainWindow *before = application.window();
        const qint64 lastInput = application.idleWatch().lastInput();
        application.dayWatch()->lookAtClock(lastInput + 60'000);
        QCOMPARE(application.window(), before); // it is the same day still

        day = QDate(2026, 11, 25);
        application.dayWatch()->lookAtClock(lastInput + 1'000);
        QCOMPARE(application.window(), before); // somebody is typing
        application.dayWatch()->lookAtClock(lastInput + 60'000);
        QVERIFY(application.window()->isVisible());
        QCOMPARE(application.window()->draft()->file().id(), heads->front().id); // where one was
        const auto stored = CaseFile::open(
            application.window()->draft()->file().catalog(), application.database(), *heads->front().id);
        QVERIFY(stored);
        QCOMPARE(*stored->record().find(*fromPath(u"specialist.surnameRu"_s)), FieldValue(u"Полуночный"_s));
        QCOMPARE(title(), u"Today, 25 November 2026"_s);
        QVERIFY(digest().startsWith(u"To remind you"_s)); // that of the new day
        QVERIFY(prompt.told.empty());
    }

    void theDayIsTurnedWhenSomebodyUnlocksInTheMorning()
    {
        SilentPrompt prompt;
        QDate day(2026, 11, 24);
        Application application({ .database = m_path, .clock = [&day] { return day; } }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        application.window()->fillWithDemo();
        application.sessionLock().lock();
        day = QDate(2026, 11, 25);
        application.dayWatch()->lookAtClock(application.idleWatch().lastInput() + 60'000);
        QVERIFY(!application.window()->isVisible()); // nobody has come yet
        auto *screen = application.sessionLock().screen();
        QVERIFY(screen);
        Q_EMIT screen->unlocked(false);
        QTRY_VERIFY(application.window()->isVisible());
        QTRY_VERIFY(application.window()->findChild<TodayPage *>());
        QVERIFY(application.window()->findChild<TodayPage *>()->findChild<QLabel *>()->text().contains(u"25 ноября"_s));
        QVERIFY(prompt.told.empty());
    }

    void whatCannotBeOpenedIsSaidAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Fault>("fault");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"good.hqs"_s);
        QVERIFY(Database::create(path));
        const QByteArray good = bytesOf(path);
        QTest::newRow("newer schema") << ofSchema(good, 99) << Fault::NewerSchema;
        QTest::newRow("cut off") << good.left(good.size() / 2) << Fault::Damaged;
        QTest::newRow("another file") << QByteArray("Dear diary, this is not a database. It is only a text.")
                                      << Fault::NotOurs;
        QTest::newRow("empty file") << QByteArray() << Fault::Damaged;
    }
    void whatCannotBeOpenedIsSaidAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(Fault, fault);
        QVERIFY(writeSafely(m_path, content));
        for (const Language language : { Language::Russian, Language::English }) {
            SilentPrompt prompt;
            Application application(
                { .database = m_path, .language = language, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(!application.start()); // the person chose no other file
            QCOMPARE(prompt.told.size(), 1U);
            QVERIFY2(prompt.told.front().fault == fault, qPrintable(prompt.told.front().detail));
            const ErrorWords words = wordsFor(prompt.told.front());
            QVERIFY(words.happened.contains(QDir::toNativeSeparators(m_path)));
            QVERIFY(!words.advice.isEmpty());
            QCOMPARE(bool(words.happened.contains(QRegularExpression(u"[а-я]"_s))), language == Language::Russian);
            QCOMPARE(bytesOf(m_path), content);
        }
    }

#ifdef Q_OS_LINUX
    void aNetworkShareIsRefusedBeforeAPasswordIsChosen()
    {
        const QString path = QDir(networkShareIn(m_folder->path())).filePath(u"desk.hqs"_s);
        for (const bool isThere : { false, true }) {
            for (const Language language : { Language::Russian, Language::English }) {
                SilentPrompt prompt;
                prompt.path = m_path; // the person chooses a folder of this computer instead
                prompt.choice.reset(); // nobody is asked how to protect a database that cannot be made
                if (QFile::exists(m_path))
                    QVERIFY(QFile::remove(m_path));
                QVERIFY(Database::create(m_path));
                Application application(
                    { .database = path, .language = language, .today = Desk::today() }, beginReadingRules(), prompt);
                QVERIFY(application.start());
                QCOMPARE(application.database().path(), m_path);
                QCOMPARE(prompt.told.size(), 1U);
                QVERIFY2(prompt.told.front().fault == Fault::OnNetwork, qPrintable(prompt.told.front().detail));
                const ErrorWords words = wordsFor(prompt.told.front());
                QVERIFY(words.happened.contains(QDir::toNativeSeparators(path)));
                QCOMPARE(bool(words.advice.contains(QRegularExpression(u"[а-я]"_s))), language == Language::Russian);
                QCOMPARE(QFile::exists(path), isThere);
            }
            QVERIFY(writeSafely(path, bytesOf(m_path)));
        }
    }
#endif

    void aSecondInstanceShowsTheWindowOfTheFirst()
    {
        SilentPrompt first;
        Application holder({ .database = m_path, .today = Desk::today() }, beginReadingRules(), first);
        QVERIFY(holder.start());
        holder.window()->hide();
        SilentPrompt second;
        Application late({ .database = m_path, .today = Desk::today() }, beginReadingRules(), second);
        QVERIFY(!late.start());
        QVERIFY(late.isHandedOver());
        QVERIFY(second.told.empty());
        QTRY_VERIFY(holder.window()->isVisible());
        holder.window()->fillWithDemo();
        QVERIFY(first.told.empty());
    }

    void rulesForASecondInstanceAreOfferedByTheFirst()
    {
        const QString pack = m_folder->filePath(u"Новые правила.hqsrules"_s);
        QVERIFY(writeSafely(pack, "Dear diary,\n"));
        SilentPrompt first;
        Application holder({ .database = m_path, .today = Desk::today() }, beginReadingRules(), first);
        QVERIFY(holder.start());
        SilentPrompt second;
        Application late({ .database = m_path, .today = Desk::today(), .file = pack }, beginReadingRules(), second);
        QVERIFY(!late.start());
        QVERIFY(late.isHandedOver());
        QTRY_COMPARE(first.told.size(), 1U);
        QCOMPARE(first.told.front().fault, Fault::NotRulePack);
        QVERIFY(second.told.empty());
    }

    void aSecondInstanceIsRefusedWhileTheFirstHasAQuestionOpen()
    {
        SilentPrompt first;
        Application holder({ .database = m_path, .today = Desk::today() }, beginReadingRules(), first);
        QVERIFY(holder.start());
        QDialog question(holder.window());
        question.setModal(true);
        question.show();
        SilentPrompt second;
        Application late({ .database = m_path, .today = Desk::today() }, beginReadingRules(), second);
        QVERIFY(!late.start());
        QVERIFY(!late.isHandedOver());
        QCOMPARE(second.told.size(), 1U);
        QCOMPARE(second.told.front().fault, Fault::InUse);
    }

    void theNoteOfAnotherDatabaseIsLeftAlone()
    {
        const Handover other(m_folder->filePath(u"other.hqs"_s), [] { return true; });
        QVERIFY(!Handover::give(m_path, {}));
    }

    void anotherFileCanBeChosenAtTheStart()
    {
        QVERIFY(writeSafely(m_path, "not a database"));
        SilentPrompt prompt;
        prompt.path = m_folder->filePath(u"other.hqs"_s);
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QCOMPARE(prompt.told.size(), 1U);
        QCOMPARE(application.database().path(), *prompt.path);
        QCOMPARE(bytesOf(m_path), "not a database");
    }

    void aDatabaseGivenAsAFileIsOpened()
    {
        const QString path = m_folder->filePath(u"дело отдела.hqs"_s);
        QVERIFY(Database::create(path));
        SilentPrompt prompt;
        Application application({ .today = Desk::today(), .file = path }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QVERIFY(prompt.told.empty());
        QCOMPARE(application.database().path(), path);
    }

    void aFileThatIsNotThereIsToldAndNotMade()
    {
        SilentPrompt prompt;
        Application application({ .today = Desk::today(), .file = m_path }, beginReadingRules(), prompt);
        QVERIFY(!application.start());
        QCOMPARE(prompt.told.size(), 1U);
        QCOMPARE(prompt.told.front().fault, Fault::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void rulesGivenAsAFileAreOffered()
    {
        const QString pack = m_folder->filePath(u"diary.hqsrules"_s);
        QVERIFY(writeSafely(pack, "Dear diary,\n"));
        SilentPrompt prompt;
        Application application(
            { .database = m_path, .today = Desk::today(), .file = pack }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QTRY_COMPARE(prompt.told.size(), 1U);
        QCOMPARE(prompt.told.front().fault, Fault::NotRulePack);
    }

    void aDatabaseDroppedOnTheWindowIsOpened()
    {
        const QString path = m_folder->filePath(u"other.hqs"_s);
        QVERIFY(Database::create(path));
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QMimeData dropped;
        dropped.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(application.window(), &enter);
        QDropEvent event({ 50, 50 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(application.window(), &event);
        QTRY_COMPARE(application.database().path(), path);
        QVERIFY(prompt.told.empty());
    }

    void theCommandLineNamesAFile()
    {
        QCOMPARE(readStartOptions({ u"hqsdesk"_s, u"C:/Дела/a b.hqs"_s }).file, u"C:/Дела/a b.hqs"_s);
        QVERIFY(readStartOptions({ u"hqsdesk"_s }).file.isEmpty());
        QVERIFY(readStartOptions({ u"hqsdesk"_s, u"--version"_s }).isVersionAsked);
    }

    void theVersionNamesProgramLibrariesAndRules()
    {
        const auto rules = beginReadingRules().get();
        const ProgramVersion program = programVersion();
        for (const QString &said : { program.version, program.commit, program.qt, program.sqlite })
            QVERIFY2(versionLine(rules).contains(said), qPrintable(said));
        QVERIFY(versionLine(rules).contains(rules->catalog.edition()));
    }

    void theAboutBoxListsEveryPartWithItsLicence()
    {
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        application.window()->about();
        auto *about = application.window()->findChild<QDialog *>(u"about"_s);
        QVERIFY(about);
        const QString parts = about->findChild<QTextBrowser *>(u"about.parts"_s)->toPlainText();
        const auto listed = bundledParts();
        QVERIFY(listed);
        for (const BundledPart &part : *listed)
            QVERIFY2(parts.contains(part.name) && parts.contains(part.licence), qPrintable(part.name));
        QVERIFY(about->findChild<QLabel *>(u"about.program"_s)->text().contains(programVersion().version));
    }

    void theHelpSaysHowToFindANewerVersionWithoutAServer()
    {
        for (const Language language : { Language::Russian, Language::English }) {
            SilentPrompt prompt;
            Application application(
                { .database = m_path, .language = language, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(application.start());
            const auto actions = application.window()->findChildren<QAction *>();
            const auto asked
                = std::ranges::find_if(actions, [](const QAction *action) { return action->text().contains(u'?'); });
            QVERIFY(asked != actions.end());
            (*asked)->trigger();
            const GuideWindow *guide = application.window()->guide().window();
            QVERIFY(guide && guide->isVisible());
            const QString page = guide->findChild<QTextBrowser *>()->toPlainText();
            QVERIFY(page.contains(u"*.hqsrules"_s));
            QCOMPARE(bool(page.contains(u"перетащите"_s)), language == Language::Russian);
        }
    }

    void aDatabaseThatCannotBeOpenedLeavesTheOldOneOpen()
    {
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        application.window()->fillWithDemo();
        const QString damaged = m_folder->filePath(u"damaged.hqs"_s);
        QVERIFY(writeSafely(damaged, bytesOf(m_path).left(9000)));
        Q_EMIT application.window()->databaseRequested(damaged, false);
        QTRY_COMPARE(prompt.told.size(), 1U);
        QCOMPARE(prompt.told.front().fault, Fault::Damaged);
        QCOMPARE(application.database().path(), m_path);
        QVERIFY(application.window()->isVisible());
        application.window()->newCase();
        QVERIFY(application.window()->wizard());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(application, TestApplication)

#include "tst_application.moc"
