// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/worddocument.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace hqs {

/// The head of the page of papers: whose they are, the way back, and the ways to give papers away.
class PrintHeader : public QWidget {
    Q_OBJECT

public:
    explicit PrintHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Whether the chosen papers may leave.
    void setReleased(bool isReleased);
    /// Whether the paper that is shown can be had as a text, and why.
    void setText(bool isPossible, const QString &why);
    void retranslate();

Q_SIGNALS:
    void closed();
    void fileRequested();
    void folderRequested();
    void textRequested(hqs::WordFormat format);
    void printerRequested();

private:
    QPushButton *m_back;
    QLabel *m_title;
    QPushButton *m_saveFile;
    QPushButton *m_saveFolder;
    QPushButton *m_saveText;
    QAction *m_odt;
    QAction *m_docx;
    QPushButton *m_print;
};

} // namespace hqs
