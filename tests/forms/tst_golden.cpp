// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf.h"
#include "forms/sample.h"

#include "suite.h"

#include <QImage>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Each page of each form, filled in and empty, looks as it did when somebody last looked at it.
/// HQS_UPDATE_GOLDEN=1 takes today's pages instead: look at them before you commit them.
class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachPageLooksAsItDid_data();
    void eachPageLooksAsItDid();

private:
    static QDir goldenFolder() { return QDir(QStringLiteral(SOURCE_DIR "/tests/forms/golden")); }
};

namespace {

/// The pages of a PDF file as grey pictures of 60 dots an inch.
QStringList render(const QByteArray &pdf, const QTemporaryDir &folder)
{
    sample::write(folder.filePath(u"form.pdf"_s), pdf);
    sample::output(u"pdftoppm"_s,
        { u"-r"_s, u"60"_s, u"-gray"_s, u"-png"_s, folder.filePath(u"form.pdf"_s), folder.filePath(u"page"_s) });
    QStringList pages;
    for (const QFileInfo &page : QDir(folder.path()).entryInfoList({ u"page*.png"_s }, QDir::Files, QDir::Name))
        pages << page.filePath();
    return pages;
}

/// How many dots are clearly lighter in one picture than in the other. -1 when the sizes differ.
int differentDots(const QImage &a, const QImage &b)
{
    static constexpr int clearly = 96;
    if (a.size() != b.size())
        return -1;
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > clearly;
    }
    return different;
}

} // namespace

void GoldenTest::eachPageLooksAsItDid_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("filled");
    for (const Form &form : sample::library().forms()) {
        const QString name = form.id.text() + u'@' + form.edition;
        QTest::newRow(qPrintable(name + u"-filled"_s)) << name << true;
        QTest::newRow(qPrintable(name + u"-empty"_s)) << name << false;
    }
}

void GoldenTest::eachPageLooksAsItDid()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    QFETCH(QString, id);
    QFETCH(bool, filled);
    const auto &forms = sample::library().forms();
    const auto form = std::ranges::find_if(
        forms, [&id](const Form &each) { return QString(each.id.text() + u'@' + each.edition) == id; });
    const Record record = filled ? sample::record() : Record();
    std::vector<PrintedForm> printed;
    printed.push_back(sample::print(*form, record));

    QTemporaryDir folder;
    const QStringList pages = render(toPdf(printed, form->shortTitle.russian), folder);
    QCOMPARE(int(pages.size()), printed.front().pageCount());
    const QString name = id + (filled ? u"-filled"_s : u"-empty"_s);
    for (int page = 0; page < pages.size(); ++page) {
        const QString golden = goldenFolder().filePath(u"%1-%2.png"_s.arg(name).arg(page + 1));
        if (qEnvironmentVariableIsSet("HQS_UPDATE_GOLDEN")) {
            QFile::remove(golden);
            QVERIFY(QFile::copy(pages[page], golden));
            continue;
        }
        const QImage expected(golden);
        QVERIFY2(!expected.isNull(), qPrintable(golden + u" is missing"_s));
        const int different = differentDots(expected, QImage(pages[page]));
        QVERIFY2(different >= 0 && different <= 40, qPrintable(u"%1: %2 dots differ"_s.arg(golden).arg(different)));
    }
    const QString beyond = goldenFolder().filePath(u"%1-%2.png"_s.arg(name).arg(pages.size() + 1));
    if (qEnvironmentVariableIsSet("HQS_UPDATE_GOLDEN"))
        QFile::remove(beyond);
    QVERIFY2(!QFile::exists(beyond), qPrintable(beyond + u": the form had more pages"_s));
}

HQS_TEST(golden, GoldenTest)
#include "tst_golden.moc"
