// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/recoverycode.h"
#include "storage/sealedheader.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype slotsAt = 28;
constexpr qsizetype slotSize = 104;

/// A header whose checksum is right again after a change: what a hostile or a newer program would write.
QByteArray withChecksum(QByteArray header)
{
    auto *bytes = reinterpret_cast<unsigned char *>(header.data());
    crypto_generichash(bytes + 992, 32, bytes, 992, nullptr, 0);
    return header;
}

SealedHeader headerOf(const QString &password, const DataKey &key)
{
    SealedHeader header;
    header.generation = 0x1122334455667788;
    header.plainSize = 4096;
    header.keySlots[2] = *KeySlot::wrap(SlotKind::Password, Secret::fromText(password), key, cheapest);
    return header;
}

} // namespace

class TestSealedHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY_DONE(prepareSecrets());
    }

    void whatIsWrittenIsReadAgain()
    {
        SealedHeader header = headerOf(u"верблюд"_s, m_key);
        header.stream.fill(7);
        const QByteArray bytes = header.bytes();
        QCOMPARE(bytes.size(), SealedHeader::size);
        QCOMPARE(bytes.first(12), QByteArray("HQSSEAL1\1\0\0\0", 12)); // little-endian on every computer
        QCOMPARE(bytes.mid(12, 8).toHex(), "8877665544332211"_ba);
        const auto read = SealedHeader::parse(bytes, u"x"_s);
        QVERIFY_DONE(read);
        QCOMPARE(read->generation, header.generation);
        QCOMPARE(read->plainSize, header.plainSize);
        QCOMPARE(read->keySlots[2].cost, cheapest);
        QVERIFY(read->keySlots[2].salt == header.keySlots[2].salt);
        QVERIFY(read->stream == header.stream);
        QCOMPARE(read->bytes(), bytes);
    }

    void otherHeadersAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const QByteArray good = headerOf(u"верблюд"_s, m_key).bytes();
        const auto row = [](const char *name, const QByteArray &bytes, Fault fault) {
            QTest::newRow(name) << bytes << static_cast<int>(fault);
        };
        const auto changed = [&good](qsizetype at, auto number) {
            QByteArray bytes = good;
            qToLittleEndian(number, bytes.data() + at);
            return withChecksum(bytes);
        };
        const qsizetype used = slotsAt + 2 * slotSize;
        row("empty", {}, Fault::NotOurs);
        row("a database", QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'), Fault::NotOurs);
        row("another word", "HQSSEAL2" + good.mid(8), Fault::NotOurs);
        row("cut off after the word", good.first(8), Fault::HeaderDamaged);
        row("cut off before the end", good.chopped(1), Fault::HeaderDamaged);
        row("a newer version", changed(8, quint32(2)), Fault::NewerFormat);
        row("no version", changed(8, quint32(0)), Fault::NewerFormat);
        row("larger than any database", changed(20, (quint64(1) << 30) + 1), Fault::HeaderDamaged);
        row("a slot of an unknown kind", changed(used, quint32(3)), Fault::NewerFormat);
        row("a slot without a pass", changed(used + 4, quint32(0)), Fault::HeaderDamaged);
        row("a slot that would take for ever", changed(used + 4, quint32(21)), Fault::HeaderDamaged);
        row("a slot that would take all memory", changed(used + 8, (quint64(1) << 30) + 1), Fault::HeaderDamaged);
        row("a slot with too little memory", changed(used + 8, quint64(8191)), Fault::HeaderDamaged);
    }

    void otherHeadersAreRecognised()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fault);
        const auto header = SealedHeader::parse(bytes, u"/desk/store.hqs"_s);
        QVERIFY_FAULT(header, static_cast<Fault>(fault));
        QCOMPARE(header.error().place, u"/desk/store.hqs"_s);
    }

    void aPasswordOpensOnlyPasswordsAndACodeOnlyCodes()
    {
        const auto code = RecoveryCode::make();
        QVERIFY_DONE(code);
        SealedHeader header = headerOf(u"верблюд"_s, m_key);
        const Secret typedCode = Secret::fromText(code->text());
        QVERIFY_FAULT(header.unlock(typedCode, {}), Fault::WrongSecret);
        header.keySlots[7] = *KeySlot::wrap(SlotKind::RecoveryCode, code->secret(), m_key, cheapest);
        for (const Secret &secret : { typedCode, Secret::fromText(u"верблюд"_s) }) {
            const auto key = header.unlock(secret, {});
            QVERIFY_DONE(key);
            QCOMPARE(key->bytes, m_key.bytes);
        }
        QVERIFY_FAULT(header.unlock(Secret::fromText(RecoveryCode::make()->text()), {}), Fault::WrongSecret);
        QVERIFY_FAULT(header.unlock(Secret::fromText(u"сахар"_s), {}), Fault::WrongSecret);
        QVERIFY_FAULT(header.unlock(Secret(), {}), Fault::WrongSecret);
        header.keySlots[2] = {};
        QVERIFY_FAULT(header.unlock(Secret::fromText(u"верблюд"_s), {}), Fault::WrongSecret);
    }

    void aHeaderWithoutAnyKeyIsNoDatabase()
    {
        QVERIFY_FAULT(SealedHeader().unlock(Secret::fromText(u"верблюд"_s), {}), Fault::NotOurs);
    }

private:
    DataKey m_key { *Secret::random(DataKey::size) };
};

HQS_TEST(sealedheader, TestSealedHeader)
#include "tst_sealedheader.moc"
