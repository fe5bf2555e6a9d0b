// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/law/lawchangesmodel.h"
#include "ui/law/lawpage.h"
#include "ui/law/lawtablemodel.h"
#include "ui/localization.h"
#include "ui/typing.h"

#include "suite.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestLawPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog.emplace(*std::move(loaded));
        m_database.emplace(Desk::need(Database::inMemory()));
    }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support)"_s)); // that is the offscreen screen
        m_localization.setLanguage(Language::Russian);
        m_page = std::make_unique<LawPage>(*m_catalog, *m_database, m_prompt, today(), m_localization);
        m_page->resize(1240, 760);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void theThresholdIsThatOfTheDayShown_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");
        QTest::newRow("by the year") << QDate(2014, 1, 1) << u"2 000 000 ₽ в год"_s << u"2 000 000 ₽ a year"_s;
        QTest::newRow("by the month") << QDate(2020, 1, 1) << u"167 000 ₽ в месяц"_s
                                      << u"167 000 ₽ a month"_s;
        QTest::newRow("by the quarter") << today() << u"750 000 ₽ за квартал"_s
                                        << u"750 000 ₽ a quarter"_s;
        QTest::newRow("past the day of the bill")
            << QDate(2027, 1, 1) << u"750 000 ₽ за квартал"_s << u"750 000 ₽ a quarter"_s;
    }

    void theThresholdIsThatOfTheDayShown()
    {
        QFETCH(QDate, day);
        m_page->showDay(day);
        QTEST(valueOf(u"Порог зарплаты ВКС, общий"_s), "russian");
        m_localization.setLanguage(Language::English);
        QTEST(valueOf(u"HQS pay threshold, general"_s), "english");
    }

    void theDayCanBeTyped()
    {
        write(u"law.day"_s, u"01.01.2014"_s);
        QCOMPARE(valueOf(u"Порог зарплаты ВКС, общий"_s), u"2 000 000 ₽ в год"_s);
        write(u"law.day"_s, u"31.02.2020"_s); // no such day: what is shown stays
        QCOMPARE(valueOf(u"Порог зарплаты ВКС, общий"_s), u"2 000 000 ₽ в год"_s);
    }

    void anotherDayThanTodayIsAnnouncedUntilOneGoesBack()
    {
        auto *words = m_page->findChild<QLabel *>(u"law.banner"_s);
        QVERIFY(!words->isVisible());
        m_page->showDay({ 2020, 1, 1 });
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"01.01.2020"_s));
        m_page->findChild<QPushButton *>(u"law.today"_s)->click();
        QVERIFY(!words->isVisible());
        QCOMPARE(valueOf(u"Порог зарплаты ВКС, общий"_s), u"750 000 ₽ за квартал"_s);
    }

    void aRuleIsFoundByAnyOfItsWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("title"); // one that must be among the found; empty: nothing is found
        QTest::newRow("title") << u"порог общий"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("title in the other language") << u"pay threshold general"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("capitals") << u"ПОРОГ"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("article") << u"86-ФЗ"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("number as printed") << u"750 000"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("number as typed") << u"750000"_s << u"Порог зарплаты ВКС, общий"_s;
        QTest::newRow("id") << u"dl.contract.conclude"_s << u"Уведомить МВД о заключении договора"_s;
        QTest::newRow("event of a term") << u"договор подписан"_s << u"Уведомить МВД о заключении договора"_s;
        QTest::newRow("no rule") << u"не бывает такого"_s << QString();
    }

    void aRuleIsFoundByAnyOfItsWords()
    {
        QFETCH(QString, query);
        QFETCH(QString, title);
        const int all = table()->model()->rowCount();
        write(u"law.search"_s, query);
        QVERIFY(table()->model()->rowCount() < all);
        QCOMPARE(table()->isVisible(), !title.isEmpty());
        QCOMPARE(rowOf(title) >= 0, !title.isEmpty());
        write(u"law.search"_s, {});
        QCOMPARE(table()->model()->rowCount(), all);
    }

    void theFilterLeavesOnlyWhatIsNotVerified()
    {
        const int all = table()->model()->rowCount();
        m_page->findChild<QCheckBox *>(u"law.unverified"_s)->setChecked(true);
        QVERIFY(table()->model()->rowCount() > 0);
        QVERIFY(table()->model()->rowCount() < all);
        QCOMPARE(rowOf(u"Порог зарплаты ВКС, общий"_s), -1);
        const int intc = rowOf(m_catalog->parameters().find(ParameterId(u"thr.intc"_s))->title.russian);
        QVERIFY(intc >= 0); // marked as not verified in the rules
    }

    void theChosenRuleShowsAllItsValuesAndTheBillAsNoLaw()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(u"Порог зарплаты ВКС, общий"_s), 0));
        QStringList shown;
        const auto values = m_page->findChildren<QFrame *>(u"law.value"_s);
        for (const QFrame *value : values)
            shown << plain(wordsIn(value).join(u'\n'));
        QCOMPARE(shown.size(), m_catalog->parameters().find(ParameterId(u"thr.general"_s))->values.size());
        for (const QString &sum :
            { u"2 000 000 ₽ в год"_s, u"167 000 ₽ в месяц"_s, u"750 000 ₽ за квартал"_s })
            QVERIFY2(!shown.filter(sum).isEmpty(), qPrintable(sum));
        m_localization.setLanguage(Language::English);
        int bills = 0;
        for (const QFrame *value : m_page->findChildren<QFrame *>(u"law.value"_s)) {
            const QString words = plain(wordsIn(value).join(u'\n'));
            const bool isBill = words.startsWith(u"717 000"_s);
            bills += isBill ? 1 : 0;
            QCOMPARE(words.contains(u"not in force: only proposed"_s), isBill);
            QVERIFY2(words.contains(u"Basis: "_s), qPrintable(words));
        }
        QCOMPARE(bills, 1);
    }

    void aTermIsExplainedByItsCounting()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(u"Уведомить МВД о заключении договора"_s), 0));
        const auto *counting = m_page->findChild<QLabel *>(u"law.counting"_s);
        QVERIFY(counting);
        QCOMPARE(counting->text(), u"3 рабочих дня; событие: договор подписан"_s);
    }

    void noBillIsEverAValueInTheTable_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : { QDate(2014, 1, 1), QDate(2020, 1, 1), today(), QDate(2030, 1, 1) })
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void noBillIsEverAValueInTheTable()
    {
        QFETCH(QDate, day);
        m_page->showDay(day);
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            QVERIFY(!cell(row, LawTableModel::Value).contains(u"717 000"_s));
        const int social = rowOf(m_catalog->parameters().find(ParameterId(u"thr.social"_s))->title.russian);
        QVERIFY(social >= 0);
        QVERIFY(!cell(social, LawTableModel::Value).contains(u"358 500"_s));
    }

    void everyRuleHasAGroupInBothLanguages()
    {
        for (const Language language : { Language::Russian, Language::English }) {
            m_localization.setLanguage(language);
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const QString group = cell(row, LawTableModel::Group);
                QVERIFY2(!group.isEmpty() && group.front().isUpper(), qPrintable(group));
                for (const auto column :
                    { LawTableModel::Title, LawTableModel::Value, LawTableModel::Standing, LawTableModel::Sources })
                    QVERIFY2(!cell(row, column).isEmpty(), qPrintable(cell(row, LawTableModel::Title)));
            }
        }
    }

    void theChangesBetweenTwoDaysAreTold()
    {
        write(u"law.from"_s, u"01.01.2024"_s);
        write(u"law.to"_s, u"31.12.2024"_s);
        const auto *changes = m_page->findChild<QTableView *>(u"law.changes"_s)->model();
        QStringList told;
        for (int row = 0; row < changes->rowCount(); ++row)
            told << plain(changes->index(row, LawChangesModel::Sentence).data().toString());
        QVERIFY(told.contains(
            u"Порог зарплаты ВКС, общий: с 01.03.2024 — 750 000 ₽ за квартал вместо 167 000 ₽ в месяц"_s));
        QVERIFY(told.filter(u"717 000"_s).isEmpty());
        write(u"law.to"_s, u"31.12.2023"_s); // earlier than the first day
        QCOMPARE(changes->rowCount(), 0);
    }

private:
    static QDate today() { return { 2026, 11, 24 }; }
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' '); }
    static QStringList wordsIn(const QWidget *widget)
    {
        QStringList words;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            words << label->text();
        return words;
    }

    QTableView *table() const { return m_page->findChild<QTableView *>(u"law.table"_s); }
    QString cell(int row, int column) const { return plain(table()->model()->index(row, column).data().toString()); }
    int rowOf(const QString &title) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, LawTableModel::Title) == title)
                return row;
        }
        return -1;
    }
    QString valueOf(const QString &title) const { return cell(rowOf(title), LawTableModel::Value); }
    void write(const QString &name, const QString &text) const
    {
        auto *widget = m_page->findChild<QWidget *>(name);
        auto *line = qobject_cast<QLineEdit *>(widget->focusProxy() ? widget->focusProxy() : widget);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            type(line, text);
    }

    std::optional<Catalog> m_catalog;
    std::optional<Database> m_database;
    SilentPrompt m_prompt;
    Localization m_localization;
    std::unique_ptr<LawPage> m_page;
};

HQS_TEST(lawpage, TestLawPage)
#include "tst_lawpage.moc"
