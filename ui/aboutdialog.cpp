// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "about/bundledpart.h"
#include "about/programversion.h"
#include "ui/icons.h"
#include "ui/localization.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(const QString &rulesEdition, const Localization &localization, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About HQS Desk"));
    resize(720, 520);

    auto *icon = new QLabel(this);
    icon->setPixmap(hqs::icon(u"hqsdesk"_s, 64).pixmap(64));
    icon->setAlignment(Qt::AlignTop);
    auto *text = new QLabel(programText(rulesEdition), this);
    text->setObjectName(u"about.program"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addWidget(text, 1);

    auto *parts = new QTextBrowser(this);
    parts->setObjectName(u"about.parts"_s);
    parts->setHtml(partsHtml(localization.language()));
    parts->setAccessibleName(tr("Parts by others"));
    auto *licence = new QPlainTextEdit(licenceText(), this);
    licence->setReadOnly(true);
    licence->setAccessibleName(tr("Licence"));
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("What the program is made of"));
    tabs->addTab(parts, tr("Parts by others"));
    tabs->addTab(licence, tr("Licence"));

    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(tabs, 1);
    column->addLayout(buttons);
}

QString AboutDialog::programText(const QString &rulesEdition)
{
    const ProgramVersion program = programVersion();
    return tr("<b>HQS Desk %1</b><p>Hiring highly qualified specialists without one paper going wrong. Rules of %2.</p>"
              "<p>Free software under the GNU General Public License, version 3 or later. "
              "Qt %3, SQLite %4, commit %5.</p>"
              "<p>The rules come from secondary sources. Compare them with the official texts; nothing here is legal "
              "advice.</p>")
        .arg(program.version, rulesEdition, program.qt, program.sqlite, program.commit);
}

QString AboutDialog::partsHtml(Language language)
{
    const auto parts = bundledParts();
    if (!parts)
        return parts.error().detail.toHtmlEscaped();
    QString html;
    for (const BundledPart &part : *parts)
        html += u"<p><b>%1</b> — %2<br>%3<br><small>%4</small></p>"_s.arg(part.name.toHtmlEscaped(),
            part.licence.toHtmlEscaped(), part.use.in(language).toHtmlEscaped(), part.site.toHtmlEscaped());
    return html
        + u"<p>%1</p>"_s.arg(
            tr("The texts of these licences lie in the folder “licences” of the program, or, in a package "
               "of the system, with the packages of these parts.")
                .toHtmlEscaped());
}

} // namespace hqs
