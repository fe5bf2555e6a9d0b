// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printheader.h"

#include "ui/look.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

PrintHeader::PrintHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_saveFile(new QPushButton(this))
    , m_saveFolder(new QPushButton(this))
    , m_saveText(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    look::setRole(m_back, u"link"_s);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    look::setRole(m_title, u"title"_s);
    look::setRole(m_print, u"primary"_s);
    m_title->setWordWrap(true);
    m_saveFile->setObjectName(u"print.file"_s);
    m_saveFolder->setObjectName(u"print.folder"_s);
    m_saveText->setObjectName(u"print.text"_s);
    auto *formats = new QMenu(m_saveText);
    m_odt = formats->addAction(QString(), this, [this] { Q_EMIT textRequested(WordFormat::Odt); });
    m_docx = formats->addAction(QString(), this, [this] { Q_EMIT textRequested(WordFormat::Docx); });
    m_saveText->setMenu(formats);
    m_print->setObjectName(u"print.printer"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_saveFile);
    row->addWidget(m_saveFolder);
    row->addWidget(m_saveText);
    row->addWidget(m_print);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &PrintHeader::closed);
    connect(m_saveFile, &QPushButton::clicked, this, &PrintHeader::fileRequested);
    connect(m_saveFolder, &QPushButton::clicked, this, &PrintHeader::folderRequested);
    connect(m_print, &QPushButton::clicked, this, &PrintHeader::printerRequested);
}

void PrintHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PrintHeader::setReleased(bool isReleased)
{
    for (QPushButton *button : { m_saveFile, m_saveFolder, m_print })
        button->setEnabled(isReleased);
}

void PrintHeader::setText(bool isPossible, const QString &why)
{
    m_saveText->setEnabled(isPossible);
    m_saveText->setToolTip(why);
}

void PrintHeader::retranslate()
{
    m_back->setText(tr("‹ Back to the case"));
    m_saveFile->setText(tr("One PDF…"));
    m_saveFolder->setText(tr("Folder of PDFs…"));
    m_print->setText(tr("Print…"));
    m_print->setShortcut(QKeySequence::Print); // a new text takes the old one away
    m_saveText->setText(tr("ODT, DOCX"));
    m_odt->setText(tr("OpenDocument text (ODT)…"));
    m_docx->setText(tr("Word document (DOCX)…"));
}

} // namespace hqs
