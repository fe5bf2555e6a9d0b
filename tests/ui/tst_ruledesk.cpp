// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/safefile.h"
#include "ui/application.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/law/lawtablemodel.h"
#include "ui/printing/printpage.h"
#include "words/errorwords.h"

#include "rulepack/newrules.h"
#include "rulepack/trustedkeys.h"
#include "suite.h"

#include <QDialog>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// A pack of rules in the window: from the file to a number on the screen.
class TestRuleDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // the offscreen screen
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompt = std::make_unique<SilentPrompt>();
    }
    void cleanup() { m_application.reset(); }

    void installedRulesAreOnTheScreenAtOnce_data() { languages(); }
    void installedRulesAreOnTheScreenAtOnce()
    {
        QFETCH(Language, language);
        start(language);
        m_application->window()->fillWithDemo();
        trust();
        const bool isRussian = language == Language::Russian;
        QCOMPARE(threshold(), isRussian ? u"750 000 ₽ за квартал"_s : u"750 000 ₽ a quarter"_s);

        choose(NewRules().raiseThreshold({ 2026, 7, 1 }).lengthenNotice().pack(m_key));
        QTRY_VERIFY(dialog());
        const QString told
            = dialog()->findChild<QTextBrowser *>(u"rules.arrival.text"_s)->toPlainText().replace(QChar(0xa0), u' ');
        QVERIFY2(
            told.contains(isRussian
                    ? u"с 01.07.2026 — 900 000 ₽ за квартал вместо 750 000 ₽ за квартал"_s
                    : u"from 01.07.2026 — 900 000 ₽ a quarter instead of 750 000 ₽ a quarter"_s),
            qPrintable(told));
        QVERIFY2(told.contains(u"2026-0"_s), qPrintable(told)); // the number of a touched case
        QCOMPARE(threshold(), isRussian ? u"750 000 ₽ за квартал"_s : u"750 000 ₽ a quarter"_s);

        QPointer<MainWindow> before = m_application->window();
        dialog()->findChild<QPushButton *>(u"rules.arrival.install"_s)->click();
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window()->isVisible());
        QCOMPARE(threshold(), isRussian ? u"900 000 ₽ за квартал"_s : u"900 000 ₽ a quarter"_s);
        QVERIFY(m_prompt->told.empty());
        const auto entries = journalOf(m_application->database(), u"rules.installed"_s);
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().who, u"Иванова А. А."_s);
        QCOMPARE(entries.front().why, u"new.hqsrules"_s);

        // And after the next start.
        m_application.reset();
        start(language);
        QCOMPARE(threshold(), isRussian ? u"900 000 ₽ за квартал"_s : u"900 000 ₽ a quarter"_s);
        QVERIFY(m_prompt->told.empty());
    }

    /// The day on which the text of a new order is at hand: a pack brings its blank, and no program is built.
    void aNewEditionOfABlankComesWithAPack()
    {
        start(Language::Russian);
        m_application->window()->fillWithDemo();
        trust();
        const FormId notice(u"mvd536_app7_contract_concluded"_s);
        const auto planned = [&] {
            MainWindow &window = *m_application->window();
            const auto cases = CaseStore(m_application->database()).list();
            window.openCase(*cases->back().id);
            window.printCase(notice);
            const auto plan = window.printPage()->plan();
            const auto found
                = std::ranges::find_if(plan, [&](const PlannedForm &each) { return each.form->id == notice; });
            return std::pair(found->form->edition, found->status);
        };
        QCOMPARE(planned(), std::pair(u"887"_s, EditionStatus::Superseded));

        NewRules rules;
        const QString folder = u"forms/"_s + notice.text();
        QJsonObject form = QJsonDocument::fromJson(rules.texts().at(folder + u"@887.json"_s)).object();
        form.insert(u"edition"_s, u"290"_s);
        form.insert(u"from"_s, u"2026-09-01"_s);
        form.insert(u"to"_s, QJsonValue());
        form.remove(u"replacedBy"_s);
        form.insert(u"status"_s, u"in_force"_s);
        rules.put(folder + u"@290.json"_s, QJsonDocument(form).toJson());
        choose(rules.pack(m_key));
        QTRY_VERIFY(dialog());
        QPointer<MainWindow> before = m_application->window();
        dialog()->findChild<QPushButton *>(u"rules.arrival.install"_s)->click();
        QTRY_VERIFY(!before);
        QVERIFY(m_prompt->told.empty());
        QCOMPARE(planned(), std::pair(u"290"_s, EditionStatus::InForce));
    }

    void theCaseInHandIsSavedAndStaysInHand()
    {
        start(Language::Russian);
        m_application->window()->fillWithDemo();
        trust();
        const CaseId id = *CaseStore(m_application->database()).list()->front().id;
        m_application->window()->openCase(id);
        const Place note(FieldId(u"paper.note"_s));
        m_application->window()->draft()->set(note, FieldValue(u"ждём апостиль"_s));
        choose(NewRules().raiseThreshold({ 2027, 3, 1 }).pack(m_key));
        QTRY_VERIFY(dialog());
        QPointer<MainWindow> before = m_application->window();
        dialog()->findChild<QPushButton *>(u"rules.arrival.install"_s)->click();
        QTRY_VERIFY(!before);
        QVERIFY(m_application->window()->casePage());
        QVERIFY(m_application->window()->draft()->file().id() == id);
        QCOMPARE(m_application->window()->draft()->file().catalog().edition(), u"2027.03"_s);
        const FieldValue *kept = m_application->window()->draft()->file().record().find(note);
        QVERIFY(kept && *kept == FieldValue(u"ждём апостиль"_s));
    }

    void aWrongPackLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Fault>("fault");
        const QByteArray good = NewRules().pack(m_key);
        QTest::newRow("not a pack") << QByteArray("Dear diary,\n") << Fault::NotRulePack;
        QTest::newRow("changed") << QByteArray(good).replace("750000", "150000") << Fault::AlteredRulePack;
        QTest::newRow("newer format") << QByteArray(good).replace("HQSRULES 1", "HQSRULES 9") << Fault::NewerRulePack;
        QTest::newRow("older") << NewRules(u"2025.01"_s).pack(m_key) << Fault::OutdatedRulePack;
        QTest::newRow("broken") << NewRules().edit(u"lists/sexes.json"_s, "[", "(").pack(m_key) << Fault::BadRulePack;
    }
    void aWrongPackLeavesEverythingAsItWas()
    {
        QFETCH(QByteArray, file);
        QFETCH(Fault, fault);
        for (const Language language : { Language::Russian, Language::English }) {
            start(language);
            trust();
            const MainWindow *window = m_application->window();
            const quint32 generation = m_application->database().generation();
            choose(file);
            QTRY_COMPARE(m_prompt->told.size(), 1U);
            QVERIFY2(m_prompt->told.front().fault == fault, qPrintable(m_prompt->told.front().detail));
            const ErrorWords words = wordsFor(m_prompt->told.front());
            QCOMPARE(bool(words.happened.contains(QRegularExpression(u"[а-я]"_s))), language == Language::Russian);
            QVERIFY(!dialog());
            QCOMPARE(m_application->window(), window);
            QCOMPARE(m_application->database().generation(), generation);
            QVERIFY(!QFile::exists(m_application->database().path() + u".hqsrules"_s));
            m_application.reset();
            m_prompt->told.clear();
        }
    }

    void aDialogThatIsCancelledChangesNothing()
    {
        start(Language::Russian);
        trust();
        choose(NewRules().raiseThreshold({ 2026, 7, 1 }).pack(m_key));
        QTRY_VERIFY(dialog());
        dialog()->reject();
        QCOMPARE(threshold(), u"750 000 ₽ за квартал"_s);
        QVERIFY(!QFile::exists(m_application->database().path() + u".hqsrules"_s));
    }

    void anUnknownKeyIsAskedAboutWithItsFingerprint()
    {
        start(Language::Russian);
        m_prompt->yes = false;
        choose(NewRules().pack(m_key));
        QTRY_COMPARE(m_prompt->questions.size(), 1);
        QVERIFY2(m_prompt->questions.front().contains(m_key.publicKey().fingerprint()),
            qPrintable(m_prompt->questions.front()));
        QVERIFY(!dialog());
        QVERIFY(officeKeys(m_application->database())->empty());

        m_prompt->yes = true;
        choose(NewRules().pack(m_key));
        QTRY_VERIFY(dialog());
        QVERIFY(officeKeys(m_application->database()).value() == std::vector { m_key.publicKey() });
        QCOMPARE(journalOf(m_application->database(), u"rules.key_trusted"_s).size(), 1U);
        QVERIFY(m_prompt->told.empty());
    }

    void aPackCanBeDroppedOnTheWindow()
    {
        start(Language::English);
        trust();
        const QString path = m_folder->filePath(u"dropped.hqsrules"_s);
        QVERIFY(writeSafely(path, NewRules().pack(m_key)));
        QMimeData letter;
        letter.setUrls({ QUrl::fromLocalFile(m_folder->filePath(u"letter.pdf"_s)) });
        QVERIFY(!drop(letter));
        QMimeData pack;
        pack.setUrls({ QUrl::fromLocalFile(path) });
        QVERIFY(drop(pack));
        QTRY_VERIFY(dialog());
    }

    void aPackThatHasGoneBadIsToldAtTheStart()
    {
        QVERIFY(writeSafely(m_folder->filePath(u"desk.hqs.hqsrules"_s), "Dear diary,\n"));
        start(Language::Russian);
        QCOMPARE(m_prompt->told.size(), 1U);
        QCOMPARE(m_prompt->told.front().fault, Fault::NotRulePack);
        QCOMPARE(threshold(), u"750 000 ₽ за квартал"_s);
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Russian") << Language::Russian;
        QTest::newRow("English") << Language::English;
    }
    void start(Language language)
    {
        m_application = std::make_unique<Application>(
            StartOptions {
                .database = m_folder->filePath(u"desk.hqs"_s), .language = language, .today = Desk::today() },
            beginReadingRules(), *m_prompt);
        QVERIFY(m_application->start());
    }
    void trust()
    {
        const Act act { .who = u"Иванова А. А."_s, .at = QDateTime(Desk::today(), { 9, 0 }, Qt::UTC), .why = {} };
        QVERIFY(trustKey(m_application->database(), m_key.publicKey(), act));
    }
    /// Chooses the pack in the menu.
    void choose(const QByteArray &file)
    {
        const QString path = m_folder->filePath(u"new.hqsrules"_s);
        QVERIFY(writeSafely(path, file));
        Q_EMIT m_application->window()->rulePackChosen(path);
    }
    /// Drags something over the window and lets it go there; whether the window took it.
    bool drop(const QMimeData &dropped)
    {
        QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QCoreApplication::sendEvent(m_application->window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({ 50, 50 }, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(m_application->window(), &event);
        return event.isAccepted();
    }
    QDialog *dialog() const { return m_application->window()->findChild<QDialog *>(u"rules.arrival"_s); }
    /// The general threshold of today as the page "Rules and rates" shows it.
    QString threshold()
    {
        auto *navigation = m_application->window()->findChild<QListWidget *>(u"navigation"_s);
        navigation->setCurrentRow(navigation->count() - 1);
        const auto *model = m_application->window()->findChild<QTableView *>(u"law.table"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString title = model->index(row, LawTableModel::Title).data().toString();
            if (title == u"Порог зарплаты ВКС, общий" || title == u"HQS pay threshold, general")
                return model->index(row, LawTableModel::Value).data().toString().replace(QChar(0xa0), u' ');
        }
        return {};
    }

    SecretKey m_key = newKey();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SilentPrompt> m_prompt;
    std::unique_ptr<Application> m_application;
};

HQS_TEST(ruledesk, TestRuleDesk)

#include "tst_ruledesk.moc"
