// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/jsonobject.h"

#include "suite.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Colour { Red, Green };

/// Reads one object of every kind of key the rules have, and returns what was wrong with it.
QStringList complaintsOf(const QByteArray &json)
{
    QStringList complaints;
    {
        JsonObject object(QJsonDocument::fromJson(json).object(), u"fields/x.json"_s, complaints);
        object.string(u"name");
        object.string(u"nick", u"none"_s);
        object.flag(u"loud", false);
        object.number(u"count", 1);
        object.real(u"size", 1.5);
        object.date(u"day");
        object.text(u"label", {});
        object.strings(u"codes");
        object.reals(u"at");
        object.oneOf<Colour>(u"colour", { { u"red", Colour::Red }, { u"green", Colour::Green } }, Colour::Red);
        object.forEach(u"items", [](JsonObject &item) { item.string(u"id"); });
        object.with(u"part", [](JsonObject &part) { part.string(u"id"); });
    }
    return complaints;
}

} // namespace

class TestJsonObject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingWrongIsReportedWithFileAndKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("complaints");

        const auto row = [](const char *title, const char *json, const QStringList &complaints) {
            QTest::newRow(title) << QByteArray(json) << complaints;
        };
        row("nothing", R"({"name":"a"})", {});
        row("all keys",
            R"({"name":"a","nick":"b","loud":true,"count":2,"size":2.5,"day":"2026-11-24","label":{"ru":"а","en":"a"},
            "codes":["x"],"at":[1,2.5],"colour":"green","items":[{"id":"i"}],"part":{"id":"p"}})",
            {});
        row("unknown key", R"({"name":"a","nmae":"b"})", { u"fields/x.json: unknown key \"nmae\""_s });
        row("missing key", "{}", { u"fields/x.json: missing key \"name\""_s });
        row("empty text", R"({"name":""})", { u"fields/x.json: key \"name\" is empty"_s });
        row("number instead of text", R"({"name":7})",
            { u"fields/x.json: key \"name\" has the wrong type"_s, u"fields/x.json: key \"name\" is empty"_s });
        row("null instead of text", R"({"name":null})",
            { u"fields/x.json: key \"name\" has the wrong type"_s, u"fields/x.json: key \"name\" is empty"_s });
        row("text instead of flag", R"({"name":"a","loud":"true"})",
            { u"fields/x.json: key \"loud\" has the wrong type"_s });
        row("text instead of number", R"({"name":"a","count":"2"})",
            { u"fields/x.json: key \"count\" has the wrong type"_s });
        row("a day that does not exist", R"({"name":"a","day":"2026-02-30"})",
            { u"fields/x.json: key \"day\" is not a date"_s });
        row("a day in Russian spelling", R"({"name":"a","day":"24.11.2026"})",
            { u"fields/x.json: key \"day\" is not a date"_s });
        row("an open day", R"({"name":"a","day":null})", {});
        row("one language", R"({"name":"a","label":{"ru":"а"}})", { u"fields/x.json/label: missing key \"en\""_s });
        row("three languages", R"({"name":"a","label":{"ru":"а","en":"a","de":"a"}})",
            { u"fields/x.json/label: unknown key \"de\""_s });
        row("a plain text where both languages belong", R"({"name":"a","label":"a"})",
            { u"fields/x.json: key \"label\" has the wrong type"_s, u"fields/x.json/label: missing key \"ru\""_s,
                u"fields/x.json/label: missing key \"en\""_s });
        row("a number among texts", R"({"name":"a","codes":["x",1]})",
            { u"fields/x.json: key \"codes\" holds something that is not a text"_s });
        row("a text among numbers", R"({"name":"a","at":[1,"2"]})",
            { u"fields/x.json: key \"at\" holds something that is not a number"_s });
        row("a code outside the closed set", R"({"name":"a","colour":"blue"})",
            { u"fields/x.json: unknown colour \"blue\""_s });
        row("a wrong item", R"({"name":"a","items":[{"id":"i"},{"ID":"i"}]})",
            { u"fields/x.json/items[1]: missing key \"id\""_s, u"fields/x.json/items[1]: unknown key \"ID\""_s });
        row("an item that is no object", R"({"name":"a","items":[7]})",
            { u"fields/x.json/items[0]: is not an object"_s, u"fields/x.json/items[0]: missing key \"id\""_s });
        row("a wrong part", R"({"name":"a","part":{}})", { u"fields/x.json/part: missing key \"id\""_s });
        row("two mistakes", R"({"nick":1,"extra":1})",
            { u"fields/x.json: missing key \"name\""_s, u"fields/x.json: key \"nick\" has the wrong type"_s,
                u"fields/x.json: unknown key \"extra\""_s });
    }
    void everythingWrongIsReportedWithFileAndKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, complaints);
        QCOMPARE(complaintsOf(json), complaints);
    }

    void aReadValueComesBack()
    {
        QStringList complaints;
        JsonObject object(QJsonDocument::fromJson(R"({"name":"a","loud":true,"count":2,"size":2.5,"day":"2026-11-24",
            "label":{"ru":"а","en":"b"},"codes":["x","y"],"at":[1,2.5],"colour":"green"})")
                              .object(),
            u"x"_s, complaints);
        QCOMPARE(object.string(u"name"), u"a"_s);
        QCOMPARE(object.flag(u"loud", false), true);
        QCOMPARE(object.number(u"count", 1), 2);
        QCOMPARE(object.real(u"size", 1), 2.5);
        QCOMPARE(object.date(u"day"), QDate(2026, 11, 24));
        QCOMPARE(object.text(u"label"), (Text { u"а"_s, u"b"_s }));
        QCOMPARE(object.strings(u"codes"), (QStringList { u"x"_s, u"y"_s }));
        QCOMPARE(object.reals(u"at"), (std::vector<double> { 1, 2.5 }));
        const auto colour = object.oneOf<Colour>(u"colour", { { u"red", Colour::Red }, { u"green", Colour::Green } });
        QVERIFY(colour == Colour::Green);
        QCOMPARE(complaints, QStringList());
    }

    void anAbsentKeyGivesTheUsualValue()
    {
        QStringList complaints;
        JsonObject object({}, u"x"_s, complaints);
        QCOMPARE(object.string(u"nick", u"none"_s), u"none"_s);
        QCOMPARE(object.flag(u"loud", true), true);
        QCOMPARE(object.number(u"count", 7), 7);
        QCOMPARE(object.real(u"size", 0.5), 0.5);
        QVERIFY(!object.date(u"day").isValid());
        QCOMPARE(object.text(u"label", { u"а"_s, u"a"_s }), (Text { u"а"_s, u"a"_s }));
        QVERIFY(object.strings(u"codes").isEmpty());
        QCOMPARE(complaints, QStringList());
    }
};

HQS_TEST(jsonobject, TestJsonObject)
#include "tst_jsonobject.moc"
