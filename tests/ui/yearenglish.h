// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/headline.h"
#include "cases/inspection.h"
#include "cases/reminders.h"
#include "ui/today/duelistmodel.h"
#include "ui/today/reminding.h"
#include "ui/yearpapers.h"

#include <QTableView>

namespace hqs {

/// The rows of a table on the screen, cells beside each other.
inline QStringList rowsOnScreen(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (const QString words = model.index(row, column).data().toString().simplified(); !words.isEmpty())
                cells << words;
        }
        rows << cells.join(u" | "_s);
    }
    return rows;
}

/// The same day in English: the window is switched over and back, as by the menu. The digest, the list of the day, the
/// findings of all cases, and at the end of a quarter the reports.
inline void noteEnglish(YearTable &table, const MainWindow &window, Desk &desk,
    const std::map<QString, CaseFile> &files, const std::optional<Digest> &digest, const ReportSource &source)
{
    desk.localization.setLanguage(Language::English);
    const QString day = spelledDate(source.today);
    if (digest)
        table.add({ day, u"said in the morning"_s, wordsFor(*digest, desk.localization) });
    for (const QString &row : rowsOnScreen(*window.findChild<QTableView *>(u"due"_s)->model()))
        table.add({ day, u"today"_s, row });
    for (const auto &[who, file] : files) {
        for (const Finding &finding : inspect(desk.catalog, file.facts(source.today)))
            table.add({ day, u"findings of "_s + titleIn(Language::English, file.head()),
                finding.check->message.english + u" | "_s + finding.check->provenance.basis.english });
    }
    if (source.today == source.quarter.last() && !noteReports(table, source))
        qFatal("an English report cannot be printed");
    desk.localization.setLanguage(Language::Russian);
}

} // namespace hqs
