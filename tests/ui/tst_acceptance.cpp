// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "ui/casedraft.h"
#include "ui/cases/acceptancedialog.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/printing/printpage.h"
#include "ui/typing.h"
#include "ui/wizard/reviewpage.h"

#include "suite.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString expired = u"passport.expired@passport.expiresOn"_s;
const QString enoughReason = u"паспорт уже меняют, заявление подано"_s;

/// A button of this name that is really there: those of a list that was built anew live on for a moment.
QPushButton *button(QWidget &parent, const QString &name)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
{
    widget->setFocus();
    QTest::keyClick(widget, key);
    QApplication::processEvents();
}

void openSato(Desk &desk, MainWindow &window)
{
    const auto heads = Desk::need(CaseStore(*desk.database).list());
    const auto head = std::ranges::find_if(heads, [](const CaseHead &one) { return one.titleLat.startsWith(u"SATO"); });
    if (head == heads.end())
        qFatal("no such demo case");
    window.openCase(*head->id);
}

/// Opens the demo case whose passport has expired.
MainWindow &openCase(Desk &desk)
{
    MainWindow &window = desk.open();
    window.fillWithDemo();
    openSato(desk, window);
    return window;
}

std::size_t acceptedCount(const CaseDraft &draft)
{
    const auto findings = draft.judged();
    return std::size_t(std::ranges::count_if(findings, [](const auto &one) { return one.accepted.has_value(); }));
}

/// Fills the dialog in by keyboard alone, from field to field with Tab.
void acceptByKeyboard(QWidget &opener, const QString &reason, const QString &by)
{
    auto *dialog = opener.window()->findChild<AcceptanceDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QWidget *at = dialog->focusWidget();
    QCOMPARE(at->objectName(), u"acceptance.reason"_s);
    type(at, reason);
    QTest::keyClick(at, Qt::Key_Tab);
    at = dialog->focusWidget();
    QCOMPARE(at->objectName(), u"acceptance.by"_s);
    type(at, by);
    QTest::keyClick(at, Qt::Key_Return);
    QApplication::processEvents();
}

} // namespace

class TestAcceptanceByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsAcceptedAndWithdrawnByKeyboard_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Russian") << int(Language::Russian);
        QTest::newRow("English") << int(Language::English);
    }
    void aFindingIsAcceptedAndWithdrawnByKeyboard()
    {
        QFETCH(int, language);
        Desk desk { Language(language) };
        MainWindow &window = openCase(desk);
        const std::size_t before = window.draft()->judged().size();
        auto *accept = button(*window.casePage(), u"finding.accept."_s + expired);
        QVERIFY(accept && accept->focusPolicy() != Qt::NoFocus);
        press(accept);
        acceptByKeyboard(window, enoughReason, u"Иванова А. А."_s);
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(1));
        QCOMPARE(window.draft()->judged().size(), before); // nothing is hidden
        QVERIFY(!button(*window.casePage(), u"finding.accept."_s + expired));
        const auto *why = window.casePage()->findChild<QLabel *>(u"finding.why."_s + expired);
        QVERIFY(why && why->isVisible());
        for (const QString &part : { enoughReason, u"Иванова А. А."_s, u"24.11.2026"_s })
            QVERIFY2(why->text().contains(part), qPrintable(why->text()));

        MainWindow &again = desk.reopen();
        openSato(desk, again);
        QCOMPARE(acceptedCount(*again.draft()), std::size_t(1));
        press(button(*again.casePage(), u"finding.withdraw."_s + expired));
        QCOMPARE(acceptedCount(*again.draft()), std::size_t(0));
        QVERIFY(button(*again.casePage(), u"finding.accept."_s + expired));
        QCOMPARE(Desk::need(Journal(*desk.database).entries()).size(), std::size_t(2));
        QVERIFY(desk.prompt.told.empty());
    }

    void aPoorReasonOrNoNameIsSaidAndNothingIsKept()
    {
        Desk desk;
        MainWindow &window = openCase(desk);
        press(button(*window.casePage(), u"finding.accept."_s + expired));
        acceptByKeyboard(window, u"так надо"_s, u"Иванова А. А."_s);
        auto *dialog = window.findChild<AcceptanceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *problem = dialog->findChild<QLabel *>(u"acceptance.problem"_s);
        QVERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(dialog->focusWidget()->objectName(), u"acceptance.reason"_s); // the way to put it right
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(0));
        dialog->findChild<QLineEdit *>(u"acceptance.by"_s)->clear();
        acceptByKeyboard(window, u", паспорт меняют"_s, QString());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget()->objectName(), u"acceptance.by"_s);
        type(dialog->focusWidget(), u"Иванова А. А."_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(1));
    }

    void escapeLeavesTheFindingOpen()
    {
        Desk desk;
        MainWindow &window = openCase(desk);
        press(button(*window.casePage(), u"finding.accept."_s + expired));
        auto *dialog = window.findChild<AcceptanceDialog *>();
        type(dialog->focusWidget(), enoughReason);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(0));
        QVERIFY(Desk::need(Journal(*desk.database).entries()).empty());
    }

    void aChangedAnswerOpensTheFindingAgain()
    {
        Desk desk;
        MainWindow &window = openCase(desk);
        press(button(*window.casePage(), u"finding.accept."_s + expired));
        acceptByKeyboard(window, enoughReason, u"Иванова А. А."_s);
        const Place place(FieldId(u"passport.expiresOn"_s));
        const auto day = std::get<QDate>(*window.draft()->record().find(place));
        window.draft()->set(place, FieldValue(day.addDays(-1)));
        QApplication::processEvents();
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(0));
        QVERIFY(button(*window.casePage(), u"finding.accept."_s + expired));
        const auto *why = window.casePage()->findChild<QLabel *>(u"finding.why."_s + expired);
        QVERIFY(why && why->text().contains(enoughReason)); // what was said is not forgotten
    }

    void theReviewOfTheWizardAcceptsToo()
    {
        Desk desk;
        MainWindow &window = openCase(desk);
        window.openWizard({});
        CaseWizard &wizard = *window.wizard();
        wizard.goToStep(static_cast<int>(window.wizard()->asked().size()) - 1);
        auto *review = wizard.findChild<ReviewPage *>();
        QVERIFY(review);
        review->refresh();
        QApplication::processEvents(); // the lines are shown
        auto *accept = button(*review, u"review.accept."_s + expired);
        QVERIFY(accept);
        press(accept);
        acceptByKeyboard(wizard, enoughReason, u"Иванова А. А."_s);
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(1));
        auto *withdraw = button(*review, u"review.withdraw."_s + expired);
        QVERIFY(withdraw);
        press(withdraw);
        QCOMPARE(acceptedCount(*window.draft()), std::size_t(0));
        QVERIFY(button(*review, u"review.accept."_s + expired));
    }

    void thePrintPageCountsItAsRedAndSaysThatItIsAccepted()
    {
        Desk desk { Language::English };
        MainWindow &window = openCase(desk);
        const auto findings = window.draft()->judged();
        const auto red = std::ranges::count_if(
            findings, [](const auto &one) { return one.finding.check->severity == Severity::Red; });
        QVERIFY(red > 0);
        press(button(*window.casePage(), u"finding.accept."_s + expired));
        acceptByKeyboard(window, enoughReason, u"Иванова А. А."_s);
        window.printCase({});
        const auto *words = window.printPage()->findChild<QLabel *>(u"print.findings"_s);
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().contains(QString::number(red)), qPrintable(words->text()));
        QVERIFY2(words->text().contains(u"Accepted with a reason: 1"_s), qPrintable(words->text()));
    }
};

HQS_TEST(acceptance, TestAcceptanceByHand)
#include "tst_acceptance.moc"
