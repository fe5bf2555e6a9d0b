// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officeperson.h"
#include "storage/outcome.h"
#include "ui/desk.h"
#include "ui/officepersonbutton.h"
#include "ui/officepersonquestion.h"

#include "suite.h"

#include <QMenu>
#include <QRegularExpression>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Several people work with one file, one after the other.
class TestOfficePersons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen
        m_desk = std::make_unique<Desk>(Language::English);
        m_desk->open();
        m_button = std::make_unique<OfficePersonButton>(
            *m_desk->database, m_desk->prompt, m_desk->localization, m_desk->window.get());
    }
    void cleanup()
    {
        m_button.reset();
        m_desk.reset();
    }

    void nobodyIsNamedUntilSomebodySaysSo()
    {
        QVERIFY(officePersons(*m_desk->database)->isEmpty());
        QVERIFY(!m_button->text().isEmpty());
        QCOMPARE(names(), QStringList());
    }

    void somebodyElseSitsDown()
    {
        sitDown(u"Иванова А. А."_s);
        QVERIFY(m_button->text().contains(u"Иванова А. А."_s));
        sitDown(u"Петров Б. Б."_s);
        QVERIFY(m_button->text().contains(u"Петров Б. Б."_s));
        QCOMPARE(names(), (QStringList { u"Иванова А. А."_s, u"Петров Б. Б."_s }));
        QCOMPARE(*knownOfficePerson(nullptr, *m_desk->database, m_desk->prompt), u"Петров Б. Б."_s);

        action(u"Иванова А. А."_s)->trigger();
        QVERIFY(m_button->text().contains(u"Иванова А. А."_s));
        QCOMPARE(*knownOfficePerson(nullptr, *m_desk->database, m_desk->prompt), u"Иванова А. А."_s);
        QCOMPARE(names().size(), 2);
        m_desk->localization.setLanguage(Language::Russian);
        QVERIFY(m_button->text().contains(u"Иванова А. А."_s));
    }

    void whoThinksBetterOfItChangesNothing()
    {
        sitDown(u"Иванова А. А."_s);
        m_desk->prompt.name.reset();
        somebodyElse()->trigger();
        QCOMPARE(names(), QStringList { u"Иванова А. А."_s });
    }

    void aNameIsOneLine()
    {
        sitDown(u"  Иванова\n А. А. "_s);
        QCOMPARE(names(), QStringList { u"Иванова А. А."_s });
        auto transaction = Transaction::begin(*m_desk->database);
        QVERIFY_FAULT(setOfficePerson(*transaction, *m_desk->database, u" \n "_s), Fault::BadInput);
    }

    /// A database from before there was a list.
    void whoWasNamedBeforeIsInTheList()
    {
        sitDown(u"Иванова А. А."_s);
        {
            auto transaction = Transaction::begin(*m_desk->database);
            QVERIFY_DONE(m_desk->database->run(u"DELETE FROM settings WHERE name = 'office.persons'"_s));
            QVERIFY_DONE(transaction->commit());
        }
        QCOMPARE(names(), QStringList { u"Иванова А. А."_s });
    }

private:
    QList<QAction *> actions()
    {
        Q_EMIT m_button->menu()->aboutToShow();
        return m_button->menu()->actions();
    }
    QAction *somebodyElse() { return actions().back(); }
    QStringList names()
    {
        QStringList found;
        for (const QAction *one : actions()) {
            if (one->isCheckable())
                found << one->text();
        }
        return found;
    }
    QAction *action(const QString &name)
    {
        for (QAction *one : actions()) {
            if (one->text() == name)
                return one;
        }
        qFatal("%s is not in the menu", qPrintable(name));
        return nullptr;
    }
    void sitDown(const QString &name)
    {
        m_desk->prompt.name = name;
        somebodyElse()->trigger();
        QVERIFY(m_desk->prompt.told.empty());
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OfficePersonButton> m_button;
};

HQS_TEST(officepersons, TestOfficePersons)
#include "tst_officepersons.moc"
