// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program on every page of the wizard and looks for what had been typed two seconds before.
#include "cases/progress.h"
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldform.h"
#include "ui/typing.h"

#include "suite.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A text or date field of each page with fields: something can be typed into it.
struct Typed {
    int step;
    QString path;
    QString text;
};

const std::vector<Typed> &pages()
{
    static const std::vector<Typed> list {
        { 0, u"employer.fullName"_s, u"ООО «Тихая гавань»"_s },
        { 1, u"specialist.surnameRu"_s, u"Ким"_s },
        { 2, u"specialist.qualification"_s, u"Проектирование мостов"_s },
        { 3, u"permit.requestedFrom"_s, u"31.02.2027"_s }, // half-right input must survive as well
        { 4, u"stay.street"_s, u"Лесная"_s },
        { 5, u"contract.place"_s, u"г. Москва"_s },
        { 6, u"notification.signedOn"_s, u"24.11.2026"_s },
    };
    return list;
}

/// The child: opens the window, types on one page, and waits to be killed once the draft is on the disk.
int typeAndWait(int, char **argv)
{
    const QString path = QFile::decodeName(argv[1]);
    const int page = std::atoi(argv[2]);
    const Typed &what = pages()[static_cast<std::size_t>(page)];
    const QDir rules(u":/rules"_s);
    Catalog catalog = Desk::need(Catalog::load(rules));
    const FormLibrary library = Desk::need(FormLibrary::load(rules, catalog));
    Database database = Desk::need(Database::create(path));
    SilentPrompt prompt;
    Localization localization;
    localization.setLanguage(Language::Russian);
    MainWindow window(catalog, library, database, Desk::today(), prompt, localization);
    window.show();
    window.newCase();
    // Each page of the wizard stands behind the question whether a visa is needed.
    window.draft()->set(FieldId(u"invitation.needed"_s), FieldValue(Code { u"visa"_s }));
    window.wizard()->goToStep(what.step);
    auto *editor = window.wizard()->findChild<FieldEditor *>(what.path);
    if (!editor || !editor->isVisibleTo(window.wizard()))
        return 7;
    type(editor->focusProxy(), what.text);
    QObject::connect(window.draft(), &CaseDraft::saved, [draft = window.draft()] {
        if (!draft->isSaved()) // the turning of the page was saved, what was typed after it not yet
            return;
        std::puts("saved");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace

class TestKilledWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedTwoSecondsBeforeTheKillIsThere_data()
    {
        QTest::addColumn<int>("page");
        for (std::size_t i = 0; i < pages().size(); ++i)
            QTest::newRow(qPrintable(pages()[i].path)) << static_cast<int>(i);
    }

    void whatWasTypedTwoSecondsBeforeTheKillIsThere()
    {
        QFETCH(int, page);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.hqs"_s);
        QProcess program;
        program.start(
            QCoreApplication::applicationFilePath(), { u"killedwizard_typist"_s, path, QString::number(page) });
        QVERIFY(program.waitForStarted());
        QElapsedTimer waiting;
        waiting.start();
        while (!program.readAllStandardOutput().contains("saved") && waiting.elapsed() < 30'000)
            program.waitForReadyRead(100);
        QVERIFY2(waiting.elapsed() < 30'000, "the draft did not save itself");
        program.kill(); // SIGKILL: no destructor, no last save
        QVERIFY(program.waitForFinished());

        const Typed &what = pages()[static_cast<std::size_t>(page)];
        Catalog catalog = Desk::need(Catalog::load(QDir(u":/rules"_s)));
        Database database = Desk::need(Database::open(path));
        const auto cases = Desk::need(CaseStore(database).list());
        QCOMPARE(cases.size(), std::size_t(1));
        const CaseFile file = Desk::need(CaseFile::open(catalog, database, *cases.front().id));
        const FieldValue *value = file.record().find(*fromPath(what.path));
        QVERIFY(value);
        const QString found = std::holds_alternative<QDate>(*value) ? std::get<QDate>(*value).toString(u"dd.MM.yyyy")
                                                                    : toStorage(*value);
        QCOMPARE(found, what.text);
        const auto asked = stepsOf(file.procedure(), {}, file.facts(Desk::today()));
        QCOMPARE(file.head().step, asked[static_cast<std::size_t>(what.step)].id);
    }
};

HQS_TEST(killedwizard, TestKilledWizard)
HQS_OTHER_PROCESS(killedwizard_typist, typeAndWait)

#include "tst_killedwizard.moc"
