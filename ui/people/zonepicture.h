// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/zonereader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hqs {

class Localization;

/// Lets a picture or PDF of a passport be read, and tells how far that is. Where Tesseract is not installed it says
/// what to install, and has no button.
class ZonePicture : public QWidget {
    Q_OBJECT

public:
    ZonePicture(QDate today, Localization &localization, QWidget *parent = nullptr);

    /// Begins to read a file.
    void read(const QString &path);
    /// A file that is dropped on the target is read, a text passed on.
    void takeWhatIsDroppedOn(QWidget &target);

Q_SIGNALS:
    /// The lines of the zone that was found, or a text that may hold one.
    void found(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseOrStop();
    void tell(ZoneProblem problem);
    void say(const QString &words, const QString &role);
    void retranslate();

    ZoneReader m_reader;
    QPushButton *m_choose;
    QLabel *m_told;
};

} // namespace hqs
