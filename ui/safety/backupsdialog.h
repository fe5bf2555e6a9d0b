// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secondplace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hqs {

class Localization;
class Prompt;

/// The backups of the open database: what there is, the second place, one more now, back to one of them.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(Database &database, Prompt &prompt, Localization &localization, QWidget *parent);

    const std::vector<Backup> &backups() const { return m_backups; }

Q_SIGNALS:
    /// Somebody wants to go back to this file.
    void restoreRequested(const QString &path);
    /// The second place is another, or has a new copy.
    void secondPlaceChanged();

private:
    enum Column { When, Why, Where, Password, Generation, Head, Size, ColumnCount };

    void reload();
    void addFolder(const BackupFolder &folder);
    void fillRow(int row, const Backup &backup);
    void keepNow();
    void choosePlace();
    void copyNow();
    void forgetPlace();
    bool remember(const SecondPlace &place);
    void restoreSelected();
    void restoreOther();
    void retranslate();

    Database &m_database;
    Prompt &m_prompt;
    QDateTime m_now; ///< when the list was read
    Localization &m_localization;
    SecondPlace m_place;
    std::vector<Backup> m_backups; ///< in the order of the rows
    QLabel *m_folder;
    QLabel *m_standing;
    QPushButton *m_choose;
    QPushButton *m_copy;
    QPushButton *m_forget;
    QTableWidget *m_table;
    QPushButton *m_keep;
    QPushButton *m_restore;
    QPushButton *m_other;
    QPushButton *m_close;
};

} // namespace hqs
