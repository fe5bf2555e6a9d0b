// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/headline.h"
#include "cases/quarterround.h"
#include "ui/filleddesk.h"
#include "ui/quarter/quartermodel.h"
#include "ui/quarter/quarterpage.h"

#include "suite.h"

#include <QPrinterInfo>
#include <QTableView>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the words name everybody of the round.
bool nameEverybody(const QString &words, const QuarterModel &model)
{
    return std::ranges::all_of(model.lines(), [upper = words.toUpper()](const QuarterLine &line) {
        return upper.contains(line.head.titleRu.section(u' ', 0, 0).toUpper());
    });
}

} // namespace

/// The salary notices of a quarter: everybody at once.
class TestQuarterPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    /// The notice of a quarter is owed although the case was closed since: the row says so.
    void theQuarterSaysWhichCasesAreClosed()
    {
        FilledDesk desk(QuarterRow);
        auto *model = desk.window->findChild<QuarterPage *>()->findChild<QTableView *>()->model();
        const QString name = model->index(0, QuarterModel::Specialist).data().toString();
        QVERIFY(!name.contains(u"case closed"_s));
        const auto heads = Desk::need(CaseStore(*desk.database).list());
        const auto head = std::ranges::find(
            heads, name.section(u" ("_s, 0, 0), [](const CaseHead &each) { return titleIn(Language::English, each); });
        QVERIFY(head != heads.end());
        CaseFile file = Desk::need(CaseFile::open(desk.catalog, *desk.database, *head->id));
        file.setClosed(Desk::today());
        QVERIFY(file.save(*desk.database, Desk::today()));
        desk.goTo(ReportsRow);
        desk.goTo(QuarterRow);
        QStringList closed;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, QuarterModel::Specialist).data().toString().contains(u"case closed"_s))
                closed << model->index(row, QuarterModel::Specialist).data().toString();
        }
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.front().startsWith(name.section(u" ("_s, 0, 0)));
    }

    void proofsOfTheQuarterAreTypedIntoOneTable()
    {
        FilledDesk desk(QuarterRow);
        auto *page = desk.window->findChild<QuarterPage *>();
        QuarterModel *model = page->model();
        QVERIFY(model->rowCount() > 0);
        const auto cell = [model](int column) { return model->index(0, column); };
        QVERIFY(model->setData(cell(QuarterModel::FiledOn), u"32.10.2026"_s, Qt::EditRole));
        desk.button(u"quarter.save"_s)->click();
        QCOMPARE(model->firstBadRow(), 0);
        QVERIFY(model->setData(cell(QuarterModel::FiledOn), u"20.10.2026"_s, Qt::EditRole));
        QVERIFY(model->setData(cell(QuarterModel::Channel), u"post"_s, Qt::EditRole));
        QVERIFY(model->setData(cell(QuarterModel::Number), u"12345"_s, Qt::EditRole));
        const CaseId id = *model->lines()[0].head.id;
        const int before = static_cast<int>(model->changedProofs().size());
        QVERIFY(before >= 1);
        desk.button(u"quarter.save"_s)->click();
        QVERIFY(model->changedProofs().empty());
        const auto lines
            = Desk::need(quarterRound(desk.catalog, *desk.database, quarterToReport(Desk::today()), Desk::today()));
        const auto line = std::ranges::find_if(lines, [id](const QuarterLine &each) { return each.head.id == id; });
        QCOMPARE(line->proof, (NoticeProof { QDate(2026, 10, 20), u"post"_s, u"12345"_s }));
    }

    void theDayAndWayOfOneGoToThoseBelow()
    {
        FilledDesk desk(QuarterRow);
        QuarterModel *model = desk.window->findChild<QuarterPage *>()->model();
        if (model->rowCount() < 2)
            QSKIP("one specialist only");
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int column :
                { int(QuarterModel::FiledOn), int(QuarterModel::Channel), int(QuarterModel::Number) })
                model->setData(model->index(row, column), QString(), Qt::EditRole);
        }
        model->setData(model->index(0, QuarterModel::FiledOn), u"20.10.2026"_s, Qt::EditRole);
        model->setData(model->index(0, QuarterModel::Channel), u"post"_s, Qt::EditRole);
        model->copyDown(0);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, QuarterModel::FiledOn).data().toString(), u"20.10.2026"_s);
    }

    void allNoticesAreOneFile()
    {
        FilledDesk desk(QuarterRow);
        desk.prompt.path = desk.folder.filePath(u"notices.pdf"_s);
        desk.button(u"quarter.pdf"_s)->click();
        QVERIFY(fileAt(*desk.prompt.path).startsWith("%PDF"));
        QVERIFY(desk.prompt.told.empty());

        HQS_READ_BY_ANOTHER_PROGRAM();
        const QuarterModel &model = *desk.window->findChild<QuarterPage *>()->model();
        QVERIFY(model.rowCount() > 3);
        QVERIFY(nameEverybody(wordsOfPdf(*desk.prompt.path), model));
    }

    /// Without a printer the notices become a PDF, if somebody wants that.
    void withoutAPrinterAllNoticesAreOfferedAsOneFile()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("a printer is installed: its dialog would wait for somebody");
        FilledDesk desk(QuarterRow);
        const QuarterModel &model = *desk.window->findChild<QuarterPage *>()->model();
        QVERIFY(model.rowCount() > 3);
        desk.prompt.path = desk.folder.filePath(u"printed.pdf"_s);
        desk.prompt.yes = false;
        desk.button(u"quarter.print"_s)->click();
        QCOMPARE(desk.prompt.questions.size(), 1);
        QVERIFY(desk.prompt.questions.front().contains(u"No printer"_s));
        QVERIFY(!QFile::exists(*desk.prompt.path));

        desk.prompt.yes = true;
        desk.button(u"quarter.print"_s)->click();
        QVERIFY(fileAt(*desk.prompt.path).startsWith("%PDF"));
        QVERIFY(desk.window->findChild<QLabel *>(u"quarter.done"_s)->text().contains(u"printed.pdf"_s));
        QVERIFY(desk.prompt.told.empty());

        HQS_READ_BY_ANOTHER_PROGRAM();
        QVERIFY(nameEverybody(wordsOfPdf(*desk.prompt.path), model));
    }
};

HQS_TEST(quarterpage, TestQuarterPage)
#include "tst_quarterpage.moc"
