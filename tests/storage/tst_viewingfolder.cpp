// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "storage/viewingfolder.h"

#include "suite.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestViewingFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void copiesGoWithTheWindow()
    {
        const QTemporaryDir parent;
        QString folder;
        {
            ViewingFolder viewing(parent.filePath(u"viewing"_s));
            const auto first = viewing.put(u"паспорт"_s, u"png"_s, "one");
            const auto second = viewing.put(u"паспорт"_s, u"png"_s, "two");
            QVERIFY_DONE(first);
            QVERIFY_DONE(second);
            QVERIFY(*first != *second);
            QCOMPARE(*readWhole(*first, noLimit), QByteArray("one"));
            folder = viewing.path();
#ifdef Q_OS_UNIX // on Windows the access list of the profile lets in its owner only
            QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        }
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(QDir(parent.filePath(u"viewing"_s)).isEmpty());
    }

    void aLockTakesThemAwayAndMoreCanBeOpened()
    {
        const QTemporaryDir parent;
        ViewingFolder viewing(parent.path());
        const auto before = viewing.put(u"a"_s, u"pdf"_s, "x");
        QVERIFY_DONE(before);
        QVERIFY(viewing.wipe());
        QVERIFY(!QFileInfo::exists(*before));
        QVERIFY_DONE(viewing.put(u"a"_s, u"pdf"_s, "x"));
    }

    void whatAKilledRunLeftIsWipedAndALivingOneIsNot()
    {
        const QTemporaryDir parent;
        ViewingFolder living(parent.path());
        const auto shown = living.put(u"a"_s, u"pdf"_s, "x");
        QVERIFY_DONE(shown);
        const QString dead = parent.filePath(u"dead"_s);
        QVERIFY(QDir().mkpath(dead));
        QVERIFY_DONE(writeScratch(dead + u"/1 passport.png"_s, "secret"));
        const ViewingFolder next(parent.path());
        QVERIFY(!QFileInfo::exists(dead));
        QVERIFY(QFileInfo::exists(*shown));
    }

    void namesAreSafeOnEverySystem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Паспорт Ким"_s << u"Паспорт Ким"_s;
        QTest::newRow("up and away") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("signs") << u"a<b>c:d\"e|f?g*h"_s << u"a_b_c_d_e_f_g_h"_s;
        QTest::newRow("shell") << u"$(rm)`x`'y'"_s << u"_(rm)_x_y_"_s;
        QTest::newRow("dots at the ends") << u"..a.."_s << u"a"_s;
        QTest::newRow("only dots") << u"..."_s << u"_"_s;
        QTest::newRow("nothing") << QString() << u"_"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a_b"_s;
        QTest::newRow("turned round") << u"scan\u202Egnp.exe"_s << u"scan_gnp.exe"_s;
        QTest::newRow("long") << QString(300, u'я') << QString(80, u'я');
    }
    void namesAreSafeOnEverySystem()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(safeFileName(title), name);
    }
};

HQS_TEST(viewingfolder, TestViewingFolder)
#include "tst_viewingfolder.moc"
