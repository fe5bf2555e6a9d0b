// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "ui/application.h"
#include "ui/desk.h"
#include "ui/opening/keptkeys.h"
#include "ui/opening/keychain.h"
#include "ui/opening/protectiondialog.h"
#include "ui/opening/sessionlock.h"

#include "suite.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <map>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace hqs {

/// What a keychain keeps outlives the program that asks it.
struct Kept {
    std::map<QString, Secret> secrets;
    bool isRefusing = false;
    int asked = 0;
};

} // namespace hqs

namespace {

class PretendedKeychain final : public Keychain {
public:
    explicit PretendedKeychain(Kept &kept)
        : m_kept(kept)
    {
    }

    Result<std::optional<Secret>> find(const QString &name) override
    {
        ++m_kept.asked;
        if (m_kept.isRefusing)
            return refusal();
        const auto found = m_kept.secrets.find(name);
        return found == m_kept.secrets.end() ? std::optional<Secret>() : std::optional(found->second);
    }
    Done keep(const QString &name, const Secret &secret) override
    {
        if (m_kept.isRefusing)
            return refusal();
        m_kept.secrets[name] = secret;
        return {};
    }
    Done forget(const QString &name) override
    {
        if (m_kept.isRefusing)
            return refusal();
        m_kept.secrets.erase(name);
        return {};
    }

private:
    static Error refusal() { return { Fault::NoKeychain, {}, u"locked"_s }; }

    Kept &m_kept;
};

/// The program, started on the database; whoever is asked for a password says `password`, or nothing.
struct Program {
    Program(const QString &path, Kept *kept, const std::optional<QString> &password = {})
        : application({ .database = path, .today = Desk::today() }, beginReadingRules(), prompt,
            kept ? std::make_unique<PretendedKeychain>(*kept) : nullptr)
    {
        if (password)
            prompt.secret = Secret::fromText(*password);
        isOpen = application.start();
    }

    ProtectionDialog *protection()
    {
        Q_EMIT application.window()->protectionRequested();
        return application.window()->findChild<ProtectionDialog *>();
    }
    QCheckBox *box() { return protection()->findChild<QCheckBox *>(u"protection.keep"_s); }

    SilentPrompt prompt;
    Application application;
    bool isOpen = false;
};

const QString clerksPassword = u"верблюд 17 сахар"_s;

Protection sealedWith(const QString &password)
{
    return { .password = Secret::fromText(password), .cost = cheapest };
}

} // namespace

/// The keychain of the account opens the database where the person wanted that, and a password opens it always.
class TestKeptKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"отдел кадров.hqs"_s);
        QVERIFY(Database::create(m_path, sealedWith(clerksPassword)));
        m_kept = {};
        QSettings().clear();
    }

    void nothingIsKeptUntilSomebodyWantsIt()
    {
        QVERIFY(!Program(m_path, &m_kept).isOpen); // asked, and nothing said
        QCOMPARE(m_kept.asked, 0); // nor is a keychain bothered
        Program program(m_path, &m_kept, clerksPassword);
        QVERIFY(program.isOpen);
        QVERIFY(!program.box()->isChecked());
        QVERIFY(m_kept.secrets.empty());
    }

    void whoWantsItIsNotAskedAgain()
    {
        keep();
        QCOMPARE(m_kept.secrets.size(), 1U);
        QVERIFY(!m_kept.secrets.begin()->second.bytes().contains(clerksPassword.toUtf8())); // a key, no password
        Program again(m_path, &m_kept);
        QVERIFY(again.isOpen);
        QVERIFY(again.application.database().isSealed());
        QVERIFY(again.box()->isChecked());
        QVERIFY(Database::openCopy(m_path, Key(Secret::fromText(clerksPassword)))); // never the only way
    }

    void itEndsWhenTheBoxIsCleared()
    {
        keep();
        Program(m_path, &m_kept).box()->click();
        QVERIFY(m_kept.secrets.empty());
        QVERIFY(!Program(m_path, &m_kept).isOpen);
    }

    void anotherPasswordChangesNothing()
    {
        keep();
        {
            Program program(m_path, &m_kept);
            program.prompt.choice = { .protection = sealedWith(u"другой пароль"_s) };
            program.protection()->findChild<QPushButton *>(u"protection.password"_s)->click();
        }
        QVERIFY(!Database::openCopy(m_path, Key(Secret::fromText(clerksPassword))));
        QVERIFY(Program(m_path, &m_kept).isOpen);
    }

    void withoutAPasswordNothingIsKept()
    {
        keep();
        {
            Program program(m_path, &m_kept);
            program.prompt.yes = true;
            auto *dialog = program.protection();
            dialog->findChild<QPushButton *>(u"protection.off"_s)->click();
            QVERIFY(program.prompt.told.empty());
        }
        QVERIFY(m_kept.secrets.empty());
        Program ordinary(m_path, &m_kept);
        QVERIFY(ordinary.isOpen);
        QCOMPARE(ordinary.box(), nullptr);
    }

    void aLockedProgramAsksAllTheSame()
    {
        keep();
        Program program(m_path, &m_kept);
        QVERIFY(program.isOpen);
        const int asked = m_kept.asked;
        program.application.sessionLock().lock();
        QVERIFY(program.application.database().isLocked());
        QTest::qWait(50);
        QVERIFY(program.application.database().isLocked());
        QCOMPARE(m_kept.asked, asked);
    }

    void aKeychainThatLostTheKeyGetsItAgain()
    {
        keep();
        m_kept.secrets.clear();
        QVERIFY(!Program(m_path, &m_kept).isOpen);
        QVERIFY(Program(m_path, &m_kept, clerksPassword).isOpen);
        QVERIFY(Program(m_path, &m_kept).isOpen);
    }

    void anotherDatabaseInItsPlaceAsks()
    {
        keep();
        QVERIFY(QFile::remove(m_path));
        QVERIFY(Database::create(m_path, sealedWith(u"третий пароль"_s)));
        {
            Program other(m_path, &m_kept);
            QVERIFY(!other.isOpen);
            QCOMPARE(other.prompt.told.size(), 1U);
            QCOMPARE(other.prompt.told.front().fault, Fault::WrongSecret); // not: damaged
        }
        QVERIFY(Program(m_path, &m_kept, u"третий пароль"_s).isOpen);
        QVERIFY(Program(m_path, &m_kept).isOpen);
    }

    void aRefusalIsToldAndTheBoxStaysAsItWas()
    {
        m_kept.isRefusing = true;
        {
            Program program(m_path, &m_kept, clerksPassword);
            auto *box = program.box();
            box->click();
            QVERIFY(!box->isChecked());
            QCOMPARE(program.prompt.told.size(), 1U);
            QCOMPARE(program.prompt.told.front().fault, Fault::NoKeychain);
        }
        m_kept.isRefusing = false;
        keep();
        m_kept.isRefusing = true;
        QVERIFY(!Program(m_path, &m_kept).isOpen);
        QVERIFY(Program(m_path, &m_kept, clerksPassword).isOpen);
    }

    void withoutAKeychainThereIsNoBox()
    {
        Program program(m_path, nullptr, clerksPassword);
        QVERIFY(program.isOpen);
        QCOMPARE(program.box(), nullptr);
        KeptKeys none(nullptr);
        QVERIFY_FAULT(none.keep(program.application.database()), Fault::NoKeychain);
    }

private:
    void keep()
    {
        Program program(m_path, &m_kept, clerksPassword);
        QVERIFY(program.isOpen);
        program.box()->click();
        QVERIFY(program.prompt.told.empty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Kept m_kept;
};

HQS_TEST(keptkeys, TestKeptKeys)

#include "tst_keptkeys.moc"
