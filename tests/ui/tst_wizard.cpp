// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/fieldform.h"
#include "ui/fieldrow.h"
#include "ui/typing.h"
#include "ui/wizard/steplist.h"
#include "ui/wizardfields.h"

#include "suite.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requiredAndFormatErrorsStandAtTheFieldInWords()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        type(fieldIn(wizard, u"employer.inn"_s), u"7700999906"_s);
        QCOMPARE(problem(wizard, u"employer.inn"_s), u"Контрольная цифра не сходится: одна из цифр набрана неверно."_s);
        wizard.goToStep(1);
        type(fieldIn(wizard, u"specialist.surnameRu"_s), u"Kим"_s); // a Latin K
        QVERIFY(problem(wizard, u"specialist.surnameRu"_s).contains(u"«K»"_s));
        type(fieldIn(wizard, u"passport.issuedOn"_s), u"31.02.2026"_s);
        QVERIFY(problem(wizard, u"passport.issuedOn"_s).contains(u"31.12.2026"_s));
        QVERIFY(problem(wizard, u"specialist.givenRu"_s).isEmpty()); // not looked at yet: no reproach
        wizard.goToStep(2);
        wizard.goToStep(1);
        QVERIFY(!problem(wizard, u"specialist.givenRu"_s).isEmpty());
    }

    void aPageSaysItsStateAtTheSide()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        const auto *steps = wizard.findChild<QListWidget *>(u"steps"_s);
        QVERIFY(steps->item(1)->toolTip().endsWith(wordsFor(StepState::NotLookedAt)));
        wizard.goToStep(1);
        type(fieldIn(wizard, u"specialist.surnameLat"_s), u"KIM"_s);
        QVERIFY(steps->item(1)->toolTip().endsWith(wordsFor(StepState::InProgress)));
        type(fieldIn(wizard, u"specialist.birthDate"_s), u"99.99.9999"_s);
        QVERIFY(steps->item(1)->toolTip().contains(u"заблокировано"_s));
    }

    void theHintSaysWhyAndOnWhatBasis()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        fieldIn(wizard, u"employer.inn"_s)->setFocus();
        QApplication::processEvents();
        const Field &inn = *desk.catalog.field(FieldId(u"employer.inn"_s));
        QCOMPARE(wizard.findChild<QLabel *>(u"hint.why"_s)->text(), inn.why.russian);
        QVERIFY(wizard.findChild<QLabel *>(u"hint.basis"_s)->text().contains(inn.basis.russian));
        desk.localization.setLanguage(Language::English);
        QCOMPARE(wizard.findChild<QLabel *>(u"hint.why"_s)->text(), inn.why.english);
    }

    void theLanguageChangesWhileThePageIsOpen()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        wizard.goToStep(1);
        type(fieldIn(wizard, u"specialist.surnameLat"_s), u"Ким"_s);
        const QString russian = problem(wizard, u"specialist.surnameLat"_s);
        wizard.findChild<QPushButton *>(u"wizard.language"_s)->click();
        QCOMPARE(desk.localization.language(), Language::English);
        const QString english = problem(wizard, u"specialist.surnameLat"_s);
        QVERIFY(!russian.isEmpty() && !english.isEmpty() && russian != english);
        QCOMPARE(wizard.findChild<QPushButton *>(u"wizard.next"_s)->text(), u"&Next ›"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(wizard, u"specialist.surnameLat"_s))->text(), u"Ким"_s);
        QDialogButtonBox box(QDialogButtonBox::Cancel); // Qt's own words change as well
        QVERIFY(box.button(QDialogButtonBox::Cancel)->text().contains(u"Cancel"_s));
        desk.localization.setLanguage(Language::Russian);
        QDialogButtonBox russianBox(QDialogButtonBox::Cancel);
        QVERIFY(russianBox.button(QDialogButtonBox::Cancel)->text().contains(u"Отмена"_s));
    }

    void aDraftSavesItselfAfterTwoSecondsOfQuiet()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        QVERIFY(!desk.window->draft()->isSaved());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->draft()->isSaved(), 4000);
        QVERIFY(wizard.findChild<QLabel *>(u"wizard.state"_s)->text().contains(u"сохранён"_s));
    }

    void aCaseIsResumedOnThePageWhereItWasLeft()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        wizard.goToStep(3);
        wizard.close();
        MainWindow &again = desk.reopen();
        const auto cases = Desk::need(CaseStore(*desk.database).list());
        QCOMPARE(cases.size(), std::size_t(1));
        again.openCase(*cases.front().id);
        again.openWizard({});
        QCOMPARE(again.wizard()->step(), 3);
        again.wizard()->goToStep(0);
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(*again.wizard(), u"employer.fullName"_s))->text(),
            u"ООО «Тихая гавань»"_s);
    }

    void theEmployerIsAskedOnceAndReusedByTheNextCase()
    {
        Desk desk;
        CaseWizard &first = wizardOfNewCase(desk);
        type(fieldIn(first, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        first.close();
        QApplication::processEvents();
        desk.window->newCase();
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(*desk.window->wizard(), u"employer.fullName"_s))->text(),
            u"ООО «Тихая гавань»"_s);
        desk.window->wizard()->goToStep(1);
        type(fieldIn(*desk.window->wizard(), u"specialist.surnameLat"_s), u"LEE"_s);
        desk.window->wizard()->close();
        const auto employers = Desk::need(CardStore(*desk.database).ofKind(KindId(u"employer"_s)));
        QCOMPARE(employers.size(), std::size_t(1));
        QCOMPARE(Desk::need(CaseStore(*desk.database).list()).size(), std::size_t(2));
    }

    void familyMembersAreAddedAndTakenAway()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        wizard.goToStep(4);
        for (int i = 0; i < 2; ++i) {
            wizard.findChild<QPushButton *>(u"add.family"_s)->click();
            QApplication::processEvents();
        }
        type(fieldIn(wizard, u"family[1].surnameLat"_s), u"FIRST"_s);
        type(fieldIn(wizard, u"family[2].surnameLat"_s), u"SECOND"_s);
        wizard.findChild<QPushButton *>(u"remove.family[1]"_s)->click();
        QApplication::processEvents();
        QCOMPARE(desk.window->draft()->record().items(RoleId(u"family"_s)), 1);
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(wizard, u"family[1].surnameLat"_s))->text(), u"SECOND"_s);
    }

    void theEndOfAMarriageIsAskedOfThoseWhoAreMarriedIn_data()
    {
        QTest::addColumn<bool>("isRussian");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("label"); // empty: it is not asked
        QTest::newRow("spouse, ru") << true << u"spouse"_s << u"Брак прекращён"_s;
        QTest::newRow("spouse, en") << false << u"spouse"_s << u"Marriage ended on"_s;
        QTest::newRow("spouse of a parent, en") << false << u"spouse_of_parent"_s << u"Marriage ended on"_s;
        QTest::newRow("child, ru") << true << u"child"_s << QString();
        QTest::newRow("child, en") << false << u"child"_s << QString();
    }
    void theEndOfAMarriageIsAskedOfThoseWhoAreMarriedIn()
    {
        QFETCH(bool, isRussian);
        QFETCH(QString, relation);
        QFETCH(QString, label);
        Desk desk(isRussian ? Language::Russian : Language::English);
        CaseWizard &wizard = wizardOfNewCase(desk);
        wizard.goToStep(4);
        wizard.findChild<QPushButton *>(u"add.family"_s)->click();
        desk.window->draft()->set({ FieldId(u"family.relation"_s), 1 }, FieldValue(Code { relation }));
        QApplication::processEvents();
        const Place ended(FieldId(u"family.marriageEndedOn"_s), 1);
        const auto rows = wizard.findChildren<FieldRow *>();
        const auto row = std::ranges::find_if(rows, [&ended](const FieldRow *one) { return one->place() == ended; });
        QVERIFY(row != rows.end());
        QCOMPARE((*row)->isAsked(), !label.isEmpty());
        QCOMPARE((*row)->isVisibleTo(&wizard), !label.isEmpty());
        if (label.isEmpty())
            return;
        QVERIFY((*row)->findChild<QLabel *>()->text().startsWith(label));
        type(fieldIn(wizard, toPath(ended)), u"20.11.2026"_s);
        QCOMPARE(*desk.window->draft()->record().find(ended), FieldValue(QDate(2026, 11, 20)));
    }

    void aFamilyMemberTakenAwayByASlipComesBack()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = wizardOfNewCase(desk);
        wizard.goToStep(4);
        for (int i = 0; i < 2; ++i) {
            wizard.findChild<QPushButton *>(u"add.family"_s)->click();
            QApplication::processEvents();
        }
        const auto surname = [&wizard](int item) {
            return qobject_cast<QLineEdit *>(fieldIn(wizard, u"family[%1].surnameLat"_s.arg(item)));
        };
        type(surname(1), u"FIRST"_s);
        type(surname(2), u"SECOND"_s);
        QVERIFY(!wizard.findChild<QPushButton *>(u"putBack"_s));
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        for (int i = 0; i < 2; ++i) {
            wizard.findChild<QPushButton *>(u"remove.family[1]"_s)->click();
            QApplication::processEvents();
        }
        QCOMPARE(desk.window->draft()->record().items(RoleId(u"family"_s)), 0);
        for (int items = 1; items <= 2; ++items) {
            QVERIFY(wizard.findChild<QPushButton *>(u"putBack"_s)->text().contains(u"amily member 1"_s));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(desk.window->draft()->record().items(RoleId(u"family"_s)), items);
            QApplication::processEvents();
        }
        QCOMPARE(surname(1)->text(), u"FIRST"_s);
        QCOMPARE(surname(2)->text(), u"SECOND"_s);
        QVERIFY(!wizard.findChild<QPushButton *>(u"putBack"_s));
    }

    /// In a line of text Ctrl+Z takes back what was typed there, and the case follows.
    void whatIsTypedIsUndoneInItsField()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        wizard.goToStep(1);
        const auto typed = [&desk](const QString &path) {
            const FieldValue *value = desk.window->draft()->record().find(*fromPath(path));
            return value ? toStorage(*value) : QString();
        };
        for (const auto &[path, text, kept] : { std::tuple(u"passport.number"_s, u"M123"_s, u"M123"_s),
                 std::tuple(u"passport.expiresOn"_s, u"14022031"_s, u"2031-02-14"_s) }) {
            QWidget *line = fieldIn(wizard, path);
            type(line, text);
            QCOMPARE(typed(path), kept);
            for (int i = 0; i < text.size() && !typed(path).isEmpty(); ++i)
                QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(typed(path), QString());
            for (int i = 0; i < text.size(); ++i)
                QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(typed(path), kept);
        }
    }

    void theGenitiveIsSuggestedAndAPersonDecides()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        if (desk.window->draft()->record().items(RoleId(u"signatory"_s)) == 0)
            desk.window->draft()->addItem(RoleId(u"signatory"_s));
        QApplication::processEvents();
        QVERIFY(wizard.goTo(Place(FieldId(u"signatory.surnameRu"_s), 1)));
        const auto suggestion = [&wizard](int index) {
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return wizard.findChild<QPushButton *>(u"signatory[1].genitiveRu.suggestion.%1"_s.arg(index));
        };
        type(fieldIn(wizard, u"signatory[1].surnameRu"_s), u"Кравец"_s);
        type(fieldIn(wizard, u"signatory[1].givenRu"_s), u"Лев"_s);
        type(fieldIn(wizard, u"signatory[1].positionRu"_s), u"Генеральный директор"_s);
        QVERIFY(!suggestion(0)); // the name does not tell whether this is a man
        type(fieldIn(wizard, u"signatory[1].patronymicRu"_s), u"Ильич"_s);
        QVERIFY(suggestion(0) && suggestion(1));
        QVERIFY(suggestion(1)->text().contains(u"генерального директора Кравец Лев Ильич"_s));
        suggestion(0)->click();
        auto *editor = qobject_cast<QLineEdit *>(fieldIn(wizard, u"signatory[1].genitiveRu"_s));
        QCOMPARE(editor->text(), u"генерального директора Кравца Льва Ильича"_s);
        QVERIFY(!suggestion(0));
        // What the person corrects stays, whatever the program would say.
        editor->setText(u"генерального директора Кравеца Льва Ильича"_s);
        type(editor, u"!"_s);
        QVERIFY(!suggestion(0));
        QCOMPARE(editor->text(), u"генерального директора Кравеца Льва Ильича!"_s);
        wizard.close();
        const auto cards = Desk::need(CardStore(*desk.database).ofKind(KindId(u"signatory"_s)));
        QCOMPARE(cards.size(), std::size_t(1)); // the next case takes it from this card
    }

    void aFailedSaveSaysSoAndLosesNothing()
    {
        Desk desk;
        CaseWizard &wizard = wizardOfNewCase(desk);
        type(fieldIn(wizard, u"employer.fullName"_s), u"ООО «Тихая гавань»"_s);
        QVERIFY(desk.window->draft()->save());
        // The folder goes away under the program: every way of writing fails, for the administrator too.
        const QString hidden = desk.folder.path() + u"-gone"_s;
        QVERIFY(QDir().rename(desk.folder.path(), hidden));
        type(fieldIn(wizard, u"employer.shortName"_s), u"Гавань"_s);
        QVERIFY(!desk.window->draft()->save());
        QVERIFY(wizard.findChild<QLabel *>(u"wizard.state"_s)->text().startsWith(u"Не сохранено!"_s));
        wizard.close();
        QVERIFY(wizard.isVisible()); // what cannot be saved is not closed away
        QVERIFY(QDir().rename(hidden, desk.folder.path()));
        QString refusal;
        connect(desk.window->draft(), &CaseDraft::saveFailed, this,
            [&refusal](const Error &error) { refusal = error.place + u' ' + error.detail; });
        QVERIFY2(desk.window->draft()->save(), qPrintable(refusal));
        QCOMPARE(qobject_cast<QLineEdit *>(fieldIn(wizard, u"employer.shortName"_s))->text(), u"Гавань"_s);
    }

private:
    static QString problem(CaseWizard &wizard, const QString &path)
    {
        return wizard.findChild<QLabel *>(path + u".problem"_s)->text();
    }
};

HQS_TEST(wizard, TestWizard)
#include "tst_wizard.moc"
