// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lawword.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hqs {

class Catalog;
class DateEditor;
class EmptyState;
class LawEntryCard;
class LawTableModel;
class Localization;

/// All values and terms of the law as they stood on any one day, to be searched, with the chosen one explained.
class LawOfDay : public QWidget {
    Q_OBJECT

public:
    LawOfDay(const Catalog &catalog, QDate today, Localization &localization, QWidget *parent = nullptr);

    /// Shows again what stands in the rules: the office has said something. `words` is all it says.
    void reload(std::vector<LawWord> words);
    /// Shows the law of a day. Says so on top when it is not today's.
    void setDay(QDate day);
    /// Shows what is found by these words, and chooses the first of it.
    void search(const QString &words);

Q_SIGNALS:
    /// A word of the office is to be written, or changed: what is known of it already.
    void wordRequested(const hqs::LawWord &word);
    void withdrawalRequested(const hqs::LawWord &word);

private:
    QWidget *makeBanner();
    void readDay();
    void applyFilter();
    void showState();
    void showChosen();
    void retranslate();

    QDate m_today;
    Localization &m_localization;
    LawTableModel *m_model;
    QLabel *m_dayLabel;
    DateEditor *m_day;
    QLabel *m_problem;
    QLineEdit *m_search;
    QCheckBox *m_onlyUnverified;
    QLabel *m_count;
    QFrame *m_banner;
    QLabel *m_bannerWords;
    QPushButton *m_backToToday;
    QStackedWidget *m_states;
    QTableView *m_table;
    EmptyState *m_nothing;
    QPushButton *m_clear;
    LawEntryCard *m_card;
    QString m_chosen; ///< stays chosen while day and filter change
};

} // namespace hqs
