// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QDialog>
#include <QString>

namespace hqs {

class Localization;

/// What the program is: version, commit, libraries, edition of the rules; the works of others in it with their
/// licences; its own licence in full.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString &rulesEdition, const Localization &localization, QWidget *parent);

private:
    static QString programText(const QString &rulesEdition);
    static QString partsHtml(Language language);
};

} // namespace hqs
