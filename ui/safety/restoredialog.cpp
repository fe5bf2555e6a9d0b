// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restoredialog.h"

#include "ui/localization.h"
#include "ui/look.h"
#include "ui/safety/backupwords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

int peopleIn(const StoreContent &content)
{
    const auto people = content.cards.find(KindId(u"person"_s));
    return people == content.cards.end() ? 0 : people->second;
}

/// Everything that belongs to people, employers and cases.
int papersIn(const StoreContent &content)
{
    int count = 0;
    for (const auto &[kind, cards] : content.cards) {
        if (kind.text() != u"person" && kind.text() != u"employer" && kind.text() != u"case")
            count += cards;
    }
    return count;
}

QString countRow(const QString &label, const QString &now, const QString &then)
{
    return u"<tr><td>%1</td><td align=\"right\">%2</td><td align=\"right\">%3</td></tr>"_s.arg(
        label.toHtmlEscaped(), now.toHtmlEscaped(), then.toHtmlEscaped());
}

} // namespace

RestoreDialog::RestoreDialog(QString path, RestorePreview preview, Localization &localization, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_preview(std::move(preview))
    , m_localization(localization)
    , m_head(new QLabel(this))
    , m_text(new QTextBrowser(this))
    , m_restore(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"restore"_s);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    column->addWidget(m_head);
    m_text->setObjectName(u"restore.text"_s);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_restore->setObjectName(u"restore.restore"_s);
    m_cancel->setObjectName(u"restore.cancel"_s);
    look::setRole(m_restore, u"primary"_s);
    m_cancel->setDefault(true);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    localization.bind(this, [this] { retranslate(); });
}

QString RestoreDialog::countsHtml() const
{
    const auto moment
        = [](const StoreContent &content) { return content.lastChange ? spelledMoment(*content.lastChange) : u"—"_s; };
    const StoreContent &now = m_preview.now;
    const StoreContent &then = m_preview.then;
    return u"<table cellpadding=\"4\">"_s + countRow({}, tr("Now"), tr("In the backup"))
        + countRow(tr("Cases"), QString::number(now.cases), QString::number(then.cases))
        + countRow(tr("People"), QString::number(peopleIn(now)), QString::number(peopleIn(then)))
        + countRow(tr("Papers and other cards"), QString::number(papersIn(now)), QString::number(papersIn(then)))
        + countRow(tr("Journal entries"), QString::number(now.journal.count), QString::number(then.journal.count))
        + countRow(tr("Last change"), moment(now), moment(then)) + u"</table>"_s;
}

QString RestoreDialog::line(const CaseHead &head) const
{
    const QString &title = m_localization.language() == Language::Russian ? head.titleRu : head.titleLat;
    return u"<br>• "_s + (head.number + u"  "_s + title).toHtmlEscaped();
}

QString RestoreDialog::lossHtml() const
{
    QString html;
    if (!m_preview.isOfThisDatabase)
        html += u"<p><b>%1</b></p>"_s.arg(
            tr("The journal of this database does not know the state of the backup: it is of another database, or the "
               "database went back to an earlier state since.")
                .toHtmlEscaped());
    if (!m_preview.missing.empty()) {
        html += u"<p><b>%1</b>"_s.arg(
            tr("%n case(s) will be gone", nullptr, static_cast<int>(m_preview.missing.size())).toHtmlEscaped());
        for (const CaseHead &head : m_preview.missing)
            html += line(head);
        html += u"</p>"_s;
    }
    if (!m_preview.changed.empty()) {
        html += u"<p><b>%1</b>"_s.arg(
            tr("%n case(s) will lose later changes", nullptr, static_cast<int>(m_preview.changed.size()))
                .toHtmlEscaped());
        for (const CaseChange &change : m_preview.changed)
            html += line(change.head) + u" ("_s + tr("changed %1").arg(spelledMoment(change.at)).toHtmlEscaped() + u')';
        html += u"</p>"_s;
    }
    if (m_preview.destroyed > 0)
        html += u"<p>%1</p>"_s.arg(
            tr("%n card(s) destroyed since will be destroyed again.", nullptr, m_preview.destroyed).toHtmlEscaped());
    if (html.isEmpty())
        html = u"<p>%1</p>"_s.arg(tr("No case would be lost or lose a change.").toHtmlEscaped());
    return html;
}

void RestoreDialog::retranslate()
{
    setWindowTitle(tr("&Restore"));
    m_head->setText(tr("Back to %1\nNothing is changed yet. The present state becomes a backup first.")
                        .arg(QDir::toNativeSeparators(m_path)));
    m_text->setHtml(countsHtml() + lossHtml());
    m_text->setAccessibleName(tr("What would change"));
    m_restore->setText(tr("&Restore"));
    m_cancel->setText(tr("&Cancel"));
}

} // namespace hqs
