// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

class QWidget;

namespace hqs {

/// Questions to the person at the screen. An interface, so that tests can answer by themselves.
class Prompt {
public:
    virtual ~Prompt() = default;

    /// A failure in calm words, the technical part folded away.
    virtual void tell(QWidget *parent, const Error &error) = 0;
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes) = 0;
    /// A line of text, never empty; none when the person thought better of it.
    virtual std::optional<QString> text(QWidget *parent, const QString &question, const QString &proposal) = 0;
    /// Where to write; none when the person thought better of it.
    virtual std::optional<QString> fileToSave(
        QWidget *parent, const QString &title, const QString &name, const QString &filter)
        = 0;
    virtual std::optional<QString> fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> folder(QWidget *parent, const QString &title) = 0;
};

} // namespace hqs
