// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/people/mrzdialog.h"
#include "ui/people/zonereader.h"

#include "suite.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTransform>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString passportZone
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
constexpr int quickly = 30'000; ///< ms: a slow computer with a few pages to recognize

/// The page of data of a passport, 125 by 88 mm, drawn on anything.
void drawPassport(QPaintDevice &device, double dotsPerMm)
{
    QPainter painter(&device);
    const auto at = [dotsPerMm](double mm) { return qRound(mm * dotsPerMm); };
    QFont text(u"Liberation Sans"_s);
    text.setPixelSize(at(3));
    painter.setFont(text);
    int line = 0;
    for (const QString &words : { u"PASSPORT"_s, u"Surname / Nom"_s, u"ERIKSSON"_s, u"Given names"_s, u"ANNA MARIA"_s })
        painter.drawText(at(45), at(12 + 6 * line++), words);
    painter.drawRect(at(8), at(12), at(30), at(40));
    QFont zone(u"Liberation Mono"_s);
    zone.setPixelSize(at(4.2));
    painter.setFont(zone);
    int below = 0;
    for (const QString &words : passportZone.split(u'\n'))
        painter.drawText(at(6), at(72 + 7 * below++), words);
}

/// As a scanner at 300 dpi gives it.
QByteArray scanned(const QTransform &turn = {}, const char *format = "PNG")
{
    QImage page(1476, 1039, QImage::Format_RGB32);
    page.fill(QColor(246, 244, 240));
    drawPassport(page, 300 / 25.4);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.transformed(turn).save(&buffer, format);
    return bytes;
}

QByteArray scannedPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    drawPassport(writer, 300 / 25.4);
    buffer.close();
    return bytes;
}

/// Programs by us in the place of the real ones, as long as it lives.
class FakePrograms {
public:
    FakePrograms() { qputenv("PATH", QFile::encodeName(m_folder.path())); }
    ~FakePrograms() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(FakePrograms)

    void add(const QString &name, const QByteArray &script)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
            qFatal("no fake program");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// Notes its calls in a file, eats the picture and writes `output`.
    void addReader(const QString &output)
    {
        add(u"tesseract"_s,
            "echo \"$@\" >> '" + calls().toUtf8() + "'\n/bin/cat > /dev/null\n/bin/cat << 'END'\n" + output.toUtf8()
                + "\nEND");
    }
    QString calls() const { return m_folder.filePath(u"calls"_s); }
    int callCount() const
    {
        QFile file(calls());
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};

struct Outcome {
    QString text;
    std::optional<ZoneProblem> problem;
};

Outcome outcomeOf(const QByteArray &content, int patience = ZoneReader::usualPatience)
{
    ZoneReader reader(QDate(2026, 11, 24), patience);
    Outcome outcome;
    QObject::connect(&reader, &ZoneReader::found, [&](const QString &text) { outcome.text = text; });
    QObject::connect(&reader, &ZoneReader::failed, [&](ZoneProblem problem) { outcome.problem = problem; });
    reader.read(content);
    if (!QTest::qWaitFor([&] { return !reader.isReading(); }, 2 * quickly))
        qFatal("it never ended");
    return outcome;
}

bool hasProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

} // namespace

/// A picture of a passport becomes the lines of its zone; or there is a reason, and the window lives on.
class TestZoneReader : public QObject {
    Q_OBJECT

    static MrzDialog &dialogOf(Desk &desk)
    {
        desk.open().newCase();
        desk.window->wizard()->goToStep(1);
        QApplication::processEvents();
        desk.window->wizard()->findChild<QPushButton *>(u"zone.passport.kind"_s)->click();
        QApplication::processEvents();
        return *desk.window->wizard()->findChild<MrzDialog *>();
    }
    static QString fileOf(const Desk &desk, const QByteArray &content)
    {
        QFile file(desk.folder.filePath(u"passport"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    static void drop(MrzDialog &dialog, const QString &path)
    {
        QMimeData dragged;
        dragged.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 40, 40 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({ 40, 40 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &event);
    }
    static QString told(const MrzDialog &dialog) { return dialog.findChild<QLabel *>(u"mrz.pictureTold"_s)->text(); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aPictureIsReadByTesseract_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("PNG") << scanned();
        QTest::newRow("JPEG") << scanned({}, "JPEG");
        QTest::newRow("upside down") << scanned(QTransform().rotate(180));
        QTest::newRow("lying on its side") << scanned(QTransform().rotate(90));
        QTest::newRow("PDF") << scannedPdf();
    }
    void aPictureIsReadByTesseract()
    {
        QFETCH(QByteArray, content);
        if (!hasProgram(u"tesseract"_s) || !hasProgram(u"pdftoppm"_s))
            QSKIP("tesseract or pdftoppm is not installed");
        const Outcome outcome = outcomeOf(content);
        QVERIFY(!outcome.problem);
        // The country of Utopia ends with a letter that looks like a nought: no digit covers it, so it may differ.
        QCOMPARE(QString(outcome.text).replace(u"UT0"_s, u"UTO"_s), passportZone);
    }

    void aDroppedPictureIsOfferedLikeAPastedZone()
    {
        FakePrograms programs;
        programs.addReader(passportZone);
        Desk desk(Language::English);
        MrzDialog &dialog = dialogOf(desk);
        drop(dialog, fileOf(desk, scanned()));
        QVERIFY(!dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->isEnabled(), quickly);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->toPlainText(), passportZone);
        QVERIFY(dialog.findChild<QLabel *>(u"mrz.verdict"_s)->text().contains(u"Every check digit matches"_s));
        QVERIFY(told(dialog).contains(u"Compare"_s));
        const Place number(FieldId(u"passport.number"_s));
        QVERIFY(!desk.window->draft()->record().find(number));
        dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->click();
        QCOMPARE(toStorage(*desk.window->draft()->record().find(number)), u"L898902C3"_s);
    }

    void aFileIsChosen()
    {
        FakePrograms programs;
        programs.addReader(passportZone);
        Desk desk(Language::English);
        MrzDialog &dialog = dialogOf(desk);
        dialog.findChild<QPushButton *>(u"mrz.picture"_s)->click();
        auto *files = dialog.findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(fileOf(desk, scanned()));
        files->close();
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->toPlainText(), passportZone, quickly);
    }

    void withoutTesseractItSaysWhatToInstall()
    {
        const FakePrograms programs;
        QCOMPARE(outcomeOf(scanned()).problem, ZoneProblem::NoTextReader);
        Desk desk(Language::English);
        MrzDialog &dialog = dialogOf(desk);
        QVERIFY(dialog.findChild<QPushButton *>(u"mrz.picture"_s)->isHidden());
        QVERIFY(told(dialog).contains(u"tesseract-ocr"_s));
        drop(dialog, fileOf(desk, scanned()));
        QVERIFY(told(dialog).contains(u"tesseract-ocr"_s));
        dialog.findChild<QPlainTextEdit *>(u"mrz.text"_s)->setPlainText(passportZone);
        QVERIFY(dialog.findChild<QPushButton *>(u"mrz.takeEmpty"_s)->isEnabled()); // the rest works
    }

    void aPdfNeedsPoppler()
    {
        FakePrograms programs;
        programs.addReader(passportZone);
        QCOMPARE(outcomeOf(scannedPdf()).problem, ZoneProblem::NoPdfDrawer);
        Desk desk(Language::English);
        MrzDialog &dialog = dialogOf(desk);
        drop(dialog, fileOf(desk, scannedPdf()));
        QVERIFY(told(dialog).contains(u"poppler-utils"_s));
    }

    void aBrokenPdfIsToldApart()
    {
        FakePrograms programs;
        programs.addReader(passportZone);
        programs.add(u"pdftoppm"_s, "exit 1");
        QCOMPARE(outcomeOf(scannedPdf()).problem, ZoneProblem::Failed);
        QCOMPARE(programs.callCount(), 0);
    }

    void theSecondPageOfAPdfIsLookedAtToo()
    {
        FakePrograms programs;
        QFile page(QFileInfo(programs.calls()).path() + u"/page.png"_s);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(scanned());
        page.close();
        programs.add(u"pdftoppm"_s,
            "case \"$*\" in *'-f 3'*) exit 1 ;; esac\n/bin/cat > /dev/null\n/bin/cat '" + page.fileName().toUtf8()
                + "'");
        programs.addReader(u"PASSPORT"_s);
        QCOMPARE(outcomeOf(scannedPdf()).problem, ZoneProblem::NoZone);
        QCOMPARE(programs.callCount(), 2 * 5); // upright twice, then each turn
    }

    void aFailureIsTold()
    {
        FakePrograms programs;
        programs.add(u"tesseract"_s, "/bin/cat > /dev/null\nexit 3");
        QCOMPARE(outcomeOf(scanned()).problem, ZoneProblem::Failed);
        programs.add(u"tesseract"_s, "exit 3"); // before it took the picture
        QCOMPARE(outcomeOf(scanned()).problem, ZoneProblem::Failed);
        programs.add(u"tesseract"_s, "kill -9 $$");
        QCOMPARE(outcomeOf(scanned()).problem, ZoneProblem::Failed);
    }

    void nonsenseIsNoZone_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"PASSPORT\nERIKSSON\nANNA MARIA"_s;
        QTest::newRow("fillers") << QString(44, u'<') + u'\n' + QString(44, u'<');
        QTest::newRow("one line") << passportZone.section(u'\n', 1);
    }
    void nonsenseIsNoZone()
    {
        QFETCH(QString, output);
        FakePrograms programs;
        programs.addReader(output);
        QCOMPARE(outcomeOf(scanned()).problem, ZoneProblem::NoZone);
        QCOMPARE(programs.callCount(), 5);
    }

    /// Every look gives the same wrong digit: it is shown, not hidden.
    void aDoubtfulZoneIsLookedAtInOtherWaysAndThenShown()
    {
        FakePrograms programs;
        const QString doubtful = QString(passportZone).replace(u"740812"_s, u"740813"_s);
        programs.addReader(doubtful);
        QCOMPARE(outcomeOf(scanned()).text, doubtful);
        QCOMPARE(programs.callCount(), 3);
    }

    void aProgramThatNeverEndsIsStopped()
    {
        FakePrograms programs;
        programs.add(u"tesseract"_s, "exec /bin/sleep 600");
        QCOMPARE(outcomeOf(scanned(), 300).problem, ZoneProblem::TooSlow);
    }

    void theClerkStopsIt()
    {
        FakePrograms programs;
        programs.add(u"tesseract"_s, "exec /bin/sleep 600");
        Desk desk(Language::English);
        MrzDialog &dialog = dialogOf(desk);
        drop(dialog, fileOf(desk, scanned()));
        QVERIFY(told(dialog).contains(u"Reading"_s));
        auto *button = dialog.findChild<QPushButton *>(u"mrz.picture"_s);
        QCOMPARE(button->text(), u"&Stop"_s);
        button->click();
        QVERIFY(button->text().contains(u"picture"_s));
        QVERIFY(!told(dialog).contains(u"Reading"_s));
        drop(dialog, fileOf(desk, scanned()));
        dialog.close(); // what runs ends with the dialog
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.window->wizard()->findChild<MrzDialog *>());
    }

    void whatIsNoPictureIsRefused()
    {
        FakePrograms programs;
        programs.addReader(passportZone);
        for (const QByteArray &content : { QByteArray(), QByteArray("P<UTO"), QByteArray("\x89PNG\r\n\x1a\n") })
            QCOMPARE(outcomeOf(content).problem, ZoneProblem::NotPicture);
        QCOMPARE(programs.callCount(), 0);
    }
};

HQS_TEST(zonereader, TestZoneReader)
#include "tst_zonereader.moc"
