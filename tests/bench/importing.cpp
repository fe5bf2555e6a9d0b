// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "cases/tableimport.h"
#include "storage/safefile.h"

#include "measure.h"
#include "tables/readtable.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate importedOn(2026, 11, 24);

/// Invented people as separated values: names, day of birth, passport.
QByteArray tableOf(int people)
{
    static const QStringList surnames { u"KIM"_s, u"MULLER"_s, u"NGUYEN"_s, u"OZTURK"_s, u"SMITH"_s, u"ZHANG"_s };
    QString text = u"Фамилия (лат.);Имя (лат.);Дата рождения;Гражданство;Паспорт;Паспорт действует до\n"_s;
    for (int person = 0; person < people; ++person)
        text += u"%1;GIVEN %2;%3;CHN;E%4;2031-05-20\n"_s.arg(surnames[person % surnames.size()])
                    .arg(QString(QChar(u'A' + person % 26)).repeated(1 + person / 26 % 20))
                    .arg(QDate(1970, 1, 1).addDays(person * 3 % 9000).toString(Qt::ISODate))
                    .arg(10'000'000 + person);
    return text.toUtf8();
}

/// How many people arrive in a new database on the disk.
int taken(const Catalog &catalog, const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    auto database = Database::create(path);
    const TableReading reading = readTable(bytes);
    const auto *table = std::get_if<WrittenTable>(&reading);
    if (!database || !table)
        return 0;
    const ImportOrder order { .columns = guessedColumns(catalog, ImportKind::People, table->heads) };
    const auto report = importTable(catalog, *database, *table, order, importedOn, Rehearsal::No);
    return report && report->isDone ? report->created : 0;
}

/// Milliseconds; 0 when sqlite3 is not here.
double bareImport(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    const QString table = folder.filePath(u"people.csv"_s);
    if (sqlite.isEmpty() || !writeSafely(table, bytes))
        return 0;
    const QString path = folder.filePath(u"bare.sqlite"_s);
    return medianOf(5, [&] {
        QFile::remove(path);
        QProcess::execute(sqlite, { path, u".separator ;"_s, u".import \"%1\" people"_s.arg(table) });
    });
}

} // namespace

void benchImport()
{
    constexpr int many = 5000;
    constexpr int few = 500;
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"import.hqs"_s);
    if (!catalog)
        return;
    const QByteArray ofMany = tableOf(many);
    const QByteArray ofFew = tableOf(few);
    bool good = true;
    const double manyTook = medianOf(5, [&] { good = taken(*catalog, path, ofMany) == many && good; });
    const double fewTook = medianOf(5, [&] { good = taken(*catalog, path, ofFew) == few && good; });
    report(good ? "import of 5 000 rows, checked and on the disk" : "import FAILED", manyTook, "ms",
        bareImport(folder, ofMany), "sqlite3 .import, unchecked", "<= 2 s");
    report("import, a row of 5 000", manyTook / many, "ms", fewTook / few, "a row of 500", "ratio >= 0.7: no slower");
}

} // namespace hqs
