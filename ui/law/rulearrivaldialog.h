// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/rulearrival.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace hqs {

class Localization;

/// What a pack of rules would change, before anything is changed.
class RuleArrivalDialog : public QDialog {
    Q_OBJECT

public:
    RuleArrivalDialog(RuleArrival arrival, const QString &editionInUse, Localization &localization, QWidget *parent);

    const RuleArrival &arrival() const { return m_arrival; }

private:
    QString differenceHtml() const;
    QString caseHtml() const;
    void retranslate();

    RuleArrival m_arrival;
    QString m_editionInUse;
    Localization &m_localization;
    QLabel *m_head;
    QTextBrowser *m_text;
    QPushButton *m_install;
    QPushButton *m_cancel;
};

} // namespace hqs
