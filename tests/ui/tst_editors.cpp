// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"

#include "suite.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesAValueOrStaysAsTyped_data()
    {
        QTest::addColumn<FieldType>("fieldType");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("readable");
        QTest::newRow("date") << FieldType::Date << u"24.11.2026"_s << u"2026-11-24"_s << true;
        QTest::newRow("date without dots") << FieldType::Date << u"24112026"_s << u"2026-11-24"_s << true;
        QTest::newRow("leap day") << FieldType::Date << u"29.02.2028"_s << u"2028-02-29"_s << true;
        QTest::newRow("no such day") << FieldType::Date << u"31.02.2026"_s << u"31.02.2026"_s << false;
        QTest::newRow("half a date") << FieldType::Date << u"24.11"_s << u"24.11."_s << false;
        QTest::newRow("words for a date") << FieldType::Date << u"завтра"_s << u"завтра"_s << false;
        QTest::newRow("money") << FieldType::Money << u"750 000"_s << u"75000000"_s << true;
        QTest::newRow("money with kopecks") << FieldType::Money << u"250000,5"_s << u"25000050"_s << true;
        QTest::newRow("money with a point") << FieldType::Money << u"167000.05"_s << u"16700005"_s << true;
        QTest::newRow("three digits after the comma") << FieldType::Money << u"1,234"_s << u"1,234"_s << false;
        QTest::newRow("negative money") << FieldType::Money << u"-5"_s << u"-5"_s << false;
        QTest::newRow("number") << FieldType::Number << u"28"_s << u"28"_s << true;
        QTest::newRow("leading zeros of a number") << FieldType::Number << u"007"_s << u"7"_s << true;
        QTest::newRow("letters for a number") << FieldType::Number << u"12a"_s << u"12a"_s << false;
        QTest::newRow("leading zeros of a text stay") << FieldType::Text << u"007 012"_s << u"007 012"_s << true;
        QTest::newRow("emoji stays as typed") << FieldType::Text << u"Ким 🙂"_s << u"Ким 🙂"_s << true;
        QTest::newRow("blanks only") << FieldType::Text << u"   "_s << QString() << true;
    }

    void whatIsTypedBecomesAValueOrStaysAsTyped()
    {
        QFETCH(FieldType, fieldType);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(bool, readable);
        const Field field = fieldOf(fieldType);
        std::unique_ptr<FieldEditor> editor(FieldEditor::create(field, nullptr));
        editor->show();
        type(editor->focusProxy(), typed);
        const auto value = editor->value();
        if (stored.isEmpty()) {
            QVERIFY(!value);
            return;
        }
        QVERIFY(value);
        QCOMPARE(std::holds_alternative<Unread>(*value), !readable);
        QCOMPARE(toStorage(*value), stored);
        // A value set from outside reads back as the same value: a draft that is opened again is the same draft.
        std::unique_ptr<FieldEditor> again(FieldEditor::create(field, nullptr));
        again->setValue(&*value);
        QCOMPARE(again->value(), value);
    }

    void aPasteOfTenThousandCharactersIsKeptWhole()
    {
        std::unique_ptr<FieldEditor> editor(FieldEditor::create(fieldOf(FieldType::Text), nullptr));
        const QString paste(10'000, u'Ж');
        qobject_cast<QLineEdit *>(editor->focusProxy())->insert(paste);
        QCOMPARE(toStorage(*editor->value()), paste);
    }

    void aLongListIsSearchedByTypingAnyPartOfALabel()
    {
        Field field = fieldOf(FieldType::Choice);
        auto &options = std::get<ChoiceRule>(field.rule).options;
        for (int i = 0; i < 40; ++i)
            options.push_back({ u"c%1"_s.arg(i), { u"Страна %1"_s.arg(i), u"Country %1"_s.arg(i) } });
        std::unique_ptr<FieldEditor> editor(FieldEditor::create(field, nullptr));
        editor->retranslate(Language::Russian);
        type(editor->focusProxy(), u"страна 17"_s);
        QCOMPARE(editor->value(), std::optional(FieldValue(Code { u"c17"_s })));
        editor->retranslate(Language::English);
        QCOMPARE(qobject_cast<QComboBox *>(editor->focusProxy())->currentText(), u"Country 17"_s);
        QCOMPARE(editor->value(), std::optional(FieldValue(Code { u"c17"_s })));
    }

    void anAnswerThatIsNotInTheListIsKept()
    {
        std::unique_ptr<FieldEditor> editor(FieldEditor::create(fieldOf(FieldType::Choice), nullptr));
        const FieldValue old = Code { u"abolished"_s };
        editor->setValue(&old);
        QCOMPARE(editor->value(), std::optional(old));
    }

private:
    static Field fieldOf(FieldType fieldType)
    {
        Field field;
        field.id = FieldId(u"test.field"_s);
        switch (fieldType) {
        case FieldType::Text:
            field.rule = TextRule {};
            break;
        case FieldType::Date:
            field.rule = DateRule {};
            break;
        case FieldType::Choice:
            field.rule = ChoiceRule { { { u"a"_s, { u"да"_s, u"yes"_s } } } };
            break;
        case FieldType::Flag:
            field.rule = FlagRule {};
            break;
        case FieldType::Number:
            field.rule = NumberRule {};
            break;
        case FieldType::Money:
            field.rule = MoneyRule {};
            break;
        }
        return field;
    }
};

HQS_TEST(editors, TestEditors)
#include "tst_editors.moc"
