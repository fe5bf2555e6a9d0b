// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/newrules.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Keys and signatures: Ed25519 by libsodium.
class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// RFC 8032, section 7.1, test 1: the signature of nothing by a known key.
    void theSignatureIsThatOfTheStandard()
    {
        const auto seed
            = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").toBase64();
        const auto key = SecretKey::fromFile("HQSKEY 1 secret: whoever reads this can sign rules\n" + seed + '\n');
        QVERIFY(key);
        QCOMPARE(QByteArray::fromBase64(key->publicKey().text().toLatin1()).toHex(),
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QCOMPARE(QByteArray::fromBase64(key->sign({}).text().toLatin1()).toHex(),
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f059"
            "5bbe24655141438e7a100b");
    }

    void onlyTheSignerAndTheSameBytesMatch()
    {
        const SecretKey key = newKey();
        const SecretKey other = newKey();
        QVERIFY(key.publicKey() != other.publicKey());
        const Signature signature = key.sign("rules");
        QVERIFY(signature.isBy(key.publicKey(), "rules"));
        QVERIFY(!signature.isBy(key.publicKey(), "rules "));
        QVERIFY(!signature.isBy(key.publicKey(), ""));
        QVERIFY(!signature.isBy(other.publicKey(), "rules"));
    }

    void aKeyHasOneSpelling()
    {
        const SecretKey key = newKey();
        const QString text = key.publicKey().text();
        QCOMPARE(text.size(), 44);
        QVERIFY(PublicKey::fromText(text) == key.publicKey());
        // The last letter before "=" holds two bits that mean nothing.
        QString same = text;
        same[42] = QChar(text[42].unicode() + 1);
        for (const QString &wrong :
            { same, text.chopped(1), text + u'\n', text + text, u' ' + text, QString(), u"ключ"_s })
            QVERIFY2(!PublicKey::fromText(wrong), qPrintable(wrong));
        QCOMPARE(Signature::fromText(key.sign("x").text())->text(), key.sign("x").text());
        QVERIFY(!Signature::fromText(text));
        const SecretKey again = *SecretKey::fromFile(key.file());
        QVERIFY(again.publicKey() == key.publicKey());
        for (const QByteArray &wrong :
            { key.file().chopped(1), key.file().sliced(1), key.file() + '\n', QByteArray(), text.toLatin1() })
            QVERIFY(!SecretKey::fromFile(wrong));
    }

    void aFingerprintCanBeReadOut()
    {
        const QString fingerprint = newKey().publicKey().fingerprint();
        QVERIFY2(QRegularExpression(u"\\A([0-9A-F]{4} ){7}[0-9A-F]{4}\\z"_s).match(fingerprint).hasMatch(),
            qPrintable(fingerprint));
    }
};

HQS_TEST(signature, TestSignature)

#include "tst_signature.moc"
