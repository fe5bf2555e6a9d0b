// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace hqs {

class Localization;
struct ChosenPaper;

/// Says which of the chosen papers are in no edition that is in force, and asks somebody to take the risk.
class EditionAlarm : public QFrame {
    Q_OBJECT

public:
    explicit EditionAlarm(const Localization &localization, QWidget *parent = nullptr);

    void show(const std::vector<ChosenPaper> &papers);
    /// Whether nobody's word is missing.
    bool isQuiet() const { return m_isQuiet; }

Q_SIGNALS:
    /// Somebody takes the risk of all that are shown.
    void acknowledged();

private:
    const Localization &m_localization;
    QLabel *m_words;
    QCheckBox *m_acknowledge;
    bool m_isQuiet = true;
};

} // namespace hqs
