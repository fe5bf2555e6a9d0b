// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/fieldform.h"
#include "ui/people/mrzdialog.h"
#include "ui/typing.h"

#include "suite.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString utopianZone
    = u"P<KORKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8503172M3102145<<<<<<<<<<<<<<04"_s;

const QString visa = u"V<RUSKIM<<MIN<JUN<<<<<<<<<<<<<<<<<<<<<<<<<<<\n2000000015KOR8503172M3001101ZE184226B<<<<<<<"_s;

QString written(const Desk &desk, const QString &path)
{
    const FieldValue *value = desk.window->draft()->record().find(*fromPath(path));
    return value ? toStorage(*value) : QString();
}

} // namespace

/// From the clerk's side: type, paste, scan; see; take.
class TestMrzDialog : public QObject {
    Q_OBJECT

    static CaseWizard &startAtPassport(Desk &desk)
    {
        desk.open().newCase();
        CaseWizard &wizard = *desk.window->wizard();
        wizard.goToStep(1);
        QApplication::processEvents();
        return wizard;
    }
    static MrzDialog &dialogOver(CaseWizard &wizard)
    {
        QApplication::processEvents();
        auto *dialog = wizard.findChild<MrzDialog *>();
        if (!dialog)
            qFatal("no dialog was opened");
        return *dialog;
    }
    static QWidget *editorOf(CaseWizard &wizard, const QString &path)
    {
        return wizard.findChild<QWidget *>(path)->focusProxy();
    }
    static QString text(const MrzDialog &dialog, const QString &label)
    {
        return dialog.findChild<QLabel *>(label)->text();
    }

private Q_SLOTS:
    void theButtonOpensItAndNothingIsWrittenUntilItIsTaken()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        wizard.findChild<QPushButton *>(u"zone.passport.kind"_s)->click();
        MrzDialog &dialog = dialogOver(wizard);
        dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->setPlainText(utopianZone);
        QVERIFY(text(dialog, u"mrz.verdict"_s).contains(u"Every check digit matches"_s));
        QVERIFY(written(desk, u"passport.number"_s).isEmpty());
        dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->click();
        QCOMPARE(written(desk, u"passport.number"_s), u"M12345678"_s);
        QCOMPARE(written(desk, u"passport.expiresOn"_s), u"2031-02-14"_s);
        QCOMPARE(written(desk, u"specialist.surnameLat"_s), u"KIM"_s);
        QCOMPARE(written(desk, u"specialist.citizenship"_s), u"KOR"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->isEnabled());
    }

    void aRussianSpellingIsSuggestedAndTaken()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        QVERIFY(!wizard.findChild<QPushButton *>(u"specialist.surnameRu.suggestion.0"_s));
        desk.window->draft()->set(*fromPath(u"specialist.citizenship"_s), FieldValue(Code { u"CHN"_s }));
        desk.window->draft()->set(*fromPath(u"specialist.surnameLat"_s), FieldValue(u"ZHANG"_s));
        auto *suggestion = wizard.findChild<QPushButton *>(u"specialist.surnameRu.suggestion.0"_s);
        QVERIFY(suggestion && suggestion->text().contains(u"Чжан"_s));
        QVERIFY(written(desk, u"specialist.surnameRu"_s).isEmpty());
        suggestion->click();
        QCOMPARE(written(desk, u"specialist.surnameRu"_s), u"Чжан"_s);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!wizard.findChild<QPushButton *>(u"specialist.surnameRu.suggestion.0"_s));
    }

    void whatWasTypedWinsUntilItIsReplaced()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        desk.window->draft()->set(*fromPath(u"specialist.surnameLat"_s), FieldValue(u"KIMM"_s));
        QTest::keyClick(&wizard, Qt::Key_M, Qt::ControlModifier);
        MrzDialog &dialog = dialogOver(wizard);
        dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->setPlainText(utopianZone);
        dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->click();
        QCOMPARE(written(desk, u"specialist.surnameLat"_s), u"KIMM"_s);
        dialog.findChild<QPushButton *>(u"mrz.take.specialist.surnameLat"_s)->click();
        QApplication::processEvents();
        QCOMPARE(written(desk, u"specialist.surnameLat"_s), u"KIM"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"mrz.take.specialist.surnameLat"_s)); // the same now
    }

    /// A scanner is a keyboard: it types both lines with an Enter after each into whatever has the cursor.
    void aScannerMayTypeIntoAnyField()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        desk.window->draft()->set(*fromPath(u"specialist.surnameRu"_s), FieldValue(u"Ким"_s));
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard)); // only there the focus is told
        QWidget *line = editorOf(wizard, u"specialist.surnameRu"_s);
        line->setFocus();
        QApplication::processEvents();
        for (const QString &part : utopianZone.split(u'\n')) {
            type(line, part);
            QTest::keyClick(line, Qt::Key_Return);
        }
        MrzDialog &dialog = dialogOver(wizard);
        QVERIFY(text(dialog, u"mrz.verdict"_s).contains(u"Every check digit matches"_s));
        QCOMPARE(written(desk, u"specialist.surnameRu"_s), u"Ким"_s);
        QCOMPARE(wizard.step(), 1); // the Enters went nowhere
    }

    void aZonePastedIntoAnyFieldIsRecognized()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        for (const QString &path : { u"passport.number"_s, u"passport.expiresOn"_s }) {
            QGuiApplication::clipboard()->setText(utopianZone);
            QWidget *line = editorOf(wizard, path);
            line->setFocus();
            QApplication::processEvents();
            QTest::keySequence(line, QKeySequence::Paste);
            MrzDialog &dialog = dialogOver(wizard);
            QVERIFY(text(dialog, u"mrz.verdict"_s).contains(u"Every check digit matches"_s));
            QVERIFY(written(desk, path).isEmpty());
            delete &dialog;
        }
    }

    void aWrongDigitIsShownWithTheRightOne()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        wizard.findChild<QPushButton *>(u"zone.passport.kind"_s)->click();
        MrzDialog &dialog = dialogOver(wizard);
        dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)
            ->setPlainText(QString(utopianZone).replace(u"850317"_s, u"850318"_s));
        QVERIFY(text(dialog, u"mrz.verdict"_s).contains(u"date of birth"_s));
        QVERIFY(text(dialog, u"mrz.digits"_s).contains(u"date of birth 2 ✕ (should be 3)"_s));
    }

    void aVisaIsTakenIntoTheCaseAndNotIntoThePassport()
    {
        Desk desk(Language::English);
        CaseWizard &wizard = startAtPassport(desk);
        desk.window->draft()->set(*fromPath(u"stayDocument.series"_s), FieldValue(u"20"_s));
        wizard.findChild<QPushButton *>(u"zone.passport.kind"_s)->click();
        MrzDialog &dialog = dialogOver(wizard);
        dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->setPlainText(visa);
        QVERIFY(text(dialog, u"mrz.verdict"_s).contains(u"Every check digit matches"_s));
        QVERIFY(text(dialog, u"mrz.notes"_s).contains(u"its own number or that of the passport"_s));
        QVERIFY(text(dialog, u"mrz.optional"_s).contains(u"ZE184226B"_s));
        QVERIFY(written(desk, u"stayDocument.number"_s).isEmpty());
        dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->click();
        QCOMPARE(written(desk, u"stayDocument.kind"_s), u"visa"_s);
        QCOMPARE(written(desk, u"stayDocument.number"_s), u"0000001"_s);
        QCOMPARE(written(desk, u"stayDocument.expiresOn"_s), u"2030-01-10"_s);
        QVERIFY(written(desk, u"passport.number"_s).isEmpty());
        QVERIFY(written(desk, u"passport.expiresOn"_s).isEmpty());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
            [](const QLabel *label) { return label->text() == u"Document on the right to stay: Valid until"_s; }));
    }

    void theCardOfAPersonReadsItToo()
    {
        Desk desk(Language::English);
        desk.open().fillWithDemo();
        desk.window->goBackTo({ .page = 2, .openCase = std::nullopt });
        QApplication::processEvents();
        QTest::keyClick(desk.window.get(), Qt::Key_M, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(desk.window->findChild<MrzDialog *>());
    }
};

HQS_TEST(mrzdialog, TestMrzDialog)
#include "tst_mrzdialog.moc"
