// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hqs {

class CasePapers;
class DateEditor;
class Localization;

/// Asks which papers of a stage leave the desk together, and for which day, and seals them.
class FilingDialog : public QDialog {
    Q_OBJECT

public:
    FilingDialog(CasePapers &papers, const Stage &stage, Localization &localization, QWidget *parent = nullptr);

Q_SIGNALS:
    void sealed(hqs::FilingId id);

private:
    struct Line {
        QCheckBox *chosen;
        PaperChoice paper;
    };

    void build();
    void submit();
    void complain(const QString &words);

    CasePapers &m_papers;
    const Stage &m_stage;
    Localization &m_localization;
    DateEditor *m_day;
    QVBoxLayout *m_holder;
    QWidget *m_list = nullptr;
    std::vector<Line> m_lines;
    QLabel *m_problem;
    QPushButton *m_seal;
};

} // namespace hqs
