// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf.h"
#include "forms/sample.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// The file itself, read by programs that are not ours.
class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void theFileIsSound();
    void allFontsAreEmbedded();
    void theWordsCanBeRead();
    void everyWordIsDrawnOnItsPage();
    void thePropertiesSayWhatItIs();
    void theSameFormsAreTheSameBytes();
    void aFormOnBothSidesStartsOnAnOddPage();
    void theQrCodeIsReadBack_data();
    void theQrCodeIsReadBack();
    void nothingToPrintIsNoFile();
    void aBookIsTheSameFile();

private:
    std::vector<PrintedForm> m_package;
    QTemporaryDir m_folder;
    QString m_file;
};

void PdfTest::initTestCase()
{
    const Record record = sample::record();
    for (const Form &form : sample::library().forms())
        m_package.push_back(sample::print(form, record));
    m_file = m_folder.filePath(u"package.pdf"_s);
    sample::write(m_file, toPdf(m_package, u"Пакет документов"_s));
}

void PdfTest::theFileIsSound()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    QVERIFY(sample::output(u"qpdf"_s, { u"--check"_s, m_file }).contains("No syntax or stream encoding errors found"));
}

void PdfTest::allFontsAreEmbedded()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    const QString fonts = QString::fromUtf8(sample::output(u"pdffonts"_s, { m_file }));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 4);
    static const QRegularExpression embedded(uR"(^(Liberation|PT)\S*\s+CID TrueType\s+Identity-H\s+yes )"_s);
    for (const QString &line : lines)
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
}

/// Of another run of the program the test of its command line says the same.
void PdfTest::theSameFormsAreTheSameBytes()
{
    const QByteArray first = toPdf(m_package, u"Пакет"_s);
    const Record record = sample::record();
    std::vector<PrintedForm> again; // other glyphs at other addresses
    for (const Form &form : sample::library().forms())
        again.push_back(sample::print(form, record));
    QVERIFY(first == toPdf(again, u"Пакет"_s));
    QVERIFY(!first.contains("CreationDate"));
    QVERIFY(first != toPdf(again, u"Другой"_s));
}

void PdfTest::theWordsCanBeRead()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    const QString text = QString::fromUtf8(sample::output(u"pdftotext"_s, { m_file, u"-"_s }));
    for (const QString &words :
        { u"Настоящее уведомление представляется в:"_s, u"ЛИСТ ДАННЫХ, НЕ ОФИЦИАЛЬНЫЙ БЛАНК"_s, u"Лесникова"_s,
            u"KIM"_s, u"₽"_s, u"mvd536_app7_contract_concluded · 887 · утратила силу с 01.09.2026"_s })
        QVERIFY2(text.contains(words), qPrintable(words));
}

void PdfTest::everyWordIsDrawnOnItsPage()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    for (const PrintedForm &form : m_package) {
        const std::span<const PrintedForm> one(&form, 1);
        sample::write(m_folder.filePath(u"one.pdf"_s), toPdf(one, u"test"_s));
        const QStringList pages
            = QString::fromUtf8(sample::output(u"pdftotext"_s, { m_folder.filePath(u"one.pdf"_s), u"-"_s }))
                  .split(u'\f');
        QVERIFY(pages.size() >= form.pageCount());
        for (int page = 0; page < form.pageCount(); ++page) {
            for (const PrintedText &text : form.texts(page)) {
                for (const QString &word : text.words.simplified().split(u' ', Qt::SkipEmptyParts)) {
                    // A word of words that wrap may be broken at a hyphen or a slash.
                    if (!word.contains(u'-') && !word.contains(u'/') && word.size() < 20)
                        QVERIFY2(pages[page].contains(word),
                            qPrintable(u"%1, page %2: %3"_s.arg(form.id().text()).arg(page + 1).arg(word)));
                }
            }
        }
    }
}

void PdfTest::thePropertiesSayWhatItIs()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    const QByteArray properties = sample::output(u"pdfinfo"_s, { m_file });
    QVERIFY(properties.contains("Пакет документов"));
    QVERIFY(QRegularExpression(u"Creator: +HQS Desk"_s).match(QString::fromUtf8(properties)).hasMatch());
    QVERIFY(properties.contains("595.276 x 841.89 pts (A4)") || properties.contains("(A4)"));
    // Who wrote it and when is nobody's business but the reader's of the paper.
    for (const char *key : { "Author", "Subject", "Keywords", "CreationDate", "ModDate" })
        QVERIFY2(!properties.contains(key), key);
    QVERIFY(QString::fromUtf8(properties).contains(u"Metadata Stream: no"_s));
}

void PdfTest::aFormOnBothSidesStartsOnAnOddPage()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    std::vector<PrintedForm> forms;
    const Record record = sample::record();
    forms.push_back(sample::print(sample::form(u"package_checklist"_s), record));
    forms.push_back(sample::print(sample::form(u"mvd536_app7_contract_concluded"_s), record));
    QCOMPARE(forms[0].pageCount(), 1);
    sample::write(m_folder.filePath(u"two.pdf"_s), toPdf(forms, u"test"_s));
    const auto page = [this](int number) {
        const QString n = QString::number(number);
        return QString::fromUtf8(
            sample::output(u"pdftotext"_s, { u"-f"_s, n, u"-l"_s, n, m_folder.filePath(u"two.pdf"_s), u"-"_s }))
            .trimmed();
    };
    QVERIFY(page(1).contains(u"package_checklist"_s));
    QCOMPARE(page(2), QString());
    QVERIFY(page(3).contains(u"ФОРМА"_s));
}

void PdfTest::theQrCodeIsReadBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("permit") << u"pd4_duty_receipt_permit"_s;
    QTest::newRow("invitation") << u"pd4_duty_receipt_invitation"_s;
}

void PdfTest::theQrCodeIsReadBack()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    QFETCH(QString, id);
    std::vector<PrintedForm> forms;
    forms.push_back(sample::print(sample::form(id), sample::record()));
    QVERIFY(!forms.front().layout(0).codes.empty());
    const QString payload = forms.front().layout(0).codes.front().payload;
    QVERIFY(payload.startsWith(u"ST00012|Name=УФК по г. Москве (пример)|PersonalAcc=03100000000000000000|BankName="_s));
    QVERIFY(payload.contains(u"|CBC=18810806000010000110"_s));

    sample::write(m_folder.filePath(u"slip.pdf"_s), toPdf(forms, u"test"_s));
    sample::output(u"pdftoppm"_s,
        { u"-r"_s, u"200"_s, u"-png"_s, m_folder.filePath(u"slip.pdf"_s), m_folder.filePath(u"slip"_s) });
    const QByteArray read
        = sample::output(u"zbarimg"_s, { u"-q"_s, u"--nodbus"_s, u"--raw"_s, m_folder.filePath(u"slip-1.png"_s) });
    QCOMPARE(QString::fromUtf8(read).split(u'\n').first(), payload);
}

void PdfTest::nothingToPrintIsNoFile()
{
    QVERIFY(toPdf({}, u"test"_s).isEmpty());
}

void PdfTest::aBookIsTheSameFile()
{
    const Record record = sample::record();
    PdfBook book(u"Пакет документов"_s);
    int pages = 0;
    for (const Form &form : sample::library().forms()) {
        const PrintedForm one = sample::print(form, record); // gone before the next one is there
        book.add(one);
        pages += one.pageCount();
    }
    QVERIFY(book.pageCount() >= pages); // with the blank pages before forms on both sides
    QVERIFY(book.finish() == toPdf(m_package, u"Пакет документов"_s));
    QVERIFY(PdfBook(u"test"_s).finish().isEmpty());
}

HQS_TEST(pdf, PdfTest)
#include "tst_pdf.moc"
