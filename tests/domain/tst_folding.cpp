// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatPeopleTypeAlikeIsFoldedAlike_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        QTest::newRow("case") << u"КИМ Мин"_s << u"ким мин"_s;
        QTest::newRow("ё") << u"Ёлкина"_s << u"елкина"_s;
        QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
        QTest::newRow("umlaut of two signs") << u"Mu\u0308ller"_s << u"Müller"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s;
        QTest::newRow("slashed o") << u"Sørensen"_s << u"sorensen"_s;
        QTest::newRow("stroked l") << u"Wałęsa"_s << u"walesa"_s;
        QTest::newRow("dotless and dotted i") << u"Yıldız İnci"_s << u"yildiz inci"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Đức"_s << u"nguyen duc"_s;
        QTest::newRow("ligatures") << u"Æsop Œuvre"_s << u"aesop oeuvre"_s;
        QTest::newRow("spaces") << u"  Ким \t Мин\n"_s << u"ким мин"_s;
        QTest::newRow("wide digits") << u"２０２６"_s << u"2026"_s;
    }
    void whatPeopleTypeAlikeIsFoldedAlike()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        QCOMPARE(folded(written), folded(typed));
        QCOMPARE(folded(folded(written)), folded(written));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(folded(u"Ким"_s) != folded(u"Kim"_s)); // look-alike letters of two alphabets
        QVERIFY(folded(u"Пак"_s) != folded(u"Парк"_s));
        QCOMPARE(folded(u"ООО «Мост», № 5"_s), u"ооо «мост», no 5"_s);
        QCOMPARE(folded(QString()), QString());
    }

    void everyWordMustBeThereInAnyOrder()
    {
        const QString text = folded(u"2026-001 Ким Мин Джун KIM M12345678"_s);
        QVERIFY(contains(text, { u"мин"_s, u"kim"_s }));
        QVERIFY(contains(text, { u"m123"_s }));
        QVERIFY(!contains(text, { u"мин"_s, u"пак"_s }));
        QVERIFY(contains(text, {}));
    }
};

HQS_TEST(folding, TestFolding)
#include "tst_folding.moc"
