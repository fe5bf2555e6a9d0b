// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localization.h"

#include "words/language.h"

namespace hqs {

void Localization::setLanguage(Language language)
{
    m_language = language;
    useLanguage(language);
    Q_EMIT languageChanged();
}

} // namespace hqs
