// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/onpaper.h"
#include "forms/pdf.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Whatever is in every text field of a case: each form is printed, no value is read as anything but words, and what
/// does not appear on paper is reported.
class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsLostSilently_data();
    void nothingIsLostSilently();
    void aPasteOfTenThousandLettersIsPrintedOrReported();

private:
    void printEverything(const Record &record, const QString &title);
};

namespace {

QStringList hostileTexts()
{
    QStringList texts { u"<b>жирный</b>"_s, u"<img src=file:///etc/passwd>"_s, u"<script>alert(1)</script>"_s,
        u"</td></tr></table>"_s, u"<!-- end -->"_s, u"<!-- each family -->"_s, u"&lt;&amp;&nbsp;"_s, u"&#60;b&#62;"_s,
        u"{{specialist.surnameRu}}"_s, u"{{param:fee.invitation}}"_s, u"{{"_s, u"}}"_s, u"%1 %2 %s %n"_s, u"\\n\\0"_s,
        u"'; DROP TABLE cards; --"_s, u"\"кавычки\" 'и' «ёлочки» „лапки“"_s, u"a|b|c"_s, u"|Sum=1"_s, u"="_s,
        u"Ёё Йй Щщ Ъъ Ыы"_s, u"É ñ ß ü ğ ș ł"_s, u"İstanbul ıI"_s, u"שלום עולם"_s, u"مرحبا بالعالم"_s,
        u"\u202Eтекст наоборот"_s, u"你好世界"_s, u"김민준"_s, u"नमस्ते"_s, u"😀🇷🇺👨‍👩‍👧"_s,
        u"\u0000\u0001\u0007\u001b[31m"_s, u"\t\t\r\n\r\n"_s, u"строка\nстрока\nстрока"_s, u"a\u0301e\u0308и\u0306"_s,
        u"\u200b\ufeff\u00ad"_s, u"\u2028\u2029"_s, QString(QChar(0xd83d)) /* half a character */, u" "_s, u"0"_s,
        u"слово "_s.repeated(200), QString(1'000, u'Щ') };
    return texts;
}

} // namespace

void HostileTest::nothingIsLostSilently_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = hostileTexts();
    QCOMPARE(int(texts.size()), 40);
    for (int i = 0; i < texts.size(); ++i)
        QTest::addRow("text %d", i + 1) << texts[i];
}

void HostileTest::printEverything(const Record &record, const QString &title)
{
    for (const Form &form : sample::library().forms()) {
        std::vector<PrintedForm> printed;
        printed.push_back(sample::print(form, record));
        const QStringList lost = sample::lostValues(form, printed.front(), record);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QVERIFY(toPdf(printed, title.left(100)).startsWith("%PDF"));
    }
}

void HostileTest::nothingIsLostSilently()
{
    QFETCH(QString, text);
    Record record = sample::record();
    for (const Role &role : sample::catalog().roles()) {
        for (const FieldId &id : sample::catalog().fieldsOf(role.id)) {
            const Field &field = *sample::catalog().field(id);
            for (int item = 1; item <= std::max(1, record.items(role.id)); ++item) {
                if (field.type() == FieldType::Text && !field.isJoined())
                    record.set({ id, role.repeats > 0 ? item : 0 }, FieldValue(text));
            }
        }
    }
    printEverything(record, text);
}

void HostileTest::aPasteOfTenThousandLettersIsPrintedOrReported()
{
    const QString text(10'000, u'Щ');
    Record record = sample::record();
    for (const QString &path :
        { u"employer.fullName"_s, u"specialist.surnameRu"_s, u"contract.position"_s, u"payee.name"_s })
        sample::answer(record, path, text);
    printEverything(record, {});
    const PrintedForm notice = sample::print(sample::form(u"mvd536_app7_contract_concluded"_s), record);
    int letters = 0;
    for (int page = 0; page < notice.pageCount(); ++page)
        letters += int(std::ranges::count(notice.layout(page).letters, u"Щ"_s, &PlacedLetter::letter));
    QVERIFY2(letters >= 30'000, qPrintable(QString::number(letters)));
}

HQS_TEST(hostile, HostileTest)
#include "tst_hostile.moc"
