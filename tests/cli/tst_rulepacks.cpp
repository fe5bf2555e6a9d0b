// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "rulepack/newrules.h"
#include "suite.h"

#include <QDirIterator>

using namespace hqs;

/// Signed rules on the command line: the publisher's side and the office's.
class TestRulePacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<DemoFolder>();
    }

    void thePublisherSignsAndTheOfficeInstalls()
    {
        const auto keys = m_desk->json({ u"law"_s, u"keys"_s, path(u"publisher"_s) });
        QCOMPARE(keys.code, 0);
        const QFile::Permissions rights = QFile::permissions(path(u"publisher"_s));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        writeFolder(NewRules().raiseThreshold({ 2026, 7, 1 }).lengthenNotice());
        const auto made
            = m_desk->json({ u"law"_s, u"sign"_s, path(u"rules"_s), path(u"publisher"_s), path(u"new.hqsrules"_s) });
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.object()[u"edition"], u"2027.03"_s);
        QCOMPARE(made.object()[u"signed_by"], keys.object()[u"fingerprint"]);

        // Nobody has said that this publisher is trusted.
        const QByteArray before = m_desk->content();
        const auto refused = m_desk->run({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s), u"--accept"_s });
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(keys.object()[u"fingerprint"].toString()), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(keys.object()[u"key"].toString()), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"law trust"_s), qPrintable(refused.err));
        QCOMPARE(m_desk->content(), before);

        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, path(u"publisher.pub"_s) }).code, 0);
        const auto trusted = m_desk->json({ u"law"_s, u"trust"_s });
        QCOMPARE(trusted.array().size(), 1);
        QCOMPARE(trusted.array().first().toObject()[u"key"], keys.object()[u"key"]);

        // Shown first, changed only with --accept.
        const auto shown = m_desk->json({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s) });
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QCOMPARE(shown.object()[u"installed"], false);
        QCOMPARE(shown.object()[u"edition_in_use"], u"2026.11"_s);
        QCOMPARE(shown.object()[u"issued_on"], u"2026-11-24"_s);
        QCOMPARE(shown.object()[u"differences"].toArray().size(), 2);
        QVERIFY(!shown.object()[u"cases"].toArray().isEmpty());
        QCOMPARE(keysOf(shown.object()[u"cases"].toArray().first()),
            QStringList({ u"id"_s, u"name"_s, u"number"_s, u"words"_s }));
        QCOMPARE(threshold(), 750000);

        const auto done
            = m_desk->run({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s), u"--accept"_s, u"--by"_s, u"Ivanova"_s });
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QVERIFY(done.out.contains(u"900"_s) && done.out.contains(u"Rules of edition 2027.03"_s));
        QCOMPARE(threshold(), 900000);
        QCOMPARE(m_desk->json({ u"law"_s, u"list"_s }).object()[u"edition"], u"2027.03"_s);
        QCOMPARE(m_desk->json({ u"verify"_s }).code, 0);

        // The same pack again is not newer.
        const auto again = m_desk->run({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s), u"--accept"_s });
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(u"not newer"_s));

        // When the key is not trusted any more, the rules of the program hold, and it is told.
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, keys.object()[u"key"].toString(), u"--withdraw"_s }).code, 0);
        const auto after = m_desk->run({ u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-11-24"_s });
        QCOMPARE(after.code, 0);
        QVERIFY2(after.err.contains(u"The installed rules are not used"_s), qPrintable(after.err));
        QCOMPARE(threshold(), 750000);
    }

    void theDifferenceIsInTheLanguageOfTheClerk_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("ru")
            << u"ru"_s
            << u"с 01.03.2027 — 900 000 ₽ за квартал вместо 750 000 ₽ за квартал"_s;
        QTest::newRow("en") << u"en"_s
                            << u"from 01.03.2027 — 900 000 ₽ a quarter instead of 750 000 ₽ a quarter"_s;
    }
    void theDifferenceIsInTheLanguageOfTheClerk()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        writeFile(path(u"new.hqsrules"_s), NewRules().raiseThreshold({ 2027, 3, 1 }).pack(m_key));
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, m_key.publicKey().text() }).code, 0);
        Outcome shown = m_desk->run({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s), u"--lang"_s, language });
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QVERIFY2(shown.out.replace(QChar(0xa0), u' ').contains(words), qPrintable(shown.out));
    }

    void whatCannotBeInstalledSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("why");
        const QByteArray good = NewRules().pack(m_key);
        QTest::newRow("not a pack") << QByteArray("Dear diary,\n") << 2 << u"not a pack of rules"_s;
        QTest::newRow("damaged") << good.chopped(1000) << 2 << u"damaged"_s;
        QTest::newRow("newer") << QByteArray(good).replace("HQSRULES 1", "HQSRULES 7") << 2 << u"newer version"_s;
        QTest::newRow("older") << NewRules(u"2025.01"_s).pack(m_key) << 2 << u"not newer"_s;
        QTest::newRow("unknown key") << NewRules().pack(newKey()) << 2 << u"does not trust"_s;
        QTest::newRow("broken rules") << NewRules().edit(u"lists/sexes.json"_s, "[", "(").pack(m_key) << 2
                                      << u"sexes.json"_s;
    }
    void whatCannotBeInstalledSaysWhyAndChangesNothing()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        QFETCH(QString, why);
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, m_key.publicKey().text() }).code, 0);
        writeFile(path(u"new.hqsrules"_s), file);
        const QByteArray before = m_desk->content();
        const auto refused = m_desk->run({ u"law"_s, u"import"_s, path(u"new.hqsrules"_s), u"--accept"_s });
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(m_desk->content(), before);
        QVERIFY(!QFile::exists(m_desk->database() + u".hqsrules"_s));
    }

    void aBadInstalledPackIsToldAndTheProgramGoesOn()
    {
        writeFile(m_desk->database() + u".hqsrules"_s, "Dear diary,\n");
        const auto listed = m_desk->run({ u"case"_s, u"list"_s });
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.err.contains(u"The installed rules are not used"_s), qPrintable(listed.err));
        QVERIFY(!listed.out.isEmpty());
    }

    void anInstalledPackThatTheProgramOvertookIsToldOnce()
    {
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, m_key.publicKey().text() }).code, 0);
        writeFile(m_desk->database() + u".hqsrules"_s, NewRules(u"2026.01"_s).pack(m_key));
        QVERIFY(m_desk->run({ u"case"_s, u"list"_s }).err.contains(u"not newer"_s));
        const auto second = m_desk->run({ u"case"_s, u"list"_s });
        QCOMPARE(second.code, 0);
        QCOMPARE(second.err, QString());
    }

    void thePublisherIsToldWhatIsWrong()
    {
        QCOMPARE(m_desk->run({ u"law"_s, u"keys"_s, path(u"publisher"_s) }).code, 0);
        QCOMPARE(m_desk->run({ u"law"_s, u"keys"_s, path(u"publisher"_s) }).code, 5); // never overwritten
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, u"nonsense"_s }).code, 2);
        QCOMPARE(m_desk->run({ u"law"_s, u"trust"_s, m_key.publicKey().text(), u"--withdraw"_s }).code, 2);
        const auto sign = [this](const QString &folder, const QString &key) {
            return m_desk->run({ u"law"_s, u"sign"_s, folder, key, path(u"out.hqsrules"_s) });
        };
        QCOMPARE(sign(path(u"none"_s), path(u"publisher"_s)).code, 5);
        writeFolder(NewRules().edit(u"lists/sexes.json"_s, "[", "("));
        QCOMPARE(sign(path(u"rules"_s), path(u"publisher.pub"_s)).code, 2); // not the secret one
        const auto broken = sign(path(u"rules"_s), path(u"publisher"_s));
        QCOMPARE(broken.code, 2);
        QVERIFY2(broken.err.contains(u"sexes.json"_s), qPrintable(broken.err));
        QVERIFY(!QFile::exists(path(u"out.hqsrules"_s)));
    }

private:
    QString path(const QString &name) const { return m_desk->path(name); }
    void writeFolder(const NewRules &rules) const
    {
        for (const auto &[name, text] : rules.texts()) {
            QVERIFY(QDir().mkpath(QFileInfo(path(u"rules/"_s + name)).path()));
            writeFile(path(u"rules/"_s + name), text);
        }
    }
    qint64 threshold() const
    {
        return m_desk->json({ u"law"_s, u"value"_s, u"thr.general"_s, u"--on"_s, u"2026-11-24"_s })
            .object()[u"value"]
            .toInteger();
    }

    std::unique_ptr<DemoFolder> m_desk;
    SecretKey m_key = newKey();
};

HQS_TEST(rulepacks, TestRulePacks)

#include "tst_rulepacks.moc"
