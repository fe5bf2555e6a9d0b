// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officeforms.h"
#include "forms/ownblank.h"
#include "forms/pdf.h"
#include "forms/sample.h"

#include "suite.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QPainter>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString letterId = u"guarantee_letter"_s;

QByteArray pictureOf(QColor colour, const char *format = "PNG")
{
    QImage image(210, 297, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A blank with an item of each kind.
OwnBlank sampleBlank()
{
    OwnBlank blank;
    blank.id = FormId(u"office_blank_1"_s);
    blank.edition = u"2026"_s;
    blank.title = u"Анкета района"_s;
    blank.stage = sample::form(letterId).stage;
    blank.from = QDate(2026, 1, 1);
    blank.pages = { { .picture = pictureOf(Qt::yellow),
        .items
        = { { .kind = BlankItemKind::Line, .place = *fromPath(u"specialist.surnameRu"_s), .area = { 30, 40, 80, 6 } },
            { .kind = BlankItemKind::Cells,
                .place = *fromPath(u"employer.inn"_s),
                .area = { 30, 60, 5, 6 },
                .count = 12,
                .pitch = 5.5 },
            { .kind = BlankItemKind::Mark,
                .place = *fromPath(u"specialist.sex"_s),
                .code = u"m"_s,
                .area = { 30, 80, 4, 4 } },
            { .kind = BlankItemKind::Rule, .area = { 30, 100, 150, 0 }, .thickness = 0.5 } } } };
    return blank;
}

QStringList complaintsAboutFile(const QByteArray &file)
{
    QStringList complaints;
    readOwnBlank(file, sample::catalog(), complaints);
    return complaints;
}

} // namespace

/// Letters in the words of an office, and blanks of its own.
class OfficeFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTextOfTheRulesIsOneThatAnOfficeMayKeep()
    {
        for (const Form &form : sample::library().forms()) {
            const auto *letter = std::get_if<Letter>(&form.body);
            if (!letter)
                continue;
            QVERIFY(!letter->text.contains(u"<!-- include"_s)); // shared parts are put in: the text stands for itself
            const auto complaints = complaintsAboutText(form, letter->text, sample::catalog());
            QVERIFY2(complaints.empty(),
                qPrintable(form.id.text() + (complaints.empty() ? QString() : u": "_s + complaints.front().what)));
        }
    }

    void aMistakeIsNamedWithItsLine_data()
    {
        using Reason = TextComplaint::Reason;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QString &text, Reason reason, int line) {
            QTest::newRow(name) << text << static_cast<int>(reason) << line;
        };
        row("no such field", u"<p>a</p>\n<p>{{specialist.nickname}}</p>"_s, Reason::NoSuchField, 2);
        row("no path", u"<p>\n\n{{surname}}</p>"_s, Reason::NoSuchField, 3);
        row("no such filter", u"<p>{{specialist.surnameRu|loud}}</p>"_s, Reason::NoSuchFilter, 1);
        row("unknown element", u"<p>a</p>\n\n<img src=\"x\"/>"_s, Reason::Markup, 3);
        row("not closed", u"<p>a\n<b>b</p>"_s, Reason::Markup, 2);
        row("a condition without an end", u"<p>a</p>\n<!-- when specialist.sex --><p>b</p>"_s, Reason::Markup, 2);
        row("a repeat without an end", u"<p>a</p>\n\n<!-- each family --><p>b</p>"_s, Reason::Markup, 3);
        row("an end of nothing", u"<p>a</p>\n<p>b</p>\n<!-- end -->"_s, Reason::Markup, 3);
        row("a condition about nothing", u"<p>a</p>\n<!-- when -1 --><p>b</p><!-- end -->"_s, Reason::Markup, 2);
        row("a condition about a field that is not there", u"\n\n<!-- when not specialist.nickname -->x<!-- end -->"_s,
            Reason::NoSuchField, 3);
        row("empty", u" \n "_s, Reason::Markup, 0);
    }

    void aMistakeIsNamedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(int, reason);
        QFETCH(int, line);
        const auto complaints = complaintsAboutText(sample::form(letterId), text, sample::catalog());
        QVERIFY(!complaints.empty());
        QCOMPARE(static_cast<int>(complaints.front().reason), reason);
        QCOMPARE(complaints.front().line, line);
    }

    void theTextOfTheOfficeIsPrintedAndMarked()
    {
        QStringList complaints;
        const OwnPaper paper { .kind = OwnPaperKind::Letter,
            .form = FormId(letterId),
            .content = u"<p>Наш текст: {{specialist.surnameRu}} получает {{contract.monthlyPay|words}}.</p>"_s };
        const FormLibrary office = withOwnPapers(sample::library(), { paper }, sample::catalog(), complaints);
        QCOMPARE(complaints, QStringList());
        const auto edition = office.edition(FormId(letterId), sample::day);
        QVERIFY(edition->status == EditionStatus::Office);
        const PrintedForm printed = sample::print(*edition->form, sample::record());
        QString words;
        for (const PrintedText &text : printed.texts(0))
            words += text.words + u' ';
        QVERIFY2(words.contains(u"Наш текст: "_s) && words.contains(u"шестьдесят тысяч"_s), qPrintable(words));
        QVERIFY(words.contains(u"текст офиса"_s));
        QCOMPARE(office.forms().size(), sample::library().forms().size());
        // The rules themselves are as they were.
        QVERIFY(sample::library().edition(FormId(letterId), sample::day)->status != EditionStatus::Office);
    }

    void aPaperThatTheRulesCannotUseLeavesTheRules()
    {
        const auto usedWith = [](const OwnPaper &paper, QStringList &complaints) {
            return withOwnPapers(sample::library(), { paper }, sample::catalog(), complaints);
        };
        QStringList complaints;
        const FormLibrary office = usedWith(
            { .kind = OwnPaperKind::Letter, .form = FormId(letterId), .content = u"<p>{{no.such}}</p>"_s }, complaints);
        QCOMPARE(complaints.size(), 1);
        QVERIFY(office.edition(FormId(letterId), sample::day)->status != EditionStatus::Office);
        complaints.clear();
        usedWith({ .kind = OwnPaperKind::Letter, .form = FormId(u"gone"_s), .content = u"<p>a</p>"_s }, complaints);
        QCOMPARE(complaints.size(), 1);
        complaints.clear();
        usedWith({ .kind = OwnPaperKind::Blank, .form = FormId(u"own"_s), .content = u"not JSON"_s }, complaints);
        QCOMPARE(complaints.size(), 1);
    }

    void aBlankComesBackFromItsFile()
    {
        QStringList complaints;
        const ReadBlank read = readOwnBlank(blankFile(sampleBlank()), sample::catalog(), complaints);
        QCOMPARE(complaints, QStringList());
        QVERIFY(read.blank == sampleBlank());
    }

    void valuesStandWhereTheirBoxesAre()
    {
        const PrintedForm printed = sample::print(formOf(sampleBlank()), sample::record());
        QCOMPARE(printed.pageCount(), 1);
        QVERIFY(printed.status() == EditionStatus::Office);
        const PageLayout &page = printed.layout(0);
        QVERIFY(page.frames.empty()); // they are on the blank
        QVERIFY(!page.picture.isEmpty());
        QCOMPARE(page.texts.size(), std::size_t(1)); // no small print of ours either
        QCOMPARE(page.texts.front().words, u"Ким"_s);
        QCOMPARE(page.texts.front().area, QRectF(30, 40, 80, 6));
        const QString inn = toStorage(*sample::record().find(FieldId(u"employer.inn"_s)));
        QCOMPARE(page.letters.size(), static_cast<std::size_t>(inn.size()) + 1);
        for (qsizetype i = 0; i < inn.size(); ++i) {
            const PlacedLetter &letter = page.letters[static_cast<std::size_t>(i)];
            QCOMPARE(letter.letter, inn.mid(i, 1));
            QCOMPARE(letter.box, QRectF(30 + 5.5 * static_cast<double>(i), 60, 5, 6));
        }
        QCOMPARE(page.letters.back().letter, u"X"_s);
        QCOMPARE(page.letters.back().box, QRectF(30, 80, 4, 4));
        QCOMPARE(page.lines.size(), std::size_t(1));
        QCOMPARE(page.lines.front().line, QLineF(30, 100, 180, 100));
        QCOMPARE(page.lines.front().width, 0.5);
    }

    void aFieldGoesOnInRowsThatContinueIt()
    {
        OwnBlank blank = sampleBlank();
        const Place place = *fromPath(u"employer.fullName"_s);
        const auto row = [&place](double y, int count, bool continues) {
            return BlankItem { .kind = BlankItemKind::Cells,
                .place = place,
                .area = { 10, y, 5, 6 },
                .count = count,
                .continues = continues };
        };
        blank.pages = { { .items = { row(20, 12, false), row(30, 8, true) } }, { .items = { row(20, 30, true) } },
            { .items = { row(20, 4, false) } } };
        Record record = sample::record();
        sample::answer(record, u"employer.fullName"_s, u"Общество Северный мост и дорога"_s);
        const PrintedForm printed = sample::print(formOf(blank), record);
        QCOMPARE(printed.pageCount(), 3);
        const auto lettersOn = [&printed](int page) {
            QString letters;
            for (const PlacedLetter &letter : printed.layout(page).letters)
                letters += letter.letter;
            return letters;
        };
        QCOMPARE(lettersOn(0), u"ОБЩЕСТВОСЕВЕРНЫЙ"_s);
        QCOMPARE(lettersOn(1), u"МОСТИДОРОГА"_s);
        QCOMPARE(lettersOn(2), u"ОБЩЕ"_s); // begins anew, and what it has no room for is told
        QCOMPARE(printed.overflows().size(), std::size_t(1));
        QCOMPARE(printed.overflows().front().room, 4);
    }

    void theBlankIsPrintedUnderTheValuesOrNot()
    {
        const Form form = formOf(sampleBlank());
        const Record record = sample::record();
        const auto colourWith = [&](bool pictures) {
            const auto printed = printForm(form,
                { .catalog = sample::catalog(),
                    .record = record,
                    .on = sample::day,
                    .checklist = {},
                    .pictures = pictures });
            QImage image(210, 297, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            printed->paintPage(painter, 0, 1);
            return image.pixelColor(200, 290);
        };
        QCOMPARE(colourWith(true), QColor(Qt::yellow));
        QCOMPARE(colourWith(false), QColor(Qt::white));
    }

    void aHostileFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto changed = [](const QString &key, const QJsonValue &value) {
            QJsonObject json = QJsonDocument::fromJson(blankFile(sampleBlank())).object();
            json.insert(key, value);
            return QJsonDocument(json).toJson();
        };
        const auto item = [&changed](const QString &key, const QJsonValue &value) {
            QJsonObject json { { u"kind"_s, u"line"_s }, { u"field"_s, u"employer.inn"_s },
                { u"at"_s, QJsonArray { 10, 10, 20, 5 } } };
            json.insert(key, value);
            return changed(u"pages"_s, QJsonArray { QJsonObject { { u"items"_s, QJsonArray { json } } } });
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("<html>");
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("an unknown key") << changed(u"script"_s, u"x"_s);
        QTest::newRow("no pages") << changed(u"pages"_s, QJsonArray());
        QTest::newRow("a path for an id") << changed(u"id"_s, u"../../evil"_s);
        QTest::newRow("no stage") << changed(u"stage"_s, u"no_such_stage"_s);
        QTest::newRow("ends before it starts") << changed(u"to"_s, u"2020-01-01"_s);
        QTest::newRow("no picture") << changed(
            u"pages"_s, QJsonArray { QJsonObject { { u"picture"_s, u"aGVsbG8="_s }, { u"items"_s, QJsonArray() } } });
        QTest::newRow("no such field") << item(u"field"_s, u"employer.password"_s);
        QTest::newRow("no path") << item(u"field"_s, u"x"_s);
        QTest::newRow("off the sheet") << item(u"at"_s, QJsonArray { 200, 10, 20, 5 });
        QTest::newRow("a negative size") << item(u"at"_s, QJsonArray { 20, 10, -5, 5 });
        QTest::newRow("a line without length") << item(u"at"_s, QJsonArray { 20, 10, 0, 5 });
        const auto rule = [&changed](const QJsonArray &at, double thickness) {
            const QJsonObject json { { u"kind"_s, u"rule"_s }, { u"at"_s, at }, { u"thickness"_s, thickness } };
            return changed(u"pages"_s, QJsonArray { QJsonObject { { u"items"_s, QJsonArray { json } } } });
        };
        QTest::newRow("a drawn line off the sheet") << rule({ 100, 10, 200, 0 }, 0.25);
        QTest::newRow("a drawn line without length") << rule({ 100, 10, 0, 0 }, 0.25);
        QTest::newRow("a drawn line like a wall") << rule({ 100, 10, 50, 0 }, 30);
        QTest::newRow("letters of no size") << item(u"size"_s, 0);
    }

    void aHostileFileIsRefused()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!complaintsAboutFile(file).isEmpty());
    }

    void onlyPicturesAreTaken()
    {
        QVERIFY(isBlankPicture(pictureOf(Qt::white)));
        QVERIFY(isBlankPicture(pictureOf(Qt::white, "JPG")));
        QVERIFY(!isBlankPicture(pictureOf(Qt::white, "BMP")));
        QVERIFY(!isBlankPicture("%PDF-1.4"));
        QVERIFY(!isBlankPicture({}));
    }
};

HQS_TEST(officeforms, OfficeFormsTest)
#include "tst_officeforms.moc"
