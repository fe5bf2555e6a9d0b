// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "cases/casestandings.h"
#include "cases/seed.h"
#include "storage/safefile.h"
#include "storage/scanfiles.h"
#include "storage/scanstore.h"
#include "ui/cards/cardspage.h"
#include "ui/casedraft.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepapers.h"
#include "ui/desk.h"
#include "ui/palette/palettedialog.h"
#include "ui/today/deskreader.h"

#include "measure.h"
#include "starting.h"

#include <QApplication>
#include <QLineEdit>
#include <QThread>

#include <array>
#include <functional>
#include <tuple>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sizes { 100, 1000, 5000 };
constexpr int papersEach = 4;

/// What opening something took in databases of each size.
struct OpeningRow {
    QString what;
    QString goal;
    std::array<double, sizes.size()> times {};
};

/// Every case gets its scans; all have the same content, which nobody opens here.
Done addPapers(Database &database)
{
    const auto heads = CaseStore(database).list();
    if (!heads)
        return heads.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QByteArray content = "%PDF-1.4 a page";
    for (const CaseHead &head : *heads) {
        for (int i = 0; i < papersEach; ++i) {
            auto file = Vault(database).put(*transaction, content, u"scan.pdf"_s);
            if (!file)
                return file.error();
            const Scan scan { .id = {},
                .ofCase = *head.id,
                .paper = RequirementId(u"passport_copy"_s),
                .title = u"scan %1.pdf"_s.arg(i),
                .file = *file,
                .until = {},
                .by = u"bench"_s,
                .at = QDateTime::currentDateTimeUtc() };
            if (auto added = ScanStore(database).add(*transaction, scan); !added)
                return added.error();
        }
    }
    return transaction->commit();
}

void paint()
{
    QApplication::processEvents();
}

/// Writes another answer into one of the cases.
void changeOne(Desk &desk, const std::vector<CaseHead> &heads)
{
    static int changes = 0;
    ++changes;
    auto file = CaseFile::open(desk.catalog, *desk.database, *heads[std::size_t(changes) % heads.size()].id);
    if (file)
        file->set(FieldId(u"passport.expiresOn"_s), Desk::today().addDays(800 + changes));
    if (!file || !file->save(*desk.database, Desk::today()))
        std::printf("open: a case could not be changed\n");
}

/// From the click to the page with all that belongs on it, ms.
struct Opening {
    double first = 0; ///< the page may have to be made
    double later = 0;
};

/// Another page lies between two runs, and `before` is done.
Opening openingOf(MainWindow &window, DeskPages::Page page, const std::function<void()> &before)
{
    auto *reader = window.findChild<DeskReader *>();
    const auto open = [&](DeskPages::Page which) {
        window.turnTo(which);
        if (which == DeskPages::Today)
            reader->finishNow();
        paint();
    };
    std::vector<double> times;
    for (int run = 0; run < 6; ++run) {
        open(DeskPages::Law);
        before();
        times.push_back(timeOf([&] { open(page); }));
    }
    std::sort(times.begin() + 1, times.end());
    return { .first = times.front(), .later = times[1 + (times.size() - 1) / 2] };
}

double keyIn(QLineEdit &field)
{
    const QStringList queries { u"k"_s, u"ki"_s, u"kim"_s, u"ким"_s, u"ким и"_s, u"a"_s, u"an"_s };
    qsizetype next = 0;
    const double time = medianOf(21, [&] {
        field.setText(queries[next++ % queries.size()]);
        paint();
    });
    field.clear();
    paint();
    return time;
}

double paletteOf(MainWindow &window, double &key)
{
    PaletteDialog *dialog = nullptr;
    const double time = medianOf(5, [&] {
        delete dialog;
        window.openPalette();
        paint();
        dialog = window.findChild<PaletteDialog *>();
    });
    key = keyIn(*dialog->findChild<QLineEdit *>(u"palette.query"_s));
    delete dialog;
    return time;
}

/// The longest time in which the window of a case hears nothing while a scan of the largest size is attached.
double standStillOf(CasePage &page, const QString &scan)
{
    const RequirementId paper(u"work_permit.passport_copy"_s);
    CasePapers &papers = page.papers();
    double longest = timeOf([&] { papers.attach(paper, scan); });
    while (papers.isAttaching(paper) || page.draft().isSaving()) {
        longest = std::max(longest, timeOf(paint));
        QThread::msleep(1);
    }
    return longest;
}

void measureSize(std::vector<OpeningRow> &rows, std::size_t size)
{
    Desk desk;
    const Done done = addSeedCases(desk.catalog, *desk.database, QDir(u":/seed"_s), sizes[size], Desk::today());
    if (!done || !addPapers(*desk.database)) {
        std::printf("open: the store could not be filled\n");
        return;
    }
    MainWindow &window = desk.open();
    window.resize(1280, 800);
    paint();
    const auto heads = CaseStore(*desk.database).list();
    std::size_t row = 0;
    const auto note = [&](const QString &what, double time, const QString &goal) {
        if (rows.size() <= row)
            rows.push_back({ .what = what, .goal = goal });
        rows[row++].times[size] = time;
    };
    const QString listGoal = u"<= 100 ms"_s;
    const QString keyGoal = u"<= 16 ms"_s;
    note(u"all terms for the first time"_s,
        medianOf(5,
            [&] {
                CaseStandings standings(desk.catalog, *desk.database, Desk::today());
                std::ignore = standings.readAll();
            }),
        u"<= 300 ms"_s);
    for (const auto &[page, name, goal] : { std::tuple(DeskPages::Today, u"Today with all its terms"_s, u"<= 300 ms"_s),
             std::tuple(DeskPages::Cases, u"list of cases"_s, listGoal),
             std::tuple(DeskPages::People, u"list of people"_s, listGoal),
             std::tuple(DeskPages::Employers, u"list of employers"_s, listGoal),
             std::tuple(DeskPages::Quarters, u"quarter"_s, listGoal),
             std::tuple(DeskPages::Reports, u"reports"_s, listGoal),
             std::tuple(DeskPages::Calendar, u"calendar"_s, listGoal) })
        for (const bool isChanged : { false, true }) {
            const Opening opening = openingOf(window, page, [&] {
                if (isChanged)
                    changeOne(desk, *heads);
            });
            if (!isChanged)
                note(name + u" for the first time"_s, opening.first, goal);
            note(isChanged ? name + u" after a change"_s : name, opening.later, goal);
        }
    note(u"one case with its papers"_s,
        medianOf(5,
            [&, next = std::size_t(0)]() mutable {
                window.openCase(*(*heads)[next++ * 7].id);
                paint();
            }),
        listGoal);
    const QString scan = desk.folder.filePath(u"scan.png"_s);
    const QByteArray png = scanfiles::png(3, 4);
    if (!writeSafely(scan, png + QByteArray(largestScan - png.size(), '\0')))
        return;
    double longest = 0;
    for (int run = 0; run < 5; ++run)
        longest = std::max(longest, standStillOf(*window.casePage(), scan));
    note(u"longest stand-still while a scan of 25 MB is attached"_s, longest, u"<= 50 ms"_s);
    double key = 0;
    note(u"Ctrl+K"_s, paletteOf(window, key), listGoal);
    note(u"a key in Ctrl+K"_s, key, keyGoal);
    window.turnTo(DeskPages::People);
    paint();
    note(u"a key in the search for people"_s,
        keyIn(*window.findChild<CardsPage *>(u"people"_s)->findChild<QLineEdit *>()), keyGoal);
    window.turnTo(DeskPages::Cases);
    paint();
    note(u"a key in the search for cases"_s,
        keyIn(*window.findChild<CaseListPage *>()->findChild<QLineEdit *>(u"search"_s)), keyGoal);
    desk.window.reset();
    if (size + 1 == sizes.size())
        benchStartOf(desk.path());
}

} // namespace

void benchOpen()
{
    std::vector<OpeningRow> rows;
    for (std::size_t size = 0; size < sizes.size(); ++size)
        measureSize(rows, size);
    for (const OpeningRow &row : rows) {
        const QByteArray what = (row.what + u", 5 000 people, 20 000 papers"_s).toUtf8();
        const QByteArray beside = u"of 100 people; %1 ms of 1 000"_s.arg(row.times[1], 0, 'f', 1).toUtf8();
        // Linear growth is a fiftieth. Below a screen's picture the fixed part is all there is.
        report(what.constData(), row.times[2], "ms", row.times[0], beside.constData(),
            (row.goal + u", ratio >= 0.02"_s).toUtf8().constData());
    }
}

} // namespace hqs
