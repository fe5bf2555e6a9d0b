// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "domain/check.h"

#include "suite.h"

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

/// The day the dates of the demo company are written for.
const QDate today(2026, 11, 24);

} // namespace

class TestDemoFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        auto loaded = Catalog::load(QDir(u":/rules"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_catalog = std::make_unique<Catalog>(*std::move(loaded));
        QFile file(QStringLiteral(SOURCE_DIR "/resources/demo/demo.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError problem;
        m_demo = QJsonDocument::fromJson(file.readAll(), &problem).object();
        QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));

        std::map<QString, QJsonObject> employers;
        for (const auto &employer : m_demo.value(u"employers"_s).toArray())
            employers[employer[u"key"].toString()] = employer[u"values"].toObject();
        for (const auto &written : m_demo.value(u"cases"_s).toArray()) {
            QVERIFY(employers.contains(written[u"employer"].toString()));
            Record record;
            put(employers[written[u"employer"].toString()], record);
            put(written[u"values"].toObject(), record);
            m_cases.push_back(record);
        }
    }

    void everyPathIsKnownAndEveryAnswerIsGood()
    {
        QCOMPARE(m_unknown.join(u'\n'), QString());
        QStringList wrong;
        for (std::size_t number = 0; number < m_cases.size(); ++number) {
            const Facts facts(m_cases[number], today, &m_catalog->parameters());
            for (const auto &[place, value] : m_cases[number]) {
                const auto problem = check(*m_catalog->field(place.field), facts, place.item);
                if (problem && isMalformed(*problem))
                    wrong << u"case %1: %2 = %3"_s.arg(number + 1).arg(toPath(place), toStorage(value));
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void thereIsACaseAtEveryStageAndOneThatEnds()
    {
        std::set<QString> stages;
        const Procedure &procedure = m_catalog->procedures().front();
        for (const Record &record : m_cases) {
            const Facts facts(record, today, &m_catalog->parameters());
            const auto current = std::ranges::find_if(procedure.stages,
                [&facts](const Stage &stage) { return holds(stage.when, facts) && !holds(stage.done, facts); });
            stages.insert(current == procedure.stages.end() ? u"over"_s : current->id.text());
        }
        QVERIFY(m_cases.size() >= 12);
        const QStringList ofExtensions { u"extension"_s, u"visa_renewal"_s }; // the program opens those itself
        for (const Stage &stage : procedure.stages)
            QVERIFY2(
                !stage.followUp.isEmpty() || ofExtensions.contains(stage.id.text()) || stages.contains(stage.id.text()),
                qPrintable(stage.id.text()));
        QVERIFY(stages.contains(u"termination"_s));
    }

    void theInspectorFindsThePlantedSlipsAndNothingElse()
    {
        QStringList planted;
        for (const auto &slip : m_demo.value(u"slips"_s).toArray()) {
            const auto check = std::ranges::find(m_catalog->checks(), CheckId(slip[u"check"].toString()), &Check::id);
            QVERIFY2(check != m_catalog->checks().end(), qPrintable(slip[u"check"].toString()));
            if (check->computed != Computed::No) // asks more than the record: tst_inspection
                continue;
            planted << u"%1 %2"_s.arg(slip[u"case"].toInt()).arg(slip[u"check"].toString());
        }
        QStringList found;
        for (std::size_t number = 0; number < m_cases.size(); ++number) {
            const Facts facts(m_cases[number], today, &m_catalog->parameters());
            for (const Check &check : m_catalog->checks()) {
                if (check.computed == Computed::No && isWrong(check, facts))
                    found << u"%1 %2"_s.arg(number + 1).arg(check.id.text());
            }
        }
        planted.sort();
        found.sort();
        QVERIFY(!planted.isEmpty());
        QCOMPARE(found.join(u'\n'), planted.join(u'\n'));
    }

private:
    static bool isWrong(const Check &check, const Facts &facts)
    {
        if (check.each.isEmpty())
            return holds(check.wrong, facts);
        for (int item = 1; item <= facts.record.items(check.each); ++item) {
            if (holds(check.wrong, facts, item))
                return true;
        }
        return false;
    }

    void put(const QJsonObject &values, Record &record)
    {
        for (auto value = values.begin(); value != values.end(); ++value) {
            const auto place = fromPath(value.key());
            const Field *field = place ? m_catalog->field(place->field) : nullptr;
            if (!field || field->isJoined() || (field->repeats > 0) != (place->item > 0)
                || place->item > field->repeats) {
                m_unknown << value.key();
                continue;
            }
            record.set(*place, fromStorage(field->type(), value->toString()));
            const RoleId role = roleOf(place->field);
            record.setItems(role, std::max(record.items(role), place->item));
        }
    }

    std::unique_ptr<Catalog> m_catalog;
    QJsonObject m_demo;
    std::vector<Record> m_cases;
    QStringList m_unknown;
};

HQS_TEST(demofile, TestDemoFile)
#include "tst_demofile.moc"
