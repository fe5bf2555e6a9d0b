// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printedanswers.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Values put into words: every source, every filter, and what is noted when there is nothing to put.
class PlaceholderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void valuesAreWrittenAsTheirFiltersSay_data();
    void valuesAreWrittenAsTheirFiltersSay();
    void aMistakeIsComplainedAbout_data();
    void aMistakeIsComplainedAbout();
    void aMissingRequiredAnswerIsNoted();
    void anOptionalAnswerMayStayEmpty();
    void anAnswerOfABranchNotTakenIsNotPrinted();
    void aJoinedFieldLeavesOutPartsThatAreNotAsked();
    void whatNoFontHasBecomesABoxAndIsNoted();
    void bracesInAValueStayWords();
};

namespace {

QString filled(const QString &text, const Record &record, std::vector<Place> *missing = nullptr,
    std::vector<Overflow> *overflows = nullptr)
{
    QStringList complaints;
    const Template words = parseTemplate(text, complaints);
    if (!complaints.isEmpty())
        return u"complaint: "_s + complaints.join(u' ');
    const PrintContext context { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = {} };
    PrintedAnswers answers(context, Language::Russian, Typeface::Serif);
    QString result = answers.fill(words);
    result.replace(u'\u00a0', u' ');
    if (missing)
        *missing = answers.missing();
    if (overflows)
        *overflows = answers.overflows();
    return result;
}

} // namespace

void PlaceholderTest::valuesAreWrittenAsTheirFiltersSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("words only") << u"ФОРМА"_s << u"ФОРМА"_s;
    QTest::newRow("text") << u"г-н {{specialist.surnameRu}}!"_s << u"г-н Ким!"_s;
    QTest::newRow("upper") << u"{{specialist.surnameRu|upper}}"_s << u"КИМ"_s;
    QTest::newRow("an item") << u"{{family[2].givenRu}}"_s << u"Ха Нэль"_s;
    QTest::newRow("a date without a filter") << u"{{contract.signedOn}}"_s << u"20.11.2026"_s;
    QTest::newRow("date") << u"{{contract.signedOn|date}}"_s << u"20.11.2026"_s;
    QTest::newRow("longdate") << u"{{specialist.birthDate|longdate}}"_s << u"«17» апреля 1984 г."_s;
    QTest::newRow("longdate in English") << u"{{specialist.birthDate|longdate|en}}"_s << u"17 April 1984"_s;
    QTest::newRow("day, month and year")
        << u"{{passport.issuedOn|day}}/{{passport.issuedOn|month}}/{{passport.issuedOn|year}}"_s << u"05/июня/2024"_s;
    QTest::newRow("digits") << u"{{contract.signedOn|ddMMyyyy}}"_s << u"20112026"_s;
    QTest::newRow("money") << u"{{contract.monthlyPay}}"_s << u"260 000 ₽"_s;
    QTest::newRow("kopecks") << u"{{contract.monthlyPay|kopecks}}"_s << u"26000000"_s;
    QTest::newRow("money in words") << u"{{contract.monthlyPay|words}}"_s
                                    << u"260 000 (двести шестьдесят тысяч) рублей 00 копеек"_s;
    QTest::newRow("money in English words")
        << u"{{contract.monthlyPay|words|en}}"_s << u"260 000 (two hundred sixty thousand) roubles 00 kopecks"_s;
    QTest::newRow("money in the genitive")
        << u"{{contract.monthlyPay|words|genitive}}"_s << u"260 000 (двухсот шестидесяти тысяч) рублей 00 копеек"_s;
    QTest::newRow("a number in words") << u"{{count:family|words}} {{count:family|words|feminine|upper}}"_s
                                       << u"два ДВЕ"_s;
    QTest::newRow("a number in a case") << u"{{count:family|words|instrumental}}"_s << u"двумя"_s;
    QTest::newRow("a choice in Russian") << u"{{specialist.sex}}"_s << u"Мужской"_s;
    QTest::newRow("a choice in English") << u"{{specialist.sex|en}}"_s << u"Male"_s;
    QTest::newRow("filters in a row") << u"{{ specialist.sex | en | upper }}"_s << u"MALE"_s;
    QTest::newRow("initials") << u"{{signatory[1].fullNameRu|initials}}"_s << u"Лесникова О. П."_s;
    QTest::newRow("today") << u"{{today}}"_s << u"24.11.2026"_s;
    QTest::newRow("today in full") << u"{{today|longdate}}"_s << u"«24» ноября 2026 г."_s;
    QTest::newRow("count") << u"{{count:family}}"_s << u"2"_s;
    QTest::newRow("count of those who say yes") << u"{{count:family.together}}"_s << u"2"_s;
    QTest::newRow("all items") << u"{{all:formerName.surnameRu}}, {{all:family.givenLat}}"_s
                               << u"Пак, SOYEON, HANEUL"_s;
    QTest::newRow("label") << u"{{label:specialist.birthDate}}"_s << u"Дата рождения"_s;
    QTest::newRow("a number of the law") << u"{{param:fee.work_permit.issue|money}}"_s << u"4 200 ₽"_s;
    QTest::newRow("a number of the law in kopecks") << u"{{param:fee.work_permit.issue|kopecks}}"_s << u"420000"_s;
}

void PlaceholderTest::valuesAreWrittenAsTheirFiltersSay()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    std::vector<Place> missing;
    QCOMPARE(filled(text, sample::record(), &missing), expected);
    QVERIFY(missing.empty());
}

void PlaceholderTest::aMistakeIsComplainedAbout_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no path") << u"{{}}"_s;
    QTest::newRow("a path without a role") << u"{{surname}}"_s;
    QTest::newRow("an unknown filter") << u"{{specialist.surnameRu|shout}}"_s;
    QTest::newRow("no closing braces") << u"{{specialist.surnameRu"_s;
    QTest::newRow("a parameter without a name") << u"{{param:}}"_s;
}

void PlaceholderTest::aMistakeIsComplainedAbout()
{
    QFETCH(QString, text);
    QStringList complaints;
    parseTemplate(text, complaints);
    QCOMPARE(complaints.size(), 1);
}

void PlaceholderTest::aMissingRequiredAnswerIsNoted()
{
    std::vector<Place> missing;
    QCOMPARE(filled(u"{{specialist.surnameRu}}{{signatory[1].fullNameRu}}{{notification.signedOn|longdate}}"_s,
                 Record(), &missing),
        u"«____» ______________ 20___ г."_s);
    const std::vector<Place> expected { Place(FieldId(u"notification.signedOn"_s)),
        Place(FieldId(u"signatory.surnameRu"_s), 1), Place(FieldId(u"specialist.surnameRu"_s)) };
    QVERIFY(missing == expected);
}

void PlaceholderTest::anOptionalAnswerMayStayEmpty()
{
    std::vector<Place> missing;
    QCOMPARE(filled(u"[{{specialist.patronymicRu}}]"_s, Record(), &missing), u"[]"_s);
    QVERIFY(missing.empty());
}

void PlaceholderTest::anAnswerOfABranchNotTakenIsNotPrinted()
{
    Record record;
    sample::answer(record, u"contract.term"_s, u"indefinite"_s);
    sample::answer(record, u"contract.endsOn"_s, u"2030-01-10"_s);
    std::vector<Place> missing;
    QCOMPARE(filled(u"[{{contract.endsOn}}]"_s, record, &missing), u"[]"_s);
    QVERIFY(missing.empty());
}

void PlaceholderTest::aJoinedFieldLeavesOutPartsThatAreNotAsked()
{
    QCOMPARE(filled(u"{{employer.registryNumber}}"_s, sample::record()), u"1247700999996"_s);
}

void PlaceholderTest::whatNoFontHasBecomesABoxAndIsNoted()
{
    Record record;
    sample::answer(record, u"specialist.surnameRu"_s, u"Ким😀\u0007"_s);
    std::vector<Overflow> overflows;
    QCOMPARE(filled(u"{{specialist.surnameRu}}"_s, record, nullptr, &overflows), u"Ким□□"_s);
    QCOMPARE(overflows.size(), std::size_t(1));
    QVERIFY(overflows.front().reason == Overflow::Reason::Unprintable);
    QCOMPARE(overflows.front().text, u"Ким😀\u0007"_s);
    QCOMPARE(toPath(overflows.front().place), u"specialist.surnameRu"_s);
}

void PlaceholderTest::bracesInAValueStayWords()
{
    Record record;
    sample::answer(record, u"specialist.surnameRu"_s, u"{{passport.number}}"_s);
    sample::answer(record, u"passport.number"_s, u"M1"_s);
    QCOMPARE(filled(u"{{specialist.surnameRu}}"_s, record), u"{{passport.number}}"_s);
}

HQS_TEST(placeholder, PlaceholderTest)
#include "tst_placeholder.moc"
