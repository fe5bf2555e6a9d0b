// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cheapest.h"
#include "storage/outcome.h"
#include "storage/sealedcontent.h"
#include "storage/sealing.h"

#include "suite.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype part = qsizetype(64) * 1024;

/// Bytes that look like nothing else in the file.
QByteArray content(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(static_cast<quint32>(size) + 1);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

Result<QByteArray> read(const QByteArray &file, const DataKey &key)
{
    const auto header = SealedHeader::parse(file, u"x"_s);
    return header ? unseal(file, *header, key, u"x"_s) : Result<QByteArray>(header.error());
}

} // namespace

class TestSealedContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsSealedIsReadAgain_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : { qsizetype(0), qsizetype(1), part - 1, part, part + 1, 3 * part, 3 * part + 5,
                 16 * part, 16 * part + 1, 33 * part + 5 })
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }

    void whatIsSealedIsReadAgain()
    {
        QFETCH(const qsizetype, size);
        const QByteArray plain = content(size);
        const auto file = seal({}, m_key, plain);
        QVERIFY_DONE(file);
        const auto again = read(*file, m_key);
        QVERIFY_DONE(again);
        QCOMPARE(*again, plain);
        QVERIFY_FAULT(read(*file + 'x', m_key), Fault::Damaged);
        QVERIFY_FAULT(read(file->chopped(1), m_key), Fault::Damaged);
        QVERIFY_FAULT(read(*file, DataKey { *Secret::random(DataKey::size) }), Fault::Damaged);
    }

    /// A large database never lies in memory twice.
    void aLargeOneIsMadeInPortionsOfTheRightSum()
    {
        const QByteArray plain = content(33 * part + 5);
        auto portions = SealedPortions::begin({}, m_key, plain);
        QVERIFY_DONE(portions);
        QByteArray file;
        int count = 0;
        for (QByteArrayView portion = portions->next(); !portion.isEmpty(); portion = portions->next(), ++count) {
            QVERIFY(portion.size() <= 17 * part);
            file.append(portion);
        }
        QCOMPARE(count, 3);
        QCOMPARE(file.size(), portions->size());
        QVERIFY(portions->next().isEmpty());
        const auto again = read(file, m_key);
        QVERIFY_DONE(again);
        QCOMPARE(*again, plain);
    }

    void eachSealingGivesOtherBytes()
    {
        const QByteArray plain = content(1000);
        QVERIFY(*seal({}, m_key, plain) != *seal({}, m_key, plain));
    }

    void partsCannotBeCutOffSwappedOrTakenFromAnotherFile()
    {
        const qsizetype sealedPart = part + 17;
        const QByteArray plain = content(4 * part);
        const QByteArray file = *seal({}, m_key, plain);
        const QByteArray other = *seal({}, m_key, plain);
        QCOMPARE(file.size(), SealedHeader::size + 4 * sealedPart);
        QByteArray swapped = file;
        swapped.replace(SealedHeader::size, 2 * sealedPart,
            file.mid(SealedHeader::size + sealedPart, sealedPart) + file.mid(SealedHeader::size, sealedPart));
        QByteArray mixed = file;
        mixed.replace(SealedHeader::size, sealedPart, other.mid(SealedHeader::size, sealedPart));
        for (const QByteArray &changed : { file.chopped(sealedPart), file + file.last(sealedPart), swapped, mixed,
                 other.first(SealedHeader::size) + file.mid(SealedHeader::size) })
            QVERIFY_FAULT(read(changed, m_key), Fault::Damaged);
    }

    /// Every file cut off within its first or last 4 KiB, every one of thousands of single wrong bits: none may be
    /// taken for whole, whatever is said of it.
    void noDamagedFileIsAccepted()
    {
        SealedHeader header;
        header.keySlots[0] = *KeySlot::wrap(SlotKind::Password, Secret::fromText(u"верблюд"_s), m_key, cheapest);
        const QByteArray file = *seal(header, m_key, content(2 * part + 300));
        QVERIFY_DONE(read(file, m_key));
        std::map<Fault, int> found;
        const auto look = [&](const QByteArray &changed) {
            const auto outcome = read(changed, m_key);
            if (outcome)
                return false;
            ++found[outcome.error().fault];
            return true;
        };
        for (qsizetype size = 0; size < file.size(); size += size < 4096 || size >= file.size() - 4096 ? 1 : 97)
            QVERIFY2(look(file.first(size)), qPrintable(u"cut off at %1"_s.arg(size)));

        QRandomGenerator random(41);
        int flips = 0;
        const auto flip = [&](qsizetype at, int bit) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            ++flips;
            return look(changed);
        };
        for (qsizetype at = 0; at < SealedHeader::size; ++at) {
            for (int bit = 0; bit < 8; ++bit)
                QVERIFY2(flip(at, bit), qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
        }
        for (int i = 0; i < 1000; ++i) {
            const qsizetype at
                = SealedHeader::size + random.bounded(static_cast<int>(file.size() - SealedHeader::size));
            QVERIFY2(flip(at, i % 8), qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY(flips >= 7000);
        // What it is called tells the person what to do.
        QCOMPARE(found[Fault::NotOurs], 8 + 64); // cut off or changed within the first word
        QCOMPARE(found[Fault::HeaderDamaged], 1024 - 8 + (1024 - 8) * 8);
        QVERIFY(found[Fault::Damaged] > 8000);
        QCOMPARE(found.size(), size_t(3));
    }

    void aHeaderThatClaimsTooMuchTakesNoMemory()
    {
        SealedHeader header;
        header.plainSize = quint64(SealedHeader::largestPlain);
        QVERIFY_FAULT(read(header.bytes() + QByteArray(100, 'x'), m_key), Fault::Damaged);
    }

    void aSealerSealsWhatLiesOutsideTheDatabase()
    {
        const QByteArray scan = "%PDF-1.7 паспорт"_ba;
        const Sealer sealer(m_key);
        QVERIFY(sealer.isSealing());
        const auto file = sealer.seal(scan);
        QVERIFY_DONE(file);
        QVERIFY(!file->contains("PDF"));
        QCOMPARE(*sealer.unseal(*file, u"x"_s), scan);
        QCOMPARE(*sealer.unseal(scan, u"x"_s), scan); // from before the protection
        QVERIFY_FAULT(Sealer().unseal(*file, u"x"_s), Fault::SecretNeeded);
        QVERIFY_FAULT(Sealer(DataKey { *Secret::random(DataKey::size) }).unseal(*file, u"x"_s), Fault::Damaged);
        QVERIFY_FAULT(sealer.unseal(file->chopped(1), u"x"_s), Fault::Damaged);
        QVERIFY_FAULT(sealer.unseal(file->first(100), u"x"_s), Fault::HeaderDamaged);
        QVERIFY_FAULT(Sealing::open(*file, Key(Secret::fromText(u"верблюд"_s)), u"x"_s), Fault::NotOurs);
    }

    void aSealerOfAnOrdinaryDatabasePassesBytesThrough()
    {
        QVERIFY(!Sealer().isSealing());
        QCOMPARE(*Sealer().seal("%PDF"), "%PDF"_ba);
        QCOMPARE(*Sealer().unseal("%PDF", u"x"_s), "%PDF"_ba);
    }

private:
    DataKey m_key { *Secret::random(DataKey::size) };
};

HQS_TEST(sealedcontent, TestSealedContent)
#include "tst_sealedcontent.moc"
