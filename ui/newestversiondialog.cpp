// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newestversiondialog.h"

#include "about/helppage.h"
#include "about/programversion.h"
#include "ui/localization.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

NewestVersionDialog::NewestVersionDialog(const QString &rulesEdition, const Localization &localization, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"newestVersion"_s);
    setWindowTitle(tr("Is there a newer version?"));
    resize(720, 560);

    auto *installed = new QLabel(
        tr("<b>Installed now: program %1, rules of %2.</b>").arg(programVersion().version, rulesEdition), this);
    installed->setObjectName(u"newestVersion.installed"_s);
    installed->setWordWrap(true);
    installed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *page = new QTextBrowser(this);
    page->setObjectName(u"newestVersion.page"_s);
    page->setHtml(newestVersionPage(localization.language()));
    page->setAccessibleName(windowTitle());

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addWidget(installed);
    column->addWidget(page, 1);
    column->addLayout(buttons);
}

} // namespace hqs
