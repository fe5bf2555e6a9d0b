// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hqs {

class Localization;

/// "Is there a newer version?": what is installed, and how a person finds out and installs what is newer. The program
/// itself asks nobody.
class NewestVersionDialog : public QDialog {
    Q_OBJECT

public:
    NewestVersionDialog(const QString &rulesEdition, const Localization &localization, QWidget *parent);
};

} // namespace hqs
