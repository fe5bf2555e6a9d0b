// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace hqs {

/// Where the keyboard cursor stands in a part of a window that is about to be built anew: by the name of the widget,
/// and where in its text.
class KeptCursor {
public:
    KeptCursor() = default;
    explicit KeptCursor(const QWidget &part);

    /// The name of the widget it stands in; empty: it stands elsewhere.
    const QString &name() const { return m_name; }
    /// Moves it into the widget of that name. What was being typed goes on letter for letter. False: no such widget is
    /// shown there.
    bool putBack(const QWidget &part) const;

private:
    struct Typing {
        QString text;
        int anchor = 0; ///< the other end of what is selected
        int position = 0;
    };

    QString m_name;
    std::optional<Typing> m_typing;
};

} // namespace hqs
