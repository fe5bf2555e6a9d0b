// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/printplan.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hqs {

class Localization;

/// A paper that is to be printed, and how often.
struct ChosenPaper {
    PlannedForm planned;
    int copies = 1;
    int pages = 0; ///< of one copy; 0 when it cannot be printed
};

/// The papers of a case: which ones, in which order, how many copies, how many pages, how each edition stands.
class PaperList : public QWidget {
    Q_OBJECT

public:
    using PagesOf = std::function<std::optional<int>(const PlannedForm &)>;

    explicit PaperList(Localization &localization, QWidget *parent = nullptr);

    /// Shows these papers, all chosen; those that were shown before keep their choice, copies and order.
    void setPapers(const std::vector<PlannedForm> &papers, const PagesOf &pagesOf);
    /// How the papers that are shown stand now.
    void renew(const std::vector<PlannedForm> &papers);
    /// In the order in which they are printed.
    std::vector<ChosenPaper> chosen() const;
    /// Chooses this form only, and selects it.
    void choose(const FormId &form);
    /// The paper that is looked at; null when there is none.
    const PlannedForm *selected() const;
    /// Selects the same line again, after setPapers().
    void selectAgain() { select(m_selected); }

Q_SIGNALS:
    void selectionChanged();
    void choiceChanged();

private:
    struct Line {
        QString which; ///< outlives the form: another one may have come in its place
        PlannedForm planned;
        int pages;
        QCheckBox *chosen;
        QPushButton *title;
        QSpinBox *copies;
        QLabel *count;
        QWidget *standing;
    };

    QWidget *makeOrder();
    void addLine(const PlannedForm &planned, std::optional<int> pages);
    QWidget *makeStanding(const PlannedForm &planned, const QString &which);
    void arrange();
    void select(std::size_t line);
    void selectLine(const QString &which);
    void moveSelected(int way);
    void refreshOrder();

    Localization &m_localization;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_up;
    QPushButton *m_down;
    QStringList m_order; ///< that somebody wants; empty: that of the stages
    std::vector<Line> m_lines;
    std::size_t m_selected = 0;
};

} // namespace hqs
