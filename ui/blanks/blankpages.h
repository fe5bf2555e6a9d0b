// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/blanks/blankhistory.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hqs {

class BlankCanvas;
class Localization;
class Prompt;

/// The pages of a blank, one of them on the canvas: turns them, adds and takes them away, loads their pictures. What is
/// done to them can be undone.
class BlankPages : public QWidget {
    Q_OBJECT

public:
    BlankPages(std::vector<BlankPage> pages, QSizeF paper, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    BlankCanvas &canvas() const { return *m_canvas; }
    /// As they stand on screen.
    std::vector<BlankPage> pages() const;

Q_SIGNALS:
    void edited();
    /// Why a picture was not taken.
    void refused(const QString &reason);

private:
    QHBoxLayout *makeBar();
    void bindKeys();
    void showPage(int page);
    void show(const BlankState &state);
    void note(BlankStep step);
    QString undoWords(const std::optional<BlankStep> &step) const;
    void showHistory();
    void drawLine();
    void loadPictures();
    void insertPictures(std::vector<QByteArray> pictures);
    void addPage();
    void removePage();
    void retranslate();

    std::vector<BlankPage> m_pages;
    QSizeF m_paper;
    Prompt &m_prompt;
    int m_page = 0;
    BlankCanvas *m_canvas;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_picture;
    QPushButton *m_line;
    QPushButton *m_newPage;
    QPushButton *m_removePage;
    QLabel *m_pageLabel;
    QSpinBox *m_pageNumber;
    BlankHistory m_history;
};

} // namespace hqs
