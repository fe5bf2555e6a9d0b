// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz/picturezone.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

class QProcess;

namespace hqs {

/// Why a picture gave no zone.
enum class ZoneProblem {
    NoTextReader, ///< tesseract is not on this computer
    NoPdfDrawer, ///< a PDF, and pdftoppm is not on this computer
    NotPicture, ///< no PNG, JPEG, TIFF or PDF, or one that is too large
    Failed, ///< the program of others ended with an error
    TooSlow, ///< it was stopped
    NoZone, ///< it read the picture, and there is no zone in it
};

/// Finds the machine-readable zone in a picture or PDF of a passport with Tesseract, another program on this computer.
/// The picture goes to it through a pipe: it is on the disk at no time. The window goes on meanwhile.
class ZoneReader : public QObject {
    Q_OBJECT

public:
    static constexpr int usualPatience = 90'000; ///< ms for everything

    explicit ZoneReader(QDate today, int patience = usualPatience, QObject *parent = nullptr);
    /// Stops what runs.
    ~ZoneReader() override;

    /// Begins to read a file of one or two pages; what ran before is stopped and told nothing of.
    void read(const QByteArray &content);
    void cancel();
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// `text` is a zone as readMrz() takes it.
    void found(const QString &text);
    void failed(hqs::ZoneProblem problem);

private:
    /// A way to look at a page.
    struct Look {
        int turn = 0; ///< degrees
        bool isSparse = false; ///< text anywhere, instead of one block of lines
        bool isSmaller = false;
    };

    /// What a program wrote; none when it ended with an error.
    using Then = std::function<void(const std::optional<QByteArray> &)>;

    void drawPage();
    void takePage(const QByteArray &picture);
    void lookAgain();
    void recognize(const QByteArray &picture, const Look &look);
    void judge(const QByteArray &recognized, const Look &look);
    void run(const QString &program, const QStringList &arguments, const QByteArray &input, Then then);
    void finish();
    void fail(ZoneProblem problem);

    QDate m_today;
    QTimer m_limit;
    QProcess *m_process = nullptr;
    QFutureWatcher<QByteArray> *m_preparing = nullptr;
    QByteArray m_document; ///< a PDF
    QByteArray m_picture; ///< of the page in hand
    int m_page = 0;
    std::size_t m_look = 0;
    std::optional<Look> m_seenSo; ///< how the best zone of this page was seen
    std::optional<PictureZone> m_best;
    bool m_isReading = false;
};

} // namespace hqs
