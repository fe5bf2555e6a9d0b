// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"

#include "rulepack/newrules.h"
#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The one file rules come in: what is refused, and that nothing but what was signed gets through.
class TestRulePack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSignedComesOut()
    {
        const auto pack = open(smallPack());
        QVERIFY_DONE(pack);
        QCOMPARE(pack->edition, u"2027.03"_s);
        QCOMPARE(pack->issuedOn, QDate(2026, 12, 1));
        QVERIFY(pack->texts == smallTexts());
        QVERIFY(pack->signer == m_key.publicKey());
        QCOMPARE(pack->file, smallPack());
    }

    void everyByteCounts()
    {
        const QByteArray pack = smallPack();
        int tried = 0;
        for (qsizetype at = 0; at < pack.size(); ++at) {
            for (const int bit : { 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80 }) {
                QByteArray flipped = pack;
                flipped[at] = static_cast<char>(flipped[at] ^ bit);
                const auto opened = open(flipped);
                QVERIFY2(!opened, qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
                ++tried;
            }
        }
        QVERIFY2(tried >= 2000, qPrintable(QString::number(tried)));
    }

    void everyLengthCounts()
    {
        const QByteArray pack = smallPack();
        for (qsizetype size = 0; size < pack.size(); ++size)
            QVERIFY2(!open(pack.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!open(pack + '\n'));
        QVERIFY(!open(pack + pack));
    }

    void whatIsNoGoodPackIsRefusedForItsReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Fault>("fault");
        const QByteArray pack = smallPack();
        const QByteArray rest = pack.sliced(pack.indexOf("key "));
        const QByteArray payload = payloadOf(pack);
        QTest::newRow("empty") << QByteArray() << Fault::NotRulePack;
        QTest::newRow("a letter") << QByteArray("Dear diary,\n") << Fault::NotRulePack;
        QTest::newRow("a database") << QByteArray("SQLite format 3\0 and so on", 26) << Fault::NotRulePack;
        QTest::newRow("format 0") << "HQSRULES 0\n" + rest << Fault::NotRulePack;
        QTest::newRow("format 01") << "HQSRULES 01\n" + rest << Fault::NotRulePack;
        QTest::newRow("newer format") << "HQSRULES 2\n" + rest << Fault::NewerRulePack;
        QTest::newRow("no lines") << QByteArray("HQSRULES 1\n") << Fault::AlteredRulePack;
        QTest::newRow("no key") << "HQSRULES 1\nkey \nsignature \n" + payload << Fault::UnsignedRulePack;
        QTest::newRow("no signature") << "HQSRULES 1\nkey " + m_key.publicKey().text().toLatin1() + "\nsignature \n"
                + payload << Fault::UnsignedRulePack;
        QTest::newRow("cut off") << pack.chopped(1) << Fault::AlteredRulePack;
        QTest::newRow("another number") << QByteArray(pack).replace("2027.03", "2027.04") << Fault::AlteredRulePack;
        QTest::newRow("key of another") << QByteArray(pack).replace(
            m_key.publicKey().text().toLatin1(), newKey().publicKey().text().toLatin1())
                                        << Fault::AlteredRulePack;
        QTest::newRow("signed by another") << signedBy(newKey(), payload) << Fault::UnknownRuleKey;
        QTest::newRow("signed, but no JSON") << signedBy(m_key, "rules") << Fault::NotRulePack;
        QTest::newRow("signed, but empty") << signedBy(m_key, {}) << Fault::NotRulePack;
        QTest::newRow("no files") << signedBy(m_key, R"({"edition":"2027.03","issued_on":"2026-12-01","files":{}})")
                                  << Fault::NotRulePack;
        QTest::newRow("no day") << signedBy(m_key, QByteArray(payload).replace("2026-12-01", "2026-13-01"))
                                << Fault::NotRulePack;
        QTest::newRow("another edition inside")
            << signedBy(m_key, QByteArray(payload).replace("2027.03\",", "2027.04\",")) << Fault::NotRulePack;
        QTest::newRow("an edition that is no number")
            << signedBy(m_key, QByteArray(payload).replace("2027.03", "spring!")) << Fault::NotRulePack;
        QTest::newRow("an unknown key") << signedBy(
            m_key, QByteArray(payload).replace("\"edition\"", "\"author\":\"me\",\"edition\""))
                                        << Fault::NotRulePack;
    }
    void whatIsNoGoodPackIsRefusedForItsReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(Fault, fault);
        const auto opened = open(file);
        QVERIFY_FAULT(opened, fault);
        QCOMPARE(opened.error().place.isEmpty(), false);
    }

    void anUnknownKeyIsNamedSoThatItCanBeTrusted()
    {
        const SecretKey other = newKey();
        const auto opened = open(signedBy(other, payloadOf(smallPack())));
        QVERIFY_FAULT(opened, Fault::UnknownRuleKey);
        QCOMPARE(opened.error().place, other.publicKey().fingerprint());
        QCOMPARE(opened.error().detail, other.publicKey().text());
        QVERIFY(
            openRulePack(signedBy(other, payloadOf(smallPack())), u"x"_s, { m_key.publicKey(), other.publicKey() }));
    }

    void namesThatLeaveTheFolderAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            { u"../evil.json"_s, u"/etc/evil.json"_s, u"a/../../evil.json"_s, u"a/./b.json"_s, u"a//b.json"_s,
                u"C:/evil.json"_s, u"C:evil.json"_s, u"a\\\\..\\\\evil.json"_s, u".hidden.json"_s, u"a/.ssh/b.json"_s,
                u"evil.sh"_s, u"evil"_s, u"a.json/"_s, u"правила.json"_s, u"a b.json"_s, u"evil.json\\n"_s,
                u"evil.json\\u0000.html"_s, u"~/evil.json"_s, u"RULES.json"_s, u""_s, QString(300, u'a') + u".json"_s })
            QTest::newRow(qPrintable(name.left(40))) << name;
    }
    void namesThatLeaveTheFolderAreRefused()
    {
        QFETCH(QString, name);
        const QByteArray payload
            = QByteArray(payloadOf(smallPack())).replace("\"notes.json\"", '"' + name.toUtf8() + '"');
        QVERIFY_FAULT(open(signedBy(m_key, payload)), Fault::UnsafeRulePack);
        QVERIFY_FAULT(
            makeRulePack({ { u"rules.json"_s, R"({ "edition": "1" })" }, { name, "{}" } }, QDate(2026, 12, 1), m_key),
            Fault::BadInput);
    }

    void aFileOfAnySizeIsNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"huge.hqsrules"_s);
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(33 * 1024 * 1024));
        huge.close();
        QVERIFY_FAULT(readRulePack(path, {}), Fault::NotRulePack);
        QVERIFY_FAULT(readRulePack(folder.filePath(u"none.hqsrules"_s), {}), Fault::NotFound);
        QVERIFY_FAULT(readRulePack(folder.path(), {}), Fault::NotOurs);
    }

    void theRulesOfTheProgramMakeTheRoundTrip()
    {
        const RuleBook book = NewRules().raiseThreshold({ 2027, 3, 1 }).book(m_key);
        QCOMPARE(book.catalog.edition(), u"2027.03"_s);
        QCOMPARE(*book.catalog.parameters().amount(ParameterId(u"thr.general"_s), QDate(2027, 3, 1)), 900'000);
        const auto builtIn = RuleBook::builtIn();
        QVERIFY_DONE(builtIn);
        QCOMPARE(book.forms.forms().size(), builtIn->forms.forms().size());
        QCOMPARE(book.texts()->size(), builtIn->texts()->size());
    }

    void rulesThatContradictThemselvesAreRefusedWithFileAndKey_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("unknown key")
            << u"parameters/labour.json"_s
            << QByteArray("\"unit\": \"months\",\n      \"values\": [\n        {\n          \"value\": 216")
            << QByteArray("\"unit\": \"months\",\n      \"values\": [\n        {\n          \"walue\": 216")
            << u"labour.json"_s;
        QTest::newRow("no JSON") << u"lists/sexes.json"_s << QByteArray("[") << QByteArray("(") << u"sexes.json"_s;
        QTest::newRow("no letter") << u"forms/guarantee_letter@free.json"_s << QByteArray("\"guarantee_letter.html\"")
                                   << QByteArray("\"no_letter.html\"") << u"no_letter.html"_s;
        QTest::newRow("broken letter") << u"letters/guarantee_letter.html"_s << QByteArray("{{specialist.fullNameRu}}")
                                       << QByteArray("{{specialist.fullNam}}") << u"specialist.fullNam"_s;
    }
    void rulesThatContradictThemselvesAreRefusedWithFileAndKey()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, complaint);
        const QByteArray pack = NewRules().edit(file, from, to).pack(m_key);
        const auto opened = open(pack);
        QVERIFY_DONE(opened);
        const auto book = RuleBook::of(*opened);
        QVERIFY_FAULT(book, Fault::BadRulePack);
        QCOMPARE(book.error().place, u"2027.03"_s);
        QVERIFY2(book.error().detail.contains(complaint), qPrintable(book.error().detail));
    }

    void aFolderWithoutRulesIsNoPack()
    {
        const QTemporaryDir folder;
        QVERIFY_FAULT(readRuleTexts(QDir(folder.path())), Fault::NotFound);
        QVERIFY(!readRuleTexts(QDir(u":/rules"_s))->contains(u"schema/common.schema.json"_s));
        QVERIFY_FAULT(makeRulePack({ { u"rules.json"_s, "{}" } }, QDate(2026, 12, 1), m_key), Fault::BadInput);
        QVERIFY_FAULT(makeRulePack({ { u"rules.json"_s, R"({ "edition": "1" })" }, { u"a.json"_s, "\xff\xfe" } },
                          QDate(2026, 12, 1), m_key),
            Fault::BadInput);
    }

    void editionsAreComparedAsNumbers_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("than");
        QTest::addColumn<bool>("isLater");
        QTest::newRow("next month") << u"2026.12"_s << u"2026.11"_s << true;
        QTest::newRow("two digits") << u"2026.10"_s << u"2026.9"_s << true;
        QTest::newRow("a correction") << u"2026.11.1"_s << u"2026.11"_s << true;
        QTest::newRow("the same") << u"2026.11"_s << u"2026.11"_s << false;
        QTest::newRow("the same with a zero") << u"2026.11.0"_s << u"2026.11"_s << false;
        QTest::newRow("older") << u"2026.10"_s << u"2026.11"_s << false;
        QTest::newRow("no number") << u"2027-spring"_s << u"2026.11"_s << false;
        QTest::newRow("nothing") << QString() << u"2026.11"_s << false;
    }
    void editionsAreComparedAsNumbers()
    {
        QFETCH(QString, edition);
        QFETCH(QString, than);
        QTEST(isLaterEdition(edition, than), "isLater");
    }

private:
    static RuleTexts smallTexts()
    {
        return { { u"rules.json"_s, R"({ "edition": "2027.03" })" }, { u"notes.json"_s, "{ \"ru\": \"Да\" }\n" } };
    }
    QByteArray smallPack() const { return *makeRulePack(smallTexts(), QDate(2026, 12, 1), m_key); }
    static QByteArray payloadOf(const QByteArray &pack) { return pack.sliced(pack.indexOf('{')); }
    static QByteArray signedBy(const SecretKey &key, const QByteArray &payload)
    {
        return "HQSRULES 1\nkey " + key.publicKey().text().toLatin1() + "\nsignature "
            + key.sign(payload).text().toLatin1() + '\n' + payload;
    }
    Result<RulePack> open(const QByteArray &file) const
    {
        return openRulePack(file, u"pack.hqsrules"_s, { m_key.publicKey() });
    }

    SecretKey m_key = newKey();
};

HQS_TEST(rulepack, TestRulePack)

#include "tst_rulepack.moc"
