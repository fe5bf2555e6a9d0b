// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/receiptpanel.h"

#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The one file that is dragged; empty: none, or several.
QString receiptIn(const QMimeData &dragged)
{
    const QList<QUrl> files = dragged.urls();
    return files.size() == 1 ? files.front().toLocalFile() : QString();
}

} // namespace

ReceiptPanel::ReceiptPanel(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_papers(papers)
    , m_prompt(prompt)
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_told(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_paste);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_told);
    m_choose->setObjectName(u"portal.receipt"_s);
    m_paste->setObjectName(u"portal.pasteReceipt"_s);
    m_told->setObjectName(u"portal.receiptTold"_s);
    m_told->setTextFormat(Qt::PlainText); // the name of a file
    m_told->setWordWrap(true);
    look::setRole(m_told, u"muted"_s);
    connect(m_choose, &QPushButton::clicked, this, &ReceiptPanel::choose);
    connect(m_paste, &QPushButton::clicked, this, &ReceiptPanel::paste);
    localization.bind(this, [this] { retranslate(); });
}

void ReceiptPanel::setStage(const StageId &stage, const QString &about)
{
    m_stage = stage;
    m_about = about;
    retranslate();
}

void ReceiptPanel::takeWhatIsDroppedOn(QWidget &target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool ReceiptPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden() || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = receiptIn(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) // later: a question over the window must not hold up whoever dragged it here
        QMetaObject::invokeMethod(
            this, [this, path] { read(path); }, Qt::QueuedConnection);
    return true;
}

void ReceiptPanel::choose()
{
    if (const auto path
        = m_prompt.fileToOpen(this, tr("Attach the receipt"), tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")))
        read(*path);
}

void ReceiptPanel::read(const QString &path)
{
    if (auto receipt = m_papers.readProof(path))
        keep(*std::move(receipt));
}

void ReceiptPanel::paste()
{
    const QImage picture = QGuiApplication::clipboard()->image();
    if (picture.isNull()) {
        m_told->setText(tr("There is no picture in the clipboard."));
        return;
    }
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    keep({ .title = tr("portal %1").arg(m_papers.draft().today().toString(Qt::ISODate)) + u".png"_s,
        .content = std::move(content) });
}

void ReceiptPanel::keep(ProofScan receipt)
{
    if (!m_about.isEmpty())
        receipt.title = m_about + u' ' + receipt.title;
    const QPointer<ReceiptPanel> self(this); // who is asked for a name may leave the case
    if (m_papers.keepReceipt(m_stage, receipt) && self)
        m_told->setText(tr("Kept as the proof: %1").arg(receipt.title));
}

void ReceiptPanel::retranslate()
{
    m_choose->setText(tr("Attach the &receipt…"));
    m_paste->setText(tr("&Paste a picture"));
    m_paste->setToolTip(tr("A picture in the clipboard, such as one of the screen, is kept as the receipt."));
    m_told->setText(tr("A PDF or a picture; it can also be dropped on this window."));
}

} // namespace hqs
