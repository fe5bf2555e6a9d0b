// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/scanfiles.h"

#include "suite.h"

#include <QRegularExpression>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestScanContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theContentDecidesWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("PDF") << scanfiles::pdf() << u"pdf"_s;
        QTest::newRow("PDF after some rubbish") << QByteArray(1000, ' ') + scanfiles::pdf() << u"pdf"_s;
        QTest::newRow("PNG") << scanfiles::png(10, 20) << u"png"_s;
        QTest::newRow("JPEG") << scanfiles::jpeg(30, 40) << u"jpeg"_s;
        QTest::newRow("TIFF, little end first") << scanfiles::tiff(50, 60, false) << u"tiff"_s;
        QTest::newRow("TIFF, big end first") << scanfiles::tiff(50, 60, true) << u"tiff"_s;
        QTest::newRow("PNG of exactly the most pixels") << scanfiles::png(50'000, 1000) << u"png"_s;
    }
    void theContentDecidesWhatItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        const auto found = recognizeScan(content, u"scan.txt"_s);
        QVERIFY_DONE(found);
        QCOMPARE(codeOf(*found), kind);
        QVERIFY(scanKindFrom(kind) == *found);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a program") << QByteArray("MZ\x90\0\x03", 5);
        QTest::newRow("a script named scan.pdf") << QByteArray("#!/bin/sh\nrm -rf ~\n");
        QTest::newRow("a web page") << QByteArray("<html><img src=x></html>");
        QTest::newRow("PDF too far in") << QByteArray(1025, ' ') + scanfiles::pdf();
        QTest::newRow("PNG cut off in its header") << scanfiles::png(10, 20).left(18);
        QTest::newRow("PNG without its first part") << scanfiles::png(10, 20).replace("IHDR", "IDAT");
        QTest::newRow("PNG without a width") << scanfiles::png(0, 20);
        QTest::newRow("JPEG that never begins") << scanfiles::jpeg(1, 1).left(12);
        QTest::newRow("JPEG with an empty part") << QByteArray("\xff\xd8\xff\xe0\0\0", 6) + QByteArray(20, '\0');
        QTest::newRow("JPEG of filling alone") << QByteArray("\xff\xd8") + QByteArray(5000, '\xff');
        QTest::newRow("TIFF whose pages run in a circle") << scanfiles::circularTiff();
        QTest::newRow("TIFF whose first page lies outside") << QByteArray("II*\0\xff\xff\xff\x7f", 8);
        QTest::newRow("TIFF without a height") << scanfiles::tiff(50, 0, false);
    }
    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, content);
        QVERIFY_FAULT(recognizeScan(content, u"scan.pdf"_s), Fault::NotScan);
    }

    void tooManyBytesOrPixelsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        QTest::newRow("bytes") << scanfiles::pdf() + QByteArray(largestScan, ' ') << u"bytes"_s;
        QTest::newRow("PNG") << scanfiles::png(50'000, 1001) << u"pixels"_s;
        QTest::newRow("PNG of 4 milliards squared") << scanfiles::png(0xffffffff, 0xffffffff) << u"pixels"_s;
        QTest::newRow("JPEG") << scanfiles::jpeg(65'000, 65'000) << u"pixels"_s;
        QTest::newRow("TIFF") << scanfiles::tiff(0x7fffffff, 0x7fffffff, true) << u"pixels"_s;
    }
    void tooManyBytesOrPixelsAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, detail);
        const auto found = recognizeScan(content, u"scan.png"_s);
        QVERIFY_FAULT(found, Fault::LargeScan);
        QCOMPARE(found.error().detail, detail);
        QCOMPARE(found.error().place, u"scan.png"_s);
    }

    /// Every cut and every changed byte of a header ends in an answer, never beyond the bytes.
    void noHeaderLeadsAstray()
    {
        int answers = 0;
        for (const QByteArray &whole :
            { scanfiles::png(10, 20), scanfiles::jpeg(30, 40), scanfiles::tiff(5, 6, true) }) {
            for (qsizetype cut = 0; cut <= whole.size(); ++cut)
                answers += recognizeScan(QByteArrayView(whole).first(cut), u"x"_s).has_value() ? 1 : 0;
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (const char other : { '\0', '\x7f', '\xff' }) {
                    QByteArray changed = whole;
                    changed[at] = other;
                    answers += recognizeScan(changed, u"x"_s).has_value() ? 1 : 0;
                }
            }
        }
        QVERIFY(answers > 0);
    }
};

HQS_TEST(scancontent, TestScanContent)
#include "tst_scancontent.moc"
