// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace hqs {

class Localization;

/// The blanks of the office, to be made, changed, given away and withdrawn. What it is asked for it only says.
class BlankListDialog : public QDialog {
    Q_OBJECT

public:
    struct Entry {
        FormId id;
        QString title; ///< with the edition, or what is wrong with the blank
    };

    explicit BlankListDialog(Localization &localization, QWidget *parent = nullptr);

    void setBlanks(const std::vector<Entry> &blanks);

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void editRequested(const hqs::FormId &blank);
    void exportRequested(const hqs::FormId &blank);
    void withdrawRequested(const hqs::FormId &blank);

private:
    FormId selected() const;
    void refresh();
    void retranslate();

    QLabel *m_intro;
    QListWidget *m_list;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_edit;
    QPushButton *m_export;
    QPushButton *m_withdraw;
    QDialogButtonBox *m_buttons;
};

} // namespace hqs
