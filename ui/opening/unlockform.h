// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/secret.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hqs {

/// Seconds to wait after so many wrong passwords in a row: none at first, then twice as long each time, never more than
/// half a minute. Nothing is ever destroyed or shut for good.
int secondsToWait(int wrongTries);

/// A line for the password of one database, or for its recovery code, and what came of the last try.
class UnlockForm : public QWidget {
    Q_OBJECT

public:
    /// `open` tries what was entered. Success and every failure but a wrong secret end the form's work.
    explicit UnlockForm(std::function<Done(const Secret &)> open, QWidget *parent = nullptr);

    void submit();

Q_SIGNALS:
    /// It is open; `byCode`: by the recovery code, so the password is lost.
    void opened(bool byCode);
    /// It cannot be opened, whatever is entered.
    void failed(const hqs::Error &error);

private:
    void useCode(bool isCode);
    void attempt(const Secret &secret);
    void countDown();
    void showWait();

    std::function<Done(const Secret &)> m_open;
    QLabel *m_caption;
    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_other;
    QPushButton *m_submit;
    QTimer m_second;
    int m_wrongTries = 0;
    int m_wait = 0; ///< seconds
    bool m_isCode = false;
};

} // namespace hqs
