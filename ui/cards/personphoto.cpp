// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/personphoto.h"

#include "ui/look.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent/QtConcurrentRun>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 35 × 45 mm.
constexpr QSize frame(84, 108);
constexpr int sharpness = 2; ///< dots of the picture for one of the widget: screens of high resolution

} // namespace

Result<QImage> readPhoto(const Vault &vault, const VaultFile &file)
{
    auto content = vault.read(file);
    if (!content)
        return content.error();
    QBuffer buffer(&*content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(frame * sharpness, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    if (read.isNull())
        return Error { Fault::NotScan, u"photo"_s, reader.errorString() };
    const QSize shown = frame * sharpness;
    return read.copy(QRect(QPoint((read.width() - shown.width()) / 2, (read.height() - shown.height()) / 2), shown)
                         .intersected(read.rect()));
}

PersonPhoto::PersonPhoto(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"person.photo"_s);
    setFixedSize(frame);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    look::setRole(this, u"muted"_s);
    connect(&m_reading, &QFutureWatcher<Result<QImage>>::finished, this, &PersonPhoto::showRead);
}

PersonPhoto::~PersonPhoto()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished(); // it reads from the vault of this database
}

void PersonPhoto::show(const Database &database, const VaultFile &file, const QString &name)
{
    m_name = name;
    if (file.name == m_shown) {
        retranslate();
        return;
    }
    m_shown = file.name;
    m_picture = {};
    m_fault.reset();
    retranslate();
    m_reading.setFuture(QtConcurrent::run(readPhoto, Vault(database), file));
}

void PersonPhoto::showRead()
{
    const auto read = m_reading.result();
    m_picture = read ? *read : QImage();
    m_fault = read ? std::nullopt : std::optional(read.error().fault);
    retranslate();
}

void PersonPhoto::retranslate()
{
    if (!m_picture.isNull()) {
        setPixmap(
            QPixmap::fromImage(m_picture.scaled(frame, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)));
        setAccessibleName(tr("Photo: %1").arg(m_name));
        return;
    }
    setText(!m_fault                      ? tr("The photo is being read…")
            : *m_fault == Fault::NotFound ? tr("The file of the photo is missing")
            : *m_fault == Fault::NotScan  ? tr("The photo is no picture that can be shown")
                                          : tr("The file of the photo is damaged"));
    setAccessibleName(text());
}

} // namespace hqs
