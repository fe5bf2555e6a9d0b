// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/safefile.h"
#include "ui/application.h"
#include "ui/desk.h"
#include "ui/opening/newpassworddialog.h"
#include "ui/opening/protectiondesk.h"
#include "ui/opening/protectiondialog.h"
#include "ui/opening/recoverydialog.h"
#include "ui/opening/unlockform.h"
#include "ui/typing.h"

#include "suite.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString goodPassword = u"верблюд пьёт чай"_s;

Prompt::Choice sealed(const QString &password, const std::optional<RecoveryCode> &code = {})
{
    return { Protection { .password = Secret::fromText(password), .recovery = code, .cost = cheapest } };
}

bool isSealedFile(const QString &path)
{
    return SealedHeader::isAt(*readWhole(path, qint64(1) << 30));
}

QString textOf(const QWidget &window, const QString &label)
{
    const auto *found = window.findChild<QLabel *>(label);
    return found && !found->isHidden() ? found->text() : QString();
}

} // namespace

/// How a database gets its password, and how it is opened with it.
class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // offscreen
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.hqs"_s);
    }

    void aNewPasswordIsEnteredWithTheKeyboardAlone_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("strong");
        QTest::newRow("Russian") << Language::Russian << u"надёжный"_s;
        QTest::newRow("English") << Language::English << u"strong"_s;
    }
    void aNewPasswordIsEnteredWithTheKeyboardAlone()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, strong);
        Localization localization;
        localization.setLanguage(language);
        NewPasswordDialog dialog(NewPasswordDialog::Purpose::NewDatabase, m_path);
        dialog.show();
        const auto press = [&dialog](Qt::Key key) { QTest::keyClick(dialog.focusWidget(), key); };
        const auto problem = [&dialog] { return textOf(dialog, u"newPassword.problem"_s); };
        QSet<QString> problems;
        press(Qt::Key_Return);
        problems << problem(); // nothing entered
        type(dialog.focusWidget(), u"коротко"_s);
        press(Qt::Key_Return);
        problems << problem();
        type(dialog.focusWidget(), u" но дальше длиннее"_s);
        QCOMPARE(textOf(dialog, u"newPassword.strength"_s), strong);
        press(Qt::Key_Return);
        problems << problem(); // not again; the second line has the focus
        type(dialog.focusWidget(), u"коротко но иначе"_s);
        press(Qt::Key_Return);
        problems << problem();
        QCOMPARE(problems.size(), 4);
        QVERIFY(!problems.contains(QString()));
        for (const QString &words : problems)
            QCOMPARE(bool(words.contains(QRegularExpression(u"[а-я]"_s))), language == Language::Russian);
        QCOMPARE(dialog.result(), 0);
        type(dialog.focusWidget(), u"коротко но дальше длиннее"_s); // over the selected one
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.password());
        QCOMPARE(*dialog.password(), Secret::fromText(u"коротко но дальше длиннее"_s));
        for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
            QVERIFY(field->text().isEmpty()); // nothing stays in the window
    }

    void aProposedPasswordFillsBothLinesAndIsShown()
    {
        NewPasswordDialog dialog(NewPasswordDialog::Purpose::AnotherPassword, m_path);
        QVERIFY(!dialog.findChild<QRadioButton *>());
        const auto *first = dialog.findChild<QLineEdit *>(u"newPassword.first"_s);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        dialog.findChild<QPushButton *>(u"newPassword.propose"_s)->click();
        QCOMPARE(first->echoMode(), QLineEdit::Normal);
        QVERIFY(first->text().size() >= 16);
        const QString proposed = first->text();
        dialog.accept();
        QCOMPARE(*dialog.password(), Secret::fromText(proposed));
    }

    void withoutAPasswordIsAChoiceWithAWarning()
    {
        NewPasswordDialog dialog(NewPasswordDialog::Purpose::NewDatabase, m_path);
        dialog.show();
        QVERIFY(textOf(dialog, u"newPassword.warning"_s).isEmpty());
        dialog.findChild<QRadioButton *>(u"newPassword.without"_s)->click();
        QVERIFY(!textOf(dialog, u"newPassword.warning"_s).isEmpty());
        QVERIFY(!dialog.findChild<QLineEdit *>(u"newPassword.first"_s)->isEnabled());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!dialog.password());
    }

    void theRecoveryCodeIsSavedAndMustBeInTheSafe()
    {
        const RecoveryCode code = RecoveryCode::make().value();
        SilentPrompt prompt;
        RecoveryDialog dialog(code, m_path, Desk::today(), prompt);
        dialog.show();
        QCOMPARE(dialog.findChild<QLabel *>(u"recovery.code"_s)->text().simplified(), code.text());
        auto *proceed = dialog.findChild<QPushButton *>(u"recovery.continue"_s);
        QVERIFY(!proceed->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), 0);
        prompt.path = m_folder->filePath(u"code.pdf"_s);
        dialog.findChild<QPushButton *>(u"recovery.pdf"_s)->click();
        QVERIFY(prompt.told.empty());
        const QByteArray pdf = *readWhole(*prompt.path, 10'000'000);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        prompt.path = m_folder->filePath(u"no such folder/code.pdf"_s);
        dialog.findChild<QPushButton *>(u"recovery.pdf"_s)->click();
        QCOMPARE(prompt.told.size(), 1U);
        dialog.findChild<QCheckBox *>(u"recovery.kept"_s)->click();
        QVERIFY(proceed->isEnabled());
        proceed->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void wrongPasswordsCostTime()
    {
        QCOMPARE(secondsToWait(0), 0);
        QCOMPARE(secondsToWait(1), 0);
        QCOMPARE(secondsToWait(2), 0);
        for (int tries = 3; tries < 1000; ++tries) {
            QVERIFY(secondsToWait(tries) >= secondsToWait(tries - 1));
            QVERIFY(secondsToWait(tries) > 0 && secondsToWait(tries) <= 30);
        }
        QCOMPARE(secondsToWait(1000), 30);

        int tries = 0;
        UnlockForm form([&tries](const Secret &) -> Done {
            ++tries;
            return Error { Fault::WrongSecret, {}, {} };
        });
        form.show();
        auto *open = form.findChild<QPushButton *>(u"unlock.open"_s);
        open->click(); // nothing entered: no try
        QCOMPARE(tries, 0);
        type(form.focusProxy(), u"верблюд"_s);
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(open->isEnabled());
            open->click();
            QCOMPARE(tries, i);
            QVERIFY(!textOf(form, u"unlock.problem"_s).isEmpty());
        }
        QVERIFY(!open->isEnabled());
        QTest::keyClick(form.focusProxy(), Qt::Key_Return);
        QCOMPARE(tries, 3);
    }

    void aRecoveryCodeIsCheckedBeforeItIsTried()
    {
        const RecoveryCode code = RecoveryCode::make().value();
        int tries = 0;
        UnlockForm form([&](const Secret &) -> Done {
            ++tries;
            return {};
        });
        form.show();
        const QSignalSpy opened(&form, &UnlockForm::opened);
        form.findChild<QPushButton *>(u"unlock.other"_s)->click();
        auto *field = form.findChild<QLineEdit *>(u"unlock.secret"_s);
        QString wrong = code.text();
        wrong[3] = wrong[3] == u'7' ? u'8' : u'7';
        QSet<QString> problems;
        for (const QString &typed : { wrong, u"верблюд"_s }) {
            field->setText(typed);
            form.submit();
            problems << textOf(form, u"unlock.problem"_s);
        }
        QCOMPARE(problems.size(), 2);
        QCOMPARE(tries, 0);
        field->setText(code.text());
        form.submit();
        QCOMPARE(tries, 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toBool(), true);
        QVERIFY(field->text().isEmpty());
    }

    void whoThinksBetterOfANewDatabaseGetsNone()
    {
        SilentPrompt prompt;
        prompt.choice.reset();
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(!application.start());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(prompt.told.empty());
    }

    void aSealedDatabaseOpensWithItsPasswordOnly()
    {
        {
            SilentPrompt prompt;
            prompt.choice = sealed(goodPassword);
            Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(application.start());
            application.window()->fillWithDemo();
            QVERIFY(statusOf(application).contains(u"защищена паролем"_s));
        }
        QVERIFY(isSealedFile(m_path));
        {
            SilentPrompt prompt;
            prompt.secret = Secret::fromText(u"сахар"_s);
            Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(!application.start());
            QCOMPARE(prompt.told.size(), 1U);
            QCOMPARE(prompt.told.front().fault, Fault::WrongSecret);
        }
        SilentPrompt prompt;
        prompt.secret = Secret::fromText(goodPassword);
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QVERIFY(prompt.told.empty());
        QVERIFY(CaseStore(application.database()).list()->size() >= 12);
    }

    void whoOpensByTheRecoveryCodeSetsAnotherPassword()
    {
        const RecoveryCode code = RecoveryCode::make().value();
        QVERIFY(Database::create(m_path, sealed(goodPassword, code).protection));
        {
            SilentPrompt prompt;
            prompt.secret = Secret::fromText(code.text());
            prompt.choice = sealed(u"другой пароль"_s);
            Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
            QVERIFY(application.start());
            const QByteArray before = *readWhole(m_path, 100'000'000);
            QTRY_VERIFY(*readWhole(m_path, 100'000'000) != before);
            QVERIFY(prompt.told.empty());
        }
        QVERIFY(!Database::open(m_path, Key(Secret::fromText(goodPassword))));
        QVERIFY(Database::open(m_path, Key(Secret::fromText(u"другой пароль"_s))));
        QVERIFY(Database::open(m_path, Key(Secret::fromText(code.text()))));
    }

    void protectionIsTurnedOnRenewedAndOff()
    {
        SilentPrompt prompt;
        Application application({ .database = m_path, .today = Desk::today() }, beginReadingRules(), prompt);
        QVERIFY(application.start());
        QVERIFY(statusOf(application).contains(u"не зашифрована"_s));
        prompt.choice = sealed(goodPassword);
        const auto press = [&](const QString &button) {
            Q_EMIT application.window()->protectionRequested();
            auto *dialog = application.window()->findChild<ProtectionDialog *>();
            dialog->findChild<QPushButton *>(button)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        prompt.yes = false;
        press(u"protection.on"_s);
        QVERIFY(!isSealedFile(m_path));
        prompt.yes = true;
        press(u"protection.on"_s);
        QVERIFY(isSealedFile(m_path));
        QVERIFY(statusOf(application).contains(u"защищена паролем"_s));
        press(u"protection.code"_s);
        QVERIFY(application.database().hasRecoveryCode());
        QVERIFY(prompt.shownCode);
        prompt.choice = sealed(u"другой пароль"_s);
        press(u"protection.password"_s);
        const QByteArray file = *readWhole(m_path, 100'000'000);
        for (const Secret &secret :
            { Secret::fromText(u"другой пароль"_s), Secret::fromText(prompt.shownCode->text()) })
            QVERIFY(Sealing::open(file, secret, m_path));
        QVERIFY(!Sealing::open(file, Secret::fromText(goodPassword), m_path));
        press(u"protection.off"_s);
        QVERIFY(!isSealedFile(m_path));
        QVERIFY(statusOf(application).contains(u"не зашифрована"_s));
        QVERIFY(prompt.told.empty());
    }

private:
    static QString statusOf(const Application &application)
    {
        QStringList texts;
        for (const QLabel *label : application.window()->statusBar()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(opening, TestOpening)

#include "tst_opening.moc"
