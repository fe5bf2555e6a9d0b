// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lawword.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hqs {

class Catalog;
class DateEditor;
class Localization;

/// Asks for one word of the office on the law: that a rule was compared with the official text, or the office's own
/// value. Closes only with a word that can be kept.
class LawWordDialog : public QDialog {
    Q_OBJECT

public:
    /// `word` holds what is known already: the rule, the kind, the day, the person.
    LawWordDialog(LawWord word, const Catalog &catalog, Localization &localization, QWidget *parent = nullptr);

    const LawWord &word() const { return m_word; }

    void accept() override;

private:
    struct Row {
        QString place; ///< as examine() names it
        QLabel *label;
        QWidget *editor;
        const char *words; ///< translated with this class
    };

    template <class Editor>
    Editor *addRow(const QString &place, const char *words);
    void addValueRows(const OfficeValue &value);
    void fill();
    /// The place of the first thing that cannot be read; empty: all of it was read.
    QString read(LawWord &word) const;
    void show(const QString &place);
    QString shownRule() const;
    QString problemAt(const QString &place) const;
    void retranslate();

    LawWord m_word;
    const Catalog &m_catalog;
    Localization &m_localization;
    QLabel *m_title;
    QLabel *m_rule;
    QLabel *m_hint;
    QLabel *m_problem;
    QString m_wrongPlace;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    DateEditor *m_from = nullptr; ///< these are there for a value only
    DateEditor *m_to = nullptr;
    QLineEdit *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_basisRussian = nullptr;
    QLineEdit *m_basisEnglish = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_by = nullptr;
    DateEditor *m_on = nullptr;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace hqs
