// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/paycomparison.h"

#include "ui/cases/paychart.h"
#include "ui/cases/payfigures.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *rightAligned(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text.isEmpty() ? u"—"_s : text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

PayComparison::PayComparison(const PayQuarter &real, const std::optional<PayQuarter> &tried, const PayRules &rules,
    Language language, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addLayout(makeFigures(real, tried, rules, language));
    addCharts(*column, real, tried);
    auto *words = new QLabel(this);
    words->setObjectName(u"payTrial.notes"_s);
    words->setWordWrap(true);
    if (tried) {
        QStringList lines;
        for (const PayNote note : tried->notes)
            lines << rules.notes.at(note).in(language);
        words->setText(lines.join(u'\n'));
    } else {
        words->setText(tr("Correct what is marked in red: then the figures are counted again."));
        look::setRole(words, u"problem"_s);
    }
    column->addWidget(words);
    column->addStretch();
}

QGridLayout *PayComparison::makeFigures(
    const PayQuarter &real, const std::optional<PayQuarter> &tried, const PayRules &rules, Language language)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    const auto heading = [&](const QString &text, int at) {
        auto *label = new QLabel(text, this);
        look::setRole(label, u"heading"_s);
        label->setAlignment(Qt::AlignRight);
        grid->addWidget(label, 0, at);
    };
    heading(tr("As it is"), 1);
    heading(tr("What if"), 2);
    const auto verdict = [&](const PayQuarter &pay, int at, const QString &name) {
        auto *pill = new QLabel(this);
        pill->setObjectName(name);
        setPill(pill, rules.verdicts.at(pay.verdict).in(language), toneFor(pay.verdict));
        grid->addWidget(pill, 1, at, Qt::AlignRight);
    };
    grid->addWidget(new QLabel(tr("Result"), this), 1, 0);
    verdict(real, 1, u"payTrial.real.verdict"_s);
    if (tried)
        verdict(*tried, 2, u"payTrial.tried.verdict"_s);
    else
        grid->addWidget(rightAligned({}, this), 1, 2);
    const bool isPart = real.proRata || (tried && tried->proRata);
    int row = 2;
    for (const PayFigure figure : payFigures) {
        const QString asIs = spelled(figure, real, language);
        const QString asTried = tried ? spelled(figure, *tried, language) : QString();
        if (asIs.isEmpty() && asTried.isEmpty() && figure != PayFigure::Threshold)
            continue;
        auto *what = new QLabel(wordsFor(figure, isPart), this);
        what->setWordWrap(true);
        auto *there = rightAligned(asTried, this);
        there->setObjectName(u"payTrial.tried.%1"_s.arg(static_cast<int>(figure)));
        QFont bold = there->font();
        bold.setBold(asTried != asIs && tried.has_value());
        there->setFont(bold);
        grid->addWidget(what, row, 0);
        grid->addWidget(rightAligned(asIs, this), row, 1);
        grid->addWidget(there, row, 2);
        ++row;
    }
    return grid;
}

void PayComparison::addCharts(QVBoxLayout &column, const PayQuarter &real, const std::optional<PayQuarter> &tried)
{
    const Money top = std::max(PayChart::topOf(real), tried ? PayChart::topOf(*tried) : Money());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(18);
    const auto chart = [&](const PayQuarter &pay, const QString &name) {
        auto *bars = new PayChart(this);
        bars->setAccessibleName(name);
        bars->draw(pay, top);
        charts->addWidget(bars);
    };
    chart(real, tr("Month by month, as it is"));
    if (tried)
        chart(*tried, tr("Month by month, what if"));
    else
        charts->addStretch();
    column.addLayout(charts);
    auto *legend = new QLabel(tr("Left: as it is; right: what if. Full bars are paid, light ones expected, the dashed "
                                 "line is the threshold."),
        this);
    legend->setWordWrap(true);
    look::setRole(legend, u"muted"_s);
    column.addWidget(legend);
}

} // namespace hqs
