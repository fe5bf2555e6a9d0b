// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quarter/quartermodel.h"
#include "ui/quarter/quarterpage.h"
#include "ui/yearstory.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// How the salary notice of somebody was filed, see tests/ui/year2026/notices.csv. The quarter is the one before.
struct NoticeFiled {
    QString who;
    QString channel;
    QString number;
};

using YearNotices = std::map<QDate, std::vector<NoticeFiled>>;

inline YearNotices readNotices()
{
    YearNotices notices;
    const QStringList lines = YearTable::read(u"notices"_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList parts = lines[i].split(u';');
        if (parts.size() != 4 || !dayFrom(parts[0]).isValid())
            qFatal("notices.csv, line %lld", static_cast<long long>(i + 1));
        notices[dayFrom(parts[0])].push_back({ parts[1], parts[2], parts[3] });
    }
    return notices;
}

/// Writes into a cell as a clerk does: the editor of the cell opens, takes the words, and Enter keeps them.
inline void writeCell(QTableView &table, const QModelIndex &cell, const QString &words)
{
    table.setCurrentIndex(cell);
    table.edit(cell);
    if (auto *box = table.viewport()->findChild<QComboBox *>()) {
        QVERIFY2(box->findText(words) > 0, qPrintable(words));
        box->setCurrentIndex(box->findText(words));
        QTest::keyClick(box, Qt::Key_Return);
    } else {
        auto *line = table.viewport()->findChild<QLineEdit *>();
        QVERIFY2(line, qPrintable(words));
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    settle();
}

/// The row of somebody in the round; -1 without one.
inline int rowOf(const QuarterModel &model, const CaseFile &file)
{
    const auto line
        = std::ranges::find_if(model.lines(), [&file](const QuarterLine &one) { return one.head.id == file.id(); });
    return line == model.lines().end() ? -1 : static_cast<int>(line - model.lines().begin());
}

/// What stands on the page, a line of it each.
inline void noteRound(YearTable &table, const QuarterPage &page, QDate day)
{
    const QuarterModel &model = *page.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells { spelledDate(day) };
        for (int column = 0; column < QuarterModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        table.add(cells);
    }
    QString state;
    for (const QLabel *label : page.findChildren<QLabel *>(u"quarter.state"_s))
        state = label->text();
    table.add({ spelledDate(day), state });
}

/// All notices of the round become one file, and their proofs are typed into the table: the day and the way of the
/// first go to those below when everybody is filed together.
inline void fileNotices(MainWindow &window, Desk &desk, const std::vector<NoticeFiled> &filed,
    const std::map<QString, CaseFile> &files, YearTable &table, QDate day)
{
    window.turnTo(DeskPages::Quarters);
    auto *page = window.findChild<QuarterPage *>();
    auto *view = page->findChild<QTableView *>(u"quarter.table"_s);
    const QuarterModel &model = *page->model();
    desk.prompt.path = desk.folder.filePath(u"Уведомления %1.pdf"_s.arg(spelledDate(day)));
    page->findChild<QPushButton *>(u"quarter.pdf"_s)->click();
    QVERIFY(QFile(*desk.prompt.path).size() > 0);

    const bool isTogether = filed.size() == model.lines().size()
        && std::ranges::all_of(filed, [&](const NoticeFiled &one) { return one.channel == filed.front().channel; });
    if (isTogether) {
        writeCell(*view, model.index(0, QuarterModel::FiledOn), spelledDate(day));
        writeCell(*view, model.index(0, QuarterModel::Channel), filed.front().channel);
        view->setCurrentIndex(model.index(0, QuarterModel::FiledOn));
        page->findChild<QPushButton *>(u"quarter.copyDown"_s)->click();
    }
    for (const NoticeFiled &one : filed) {
        const int row = rowOf(model, files.at(one.who));
        QVERIFY2(row >= 0, qPrintable(one.who));
        if (!isTogether) {
            writeCell(*view, model.index(row, QuarterModel::FiledOn), spelledDate(day));
            writeCell(*view, model.index(row, QuarterModel::Channel), one.channel);
        }
        writeCell(*view, model.index(row, QuarterModel::Number), one.number);
    }
    QCOMPARE(model.changedProofs().size(), filed.size()); // nobody else is touched
    page->findChild<QPushButton *>(u"quarter.save"_s)->click();
    QVERIFY(model.changedProofs().empty());
    noteRound(table, *page, day);
}

} // namespace hqs
