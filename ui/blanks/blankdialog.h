// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/ownblank.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace hqs {

class BlankItemPanel;
class BlankPages;
class DateEditor;
class FieldPicker;
class Localization;
class Prompt;

/// Makes a form of the office: a picture of a blank, and the fields of the catalogue on it.
class BlankDialog : public QDialog {
    Q_OBJECT

public:
    BlankDialog(
        OwnBlank blank, const Catalog &catalog, Prompt &prompt, Localization &localization, QWidget *parent = nullptr);

    /// As it stands on screen.
    OwnBlank blank() const;

private:
    void build();
    void put(const Place &place, QPointF at);
    void showSelected();
    QString problem() const;
    void judge();
    void retranslate();

    OwnBlank m_blank;
    const Catalog &m_catalog;
    Localization &m_localization;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_editionLabel;
    QLineEdit *m_edition;
    QLabel *m_stageLabel;
    QComboBox *m_stage;
    QLabel *m_fromLabel;
    DateEditor *m_from;
    QLabel *m_toLabel;
    DateEditor *m_to;
    FieldPicker *m_fields;
    BlankPages *m_pages;
    BlankItemPanel *m_panel;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace hqs
