// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"
#include "ui/wizard/casewizard.h"

#include "suite.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nobody is called so.
const QString markedSurname = u"Щукоманский"_s;
const QString markedNumber = u"QX7731902"_s;

QString logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message + u'\n';
}

bool holdsMarker(const QByteArray &bytes)
{
    for (const QString &marker : { markedSurname, markedSurname.toUpper(), markedSurname.toLower(), markedNumber }) {
        const QByteArray sixteenBits(reinterpret_cast<const char *>(marker.utf16()), marker.size() * 2);
        // As QSettings writes what is not ASCII: \x0429 and so on.
        QByteArray escaped;
        for (const QChar letter : marker)
            escaped += letter.unicode() < 128 ? QByteArray(1, letter.toLatin1())
                                              : "\\x" + QByteArray::number(letter.unicode(), 16);
        if (bytes.contains(marker.toUtf8()) || bytes.contains(sixteenBits) || bytes.contains(escaped))
            return true;
    }
    return false;
}

/// The files below a folder that hold a marker, but for those in `store`.
QStringList filesWithMarker(const QString &folder, const QString &store)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.startsWith(store + u'/') || !file.open(QIODevice::ReadOnly))
            continue;
        if (holdsMarker(file.readAll()) || holdsMarker(path.toUtf8()))
            found << path;
    }
    return found;
}

/// The other process: a clerk at work, whose home and scratch are those of the environment.
int workInWindow(int, char **argv)
{
    const QString store = QFile::decodeName(argv[1]);
    const bool betrays = qstrcmp(argv[2], "betray") == 0;
    QCoreApplication::setOrganizationName(u"hqsdesk"_s);
    QCoreApplication::setApplicationName(u"hqsdesk"_s);
    qInstallMessageHandler(keepLog);
    {
        auto catalog = Catalog::load(QDir(u":/rules"_s));
        auto library = FormLibrary::load(QDir(u":/rules"_s), *catalog);
        auto database = Database::create(store);
        if (!catalog || !library || !database)
            return 2;
        SilentPrompt prompt;
        Localization localization;
        MainWindow window(*catalog, *library, *database, Desk::today(), prompt, localization);
        window.show();
        window.newCase();
        window.wizard()->goToStep(1);
        for (const auto &[field, words] :
            { std::pair(u"specialist.surnameRu"_s, markedSurname), std::pair(u"passport.number"_s, markedNumber) }) {
            auto *editor = window.wizard()->findChild<FieldEditor *>(field);
            if (!editor)
                return 3;
            QWidget *line = editor->focusProxy() ? editor->focusProxy() : editor;
            type(line, words);
        }
        window.wizard()->close();
        QApplication::processEvents();
        window.printCase({});
        window.showCases();
        QApplication::processEvents();
        if (!window.saveAll())
            return 4;
        const QString known = CaseStore(*database).list()->front().titleRu;
        if (!known.contains(markedSurname, Qt::CaseInsensitive))
            return 5;
        window.close();
        if (betrays)
            QSettings().setValue(u"last"_s, known);
    }
    QFile log(QDir::home().filePath(u"log.txt"_s));
    if (!log.open(QIODevice::WriteOnly))
        return 6;
    log.write(logged.toUtf8());
    return 0;
}

} // namespace

/// No personal data outside the store: not in settings, not in logs, not in the scratch folder, not in file names.
class TestMarker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesTheStore() { QCOMPARE(placesAfterWork(u"work"_s), QStringList()); }

    /// A test that cannot fail proves nothing.
    void aNameInTheSettingsWouldBeFound()
    {
        const QStringList found = placesAfterWork(u"betray"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().endsWith(u".conf"_s), qPrintable(found.front()));
    }

private:
    static QStringList placesAfterWork(const QString &how)
    {
        const QTemporaryDir world;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] : { std::pair(u"HOME"_s, u"home"_s), std::pair(u"TMPDIR"_s, u"tmp"_s),
                 std::pair(u"XDG_DATA_HOME"_s, u"data"_s), std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s),
                 std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s) }) {
            QDir(world.path()).mkdir(folder);
            environment.insert(name, world.filePath(folder));
        }
        QDir(world.path()).mkdir(u"store"_s);
        QProcess clerk;
        clerk.setProcessEnvironment(environment);
        clerk.setWorkingDirectory(world.path());
        clerk.start(
            QCoreApplication::applicationFilePath(), { u"marker_clerk"_s, world.filePath(u"store/cases.hqs"_s), how });
        if (!clerk.waitForFinished(120'000) || clerk.exitCode() != 0)
            return { u"the clerk did not work: %1 %2"_s.arg(clerk.exitCode())
                         .arg(QString::fromUtf8(clerk.readAllStandardError())) };
        if (holdsMarker(clerk.readAllStandardError()) || holdsMarker(clerk.readAllStandardOutput()))
            return { u"what the program prints"_s };
        if (filesWithMarker(world.filePath(u"store"_s), u"-"_s).isEmpty())
            return { u"the store itself holds nothing"_s };
        return filesWithMarker(world.path(), world.filePath(u"store"_s));
    }
};

HQS_TEST(marker, TestMarker)
HQS_OTHER_PROCESS(marker_clerk, workInWindow)
#include "tst_marker.moc"
