// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/snapshot.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

/// A header as SQLite writes it, followed by empty pages: Snapshot looks at nothing else.
QByteArray image(quint32 pages)
{
    QByteArray bytes(pageSize * pages, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian<quint16>(pageSize, bytes.data() + 16);
    bytes[18] = bytes[19] = 1;
    qToBigEndian<quint32>(7, bytes.data() + 24);
    qToBigEndian<quint32>(pages, bytes.data() + 28);
    qToBigEndian<quint32>(Snapshot::applicationId, bytes.data() + 68);
    return bytes;
}

} // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.hqs"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        QVERIFY_DONE(Snapshot::write(m_path, image(3)));
        const auto read = Snapshot::read(m_path);
        QVERIFY_DONE(read);
        QCOMPARE(read->bytes().toByteArray(), image(3));
        QCOMPARE(Snapshot::changeCount(read->bytes()), 7u);
    }

    void theFileIsAnOrdinaryDatabaseFile()
    {
        QVERIFY_DONE(Snapshot::write(m_path, image(3)));
        QCOMPARE(*readWhole(m_path, 1'000'000), image(3));
    }

    void aWriteAheadLogIsSwitchedOff()
    {
        QByteArray logged = image(2);
        logged[18] = logged[19] = 2;
        QVERIFY_DONE(Snapshot::write(m_path, logged));
        QCOMPARE(Snapshot::read(m_path)->bytes().toByteArray(), image(2));
    }

    void otherFilesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, Fault fault) {
            QTest::newRow(name) << bytes << static_cast<int>(fault);
        };
        QByteArray otherProgram = image(2);
        qToBigEndian<quint32>(0x0f055112, otherProgram.data() + 68);
        QByteArray noIdentity = image(2);
        qToBigEndian<quint32>(0, noIdentity.data() + 68);
        QByteArray wrongPageSize = image(2);
        qToBigEndian<quint16>(512, wrongPageSize.data() + 16);
        row("text", "A letter to the ministry, longer than any header of a database could ever be; but still a text.",
            Fault::NotOurs);
        row("a short text", "Hello", Fault::NotOurs);
        row("a PDF", QByteArray("%PDF-1.7\n").append(10'000, 'x'), Fault::NotOurs);
        row("zeros", QByteArray(8192, '\0'), Fault::NotOurs);
        row("a database of another program", otherProgram, Fault::NotOurs);
        row("a database of nobody", noIdentity, Fault::NotOurs);
        row("empty", {}, Fault::Damaged);
        row("cut off in the first word", image(1).first(3), Fault::Damaged);
        row("cut off in the header", image(1).first(99), Fault::Damaged);
        row("cut off after the header", image(3).first(100), Fault::Damaged);
        row("cut off at a page", image(3).first(2 * pageSize), Fault::Damaged);
        row("cut off in a page", image(3).chopped(1), Fault::Damaged);
        row("one byte too much", image(3) + 'x', Fault::Damaged);
        row("a page size that cannot be", wrongPageSize, Fault::Damaged);
    }

    void otherFilesAreRecognised()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fault);
        QVERIFY_DONE(writeSafely(m_path, bytes));
        const auto read = Snapshot::read(m_path);
        QVERIFY_FAULT(read, static_cast<Fault>(fault));
        QCOMPARE(read.error().place, m_path);
    }

    void aMissingFileIsReported() { QVERIFY_FAULT(Snapshot::read(m_path), Fault::NotFound); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

HQS_TEST(snapshot, TestSnapshot)
#include "tst_snapshot.moc"
