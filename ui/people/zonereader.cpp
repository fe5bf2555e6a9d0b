// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/zonereader.h"

#include "storage/scancontent.h"
#include "forms/outsideprogram.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTransform>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostZonePages = 2;
constexpr int longestSide = 4000; ///< pixels: more only costs time
constexpr int shortestSide = 1600; ///< letters of a zone over the whole width are then high enough to be told apart

/// In another thread: the picture upright as the camera held it, then turned, grey, without compression. Empty when it
/// is none that Qt reads.
QByteArray preparedPicture(QByteArray content, int turn, bool isSmaller)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const int longest = std::max(image.width(), image.height());
    const int wanted = std::clamp(longest, shortestSide, longestSide) * (isSmaller ? 3 : 4) / 4;
    if (wanted != longest)
        image = image.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (image.hasAlphaChannel()) {
        QImage paper(image.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, image);
        image = paper;
    }
    image = image.convertToFormat(QImage::Format_Grayscale8).transformed(QTransform().rotate(turn));
    QByteArray grey;
    QBuffer out(&grey);
    image.save(&out, "PGM"); // opens it
    return grey;
}

} // namespace

ZoneReader::ZoneReader(QDate today, int patience, QObject *parent)
    : QObject(parent)
    , m_today(today)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(ZoneProblem::TooSlow); });
}

ZoneReader::~ZoneReader()
{
    cancel();
}

void ZoneReader::read(const QByteArray &content)
{
    cancel();
    m_isReading = true;
    m_limit.start();
    const auto kind = recognizeScan(content, {});
    if (!kind)
        return fail(ZoneProblem::NotPicture);
    if (pathOf(OutsideProgram::TextReader).isEmpty())
        return fail(ZoneProblem::NoTextReader);
    if (*kind != ScanKind::Pdf)
        return takePage(content);
    if (pathOf(OutsideProgram::PdfDrawer).isEmpty())
        return fail(ZoneProblem::NoPdfDrawer);
    m_document = content;
    drawPage();
}

void ZoneReader::cancel()
{
    m_limit.stop();
    m_isReading = false;
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished();
        m_process->deleteLater();
        m_process = nullptr;
    }
    if (m_preparing) {
        m_preparing->disconnect(this);
        m_preparing->deleteLater();
        m_preparing = nullptr;
    }
    m_document.clear();
    m_picture.clear();
    m_page = 0;
    m_best.reset();
}

void ZoneReader::drawPage()
{
    const QString page = QString::number(++m_page);
    run(pathOf(OutsideProgram::PdfDrawer),
        { u"-png"_s, u"-gray"_s, u"-r"_s, u"300"_s, u"-f"_s, page, u"-l"_s, page, u"-"_s }, m_document,
        [this](const std::optional<QByteArray> &picture) {
            if (picture && !picture->isEmpty())
                takePage(*picture);
            else if (m_page == 1)
                fail(ZoneProblem::Failed);
            else
                finish(); // there is no such page
        });
}

void ZoneReader::takePage(const QByteArray &picture)
{
    m_picture = picture;
    m_look = 0;
    m_seenSo.reset();
    lookAgain();
}

/// Upright first, then turned. Where a doubtful zone was seen it is looked at in other ways.
void ZoneReader::lookAgain()
{
    static constexpr Look looks[] = { { 0 }, { 0, true }, { 0, false, true }, { 180 }, { 180, true },
        { 180, false, true }, { 90 }, { 90, true }, { 90, false, true }, { 270 }, { 270, true }, { 270, false, true } };
    const auto isWorthwhile = [this](const Look &look) {
        if (m_seenSo)
            return look.turn == m_seenSo->turn;
        return !look.isSmaller && (!look.isSparse || look.turn == 0);
    };
    while (m_look < std::size(looks) && !isWorthwhile(looks[m_look]))
        ++m_look;
    if (m_look == std::size(looks)) {
        const bool hasMore = !m_document.isEmpty() && m_page < mostZonePages && !m_best;
        return hasMore ? drawPage() : finish();
    }
    const Look look = looks[m_look++];
    m_preparing = new QFutureWatcher<QByteArray>(this);
    connect(m_preparing, &QFutureWatcher<QByteArray>::finished, this, [this, look] {
        const QByteArray picture = m_preparing->result();
        m_preparing->deleteLater();
        m_preparing = nullptr;
        if (!picture.isEmpty())
            recognize(picture, look);
        else if (look.turn == 0 && !look.isSmaller)
            recognize(m_picture, look); // a kind that Tesseract may know, and Qt does not
        else
            finish();
    });
    m_preparing->setFuture(QtConcurrent::run(preparedPicture, m_picture, look.turn, look.isSmaller));
}

void ZoneReader::recognize(const QByteArray &picture, const Look &look)
{
    run(pathOf(OutsideProgram::TextReader),
        { u"-"_s, u"-"_s, u"-l"_s, u"eng"_s, u"--dpi"_s, u"300"_s, u"--psm"_s, look.isSparse ? u"11"_s : u"6"_s,
            u"-c"_s, u"tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"_s, u"-c"_s,
            u"load_system_dawg=0"_s, u"-c"_s, u"load_freq_dawg=0"_s },
        picture, [this, look](const std::optional<QByteArray> &recognized) {
            if (recognized)
                judge(*recognized, look);
            else
                fail(ZoneProblem::Failed);
        });
}

void ZoneReader::judge(const QByteArray &recognized, const Look &look)
{
    const auto zone = zoneOfPicture(QString::fromUtf8(recognized), m_today);
    if (zone && (!m_best || zone->doubts < m_best->doubts)) {
        m_best = zone;
        m_seenSo = look;
    }
    if (m_best && m_best->doubts == 0)
        finish();
    else
        lookAgain();
}

void ZoneReader::run(const QString &program, const QStringList &arguments, const QByteArray &input, Then then)
{
    auto *process = new QProcess(this);
    m_process = process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s); // more threads make a page no faster and the window stutter
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process, then = std::move(then)](int code, auto status) {
        m_process = nullptr;
        process->deleteLater();
        const bool isFine = status == QProcess::NormalExit && code == 0;
        then(isFine ? std::optional(process->readAllStandardOutput()) : std::nullopt);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_process = nullptr;
        process->deleteLater();
        fail(ZoneProblem::Failed);
    });
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
}

void ZoneReader::finish()
{
    const auto best = std::exchange(m_best, {});
    cancel();
    if (best)
        Q_EMIT found(best->text);
    else
        Q_EMIT failed(ZoneProblem::NoZone);
}

void ZoneReader::fail(ZoneProblem problem)
{
    cancel();
    Q_EMIT failed(problem);
}

} // namespace hqs
