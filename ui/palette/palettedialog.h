// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foldedtexts.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace hqs {

/// Something Ctrl+K can find, and what happens when it is chosen.
struct PaletteEntry {
    enum class Kind { Case, Person, Employer, Page, Command, Guide, Law };

    Kind kind = Kind::Command;
    QString title;
    QString detail; ///< beside the title: a passport, a shortcut
    QString searched; ///< more words it is found by, folded already
    std::function<void()> run;
    QString foldedTitle {}; ///< by fold(): nothing is folded anew at each key
};

/// Folds once what every search looks at.
void fold(std::vector<PaletteEntry> &entries);

/// What each of the entries, which are folded, is found by.
FoldedTexts searchedTexts(const std::vector<PaletteEntry> &entries);

/// The entries whose text has every word of the query, the best first: a title that begins with the query, then one
/// with a word that begins so, then all others; cases and people before pages and commands.
std::vector<const PaletteEntry *> foundIn(
    const std::vector<PaletteEntry> &entries, const FoldedTexts &texts, const QString &query);

/// One line to find any case, person, page or command. Arrows choose, Enter opens, Escape goes back.
class PaletteDialog : public QDialog {
    Q_OBJECT

public:
    PaletteDialog(std::vector<PaletteEntry> entries, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &query);
    void openChosen();

    std::vector<PaletteEntry> m_entries;
    FoldedTexts m_texts;
    std::vector<const PaletteEntry *> m_found;
    QLineEdit *m_query;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace hqs
