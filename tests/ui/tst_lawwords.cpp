// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/officewords.h"
#include "storage/journal.h"
#include "storage/safefile.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/law/lawarrivalsdialog.h"
#include "ui/law/lawpage.h"
#include "ui/law/lawtablemodel.h"
#include "ui/law/lawworddialog.h"
#include "ui/typing.h"

#include "suite.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestLawWordsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support)"_s)); // that is the offscreen screen
        m_desk = std::make_unique<Desk>();
        m_desk->open();
        turnToLaw();
        QVERIFY(m_page);
    }

    void cleanup()
    {
        QVERIFY(m_desk->prompt.told.empty());
        m_desk.reset();
    }

    void theOfficesOwnValueIsSetByKeyboardInBothLanguages_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::newRow("Russian") << true;
        QTest::newRow("English") << false;
    }

    void theOfficesOwnValueIsSetByKeyboardInBothLanguages()
    {
        QFETCH(bool, russian);
        m_desk->localization.setLanguage(russian ? Language::Russian : Language::English);
        choose(u"thr.general"_s);
        LawWordDialog &dialog = openDialog(u"law.set"_s);
        QCOMPARE(m_desk->prompt.questions.size(), 1); // the name, once
        // The keys of a clerk who knows the value: value, counted in, basis, English basis, note, who, day.
        write(dialog, u"amount"_s, u"800 000"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), line(dialog, u"basis"_s));
        type(line(dialog, u"basis"_s), u"Закон № 1-ФЗ, ст. 2"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(cell(u"thr.general"_s, LawTableModel::Value),
            russian ? u"800 000 ₽ за квартал"_s : u"800 000 ₽ a quarter"_s);
        const QString card = cardWords();
        QVERIFY2(card.contains(u"Закон № 1-ФЗ, ст. 2"_s), qPrintable(card));
        QVERIFY2(card.contains(u"750 000"_s), qPrintable(card)); // what the rules say stays in sight
        QVERIFY2(card.contains(u"Иванова А. А., 24.11.2026"_s), qPrintable(card));
        if (!russian)
            QVERIFY(cell(u"thr.general"_s, LawTableModel::Standing) == u"office's own value"_s);
        const auto entries = Journal(*m_desk->database).entries();
        QCOMPARE(entries->size(), 1u);
        QCOMPARE(entries->front().what, ActId(u"law.overridden"_s));
        QCOMPARE(entries->front().who, u"Иванова А. А."_s);
    }

    void whatIsWrongIsSaidAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("typed");
        QTest::newRow("amount in words") << u"amount"_s << u"много"_s;
        QTest::newRow("negative") << u"amount"_s << u"-5"_s;
        QTest::newRow("kopecks") << u"amount"_s << u"800000,50"_s;
        QTest::newRow("no first day") << u"from"_s << u"31.02.2026"_s;
        QTest::newRow("last day before the first") << u"to"_s << u"01.01.2020"_s;
        QTest::newRow("no basis") << u"basis"_s << u" "_s;
        QTest::newRow("nobody") << u"by"_s << u" "_s;
        QTest::newRow("no day") << u"on"_s << u"вчера"_s;
    }

    void whatIsWrongIsSaidAndNothingIsKept()
    {
        QFETCH(QString, place);
        QFETCH(QString, typed);
        choose(u"thr.general"_s);
        LawWordDialog &dialog = openDialog(u"law.set"_s);
        write(dialog, u"basis"_s, u"Закон № 1-ФЗ"_s);
        write(dialog, place, typed);
        press(Qt::Key_Return);
        const auto *problem = dialog.findChild<QLabel *>(u"law.word.problem"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(!problem->text().isEmpty());
        m_desk->localization.setLanguage(Language::English);
        QVERIFY(!problem->text().isEmpty());
        QVERIFY(line(dialog, place)->hasFocus());
        dialog.reject();
        QVERIFY(LawWordStore(*m_desk->database).list()->empty());
    }

    void aValueIsMarkedAsCheckedAndTheMarkIsWithdrawn()
    {
        choose(u"thr.general"_s);
        LawWordDialog &dialog = openDialog(u"law.check"_s);
        press(Qt::Key_Return); // without saying where it was compared
        QVERIFY(dialog.isVisible());
        type(line(dialog, u"note"_s), u"pravo.gov.ru"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(cell(u"thr.general"_s, LawTableModel::Standing).endsWith(u"✓"_s));
        m_desk->localization.setLanguage(Language::English);
        QVERIFY2(cardWords().contains(u"Checked: Иванова А. А., 24.11.2026"_s), qPrintable(cardWords()));
        QVERIFY(cardWords().contains(u"pravo.gov.ru"_s));
        m_desk->prompt.yes = false;
        button(u"law.uncheck"_s)->click();
        QApplication::processEvents();
        QVERIFY(cell(u"thr.general"_s, LawTableModel::Standing).endsWith(u"✓"_s));
        m_desk->prompt.yes = true;
        button(u"law.uncheck"_s)->click();
        QTRY_VERIFY(!cell(u"thr.general"_s, LawTableModel::Standing).endsWith(u"✓"_s));
        QCOMPARE(Journal(*m_desk->database).entries()->size(), 2u);
    }

    void anOwnValueIsChangedAndWithdrawn()
    {
        say(ownThreshold(800'000));
        choose(u"thr.general"_s);
        LawWordDialog &dialog = openDialog(u"law.change"_s);
        QVERIFY(!line(dialog, u"from"_s)->isEnabled());
        write(dialog, u"amount"_s, u"900000"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(cell(u"thr.general"_s, LawTableModel::Value).startsWith(u"900 000"_s));
        QCOMPARE(LawWordStore(*m_desk->database).list()->size(), 1u);
        button(u"law.withdraw"_s)->click();
        QTRY_VERIFY(cell(u"thr.general"_s, LawTableModel::Value).startsWith(u"750 000"_s));
        QVERIFY(LawWordStore(*m_desk->database).list()->empty());
    }

    void theOpenCaseIsJudgedAnew()
    {
        say(ownThreshold(800'000));
        m_desk->window->fillWithDemo();
        const auto cases = CaseStore(*m_desk->database).list();
        m_desk->window->openCase(*cases->front().id);
        const CasePage *page = m_desk->window->casePage();
        QVERIFY(page);
        const QSignalSpy judged(m_desk->window->draft(), &CaseDraft::restructured);
        turnToLaw();
        choose(u"thr.general"_s);
        button(u"law.withdraw"_s)->click();
        QTRY_VERIFY(judged.count() >= 1);
        QCOMPARE(m_desk->window->casePage(), page);
        QCOMPARE(thresholdToday(), qint64(750'000));
    }

    void anotherDatabaseHasItsOwnWords()
    {
        say(ownThreshold(800'000));
        m_desk->reopen();
        QCOMPARE(thresholdToday(), qint64(800'000));
        m_desk->window.reset();
        m_desk->database.emplace(Desk::need(Database::create(m_desk->folder.filePath(u"other.hqs"_s))));
        m_desk->open();
        QCOMPARE(thresholdToday(), qint64(750'000));
    }

    void theWordsOfAnotherOfficeAreShownAndTakenOver()
    {
        LawWord coming = ownThreshold(800'000);
        LawWord foreign = ownThreshold(1);
        foreign.rule = u"thr.horoscope"_s;
        m_desk->prompt.path = m_desk->folder.filePath(u"words.json"_s);
        QVERIFY(writeSafely(*m_desk->prompt.path, lawWordFile({ coming, foreign })));
        m_page->findChild<QPushButton *>(u"law.import"_s)->click();
        auto *dialog = m_page->findChild<LawArrivalsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->chosen().size(), 1u);
        QVERIFY(LawWordStore(*m_desk->database).list()->empty()); // shown, not taken yet
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(LawWordStore(*m_desk->database).list()->size(), 1u);
        choose(u"thr.general"_s);
        QVERIFY(cell(u"thr.general"_s, LawTableModel::Value).startsWith(u"800 000"_s));

        m_desk->prompt.path = m_desk->folder.filePath(u"out.json"_s);
        m_page->findChild<QPushButton *>(u"law.export"_s)->click();
        const auto written = readWordFile(*m_desk->prompt.path);
        QVERIFY(written);
        QCOMPARE(written->size(), 1u);
    }

    void aBadFileIsToldAndNothingIsTaken()
    {
        m_desk->prompt.path = m_desk->folder.filePath(u"words.json"_s);
        QVERIFY(writeSafely(*m_desk->prompt.path, "{}"));
        m_page->findChild<QPushButton *>(u"law.import"_s)->click();
        QVERIFY(!m_page->findChild<LawArrivalsDialog *>());
        QCOMPARE(m_desk->prompt.told.size(), 1u);
        QCOMPARE(m_desk->prompt.told.front().place, *m_desk->prompt.path);
        m_desk->prompt.told.clear();
    }

    void whoGivesNoNameSaysNothing()
    {
        m_desk->prompt.name.reset();
        choose(u"thr.general"_s);
        button(u"law.set"_s)->click();
        QApplication::processEvents();
        QVERIFY(!m_page->findChild<LawWordDialog *>());
    }

private:
    static LawWord ownThreshold(qint64 amount)
    {
        return { .rule = u"thr.general"_s,
            .from = { 2026, 10, 1 },
            .said = OfficeValue { .to = {},
                .amount = amount,
                .unit = Unit::RoublesPerQuarter,
                .basis = { .russian = u"Закон № 1-ФЗ"_s, .english = {} } },
            .note = {},
            .by = u"Петров"_s,
            .on = Desk::today(),
            .at = momentOn(Desk::today()) };
    }

    /// As an earlier session of the program would have; then the window is opened.
    void say(const LawWord &word)
    {
        const Act act { .who = u"Петров"_s, .at = momentOn(Desk::today()), .why = {} };
        const auto done = sayWord(m_desk->catalog, *m_desk->database, word, act, Desk::today());
        QVERIFY2(done, done ? "" : qPrintable(done.error().place));
        m_desk->open();
        turnToLaw();
    }

    void turnToLaw()
    {
        auto *navigation = m_desk->window->findChild<QListWidget *>(u"navigation"_s);
        navigation->setCurrentRow(navigation->count() - 1);
        m_page = m_desk->window->findChild<LawPage *>(); // made when it is first looked at
    }

    qint64 thresholdToday() const
    {
        return m_desk->catalog.parameters().amount(ParameterId(u"thr.general"_s), Desk::today()).value_or(0);
    }

    QTableView *table() const { return m_page->findChild<QTableView *>(u"law.table"_s); }

    int rowOf(const QString &id) const { return qobject_cast<LawTableModel *>(table()->model())->rowOf(id); }

    void choose(const QString &id) const { table()->setCurrentIndex(table()->model()->index(rowOf(id), 0)); }

    QString cell(const QString &id, int column) const
    {
        return table()->model()->index(rowOf(id), column).data().toString().replace(QChar(0xa0), u' ');
    }

    QString cardWords() const
    {
        QStringList words;
        for (const QFrame *value : m_page->findChildren<QFrame *>(u"law.value"_s)) {
            for (const QLabel *label : value->findChildren<QLabel *>())
                words << label->text();
        }
        return words.join(u'\n').replace(QChar(0xa0), u' ');
    }

    QPushButton *button(const QString &name) const
    {
        auto *found = m_page->findChild<QPushButton *>(name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }

    LawWordDialog &openDialog(const QString &name) const
    {
        button(name)->click();
        QApplication::processEvents();
        auto *dialog = m_page->findChild<LawWordDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no dialog");
        return *dialog;
    }

    static QLineEdit *line(const LawWordDialog &dialog, const QString &place)
    {
        auto *editor = dialog.findChild<QWidget *>(u"law.word."_s + place);
        return qobject_cast<QLineEdit *>(editor->focusProxy() ? editor->focusProxy() : editor);
    }

    static void write(const LawWordDialog &dialog, const QString &place, const QString &text)
    {
        QLineEdit *editor = line(dialog, place);
        editor->setFocus();
        editor->selectAll();
        type(editor, text);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<Desk> m_desk;
    LawPage *m_page = nullptr;
};

HQS_TEST(lawwords, TestLawWordsPage)
#include "tst_lawwords.moc"
