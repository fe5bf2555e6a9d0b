// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/inspection.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hqs {

class CaseDraft;
class FieldGrid;
class FieldRow;
class RenewalButtons;
class Localization;
class Prompt;

/// Sections of questions about a case, made from the rules. Wizard pages and the case view use the same one.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    FieldForm(std::vector<Section> sections, CaseDraft &draft, Prompt &prompt, Localization &localization,
        QWidget *parent = nullptr);

    /// Puts the cursor into the field. False when it is not here or not asked.
    bool goTo(const Place &place);
    /// Puts the cursor into the first question that is asked.
    void goToFirst();
    /// Shows every empty required field as a problem.
    void insist();
    FieldRow *row(const Place &place) const;
    /// Opens the dialog that reads a machine-readable zone, for the person whose field was last in hand. False when
    /// the form asks for no passport.
    bool readZoneNearby();

Q_SIGNALS:
    void entered(const hqs::Place &place);

private:
    /// The rows that share a grid: those of a section, or of one item of a repeating section.
    struct Group {
        QWidget *box;
        FieldGrid *grid;
        std::vector<FieldRow *> rows;
        RenewalButtons *renewal = nullptr; ///< of a paper that is renewed
    };

    void build();
    void addGroup(const Section &section, int item, QVBoxLayout &into);
    bool isOfPassport(const FieldId &field) const;
    void addButtons(const Section &section, Group &group, int item, QVBoxLayout &column);
    QPushButton *zoneButton(const Place &passport, QWidget *parent);
    void readZone(const Place &place, const QString &text);
    QWidget *itemHeader(const Section &section, int item);
    QPushButton *putBackButton(const Role &role);
    void refresh();

    std::vector<Section> m_sections;
    CaseDraft &m_draft;
    Prompt &m_prompt;
    Localization &m_localization;
    QWidget *m_content = nullptr;
    QLabel *m_nothing = nullptr; ///< where nothing is asked
    std::vector<Group> m_groups;
    std::optional<Place> m_near; ///< the field that was last in hand
    bool m_goesToPutBack = false; ///< an item was taken away here just now
    std::optional<Place> m_goNext; ///< where the cursor belongs once the form is built anew
};

} // namespace hqs
