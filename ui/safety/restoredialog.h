// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/restoration.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace hqs {

class Localization;

/// What going back to a backup would mean, before anything is changed.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(QString path, RestorePreview preview, Localization &localization, QWidget *parent);

    const QString &path() const { return m_path; }

private:
    QString countsHtml() const;
    QString lossHtml() const;
    QString line(const CaseHead &head) const;
    void retranslate();

    QString m_path;
    RestorePreview m_preview;
    Localization &m_localization;
    QLabel *m_head;
    QTextBrowser *m_text;
    QPushButton *m_restore;
    QPushButton *m_cancel;
};

} // namespace hqs
