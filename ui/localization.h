// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QObject>

namespace hqs {

/// The language of the windows. It can change while they are open.
class Localization : public QObject {
    Q_OBJECT

public:
    Language language() const { return m_language; }
    void setLanguage(Language language);

    /// Words of the rules in the language of the windows.
    const QString &say(const Text &text) const { return text.in(m_language); }

    /// Calls `retranslate` now and again after each change of language, as long as `owner` lives.
    /// Setting the words and setting them again is one lambda, so they cannot differ.
    template <class F>
    void bind(QObject *owner, F retranslate)
    {
        connect(this, &Localization::languageChanged, owner, retranslate);
        retranslate();
    }

Q_SIGNALS:
    void languageChanged();

private:
    Language m_language = Language::English;
};

} // namespace hqs
