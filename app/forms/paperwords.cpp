// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paperwords.h"

#include "catalog/spelling.h"

namespace hqs::paperwords {

using namespace Qt::Literals::StringLiterals;

const Text notOfficial { u"ЛИСТ ДАННЫХ, НЕ ОФИЦИАЛЬНЫЙ БЛАНК"_s, u"DATA SHEET, NOT AN OFFICIAL FORM"_s };
const Text signature {
    u"Должность, подпись, фамилия и инициалы: _________________________   Дата: ____________   М. П."_s,
    u"Position, signature, name: _________________________   Date: ____________   Seal"_s
};
const Text applicantSignature {
    u"Подпись заявителя: ______________   Фамилия и инициалы: ______________   Дата: ____________"_s,
    u"Signature of the applicant: ______________   Name: ______________   Date: ____________"_s
};
const Text paper { u"Документ"_s, u"Paper"_s };
const Text state { u"Состояние"_s, u"State"_s };
const Text needs { u"Что требуется"_s, u"What is needed"_s };
const Text inventory { u"Опись прилагаемых документов"_s, u"Enclosed papers"_s };
const Text enclosedAs { u"Вид"_s, u"Kind"_s };
const Text sheets { u"Листов"_s, u"Sheets"_s };
const Text validUntil { u"действует до %1"_s, u"valid until %1"_s };
const Text seen { u"проверено: %1"_s, u"checked: %1"_s };
const Text files { u"файлы: %1"_s, u"files: %1"_s };
const Text additionalSheet { u"ДОПОЛНИТЕЛЬНЫЙ ЛИСТ"_s, u"ADDITIONAL SHEET"_s };
const Text continues { u"Продолжение поля"_s, u"Continued field"_s };
const Text sheetOf { u"стр. %1 из %2"_s, u"page %1 of %2"_s };

Text words(EditionStatus status)
{
    switch (status) {
    case EditionStatus::InForce:
        return { u"действует"_s, u"in force"_s };
    case EditionStatus::Superseded:
        return { u"утратила силу"_s, u"superseded"_s };
    case EditionStatus::Future:
        return { u"ещё не действует"_s, u"not yet in force"_s };
    case EditionStatus::Unverified:
        return { u"действие не проверено"_s, u"not verified"_s };
    case EditionStatus::OwnSheet:
        return notOfficial;
    case EditionStatus::FreeForm:
        return { u"свободная форма"_s, u"free form"_s };
    case EditionStatus::Office:
        return { u"текст офиса"_s, u"text of the office"_s };
    }
    Q_UNREACHABLE();
}

QStringList smallPrintAround(const Form &form, QDate day)
{
    const Language language = form.language;
    const EditionStatus status = statusOn(form, day);
    QString standing = words(status).in(language);
    if (status == EditionStatus::Superseded && form.to.isValid())
        standing += (language == Language::Russian ? u" с "_s : u" since "_s) + spelledDate(form.to.addDays(1));
    const QString sheet = sheetOf.in(language);
    const QString start = u"%1 · %2 · %3 · "_s.arg(form.id.text(), form.edition, standing);
    return { start + sheet.section(u"%1"_s, 0, 0), sheet.section(u"%1"_s, 1).section(u"%2"_s, 0, 0),
        sheet.section(u"%2"_s, 1) };
}

QString smallPrint(const Form &form, QDate day, int page, int pages)
{
    const QStringList around = smallPrintAround(form, day);
    return around[0] + QString::number(page) + around[1] + QString::number(pages) + around[2];
}

} // namespace hqs::paperwords
