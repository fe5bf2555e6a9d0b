// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/namespelling.h"

#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestNameSpelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAreReadByTheTableOfTheirCountry_data()
    {
        QTest::addColumn<QString>("citizenship");
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("russian");
        const auto row = [](const QString &country, const QString &latin, const QString &russian) {
            QTest::newRow(qPrintable(country + u' ' + latin)) << country << latin << russian;
        };
        row(u"CHN"_s, u"ZHANG WEI"_s, u"Чжан Вэй"_s);
        row(u"CHN"_s, u"WANG XIAOMING"_s, u"Ван Сяомин"_s);
        row(u"CHN"_s, u"LI NA"_s, u"Ли На"_s);
        row(u"CHN"_s, u"XU JUAN"_s, u"Сюй Цзюань"_s);
        row(u"CHN"_s, u"HUI"_s, u"Хуэй"_s);
        row(u"CHN"_s, u"SUN LEI"_s, u"Сунь Лэй"_s);
        row(u"CHN"_s, u"CHEN GUOQIANG"_s, u"Чэнь Гоцян"_s);
        row(u"JPN"_s, u"TANAKA HIROSHI"_s, u"Танака Хироси"_s);
        row(u"JPN"_s, u"SUZUKI KENJI"_s, u"Судзуки Кэндзи"_s);
        row(u"JPN"_s, u"MIYAZAKI SHO"_s, u"Миядзаки Сё"_s);
        row(u"JPN"_s, u"KAMBE"_s, u"Камбе"_s); // no syllables of the table: read as any other name
        row(u"JPN"_s, u"KANBE"_s, u"Камбэ"_s);
        row(u"KOR"_s, u"KIM"_s, u"Ким"_s);
        row(u"KOR"_s, u"MIN JUN"_s, u"Мин Джун"_s);
        row(u"KOR"_s, u"PARK JI-YOUNG"_s, u"Пак Джи-Ён"_s);
        row(u"KOR"_s, u"LEE SANGHO"_s, u"Ли Санхо"_s);
        row(u"TUR"_s, u"YILMAZ"_s, u"Йилмаз"_s);
        row(u"TUR"_s, u"EMRE CAN"_s, u"Эмре Джан"_s);
        row(u"DEU"_s, u"SCHMIDT"_s, u"Шмидт"_s);
        row(u"DEU"_s, u"STEIN WERNER"_s, u"Штайн Вернер"_s);
        row(u"SRB"_s, u"JOVANOVIC"_s, u"Йованович"_s);
        row(u"VNM"_s, u"NGUYEN"_s, u"Нгуен"_s);
        row(u"IND"_s, u"SHARMA"_s, u"Шарма"_s);
        row(u"USA"_s, u"O'BRIEN"_s, u"Обриен"_s);
        row(u"FRA"_s, u"DUPONT"_s, u"Дупонт"_s); // a suggestion only: French has no table of its own
    }
    void namesAreReadByTheTableOfTheirCountry()
    {
        QFETCH(QString, citizenship);
        QFETCH(QString, latin);
        const auto suggestion = suggestRussian(spellingTables(), latin, citizenship);
        QVERIFY(suggestion);
        QTEST(suggestion->russian, "russian");
        QVERIFY(!suggestion->table->source.russian.isEmpty());
    }

    void aForeignNameIsReadByTheGeneralTable()
    {
        const auto own = suggestRussian(spellingTables(), u"ZHANG"_s, u"CHN"_s);
        const auto foreign = suggestRussian(spellingTables(), u"BRAUN"_s, u"CHN"_s);
        QCOMPARE(own->table->id, u"chinese"_s);
        QCOMPARE(foreign->table->id, u"latin"_s);
    }

    void whatCannotBeReadGetsNoSuggestion()
    {
        for (const QString &name : { QString(), u"  "_s, u"123"_s, u"Ким"_s, u"名前"_s, u"A1"_s, u"<<"_s })
            QVERIFY2(!suggestRussian(spellingTables(), name, u"KOR"_s), qPrintable(name));
    }

    void aSuggestionHasRussianLettersOnly()
    {
        for (const SpellingTable &table : spellingTables()) {
            for (const auto &[latin, russian] : table.rules) {
                for (const QChar letter : russian)
                    QVERIFY2(letter.script() == QChar::Script_Cyrillic && letter.isLower(),
                        qPrintable(table.id + u' ' + latin));
            }
        }
    }

    void everyTableSaysWhereItComesFrom()
    {
        int general = 0;
        QStringList countries;
        for (const SpellingTable &table : spellingTables()) {
            QVERIFY(!table.source.russian.isEmpty() && !table.source.english.isEmpty());
            QVERIFY(table.rules.size() > 20);
            general += table.countries.isEmpty() ? 1 : 0;
            countries += table.countries;
        }
        QCOMPARE(general, 1);
        QCOMPARE(countries.removeDuplicates(), 0);
    }

    void anEmptyFieldIsOfferedASpelling()
    {
        Record record;
        record.set(*fromPath(u"family[1].surnameLat"_s), FieldValue(u"ZHANG"_s));
        record.set(*fromPath(u"family[1].citizenship"_s), FieldValue(Code { u"CHN"_s }));
        QCOMPARE(suggestionFor(*fromPath(u"family[1].surnameRu"_s), record)->russian, u"Чжан"_s);
        QVERIFY(!suggestionFor(*fromPath(u"family[1].givenRu"_s), record));
        QVERIFY(!suggestionFor(*fromPath(u"family[1].birthPlace"_s), record));
        record.set(*fromPath(u"family[1].surnameRu"_s), FieldValue(u"Джан"_s));
        QVERIFY(!suggestionFor(*fromPath(u"family[1].surnameRu"_s), record)); // what was typed wins
    }

    void aBrokenTableIsRefusedWithItsPlace()
    {
        const auto broken = readSpellingTables(QDir(QStringLiteral(SOURCE_DIR "/tests/cases/broken")));
        QVERIFY(!broken);
        QCOMPARE(static_cast<int>(broken.error().fault), static_cast<int>(Fault::Rules));
    }
};

HQS_TEST(namespelling, TestNameSpelling)
#include "tst_namespelling.moc"
