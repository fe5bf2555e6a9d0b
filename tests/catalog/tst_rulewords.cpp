// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "domain/check.h"

#include "suite.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDir rules(u":/rules"_s);

/// Roles whose fields the program fills, or that are filled paper by paper.
const std::set<QString> neverAsked { u"acknowledged"_s, u"copied"_s, u"paper"_s, u"familyPaper"_s, u"evidencePaper"_s };

/// Every object of the rules with its place, whatever the file.
void eachObject(const QJsonValue &value, const QString &place,
    const std::function<void(const QJsonObject &, const QString &)> &visit)
{
    if (value.isArray()) {
        for (const auto &item : value.toArray())
            eachObject(item, place, visit);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        visit(object, place);
        for (auto key = object.begin(); key != object.end(); ++key)
            eachObject(*key, place + u'/' + key.key(), visit);
    }
}

void eachRuleObject(const std::function<void(const QJsonObject &, const QString &)> &visit)
{
    QDirIterator files(rules.path(), { u"*.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        eachObject(QJsonDocument::fromJson(file.readAll()).object(), rules.relativeFilePath(file.fileName()), visit);
    }
}

/// How often each field stands on a page of a wizard or among the facts of a stage. A follow-up has a wizard and stages
/// of its own, and so has a case that extends another: what a case asks may be asked anew there.
struct Asked {
    std::map<std::pair<FieldId, FollowUpId>, int> pages;
    std::map<std::pair<FieldId, FollowUpId>, int> facts;
};

/// The most often in one place, and in all.
std::pair<int, int> timesOf(const FieldId &id, const std::map<std::pair<FieldId, FollowUpId>, int> &places)
{
    std::pair<int, int> times;
    for (auto place = places.lower_bound({ id, {} }); place != places.end() && place->first.first == id; ++place) {
        times.first = std::max(times.first, place->second);
        times.second += place->second;
    }
    return times;
}

Asked askedBy(const Procedure &procedure)
{
    Asked asked;
    const auto count = [](const std::vector<Section> &sections, const FollowUpId &of, auto &into) {
        for (const Section &section : sections) {
            for (const Slot &slot : section.fields)
                ++into[std::pair(slot.field, of)];
        }
    };
    Record extended;
    extended.set(FieldId(u"followUp.extensionOf"_s), FieldValue(u"2024-017"_s));
    extended.set(FieldId(u"invitation.needed"_s), FieldValue(Code { u"visa"_s }));
    const auto placeOf = [&extended](const Condition &when, const FollowUpId &followUp) {
        const bool isOfExtensions = !holds(when, Facts(Record())) && holds(when, Facts(extended));
        return followUp.isEmpty() && isOfExtensions ? FollowUpId(u"extension"_s) : followUp;
    };
    for (const Step &step : procedure.steps)
        count(step.sections, placeOf(step.when, step.followUp), asked.pages);
    for (const Stage &stage : procedure.stages)
        count(stage.facts, placeOf(stage.when, stage.followUp), asked.facts);
    return asked;
}

/// The value an example would give, read as its editor would read it.
FieldValue typed(const Field &field)
{
    if (field.type() == FieldType::Date)
        return QDate::fromString(field.example, u"dd.MM.yyyy"_s);
    if (field.type() == FieldType::Money)
        return Money { field.example.toLongLong() * 100 };
    return fromStorage(field.type(), field.example);
}

} // namespace

class TestRuleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        auto loaded = Catalog::load(rules);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog = std::make_unique<Catalog>(*std::move(loaded));
    }

    void everyTextIsInBothLanguagesAndInTheirLetters()
    {
        static const QRegularExpression cyrillic(u"[А-Яа-яЁё]"_s);
        Field anyText;
        anyText.id = FieldId(u"any.text"_s);
        anyText.rule = TextRule {};
        const auto flaw = [&anyText](const QString &text) {
            Record record;
            record.set(anyText.id, text);
            return check(anyText, record).has_value();
        };
        QStringList wrong;
        eachRuleObject([&](const QJsonObject &object, const QString &place) {
            if (!object.contains(u"ru"_s) && !object.contains(u"en"_s))
                return;
            const QString russian = object.value(u"ru"_s).toString();
            const QString english = object.value(u"en"_s).toString();
            if (russian.trimmed().isEmpty() || english.trimmed().isEmpty() || object.size() != 2)
                wrong << place + u": not in both languages"_s;
            if (english.contains(cyrillic))
                wrong << u"%1: Russian letters in \"%2\""_s.arg(place, english);
            if (flaw(russian) || flaw(english))
                wrong << u"%1: mixed or unprintable letters in \"%2\" or \"%3\""_s.arg(place, russian, english);
        });
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void everyAskedFieldSaysWhyAndOnWhatBasis()
    {
        QStringList wrong;
        for (const Role &role : m_catalog->roles()) {
            if (neverAsked.contains(role.id.text()))
                continue;
            for (const FieldId &id : m_catalog->fieldsOf(role.id)) {
                const Field &field = *m_catalog->field(id);
                if (!field.isJoined() && (field.why.isEmpty() || field.basis.isEmpty()))
                    wrong << id.text();
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    /// What is asked twice can be answered twice; what is asked nowhere can never be printed.
    void everyFieldIsAskedInOnePlace()
    {
        const Asked asked = askedBy(m_catalog->procedures().front());
        QStringList wrong;
        for (const Role &role : m_catalog->roles()) {
            if (neverAsked.contains(role.id.text()))
                continue;
            for (const FieldId &id : m_catalog->fieldsOf(role.id)) {
                const auto [onOne, onPages] = timesOf(id, asked.pages);
                const auto [inOne, inFacts] = timesOf(id, asked.facts);
                const bool joined = m_catalog->field(id)->isJoined();
                if (locks(id))
                    continue; // the button that confirms the names answers it
                if (joined && onPages + inFacts > 0)
                    wrong << id.text() + u": is made of others and cannot be asked"_s;
                else if (!joined && onPages + inFacts == 0)
                    wrong << id.text() + u": is asked nowhere"_s;
                else if (onOne > 1 || inOne > 1)
                    wrong << id.text() + u": is asked twice"_s;
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void everyExampleWouldPass()
    {
        QStringList wrong;
        for (const Role &role : m_catalog->roles()) {
            for (const FieldId &id : m_catalog->fieldsOf(role.id)) {
                Field field = *m_catalog->field(id);
                if (field.example.isEmpty())
                    continue;
                field.when = {};
                Record record;
                record.set({ id, role.repeats > 0 ? 1 : 0 }, typed(field));
                if (const auto problem = check(field, record, role.repeats > 0 ? 1 : 0))
                    wrong << u"%1: \"%2\" (%3)"_s.arg(id.text(), field.example, problem->detail);
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void everyCodeOfAChoiceIsThereOnce()
    {
        QStringList wrong;
        for (const Role &role : m_catalog->roles()) {
            for (const FieldId &id : m_catalog->fieldsOf(role.id)) {
                const auto *choice = std::get_if<ChoiceRule>(&m_catalog->field(id)->rule);
                if (!choice)
                    continue;
                std::set<QString> codes;
                std::set<QString> labels;
                for (const Option &option : choice->options) {
                    if (!codes.insert(option.code).second)
                        wrong << u"%1: code %2"_s.arg(id.text(), option.code);
                    if (!labels.insert(option.label.russian).second)
                        wrong << u"%1: label %2"_s.arg(id.text(), option.label.russian);
                }
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    /// A code that is not an option can never be answered: the condition would be dead.
    void everyCodeOfAConditionIsAnOption()
    {
        QStringList wrong;
        eachRuleObject([&](const QJsonObject &object, const QString &place) {
            const Field *field = m_catalog->field(FieldId(object.value(u"field"_s).toString()));
            if (!field || !object.contains(u"in"_s))
                return;
            for (const auto &code : object.value(u"in"_s).toArray()) {
                Record record;
                const int item = field->repeats > 0 ? 1 : 0;
                record.set({ field->id, item }, fromStorage(field->type(), code.toString()));
                Field always = *field;
                always.when = {};
                if (check(always, record, item))
                    wrong << u"%1: %2 in %3"_s.arg(place, field->id.text(), code.toString());
            }
        });
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void everyParameterThatARuleNamesHoldsTodayOrIsHistory()
    {
        int named = 0;
        QStringList wrong;
        eachRuleObject([&](const QJsonObject &object, const QString &place) {
            if (!object.contains(u"param"_s))
                return;
            ++named;
            const ParameterId id(object.value(u"param"_s).toString());
            const Parameter *parameter = m_catalog->parameters().find(id);
            const bool isOver = parameter && std::ranges::all_of(parameter->values, [](const ParameterValue &value) {
                return value.provenance.status == LawStatus::Historic;
            });
            if (!isOver && !m_catalog->parameters().amount(id, QDate(2026, 11, 24)))
                wrong << place + u": "_s + id.text();
        });
        QVERIFY(named > 0);
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void noRuleClaimsMoreThanItsSourcesGive()
    {
        QStringList wrong;
        const auto look = [&wrong](const Provenance &provenance, const QString &id) {
            if (provenance.confidence == Confidence::Memory && provenance.status == LawStatus::InForce)
                wrong << id + u": from memory, but in force"_s;
            if ((provenance.confidence == Confidence::Conflict) != (provenance.status == LawStatus::Conflict))
                wrong << id + u": a conflict in one place only"_s;
            if (provenance.checkedBy.isEmpty() == provenance.checkedOn.isValid())
                wrong << id + u": checked by somebody on no day, or the reverse"_s;
        };
        for (const Requirement &requirement : m_catalog->requirements())
            look(requirement.provenance, requirement.id.text());
        for (const Check &check : m_catalog->checks())
            look(check.provenance, check.id.text());
        QCOMPARE(wrong.join(u'\n'), QString());
    }

private:
    /// Whether its answer keeps other fields of the card from being changed.
    bool locks(const FieldId &id) const
    {
        return std::ranges::any_of(m_catalog->fieldsOf(roleOf(id)),
            [&](const FieldId &other) { return m_catalog->field(other)->lockedBy == id; });
    }

    std::unique_ptr<Catalog> m_catalog;
};

HQS_TEST(rulewords, TestRuleWords)
#include "tst_rulewords.moc"
