// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/acceptance.h"
#include "domain/procedure.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class Localization;

/// The last page: everything that is missing, wrong or risky, each with a way to its field, and the way to print.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    /// For a wizard of these pages, which outlive it.
    ReviewPage(CaseDraft &draft, const std::vector<Step> &asked, Localization &localization, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void jumpTo(const hqs::Place &place);
    void printRequested();

private:
    void addHeading(const QString &text);
    void addGaps();
    void addFindings();
    void addFinding(const JudgedFinding &judged);
    /// A line that leads to its field; gives the row of its detail.
    QHBoxLayout *addLine(const Place &place, const QString &sign, const QString &text, const QString &detail);

    CaseDraft &m_draft;
    const std::vector<Step> &m_asked;
    Localization &m_localization;
    QLabel *m_verdict;
    QPushButton *m_print;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace hqs
