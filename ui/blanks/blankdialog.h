// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/ownblank.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hqs {

class BlankCanvas;
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
    void buildProperties();
    QDoubleSpinBox *addLength(const QString &name, double most);
    void put(const Place &place, QPointF at);
    void showPage(int page);
    void storePage();
    void showSelected();
    void changeSelected();
    void loadPicture();
    void addPage();
    void judge();
    void retranslate();

    OwnBlank m_blank;
    const Catalog &m_catalog;
    Prompt &m_prompt;
    Localization &m_localization;
    int m_page = 0;
    bool m_isShowing = false;
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
    BlankCanvas *m_canvas;
    QPushButton *m_picture;
    QPushButton *m_newPage;
    QLabel *m_pageLabel;
    QSpinBox *m_pageNumber;
    QFormLayout *m_properties = nullptr;
    QLabel *m_field;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_codeLabel;
    QComboBox *m_code;
    std::vector<QLabel *> m_lengthLabels;
    QDoubleSpinBox *m_x;
    QDoubleSpinBox *m_y;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QDoubleSpinBox *m_pitch;
    QDoubleSpinBox *m_size;
    QSpinBox *m_count;
    QLabel *m_countLabel;
    QPushButton *m_remove;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace hqs
