// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lawword.h"
#include "ui/law/lawtablemodel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hqs {

/// Everything known of one value or term of the law: all its values through time, its basis, who vouches for it.
class LawEntryCard : public QScrollArea {
    Q_OBJECT

public:
    LawEntryCard(const Catalog &catalog, const Localization &localization, QWidget *parent = nullptr);

    /// All that the office says, for the entry shown next.
    void setWords(std::vector<LawWord> words) { m_words = std::move(words); }
    /// Shows an entry as it stands on a day; none: says what to do.
    void showEntry(const LawTableModel::Entry *entry, QDate day);

Q_SIGNALS:
    /// A word of the office is to be written, or changed: what is known of it already.
    void wordRequested(const hqs::LawWord &word);
    void withdrawalRequested(const hqs::LawWord &word);

private:
    enum class Place { InForce, Replaced }; ///< replaced: by the office's own value

    QWidget *makeValue(
        const Parameter &parameter, const ParameterValue &value, Place place, QDate day, QWidget *parent);
    void addValues(const Parameter &parameter, QDate day, QVBoxLayout *column, QWidget *parent);
    void addTerm(const LawTableModel::Entry &entry, QDate day, QVBoxLayout *column, QWidget *parent);
    void addCheckActions(const LawWord &comparison, bool isOfficeCheck, QVBoxLayout *column, QWidget *parent);
    void addValueActions(const Parameter &parameter, const ParameterValue &value, QVBoxLayout *column, QWidget *parent);

    const Catalog &m_catalog;
    const Localization &m_localization;
    std::vector<LawWord> m_words;
};

} // namespace hqs
