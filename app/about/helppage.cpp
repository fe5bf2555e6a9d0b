// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/helppage.h"

#include <QFile>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString newestVersionPage(Language language)
{
    QFile file(language == Language::Russian ? u":/about/newestversion.ru.html"_s : u":/about/newestversion.en.html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace hqs
