// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"

#include "durability/acts.h"
#include "durability/fileoperations.h"
#include "suite.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

using Failure = fileoperations::Failure;

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyTree(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

} // namespace

/// Every file operation fails in turn, once and for ever, in four ways.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_start = m_folder.filePath(u"start"_s);
        acts::prepare(m_start);
        makeLaterSchema();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase()
    {
        qInfo("all acts together: %d runs with a failure, 0 wrong, %d of them told", m_runs, m_told);
    }

    void saving() { failEverything(acts::saving()); }
    void savingSoon() { failEverything(acts::savingSoon()); }
    void savingSealed() { failEverything(acts::savingSealed()); }
    void creating() { failEverything(acts::creating()); }
    void migrating() { failEverything(acts::migrating(m_laterSchema)); }
    void backingUp() { failEverything(acts::backingUp()); }
    void restoring() { failEverything(acts::restoring()); }
    void attaching() { failEverything(acts::attaching()); }
    void importing() { failEverything(acts::importing()); }
    void protecting() { failEverything(acts::protecting()); }
    void changingPassword() { failEverything(acts::changingPassword()); }

private:
    void makeLaterSchema()
    {
        m_laterSchema = m_folder.filePath(u"schema"_s);
        copyTree(u":/schema"_s, m_laterSchema);
        const auto count = QDir(m_laterSchema).entryList(QDir::Files).size();
        QVERIFY(count > 0);
        QVERIFY_DONE(
            writeSafely(m_laterSchema + u'/' + QString::number(count + 1).rightJustified(3, u'0') + u"-later.sql"_s,
                "ALTER TABLE cards ADD COLUMN note TEXT;\n"));
    }

    void failEverything(const acts::Act &act)
    {
        const QString folder = m_folder.filePath(u"watched"_s);
        const auto run = [&](long number, Failure failure, bool forEver) {
            QDir(folder).removeRecursively();
            copyTree(m_start, folder);
            fileoperations::watch(QFile::encodeName(folder));
            fileoperations::failAt(number, failure, forEver);
            const acts::Report report = act.run(folder);
            fileoperations::failNone();
            m_operations = fileoperations::counted();
            fileoperations::stopWatching();
            return report;
        };

        const acts::Report untroubled = run(0, Failure::InputOutput, false);
        QVERIFY2(untroubled.wrong.isEmpty(), qPrintable(untroubled.wrong));
        QVERIFY(!untroubled.toldFault);
        const long operations = m_operations;
        QVERIFY(operations > 5);
        int runs = 0;
        int told = 0;
        for (const Failure failure :
            { Failure::InputOutput, Failure::NoSpace, Failure::ReadOnly, Failure::ShortWrite }) {
            for (const bool forEver : { false, true }) {
                for (long number = 1; number <= operations; ++number) {
                    const acts::Report report = run(number, failure, forEver);
                    const QString wrong = report.wrong.isEmpty() ? act.whatIsWrong(folder, report) : report.wrong;
                    QVERIFY2(wrong.isEmpty(),
                        qPrintable(u"operation %1 of %2, failure %3%4: %5"_s.arg(QString::number(number),
                            QString::number(operations), QString::number(int(failure)),
                            forEver ? u" for ever"_s : QString(), wrong)));
                    ++runs;
                    told += report.toldFault;
                }
            }
        }
        qInfo("%ld operations, %d runs with a failure, 0 wrong, %d of them told", operations, runs, told);
        QVERIFY(told > runs / 3);
        m_runs += runs;
        m_told += told;
    }

    QTemporaryDir m_folder;
    QString m_start;
    QString m_laterSchema;
    long m_operations = 0;
    int m_runs = 0;
    int m_told = 0;
};

HQS_TEST(faults, TestFaults)
#include "tst_faults.moc"
