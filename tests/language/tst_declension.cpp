// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/declension.h"
#include "suite.h"

#include <QFile>
#include <QRegularExpression>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr GrammaticalCase obliqueCases[] { GrammaticalCase::Genitive, GrammaticalCase::Dative,
    GrammaticalCase::Accusative, GrammaticalCase::Instrumental, GrammaticalCase::Prepositional };

struct TabledName {
    NamePart part;
    Sex sex;
    QString nominative;
    QStringList forms; ///< genitive to prepositional
};

/// tests/language/names.csv, written by hand by the handbooks of Russian.
std::vector<TabledName> tabledNames()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/language/names.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("names.csv cannot be read");
    std::vector<TabledName> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u';');
        TabledName name { .part = columns[0] == u"surname" ? NamePart::Surname
                : columns[0] == u"given"                   ? NamePart::Given
                                                           : NamePart::Patronymic,
            .sex = columns[1] == u"f" ? Sex::Female : Sex::Male,
            .nominative = columns[2],
            .forms = {} };
        const bool keeps = columns[4] == u"=";
        const QStringList endings = columns[4].split(u' ');
        for (qsizetype i = 0; i < 5; ++i)
            name.forms << (keeps ? columns[2] : columns[3] + endings.value(i, u"?"_s));
        names.push_back(name);
    }
    return names;
}

QString declinedPartOf(const TabledName &name, GrammaticalCase inCase)
{
    FullName whole;
    QString &part = name.part == NamePart::Surname ? whole.surname
        : name.part == NamePart::Given             ? whole.given
                                                   : whole.patronymic;
    part = name.nominative;
    return Declension::standard().declined(whole, name.sex, inCase).toString();
}

} // namespace

/// Names, full names and positions in the five oblique cases.
class TestDeclension : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPartOfANameIsDeclinedAsTheHandbooksSay_data()
    {
        QTest::addColumn<int>("index");
        const auto names = tabledNames();
        QVERIFY(names.size() >= 150);
        for (std::size_t i = 0; i < names.size(); ++i)
            QTest::addRow("%s, %s", qUtf8Printable(names[i].nominative), names[i].sex == Sex::Male ? "m" : "f")
                << static_cast<int>(i);
    }

    void aPartOfANameIsDeclinedAsTheHandbooksSay()
    {
        QFETCH(int, index);
        static const auto names = tabledNames();
        const TabledName &name = names[static_cast<std::size_t>(index)];
        QStringList forms;
        for (const GrammaticalCase inCase : obliqueCases)
            forms << declinedPartOf(name, inCase);
        QCOMPARE(forms.join(u' '), name.forms.join(u' '));
        QCOMPARE(declinedPartOf(name, GrammaticalCase::Nominative), name.nominative);
    }

    void aFullNameIsTakenApartAndDeclined_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("genitive");
        QTest::addColumn<QString>("instrumental");

        QTest::newRow("a woman") << u"Лесникова Ольга Павловна"_s << u"f"_s << u"Лесниковой Ольги Павловны"_s
                                 << u"Лесниковой Ольгой Павловной"_s;
        QTest::newRow("a man") << u"Кравец Лев Ильич"_s << u"m"_s << u"Кравца Льва Ильича"_s
                               << u"Кравцом Львом Ильичом"_s;
        QTest::newRow("spaces") << u"  Шевченко   Анна  Игоревна "_s << u"f"_s << u"Шевченко Анны Игоревны"_s
                                << u"Шевченко Анной Игоревной"_s;
        QTest::newRow("a double surname")
            << u"Петров-Водкин Кузьма Сергеевич"_s << u"m"_s << u"Петрова-Водкина Кузьмы Сергеевича"_s
            << u"Петровым-Водкиным Кузьмой Сергеевичем"_s;
        QTest::newRow("a double surname of a woman")
            << u"Салтыкова-Щедрина Мария Ивановна"_s << u"f"_s << u"Салтыковой-Щедриной Марии Ивановны"_s
            << u"Салтыковой-Щедриной Марией Ивановной"_s;
        QTest::newRow("a surname in two words")
            << u"Де Ла Крус Хуан Карлос"_s << u"m"_s << u"Де Ла Круса Хуана Карлоса"_s << u""_s;
        QTest::newRow("a particle") << u"ван Гог Винсент"_s << u"m"_s << u"ван Гога Винсента"_s
                                    << u"ван Гогом Винсентом"_s;
        QTest::newRow("оглы") << u"Алиев Ильхам Гейдар оглы"_s << u"m"_s << u"Алиева Ильхама Гейдар оглы"_s
                              << u"Алиевым Ильхамом Гейдар оглы"_s;
        QTest::newRow("кызы") << u"Мамедова Лейла Рашид кызы"_s << u"f"_s << u"Мамедовой Лейлы Рашид кызы"_s
                              << u"Мамедовой Лейлой Рашид кызы"_s;
        QTest::newRow("Korean") << u"Ким Чжэ Ун"_s << u"m"_s << u"Кима Чжэ Уна"_s << u"Кимом Чжэ Уном"_s;
        QTest::newRow("Korean woman") << u"Ким Чжэ Ын"_s << u"f"_s << u"Ким Чжэ Ын"_s << u"Ким Чжэ Ын"_s;
        QTest::newRow("Vietnamese") << u"Чан Ван Минь"_s << u"m"_s << u"Чана Ван Миня"_s << u"Чаном Ван Минем"_s;
        QTest::newRow("two given names") << u"Шмидт Карл Густав"_s << u"m"_s << u"Шмидта Карла Густава"_s
                                         << u"Шмидтом Карлом Густавом"_s;
        QTest::newRow("a given name with a hyphen")
            << u"Бельмондо Жан-Поль"_s << u"m"_s << u"Бельмондо Жана-Поля"_s << u"Бельмондо Жаном-Полем"_s;
        QTest::newRow("a surname only") << u"Цой"_s << u"m"_s << u"Цоя"_s << u"Цоем"_s;
        QTest::newRow("capitals") << u"ЦОЙ ВИКТОР РОБЕРТОВИЧ"_s << u"m"_s << u"ЦОЯ ВИКТОРА РОБЕРТОВИЧА"_s
                                  << u"ЦОЕМ ВИКТОРОМ РОБЕРТОВИЧЕМ"_s;
        QTest::newRow("Latin letters") << u"Smith John"_s << u"m"_s << u"Smith John"_s << u"Smith John"_s;
        QTest::newRow("nothing") << u""_s << u"m"_s << u""_s << u""_s;
    }

    void aFullNameIsTakenApartAndDeclined()
    {
        QFETCH(QString, name);
        QFETCH(QString, sex);
        QFETCH(QString, genitive);
        QFETCH(QString, instrumental);
        const Declension &rules = Declension::standard();
        const Sex of = sex == u"f" ? Sex::Female : Sex::Male;
        if (name.startsWith(u"Де Ла")) {
            // Nobody can tell where the surname ends: the parts are given one by one, as the fields of a card are.
            const FullName parts { .surname = u"Де Ла Крус"_s, .given = u"Хуан Карлос"_s, .patronymic = {} };
            QCOMPARE(rules.declined(parts, of, GrammaticalCase::Genitive).toString(), u"Де Ла Круса Хуана Карлоса"_s);
            return;
        }
        QCOMPARE(rules.declined(rules.parse(name), of, GrammaticalCase::Genitive).toString(), genitive);
        QCOMPARE(rules.declined(rules.parse(name), of, GrammaticalCase::Instrumental).toString(), instrumental);
    }

    void aBearerWhoDoesNotDeclineIsRight()
    {
        const Declension &rules = Declension::standard();
        const FullName name = rules.parse(u"Заяц Пётр Ильич"_s);
        QCOMPARE(rules.declined(name, Sex::Male, GrammaticalCase::Dative, { NamePart::Surname }).toString(),
            u"Заяц Петру Ильичу"_s);
        QCOMPARE(rules
                     .declined(name, Sex::Male, GrammaticalCase::Dative,
                         { NamePart::Surname, NamePart::Given, NamePart::Patronymic })
                     .toString(),
            u"Заяц Пётр Ильич"_s);
    }

    void theSexIsToldByTheNameOrNotAtAll()
    {
        const Declension &rules = Declension::standard();
        const auto sexOf = [&rules](const QString &name) { return rules.sexOf(rules.parse(name)); };
        QVERIFY(sexOf(u"Шевченко Ольга Павловна"_s) == Sex::Female);
        QVERIFY(sexOf(u"Шевченко Олег Павлович"_s) == Sex::Male);
        QVERIFY(sexOf(u"Мамедова Лейла Рашид кызы"_s) == Sex::Female);
        QVERIFY(sexOf(u"Алиев Ильхам Гейдар оглы"_s) == Sex::Male);
        QVERIFY(sexOf(u"Иванова Саша"_s) == Sex::Female);
        QVERIFY(sexOf(u"Достоевский Саша"_s) == Sex::Male);
        QVERIFY(!sexOf(u"Ким Соён"_s));
        QVERIFY(!sexOf(u""_s));
    }

    void aPositionIsDeclinedUpToItsHead_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("genitive");
        QTest::addColumn<QString>("instrumental");
        const auto row = [](const QString &position, const QString &genitive, const QString &instrumental) {
            QTest::newRow(qUtf8Printable(position)) << position << genitive << instrumental;
        };
        row(u"Генеральный директор"_s, u"Генерального директора"_s, u"Генеральным директором"_s);
        row(u"директор"_s, u"директора"_s, u"директором"_s);
        row(u"Президент"_s, u"Президента"_s, u"Президентом"_s);
        row(u"Заместитель генерального директора"_s, u"Заместителя генерального директора"_s,
            u"Заместителем генерального директора"_s);
        row(u"Начальник отдела кадров"_s, u"Начальника отдела кадров"_s, u"Начальником отдела кадров"_s);
        row(u"Главный бухгалтер"_s, u"Главного бухгалтера"_s, u"Главным бухгалтером"_s);
        row(u"Исполнительный директор"_s, u"Исполнительного директора"_s, u"Исполнительным директором"_s);
        row(u"Исполняющий обязанности директора"_s, u"Исполняющего обязанности директора"_s,
            u"Исполняющим обязанности директора"_s);
        row(u"Временно исполняющая обязанности директора"_s, u"Временно исполняющей обязанности директора"_s,
            u"Временно исполняющей обязанности директора"_s);
        row(u"Управляющий филиалом"_s, u"Управляющего филиалом"_s, u"Управляющим филиалом"_s);
        row(u"Управляющий директор"_s, u"Управляющего директора"_s, u"Управляющим директором"_s);
        row(u"Управляющий"_s, u"Управляющего"_s, u"Управляющим"_s);
        row(u"Инженер-программист"_s, u"Инженера-программиста"_s, u"Инженером-программистом"_s);
        row(u"бизнес-аналитик"_s, u"бизнес-аналитика"_s, u"бизнес-аналитиком"_s);
        row(u"HR-директор"_s, u"HR-директора"_s, u"HR-директором"_s);
        row(u"вице-президент"_s, u"вице-президента"_s, u"вице-президентом"_s);
        row(u"Ведущий инженер по качеству и рекламациям"_s, u"Ведущего инженера по качеству и рекламациям"_s,
            u"Ведущим инженером по качеству и рекламациям"_s);
        row(u"Директор и учредитель"_s, u"Директора и учредителя"_s, u"Директором и учредителем"_s);
        row(u"Владелец"_s, u"Владельца"_s, u"Владельцем"_s);
        row(u"Глава представительства"_s, u"Главы представительства"_s, u"Главой представительства"_s);
        row(u"Уполномоченное лицо"_s, u"Уполномоченного лица"_s, u"Уполномоченным лицом"_s);
        row(u"И. о. генерального директора"_s, u"И. о. генерального директора"_s, u"И. о. генерального директора"_s);
        row(u"CEO"_s, u"CEO"_s, u"CEO"_s);
        row(u""_s, u""_s, u""_s);
    }

    void aPositionIsDeclinedUpToItsHead()
    {
        QFETCH(QString, position);
        QFETCH(QString, genitive);
        QFETCH(QString, instrumental);
        const Declension &rules = Declension::standard();
        QCOMPARE(rules.declinedPosition(position, GrammaticalCase::Genitive), genitive);
        QCOMPARE(rules.declinedPosition(position, GrammaticalCase::Instrumental), instrumental);
        QCOMPARE(rules.declinedPosition(position, GrammaticalCase::Nominative), position);
    }

    void aBrokenFileIsRefusedWithItsPlace()
    {
        const auto missing = Declension::load(u":/language/none.json"_s);
        QVERIFY(!missing && missing.error().fault == Fault::Rules);
        QCOMPARE(missing.error().place, u":/language/none.json"_s);
    }
};

HQS_TEST(declension, TestDeclension)
#include "tst_declension.moc"
