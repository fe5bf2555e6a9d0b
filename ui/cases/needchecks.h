// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/packagelist.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace hqs {

class CaseDraft;
class Localization;

/// What is needed of a paper, each to be ticked by whoever has held it in his hands: originals, copies, translation,
/// notary, apostille. A paper that counts as checked though something was not looked at is told.
class NeedChecks : public QWidget {
    Q_OBJECT

public:
    NeedChecks(const PackageLine &line, CaseDraft &draft, const Localization &localization, QWidget *parent);

    /// The state of the paper is this one now.
    void judge(const QString &state);

private:
    void ticked();

    PackageLine m_line;
    CaseDraft &m_draft;
    const Localization &m_localization;
    std::vector<std::pair<QString, QCheckBox *>> m_boxes;
    QLabel *m_unseen;
};

} // namespace hqs
