// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cellflow.h"

#include "suite.h"

#include <QtTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Text over rows of boxes. A free box is written "·".
class CellFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textFlowsOverRows_data();
    void textFlowsOverRows();
    void aLetterKeepsItsMarks();
    void aTextAsLongAsAllBoxesFits();
};

namespace {

QString written(const CellFlow &flow)
{
    QString boxes;
    for (const QString &box : flow.boxes)
        boxes += box.isEmpty() ? u"·"_s : box;
    return boxes;
}

} // namespace

void CellFlowTest::textFlowsOverRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("boxes");
    QTest::addColumn<QString>("rest");

    QTest::newRow("letters become capitals") << u"Иванов"_s << QList<int> { 8 } << u"ИВАНОВ··"_s << QString();
    QTest::newRow("ё stays ё") << u"Королёв"_s << QList<int> { 7 } << u"КОРОЛЁВ"_s << QString();
    QTest::newRow("a row breaks between words")
        << u"ГУ МВД России"_s << QList<int> { 8, 8 } << u"ГУ·МВД··РОССИИ··"_s << QString();
    QTest::newRow("a word that just fits stays")
        << u"АБ ВГД"_s << QList<int> { 6, 6 } << u"АБ·ВГД······"_s << QString();
    QTest::newRow("a date is split into day, month and year")
        << u"24112026"_s << QList<int> { 2, 2, 4 } << u"24112026"_s << QString();
    QTest::newRow("letter by letter when words leave no room")
        << u"АБВГ ДЕЖ"_s << QList<int> { 5, 3 } << u"АБВГ·ДЕЖ"_s << QString();
    QTest::newRow("letter by letter when a word is longer than a row")
        << u"АБВГДЕЖЗИК"_s << QList<int> { 6, 6 } << u"АБВГДЕЖЗИК··"_s << QString();
    QTest::newRow("what finds no box is kept whole")
        << u"АБВ ГДЕ ЖЗИ"_s << QList<int> { 4, 4 } << u"АБВ·ГДЕ·"_s << u"ЖЗИ"_s;
    QTest::newRow("a long word spills letter by letter")
        << u"АБВГДЕЖ"_s << QList<int> { 3, 3 } << u"АБВГДЕ"_s << u"Ж"_s;
    QTest::newRow("a long word does not leave rows empty")
        << u"А БВГДЕЖЗИК"_s << QList<int> { 4, 4 } << u"А·БВГДЕЖ"_s << u"ЗИК"_s;
    QTest::newRow("leading zeros stay") << u"007"_s << QList<int> { 4 } << u"007·"_s << QString();
    QTest::newRow("spaces and line breaks become one space")
        << u"  А \n\t Б  "_s << QList<int> { 5 } << u"А·Б··"_s << QString();
    QTest::newRow("nothing leaves all boxes free") << QString() << QList<int> { 2, 1 } << u"···"_s << QString();
    QTest::newRow("without rows everything is left") << u"аб"_s << QList<int> {} << QString() << u"АБ"_s;
}

void CellFlowTest::textFlowsOverRows()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    QFETCH(QString, boxes);
    QFETCH(QString, rest);
    const CellFlow flow = flowIntoCells(text, rows);
    QCOMPARE(written(flow), boxes);
    QCOMPARE(flow.rest, rest);
}

void CellFlowTest::aLetterKeepsItsMarks()
{
    const QList<int> rows { 3 };
    const CellFlow flow = flowIntoCells(u"n\u0308a"_s, rows); // n with a diaeresis has no character of its own
    QCOMPARE(flow.boxes, (QStringList { u"N\u0308"_s, u"A"_s, QString() }));
}

void CellFlowTest::aTextAsLongAsAllBoxesFits()
{
    const QList<int> rows { 34, 34, 32 };
    QCOMPARE(flowIntoCells(QString(100, u'А'), rows).rest, QString());
    QCOMPARE(flowIntoCells(QString(101, u'А'), rows).rest, u"А"_s);
}

HQS_TEST(cellflow, CellFlowTest)
#include "tst_cellflow.moc"
