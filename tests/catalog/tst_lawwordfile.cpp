// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/lawwordfile.h"

#include "suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString wordFile = u"words.json"_s;

std::vector<LawWord> twoWords()
{
    const QDateTime at(QDate(2026, 11, 24), QTime(9, 0, 0, 5), Qt::UTC);
    return { { .rule = u"thr.general"_s,
                 .from = { 2026, 12, 1 },
                 .said = OfficeValue { .to = {},
                     .amount = 800'000,
                     .unit = Unit::RoublesPerQuarter,
                     .basis = { .russian = u"Закон № 1-ФЗ"_s, .english = u"Law 1-FZ"_s } },
                 .note = u"письмо"_s,
                 .by = u"Иванова"_s,
                 .on = { 2026, 11, 24 },
                 .at = at },
        { .rule = u"thr.general"_s,
            .from = { 2024, 3, 1 },
            .said = Comparison { u"750000 RUB/quarter"_s },
            .note = u"текст"_s,
            .by = u"Петров"_s,
            .on = { 2026, 11, 23 },
            .at = at } };
}

/// The file of two words with one key of the first word written otherwise; undefined: without the key.
QByteArray changed(const QString &key, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(lawWordFile(twoWords())).object();
    QJsonArray words = root[u"words"].toArray();
    QJsonObject first = words[0].toObject();
    if (value.isUndefined())
        first.remove(key);
    else
        first.insert(key, value);
    words[0] = first;
    root.insert(u"words"_s, words);
    return QJsonDocument(root).toJson();
}

} // namespace

class TestLawWordFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog.emplace(*std::move(loaded));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsRead()
    {
        const auto read = readLawWords(lawWordFile(twoWords()), wordFile);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == twoWords());
        QVERIFY(readLawWords(lawWordFile({}), wordFile)->empty());
    }

    void aMistakeIsNamedByFileWordAndKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
            QTest::newRow(name) << key << value;
        };
        row("no rule", u"rule"_s, gone);
        row("empty rule", u"rule"_s, u""_s);
        row("no day", u"from"_s, u"31.02.2026"_s);
        row("no first day", u"from"_s, QJsonValue());
        row("half an amount", u"amount"_s, 1.5);
        row("amount in words", u"amount"_s, u"800000"_s);
        row("negative amount", u"amount"_s, -1);
        row("no person", u"by"_s, gone);
        row("no day of saying", u"on"_s, gone);
        row("no moment", u"at"_s, u"yesterday"_s);
        row("no basis", u"basis"_s, gone);
        row("note is a number", u"note"_s, 5);
        row("unknown key", u"colour"_s, u"red"_s);
    }

    void aMistakeIsNamedByFileWordAndKey()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto read = readLawWords(changed(key, value), wordFile);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::BadInput);
        QCOMPARE(read.error().place, u"words.json/words[0]/"_s + key);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void anUnknownCodeIsNamed()
    {
        for (const auto &[key, code] : { std::pair(u"unit"_s, u"parsec"_s), std::pair(u"kind"_s, u"wish"_s) }) {
            const auto read = readLawWords(changed(key, code), wordFile);
            QVERIFY(!read);
            QVERIFY2(read.error().detail.contains(code), qPrintable(read.error().detail));
            QVERIFY(read.error().place.contains(u"words[0]"_s));
        }
    }

    void twoWordsAboutTheSameAreRefused()
    {
        auto words = twoWords();
        words.push_back(words.front());
        const auto read = readLawWords(lawWordFile(words), wordFile);
        QVERIFY(!read);
        QVERIFY(read.error().place.contains(u"words[2]"_s));
    }

    void aFileOfAnotherKindIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << QByteArray() << int(Fault::NotOurs);
        QTest::newRow("no JSON") << QByteArray("words") << int(Fault::NotOurs);
        QTest::newRow("cut off") << lawWordFile(twoWords()).chopped(20) << int(Fault::NotOurs);
        QTest::newRow("a list") << QByteArray("[]") << int(Fault::NotOurs);
        QTest::newRow("other schema") << QByteArray(R"({"schema": "x", "version": 1, "words": []})")
                                      << int(Fault::NotOurs);
        QTest::newRow("later version") << QByteArray(R"({"schema": "hqsdesk-law-words", "version": 2, "words": []})")
                                       << int(Fault::NewerSchema);
        QTest::newRow("no version") << QByteArray(R"({"schema": "hqsdesk-law-words", "words": []})")
                                    << int(Fault::BadInput);
        QTest::newRow("no words") << QByteArray(R"({"schema": "hqsdesk-law-words", "version": 1})")
                                  << int(Fault::BadInput);
        QTest::newRow("words are none") << QByteArray(R"({"schema": "hqsdesk-law-words", "version": 1, "words": [7]})")
                                        << int(Fault::BadInput);
    }

    void aFileOfAnotherKindIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, fault);
        const auto read = readLawWords(json, wordFile);
        QVERIFY(!read);
        QCOMPARE(int(read.error().fault), fault);
        QVERIFY(read.error().place.startsWith(wordFile));
    }

    void arrivalsAreComparedWithWhatIsSaidHere()
    {
        const auto standing = [this](const LawWord &coming, const std::vector<LawWord> &here) {
            return arrivalsOf({ coming }, here, *m_catalog).front().standing;
        };
        const LawWord value = twoWords().front();
        LawWord other = value;
        std::get<OfficeValue>(other.said).amount = 850'000;
        QCOMPARE(standing(value, {}), WordStanding::New);
        QCOMPARE(standing(value, { value }), WordStanding::Same);
        other.at = value.at.addSecs(1);
        QCOMPARE(standing(other, { value }), WordStanding::Newer);
        QCOMPARE(standing(value, { other }), WordStanding::Older);
        other.at = value.at;
        QCOMPARE(standing(value, { other }), WordStanding::Older); // as old: what is here stays
        LawWord saidAgain = value;
        saidAgain.at = value.at.addDays(5);
        QCOMPARE(standing(saidAgain, { value }), WordStanding::Same);
        LawWord elsewhere = value;
        elsewhere.rule = u"thr.horoscope"_s;
        QCOMPARE(standing(elsewhere, {}), WordStanding::Unfit);
        LawWord outdated = twoWords().back();
        outdated.said = Comparison { u"1 RUB/quarter"_s };
        QCOMPARE(standing(outdated, {}), WordStanding::Unfit);
    }

private:
    std::optional<Catalog> m_catalog;
};

HQS_TEST(lawwordfile, TestLawWordFile)
#include "tst_lawwordfile.moc"
