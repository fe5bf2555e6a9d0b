// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawscenes.h"

#include "cases/rulearrival.h"
#include "catalog/lawwordfile.h"
#include "ui/casedraft.h"
#include "ui/law/lawarrivalsdialog.h"
#include "ui/law/rulearrivaldialog.h"
#include "ui/mainwindow.h"

#include "rulepack/ruledifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString threshold = u"thr.general"_s;

/// Two words of another office about one number: it has compared it, and it says that twice as much holds.
std::vector<LawWord> wordsOfAnotherOffice(const Catalog &catalog, QDate today)
{
    const ParameterValue &value = *catalog.parameters().find(ParameterId(threshold))->on(today);
    const QDateTime at(today.addDays(-1), QTime(12, 0), Qt::UTC);
    const LawWord compared { .rule = threshold,
        .from = value.from,
        .said = Comparison { comparedIn(value) },
        .note = u"http://pravo.gov.ru"_s,
        .by = u"Петров П. П."_s,
        .on = at.date(),
        .at = at };
    LawWord own = compared;
    own.from = today.addMonths(1);
    own.said = OfficeValue { .to = {},
        .amount = value.amount * 2,
        .unit = value.unit,
        .basis = { u"Пример: письмо юриста офиса"_s, u"Example: a letter of the office's lawyer"_s } };
    return { compared, own };
}

/// The rules of this program as somebody would publish them next, with another threshold.
Result<RuleArrival> comingRules(Database &database, QDate today)
{
    auto inUse = RuleBook::builtIn();
    auto texts = readRuleTexts(QDir(u":/rules"_s));
    const auto key = SecretKey::make();
    if (!inUse || !texts || !key)
        return !inUse ? inUse.error() : !texts ? texts.error() : key.error();
    QByteArray &thresholds = (*texts)[u"parameters/thresholds.json"_s];
    const QByteArray number
        = QByteArray::number(inUse->catalog.parameters().find(ParameterId(threshold))->on(today)->amount);
    thresholds.replace("\"value\": " + number, "\"value\": 1" + number);
    (*texts)[u"rules.json"_s]
        = QJsonDocument(QJsonObject { { u"edition"_s, today.addMonths(1).toString(u"yyyy.MM"_s) } }).toJson();
    const auto file = makeRulePack(*texts, today, *key);
    if (!file)
        return file.error();
    auto pack = openRulePack(*file, {}, { key->publicKey() });
    if (!pack)
        return pack.error();
    auto coming = RuleBook::of(*std::move(pack));
    if (!coming)
        return coming.error();
    auto differences = differencesBetween(*inUse, *coming, today);
    auto cases = touchedCases(database, inUse->catalog, coming->catalog, today);
    if (!differences || !cases)
        return !differences ? differences.error() : cases.error();
    return RuleArrival { *std::move(coming), *std::move(differences), *std::move(cases) };
}

} // namespace

void showComingLaw(MainWindow &window, const Look &look)
{
    window.turnTo(DeskPages::Law);
    auto *tabs = window.findChild<QTabWidget *>(u"law.tabs"_s);
    tabs->setCurrentIndex(1);
    look(window, u"rules-changes"_s);
    tabs->setCurrentIndex(0);
    const CaseDraft &draft = *window.draft();
    const Catalog &catalog = draft.file().catalog();
    LawArrivalsDialog words(
        arrivalsOf(wordsOfAnotherOffice(catalog, draft.today()), {}, catalog), catalog, window.localization(), &window);
    words.show();
    look(words, u"rules-arrivals"_s);
    words.reject();
    auto arrival = comingRules(draft.database(), draft.today());
    if (!arrival)
        qFatal("no pack of rules to show: %s", qPrintable(arrival.error().detail));
    RuleArrivalDialog rules(*std::move(arrival), catalog.edition(), window.localization(), &window);
    rules.show();
    look(rules, u"rules-pack"_s);
    rules.reject();
}

} // namespace hqs
