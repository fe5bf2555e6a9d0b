// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/keyslot.h"
#include "storage/outcome.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTextIsTheSameInEveryWayToTypeIt()
    {
        const QString composed = u"Чай, йод и ёлка"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != composed);
        QCOMPARE(Secret::fromText(decomposed), Secret::fromText(composed));
        QCOMPARE(Secret::fromText(composed).bytes(), QByteArrayView(composed.toUtf8()));
        QVERIFY(!(Secret::fromText(u"Чай"_s) == Secret::fromText(u"чай"_s)));
    }

    void nothingIsAnEmptySecret()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromText({}).isEmpty());
        QCOMPARE(Secret::fromText({}), Secret());
        QVERIFY(!Secret::fromText(u" "_s).isEmpty());
    }

    void randomSecretsDiffer()
    {
        const auto first = Secret::random(32);
        const auto second = Secret::random(32);
        QVERIFY_DONE(first);
        QVERIFY_DONE(second);
        QCOMPARE(first->bytes().size(), 32);
        QVERIFY(!(*first == *second));
    }

    void wipedTextsAreEmpty()
    {
        QString text = u"верблюд"_s;
        const QString shared = text;
        wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(shared, u"верблюд"_s); // whoever holds a copy keeps it
        QByteArray bytes(100, 'x');
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void costsOutOfBoundsAreNotBearable_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<bool>("isBearable");
        const quint64 gibibyte = quint64(1) << 30;
        QTest::newRow("usual") << 3u << (quint64(64) << 20) << true;
        QTest::newRow("least") << 1u << quint64(8192) << true;
        QTest::newRow("most") << 20u << gibibyte << true;
        QTest::newRow("no pass") << 0u << gibibyte << false;
        QTest::newRow("a pass too many") << 21u << quint64(8192) << false;
        QTest::newRow("too little memory") << 3u << quint64(8191) << false;
        QTest::newRow("too much memory") << 3u << gibibyte + 1 << false;
        QTest::newRow("as much as can be written") << 0xffffffffu << ~quint64(0) << false;
    }

    void costsOutOfBoundsAreNotBearable()
    {
        QFETCH(const quint32, passes);
        QFETCH(const quint64, memory);
        QFETCH(const bool, isBearable);
        const StretchCost cost { passes, memory };
        QCOMPARE(cost.isBearable(), isBearable);
    }

    void theCalibratedCostIsNeverBelowTheLeast()
    {
        const StretchCost cost = StretchCost::calibrated();
        QVERIFY(cost.isBearable());
        QVERIFY(cost.passes >= 3);
        QCOMPARE(cost.memory, quint64(64) << 20);
    }

    void aSlotOpensToItsSecretOnly()
    {
        const DataKey key { *Secret::random(DataKey::size) };
        const auto slot = KeySlot::wrap(SlotKind::Password, Secret::fromText(u"верблюд"_s), key, cheapest);
        QVERIFY_DONE(slot);
        const auto right = slot->unwrap(Secret::fromText(u"верблюд"_s));
        QVERIFY_DONE(right);
        QVERIFY(right->has_value());
        QCOMPARE((*right)->bytes, key.bytes);
        for (const QString &wrong : { u"Верблюд"_s, u"верблюд "_s, u""_s }) {
            const auto opened = slot->unwrap(Secret::fromText(wrong));
            QVERIFY_DONE(opened);
            QVERIFY(!opened->has_value());
        }
        KeySlot other = *slot;
        other.kind = SlotKind::RecoveryCode;
        const auto moved = other.unwrap(Secret::fromText(u"верблюд"_s));
        QVERIFY_DONE(moved);
        QVERIFY(!moved->has_value());
    }

    void theSameSecretIsWrappedInOtherBytesEachTime()
    {
        const DataKey key { *Secret::random(DataKey::size) };
        const auto first = KeySlot::wrap(SlotKind::Password, Secret::fromText(u"верблюд"_s), key, cheapest);
        const auto second = KeySlot::wrap(SlotKind::Password, Secret::fromText(u"верблюд"_s), key, cheapest);
        QVERIFY_DONE(first);
        QVERIFY_DONE(second);
        QVERIFY(first->salt != second->salt && first->nonce != second->nonce && first->wrapped != second->wrapped);
    }
};

HQS_TEST(secret, TestSecret)
#include "tst_secret.moc"
