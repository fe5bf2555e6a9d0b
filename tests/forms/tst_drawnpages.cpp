// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drawnpages.h"

#include "suite.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray png(int width)
{
    QImage picture(width, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// Pages of one colour each.
QByteArray pdfOf(const std::vector<QColor> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), pages[page]);
    }
    painter.end();
    return bytes;
}

} // namespace

class TestDrawnPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pngsThatFollowOneAnotherAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("files");
        const QByteArray one = png(3);
        const QByteArray other = png(40);
        QTest::newRow("one") << one << QList { one };
        QTest::newRow("three") << one + other + one << QList { one, other, one };
        QTest::newRow("none") << QByteArray() << QList<QByteArray>();
        QTest::newRow("words") << "Syntax Error: no PDF"_ba << QList<QByteArray>();
        QTest::newRow("cut off") << one + other.chopped(1) << QList<QByteArray>();
        QTest::newRow("something behind it") << one + "x" << QList<QByteArray>();
        QTest::newRow("a chunk longer than all") << one.first(8)
                + QByteArray("\xff\xff\xff\xff"
                             "IDAT",
                    8)
                + one << QList<QByteArray>();
    }

    void pngsThatFollowOneAnotherAreTakenApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QByteArray>, files);
        const auto separate = separatePngs(bytes);
        QCOMPARE(QList<QByteArray>(separate.begin(), separate.end()), files);
    }

    void thePagesOfAPdfAreDrawnInTheirOrder()
    {
        HQS_READ_BY_ANOTHER_PROGRAM();
        const std::vector<QColor> colours { Qt::red, Qt::green, Qt::blue };
        const auto pages = drawnPages(pdfOf(colours));
        QCOMPARE(pages.size(), colours.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const QImage page = QImage::fromData(pages[i]);
            QVERIFY(page.width() > 1000 && page.height() > page.width());
            QCOMPARE(page.pixelColor(page.width() / 2, page.height() / 2), colours[i]);
        }
    }

    void whatIsNoPdfHasNoPages()
    {
        QVERIFY(drawnPages("no PDF at all").empty());
        QVERIFY(drawnPages({}).empty());
        QVERIFY(drawnPages(pdfOf({ Qt::red }).first(300)).empty());
    }
};

HQS_TEST(drawnpages, TestDrawnPages)
#include "tst_drawnpages.moc"
