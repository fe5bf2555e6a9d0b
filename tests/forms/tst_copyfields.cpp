// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/copyfields.h"
#include "forms/sample.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCopyFields : public QObject {
    Q_OBJECT

    static std::vector<CopyField> fieldsOfForm(const QString &form, const Record &record)
    {
        return copyFieldsOf(sample::form(form), PrintContext { sample::catalog(), record, sample::day, {} });
    }
    static const CopyField *fieldAt(const std::vector<CopyField> &fields, const QString &path)
    {
        const auto found = std::ranges::find(fields, *fromPath(path), &CopyField::place);
        return found == fields.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyBoxOfTheNoticeIsThereOnce()
    {
        const Record record = sample::record();
        const auto fields = fieldsOfForm(u"mvd536_app7_contract_concluded"_s, record);
        std::set<Place> places;
        for (const CopyField &field : fields)
            QVERIFY2(places.insert(field.place).second, qPrintable(toPath(field.place)));
        int boxes = 0;
        for (const FormPage &page :
            std::get<FixedPages>(sample::form(u"mvd536_app7_contract_concluded"_s).body).pages) {
            for (const PageItem &item : page.items) {
                const auto *cells = std::get_if<CellsItem>(&item.content);
                if (!cells || !cells->value || cells->value->source != Source::Answer
                    || !holds(item.when, Facts(record, sample::day, &sample::catalog().parameters()), item.item))
                    continue;
                ++boxes;
                const FieldId &id = cells->value->place.field;
                QVERIFY2(std::ranges::any_of(fields, [&](const CopyField &field) { return field.place.field == id; })
                        || !sample::catalog().field(id)->when.isAlways(),
                    qPrintable(id.text()));
            }
        }
        QVERIFY(boxes > 20);
    }

    void theTitleAndTheNumberAreThoseOfTheBlank()
    {
        const auto fields = fieldsOfForm(u"mvd536_app7_contract_concluded"_s, sample::record());
        const CopyField *inn = fieldAt(fields, u"employer.inn"_s);
        QVERIFY(inn);
        QCOMPARE(inn->title, u"ИНН"_s);
        QCOMPARE(inn->number, u"1.2"_s);
        QCOMPARE(inn->value, toStorage(*sample::record().find(*fromPath(u"employer.inn"_s))));
    }

    void aDayIsCopiedAsPeopleWriteIt()
    {
        const Record record = sample::record();
        const auto fields = fieldsOfForm(u"mvd536_app7_contract_concluded"_s, record);
        const CopyField *birth = fieldAt(fields, u"specialist.birthDate"_s);
        QVERIFY(birth);
        QCOMPARE(birth->value,
            std::get<QDate>(*record.find(*fromPath(u"specialist.birthDate"_s))).toString(u"dd.MM.yyyy"_s));
    }

    void anEmptyAnswerIsThereAndEmpty()
    {
        Record record = sample::record();
        record.set(*fromPath(u"passport.number"_s), std::nullopt);
        const auto fields = fieldsOfForm(u"mvd536_app7_contract_concluded"_s, record);
        const CopyField *number = fieldAt(fields, u"passport.number"_s);
        QVERIFY(number);
        QVERIFY(number->value.isEmpty());
    }

    void aSheetGivesItsRowsAndALetterNothing()
    {
        QVERIFY(fieldsOfForm(u"hqs_employer_petition"_s, sample::record()).size() > 20);
        QVERIFY(fieldsOfForm(u"guarantee_letter"_s, sample::record()).empty());
    }
};

HQS_TEST(copyfields, TestCopyFields)
#include "tst_copyfields.moc"
