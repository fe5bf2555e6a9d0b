// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chosenitems.h"
#include "forms/flowedtext.h"
#include "forms/pdf.h"
#include "forms/sample.h"
#include "forms/worddocument.h"

#include "libreoffice.h"
#include "suite.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

PrintContext contextOf(const Record &record)
{
    return { .catalog = sample::catalog(), .record = record, .on = sample::day, .checklist = sample::checklist() };
}

QByteArray saved(const Form &form, const Record &record, WordFormat format)
{
    auto bytes = wordDocument(form, contextOf(record), format);
    if (!bytes)
        qFatal("%s: %s", qUtf8Printable(form.id.text()), qUtf8Printable(bytes.error().detail));
    return *std::move(bytes);
}

/// The files of an archive by name; each must have the checksum that the archive says.
std::map<QString, QByteArray> unpacked(const QByteArray &archive)
{
    const QTemporaryDir folder;
    sample::write(folder.filePath(u"archive"_s), archive);
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path()); // minizip does not find every path of Windows
    std::map<QString, QByteArray> files;
    unzFile zip = unzOpen64("archive");
    for (int more = zip ? unzGoToFirstFile(zip) : UNZ_ERRNO; more == UNZ_OK; more = unzGoToNextFile(zip)) {
        unz_file_info64 info;
        char name[256];
        unzGetCurrentFileInfo64(zip, &info, name, sizeof name, nullptr, 0, nullptr, 0);
        QByteArray bytes(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
        unzOpenCurrentFile(zip);
        const int read = unzReadCurrentFile(zip, bytes.data(), static_cast<unsigned>(bytes.size()));
        if (unzCloseCurrentFile(zip) != UNZ_OK || read != bytes.size())
            qFatal("%s is damaged", name);
        files.emplace(QString::fromLatin1(name), bytes);
    }
    unzClose(zip);
    QDir::setCurrent(before);
    return files;
}

QString withoutSpace(const QString &text)
{
    QString letters;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'\ufeff')
            letters += letter;
    }
    return letters;
}

struct FlowReader {
    QString text;

    void operator()(const FlowParagraph &paragraph)
    {
        for (const FlowRun &run : paragraph.runs)
            text += run.words;
    }
    void operator()(const FlowTable &table)
    {
        for (const FlowRow &row : table.rows) {
            for (const FlowCell &cell : row.cells) {
                for (const FlowParagraph &paragraph : cell.paragraphs)
                    (*this)(paragraph);
            }
        }
    }
};

/// The text of a form in order, without spaces: what both files and the PDF must say.
QString textOf(const Form &form, const Record &record)
{
    const PrintContext context = contextOf(record);
    const ChosenItems chosen(form.items, context);
    const PrintContext seen {
        .catalog = context.catalog, .record = chosen.record(), .on = context.on, .checklist = context.checklist
    };
    PrintedAnswers answers(seen, form.language, form.typeface);
    Flow flow;
    if (const auto *letter = std::get_if<Letter>(&form.body))
        flow = flowOf(*letter, form, context.checklist, answers);
    else if (const auto *sheet = std::get_if<DataSheet>(&form.body))
        flow = flowOf(*sheet, form, answers);
    else
        flow = flowOf(context.checklist, form, answers);
    FlowReader reader;
    for (const FlowBlock &block : flow)
        std::visit([&reader](const auto &each) { reader(each); }, block);
    return withoutSpace(reader.text);
}

/// The text between the elements of a well-formed file. A file that is not well-formed fails the test.
QString textOfXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (xml.hasError())
        qFatal("line %lld: %s near %s", xml.lineNumber(), qUtf8Printable(xml.errorString()),
            bytes.mid(qMax(qint64(0), xml.characterOffset() - 300), 400).constData());
    return withoutSpace(text);
}

QString fileName(const Form &form, WordFormat format)
{
    return form.id.text() + (format == WordFormat::Odt ? u".odt"_s : u".docx"_s);
}

std::vector<const Form *> flowingForms()
{
    std::vector<const Form *> forms;
    for (const Form &form : sample::library().forms()) {
        if (flows(form))
            forms.push_back(&form);
    }
    return forms;
}

QMap<QChar, int> letterCounts(const QString &text)
{
    QMap<QChar, int> counts;
    for (const QChar letter : text)
        ++counts[letter];
    return counts;
}

const QString contract = u"hqs_employment_contract"_s;

} // namespace

/// Papers as files for a word processor: they say what the PDF says, whatever the values look like.
class WordDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachTextIsWholeAndWellFormed_data()
    {
        QTest::addColumn<QString>("id");
        for (const Form *form : flowingForms())
            QTest::newRow(qUtf8Printable(form->id.text())) << form->id.text();
    }

    void eachTextIsWholeAndWellFormed()
    {
        QFETCH(QString, id);
        const Form &form = sample::form(id);
        const Record record = sample::record();
        const QString expected = textOf(form, record);
        QVERIFY(!expected.isEmpty());
        const auto odt = unpacked(saved(form, record, WordFormat::Odt));
        const auto docx = unpacked(saved(form, record, WordFormat::Docx));
        for (const auto &[name, bytes] : odt) {
            if (name.endsWith(u".xml"))
                textOfXml(bytes);
        }
        for (const auto &[name, bytes] : docx)
            textOfXml(bytes);
        QCOMPARE(textOfXml(odt.at(u"content.xml"_s)), expected);
        QCOMPARE(textOfXml(docx.at(u"word/document.xml"_s)), expected);
    }

    void anOdtSaysWhatItIsInItsFirstBytes()
    {
        const QByteArray bytes = saved(sample::form(contract), sample::record(), WordFormat::Odt);
        QVERIFY(bytes.startsWith("PK"));
        QCOMPARE(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void theSameAnswersGiveTheSameBytes()
    {
        for (const WordFormat format : { WordFormat::Odt, WordFormat::Docx })
            QCOMPARE(saved(sample::form(contract), sample::record(), format),
                saved(sample::form(contract), sample::record(), format));
    }

    void theContractIsATableOfTwoColumns()
    {
        const auto files = unpacked(saved(sample::form(contract), sample::record(), WordFormat::Docx));
        const QByteArray &document = files.at(u"word/document.xml"_s);
        QCOMPARE(document.count("<w:tbl>"), 1);
        QCOMPARE(document.count("<w:gridCol "), 2);
        // One row goes across: the receipt of the copy.
        QCOMPARE(document.count("<w:gridSpan "), 1);
        QCOMPARE(document.count("<w:tc>") + 1, 2 * document.count("<w:tr>"));
        QVERIFY(document.count("<w:tr>") > 40);
    }

    void aDataSheetIsMarkedOnEveryPage()
    {
        const Form &sheet = sample::form(u"hqs_employer_petition"_s);
        QVERIFY(sheet.kind == FormKind::DataSheet);
        const auto odt = unpacked(saved(sheet, sample::record(), WordFormat::Odt));
        const auto docx = unpacked(saved(sheet, sample::record(), WordFormat::Docx));
        QVERIFY(textOfXml(odt.at(u"styles.xml"_s)).contains(u"неофициальныйбланк"_s, Qt::CaseInsensitive));
        QVERIFY(textOfXml(docx.at(u"word/header1.xml"_s)).contains(u"неофициальныйбланк"_s, Qt::CaseInsensitive));
        QVERIFY(docx.at(u"word/document.xml"_s).contains("w:headerReference"));
        const auto letter = unpacked(saved(sample::form(contract), sample::record(), WordFormat::Docx));
        QVERIFY(!letter.at(u"word/document.xml"_s).contains("w:headerReference"));
        QVERIFY(textOfXml(letter.at(u"word/footer1.xml"_s)).startsWith(contract));
    }

    void aFixedLayoutIsNoText()
    {
        const Form &notice = sample::form(u"mvd536_app7_contract_concluded"_s);
        QVERIFY(!flows(notice));
        const auto refused = wordDocument(notice, contextOf(Record()), WordFormat::Odt);
        QVERIFY(!refused && refused.error().fault == Fault::BadInput);
    }

    void valuesAreTextWhateverTheyLookLike_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a picture") << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("an entity") << u"A & B &amp; C &#0; &lt;"_s;
        QTest::newRow("the end of CDATA") << u"]]> <![CDATA[ x"_s;
        QTest::newRow("a comment") << u"<!-- end --> --> <?xml version=\"1.1\"?>"_s;
        QTest::newRow("an entity of its own") << u"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"_s;
        QTest::newRow("a field") << u"{{employer.inn}} {{param:fee}}"_s;
        QTest::newRow("a formula of Word") << u"{ INCLUDEPICTURE \"http://example.org/a.png\" }"_s;
        QTest::newRow("quotes") << u"\"'`“”«»"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0008c\u001bd\u007f"_s;
        QTest::newRow("not a character") << (u"a"_s + QChar(0xffff) + u"b"_s + QChar(0xfffe));
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xd800) + u"b"_s);
        QTest::newRow("an emoji") << u"Ким😀"_s;
        QTest::newRow("right to left") << u"\u202eabc\u2066"_s;
        QTest::newRow("spaces") << u"a    b  c"_s;
        QTest::newRow("lines") << u"first\nsecond\n\nfourth"_s;
        QTest::newRow("a closing element") << u"</text:p></w:t></w:p><text:p>"_s;
        QTest::newRow("long") << QString(3000, u'Щ');
    }

    void valuesAreTextWhateverTheyLookLike()
    {
        QFETCH(QString, value);
        Record record = sample::record();
        for (const QString &path : { u"employer.fullName"_s, u"contract.position"_s, u"contract.workAddress"_s })
            record.set(FieldId(path), FieldValue(value));
        for (const QString &id : { contract, u"hqs_employer_petition"_s }) {
            const Form &form = sample::form(id);
            const QString expected = textOf(form, record);
            const auto odt = unpacked(saved(form, record, WordFormat::Odt));
            const auto docx = unpacked(saved(form, record, WordFormat::Docx));
            QCOMPARE(textOfXml(odt.at(u"content.xml"_s)), expected);
            QCOMPARE(textOfXml(docx.at(u"word/document.xml"_s)), expected);
            QCOMPARE(odt.size(), std::size_t(5)); // no picture, no file besides
            QVERIFY(!docx.at(u"word/_rels/document.xml.rels"_s).contains("TargetMode"));
        }
    }

    void spacesBecomeOneAsOnPaper()
    {
        Record record = sample::record();
        record.set(FieldId(u"contract.position"_s), FieldValue(u"a   b"_s));
        const auto odt = unpacked(saved(sample::form(contract), record, WordFormat::Odt));
        QVERIFY(odt.at(u"content.xml"_s).contains(">a b<"));
        const auto docx = unpacked(saved(sample::form(contract), record, WordFormat::Docx));
        QVERIFY(docx.at(u"word/document.xml"_s).contains(">a b<"));
    }

    /// A word processor of others reads both files and says what the PDF says.
    void libreOfficeReadsWhatThePdfSays()
    {
        const auto office = libreOffice(OfficePart::Texts);
        if (!office)
            QSKIP("no LibreOffice here (libreoffice-writer-nogui): nobody else reads the files");
        QTemporaryDir folder;
        const Record record = sample::record();
        QStringList files;
        for (const Form *form : flowingForms()) {
            for (const WordFormat format : { WordFormat::Odt, WordFormat::Docx }) {
                const QString stem = format == WordFormat::Odt ? u"odt-"_s : u"docx-"_s;
                files << folder.filePath(stem + fileName(*form, format));
                sample::write(files.last(), saved(*form, record, format));
            }
        }
        const QByteArray complaint = convertByOffice(*office, u"txt:Text (encoded):UTF8"_s, files, folder.path());
        QVERIFY2(complaint.isEmpty(), complaint);
        for (const Form *form : flowingForms()) {
            const QString expected = textOf(*form, record);
            for (const QString &stem : { u"odt-"_s, u"docx-"_s }) {
                QFile text(folder.filePath(stem + form->id.text() + u".txt"_s));
                QVERIFY2(text.open(QIODevice::ReadOnly), qPrintable(text.fileName()));
                QCOMPARE(withoutSpace(QString::fromUtf8(text.readAll())), expected);
            }
            // The PDF puts columns side by side, so its letters are counted.
            const PrintedForm printed = sample::print(*form, record);
            QString onPaper;
            const QString small = u" · "_s + form->edition + u" · "_s;
            for (int page = 0; page < printed.pageCount(); ++page) {
                for (const PrintedText &text : printed.texts(page)) {
                    const bool isMark = form->kind == FormKind::DataSheet && text.area.y() < 10;
                    if (!text.words.contains(small) && !isMark)
                        onPaper += text.words;
                }
            }
            if (printed.pageCount() == 1) // a head that is repeated on the next page counts twice there
                QCOMPARE(letterCounts(withoutSpace(onPaper)), letterCounts(expected));
        }
    }
};

HQS_TEST(worddocument, WordDocumentTest)
#include "tst_worddocument.moc"
