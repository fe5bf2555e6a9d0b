// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hqs {

class CasePapers;
class Localization;
class Prompt;

/// Takes what a portal gave back, a file or a picture in the clipboard, and keeps it as the proof of a stage.
class ReceiptPanel : public QWidget {
    Q_OBJECT

public:
    ReceiptPanel(CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent);

    /// What the next one proves. `about` begins the title it is kept under; empty: nothing more is said.
    void setStage(const StageId &stage, const QString &about);
    /// Takes a file that is dropped on the widget, too.
    void takeWhatIsDroppedOn(QWidget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void read(const QString &path);
    void paste();
    void keep(ProofScan receipt);
    void retranslate();

    CasePapers &m_papers;
    Prompt &m_prompt;
    StageId m_stage;
    QString m_about;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_told;
};

} // namespace hqs
