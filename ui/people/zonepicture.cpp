// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/zonepicture.h"

#include "storage/safefile.h"
#include "storage/scancontent.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "forms/outsideprogram.h"
#include "words/errorwords.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

ZonePicture::ZonePicture(QDate today, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_reader(today)
    , m_choose(new QPushButton(this))
    , m_told(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_choose);
    row->addWidget(m_told, 1);
    m_choose->setObjectName(u"mrz.picture"_s);
    m_choose->setAutoDefault(false); // the Enter of a scanner opens no file
    m_told->setObjectName(u"mrz.pictureTold"_s);
    m_told->setWordWrap(true);
    connect(m_choose, &QPushButton::clicked, this, &ZonePicture::chooseOrStop);
    connect(&m_reader, &ZoneReader::found, this, [this](const QString &text) {
        retranslate();
        say(tr("Read from the picture. Compare each line with the passport."), u"muted"_s);
        Q_EMIT found(text);
    });
    connect(&m_reader, &ZoneReader::failed, this, &ZonePicture::tell);
    localization.bind(this, [this] { retranslate(); });
}

void ZonePicture::read(const QString &path)
{
    const auto content = readWhole(path, largestScan);
    if (!content && content.error().fault == Fault::BadInput)
        return tell(ZoneProblem::NotPicture);
    if (!content)
        return say(wordsFor(content.error()).happened, u"problem"_s);
    m_reader.read(*content);
    if (m_reader.isReading())
        retranslate();
}

void ZonePicture::takeWhatIsDroppedOn(QWidget &target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool ZonePicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<QUrl> files = drop->mimeData()->urls();
    const bool isFile = files.size() == 1 && files.front().isLocalFile();
    const bool isText = files.isEmpty() && drop->mimeData()->hasText();
    if (!isFile && !isText)
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop && isFile)
        read(files.front().toLocalFile());
    else if (event->type() == QEvent::Drop)
        Q_EMIT found(drop->mimeData()->text());
    return true;
}

void ZonePicture::chooseOrStop()
{
    if (m_reader.isReading()) {
        m_reader.cancel();
        return retranslate();
    }
    auto *dialog = new QFileDialog(this, tr("Picture or PDF of a passport"), {},
        tr("Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ZonePicture::read);
    dialog->open();
}

void ZonePicture::tell(ZoneProblem problem)
{
    if (problem != ZoneProblem::NoTextReader)
        retranslate();
    switch (problem) {
    case ZoneProblem::NoTextReader:
        return say(tr("A picture of a passport can be read here when the program Tesseract is installed (package "
                      "tesseract-ocr). Everything else works without it."),
            u"muted"_s);
    case ZoneProblem::NoPdfDrawer:
        return say(tr("Reading a PDF also needs the program pdftoppm (package poppler-utils). Install it, or give the "
                      "page as a picture."),
            u"problem"_s);
    case ZoneProblem::NotPicture:
        return say(tr("This is no picture (PNG, JPEG, TIFF) and no PDF, or it is too large."), u"problem"_s);
    case ZoneProblem::Failed:
        return say(tr("The picture could not be read. Type or paste the lines."), u"problem"_s);
    case ZoneProblem::TooSlow:
        return say(
            tr("Reading took too long and was stopped. A smaller picture of the page alone is quicker."), u"problem"_s);
    case ZoneProblem::NoZone:
        return say(
            tr("No zone was found in the picture. It must show both lines whole, sharp and level."), u"problem"_s);
    }
}

void ZonePicture::say(const QString &words, const QString &role)
{
    m_told->setText(words);
    look::setRole(m_told, role);
}

void ZonePicture::retranslate()
{
    const bool isReading = m_reader.isReading();
    m_choose->setText(isReading ? tr("&Stop") : tr("Read from a &picture or PDF…"));
    m_choose->setToolTip(tr("The picture is read on this computer and is sent nowhere."));
    m_choose->setVisible(!pathOf(OutsideProgram::TextReader).isEmpty());
    if (isReading)
        say(tr("Reading the picture…"), u"muted"_s);
    else if (m_choose->isHidden())
        tell(ZoneProblem::NoTextReader);
    else
        say(tr("Or drop one here."), u"muted"_s);
}

} // namespace hqs
