// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hqs {

enum class Language { Russian, English };

/// Words from the rules, in both languages side by side.
struct Text {
    QString russian;
    QString english;

    const QString &in(Language language) const { return language == Language::Russian ? russian : english; }
    bool isEmpty() const { return russian.isEmpty() && english.isEmpty(); }

    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace hqs
