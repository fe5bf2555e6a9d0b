// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedtexts.h"
#include "domain/folding.h"

#include "suite.h"

#include <QRandomGenerator>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestFoldedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allWordsMustBeThere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<std::vector<std::size_t>>("expected");
        const auto row = [](const char *name, const QString &query, std::vector<std::size_t> expected) {
            QTest::newRow(name) << query << expected;
        };
        row("nothing asked", u""_s, { 0, 1, 2, 3, 4 });
        row("spaces only", u"  "_s, { 0, 1, 2, 3, 4 });
        row("in one", u"m123"_s, { 0 });
        row("in the first and the last", u"ким"_s, { 0, 4 });
        row("folded as texts are", u"КИМ Ёл"_s, { 4 });
        row("in any order", u"kim ким"_s, { 0 });
        row("nowhere together", u"li m123"_s, {});
        row("not over the end of a text", u"m123 li"_s, {});
        row("not over a line", u"123l"_s, {});
        row("twice in one text", u"а"_s, { 3, 4 });
    }
    void allWordsMustBeThere()
    {
        QFETCH(QString, query);
        QFETCH(std::vector<std::size_t>, expected);
        FoldedTexts texts;
        for (const QString &text : { u"ким мин kim m123"_s, u"li"_s, u""_s, u"анна"_s, u"елкина ким а"_s })
            texts.add(text);
        QCOMPARE(texts.containing(query), expected);
        texts.clear();
        QVERIFY(texts.containing(query).empty());
    }

    /// Whatever the texts: what one after the other finds.
    void itFindsWhatASlowSearchFinds()
    {
        QRandomGenerator random(20261127);
        const auto word = [&random](int most) {
            QString letters;
            for (int i = random.bounded(most + 1); i > 0; --i)
                letters += u"аб в"[random.bounded(4)];
            return letters;
        };
        for (int round = 0; round < 300; ++round) {
            FoldedTexts texts;
            QStringList all;
            for (int i = random.bounded(20); i > 0; --i) {
                all << folded(word(8));
                texts.add(all.back());
            }
            const QString query = word(3);
            std::vector<std::size_t> expected;
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (contains(all[i], folded(query).split(u' ', Qt::SkipEmptyParts)))
                    expected.push_back(static_cast<std::size_t>(i));
            }
            QCOMPARE(texts.containing(query), expected);
        }
    }
};

HQS_TEST(foldedtexts, TestFoldedTexts)
#include "tst_foldedtexts.moc"
