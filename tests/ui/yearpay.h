// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importdialog.h"
#include "ui/yearstory.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// A month of somebody's pay as the accountant writes it, see tests/ui/year2026/pay.csv.
struct PaidMonth {
    QString who;
    QStringList cells; ///< month, salary, bonus, day of pay, note
};

/// The accountant's tables by the day on which they are taken in.
using YearPay = std::map<QDate, std::vector<PaidMonth>>;

inline YearPay readPay()
{
    YearPay pay;
    const QStringList lines = YearTable::read(u"pay"_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList parts = lines[i].split(u';');
        if (parts.size() != 7 || !dayFrom(parts[0]).isValid())
            qFatal("pay.csv, line %lld", static_cast<long long>(i + 1));
        pay[dayFrom(parts[0])].push_back({ parts[1], parts.mid(2) });
    }
    return pay;
}

/// The table as the accountant sends it: people by the numbers of their passports.
inline QByteArray spreadsheetOf(const std::vector<PaidMonth> &months, const std::map<QString, CaseFile> &files)
{
    QStringList lines { u"Номер паспорта;Месяц;Начислено;Премия;Выплачено;Примечание"_s };
    for (const PaidMonth &month : months) {
        const FieldValue *passport = files.at(month.who).record().find(Place(FieldId(u"passport.number"_s)));
        lines << (QStringList { passport ? toStorage(*passport) : QString() } + month.cells).join(u';');
    }
    return lines.join(u'\n').toUtf8();
}

/// Takes the accountant's table in as a clerk does; what the program answered goes into the table of the year.
inline void importPay(MainWindow &window, Desk &desk, const std::vector<PaidMonth> &months,
    const std::map<QString, CaseFile> &files, YearTable &table, QDate day)
{
    const QString name = u"Зарплата на %1.csv"_s.arg(spelledDate(day));
    desk.prompt.path = desk.folder.filePath(name);
    QFile file(*desk.prompt.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(spreadsheetOf(months, files));
    file.close();
    window.importTable();
    auto *dialog = window.findChild<ImportDialog *>();
    QVERIFY2(dialog, qPrintable(name));
    const QString summary = dialog->findChild<QLabel *>(u"import.summary"_s)->text();
    auto *take = dialog->findChild<QPushButton *>(u"import.take"_s);
    QVERIFY2(take->isEnabled(), qPrintable(name + u": "_s + summary));
    take->click();
    QVERIFY(dialog->report().isDone);
    table.add({ spelledDate(day), u"таблица бухгалтерии"_s, summary });
    settle();
}

} // namespace hqs
