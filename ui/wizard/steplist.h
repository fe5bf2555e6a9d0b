// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/progress.h"

#include <QListWidget>

namespace hqs {

class Localization;

/// The steps of the wizard with their states, by sign and by word.
class StepList : public QListWidget {
    Q_OBJECT

public:
    StepList(const std::vector<Step> &steps, Localization &localization, QWidget *parent = nullptr);

    void setStates(const std::vector<StepState> &states);

private:
    void fill();

    const std::vector<Step> &m_asked;
    Localization &m_localization;
    std::vector<StepState> m_states;
};

/// "complete", "in progress" …
QString wordsFor(StepState state);

} // namespace hqs
