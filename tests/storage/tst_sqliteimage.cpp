// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteimage.h"

#include "suite.h"

#include <algorithm>

using namespace hqs;

/// The bytes of a database, and the room they lie in.
class TestSqliteImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyTakesTheRoomThatIsThere()
    {
        const QByteArray large(100'000, 'a');
        const QByteArray small(70'000, 'b');
        SqliteImage image;
        QVERIFY(image.fill(large));
        QCOMPARE(image.bytes().toByteArray(), large);
        const char *room = image.data();
        QVERIFY(image.fill(small));
        QCOMPARE(image.bytes().toByteArray(), small);
        QVERIFY(image.data() == room);
        QVERIFY(image.fill(large)); // what it held first is still its room
        QVERIFY(image.data() == room);
        QCOMPARE(image.bytes().toByteArray(), large);
    }

    void aCopyThatGrowsFindsRoomForMore()
    {
        SqliteImage image;
        QByteArray bytes(100'000, 'a');
        QVERIFY(image.fill(bytes));
        bytes.append(4096, 'b');
        QVERIFY(image.fill(bytes));
        const char *room = image.data();
        bytes.append(4096, 'c'); // the next page of the same table
        QVERIFY(image.fill(bytes));
        QVERIFY(image.data() == room);
        QCOMPARE(image.bytes().toByteArray(), bytes);
    }

    void nothingStaysInABlankOne()
    {
        SqliteImage image;
        QVERIFY(image.fill(QByteArray(100'000, 's')));
        const QByteArrayView all = image.bytes();
        image.blank();
        QVERIFY(image.bytes().isEmpty());
        QVERIFY(std::ranges::all_of(all, [](char byte) { return byte == 0; })); // the room is there, and empty
        SqliteImage none;
        none.blank();
        QVERIFY(none.bytes().isEmpty());
    }
};

HQS_TEST(sqliteimage, TestSqliteImage)
#include "tst_sqliteimage.moc"
