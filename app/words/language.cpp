// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

void useLanguage(Language language)
{
    static QTranslator program;
    static QTranslator qt;
    QCoreApplication::removeTranslator(&program);
    QCoreApplication::removeTranslator(&qt);
    const QString code = language == Language::Russian ? u"ru"_s : u"en"_s;
    QLocale::setDefault(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (program.load(u":/i18n/hqsdesk_"_s + code))
        QCoreApplication::installTranslator(&program);
    if (qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

} // namespace hqs
