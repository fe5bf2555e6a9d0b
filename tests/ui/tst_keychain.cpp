// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "ui/opening/keychain.h"

#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The keychain of a real desktop: the test runs on a bus of its own, with a keychain of its own.
class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFoundUntilItIsForgotten()
    {
        const auto keychain = systemKeychain();
        QVERIFY(keychain);
        const QString name = u"/home/кадры/отдел кадров.hqs"_s;
        const Secret secret = Secret::random(32).value(); // zeros and all
        expectNothing(*keychain, name);
        QVERIFY_DONE(keychain->keep(name, secret));
        QVERIFY_DONE(keychain->keep(name + u"2"_s, Secret::fromBytes("another")));
        auto found = keychain->find(name);
        QVERIFY_DONE(found);
        QVERIFY(found->has_value());
        QVERIFY(**found == secret);
        const Secret next = Secret::random(32).value();
        QVERIFY_DONE(keychain->keep(name, next));
        found = systemKeychain()->find(name);
        QVERIFY_DONE(found);
        QVERIFY(found->has_value());
        QVERIFY(**found == next);
        QVERIFY_DONE(keychain->forget(name));
        expectNothing(*keychain, name);
        QVERIFY_DONE(keychain->forget(name)); // again: it is gone
        QVERIFY(keychain->find(name + u"2"_s)->has_value());
    }

private:
    static void expectNothing(Keychain &keychain, const QString &name)
    {
        const auto found = keychain.find(name);
        QVERIFY_DONE(found);
        QVERIFY(!found->has_value());
    }
};

HQS_TEST(keychain, TestKeychain)

#include "tst_keychain.moc"
