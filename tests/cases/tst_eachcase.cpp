// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/eachcase.h"
#include "cases/sample.h"
#include "cases/seed.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 150; // more than are read at once

} // namespace

/// Cases that are read together, with what they share.
class TestEachCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        auto made = Database::inMemory();
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
        QVERIFY_DONE(addSeedCases(rules(), *m_database, QDir(u":/seed"_s), many, testDay));
        auto heads = CaseStore(*m_database).list();
        QVERIFY_DONE(heads);
        m_heads = *std::move(heads);
    }

    void eachIsWhatItIsByItself()
    {
        std::size_t shown = 0;
        const Done done = eachCase(rules(), *m_database, [&](const CaseFile &file) {
            const auto alone = CaseFile::open(rules(), *m_database, *m_heads.at(shown).id);
            QVERIFY_DONE(alone);
            QCOMPARE(file.id(), alone->id());
            QCOMPARE(file.head(), alone->head());
            QVERIFY(!file.record().isEmpty());
            QVERIFY(file.record() == alone->record());
            for (const Role &role : rules().roles()) {
                for (int item = 0; item <= file.record().items(role.id); ++item)
                    QCOMPARE(file.cardOf(role.id, item), alone->cardOf(role.id, item));
            }
            ++shown;
        });
        QVERIFY_DONE(done);
        QCOMPARE(shown, std::size_t(many));
    }

    void aCaseReadWithOthersIsSavedLikeAnyOther()
    {
        std::vector<CaseFile> files;
        QVERIFY_DONE(
            eachCase(rules(), *m_database, m_heads, [&files](const CaseFile &file) { files.push_back(file); }));
        CaseFile file = files.at(many / 2);
        file.set(FieldId(u"passport.number"_s), u"M00000001"_s);
        QVERIFY_DONE(file.save(*m_database, testDay));
        const auto again = CaseFile::open(rules(), *m_database, *file.id());
        QVERIFY_DONE(again);
        QVERIFY(again->record() == file.record());
    }

    void oneThatCannotBeOpenedEndsIt()
    {
        const std::size_t broken = many / 2;
        m_heads.at(broken).procedure = ProcedureId(u"of another program"_s);
        std::size_t shown = 0;
        QVERIFY_FAULT(eachCase(rules(), *m_database, m_heads, [&shown](const CaseFile &) { ++shown; }), Fault::Rules);
        QCOMPARE(shown, broken);
    }

    void noCaseIsNothing()
    {
        std::size_t shown = 0;
        QVERIFY_DONE(eachCase(rules(), *m_database, {}, [&shown](const CaseFile &) { ++shown; }));
        QCOMPARE(shown, std::size_t(0));
    }

private:
    std::optional<Database> m_database;
    std::vector<CaseHead> m_heads;
};

HQS_TEST(eachcase, TestEachCase)
#include "tst_eachcase.moc"
