// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/printing/fieldwords.h"
#include "ui/printing/pagethumbnails.h"
#include "ui/printing/paperpreview.h"
#include "ui/printing/printpage.h"
#include "ui/printing/sheetview.h"

#include "suite.h"

#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

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
        const QString words = fieldWords(place, page.draft().file(), desk.localization);
        QVERIFY(!words.contains(u"<img"_s));
        QVERIFY(words.contains(u"&lt;img"_s));
        page.draft().set(place, std::nullopt);
        QVERIFY(!fieldWords(place, page.draft().file(), desk.localization).isEmpty());
        QVERIFY(fieldWords(Place(FieldId(u"nobody.knows"_s)), page.draft().file(), desk.localization).isEmpty());
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
