// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "ui/linkbutton.h"

namespace hqs {

class Localization;
class Prompt;

/// Who works here, in the status bar; its menu has the others of this database, and a way to name somebody new.
class OfficePersonButton : public LinkButton {
    Q_OBJECT

public:
    OfficePersonButton(Database &database, Prompt &prompt, Localization &localization, QWidget *parent);

    /// Reads the name again: it may have been asked for elsewhere.
    void reload();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();

    Database &m_database;
    Prompt &m_prompt;
};

} // namespace hqs
