// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "storage/sealedheader.h"

#include "suite.h"

using namespace hqs;

namespace {

QProcessEnvironment withPassword(const QString &password)
{
    QProcessEnvironment environment;
    environment.insert(u"HQSDESK_PASSWORD"_s, password);
    return environment;
}

} // namespace

/// Databases with a password, at the command line.
class TestSealedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cases.hqs"_s);
        m_global = QStringList { u"--db"_s, m_path, u"--lang"_s, u"en"_s, u"--json"_s };
    }

    void aPasswordMakesASealedDatabaseThatOnlyItOpens()
    {
        const QString password = file(u"password.txt"_s, "верблюд 17\r\nanything else\n");
        const QString code = m_folder->filePath(u"code.txt"_s);
        const Outcome made
            = run(m_global + QStringList { u"init"_s, u"--password-file"_s, password, u"--recovery-file"_s, code });
        QCOMPARE(made.code, 0);
        QVERIFY(made.object()[u"sealed"].toBool());
        QCOMPARE(made.err, QString());
        QVERIFY(SealedHeader::isAt(contentOf(m_path)));
        const QStringList list { u"case"_s, u"list"_s };
        const QByteArray before = contentOf(m_path);
        struct Try {
            QStringList options;
            QProcessEnvironment environment;
            int code;
        };
        for (const Try &attempt : { Try { {}, withPassword(u"верблюд 17"_s), 0 },
                 Try { { u"--password-file"_s, password }, withPassword(u"сахар"_s), 0 }, // the file goes first
                 Try { { u"--password-file"_s, code }, {}, 0 }, Try { {}, {}, 4 },
                 Try { {}, withPassword(u"сахар"_s), 4 } }) {
            const Outcome outcome = run(m_global + attempt.options + list, attempt.environment);
            QCOMPARE(outcome.code, attempt.code);
            QCOMPARE(outcome.out.isEmpty(), attempt.code != 0);
        }
        QVERIFY(run(m_global + list).err.contains(u"--password-file"));
        QVERIFY(run(m_global + list, withPassword(u"сахар"_s)).err.contains(u"Wrong password"));
        QCOMPARE(contentOf(m_path), before);
    }

    void theDemoCompanyCanBeSealed()
    {
        const QProcessEnvironment environment = withPassword(u"верблюд 17"_s);
        const Outcome made = run(m_global + QStringList { u"demo"_s }, environment);
        QCOMPARE(made.code, 0);
        QVERIFY(SealedHeader::isAt(contentOf(m_path)));
        QVERIFY(!contentOf(m_path).contains("Sato"));
        QCOMPARE(run(m_global + QStringList { u"verify"_s }, environment).object()[u"ok"].toBool(), true);
    }

    void aPasswordFileThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << 2;
        QTest::newRow("an empty first line") << QByteArray("\nпароль\n") << 2;
        QTest::newRow("larger than any password") << QByteArray(5000, 'x') << 2;
        QTest::newRow("not there") << QByteArray("-") << 5;
    }

    void aPasswordFileThatCannotBeUsedIsNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        const QString path = content == "-" ? m_folder->filePath(u"none.txt"_s) : file(u"password.txt"_s, content);
        const Outcome outcome = run(m_global + QStringList { u"init"_s, u"--password-file"_s, path });
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.err.contains(QDir::toNativeSeparators(path)), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(m_path));
    }

    void aRecoveryFileIsNeverOverwritten()
    {
        const QString code = file(u"code.txt"_s, "something of value");
        const Outcome outcome
            = run(m_global + QStringList { u"init"_s, u"--recovery-file"_s, code }, withPassword(u"верблюд"_s));
        QCOMPARE(outcome.code, 4);
        QCOMPARE(contentOf(code), "something of value"_ba);
        QVERIFY(!QFile::exists(m_path));
    }

    void withoutARecoveryCodeItIsSaidWhatThatMeans()
    {
        const Outcome outcome = run(m_global + QStringList { u"init"_s }, withPassword(u"верблюд"_s));
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains(u"no recovery code"), qPrintable(outcome.err));
    }

    void protectionComesChangesAndGoes()
    {
        QCOMPARE(run(m_global + QStringList { u"demo"_s }).code, 0);
        const QProcessEnvironment first = withPassword(u"верблюд"_s);
        const QProcessEnvironment second = withPassword(u"сахар"_s);
        const QStringList list { u"case"_s, u"list"_s };
        const QString cases = run(m_global + list).out;
        QCOMPARE(run(m_global + QStringList { u"protect"_s }).code, 1);
        const Outcome protection = run(m_global + QStringList { u"protect"_s }, first);
        QCOMPARE(protection.code, 0);
        QVERIFY(protection.object()[u"sealed"].toBool());
        QVERIFY(SealedHeader::isAt(contentOf(m_path)));
        QCOMPARE(run(m_global + QStringList { u"protect"_s }, first).code, 2);
        QCOMPARE(run(m_global + QStringList { u"password"_s }, first).code, 1);
        const QStringList change { u"password"_s, u"--new-password-file"_s, file(u"new.txt"_s, "сахар\n") };
        QCOMPARE(run(m_global + change, second).code, 4);
        QCOMPARE(run(m_global + change, first).code, 0);
        QCOMPARE(run(m_global + list, first).code, 4);
        QCOMPARE(run(m_global + list, second).out, cases);
        QCOMPARE(run(m_global + QStringList { u"unprotect"_s }, first).code, 4);
        QCOMPARE(run(m_global + QStringList { u"unprotect"_s }, second).code, 0);
        QCOMPARE(run(m_global + list).out, cases);
        QCOMPARE(run(m_global + change).code, 2);
    }

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        writeFile(path, content);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_global;
};

HQS_TEST(sealedstore, TestSealedStore)
#include "tst_sealedstore.moc"
