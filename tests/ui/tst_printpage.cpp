// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/spelling.h"
#include "storage/officeperson.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/printing/fieldwords.h"
#include "ui/printing/pagethumbnails.h"
#include "ui/printing/paperlist.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printpage.h"
#include "ui/printing/sheetview.h"

#include "suite.h"

#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

const FormId notice { u"mvd536_app7_contract_concluded"_s };

/// The papers of a demo case on screen, that form chosen.
PrintPage &papersOf(Desk &desk, const FormId &form)
{
    MainWindow &window = desk.open();
    window.resize(1280, 800);
    if (Desk::need(CaseStore(*desk.database).list()).empty())
        window.fillWithDemo();
    window.openCase(*Desk::need(CaseStore(*desk.database).list()).back().id);
    window.printCase(form);
    QApplication::processEvents();
    return *window.printPage();
}

PaperPreview &previewOf(PrintPage &page)
{
    return *page.findChild<PaperPreview *>();
}

SheetView &sheetOf(PrintPage &page, int number)
{
    const auto sheets = previewOf(page).findChildren<SheetView *>();
    return *sheets[number];
}

/// Where that field stands on a page, on the widget.
QPoint pointOf(PrintPage &page, int number, const QString &path)
{
    const auto &fields = previewOf(page).form()->layout(number).fields;
    const auto field
        = std::ranges::find_if(fields, [&path](const PlacedField &each) { return toPath(each.place) == path; });
    if (field == fields.end())
        qFatal("there is no %s on page %d", qPrintable(path), number + 1);
    return sheetOf(page, number).pointOf(field->area.center());
}

} // namespace

/// The page of papers: what is on them is explained, leads to its field, and is never cut without a word.
class TestPrintPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFieldUnderTheMouseIsExplained()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        SheetView &sheet = sheetOf(page, 1);
        const QPoint at = pointOf(page, 1, u"specialist.surnameRu"_s);
        QTest::mouseMove(&sheet, at);
        QMouseEvent move(QEvent::MouseMove, at, sheet.mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(&sheet, &move);
        QCOMPARE(sheet.cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, at, sheet.mapToGlobal(at));
        QApplication::sendEvent(&sheet, &help);
        const QString words = QToolTip::text();
        const Record &record = page.draft().record();
        const QString surname = toStorage(*record.find(FieldId(u"specialist.surnameRu"_s)));
        QVERIFY2(words.contains(surname), qPrintable(words));
        QVERIFY(words.contains(u"specialist.surnameRu"_s));
        const Field &field = *desk.catalog.field(FieldId(u"specialist.surnameRu"_s));
        QVERIFY(!field.why.isEmpty() && !field.basis.isEmpty());
        for (const Text &text : { field.label, field.why, field.basis })
            QVERIFY2(words.contains(desk.localization.say(text).toHtmlEscaped()), qPrintable(words));
        QMouseEvent away(QEvent::MouseMove, QPoint(1, 1), sheet.mapToGlobal(QPoint(1, 1)), Qt::NoButton, {}, {});
        QApplication::sendEvent(&sheet, &away);
        QCOMPARE(sheet.cursor().shape(), Qt::ArrowCursor);
    }

    void aValueIsExplainedAsWordsWhateverItLooksLike()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        const Place place(FieldId(u"specialist.surnameRu"_s));
        page.draft().set(place, FieldValue(u"<img src=file:///etc/passwd>"_s));
        const QString words = fieldWords(place, page.draft().file(), *desk.database, desk.localization);
        QVERIFY(!words.contains(u"<img"_s));
        QVERIFY(words.contains(u"&lt;img"_s));
        page.draft().set(place, std::nullopt);
        QVERIFY(!fieldWords(place, page.draft().file(), *desk.database, desk.localization).isEmpty());
        QVERIFY(fieldWords(Place(FieldId(u"nobody.knows"_s)), page.draft().file(), *desk.database, desk.localization)
                    .isEmpty());
    }

    void whoAnsweredIsSaid()
    {
        Desk desk(Language::English);
        PrintPage &page = papersOf(desk, notice);
        const Place place(FieldId(u"specialist.surnameRu"_s));
        const auto words = [&] { return fieldWords(place, page.draft().file(), *desk.database, desk.localization); };
        const QString today = spelledDate(QDate::currentDate());
        QVERIFY2(words().contains(u"Answered on %1; nobody had said a name."_s.arg(today)), qPrintable(words()));
        {
            auto transaction = Transaction::begin(*desk.database);
            QVERIFY(transaction);
            QVERIFY(setOfficePerson(*transaction, *desk.database, u"Иванова <А. А.>"_s));
            QVERIFY(transaction->commit());
        }
        page.draft().set(place, FieldValue(u"Пак"_s));
        QVERIFY(!words().contains(u"Answered"_s)); // it is not in the store
        QVERIFY(page.draft().save());
        QVERIFY2(words().contains(u"Answered by Иванова &lt;А. А.&gt; on %1"_s.arg(today)), qPrintable(words()));
        // What she did not change is still nobody's.
        const Place given(FieldId(u"specialist.givenRu"_s));
        QVERIFY(fieldWords(given, page.draft().file(), *desk.database, desk.localization)
                    .contains(u"nobody had said a name"_s));
        // Of a joined field it is the word about its first part.
        QVERIFY(fieldWords(
            Place(FieldId(u"specialist.fullNameRu"_s)), page.draft().file(), *desk.database, desk.localization)
                    .contains(u"Иванова"_s));
    }

    void theSheetGrowsByTheWheelAndByKeys()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        PaperPreview &preview = previewOf(page);
        const int width = sheetOf(page, 0).width();
        preview.setFocus();
        QTest::keyClick(&preview, Qt::Key_Plus);
        QVERIFY(sheetOf(page, 0).width() > width);
        QTest::keyClick(&preview, Qt::Key_0);
        QCOMPARE(sheetOf(page, 0).width(), width);
        QTest::keyClick(&preview, Qt::Key_Minus);
        QVERIFY(sheetOf(page, 0).width() < width);
        QTest::keyClick(&preview, Qt::Key_0);
        const QPointF at(50, 50);
        QWheelEvent turn(at, preview.viewport()->mapToGlobal(at.toPoint()), {}, { 0, 120 }, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(preview.viewport(), &turn);
        QVERIFY(sheetOf(page, 0).width() > width);
        const double ratio = double(sheetOf(page, 0).height()) / sheetOf(page, 0).width();
        QVERIFY(std::abs(ratio - 297.0 / 210) < 0.01);
    }

    void thePapersGoInTheOrderOfTheClerk()
    {
        Desk desk(Language::English);
        PrintPage &page = papersOf(desk, FormId(u"guarantee_letter"_s));
        const auto order = [&page] {
            QStringList ids;
            for (const ChosenPaper &paper : page.findChild<PaperList *>()->chosen())
                ids << paper.planned.form->id.text();
            return ids;
        };
        page.findChild<QCheckBox *>(u"choose.hqs_employment_contract"_s)->setChecked(true);
        page.findChild<QCheckBox *>(u"choose.expulsion_cost_undertaking"_s)->setChecked(true);
        QCOMPARE(order(),
            (QStringList { u"hqs_employment_contract"_s, u"expulsion_cost_undertaking"_s, u"guarantee_letter"_s }));
        auto *up = page.findChild<QPushButton *>(u"papers.up"_s);
        auto *down = page.findChild<QPushButton *>(u"papers.down"_s);
        page.findChild<QPushButton *>(u"form.guarantee_letter"_s)->click();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        while (up->isEnabled())
            up->click();
        // A key presses the button for a moment, as a finger does.
        QTest::keyClick(desk.window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(up->isEnabled());
        QTest::keyClick(desk.window.get(), Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(!up->isEnabled());
        QVERIFY(down->isEnabled());
        const QStringList moved { u"guarantee_letter"_s, u"hqs_employment_contract"_s,
            u"expulsion_cost_undertaking"_s };
        QCOMPARE(order(), moved);
        // It stays while the papers are shown anew, and the file has it.
        desk.localization.setLanguage(Language::Russian);
        QCOMPARE(order(), moved);
        desk.prompt.path = desk.folder.filePath(u"package.pdf"_s);
        page.findChild<QPushButton *>(u"print.file"_s)->click();
        QProcess reader;
        reader.start(u"pdftotext"_s, { *desk.prompt.path, u"-"_s });
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        qsizetype last = 0;
        for (const QString &id : moved) {
            const qsizetype at = text.indexOf(id + u" · "_s);
            QVERIFY2(at > last, qPrintable(id));
            last = at;
        }
    }

    /// A new text of a button takes its keys away.
    void theKeysWorkInBothLanguages()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        for (const Language language : { Language::English, Language::Russian }) {
            desk.localization.setLanguage(language);
            QCOMPARE(page.findChild<QPushButton *>(u"print.printer"_s)->shortcut(), QKeySequence(QKeySequence::Print));
            QCOMPARE(page.findChild<QPushButton *>(u"papers.up"_s)->shortcut(), QKeySequence(u"Alt+Up"_s));
            QCOMPARE(page.findChild<QPushButton *>(u"papers.down"_s)->shortcut(), QKeySequence(u"Alt+Down"_s));
        }
    }

    void aPaperOfBothSidesIsMarked()
    {
        Desk desk(Language::English);
        PrintPage &page = papersOf(desk, notice);
        const auto *mark = page.findChild<QLabel *>(u"duplex."_s + notice.text());
        QVERIFY(mark && mark->isVisible());
        QCOMPARE(mark->text(), u"both sides"_s);
        QVERIFY(!page.findChild<QLabel *>(u"duplex.guarantee_letter"_s));
        const auto *total = page.findChild<QLabel *>(u"print.total"_s);
        QVERIFY2(total->text().contains(u"On both sides:"_s), qPrintable(total->text()));
        page.choose(FormId(u"guarantee_letter"_s));
        QVERIFY(!total->text().contains(u"On both sides:"_s));
    }

    void aDoubleClickLeadsToTheField()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        QTest::mouseDClick(&sheetOf(page, 1), Qt::LeftButton, {}, pointOf(page, 1, u"specialist.surnameRu"_s));
        QTRY_VERIFY(desk.window->casePage()->isVisible());
        QVERIFY(!page.isVisible());
        QTRY_VERIFY(QApplication::focusWidget());
        const QWidget *editor = QApplication::focusWidget();
        while (editor && editor->objectName() != u"specialist.surnameRu")
            editor = editor->parentWidget();
        QVERIFY(editor);
    }

    void aJoinedFieldLeadsToItsFirstPart()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        const Place name = answerPlace(Place(FieldId(u"specialist.fullNameRu"_s)), page.draft().file());
        QCOMPARE(toPath(name), u"specialist.surnameRu"_s);
        const Place plain(FieldId(u"employer.inn"_s));
        QVERIFY(answerPlace(plain, page.draft().file()) == plain);
    }

    void thumbnailsLeadToTheirPages()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        auto *thumbnails = page.findChild<PageThumbnails *>();
        QVERIFY(thumbnails->isVisible());
        QCOMPARE(thumbnails->count(), previewOf(page).form()->pageCount());
        thumbnails->setCurrentRow(2);
        QCOMPARE(previewOf(page).page(), 2);
        previewOf(page).verticalScrollBar()->setValue(0);
        QCOMPARE(thumbnails->currentRow(), 0);
        page.choose(FormId(u"guarantee_letter"_s));
        QVERIFY(!thumbnails->isVisible()); // one page needs none
    }

    void whatIsCutIsToldInRedWithItsCharacters()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, notice);
        auto *cuts = page.findChild<QLabel *>(u"print.cuts"_s);
        QVERIFY(!cuts->isVisible());
        page.draft().set(Place(FieldId(u"employer.phone"_s)),
            FieldValue(u"+7 495 000-00-00, добавочный 12345678901234567890123456789012345678901234567890"_s));
        QVERIFY(page.draft().save());
        PrintPage &again = papersOf(desk, FormId(u"mvd677_invitation_petition"_s));
        cuts = again.findChild<QLabel *>(u"print.cuts"_s);
        QVERIFY2(cuts->isVisible(), "the telephone has room for all of it");
        static const QRegularExpression count(u"\\d+"_s);
        QVERIFY2(count.match(cuts->text()).hasMatch(), qPrintable(cuts->text()));
    }

    void aLetterIsSavedAsATextABlankIsNot()
    {
        Desk desk;
        PrintPage &page = papersOf(desk, FormId(u"guarantee_letter"_s));
        auto *text = page.findChild<QPushButton *>(u"print.text"_s);
        QVERIFY(text->isEnabled());
        const QList<QAction *> formats = text->menu()->actions();
        QCOMPARE(formats.size(), 2);
        for (const auto &[action, suffix] : { std::pair(formats[0], u".odt"_s), { formats[1], u".docx"_s } }) {
            desk.prompt.path = desk.folder.filePath(u"letter"_s);
            action->trigger();
            QFile file(*desk.prompt.path + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("PK"));
        }
        PrintPage &other = papersOf(desk, notice);
        QVERIFY(!other.findChild<QPushButton *>(u"print.text"_s)->isEnabled());
        QVERIFY(desk.prompt.told.empty());
    }
};

HQS_TEST(printpage, TestPrintPage)
#include "tst_printpage.moc"
