// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/guide.h"
#include "about/programversion.h"

#include "suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Language bothLanguages[] = { Language::Russian, Language::English };

QString codeOf(Language language)
{
    return language == Language::Russian ? u"ru"_s : u"en"_s;
}

/// A name without what a menu or a button adds to it: the mnemonic, the dots, what is filled in.
QString bare(QString name)
{
    static const QRegularExpression tail(u"[… :]+$"_s);
    name.replace(u"&amp;"_s, u"&"_s);
    return name.remove(u'&').section(u'%', 0, 0).remove(tail).trimmed();
}

/// All texts of the window in a language, bare.
QSet<QString> namesOfTheWindow(Language language)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/hqsdesk_ru.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QSet<QString> names;
    QXmlStreamReader xml(&file);
    const QString element = language == Language::Russian ? u"translation"_s : u"source"_s;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            names << bare(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return names;
}

Guide shippedGuide()
{
    auto guide = Guide::read();
    if (!guide)
        qFatal("%s", qPrintable(guide.error().detail));
    return *std::move(guide);
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// The built-in guide: what it says of the window is true, and nothing in it leads nowhere.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguages()
    {
        const Guide guide = shippedGuide();
        QVERIFY(guide.pages().size() >= 20);
        static const QRegularExpression markup(u"<[^>]*>"_s);
        static const QRegularExpression space(u"\\s+"_s);
        for (const GuidePage &page : guide.pages()) {
            QVERIFY2(page.title.russian != page.title.english, qPrintable(page.id));
            for (const Language language : bothLanguages) {
                const QString words = QString(page.html.in(language)).remove(markup);
                const qsizetype count = words.split(space, Qt::SkipEmptyParts).size();
                QVERIFY2(count > 80 && count < 270, qPrintable(u"%1: %2 words"_s.arg(page.id).arg(count)));
            }
        }
    }

    void everyPictureIsThereInBothLanguagesAndShown()
    {
        const Guide guide = shippedGuide();
        QSet<QString> shown;
        for (const GuidePage &page : guide.pages()) {
            for (const Language language : bothLanguages)
                QCOMPARE(picturesIn(page.html.in(language)), page.pictures);
            shown += QSet<QString>(page.pictures.begin(), page.pictures.end());
        }
        for (const Language language : bothLanguages) {
            const QDir folder(QStringLiteral(SOURCE_DIR "/resources/guide/pictures/") + codeOf(language));
            QStringList files = folder.entryList(QDir::Files);
            QCOMPARE(files.size(), shown.size());
            for (const QString &name : shown)
                QVERIFY2(files.contains(name + u".png"_s), qPrintable(name));
        }
    }

    void everyLinkToAPageArrives()
    {
        const Guide guide = shippedGuide();
        for (const GuidePage &page : guide.pages()) {
            // What one language offers the other offers, too.
            QCOMPARE(linksIn(page.html.russian), linksIn(page.html.english));
            for (const QString &link : linksIn(page.html.english)) {
                const bool leads = link.startsWith(u"page:"_s) ? guide.page(link.mid(5)) && link.mid(5) != page.id
                                                               : link.startsWith(u"action:"_s);
                QVERIFY2(leads, qPrintable(page.id + u": "_s + link));
            }
        }
    }

    void everyNameInBoldIsOneOfTheWindow()
    {
        const Guide guide = shippedGuide();
        for (const Language language : bothLanguages) {
            const QSet<QString> names = namesOfTheWindow(language);
            QVERIFY(names.size() > 500);
            for (const GuidePage &page : guide.pages()) {
                for (const QString &name : namesIn(page.html.in(language)))
                    QVERIFY2(names.contains(bare(name)), qPrintable(page.id + u": "_s + name));
            }
        }
    }

    void theNewsAreOfThisVersion()
    {
        const Guide guide = shippedGuide();
        const GuidePage *news = guide.page(u"news");
        QVERIFY(news);
        for (const Language language : bothLanguages)
            QVERIFY(news->html.in(language).contains(u' ' + programVersion().version + u"</h3>"_s));
    }

    void aPageIsFoundByThePlaceItIsAbout()
    {
        const Guide guide = shippedGuide();
        QCOMPARE(guide.pageAbout(u"PrintPage")->id, u"print"_s);
        QCOMPARE(guide.pageAbout(u"backups")->id, u"backups"_s);
        QVERIFY(!guide.pageAbout(u"nowhere"));
        QVERIFY(!guide.pageAbout(u""));
        QVERIFY(!guide.page(u"nowhere"));
    }

    void searchIsFoldedAndLooksAtTitlesFirst()
    {
        const Guide guide = shippedGuide();
        const auto first = [&](const QString &query, Language language) {
            const auto found = guide.found(query, language);
            return found.empty() ? QString() : found.front()->id;
        };
        QCOMPARE(first(u"калибровка"_s, Language::Russian), u"calibration"_s);
        QCOMPARE(first(u"ПАРОЛЬ код"_s, Language::Russian), u"password"_s);
        QCOMPARE(first(u"binder"_s, Language::English), u"reports"_s);
        QCOMPARE(first(u"accept a reason"_s, Language::English), u"findings"_s);
        QCOMPARE(guide.found({}, Language::English).size(), guide.pages().size());
        // Markup is not text.
        QVERIFY(guide.found(u"href"_s, Language::English).empty());
        QVERIFY(guide.found(u"калибровка"_s, Language::English).empty());
    }

    void whatIsWrongWithAGuideIsNamed_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("named");
        const QByteArray good
            = R"({ "id": "a", "title": { "ru": "А", "en": "A" }, "pictures": [], "places": [ "x" ] })";
        const QByteArray head = R"({ "chapters": [ { "title": { "ru": "Г", "en": "C" }, "pages": [ )";
        QTest::newRow("good") << head + good + " ] } ] }" << QString();
        QTest::newRow("no list") << QByteArray("{}") << u"no chapters"_s;
        QTest::newRow("unknown key") << head + QByteArray(good).replace("places", "place") + " ] } ] }" << u"place"_s;
        QTest::newRow("twice") << head + good + ", " + good + " ] } ] }" << u"another page has this id"_s;
        QTest::newRow("same place") << head + good + ", " + QByteArray(good).replace("\"a\"", "\"b\"") + " ] } ] }"
                                    << u"another page is about x"_s;
        QTest::newRow("no text") << head + QByteArray(good).replace("\"a\"", "\"c\"") + " ] } ] }" << u"en/c.html"_s;
        QTest::newRow("one language") << head + QByteArray(good).replace(", \"en\": \"A\"", "") + " ] } ] }" << u"en"_s;
    }
    void whatIsWrongWithAGuideIsNamed()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, named);
        const QTemporaryDir folder;
        write(folder.filePath(u"guide.json"_s), list);
        for (const QString &name : { u"ru/a.html"_s, u"en/a.html"_s, u"ru/b.html"_s, u"en/b.html"_s })
            write(folder.filePath(name), "<p>text</p>");
        const auto guide = Guide::read(folder.path());
        QCOMPARE(guide.has_value(), named.isEmpty());
        if (!guide)
            QVERIFY2(guide.error().detail.contains(named), qPrintable(guide.error().detail));
    }
};

HQS_TEST(guide, TestGuide)
#include "tst_guide.moc"
