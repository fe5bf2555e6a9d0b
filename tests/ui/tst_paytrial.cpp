// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownfields.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/cases/payfigures.h"
#include "ui/cases/paytrialdialog.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"

#include "suite.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody at 240 000 ₽ a month: 30 000 ₽ are missing each quarter.
CaseId saveCase(Desk &desk, const std::map<QString, FieldValue> &more)
{
    CaseFile file = CaseFile::blank(desk.catalog, desk.catalog.procedures().front(), Desk::today());
    file.set(known::category.id(), FieldValue(Code { u"general"_s }));
    file.set(known::monthlyPay.id(), FieldValue(Money { 24'000'000 }));
    file.set(known::startedOn.id(), FieldValue(QDate(2026, 1, 12)));
    for (const auto &[path, value] : more)
        file.set(*fromPath(path), value);
    if (auto done = file.save(*desk.database, Desk::today()); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return *file.id();
}

PayTrialDialog &openTrial(Desk &desk, const std::map<QString, FieldValue> &more = {})
{
    MainWindow &window = desk.open();
    window.openCase(saveCase(desk, more));
    auto *button = window.casePage()->findChild<QPushButton *>(u"pay.tryOut"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QApplication::processEvents();
    auto *dialog = window.findChild<PayTrialDialog *>();
    if (!dialog || !dialog->isVisible())
        qFatal("the dialog did not open");
    return *dialog;
}

/// What stands in the column of what is tried, digits only.
QString tried(const PayTrialDialog &dialog, PayFigure figure)
{
    const auto *label = dialog.findChild<QLabel *>(u"payTrial.tried.%1"_s.arg(static_cast<int>(figure)));
    if (!label)
        return u"no line"_s;
    QString digits = label->text();
    return digits.remove(QRegularExpression(uR"([^\d,.—])"_s));
}

QString verdict(const PayTrialDialog &dialog, const QString &column)
{
    const auto *label = dialog.findChild<QLabel *>(u"payTrial.%1.verdict"_s.arg(column));
    return label ? label->text() : QString();
}

QWidget *editor(const PayTrialDialog &dialog, const QString &name)
{
    return dialog.findChild<FieldEditor *>(u"payTrial."_s + name)->focusProxy();
}

} // namespace

class TestPayTrial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFiguresFollowEachKeyAndNothingIsSaved()
    {
        Desk desk { Language::English };
        PayTrialDialog &dialog = openTrial(desk);
        const Record before = desk.window->draft()->record();
        const quint32 generation = desk.database->generation();
        QCOMPARE(tried(dialog, PayFigure::Forecast), u"720000"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Short"_s);
        type(editor(dialog, u"bonus"_s), u"30000"_s);
        QCOMPARE(tried(dialog, PayFigure::Forecast), u"750000"_s);
        QCOMPARE(tried(dialog, PayFigure::Shortfall), u"0"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Enough"_s);
        QCOMPARE(verdict(dialog, u"real"_s), u"Short"_s);
        type(editor(dialog, u"sickDays"_s), u"1"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Short"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(desk.window->draft()->save());
        QVERIFY(desk.window->draft()->record() == before);
        QCOMPARE(desk.database->generation(), generation);
    }

    void aRaiseInTheMiddleOfAMonthCountsByItsDays()
    {
        Desk desk;
        PayTrialDialog &dialog = openTrial(desk);
        type(editor(dialog, u"raise"_s), u"290000"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Хватает"_s); // from the start
        type(editor(dialog, u"raiseFrom"_s), u"15.12.2026"_s);
        QCOMPARE(tried(dialog, PayFigure::Forecast), u"747272,71"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Не хватает"_s);
    }

    void aPartQuarterShowsTheLiteralTestAndTheIndication()
    {
        Desk desk { Language::English };
        PayTrialDialog &dialog = openTrial(desk);
        QCOMPARE(tried(dialog, PayFigure::ProRata), u"no line"_s);
        type(editor(dialog, u"start"_s), u"02.11.2026"_s);
        QCOMPARE(tried(dialog, PayFigure::ProRata), u"492187.50"_s);
        QCOMPARE(tried(dialog, PayFigure::Threshold), u"750000"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Short"_s);
        QVERIFY(wordsFor(PayFigure::Threshold, true) != wordsFor(PayFigure::Threshold, false));
        QVERIFY(dialog.findChild<QLabel *>(u"payTrial.notes"_s)->text().contains(u"part quarter"_s));
        type(editor(dialog, u"bonus"_s), u"20000"_s); // the indication is reached, the threshold is not
        QCOMPARE(verdict(dialog, u"tried"_s), u"Not clear"_s);
    }

    void whatCannotBeReadIsSaidAndCountsForNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a day that is none") << u"start"_s << u"31.02.2026"_s;
        QTest::newRow("half a date") << u"raiseFrom"_s << u"15.1"_s;
        QTest::newRow("no amount") << u"raise"_s << u"много"_s;
        QTest::newRow("a negative amount") << u"bonus"_s << u"-5"_s;
        QTest::newRow("an amount beyond belief") << u"bonus"_s << u"999999999999"_s;
        QTest::newRow("days in words") << u"unpaidDays"_s << u"пять"_s;
        QTest::newRow("more days than a month has") << u"sickDays"_s << u"32"_s;
        QTest::newRow("negative days") << u"unpaidDays"_s << u"-1"_s;
    }
    void whatCannotBeReadIsSaidAndCountsForNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Desk desk;
        PayTrialDialog &dialog = openTrial(desk);
        type(editor(dialog, name), typed);
        const auto *problem = dialog.findChild<QLabel *>(u"payTrial."_s + name + u".problem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(tried(dialog, PayFigure::Forecast), u"—"_s);
        QVERIFY(verdict(dialog, u"tried"_s).isEmpty());
        QCOMPARE(verdict(dialog, u"real"_s), u"Не хватает"_s);
    }

    void backToHowThingsAreEmptiesEverything()
    {
        Desk desk;
        PayTrialDialog &dialog = openTrial(desk);
        type(editor(dialog, u"raise"_s), u"290000"_s);
        type(editor(dialog, u"start"_s), u"99.99.9999"_s);
        auto *back = dialog.findChild<QPushButton *>(u"payTrial.clear"_s);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(tried(dialog, PayFigure::Forecast), u"720000"_s);
        for (const QString &name :
            { u"start"_s, u"raise"_s, u"raiseFrom"_s, u"bonus"_s, u"unpaidDays"_s, u"sickDays"_s })
            QVERIFY2(qobject_cast<QLineEdit *>(editor(dialog, name))->text().isEmpty(), qPrintable(name));
        QCOMPARE(dialog.focusWidget(), editor(dialog, u"start"_s));
    }

    void anotherQuarterHasItsOwnMonths()
    {
        Desk desk;
        PayTrialDialog &dialog = openTrial(desk);
        auto *quarters = dialog.findChild<QComboBox *>(u"payTrial.quarter"_s);
        auto *months = dialog.findChild<QComboBox *>(u"payTrial.bonusMonth"_s);
        QCOMPARE(quarters->currentData().toDate(), QDate(2026, 10, 1));
        quarters->setFocus();
        QTest::keyClick(quarters, Qt::Key_Down);
        QCOMPARE(months->count(), 3);
        QCOMPARE(months->itemData(0).toDate(), QDate(2027, 1, 1));
        type(editor(dialog, u"bonus"_s), u"30000"_s);
        QCOMPARE(verdict(dialog, u"tried"_s), u"Хватает"_s);
        QCOMPARE(verdict(dialog, u"real"_s), u"Не хватает"_s);
    }

    void tabGoesFromTheFirstQuestionToTheLast()
    {
        Desk desk;
        PayTrialDialog &dialog = openTrial(desk);
        QStringList visited;
        QWidget *at = dialog.findChild<QComboBox *>(u"payTrial.quarter"_s);
        at->setFocus();
        for (int i = 0; i < 8; ++i) {
            QWidget *named = at;
            while (named->objectName().isEmpty() || !named->objectName().startsWith(u"payTrial."_s))
                named = named->parentWidget();
            visited << named->objectName().section(u'.', 1);
            QTest::keyClick(at, Qt::Key_Tab);
            at = dialog.focusWidget();
        }
        QCOMPARE(visited,
            QStringList({ u"quarter"_s, u"start"_s, u"raise"_s, u"raiseFrom"_s, u"bonus"_s, u"bonusMonth"_s,
                u"unpaidDays"_s, u"sickDays"_s }));
    }
};

HQS_TEST(paytrial, TestPayTrial)
#include "tst_paytrial.moc"
