// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/datechain.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/filingdialog.h"
#include "ui/cases/outcomedialog.h"
#include "ui/printing/printpage.h"
#include "ui/yearstory.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// What became of the papers of a stage on a day, see tests/ui/year2026/filed.csv.
struct FilingAct {
    QString who;
    QString stage; ///< its title
    QString what; ///< запечатано, отправлено, подтверждено, принято, отказано
    QString channel;
    QString number;
    QString words;
};

using YearFilings = std::map<QDate, std::vector<FilingAct>>;

inline YearFilings readFilings()
{
    YearFilings filings;
    const QStringList lines = YearTable::read(u"filed"_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList parts = lines[i].split(u';');
        if (parts.size() != 7 || !dayFrom(parts[0]).isValid())
            qFatal("filed.csv, line %lld", static_cast<long long>(i + 1));
        filings[dayFrom(parts[0])].push_back({ parts[1], parts[2], parts[3], parts[4], parts[5], parts[6] });
    }
    return filings;
}

inline const Stage &stageOf(const FilingAct &act, const Procedure &procedure)
{
    const auto stage
        = std::ranges::find_if(procedure.stages, [&](const Stage &one) { return one.title.russian == act.stage; });
    if (stage == procedure.stages.end())
        qFatal("no stage %s", qPrintable(act.stage));
    return *stage;
}

/// Takes the risk of the editions that are in force no more or nowhere checked, as the page with the papers asks.
inline void acknowledgeEditions(MainWindow &window)
{
    window.printCase({});
    if (auto *box = window.printPage()->findChild<QCheckBox *>(u"print.acknowledge"_s); box->isEnabled())
        box->click();
}

inline void sealPapers(MainWindow &window, const CaseId id, const StageId &stage)
{
    window.openCase(id);
    acknowledgeEditions(window);
    window.openCase(id); // back from the papers
    window.casePage()->showStage(stage);
    settle();
    window.casePage()->findChild<QPushButton *>(u"filings.begin"_s)->click();
    auto *dialog = window.findChild<FilingDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"filing.seal"_s)->click();
    auto *next = window.findChild<OutcomeDialog *>(); // asks at once how it was sent
    QVERIFY2(next, qPrintable(dialog->findChild<QLabel *>(u"filing.problem"_s)->text()));
    next->reject();
    settle();
}

inline void enterOutcome(MainWindow &window, const CaseId id, const FilingAct &act, const StageId &stage)
{
    static const std::map<QString, OutcomeKind> kinds { { u"отправлено"_s, OutcomeKind::Sent },
        { u"подтверждено"_s, OutcomeKind::Proof }, { u"принято"_s, OutcomeKind::Accepted },
        { u"отказано"_s, OutcomeKind::Refused } };
    window.openCase(id);
    window.casePage()->showStage(stage);
    settle();
    const auto &filings = window.casePage()->papers().filings();
    const auto last = std::find_if(
        filings.rbegin(), filings.rend(), [&stage](const Filing &filing) { return filing.stage == stage; });
    QVERIFY2(last != filings.rend(), qPrintable(act.who + u' ' + act.what));
    const QString name = u"filing.%1.%2"_s.arg(codeOf(kinds.at(act.what))).arg(static_cast<qint64>(*last->id));
    auto *step = window.casePage()->findChild<QPushButton *>(name);
    QVERIFY2(step, qPrintable(name));
    step->click();
    auto *dialog = window.findChild<OutcomeDialog *>();
    QVERIFY(dialog);
    if (auto *channel = dialog->findChild<QComboBox *>(u"outcome.channel"_s)) {
        QVERIFY2(channel->findText(act.channel) >= 0, qPrintable(act.channel));
        channel->setCurrentIndex(channel->findText(act.channel));
    }
    if (auto *number = dialog->findChild<QLineEdit *>(u"outcome.number"_s))
        number->setText(act.number);
    if (auto *words = dialog->findChild<QPlainTextEdit *>(u"outcome.words"_s))
        words->setPlainText(act.words);
    dialog->findChild<QPushButton *>(u"outcome.enter"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->findChild<QLabel *>(u"outcome.problem"_s)->text()));
    settle();
}

/// "до 25.11.2026, опоздание в рабочих днях: 1": the term that this filing keeps, as the program counts it.
inline QString termKeptBy(const CaseDraft &draft, const StageId &stage, QDate day)
{
    for (const ChainLink &link : chainOf(draft.file().catalog(), draft.facts())) {
        if (link.rule->stage != stage || link.keptOn != day || !link.slack)
            continue;
        return *link.slack < 0 ? u"до %1, опоздание в рабочих днях: %2"_s.arg(spelledDate(link.due)).arg(-*link.slack)
                               : u"до %1, запас в рабочих днях: %2"_s.arg(spelledDate(link.due)).arg(*link.slack);
    }
    return {};
}

/// Seals, sends, proves as the clerk does, and writes down how the filing stands then on the screen.
inline void act(MainWindow &window, const CaseFile &file, const FilingAct &what, YearTable &table, QDate day)
{
    const StageId stage = stageOf(what, file.procedure()).id;
    if (what.what == u"запечатано"_s)
        sealPapers(window, *file.id(), stage);
    else
        enterOutcome(window, *file.id(), what, stage);
    if (QTest::currentTestFailed())
        return;
    const Filing &filing = *std::find_if(window.casePage()->papers().filings().rbegin(),
        window.casePage()->papers().filings().rend(), [&stage](const Filing &one) { return one.stage == stage; });
    QStringList papers;
    for (const FiledPaper &paper : filing.papers)
        papers << paper.title.russian + u" ("_s + paper.edition + u')';
    const auto *state
        = window.casePage()->findChild<QLabel *>(u"filing.state.%1"_s.arg(static_cast<qint64>(*filing.id)));
    table.add({ spelledDate(day), what.who, what.stage, QString::number(static_cast<qint64>(*filing.id)), what.what,
        state->text(), what.what == u"отправлено"_s ? termKeptBy(*window.draft(), stage, day) : QString(), what.channel,
        what.number, what.words, what.what == u"запечатано"_s ? papers.join(u", "_s) : QString() });
}

} // namespace hqs
