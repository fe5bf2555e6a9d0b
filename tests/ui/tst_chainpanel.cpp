// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/assignment.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/chainchart.h"
#include "ui/cases/chainpanel.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"

#include "suite.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// "What moves if a date slips": on the screen, by the keyboard.
class TestChainPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    ChainPanel *m_panel = nullptr;

    /// A case with these answers, its terms on the screen.
    void open(Language language, const std::map<QString, QString> &answers)
    {
        m_desk = std::make_unique<Desk>(language);
        CaseFile file = CaseFile::blank(m_desk->catalog, m_desk->catalog.procedures().front(), Desk::today());
        QVERIFY(assign(file, answers, Desk::today(), storedValue).empty());
        QVERIFY(file.save(*m_desk->database, Desk::today()));
        MainWindow &window = m_desk->open();
        window.openCase(*file.id());
        m_panel = window.casePage()->findChild<ChainPanel *>();
        QVERIFY(m_panel);
        auto *tabs = window.casePage()->findChild<QTabWidget *>(u"case.tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(m_panel))
                tabs->setCurrentIndex(tab);
        }
        QVERIFY(m_panel->isVisible());
    }

    QComboBox *anchor() const { return m_panel->findChild<QComboBox *>(u"chain.anchor"_s); }
    QString result() const { return m_panel->findChild<QLabel *>(u"chain.result"_s)->text(); }

    /// Chooses the date of the case by its name and pastes another day.
    void tryOut(const QString &name, const QString &day)
    {
        const int index = anchor()->findText(name, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(name));
        anchor()->setCurrentIndex(index);
        QWidget *field = m_panel->findChild<FieldEditor *>(u"chain.day"_s)->focusProxy();
        field->setFocus();
        QApplication::clipboard()->setText(day);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        if (!day.isEmpty())
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { m_desk.reset(); }

    void itSaysWhatMovesAndHowFar_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("line"); ///< one of the result
        const QString signedOn = u"Contract: Signed on"_s;
        const QString notice = u"Notify the MVD of the contract: "_s;
        QTest::newRow("a day later") << Language::English << signedOn << u"23.11.2026"_s
                                     << notice + u"25.11.2026 → 26.11.2026, 1 working day later"_s;
        QTest::newRow("a weekend is no working day")
            << Language::English << signedOn << u"21.11.2026"_s << u"Nothing would move."_s;
        QTest::newRow("earlier") << Language::English << signedOn << u"18.11.2026"_s
                                 << notice + u"25.11.2026 → 23.11.2026, 2 working days earlier"_s;
        QTest::newRow("the same day") << Language::English << signedOn << u"20.11.2026"_s << u"Nothing would move."_s;
        QTest::newRow("no day yet") << Language::English << signedOn << QString()
                                    << u"Enter another day to see what would move. Nothing in the case is changed."_s;
        QTest::newRow("no date") << Language::English << signedOn << u"soon"_s
                                 << u"This is not a date. Write it as 31.12.2026."_s;
        QTest::newRow("in Russian") << Language::Russian << u"Договор: Дата заключения"_s << u"23.11.2026"_s
                                    << u"Уведомить МВД о заключении договора: 25.11.2026 → 26.11.2026, "
                                       "на 1 рабочий день позже"_s;
    }

    void itSaysWhatMovesAndHowFar()
    {
        QFETCH(Language, language);
        QFETCH(QString, date);
        QFETCH(QString, day);
        QFETCH(QString, line);
        open(language, { { u"contract.signedOn"_s, u"2026-11-20"_s } });
        tryOut(date, day);
        QVERIFY2(result().split(u'\n').contains(line), qPrintable(result()));
        // It was only a question.
        const FieldValue *kept = m_desk->window->draft()->record().find(Place(FieldId(u"contract.signedOn"_s)));
        QVERIFY(kept && *kept == FieldValue(QDate(2026, 11, 20)));
        QVERIFY(m_desk->window->draft()->isSaved());
    }

    /// One date moves every term that hangs on it, and no other.
    void everyTermOfTheDateMovesAndNoOther()
    {
        open(Language::English,
            { { u"contract.signedOn"_s, u"2026-11-20"_s }, { u"entry.enteredOn"_s, u"2026-11-16"_s } });
        tryOut(u"Entry"_s, u"17.11.2026"_s);
        const QStringList lines = result().split(u'\n');
        QVERIFY2(lines.size() >= 3, qPrintable(result())); // the 90 days, the seven after them, the medical exam
        for (const QString &line : lines)
            QVERIFY2(line.contains(u"→"_s) && !line.contains(u"25.11.2026"_s), qPrintable(line));
    }

    void aCaseWithoutTermsSaysHowTheyBegin()
    {
        open(Language::English, { { u"specialist.surnameLat"_s, u"EXAMPLE"_s } });
        QVERIFY(!anchor()->isVisible());
        QVERIFY(!m_panel->findChild<QWidget *>(u"chain.day"_s)->isVisible());
        QVERIFY(!m_panel->findChild<QLabel *>(u"chain.result"_s)->isVisible());
    }

    /// The picture has no words for it: the mouse finds them, and the card of the history has them all.
    void whatHappenedStandsOnTheSameLineOfTime()
    {
        open(Language::English,
            { { u"contract.signedOn"_s, u"2026-11-20"_s }, { u"contract.number"_s, u"17"_s },
                { u"entry.enteredOn"_s, u"2026-10-15"_s } });
        const auto *chart = m_panel->findChild<ChainChart *>();
        const QDate entered(2026, 10, 15);
        const QDate signedOn(2026, 11, 20);
        QVERIFY(chart->historyPoint(entered).x() < chart->historyPoint(signedOn).x());
        const QString words = chart->historyAt(chart->historyPoint(signedOn));
        QVERIFY2(
            words.contains(u"20.11.2026: "_s) && words.contains(u"contract"_s, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY(!words.contains(u"15.10.2026"_s));
        QVERIFY(chart->historyAt(chart->historyPoint(entered)).contains(u"15.10.2026: "_s));
        QCOMPARE(chart->historyAt({ chart->historyPoint(entered).x(), chart->height() - 1.0 }), QString()); // a term
        const int before = int(words.count(u'\n'));
        m_desk->window->draft()->set(FieldId(u"notification.filedOn"_s), FieldValue(signedOn));
        m_desk->window->draft()->set(FieldId(u"notification.number"_s), FieldValue(u"5"_s));
        QVERIFY(m_desk->window->draft()->save());
        QVERIFY(chart->historyAt(chart->historyPoint(signedOn)).count(u'\n') > before);
    }

    /// What is typed in the case is there to be tried at once.
    void theDatesFollowTheCase()
    {
        open(Language::English, { { u"contract.signedOn"_s, u"2026-11-20"_s } });
        const int before = anchor()->count();
        m_desk->window->draft()->set(FieldId(u"permit.filedOn"_s), FieldValue(QDate(2026, 11, 23)));
        QCOMPARE(anchor()->count(), before + 1);
        tryOut(u"Work permit"_s, u"24.11.2026"_s);
        QVERIFY2(result().contains(u"1 working day later"_s), qPrintable(result()));
    }
};

HQS_TEST(chainpanel, TestChainPanel)
#include "tst_chainpanel.moc"
