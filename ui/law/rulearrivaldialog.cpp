// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/rulearrivaldialog.h"

#include "catalog/spelling.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

RuleArrivalDialog::RuleArrivalDialog(
    RuleArrival arrival, const QString &editionInUse, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_arrival(std::move(arrival))
    , m_editionInUse(editionInUse)
    , m_localization(localization)
    , m_head(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_install(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"rules.arrival"_s);
    resize(860, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse); // the fingerprint is read out and compared
    column->addWidget(m_head);
    m_text->setObjectName(u"rules.arrival.text"_s);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_install);
    column->addLayout(buttons);
    look::setRole(m_install, u"primary"_s);
    m_install->setObjectName(u"rules.arrival.install"_s);
    m_cancel->setDefault(true); // to install rules is an act of its own, not the end of a row of Enter keys
    connect(m_install, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

QString RuleArrivalDialog::differenceHtml() const
{
    QString html;
    std::optional<RuleTopic> topic;
    for (const RuleDifference &difference : m_arrival.differences) {
        if (topic != difference.topic)
            html += u"<h3>%1</h3>"_s.arg(m_localization.say(titleOf(difference.topic)).toHtmlEscaped());
        topic = difference.topic;
        html += u"<p><b>%1</b> — %2"_s.arg(m_localization.say(difference.title).toHtmlEscaped(),
            m_localization.say(wordFor(difference.novelty)).toHtmlEscaped());
        for (const Text &sentence : difference.sentences)
            html += u"<br>• %1"_s.arg(m_localization.say(sentence).toHtmlEscaped());
        if (!difference.basis.isEmpty())
            html += u"<br><small>%1</small>"_s.arg(
                tr("Basis: %1").arg(m_localization.say(difference.basis)).toHtmlEscaped());
        html += u"</p>"_s;
    }
    return html.isEmpty()
        ? u"<p>%1</p>"_s.arg(tr("Only the edition is another; the rules are the same.").toHtmlEscaped())
        : html;
}

QString RuleArrivalDialog::caseHtml() const
{
    QString html = u"<h3>%1</h3>"_s.arg(
        tr("%n open case(s) touched", nullptr, static_cast<int>(m_arrival.cases.size())).toHtmlEscaped());
    for (const TouchedCase &touched : m_arrival.cases) {
        html += u"<p><b>%1 %2</b>"_s.arg(
            touched.number.toHtmlEscaped(), m_localization.say(touched.name).toHtmlEscaped());
        for (const Text &difference : touched.differences)
            html += u"<br>• %1"_s.arg(m_localization.say(difference).toHtmlEscaped());
        html += u"</p>"_s;
    }
    return html;
}

void RuleArrivalDialog::retranslate()
{
    const RulePack &pack = *m_arrival.coming.pack;
    setWindowTitle(tr("Install rules"));
    m_head->setText(
        tr("Rules of edition %1, issued on %2; in use is %3.\nSigned by the key %4\nNothing is changed yet.")
            .arg(pack.edition, spelledDate(pack.issuedOn), m_editionInUse, pack.signer.fingerprint()));
    m_text->setHtml(caseHtml() + differenceHtml());
    m_text->setAccessibleName(tr("What the new rules change"));
    m_install->setText(tr("&Install"));
    m_cancel->setText(tr("&Cancel"));
}

} // namespace hqs
