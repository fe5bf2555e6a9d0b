// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"

#include <QWidget>

#include <span>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class Localization;
class PaperPreview;
class Prompt;
struct PrintedCopies;

/// The papers of a case: choose, look at the real pages, print or save. A form that is not in force must be
/// acknowledged first, and the case remembers it.
class PrintPage : public QWidget {
    Q_OBJECT

public:
    PrintPage(CaseDraft &draft, const FormLibrary &library, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    CaseDraft &draft() const { return m_draft; }
    std::vector<PlannedForm> plan() const;
    /// Chooses this form only.
    void choose(const FormId &form);

Q_SIGNALS:
    void closed();

private:
    struct Line {
        PlannedForm planned;
        QCheckBox *chosen;
        QPushButton *title;
        QSpinBox *copies;
        QLabel *pages;
        QLabel *status;
    };

    QWidget *makeHeader();
    QWidget *makeList();
    void build();
    void addLine(const PlannedForm &planned, int row);
    void select(std::size_t line);
    void refresh();
    void retranslate();
    void saveOneFile();
    void saveFolder();
    void print();
    void acknowledgeChosen();
    void countFindings();
    Result<PrintedForm> printed(const PlannedForm &planned) const;
    Result<std::vector<PrintedCopies>> chosenForms() const;
    bool isReleased() const;
    bool write(const QString &path, std::span<const PrintedForm> forms);

    CaseDraft &m_draft;
    const FormLibrary &m_library;
    Prompt &m_prompt;
    Localization &m_localization;
    QPushButton *m_back;
    QLabel *m_title;
    QPushButton *m_saveFile;
    QPushButton *m_saveFolder;
    QPushButton *m_print;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listHolder = nullptr;
    std::vector<Line> m_lines;
    std::size_t m_selected = 0;
    QLabel *m_findings;
    QLabel *m_edition;
    QFrame *m_alarm;
    QLabel *m_alarmWords;
    QCheckBox *m_acknowledge;
    QLabel *m_total;
    QLabel *m_done;
    PaperPreview *m_preview;
};

} // namespace hqs
