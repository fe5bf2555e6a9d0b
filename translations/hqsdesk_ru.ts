<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>A number of the law compared with the official text</source>
        <translation>Число из закона сверено с официальным текстом</translation>
    </message>
    <message>
        <source>The mark “compared” taken back</source>
        <translation>Отметка «сверено» снята</translation>
    </message>
    <message>
        <source>The office&apos;s own value set</source>
        <translation>Задано значение офиса</translation>
    </message>
    <message>
        <source>The office&apos;s own value taken back</source>
        <translation>Значение офиса снято</translation>
    </message>
    <message>
        <source>Other rules installed</source>
        <translation>Установлены другие правила</translation>
    </message>
    <message>
        <source>A publisher of rules trusted</source>
        <translation>Издателю правил доверено</translation>
    </message>
    <message>
        <source>A publisher of rules no longer trusted</source>
        <translation>Издателю правил больше не доверяют</translation>
    </message>
    <message>
        <source>A finding accepted</source>
        <translation>Замечание принято</translation>
    </message>
    <message>
        <source>The acceptance of a finding taken back</source>
        <translation>Принятие замечания снято</translation>
    </message>
    <message>
        <source>Papers sealed as filed</source>
        <translation>Бумаги запечатаны как поданные</translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation>Бумаги отправлены</translation>
    </message>
    <message>
        <source>The proof of a filing entered</source>
        <translation>Внесено подтверждение подачи</translation>
    </message>
    <message>
        <source>A filing left without a proof</source>
        <translation>Подача оставлена без подтверждения</translation>
    </message>
    <message>
        <source>A filing accepted by the authority</source>
        <translation>Подача принята органом</translation>
    </message>
    <message>
        <source>A filing refused by the authority</source>
        <translation>Орган отказал по подаче</translation>
    </message>
    <message>
        <source>A filing destroyed with its case</source>
        <translation>Подача уничтожена вместе с делом</translation>
    </message>
    <message>
        <source>A scan added</source>
        <translation>Добавлен скан</translation>
    </message>
    <message>
        <source>The state of a scan changed</source>
        <translation>Изменено состояние скана</translation>
    </message>
    <message>
        <source>A reminder put off</source>
        <translation>Напоминание отложено</translation>
    </message>
    <message>
        <source>Went back to a backup</source>
        <translation>База возвращена к копии</translation>
    </message>
    <message>
        <source>Personal data destroyed</source>
        <translation>Персональные данные уничтожены</translation>
    </message>
    <message>
        <source>A case closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>A closed case opened again</source>
        <translation>Закрытое дело открыто снова</translation>
    </message>
    <message>
        <source>The official spelling of a name opened to be changed</source>
        <translation>Официальное написание имени открыто для изменения</translation>
    </message>
    <message>
        <source>A paper of a person renewed</source>
        <translation>Документ человека заменён новым</translation>
    </message>
    <message>
        <source>A new paper of a person taken back</source>
        <translation>Новый документ человека отменён</translation>
    </message>
    <message>
        <source>A case gone on with in a new one</source>
        <translation>Дело продолжено в новом</translation>
    </message>
    <message>
        <source>The next case opened by the program</source>
        <translation>Следующее дело открыто программой</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>by the hour</source>
        <translation>почасовая</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>перед новой версией</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед загрузкой</translation>
    </message>
    <message>
        <source>before other rules</source>
        <translation>перед сменой правил</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед возвратом</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>по просьбе</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>копия дня</translation>
    </message>
    <message>
        <source>No second place is chosen: if this disk is lost, its backups are lost with it. Choose a folder on a USB stick, another disk or a share.</source>
        <translation>Второе место не выбрано: если пропадёт этот диск, пропадут и его копии. Выберите папку на флешке, другом диске или в сети.</translation>
    </message>
    <message>
        <source>Last good copy in the second place: %1, %2.</source>
        <translation>Последняя исправная копия во втором месте: %1, %2.</translation>
    </message>
    <message>
        <source>The last good copy in the second place is more than a week old: %1, %2. Plug the disk in.</source>
        <translation>Последней исправной копии во втором месте больше недели: %1, %2. Подключите диск.</translation>
    </message>
    <message>
        <source>There is no good copy in the second place yet: %1. Plug the disk in and copy now.</source>
        <translation>Во втором месте ещё нет исправной копии: %1. Подключите диск и скопируйте сейчас.</translation>
    </message>
    <message>
        <source>The last copy in the second place is dated later than today: %1. Check the clock of this computer.</source>
        <translation>Последняя копия во втором месте датирована позже сегодняшнего дня: %1. Проверьте часы компьютера.</translation>
    </message>
    <message>
        <source>There is a backup of this database of %1 (%2). Put it in the place of the file that cannot be opened? What was saved after it is lost; the file that cannot be opened is kept beside it.

%3</source>
        <translation>Есть резервная копия этой базы от %1 (%2). Поставить её на место файла, который не открывается? Сохранённое после неё пропадёт; файл, который не открывается, останется рядом.

%3</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Взять эту копию</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>нынешний</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>прежний</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: there is no such field.</source>
        <translation>%1: такого поля нет.</translation>
    </message>
    <message>
        <source>%1: this is put together from other fields and cannot be set.</source>
        <translation>%1: это поле складывается из других, задать его нельзя.</translation>
    </message>
    <message>
        <source>%1: there is no item of this number. Lists count from 1, without gaps.</source>
        <translation>%1: записи с таким номером нет. Списки нумеруются с 1 без пропусков.</translation>
    </message>
    <message>
        <source>There is no stage %1.</source>
        <translation>Этапа %1 нет.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ид.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Дел нет.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Case %1, opened on %2; stage: %3</source>
        <translation>Дело %1, открыто %2; этап: %3</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>всё пройдено</translation>
    </message>
    <message>
        <source>Write PATH=VALUE, not %1.</source>
        <translation>Пишите ПУТЬ=ЗНАЧЕНИЕ, а не %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 указано дважды.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>Изменено %n поле.</numerusform>
            <numerusform>Изменено %n поля.</numerusform>
            <numerusform>Изменено %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>the cases, newest first</source>
        <translation>дела, новые сверху</translation>
    </message>
    <message>
        <source>only those at this stage</source>
        <translation>только на этом этапе</translation>
    </message>
    <message>
        <source>only those with these words: name, passport, number</source>
        <translation>только с этими словами: имя, паспорт, номер</translation>
    </message>
    <message>
        <source>all answers of a case</source>
        <translation>все ответы дела</translation>
    </message>
    <message>
        <source>opens a case with the answers of a JSON file</source>
        <translation>открывает дело с ответами из файла JSON</translation>
    </message>
    <message>
        <source>{&quot;specialist.surnameRu&quot;: &quot;Ким&quot;, …}; &quot;employer&quot;: INN of a known one</source>
        <translation>{&quot;specialist.surnameRu&quot;: &quot;Ким&quot;, …}; &quot;employer&quot;: ИНН известного работодателя</translation>
    </message>
    <message>
        <source>changes answers: all of them, or none</source>
        <translation>меняет ответы: все или ни одного</translation>
    </message>
    <message>
        <source>The number is well-formed.</source>
        <translation>Номер составлен верно.</translation>
    </message>
    <message>
        <source>Wrong number of digits.</source>
        <translation>Не то число цифр.</translation>
    </message>
    <message>
        <source>There is a character that does not belong here.</source>
        <translation>Есть лишний знак.</translation>
    </message>
    <message>
        <source>The check digit does not match: one of the digits is mistyped.</source>
        <translation>Контрольная цифра не сходится: одна из цифр набрана неверно.</translation>
    </message>
    <message>
        <source>checks an INN</source>
        <translation>проверяет ИНН</translation>
    </message>
    <message>
        <source>checks an OGRN</source>
        <translation>проверяет ОГРН</translation>
    </message>
    <message>
        <source>checks an OGRNIP</source>
        <translation>проверяет ОГРНИП</translation>
    </message>
    <message>
        <source>checks a SNILS</source>
        <translation>проверяет СНИЛС</translation>
    </message>
    <message>
        <source>checks a KPP</source>
        <translation>проверяет КПП</translation>
    </message>
    <message>
        <source>checks a BIK</source>
        <translation>проверяет БИК</translation>
    </message>
    <message>
        <source>checks a UIN</source>
        <translation>проверяет УИН</translation>
    </message>
    <message>
        <source>checks an OKVED code</source>
        <translation>проверяет код ОКВЭД</translation>
    </message>
    <message>
        <source>checks an account against its bank</source>
        <translation>проверяет счёт по БИК банка</translation>
    </message>
    <message>
        <source>edition in force</source>
        <translation>редакция действует</translation>
    </message>
    <message>
        <source>superseded edition</source>
        <translation>редакция заменена</translation>
    </message>
    <message>
        <source>edition not in force yet</source>
        <translation>редакция ещё не действует</translation>
    </message>
    <message>
        <source>edition not verified</source>
        <translation>редакция не проверена</translation>
    </message>
    <message>
        <source>data sheet, not an official blank</source>
        <translation>лист данных, не официальный бланк</translation>
    </message>
    <message>
        <source>free form</source>
        <translation>свободная форма</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>--lang is ru or en.</source>
        <translation>--lang — это ru или en.</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>Укажите команду.</translation>
    </message>
    <message>
        <source>Unknown command: %1.</source>
        <translation>Неизвестная команда: %1.</translation>
    </message>
    <message>
        <source>--today is not a date. Write it as 2026-11-24.</source>
        <translation>--today — не дата. Пишите так: 2026-11-24.</translation>
    </message>
    <message>
        <source>Usage: hqsdesk-cli %1</source>
        <translation>Вызов: hqsdesk-cli %1</translation>
    </message>
    <message>
        <source>All commands: hqsdesk-cli --help</source>
        <translation>Все команды: hqsdesk-cli --help</translation>
    </message>
    <message>
        <source>--until is not a date. Write it as 2026-11-24.</source>
        <translation>--until — не дата. Пишите так: 2026-11-24.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>what is due, soonest first</source>
        <translation>что нужно сделать, ближайшее сверху</translation>
    </message>
    <message>
        <source>only in this case</source>
        <translation>только в этом деле</translation>
    </message>
    <message>
        <source>only up to this day</source>
        <translation>только до этого дня</translation>
    </message>
    <message>
        <source>also write a calendar file</source>
        <translation>записать и файл календаря</translation>
    </message>
    <message>
        <source>the database; without it, that of the window</source>
        <translation>база; без него — база окна программы</translation>
    </message>
    <message>
        <source>language of results and messages</source>
        <translation>язык результатов и сообщений</translation>
    </message>
    <message>
        <source>the day to work on; replaces the clock</source>
        <translation>день работы; заменяет часы</translation>
    </message>
    <message>
        <source>one JSON document instead of words</source>
        <translation>один документ JSON вместо слов</translation>
    </message>
    <message>
        <source>version of the program and of its rules</source>
        <translation>версия программы и её правил</translation>
    </message>
    <message>
        <source>this help; after a command, help on the command</source>
        <translation>эта справка; после команды — справка о ней</translation>
    </message>
    <message>
        <source>Usage: hqsdesk-cli [options] COMMAND …</source>
        <translation>Вызов: hqsdesk-cli [параметры] КОМАНДА …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>неверная командная строка</translation>
    </message>
    <message>
        <source>what was given cannot be used</source>
        <translation>переданное нельзя использовать</translation>
    </message>
    <message>
        <source>findings: at least one is red, or an edition must be acknowledged</source>
        <translation>замечания: есть красное, или редакцию надо подтвердить</translation>
    </message>
    <message>
        <source>reading or writing failed: disk full, no permission, no such file</source>
        <translation>не удалось прочитать или записать: нет места, прав или файла</translation>
    </message>
    <message>
        <source>--%1 must be a date. Write it as 2026-11-24.</source>
        <translation>--%1 — это дата. Пишите так: 2026-11-24.</translation>
    </message>
    <message>
        <source>There is no parameter %1. List them with: law list.</source>
        <translation>Величины %1 нет. Список: law list.</translation>
    </message>
    <message>
        <source>%1 has no value on %2.</source>
        <translation>У %1 нет значения на %2.</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>Last seen in force: %1</source>
        <translation>Последний раз подтверждено: %1</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>С официальным текстом ещё никто не сверял.</translation>
    </message>
    <message>
        <source>There is no deadline %1. List them with: law list.</source>
        <translation>Срока %1 нет. Список: law list.</translation>
    </message>
    <message>
        <source>On %1 the law knew no such term, or the calendar does not reach so far.</source>
        <translation>На %1 такого срока в законе не было, или календарь не доходит так далеко.</translation>
    </message>
    <message>
        <source>Write two dates, the earlier first: 2026-11-01 2026-11-30.</source>
        <translation>Укажите две даты, сначала раннюю: 2026-11-01 2026-11-30.</translation>
    </message>
    <message>
        <source>The calendar does not cover these years.</source>
        <translation>Календаря на эти годы нет.</translation>
    </message>
    <message>
        <source>(provisional: a decree may still move days off)</source>
        <translation>(предварительно: постановление может перенести выходные)</translation>
    </message>
    <message>
        <source>Write a year: 2026.</source>
        <translation>Укажите год: 2026.</translation>
    </message>
    <message>
        <source>Days off from Monday to Friday: %1</source>
        <translation>Выходные с понедельника по пятницу: %1</translation>
    </message>
    <message>
        <source>Shorter by an hour: %1</source>
        <translation>Короче на час: %1</translation>
    </message>
    <message>
        <source>Working days at the weekend: %1</source>
        <translation>Рабочие дни в выходные: %1</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Значение сегодня</translation>
    </message>
    <message>
        <source>Rules of edition %1</source>
        <translation>Правила редакции %1</translation>
    </message>
    <message>
        <source>a number of the law on a day</source>
        <translation>величина из закона на день</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>when a term ends that an event starts</source>
        <translation>когда истекает срок от события</translation>
    </message>
    <message>
        <source>the day of the event</source>
        <translation>день события</translation>
    </message>
    <message>
        <source>working days, both days included</source>
        <translation>рабочие дни, оба дня включительно</translation>
    </message>
    <message>
        <source>days off and short days of a year</source>
        <translation>выходные и короткие дни года</translation>
    </message>
    <message>
        <source>all parameters and deadlines of the rules</source>
        <translation>все величины и сроки правил</translation>
    </message>
    <message>
        <source>not JSON: %1 at byte %2</source>
        <translation>не JSON: %1, байт %2</translation>
    </message>
    <message>
        <source>not an object of paths and values</source>
        <translation>не объект из путей и значений</translation>
    </message>
    <message>
        <source>%1 is neither a text nor a number</source>
        <translation>%1 — не текст и не число</translation>
    </message>
    <message>
        <source>Name the file of answers: --from FILE.</source>
        <translation>Укажите файл ответов: --from ФАЙЛ.</translation>
    </message>
    <message>
        <source>Case %1 is open; its id is %2.</source>
        <translation>Дело %1 открыто; его ид. %2.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не открывали</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Needed as</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>Документов нет.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>the papers of the package and their state</source>
        <translation>документы пакета и их состояние</translation>
    </message>
    <message>
        <source>only those of this stage</source>
        <translation>только этого этапа</translation>
    </message>
    <message>
        <source>also print the list into this file</source>
        <translation>напечатать перечень в этот файл</translation>
    </message>
    <message>
        <source>what would be refused, and risks</source>
        <translation>за что откажут и какие риски</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>Формы %1 нет.</translation>
    </message>
    <message>
        <source>The form %1 does not belong to this package.</source>
        <translation>Форма %1 не входит в этот пакет.</translation>
    </message>
    <message>
        <source>%1, edition %2: %3.</source>
        <translation>%1, редакция %2: %3.</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <translation>Её последний день — %1.</translation>
    </message>
    <message>
        <source>Its successor: %1</source>
        <translation>Взамен: %1</translation>
    </message>
    <message>
        <source>%1: %2 is not filled in.</source>
        <translation>%1: не заполнено %2.</translation>
    </message>
    <message>
        <source>a printed text</source>
        <translation>печатный текст</translation>
    </message>
    <message>
        <source>Name the folder for the papers: --out FOLDER.</source>
        <translation>Укажите папку для документов: --out ПАПКА.</translation>
    </message>
    <message>
        <source>Nothing was printed. To print them all the same: --acknowledge.</source>
        <translation>Ничего не напечатано. Напечатать всё равно: --acknowledge.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>No forms.</source>
        <translation>Форм нет.</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>куда положить файлы</translation>
    </message>
    <message>
        <source>only this form; may be given again</source>
        <translation>только эта форма; можно указать несколько раз</translation>
    </message>
    <message>
        <source>print superseded and unverified editions; the case remembers it</source>
        <translation>печатать и заменённые, и непроверенные редакции; дело это запомнит</translation>
    </message>
    <message>
        <source>There is no case %1. List them with: case list.</source>
        <translation>Дела %1 нет. Список: case list.</translation>
    </message>
    <message>
        <source>An empty database is ready: %1</source>
        <translation>Пустая база готова: %1</translation>
    </message>
    <message>
        <source>There are people in this database already: %1. Name a new one with --db.</source>
        <translation>В этой базе уже есть люди: %1. Укажите новую через --db.</translation>
    </message>
    <message>
        <source>The demo company is in %1: employers %2, people %3, cases %4.</source>
        <translation>Учебная компания в базе %1: работодателей %2, людей %3, дел %4.</translation>
    </message>
    <message>
        <source>The number of cases is 1 to %1.</source>
        <translation>Число дел — от 1 до %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added.</source>
        <translation>
            <numerusform>Добавлено %n дело.</numerusform>
            <numerusform>Добавлено %n дела.</numerusform>
            <numerusform>Добавлено %n дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>makes an empty database; never overwrites one</source>
        <translation>создаёт пустую базу; никогда не перезаписывает</translation>
    </message>
    <message>
        <source>fills a new database with the demo company</source>
        <translation>заполняет новую базу учебной компанией</translation>
    </message>
    <message>
        <source>adds so many invented cases, for measuring</source>
        <translation>добавляет столько вымышленных дел для измерений</translation>
    </message>
    <message>
        <source>checks that the database is whole</source>
        <translation>проверяет, что база цела</translation>
    </message>
    <message>
        <source>what changes in the law between two days</source>
        <translation>что меняется в законе между двумя днями</translation>
    </message>
    <message>
        <source>No change is known.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>%1: employer: more than one has the INN %2.</source>
        <translation>%1: employer: с ИНН %2 есть несколько.</translation>
    </message>
    <message>
        <source>%1: employer: none has the INN %2.</source>
        <translation>%1: employer: с ИНН %2 никого нет.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Forecast for the quarter</source>
        <translation>Прогноз на квартал</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>In proportion to the working days (an indication)</source>
        <translation>Пропорционально рабочим дням (справочно)</translation>
    </message>
    <message>
        <source>Month by month (an indication)</source>
        <translation>По месяцам (справочно)</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Last safe pay day: %1</source>
        <translation>Последний надёжный день выплаты: %1</translation>
    </message>
    <message>
        <source>--%1 is not a date. Write it as 2026-11-24.</source>
        <translation>--%1 — не дата. Напишите её как 2026-11-24.</translation>
    </message>
    <message>
        <source>--%1 is not an amount. Write it as 30000 or 30000,50.</source>
        <translation>--%1 — не сумма. Напишите её как 30000 или 30000,50.</translation>
    </message>
    <message>
        <source>--quarter is not a quarter. Write it as 2026Q4.</source>
        <translation>--quarter — не квартал. Напишите его как 2026Q4.</translation>
    </message>
    <message>
        <source>the pay of a quarter against its threshold</source>
        <translation>зарплата квартала и её порог</translation>
    </message>
    <message>
        <source>which one, as 2026Q4; else this one</source>
        <translation>какой квартал, например 2026Q4; иначе текущий</translation>
    </message>
    <message>
        <source>what if the work starts on this day</source>
        <translation>что, если работа начнётся в этот день</translation>
    </message>
    <message>
        <source>what if the monthly pay were this</source>
        <translation>что, если месячная зарплата будет такой</translation>
    </message>
    <message>
        <source>what if this bonus were paid</source>
        <translation>что, если выплатить такую премию</translation>
    </message>
    <message>
        <source>what if so many days were without pay</source>
        <translation>что, если столько дней будет без оплаты</translation>
    </message>
    <message>
        <source>Set by: %1, %2</source>
        <translation>Решение: %1, %2</translation>
    </message>
    <message>
        <source>Checked: %1, %2</source>
        <translation>Проверено: %1, %2</translation>
    </message>
    <message>
        <source>The rules say: %1</source>
        <translation>По правилам: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>own value: %1</source>
        <translation>решение офиса: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What the office says</source>
        <translation>Что говорит офис</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учитывается</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no: the rules say something else now</source>
        <translation>нет: теперь в правилах другое</translation>
    </message>
    <message>
        <source>Your office has said nothing of the law yet.</source>
        <translation>Решений и отметок вашего офиса пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of your office written to %1.</source>
        <translation>
            <numerusform>%n решение или отметка вашего офиса записана в %1.</numerusform>
            <numerusform>%n решения и отметки вашего офиса записаны в %1.</numerusform>
            <numerusform>%n решений и отметок вашего офиса записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>newer than what is said here: replaces it</source>
        <translation>новее здешнего: заменит его</translation>
    </message>
    <message>
        <source>not newer than what is said here: left out</source>
        <translation>не новее здешнего: не берётся</translation>
    </message>
    <message>
        <source>not about these rules: left out</source>
        <translation>не подходит к этим правилам: не берётся</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken over.</source>
        <translation>
            <numerusform>Принято: %n решение или отметка.</numerusform>
            <numerusform>Принято: %n решения и отметки.</numerusform>
            <numerusform>Принято: %n решений и отметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) would be taken over. Nothing was changed; add --accept.</source>
        <translation>
            <numerusform>Было бы принято: %n решение или отметка. Ничего не изменено; добавьте --accept.</numerusform>
            <numerusform>Было бы принято: %n решения и отметки. Ничего не изменено; добавьте --accept.</numerusform>
            <numerusform>Было бы принято: %n решений и отметок. Ничего не изменено; добавьте --accept.</numerusform>
        </translation>
    </message>
    <message>
        <source>what your office itself says of the law</source>
        <translation>решения и отметки вашего офиса</translation>
    </message>
    <message>
        <source>writes what your office says to a file for another office</source>
        <translation>записывает решения и отметки офиса в файл для другого офиса</translation>
    </message>
    <message>
        <source>shows what the file of another office would change</source>
        <translation>показывает, что изменит файл другого офиса</translation>
    </message>
    <message>
        <source>takes over what is new or newer</source>
        <translation>принимает новое и более свежее</translation>
    </message>
    <message>
        <source>who answers for it, in the journal</source>
        <translation>кто за это отвечает, для журнала</translation>
    </message>
    <message>
        <source>What your office itself says of the law is not counted: %1</source>
        <translation>Решения вашего офиса не учтены: %1</translation>
    </message>
    <message>
        <source>The journal is not what was written: entry %1 was changed or moved.</source>
        <translation>Журнал не такой, каким его записали: запись %1 изменена или переставлена.</translation>
    </message>
    <message>
        <source>The journal is not what was written: entry %1 is missing.</source>
        <translation>Журнал не такой, каким его записали: нет записи %1.</translation>
    </message>
    <message>
        <source>The journal is not what was written: it is cut off, entry %1 is missing.</source>
        <translation>Журнал не такой, каким его записали: он обрезан, нет записи %1.</translation>
    </message>
    <message>
        <source>The journal is not what was written: entry %1 was not added by this program.</source>
        <translation>Журнал не такой, каким его записали: запись %1 добавила не эта программа.</translation>
    </message>
    <message>
        <source>The database is whole. Cases: %1. Journal entries: %2.</source>
        <translation>База данных цела. Дел: %1. Записей в журнале: %2.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Принято (%1, %2): %3</translation>
    </message>
    <message>
        <source>Was accepted by %1 on %2, but the answers have changed: %3</source>
        <translation>Было принято (%1, %2), но ответы изменились: %3</translation>
    </message>
    <message>
        <source>--%1 is not a number of days.</source>
        <translation>--%1 — не число дней.</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>с этого дня</translation>
    </message>
    <message>
        <source>for the month of this day; else for the last of the quarter</source>
        <translation>за месяц этого дня; иначе за последний месяц квартала</translation>
    </message>
    <message>
        <source>what if so many days were of sickness</source>
        <translation>что, если столько дней болезни</translation>
    </message>
    <message>
        <source>No key is trusted yet.</source>
        <translation>Пока ни один ключ не признан.</translation>
    </message>
    <message>
        <source>%1 is no key: write the 44 characters of a public key, or the file that holds them.</source>
        <translation>%1 — не ключ: напишите 44 знака открытого ключа или файл, в котором они лежат.</translation>
    </message>
    <message>
        <source>Your office has not trusted this key: %1. List them with: law trust.</source>
        <translation>Ваш офис не признавал этот ключ: %1. Список: law trust.</translation>
    </message>
    <message>
        <source>Your office does not trust this key any more: %1</source>
        <translation>Ваш офис больше не доверяет этому ключу: %1</translation>
    </message>
    <message>
        <source>From now on your office trusts rules signed by this key: %1</source>
        <translation>Теперь ваш офис доверяет правилам, подписанным этим ключом: %1</translation>
    </message>
    <message>
        <source>Secret key: %1. Keep it off the network; whoever has it signs rules in your name.
Public key: %2
Fingerprint: %3</source>
        <translation>Секретный ключ: %1. Не держите его в сети: у кого он есть, тот подписывает правила от вашего имени.
Открытый ключ: %2
Отпечаток: %3</translation>
    </message>
    <message>
        <source>%1 is no secret key. Make one with: law keys FILE.</source>
        <translation>%1 — не секретный ключ. Создайте его: law keys FILE.</translation>
    </message>
    <message>
        <source>These rules contradict themselves. Nothing was signed.</source>
        <translation>Эти правила противоречат сами себе. Ничего не подписано.</translation>
    </message>
    <message>
        <source>%1 cannot go into a pack: %2</source>
        <translation>%1 нельзя включить в пакет: %2</translation>
    </message>
    <message>
        <source>Rules of edition %1 signed by %2: %3</source>
        <translation>Правила редакции %1 подписаны ключом %2: %3</translation>
    </message>
    <message>
        <source>trusts a publisher&apos;s key; without one: lists the trusted keys</source>
        <translation>признаёт ключ издателя правил; без ключа — список признанных</translation>
    </message>
    <message>
        <source>does not trust it any more</source>
        <translation>больше не доверять этому ключу</translation>
    </message>
    <message>
        <source>for publishers: makes a secret key, and the public one beside it</source>
        <translation>для издателя: создаёт секретный ключ и рядом открытый</translation>
    </message>
    <message>
        <source>for publishers: signs a folder of rules as one pack</source>
        <translation>для издателя: подписывает папку правил одним пакетом</translation>
    </message>
    <message>
        <source>Rules of edition %1, issued on %2; in use is %3.</source>
        <translation>Правила редакции %1, выпущены %2; сейчас в работе %3.</translation>
    </message>
    <message>
        <source>Signed by the key %1</source>
        <translation>Подписаны ключом %1</translation>
    </message>
    <message>
        <source>Only the edition is another; the rules are the same.</source>
        <translation>Другая только редакция; сами правила те же.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) touched</source>
        <translation>
            <numerusform>Затронуто %n открытое дело</numerusform>
            <numerusform>Затронуто %n открытых дела</numerusform>
            <numerusform>Затронуто %n открытых дел</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of edition %1 are installed.</source>
        <translation>Правила редакции %1 установлены.</translation>
    </message>
    <message>
        <source>Nothing was changed. To install these rules add --accept.</source>
        <translation>Ничего не изменено. Чтобы установить эти правила, добавьте --accept.</translation>
    </message>
    <message>
        <source>shows what a signed pack of rules would change, and installs it</source>
        <translation>показывает, что изменит подписанный пакет правил, и устанавливает его</translation>
    </message>
    <message>
        <source>installs the rules</source>
        <translation>установить правила</translation>
    </message>
    <message>
        <source>The installed rules are not used; those that came with the program hold. %1 %2</source>
        <translation>Установленные правила не применяются; действуют те, что пришли с программой. %1 %2</translation>
    </message>
    <message>
        <source>--case is one of nom, gen, dat, acc, ins, pre.</source>
        <translation>--case – одно из: nom, gen, dat, acc, ins, pre.</translation>
    </message>
    <message>
        <source>--gender is m, f or n.</source>
        <translation>--gender – m, f или n.</translation>
    </message>
    <message>
        <source>--currency is RUB: there are words for roubles only.</source>
        <translation>--currency – только RUB: прописью пишутся только рубли.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 123456 or 123456,50.</source>
        <translation>Это не сумма. Пишите 123456 или 123456,50.</translation>
    </message>
    <message>
        <source>This is not a whole number. For roubles and kopecks add --currency RUB.</source>
        <translation>Это не целое число. Для рублей и копеек добавьте --currency RUB.</translation>
    </message>
    <message>
        <source>There are words up to 999 999 999 999 only.</source>
        <translation>Прописью пишутся числа до 999 999 999 999.</translation>
    </message>
    <message>
        <source>--keep is surname, given or patronymic.</source>
        <translation>--keep – surname, given или patronymic.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Имени нет.</translation>
    </message>
    <message>
        <source>--sex is m or f.</source>
        <translation>--sex – m или f.</translation>
    </message>
    <message>
        <source>The name does not tell the sex. Say it: --sex m or --sex f.</source>
        <translation>По имени пол не виден. Укажите его: --sex m или --sex f.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>a number or a sum in words</source>
        <translation>число или сумма прописью</translation>
    </message>
    <message>
        <source>a sum in roubles and kopecks</source>
        <translation>сумма в рублях и копейках</translation>
    </message>
    <message>
        <source>nom, gen, dat, acc, ins or pre; without it, nom</source>
        <translation>nom, gen, dat, acc, ins или pre; без него – nom</translation>
    </message>
    <message>
        <source>the gender of what is counted; without it, m</source>
        <translation>род того, что считают; без него – m</translation>
    </message>
    <message>
        <source>a Russian full name in another case; a suggestion to be looked at</source>
        <translation>полное имя в другом падеже; это подсказка, проверьте её</translation>
    </message>
    <message>
        <source>of the person; without it, as the name tells</source>
        <translation>пол человека; без него – как видно по имени</translation>
    </message>
    <message>
        <source>nom, gen, dat, acc, ins or pre; without it, all</source>
        <translation>nom, gen, dat, acc, ins или pre; без него – все</translation>
    </message>
    <message>
        <source>surname, given or patronymic: is not declined; may be given again</source>
        <translation>surname, given или patronymic: не склонять; можно несколько раз</translation>
    </message>
    <message>
        <source>NAME is a position, such as a job title</source>
        <translation>NAME – должность</translation>
    </message>
    <message>
        <source>its first line is the password; otherwise HQSDESK_PASSWORD is</source>
        <translation>пароль в его первой строке; иначе он берётся из HQSDESK_PASSWORD</translation>
    </message>
    <message>
        <source>the database is in use, damaged, from a newer version, not there, or its password is another one</source>
        <translation>база занята, повреждена, от более новой версии, её нет или пароль неверен</translation>
    </message>
    <message>
        <source>Give the password: --password-file FILE, or the environment variable HQSDESK_PASSWORD.</source>
        <translation>Укажите пароль: --password-file ФАЙЛ или переменная окружения HQSDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>The database is protected already: %1. To change its password: password.</source>
        <translation>База уже защищена: %1. Сменить пароль: password.</translation>
    </message>
    <message>
        <source>The database is protected by the password: %1</source>
        <translation>База защищена паролем: %1</translation>
    </message>
    <message>
        <source>The database is without a password; anybody can read the file: %1</source>
        <translation>База без пароля, файл может прочесть любой: %1</translation>
    </message>
    <message>
        <source>Give the new password: --new-password-file FILE.</source>
        <translation>Укажите новый пароль: --new-password-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>The database is without a password: %1. To give it one: protect.</source>
        <translation>У базы нет пароля: %1. Задать его: protect.</translation>
    </message>
    <message>
        <source>The password of the database is changed: %1</source>
        <translation>Пароль базы изменён: %1</translation>
    </message>
    <message>
        <source>where to write a recovery code, for the safe; needs a password</source>
        <translation>куда записать код восстановления для сейфа; нужен пароль</translation>
    </message>
    <message>
        <source>There is no recovery code: when the password is lost, so is the database. Make one with --recovery-file FILE and put it into the safe.</source>
        <translation>Кода восстановления нет: утерян пароль — утеряна база. Создайте код с --recovery-file ФАЙЛ и положите его в сейф.</translation>
    </message>
    <message>
        <source>gives a database its first password</source>
        <translation>задаёт базе первый пароль</translation>
    </message>
    <message>
        <source>changes the password of a database</source>
        <translation>меняет пароль базы</translation>
    </message>
    <message>
        <source>its first line is the new password</source>
        <translation>его первая строка — новый пароль</translation>
    </message>
    <message>
        <source>takes the password away; anybody can read the file then</source>
        <translation>снимает пароль; файл сможет прочесть любой</translation>
    </message>
    <message>
        <source>A .csv file holds one list. Name one, or write .xlsx.</source>
        <translation>В файле .csv один список. Назовите его или запишите .xlsx.</translation>
    </message>
    <message>
        <source>The name must end with .xlsx, .csv or .json: %1</source>
        <translation>Имя должно оканчиваться на .xlsx, .csv или .json: %1</translation>
    </message>
    <message>
        <source>--year is not a year. Write it as 2026.</source>
        <translation>--year — не год. Напишите так: 2026.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>--map: there is no column %1.</source>
        <translation>--map: нет столбца %1.</translation>
    </message>
    <message>
        <source>--map: %1 is no field of such a table.</source>
        <translation>--map: в такой таблице нет поля %1.</translation>
    </message>
    <message>
        <source>known already; left as it is (--known fill or replace)</source>
        <translation>уже есть; оставлено как было (--known fill или replace)</translation>
    </message>
    <message>
        <source>%1 says something else already; left as it is</source>
        <translation>%1: уже записано другое; оставлено как было</translation>
    </message>
    <message>
        <source>Rows: %1; new: %2; changed: %3; nothing new: %4; refused: %5.</source>
        <translation>Строк: %1; новых: %2; изменено: %3; без нового: %4; не принято: %5.</translation>
    </message>
    <message>
        <source>--known is keep, fill or replace.</source>
        <translation>--known — это keep, fill или replace.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>Это была проверка: ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-refused takes the other rows.</source>
        <translation>Ничего не изменено. --skip-refused примет остальные строки.</translation>
    </message>
    <message>
        <source>lists as a workbook (.xlsx), separated values (.csv) or .json</source>
        <translation>списки в книгу Excel (.xlsx), .csv или .json</translation>
    </message>
    <message>
        <source>what a column means; nothing after = leaves it out</source>
        <translation>что значит столбец; пусто после = — не брать</translation>
    </message>
    <message>
        <source>what is there already: keep (usual), fill what is empty, or replace</source>
        <translation>что уже есть: keep — оставить (обычно), fill — дополнить пустое, replace — заменить</translation>
    </message>
    <message>
        <source>take the other rows when some are refused</source>
        <translation>принять остальные строки, если какие-то не приняты</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>только показать, что было бы</translation>
    </message>
    <message>
        <source>The copy was written, read back and opened: %1. Cases: %2.</source>
        <translation>Копия записана, перечитана и открыта: %1. Дел: %2.</translation>
    </message>
    <message>
        <source>Cases now: %1, in the backup: %2.</source>
        <translation>Дел сейчас: %1, в копии: %2.</translation>
    </message>
    <message>
        <source>The backup is of another database, or of a state this journal does not know.</source>
        <translation>Это копия другой базы или состояния, которого нет в журнале этой базы.</translation>
    </message>
    <message>
        <source>Case %1 is not in the backup.</source>
        <translation>Дела %1 в копии нет.</translation>
    </message>
    <message>
        <source>Case %1 was changed after the backup.</source>
        <translation>Дело %1 изменено после копии.</translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed card(s) will be destroyed again.</source>
        <translation>
            <numerusform>%n уничтоженная карточка будет уничтожена снова.</numerusform>
            <numerusform>%n уничтоженные карточки будут уничтожены снова.</numerusform>
            <numerusform>%n уничтоженных карточек будут уничтожены снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is the database now: %1. Cases: %2.</source>
        <translation>Копия стала базой: %1. Дел: %2.</translation>
    </message>
    <message>
        <source>The file that could not be opened lies beside it.</source>
        <translation>Файл, который не открывался, лежит рядом.</translation>
    </message>
    <message>
        <source>The backup is the database now. What was there before is a backup in %1.</source>
        <translation>Копия стала базой. То, что было до этого, лежит копией в %1.</translation>
    </message>
    <message>
        <source>copies the database to a new file, reads it back and compares</source>
        <translation>копирует базу в новый файл, перечитывает его и сравнивает</translation>
    </message>
    <message>
        <source>goes back to a backup; the present state becomes a backup first</source>
        <translation>возвращает базу к копии; нынешнее состояние сначала само становится копией</translation>
    </message>
    <message>
        <source>only shows what would be lost</source>
        <translation>только показывает, что будет потеряно</translation>
    </message>
    <message>
        <source>reads the machine-readable zone of a passport, card or visa</source>
        <translation>читает машиночитаемую зону паспорта, карточки или визы</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Контрольная цифра</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Должна быть</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>сходится</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не стоит</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>не сходится</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>hqsdesk-cli %1 (commit %2), Qt %3, SQLite %4, rules %5</source>
        <translation>hqsdesk-cli %1 (коммит %2), Qt %3, SQLite %4, правила %5</translation>
    </message>
    <message>
        <source>Filing %1: %2.</source>
        <translation>Подача %1: %2.</translation>
    </message>
    <message>
        <source>%1, edition %2: %3. Print it with --acknowledge first.</source>
        <translation>%1, редакция %2: %3. Сначала напечатайте с --acknowledge.</translation>
    </message>
    <message>
        <source>The form %1 is not a paper of this stage on this day.</source>
        <translation>Форма %1 в этот день не относится к этому этапу.</translation>
    </message>
    <message>
        <source>This stage has no papers to file.</source>
        <translation>В этом этапе нечего подавать.</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Nothing was filed in this case.</source>
        <translation>По этому делу ничего не подавали.</translation>
    </message>
    <message>
        <source>There is no filing %1.</source>
        <translation>Подачи %1 нет.</translation>
    </message>
    <message>
        <source>Say how it was sent: --channel in_person, post or portal.</source>
        <translation>Укажите, как отправлено: --channel in_person, post или portal.</translation>
    </message>
    <message>
        <source>Say what proves it: --number, --tracking, --scan or --words.</source>
        <translation>Укажите, чем подтверждено: --number, --tracking, --scan или --words.</translation>
    </message>
    <message>
        <source>Say why there is no proof: --words TEXT.</source>
        <translation>Укажите, почему нет подтверждения: --words ТЕКСТ.</translation>
    </message>
    <message>
        <source>Write the text of the refusal: --words TEXT.</source>
        <translation>Запишите текст отказа: --words ТЕКСТ.</translation>
    </message>
    <message>
        <source>the day it happened; else today</source>
        <translation>день, когда это было; иначе сегодня</translation>
    </message>
    <message>
        <source>of the certificate or of the answer</source>
        <translation>номер справки или ответа</translation>
    </message>
    <message>
        <source>of the postal item</source>
        <translation>номер почтового отправления</translation>
    </message>
    <message>
        <source>a reason, or the text of a refusal</source>
        <translation>причина или текст отказа</translation>
    </message>
    <message>
        <source>the paper that shows it</source>
        <translation>бумага, которая это подтверждает</translation>
    </message>
    <message>
        <source>This case has no filing %1.</source>
        <translation>В этом деле нет подачи %1.</translation>
    </message>
    <message>
        <source>in_person, post or portal</source>
        <translation>in_person, post или portal</translation>
    </message>
    <message>
        <source>seals papers of a stage as they are filed, with answers and law</source>
        <translation>запечатывает бумаги этапа так, как они поданы, с данными и законом</translation>
    </message>
    <message>
        <source>which stage they belong to</source>
        <translation>к какому этапу они относятся</translation>
    </message>
    <message>
        <source>the day of filing; else today</source>
        <translation>день подачи; иначе сегодня</translation>
    </message>
    <message>
        <source>what was filed in a case and how it stands</source>
        <translation>что подано по делу и что с этим стало</translation>
    </message>
    <message>
        <source>it has been sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>something proves that it arrived</source>
        <translation>есть подтверждение, что дошло</translation>
    </message>
    <message>
        <source>it is closed without a proof, with the reason</source>
        <translation>закрыто без подтверждения, с причиной</translation>
    </message>
    <message>
        <source>the authority accepted it</source>
        <translation>орган принял</translation>
    </message>
    <message>
        <source>the authority refused it: its papers are open again</source>
        <translation>орган отказал: бумаги снова открыты</translation>
    </message>
    <message>
        <source>%1, edition %2: left out. Print it with --acknowledge first.</source>
        <translation>%1, редакция %2: пропущен. Сначала напечатайте его с --acknowledge.</translation>
    </message>
    <message>
        <source>Nothing was written: the folder would not be the whole package.</source>
        <translation>Ничего не записано: в папке был бы не весь пакет.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>also write list, papers and scans into this new folder</source>
        <translation>ещё и записать список, бумаги и сканы в эту новую папку</translation>
    </message>
    <message>
        <source>instead: the very papers of this filing, byte for byte</source>
        <translation>вместо этого: бумаги этой подачи, байт в байт</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>There is no paper %1. List them with: checklist %2.</source>
        <translation>Документа %1 нет. Список: checklist %2.</translation>
    </message>
    <message>
        <source>Scan %1 is attached: %2.</source>
        <translation>Скан %1 приложен: %2.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>proof of filing</source>
        <translation>подтверждение подачи</translation>
    </message>
    <message>
        <source>No scans.</source>
        <translation>Сканов нет.</translation>
    </message>
    <message>
        <source>There is no scan %1.</source>
        <translation>Скана %1 нет.</translation>
    </message>
    <message>
        <source>The file exists already: %1</source>
        <translation>Файл уже есть: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The state is active, renewed, expired or cancelled.</source>
        <translation>Состояние – active, renewed, expired или cancelled.</translation>
    </message>
    <message>
        <source>Scan %1: %2.</source>
        <translation>Скан %1: %2.</translation>
    </message>
    <message>
        <source>attaches a scan to a paper of the package</source>
        <translation>прикладывает скан к документу пакета</translation>
    </message>
    <message>
        <source>the last day of what it shows</source>
        <translation>последний день действия документа</translation>
    </message>
    <message>
        <source>an earlier scan, which becomes renewed</source>
        <translation>прежний скан, который будет заменён</translation>
    </message>
    <message>
        <source>the scans of a case</source>
        <translation>сканы дела</translation>
    </message>
    <message>
        <source>writes a scan into a file</source>
        <translation>записывает скан в файл</translation>
    </message>
    <message>
        <source>a scan is active, renewed, expired or cancelled</source>
        <translation>состояние скана: active, renewed, expired или cancelled</translation>
    </message>
    <message>
        <source>A file beside the database is missing: %1.</source>
        <translation>Рядом с базой нет файла: %1.</translation>
    </message>
    <message>
        <source>A file beside the database is not what was stored: %1.</source>
        <translation>Файл рядом с базой не тот, что был сохранён: %1.</translation>
    </message>
    <message>
        <source>A file beside the database belongs to nothing: %1.</source>
        <translation>Файл рядом с базой ни к чему не относится: %1.</translation>
    </message>
    <message>
        <source>Filing %1 is not what was sealed.</source>
        <translation>Подача %1 не та, что была запечатана.</translation>
    </message>
    <message>
        <source>Filing %1: the journal does not know something that stands in it.</source>
        <translation>Подача %1: журнал не знает чего-то, что в ней стоит.</translation>
    </message>
    <message>
        <source>Filing %1: something that the journal knows is missing.</source>
        <translation>Подача %1: нет чего-то, о чём знает журнал.</translation>
    </message>
    <message>
        <source>text of the office</source>
        <translation>текст офиса</translation>
    </message>
    <message>
        <source>Copies of the file in other places, where there are any, are still without a password.</source>
        <translation>Копии файла в других местах, если они есть, остались без пароля.</translation>
    </message>
    <message>
        <source>%1 is a blank with a fixed layout and must not be changed: it is printed as a PDF only.</source>
        <translation>%1 – бланк с постоянным видом, менять его нельзя: он печатается только в PDF.</translation>
    </message>
    <message>
        <source>%1 is left out: a blank with a fixed layout is printed as a PDF only.</source>
        <translation>%1 не записан: бланк с постоянным видом печатается только в PDF.</translation>
    </message>
    <message>
        <source>Papers are written as pdf, odt or docx.</source>
        <translation>Бумаги записываются как pdf, odt или docx.</translation>
    </message>
    <message>
        <source>the papers of the package as files</source>
        <translation>бумаги пакета файлами</translation>
    </message>
    <message>
        <source>pdf, or odt or docx for the papers that are texts</source>
        <translation>pdf, а для бумаг-текстов также odt или docx</translation>
    </message>
    <message>
        <source>A binder is of one case: name it with --case.</source>
        <translation>Подборка — одного дела: назовите его через --case.</translation>
    </message>
    <message>
        <source>There is no report %1. Reports: day-sheet, case-state, expiries, risk, quarter-pay, binder.</source>
        <translation>Отчёта %1 нет. Отчёты: day-sheet, case-state, expiries, risk, quarter-pay, binder.</translation>
    </message>
    <message>
        <source>a PDF: day-sheet, case-state, expiries, risk, quarter-pay, or the binder of a case</source>
        <translation>PDF: day-sheet (лист дня), case-state (состояние дел), expiries (истекает), risk (под угрозой), quarter-pay (зарплата за квартал) или binder (подборка дела)</translation>
    </message>
    <message>
        <source>of the binder</source>
        <translation>чья подборка</translation>
    </message>
    <message>
        <source>of the pay, as 2026Q4; else this one</source>
        <translation>за какой квартал, 2026Q4; иначе нынешний</translation>
    </message>
    <message>
        <source>The backup was sealed with another password than the database has now. Give the one of that day, or its recovery code: --backup-password-file FILE.</source>
        <translation>Копия запечатана не тем паролем, какой у базы сейчас. Дайте пароль того дня или код восстановления: --backup-password-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>Scans beside the backup that cannot be read: %1.</source>
        <translation>Сканов рядом с копией, которые не читаются: %1.</translation>
    </message>
    <message>
        <source>its first line is the password of the backup, when that is another one</source>
        <translation>первая строка — пароль копии, если он другой</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message>
        <source>Shorten it or spell it otherwise.</source>
        <translation>Сократите или напишите иначе.</translation>
    </message>
    <message>
        <source>%1 continues on an additional sheet.</source>
        <translation>%1 продолжается на дополнительном листе.</translation>
    </message>
    <message>
        <source>%1 does not fit: %2 characters of %3 are printed.</source>
        <translation>%1 не помещается: печатается знаков %2 из %3.</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be printed; □ stands for them.</source>
        <translation>%1: есть знаки, которые нельзя напечатать; вместо них стоит □.</translation>
    </message>
    <message>
        <source>%1 holds a character that the QR code cannot; the code is not printed.</source>
        <translation>%1: есть знак, которого не может быть в QR-коде; код не печатается.</translation>
    </message>
    <message>
        <source>%1: the official spelling of a name is changed in the window, with a reason.</source>
        <translation>%1: официальное написание имени меняют в окне программы, с указанием причины.</translation>
    </message>
    <message>
        <source>whose it is, of a paper that each family member brings</source>
        <translation>номер члена семьи, если бумага своя у каждого</translation>
    </message>
    <message>
        <source>There is a paper %1 for each: name the family member or document by number with --member.</source>
        <translation>Бумага %1 у каждого своя: назовите члена семьи или документ номером в --member.</translation>
    </message>
    <message>
        <source>The paper %1 is asked for only once: leave out --member.</source>
        <translation>Бумага %1 нужна один раз: --member не пишите.</translation>
    </message>
    <message>
        <source>There is no list %1. Lists: %2.</source>
        <translation>Списка %1 нет. Списки: %2.</translation>
    </message>
    <message>
        <source>--kind is people, employers, pay or papers.</source>
        <translation>--kind — это people, employers, pay или papers.</translation>
    </message>
    <message>
        <source>one of them, as cases or journal; may be repeated; else all, in .csv the cases</source>
        <translation>один из них, например cases или journal; можно повторить; иначе все, в .csv — дела</translation>
    </message>
    <message>
        <source>only this case in lists of cases; may be repeated</source>
        <translation>в списках по делам только это дело; можно повторить</translation>
    </message>
    <message>
        <source>of the list notices, as 2026Q4; else this one</source>
        <translation>для списка notices, в виде 2026Q4; иначе текущий</translation>
    </message>
    <message>
        <source>of the register and the changes of the law; else this one</source>
        <translation>для реестра и изменений закона; иначе текущий</translation>
    </message>
    <message>
        <source>takes people, employers, pay or papers from a table</source>
        <translation>берёт людей, работодателей, выплаты или документы из таблицы</translation>
    </message>
    <message>
        <source>people, employers, pay or papers; else as the headings say</source>
        <translation>people, employers, pay или papers; иначе по заголовкам</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>ещё не действует</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>data sheet, not an official blank</source>
        <translation>лист данных, не официальный бланк</translation>
    </message>
    <message>
        <source>free form</source>
        <translation>свободная форма</translation>
    </message>
    <message>
        <source>Edition %1: %2.</source>
        <translation>Редакция %1: %2.</translation>
    </message>
    <message>
        <source>For filing from %1 to %2.</source>
        <translation>Для подачи с %1 по %2.</translation>
    </message>
    <message>
        <source>For filing from %1.</source>
        <translation>Для подачи с %1.</translation>
    </message>
    <message>
        <source>For filing until %1.</source>
        <translation>Для подачи по %1.</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Взамен: %1</translation>
    </message>
    <message>
        <source>text of the office</source>
        <translation>текст офиса</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Это нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте и повторите.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Не найдено: %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>It exists already: %1.</source>
        <translation>Уже существует: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>Ничего не перезаписано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The database is open in another window or on another computer: %1.</source>
        <translation>База открыта в другом окне или на другом компьютере: %1.</translation>
    </message>
    <message>
        <source>Close the other program first; then open it here.</source>
        <translation>Сначала закройте её там, потом откройте здесь.</translation>
    </message>
    <message>
        <source>The disk or folder can only be read: %1.</source>
        <translation>Диск или папка доступны только для чтения: %1.</translation>
    </message>
    <message>
        <source>Remove the write protection or choose another folder. Nothing was changed.</source>
        <translation>Снимите защиту от записи или выберите другую папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You have no permission to write here: %1.</source>
        <translation>Нет прав на запись: %1.</translation>
    </message>
    <message>
        <source>Ask the administrator for access or choose another folder. Nothing was changed.</source>
        <translation>Попросите доступ у администратора или выберите другую папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>На диске нет места: %1.</translation>
    </message>
    <message>
        <source>Free some space and save again. What was saved before is untouched.</source>
        <translation>Освободите место и сохраните снова. Сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Файл повреждён: %1.</translation>
    </message>
    <message>
        <source>Do not delete it. Copy it aside and open the newest good copy.</source>
        <translation>Не удаляйте его. Отложите копию и откройте последнюю исправную.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program: %1.</source>
        <translation>Файл создан более новой версией программы: %1.</translation>
    </message>
    <message>
        <source>Update the program on this computer. The file was not changed.</source>
        <translation>Обновите программу на этом компьютере. Файл не изменён.</translation>
    </message>
    <message>
        <source>This is not a file of HQS Desk: %1.</source>
        <translation>Это не файл программы «Дело ВКС»: %1.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Выберите другой файл. Этот не изменён.</translation>
    </message>
    <message>
        <source>Somebody else has changed this card since it was opened.</source>
        <translation>Эту карточку изменили в другом месте после того, как вы её открыли.</translation>
    </message>
    <message>
        <source>Open it again to see the changes; your input stays on the screen.</source>
        <translation>Откройте её заново, чтобы увидеть изменения; набранное останется на экране.</translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation>Не удалось прочитать или записать: %1.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>Проверьте диск и подключение и повторите.</translation>
    </message>
    <message>
        <source>The rules that come with the program contradict themselves.</source>
        <translation>Правила, поставленные с программой, противоречат друг другу.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Установите программу заново.</translation>
    </message>
    <message>
        <source>This is not a pack of rules: %1.</source>
        <translation>Это не пакет правил: %1.</translation>
    </message>
    <message>
        <source>Choose a file *.hqsrules as the publisher sent it. The rules in use stay.</source>
        <translation>Выберите файл *.hqsrules в том виде, в каком его прислал издатель. Правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The pack of rules is made for a newer version of the program: %1.</source>
        <translation>Пакет правил сделан для более новой версии программы: %1.</translation>
    </message>
    <message>
        <source>Update the program, then install the pack. The rules in use stay.</source>
        <translation>Обновите программу, затем установите пакет. Правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The pack of rules is not signed: %1.</source>
        <translation>Пакет правил не подписан: %1.</translation>
    </message>
    <message>
        <source>Nobody answers for it. Ask the publisher for a signed one. The rules in use stay.</source>
        <translation>За него никто не отвечает. Попросите у издателя подписанный. Правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The pack of rules is damaged, or somebody changed it after it was signed: %1.</source>
        <translation>Пакет правил повреждён или изменён после подписания: %1.</translation>
    </message>
    <message>
        <source>Do not use it. Get the pack from the publisher again. The rules in use stay.</source>
        <translation>Не используйте его. Получите пакет у издателя ещё раз. Правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The pack of rules is signed with a key your office does not trust. Fingerprint: %1. Key: %2.</source>
        <translation>Пакет правил подписан ключом, которому ваш офис не доверяет. Отпечаток: %1. Ключ: %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the publisher by telephone or letter, not by the same mail as the pack. When it is the same, trust the key: in the window when you choose the pack, or with: hqsdesk-cli law trust KEY.</source>
        <translation>Сверьте отпечаток с издателем по телефону или письмом, а не той же почтой, что и пакет. Если он тот же, признайте ключ: в окне при выборе пакета или командой hqsdesk-cli law trust KEY.</translation>
    </message>
    <message>
        <source>The pack of rules is not newer than the rules in use: edition %1, in use is %2.</source>
        <translation>Пакет правил не новее тех, что в работе: редакция %1, в работе %2.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the rules in use stay.</source>
        <translation>Делать ничего не нужно: правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The pack of rules holds a file that does not belong among rules: %1 (in %2).</source>
        <translation>В пакете правил есть файл, которому среди правил не место: %1 (в %2).</translation>
    </message>
    <message>
        <source>Do not use it, and tell the publisher. Nothing of it was written to the disk.</source>
        <translation>Не используйте его и сообщите издателю. На диск из него ничего не записано.</translation>
    </message>
    <message>
        <source>The rules in the pack %1 contradict themselves: %2</source>
        <translation>Правила в пакете %1 противоречат сами себе: %2</translation>
    </message>
    <message>
        <source>Send this message to the publisher. The rules in use stay.</source>
        <translation>Перешлите это сообщение издателю. Правила в программе остались прежними.</translation>
    </message>
    <message>
        <source>The file is protected by a password: %1.</source>
        <translation>Файл защищён паролем: %1.</translation>
    </message>
    <message>
        <source>Enter the password. On the command line: --password-file FILE, or the environment variable HQSDESK_PASSWORD.</source>
        <translation>Введите пароль. В командной строке: --password-file ФАЙЛ или переменная окружения HQSDESK_PASSWORD.</translation>
    </message>
    <message>
        <source>Wrong password or recovery code: %1.</source>
        <translation>Неверный пароль или код восстановления: %1.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock. When the password is lost, the recovery code from the safe opens the file. Nothing was changed.</source>
        <translation>Проверьте раскладку клавиатуры и Caps Lock. Если пароль утерян, файл откроет код восстановления из сейфа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The beginning of the file, where its keys lie, is damaged: %1.</source>
        <translation>Повреждено начало файла, где лежат его ключи: %1.</translation>
    </message>
    <message>
        <source>The password may be right: do not try others. Copy the file aside and open the newest good copy.</source>
        <translation>Пароль может быть верным: не подбирайте другие. Отложите копию файла и откройте последнюю исправную копию базы.</translation>
    </message>
    <message>
        <source>The file is protected in a way that only a newer version of the program knows: %1.</source>
        <translation>Файл защищён способом, который знает только более новая версия программы: %1.</translation>
    </message>
    <message>
        <source>This is not a scan: %1.</source>
        <translation>Это не скан: %1.</translation>
    </message>
    <message>
        <source>Choose a PDF, JPEG, PNG or TIFF file that opens in other programs. Nothing was attached.</source>
        <translation>Выберите файл PDF, JPEG, PNG или TIFF, который открывается в других программах. Ничего не приложено.</translation>
    </message>
    <message>
        <source>This scan is too large: %1.</source>
        <translation>Скан слишком большой: %1.</translation>
    </message>
    <message>
        <source>A scan has at most 25 MB and 50 million pixels a page. Scan it again at 300 dots per inch or less. Nothing was attached.</source>
        <translation>Скан – не больше 25 МБ и 50 миллионов точек на страницу. Отсканируйте заново, не больше 300 точек на дюйм. Ничего не приложено.</translation>
    </message>
    <message>
        <source>A database must not lie on a network share: %1. Neither its lock nor its saving can be relied on there.</source>
        <translation>База не должна лежать в сетевой папке: %1. Там нельзя положиться ни на замок, ни на запись.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer. When the database lies on the share already, close it everywhere, copy the file with the folder of its scans (its name with .scans) and the folder “backups” to this computer and open the copy. The share remains good as the second place of the backups. Nothing was changed.</source>
        <translation>Выберите папку на диске этого компьютера. Если база уже лежит в сети, закройте её везде, скопируйте файл вместе с папкой сканов (имя файла и .scans) и папкой «backups» на этот компьютер и откройте копию. Для второго места резервных копий сетевая папка годится. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused.</source>
        <translation>Связка ключей этого компьютера отказала.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your account, or set it up, and try again. The password opens the database all the same.</source>
        <translation>Разблокируйте или настройте связку ключей своей учётной записи и повторите. Пароль открывает базу и без неё.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Nothing is answered, and this is required.</source>
        <translation>Не заполнено, а заполнить нужно.</translation>
    </message>
    <message>
        <source>Nothing is answered.</source>
        <translation>Не заполнено.</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Карточка: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>A double click leads to the field.</source>
        <translation>Двойной щелчок ведёт к полю.</translation>
    </message>
    <message>
        <source>Who answered is not known.</source>
        <translation>Кто ответил, неизвестно.</translation>
    </message>
    <message>
        <source>Answered on %1; nobody had said a name.</source>
        <translation>Отвечено %1; имя никто не назвал.</translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <translation>Ответ дан: %1, %2</translation>
    </message>
</context>
<context>
    <name>FilingWords</name>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>sent, not closed</source>
        <translation>отправлено, не закрыто</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>подано</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>by post with a list of enclosures</source>
        <translation>почтой с описью</translation>
    </message>
    <message>
        <source>through the state portal</source>
        <translation>через Госуслуги</translation>
    </message>
    <message>
        <source>Sent on %1 %2</source>
        <translation>Отправлено %1 %2</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Подтверждено %1</translation>
    </message>
    <message>
        <source>Closed without a proof on %1</source>
        <translation>Закрыто без подтверждения %1</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Принято %1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Отказано %1</translation>
    </message>
    <message>
        <source>The case was opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Stage done: %1</source>
        <translation>Этап пройден: %1</translation>
    </message>
    <message>
        <source>Sealed for filing: %1</source>
        <translation>Запечатано к подаче: %1</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <translation>Отправлено %1: %2</translation>
    </message>
    <message>
        <source>Filing proven: %1</source>
        <translation>Подача подтверждена: %1</translation>
    </message>
    <message>
        <source>Closed without a proof: %1</source>
        <translation>Закрыто без подтверждения: %1</translation>
    </message>
    <message>
        <source>Accepted by the authority: %1</source>
        <translation>Принято органом: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отказано: %1</translation>
    </message>
    <message>
        <source>Proof of a filing attached: %1</source>
        <translation>Приложено подтверждение подачи: %1</translation>
    </message>
    <message>
        <source>Scan attached to “%1”: %2</source>
        <translation>Приложен скан к «%1»: %2</translation>
    </message>
    <message>
        <source>Finding accepted: %1</source>
        <translation>Замечание принято: %1</translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>The case was opened again</source>
        <translation>Дело открыто снова</translation>
    </message>
    <message>
        <source>Goes on from case %1: %2</source>
        <translation>Продолжает дело %1: %2</translation>
    </message>
    <message>
        <source>Goes on in case %1: %2</source>
        <translation>Продолжено в деле %1: %2</translation>
    </message>
    <message>
        <source>The program opened case %1 to go on in: %2</source>
        <translation>Программа открыла дело %1 для продолжения: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: new %2, changed %3, refused rows left out %4.</source>
        <translation>%1: новых %2, изменено %3, пропущено строк %4.</translation>
    </message>
    <message>
        <source>Import from a table</source>
        <translation>Загрузить из таблицы</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.json)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt *.json)</translation>
    </message>
</context>
<context>
    <name>JournalExtract</name>
    <message>
        <source>every entry is as it was written.</source>
        <translation>все записи такие, какими были внесены.</translation>
    </message>
    <message>
        <source>entry %1 was changed or moved!</source>
        <translation>запись %1 изменена или переставлена!</translation>
    </message>
    <message>
        <source>entry %1 is missing!</source>
        <translation>записи %1 нет!</translation>
    </message>
    <message>
        <source>the end is cut off from entry %1 on!</source>
        <translation>конец обрезан, начиная с записи %1!</translation>
    </message>
    <message>
        <source>entry %1 was not added by this program!</source>
        <translation>запись %1 внесена не этой программой!</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>было: %1</translation>
    </message>
    <message>
        <source>why: %1</source>
        <translation>почему: %1</translation>
    </message>
    <message>
        <source>Journal of %1, %2</source>
        <translation>Журнал базы %1, %2</translation>
    </message>
    <message>
        <source>Made by %1 on %2. Check of the chain: %3</source>
        <translation>Выгрузил: %1, %2. Проверка цепочки: %3</translation>
    </message>
    <message>
        <source>Entries in all: %1. Head (SHA-256): %2</source>
        <translation>Всего записей: %1. Свёртка (SHA-256): %2</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>утратило силу</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>только предложено</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>two sources or more agree</source>
        <translation>два источника и больше согласны</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>один источник</translation>
    </message>
    <message>
        <source>no source seen</source>
        <translation>источник не найден</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Standing: %1 (%2)</source>
        <translation>Состояние: %1 (%2)</translation>
    </message>
    <message>
        <source>Last seen in force: %1</source>
        <translation>Последний раз подтверждено: %1</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet</source>
        <translation>С официальным текстом ещё никто не сверял</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>office&apos;s own value</source>
        <translation>решение офиса</translation>
    </message>
    <message>
        <source>Standing: office&apos;s own value, it replaces that of the rules</source>
        <translation>Статус: решение офиса, действует вместо значения из правил</translation>
    </message>
    <message>
        <source>Note of the office: %1</source>
        <translation>Примечание офиса: %1</translation>
    </message>
    <message>
        <source>Set by: %1, %2</source>
        <translation>Решение: %1, %2</translation>
    </message>
    <message>
        <source>Checked: %1, %2</source>
        <translation>Проверено: %1, %2</translation>
    </message>
</context>
<context>
    <name>Mrz</name>
    <message>
        <source>card of three lines (TD1)</source>
        <translation>карточка из трёх строк (TD1)</translation>
    </message>
    <message>
        <source>card of two lines (TD2)</source>
        <translation>карточка из двух строк (TD2)</translation>
    </message>
    <message>
        <source>passport (TD3)</source>
        <translation>паспорт (TD3)</translation>
    </message>
    <message>
        <source>visa of full size (MRV-A)</source>
        <translation>виза полного размера (MRV-A)</translation>
    </message>
    <message>
        <source>small visa (MRV-B)</source>
        <translation>малая виза (MRV-B)</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>optional field</source>
        <translation>дополнительное поле</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>вся зона</translation>
    </message>
    <message>
        <source>There is a digit in the name. No check digit covers names: compare them with the passport letter by letter.</source>
        <translation>В имени стоит цифра. Имя не защищено контрольной цифрой: сверьте его с паспортом по буквам.</translation>
    </message>
    <message>
        <source>A code of a country is empty or has a digit in it. Compare it with the passport.</source>
        <translation>Код страны пуст или содержит цифру. Сверьте его с паспортом.</translation>
    </message>
    <message>
        <source>There is no surname before the double filler. Compare the line of the name.</source>
        <translation>Перед двойным заполнителем нет фамилии. Сверьте строку с именем.</translation>
    </message>
    <message>
        <source>The date of birth is no day of the calendar. Compare it with the passport.</source>
        <translation>Такой даты рождения нет в календаре. Сверьте её с паспортом.</translation>
    </message>
    <message>
        <source>The date of expiry is no day of the calendar. Compare it with the passport.</source>
        <translation>Такой даты окончания срока нет в календаре. Сверьте её с паспортом.</translation>
    </message>
    <message>
        <source>The document expires before its holder is born. Compare both dates.</source>
        <translation>Срок документа кончается раньше рождения владельца. Сверьте обе даты.</translation>
    </message>
    <message>
        <source>The sex is none of M, F and &lt;. Compare it with the passport.</source>
        <translation>Пол — не M, не F и не &lt;. Сверьте его с паспортом.</translation>
    </message>
    <message>
        <source>The first letter does not belong to a document of this size. Compare it with the passport.</source>
        <translation>Первая буква не подходит документу такого размера. Сверьте её с паспортом.</translation>
    </message>
    <message>
        <source>The line of the name was too short or too long: its fillers at the end were made up.</source>
        <translation>Строка с именем была короче или длиннее нужного: заполнители в её конце дописаны.</translation>
    </message>
    <message>
        <source>The keyboard was Russian when the scanner typed: its keys were read as Latin letters. Switch the keyboard to English before the next scan.</source>
        <translation>Сканер печатал при русской раскладке: клавиши прочитаны как латинские. Перед следующим сканированием включите английскую раскладку.</translation>
    </message>
    <message>
        <source>Line %1, character %2: “%3” was read as “%4”, the only change that makes every check digit right.</source>
        <translation>Строка %1, знак %2: «%3» прочитан как «%4» — это единственная замена, при которой сходятся все контрольные цифры.</translation>
    </message>
    <message>
        <source>The check digit does not match: %1. Compare these characters with the passport.</source>
        <translation>Контрольная цифра не сходится: %1. Сверьте эти знаки с паспортом.</translation>
    </message>
    <message>
        <source>Every check digit matches.</source>
        <translation>Все контрольные цифры сходятся.</translation>
    </message>
    <message>
        <source>A character was misread; with the change named below every check digit matches.</source>
        <translation>Знак был прочитан неверно; с заменой, названной ниже, все контрольные цифры сходятся.</translation>
    </message>
    <message>
        <source>This is not a machine-readable zone: it has 2 lines of 44 or 36 characters or 3 lines of 30, of capital Latin letters, digits and &lt;.</source>
        <translation>Это не машиночитаемая зона: в ней 2 строки по 44 или 36 знаков или 3 строки по 30, из заглавных латинских букв, цифр и знака &lt;.</translation>
    </message>
    <message>
        <source>The name fills its field to the end and may be cut: compare it with the page of data.</source>
        <translation>Имя занимает всё поле и, возможно, обрезано: сверьте его со страницей данных.</translation>
    </message>
    <message>
        <source>Optional data of the zone: %1. Only its country knows what it means, so nothing is taken from it.</source>
        <translation>Дополнительные данные зоны: %1. Что они значат, знает только страна выдачи, поэтому из них ничего не берётся.</translation>
    </message>
</context>
<context>
    <name>OfficePerson</name>
    <message>
        <source>Your name, as the journal of this database shall show it (asked only once):</source>
        <translation>Ваше имя, каким его покажет журнал этой базы (спрашиваем один раз):</translation>
    </message>
    <message>
        <source>Who works here now? The journal will show this name:</source>
        <translation>Кто теперь работает? Это имя будет в журнале:</translation>
    </message>
</context>
<context>
    <name>PaperNotes</name>
    <message>
        <source>a printed text</source>
        <translation>печатный текст</translation>
    </message>
    <message>
        <source>“%1” goes on on the additional sheet.</source>
        <translation>«%1» продолжается на дополнительном листе.</translation>
    </message>
    <message>
        <source>“%1” does not fit: %2 characters of %3 are printed.</source>
        <translation>«%1» не помещается: печатается %2 знаков из %3.</translation>
    </message>
    <message>
        <source>“%1” holds characters that cannot be printed; □ stands for them.</source>
        <translation>«%1»: есть знаки, которые нельзя напечатать; вместо них стоит □.</translation>
    </message>
    <message>
        <source>“%1” holds a character that the QR code cannot; the code is not printed.</source>
        <translation>«%1»: есть знак, которого не может быть в QR-коде; код не напечатан.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of this form are still empty.</source>
        <translation>
            <numerusform>%n поле этой формы ещё пусто.</numerusform>
            <numerusform>%n поля этой формы ещё пусты.</numerusform>
            <numerusform>%n полей этой формы ещё пусты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save the package as one PDF</source>
        <translation>Сохранить пакет одним PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>Папка для файлов PDF</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 уже есть. Заменить?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n файл сохранён в %1</numerusform>
            <numerusform>%n файла сохранены в %1</numerusform>
            <numerusform>%n файлов сохранены в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper as a text</source>
        <translation>Сохранить документ текстом</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Тексты OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Отправлено на принтер %1</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the papers as a PDF, to be printed elsewhere?</source>
        <translation>На этом компьютере нет принтера. Сохранить бумаги в PDF, чтобы напечатать в другом месте?</translation>
    </message>
    <message>
        <source>Save a PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
</context>
<context>
    <name>PayFigures</name>
    <message>
        <source>Paid so far</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Threshold, literally all of it</source>
        <translation>Порог, буквально весь</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>By working days (indication)</source>
        <translation>По рабочим дням (справочно)</translation>
    </message>
    <message>
        <source>Month by month (indication)</source>
        <translation>По месяцам (справочно)</translation>
    </message>
    <message>
        <source>Missing, literally</source>
        <translation>Не хватает, буквально</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Last safe pay day</source>
        <translation>Последний безопасный день выплаты</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%1 квартал %2 г.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not a date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Пишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>This is not an amount of money. Write it as 123 000 or 123 000.50.</source>
        <translation>Это не сумма. Пишите так: 123 000 или 123 000,50.</translation>
    </message>
    <message>
        <source>This is not a whole number. Use digits only.</source>
        <translation>Это не целое число. Наберите только цифры.</translation>
    </message>
    <message>
        <source>Needed for printing: fill in this field.</source>
        <translation>Нужно для печати: заполните поле.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters fit.</source>
        <translation>Слишком длинно: помещается не больше %1 знаков.</translation>
    </message>
    <message>
        <source>This does not have the expected form. Compare it with the example.</source>
        <translation>Запись не того вида. Сравните с примером.</translation>
    </message>
    <message>
        <source>Latin letter “%1” where only Russian letters belong.</source>
        <translation>Латинская буква «%1» там, где нужны только русские.</translation>
    </message>
    <message>
        <source>Russian letter “%1” where only Latin letters belong.</source>
        <translation>Русская буква «%1» там, где нужны только латинские.</translation>
    </message>
    <message>
        <source>The word “%1” mixes Russian and Latin letters that look alike. Type it again.</source>
        <translation>В слове «%1» смешаны похожие русские и латинские буквы. Наберите его заново.</translation>
    </message>
    <message>
        <source>There is a character that no form can print (%1). Delete it.</source>
        <translation>Есть знак, который ни один бланк не напечатает (%1). Удалите его.</translation>
    </message>
    <message>
        <source>Wrong number of digits: %1 are typed. Compare with the document.</source>
        <translation>Не то число цифр: набрано %1. Сверьте с документом.</translation>
    </message>
    <message>
        <source>The check digit does not match: one of the digits is mistyped.</source>
        <translation>Контрольная цифра не сходится: одна из цифр набрана неверно.</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>Выберите значение из списка.</translation>
    </message>
    <message>
        <source>Out of range: %1 is possible.</source>
        <translation>Вне пределов: допустимо %1.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of the database of HQS Desk</source>
        <translation>Код восстановления базы «Дело ВКС»</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>База: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Создан %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file reads everything in it. Keep it in the safe, away from the computer; do not photograph it and do not send it.</source>
        <translation>У кого есть этот лист и файл базы, тот прочтёт в ней всё. Храните лист в сейфе, отдельно от компьютера; не фотографируйте и не пересылайте его.</translation>
    </message>
    <message>
        <source>When the password is lost: open the program, choose “Forgotten? Use the recovery code”, type the digits in their order (spaces do not matter) and set a new password. The last group checks the others: a slip of the hand is noticed.</source>
        <translation>Если пароль утерян: откройте программу, выберите «Забыли? Введите код восстановления», наберите цифры по порядку (пробелы не важны) и задайте новый пароль. Последняя группа проверяет остальные: опечатка будет замечена.</translation>
    </message>
    <message>
        <source>When a newer recovery code is made, this sheet opens nothing any more, except copies of the database from before. Without the password and without this code nobody can open the database.</source>
        <translation>Когда создан новый код восстановления, этот лист открывает только прежние копии базы. Без пароля и без этого кода базу не откроет никто.</translation>
    </message>
    <message>
        <source>Put into the safe by ______________________________   on ____________________</source>
        <translation>В сейф положил(а) ______________________________   дата ____________________</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>To remind you: overdue %1, today %2, within a week %3, later %4.</source>
        <translation>Напоминаем: просрочено %1, сегодня %2, в течение недели %3, позже %4.</translation>
    </message>
    <message>
        <source>At risk: up to %1.</source>
        <translation>Под риском до %1.</translation>
    </message>
    <message>
        <source>Why is this reminder put off? The journal keeps the reason.</source>
        <translation>Почему напоминание откладывается? Причина останется в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>Not put off: a reason has at least %n letter(s).</source>
        <translation>
            <numerusform>Не отложено: в причине должно быть не меньше %n буквы.</numerusform>
            <numerusform>Не отложено: в причине должно быть не меньше %n букв.</numerusform>
            <numerusform>Не отложено: в причине должно быть не меньше %n букв.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1. The term itself does not move.</source>
        <translation>Отложено до %1. Сам срок не сдвигается.</translation>
    </message>
    <message>
        <source>The program opened case %1 (%2): %3.</source>
        <translation>Программа открыла дело %1 (%2): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program opened %n case(s) (%1): %2.</source>
        <translation>
            <numerusform>Программа открыла %n дело (%1): %2.</numerusform>
            <numerusform>Программа открыла %n дела (%1): %2.</numerusform>
            <numerusform>Программа открыла %n дел (%1): %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed and not sent: %1.</source>
        <translation>Запечатано и не отправлено: %1.</translation>
    </message>
    <message>
        <source>Sent and not proven: %1.</source>
        <translation>Отправлено без подтверждения: %1.</translation>
    </message>
    <message>
        <source>Refused and not filed again: %1.</source>
        <translation>Отказано и не подано снова: %1.</translation>
    </message>
    <message>
        <source>Accepted since the last time: %1.</source>
        <translation>Принято с прошлого раза: %1.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>not looked at</source>
        <translation>не смотрели</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Со страницы</translation>
    </message>
    <message>
        <source>Papers of the package</source>
        <translation>Документы пакета</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Overdue term</source>
        <translation>Просроченный срок</translation>
    </message>
    <message>
        <source>Red finding</source>
        <translation>Красное замечание</translation>
    </message>
    <message>
        <source>Amber finding</source>
        <translation>Жёлтое замечание</translation>
    </message>
    <message>
        <source>Paper not there</source>
        <translation>Документа нет</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Papers of case %1: %2</source>
        <translation>Документы дела %1: %2</translation>
    </message>
    <message>
        <source>Papers of case %1</source>
        <translation>Документы дела %1</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>№ дела</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Лучше до</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Отсчёт от</translation>
    </message>
    <message>
        <source>Day it is counted from</source>
        <translation>День отсчёта</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние нормы</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Реестр %1</translation>
    </message>
    <message>
        <source>Salary notice of quarter %1 filed on</source>
        <translation>Уведомление о зарплате за %1 кв. подано</translation>
    </message>
    <message>
        <source>People with passport and insurance</source>
        <translation>Люди с паспортом и страховкой</translation>
    </message>
    <message>
        <source>Pay by month</source>
        <translation>Зарплата по месяцам</translation>
    </message>
    <message>
        <source>Papers of cases: numbers and days</source>
        <translation>Документы дел: номера и даты</translation>
    </message>
    <message>
        <source>Nothing says who this is. Add the passport number, or surname, name and date of birth, or the case number.</source>
        <translation>Не понять, кто это. Добавьте номер паспорта, или фамилию, имя и дату рождения, или номер дела.</translation>
    </message>
    <message>
        <source>A new person needs a surname, in Russian or in Latin letters.</source>
        <translation>Новому человеку нужна фамилия, по-русски или латиницей.</translation>
    </message>
    <message>
        <source>There is no such case, or this person has none. Open the case first.</source>
        <translation>Такого дела нет, или у этого человека его нет. Сначала откройте дело.</translation>
    </message>
    <message>
        <source>More than one person or case fits. Add the case number or the passport number.</source>
        <translation>Подходит больше одного человека или дела. Добавьте номер дела или паспорта.</translation>
    </message>
    <message>
        <source>Row %1 is about the same. Keep one of them.</source>
        <translation>Строка %1 о том же. Оставьте одну из них.</translation>
    </message>
    <message>
        <source>The month of the pay is missing.</source>
        <translation>Не указан месяц зарплаты.</translation>
    </message>
    <message>
        <source>The list in this case is full.</source>
        <translation>Список в этом деле заполнен.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Numbers of the law</source>
        <translation>Значения из закона</translation>
    </message>
    <message>
        <source>Register of the year</source>
        <translation>Реестр за год</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Last seen true on</source>
        <translation>Видели действующим</translation>
    </message>
    <message>
        <source>Compared with the official text by</source>
        <translation>Кто сверил с официальным текстом</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Когда сверено</translation>
    </message>
    <message>
        <source>Thick: paid. Thin: forecast, paid and planned together. Upright mark: the threshold. First those who fall short.</source>
        <translation>Толстая полоса — выплачено, тонкая — прогноз (выплаченное и ожидаемое вместе), отметка поперёк — порог. Сначала те, кому не хватает.</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>не хватает %1</translation>
    </message>
    <message>
        <source>Nobody was employed in this quarter.</source>
        <translation>В этом квартале никто не работал.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Notice filed</source>
        <translation>Уведомление подано</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>не подано</translation>
    </message>
    <message>
        <source>Last day for the notices: %1</source>
        <translation>Последний день для уведомлений: %1</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Лист дня</translation>
    </message>
    <message>
        <source>State of all cases</source>
        <translation>Состояние всех дел</translation>
    </message>
    <message>
        <source>What expires within 90 days</source>
        <translation>Что истекает за 90 дней</translation>
    </message>
    <message>
        <source>Roubles at risk</source>
        <translation>Рубли под риском</translation>
    </message>
    <message>
        <source>Pay of the quarter</source>
        <translation>Зарплата за квартал</translation>
    </message>
    <message>
        <source>What to do today and this week, to tick off by hand.</source>
        <translation>Что сделать сегодня и на неделе; отмечать от руки.</translation>
    </message>
    <message>
        <source>Every case with its stage and its next term.</source>
        <translation>Каждое дело: этап и ближайший срок.</translation>
    </message>
    <message>
        <source>Passports, permits, visas, insurance and powers of attorney, by 30, 60 and 90 days.</source>
        <translation>Паспорта, разрешения, визы, страховки и доверенности: 30, 60 и 90 дней.</translation>
    </message>
    <message>
        <source>Overdue terms and those of this week, with the fine that each may cost and its article.</source>
        <translation>Просроченные сроки и сроки недели: какой штраф грозит и по какой статье.</translation>
    </message>
    <message>
        <source>Pay of each specialist against the threshold, as a chart and as a table.</source>
        <translation>Зарплата каждого специалиста против порога: графиком и таблицей.</translation>
    </message>
    <message>
        <source>This is no table. A workbook (.xlsx), separated values (.csv) or a JSON array is needed.</source>
        <translation>Это не таблица. Нужна книга Excel (.xlsx), файл .csv или массив JSON.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Save it anew and try again.</source>
        <translation>Файл повреждён или обрезан. Сохраните его заново и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file has a password or is of an old kind (.xls). Save it as .xlsx without a password.</source>
        <translation>Файл с паролем или старого вида (.xls). Сохраните его как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Divide it.</source>
        <translation>Файл больше %1 МБ. Разделите его.</translation>
    </message>
    <message>
        <source>The file would unpack to more than %1 MB, or one of its parts grows more than %2 times: such a file is made to do harm. It is not opened.</source>
        <translation>Файл распакуется больше чем в %1 МБ, или одна из его частей вырастет больше чем в %2 раз: такие файлы делают, чтобы навредить. Он не открыт.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 parts. It is not opened.</source>
        <translation>В книге больше %1 частей. Она не открыта.</translation>
    </message>
    <message>
        <source>A part of the file would be written outside its folder, or is a link. It is not opened.</source>
        <translation>Часть файла легла бы вне своей папки, или это ссылка. Файл не открыт.</translation>
    </message>
    <message>
        <source>Two parts of the file have one name. It is not opened. Save it anew.</source>
        <translation>У двух частей файла одно имя. Файл не открыт. Сохраните его заново.</translation>
    </message>
    <message>
        <source>The file asks for other files or defines its own entities. It is not opened.</source>
        <translation>Файл обращается к другим файлам или вводит свои сущности XML. Он не открыт.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>В таблице больше %1 строк. Разделите файл.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Leave out those that are not needed.</source>
        <translation>В таблице больше %1 столбцов. Уберите лишние.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 KB.</source>
        <translation>В ячейке больше %1 КБ.</translation>
    </message>
    <message>
        <source>The first row with text must have the headings; there is none.</source>
        <translation>В первой строке с текстом должны стоять заголовки; их нет.</translation>
    </message>
    <message>
        <source>A cell stands beyond the last heading. Give its column a heading.</source>
        <translation>Ячейка стоит правее последнего заголовка. Дайте её столбцу заголовок.</translation>
    </message>
    <message>
        <source>Two columns have one heading. Rename one of them.</source>
        <translation>У двух столбцов один заголовок. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>В течение недели</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под риском</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due within a week.</source>
        <translation>Ничего не просрочено, и в течение недели сроков нет.</translation>
    </message>
    <message>
        <source>Within %1 days: %2</source>
        <translation>За %1 дней: %2</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>Что истекает</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Overdue terms with a known fine: %1. Together from %2 to %3 for the employer as a legal entity.</source>
        <translation>Просроченных сроков с известным штрафом: %1. Вместе от %2 до %3 для работодателя — юридического лица.</translation>
    </message>
    <message>
        <source>Each fine is for a violation of its own. The figures come from the rules of the program, with their standing; how a court decides is not known. A ban on hiring specialists is no sum and is not counted.</source>
        <translation>Каждый штраф — за своё нарушение. Суммы взяты из правил программы вместе с их состоянием; как решит суд, неизвестно. Запрет нанимать специалистов в рублях не выражен и не считается.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>всё сделано</translation>
    </message>
    <message>
        <source>%1 (Where: %2)</source>
        <translation>%1 (Где: %2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Put together on %1 from what the case held on that day. Papers that were filed are those that bear the mark of the authority; each is named here with the hash of its file.</source>
        <translation>Собрано %1 из того, что было в деле в этот день. Поданные бумаги — те, что несут отметку органа; каждая названа здесь с хэшем её файла.</translation>
    </message>
    <message>
        <source>%1, filed on %2</source>
        <translation>%1, подано %2</translation>
    </message>
    <message>
        <source>%1, scan of %2</source>
        <translation>%1, скан от %2</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Files attached to this PDF</source>
        <translation>Файлы, вложенные в этот PDF</translation>
    </message>
    <message>
        <source>A PDF reader takes them out unchanged (panel “Attachments”, a paper clip).</source>
        <translation>Программа для чтения PDF достаёт их без изменений (панель «Вложения», скрепка).</translation>
    </message>
    <message>
        <source>to be printed from there: no pages here</source>
        <translation>печатать из вложения: листов здесь нет</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, лист %2 из %3</translation>
    </message>
    <message>
        <source>The official spelling of a name is changed on the card of the person, with a reason.</source>
        <translation>Официальное написание имени меняют в карточке человека, с указанием причины.</translation>
    </message>
    <message>
        <source>sealed: send it</source>
        <translation>запечатано: отправьте</translation>
    </message>
    <message>
        <source>sent: enter the proof, or why there is none</source>
        <translation>отправлено: впишите подтверждение или почему его нет</translation>
    </message>
    <message>
        <source>refused: file it again</source>
        <translation>отказ: подайте снова</translation>
    </message>
    <message>
        <source>Filings that wait</source>
        <translation>Подачи, которые ждут</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Employers and their requisites</source>
        <translation>Работодатели и их реквизиты</translation>
    </message>
    <message>
        <source>Nothing says which employer this is. Add the taxpayer number (INN) or the register number.</source>
        <translation>Непонятно, какой это работодатель. Добавьте ИНН или ОГРН.</translation>
    </message>
    <message>
        <source>A new employer needs its full or its short name.</source>
        <translation>Новому работодателю нужно полное или краткое наименование.</translation>
    </message>
    <message>
        <source>The taxpayer number and the register number are those of different employers.</source>
        <translation>ИНН и ОГРН принадлежат разным работодателям.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Branches of employers</source>
        <translation>Филиалы работодателей</translation>
    </message>
    <message>
        <source>Signatories and proxies</source>
        <translation>Подписанты и доверенности</translation>
    </message>
    <message>
        <source>Papers of the packages</source>
        <translation>Документы пакетов</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Замечания проверок</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Подачи</translation>
    </message>
    <message>
        <source>Salary notices of a quarter</source>
        <translation>Уведомления о зарплате за квартал</translation>
    </message>
    <message>
        <source>Changes of the law in a year</source>
        <translation>Изменения закона за год</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Before → after; why</source>
        <translation>Было → стало; почему</translation>
    </message>
    <message>
        <source>Salary notices %1</source>
        <translation>Уведомления %1</translation>
    </message>
    <message>
        <source>Notice filed on</source>
        <translation>Уведомление подано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Notice no.</source>
        <translation>№ уведомления</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Нужен</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Годен до</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>обязателен</translation>
    </message>
    <message>
        <source>if it is asked for</source>
        <translation>если потребуют</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Насколько серьёзно</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>For what reason</source>
        <translation>По какой причине</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>By the law of</source>
        <translation>По закону на</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Proven on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Closed without a proof on</source>
        <translation>Закрыто без подтверждения</translation>
    </message>
    <message>
        <source>Why without a proof</source>
        <translation>Почему без подтверждения</translation>
    </message>
    <message>
        <source>Answer no.</source>
        <translation>№ ответа</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Text of the refusal</source>
        <translation>Текст отказа</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Кто опечатал</translation>
    </message>
</context>
<context>
    <name>SaveLists</name>
    <message>
        <source>Excel workbooks (*.xlsx);;Separated values (*.csv);;JSON (*.json)</source>
        <translation>Книги Excel (*.xlsx);;Значения через точку с запятой (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;JSON (*.json)</source>
        <translation>Книги Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The name must end with .xlsx, .csv (one list) or .json.</source>
        <translation>Имя должно оканчиваться на .xlsx, .csv (один список) или .json.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Все списки</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>red: will be refused</source>
        <translation>красное: откажут</translation>
    </message>
    <message>
        <source>amber: a risk</source>
        <translation>жёлтое: риск</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>к сведению</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>not looked at</source>
        <translation>не открывали</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>blocked: an answer is wrong</source>
        <translation>заблокировано: есть неверный ответ</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>hqs::AboutDialog</name>
    <message>
        <source>About HQS Desk</source>
        <translation>О программе «Дело ВКС»</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Чужие части</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&lt;b&gt;HQS Desk %1&lt;/b&gt;&lt;p&gt;Hiring highly qualified specialists without one paper going wrong. Rules of %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Qt %3, SQLite %4, commit %5.&lt;/p&gt;&lt;p&gt;The rules come from secondary sources. Compare them with the official texts; nothing here is legal advice.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Дело ВКС %1&lt;/b&gt;&lt;p&gt;Приём высококвалифицированных специалистов без единой неверной бумаги. Правила редакции %2.&lt;/p&gt;&lt;p&gt;Свободная программа на условиях GNU General Public License версии 3 или новее. Qt %3, SQLite %4, коммит %5.&lt;/p&gt;&lt;p&gt;Правила собраны по вторичным источникам. Сверяйте их с официальными текстами; это не юридическая консультация.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The texts of these licences lie in the folder “licences” of the program, or, in a package of the system, with the packages of these parts.</source>
        <translation>Тексты этих лицензий лежат в папке «licences» программы, а при установке пакетом системы — вместе с пакетами этих частей.</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>Из чего состоит программа</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>hqs::AcceptanceDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Принять замечание</translation>
    </message>
    <message>
        <source>Accepted findings stay in the case and in the journal. When the answers it rests on change, the finding is open again.</source>
        <translation>Принятое замечание остаётся в деле и в журнале. Изменятся ответы, на которых оно основано, — замечание откроется снова.</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Почему принимается</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>Кто принимает</translation>
    </message>
    <message numerus="yes">
        <source>Why it is accepted (at least %n letter(s))</source>
        <translation>
            <numerusform>Почему принимается (не меньше %n буквы)</numerusform>
            <numerusform>Почему принимается (не меньше %n букв)</numerusform>
            <numerusform>Почему принимается (не меньше %n букв)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who accepts it (surname, name)</source>
        <translation>Кто принимает (фамилия, имя)</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Принять с этим обоснованием</translation>
    </message>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s): who reads it later must understand.</source>
        <translation>
            <numerusform>Напишите почему, не меньше %n буквы: тот, кто прочтёт это позже, должен понять.</numerusform>
            <numerusform>Напишите почему, не меньше %n букв: тот, кто прочтёт это позже, должен понять.</numerusform>
            <numerusform>Напишите почему, не меньше %n букв: тот, кто прочтёт это позже, должен понять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: shorten it to %n character(s).</source>
        <translation>
            <numerusform>Обоснование слишком длинное: сократите до %n знака.</numerusform>
            <numerusform>Обоснование слишком длинное: сократите до %n знаков.</numerusform>
            <numerusform>Обоснование слишком длинное: сократите до %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your name: the journal keeps who accepted the finding.</source>
        <translation>Напишите своё имя: журнал хранит, кто принял замечание.</translation>
    </message>
    <message>
        <source>It could not be saved. The finding is still open; try again.</source>
        <translation>Сохранить не удалось. Замечание всё ещё открыто; попробуйте снова.</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Принято (%1, %2): %3</translation>
    </message>
    <message>
        <source>Was accepted by %1 on %2, but the answers have changed since: %3</source>
        <translation>Было принято (%1, %2), но ответы с тех пор изменились: %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::AgendaCard</name>
    <message>
        <source>Nearest deadlines</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>No term is running. Terms start by themselves when their day is entered: the contract signed, the permit decided, the border crossed.</source>
        <translation>Сроки не идут. Они пойдут сами, когда появится день события: договор подписан, решение принято, граница пересечена.</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>a day off: better by %1</source>
        <translation>выходной: лучше до %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is closed: its terms no longer come.</source>
        <translation>Дело закрыто: его сроки больше не приходят.</translation>
    </message>
</context>
<context>
    <name>hqs::Application</name>
    <message>
        <source>Open another database</source>
        <translation>Открыть другую базу</translation>
    </message>
    <message>
        <source>HQS Desk databases (*.hqs)</source>
        <translation>Базы «Дело ВКС» (*.hqs)</translation>
    </message>
    <message>
        <source>HQS Desk %1 (commit %2), Qt %3, SQLite %4, rules %5</source>
        <translation>Дело ВКС %1 (коммит %2), Qt %3, SQLite %4, правила %5</translation>
    </message>
</context>
<context>
    <name>hqs::BackupsDialog</name>
    <message>
        <source>%1; dated in the future: the clock was set back</source>
        <translation>%1; из будущего: часы перевели назад</translation>
    </message>
    <message>
        <source>A folder on another disk for a copy a day</source>
        <translation>Папка на другом диске для ежедневной копии</translation>
    </message>
    <message>
        <source>No more copies will be made in the second place. Those that are there stay.</source>
        <translation>Во втором месте больше не будут делаться копии. Те, что там есть, останутся.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Вернуться к копии</translation>
    </message>
    <message>
        <source>HQS Desk databases (*.hqs)</source>
        <translation>Базы «Дело ВКС» (*.hqs)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Before the first save of each hour the program keeps what the database held, in %1: all of two days, one a day for 30 days, one a month for a year.</source>
        <translation>Перед первым сохранением каждого часа программа оставляет прежнее состояние базы в %1: все за двое суток, по одной в день за 30 дней, по одной в месяц за год.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервные копии, новые сверху</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Choose the second place…</source>
        <translation>&amp;Выбрать второе место…</translation>
    </message>
    <message>
        <source>Copy there &amp;now</source>
        <translation>С&amp;копировать туда сейчас</translation>
    </message>
    <message>
        <source>&amp;Forget it…</source>
        <translation>&amp;Забыть место…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <translation>Вернуться к копии из &amp;файла…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Вернуться к &amp;этой копии…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>hqs::BlankDialog</name>
    <message>
        <source>One of the days does not exist.</source>
        <translation>Такого дня нет.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>Give the blank a name.</source>
        <translation>Назовите бланк.</translation>
    </message>
    <message>
        <source>Say which edition of the blank this is.</source>
        <translation>Укажите редакцию бланка.</translation>
    </message>
    <message>
        <source>No field stands on the blank yet.</source>
        <translation>На бланке ещё нет ни одного поля.</translation>
    </message>
    <message>
        <source>Blank of the office</source>
        <translation>Бланк офиса</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>A drawn line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Page %1: “%2” lies beyond the edge of the sheet.</source>
        <translation>Страница %1: «%2» выходит за край листа.</translation>
    </message>
    <message>
        <source>Page %1: “%2” has no size.</source>
        <translation>Страница %1: у «%2» нет размера.</translation>
    </message>
    <message>
        <source>Page %1: say at which answer “%2” is crossed.</source>
        <translation>Страница %1: укажите, при каком ответе ставится крест в «%2».</translation>
    </message>
</context>
<context>
    <name>hqs::BlankItemPanel</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Drag a field onto the blank, or choose it with Enter. Arrow keys move what is selected.</source>
        <translation>Перетащите поле на бланк или выберите его клавишей Enter. Выделенное двигают стрелки.</translation>
    </message>
    <message>
        <source>A drawn line. It is printed onto a printed blank, too.</source>
        <translation>Линия. Она печатается и на готовом бланке.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Как писать</translation>
    </message>
    <message>
        <source>Words on a line</source>
        <translation>Словами в строку</translation>
    </message>
    <message>
        <source>Letters in boxes</source>
        <translation>Буквами в клетки</translation>
    </message>
    <message>
        <source>A cross</source>
        <translation>Крестом</translation>
    </message>
    <message>
        <source>Crossed at</source>
        <translation>Крест при ответе</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Слева, мм</translation>
    </message>
    <message>
        <source>From above, mm</source>
        <translation>Сверху, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Box to box, mm</source>
        <translation>Шаг клеток, мм</translation>
    </message>
    <message>
        <source>Letters, points</source>
        <translation>Кегль, пт</translation>
    </message>
    <message>
        <source>Thickness, mm</source>
        <translation>Толщина, мм</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Клеток</translation>
    </message>
    <message>
        <source>Goes on from the boxes before</source>
        <translation>Продолжает прежние клетки</translation>
    </message>
    <message>
        <source>These boxes begin with what found no room in the boxes of the same field before them.</source>
        <translation>Эти клетки начинаются с того, что не поместилось в прежних клетках того же поля.</translation>
    </message>
    <message>
        <source>&amp;Take off the blank</source>
        <translation>&amp;Убрать с бланка</translation>
    </message>
</context>
<context>
    <name>hqs::BlankListDialog</name>
    <message>
        <source>Blanks of the office</source>
        <translation>Бланки офиса</translation>
    </message>
    <message>
        <source>A form that the program does not know: take a picture of its blank, put the fields on it, and it is printed with the papers of its stage, over the picture or on the blank itself.</source>
        <translation>Форма, которой нет в программе: возьмите изображение бланка, расставьте на нём поля, и она печатается с документами своего этапа – вместе с изображением или на самом бланке.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новый…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Read from a file…</source>
        <translation>&amp;Прочитать из файла…</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
</context>
<context>
    <name>hqs::BlankPages</name>
    <message>
        <source>Pictures of the blank</source>
        <translation>Изображения бланка</translation>
    </message>
    <message>
        <source>Blanks (*.png *.jpg *.jpeg *.pdf)</source>
        <translation>Бланки (*.png *.jpg *.jpeg *.pdf)</translation>
    </message>
    <message>
        <source>This is neither a PNG, JPEG nor PDF file, or it is larger than 20 MB or 50 million dots.</source>
        <translation>Это не PNG, JPEG и не PDF, или файл больше 20 МБ либо 50 млн точек.</translation>
    </message>
    <message>
        <source>Reading a PDF needs the program pdftoppm (package poppler-utils). Install it, or save the pages as PNG and load them.</source>
        <translation>Для чтения PDF нужна программа pdftoppm (пакет poppler-utils). Установите её или сохраните страницы в PNG и загрузите их.</translation>
    </message>
    <message>
        <source>This PDF could not be read. Save its pages as PNG and load them.</source>
        <translation>Этот PDF прочитать не удалось. Сохраните его страницы в PNG и загрузите их.</translation>
    </message>
    <message>
        <source>Page %1 has fields on it. Take it away?</source>
        <translation>На странице %1 есть поля. Убрать её?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages of the blank.</source>
        <translation>Page Up и Page Down листают страницы бланка.</translation>
    </message>
    <message>
        <source>The blank</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>putting it on the blank</source>
        <translation>поле на бланке</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>другие числа</translation>
    </message>
    <message>
        <source>taking it off the blank</source>
        <translation>снятие с бланка</translation>
    </message>
    <message>
        <source>pictures of the blank</source>
        <translation>картинки бланка</translation>
    </message>
    <message>
        <source>one more page</source>
        <translation>ещё одна страница</translation>
    </message>
    <message>
        <source>without the page</source>
        <translation>удаление страницы</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Отменить: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation>Отменять нечего (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Вернуть: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Shift+Z)</source>
        <translation>Возвращать нечего (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Из&amp;ображения…</translation>
    </message>
    <message>
        <source>Draw a &amp;line</source>
        <translation>&amp;Линия</translation>
    </message>
    <message>
        <source>&amp;One more page</source>
        <translation>&amp;Ещё страница</translation>
    </message>
    <message>
        <source>&amp;Without this page</source>
        <translation>Убрать &amp;страницу</translation>
    </message>
</context>
<context>
    <name>hqs::CalendarPage</name>
    <message numerus="yes">
        <source>%n term(s) shown. Each line leads to the place in its case.</source>
        <translation>
            <numerusform>Показан %n срок. Каждая строка ведёт к месту в своём деле.</numerusform>
            <numerusform>Показано %n срока. Каждая строка ведёт к месту в своём деле.</numerusform>
            <numerusform>Показано %n сроков. Каждая строка ведёт к месту в своём деле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Сохранить как календарь</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Saved: %1. Open this file in your calendar program; saved again, it replaces what has changed.</source>
        <translation>Сохранено: %1. Откройте этот файл в программе-календаре; сохранённый снова, он заменит то, что изменилось.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Save for a calendar program…</source>
        <translation>Сохранить для программы-календаря…</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Все сроки</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>Views of the calendar</source>
        <translation>Виды календаря</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>The terms that are shown, for Excel and other programs</source>
        <translation>Показанные сроки — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::CalibrationDialog</name>
    <message>
        <source>This computer has no printer. Save the sheet as a PDF and print it where there is one.</source>
        <translation>На этом компьютере нет принтера. Сохраните лист в PDF и напечатайте там, где он есть.</translation>
    </message>
    <message>
        <source>No printer is that far off. Measure once more; check that the sheet was printed without scaling on A4.</source>
        <translation>Настолько принтер не ошибается. Измерьте ещё раз и проверьте, что лист напечатан на А4 без масштабирования.</translation>
    </message>
    <message>
        <source>The printer is exact: nothing is corrected.</source>
        <translation>Принтер точен: поправки нет.</translation>
    </message>
    <message>
        <source>Everything printed on this printer will be corrected by this.</source>
        <translation>Всё, что печатается на этом принтере, будет поправлено.</translation>
    </message>
    <message>
        <source>Save the calibration sheet</source>
        <translation>Сохранить лист калибровки</translation>
    </message>
    <message>
        <source>calibration sheet</source>
        <translation>лист калибровки</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Printer calibration</source>
        <translation>Калибровка принтера</translation>
    </message>
    <message>
        <source>Print the sheet, measure its crosses with a ruler and enter what you found, in millimetres. Then letters stand in the middle of the boxes of pre-printed blanks.</source>
        <translation>Напечатайте лист, измерьте кресты линейкой и впишите, что получилось, в миллиметрах. Тогда буквы встанут в середину клеток готовых бланков.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>1. Left edge to the first cross (20)</source>
        <translation>1. От левого края до первого креста (20)</translation>
    </message>
    <message>
        <source>2. Upper edge to the first cross (20)</source>
        <translation>2. От верхнего края до первого креста (20)</translation>
    </message>
    <message>
        <source>3. First cross to the right one (170)</source>
        <translation>3. От первого креста до правого (170)</translation>
    </message>
    <message>
        <source>4. First cross to the lower one (250)</source>
        <translation>4. От первого креста до нижнего (250)</translation>
    </message>
    <message>
        <source>5. Back: so far to the right (0)</source>
        <translation>5. Оборот: правее на (0)</translation>
    </message>
    <message>
        <source>5. Back: so far down (0)</source>
        <translation>5. Оборот: ниже на (0)</translation>
    </message>
    <message>
        <source>Forget the correction</source>
        <translation>Забыть поправку</translation>
    </message>
    <message>
        <source>&amp;Print the sheet</source>
        <translation>&amp;Напечатать лист</translation>
    </message>
    <message>
        <source>Save it as a P&amp;DF…</source>
        <translation>Сохранить в &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>hqs::CardsPage</name>
    <message>
        <source>(no name yet)</source>
        <translation>(имени ещё нет)</translation>
    </message>
    <message>
        <source>Not saved! %1 %2</source>
        <translation>Не сохранено! %1 %2</translation>
    </message>
    <message>
        <source>Saved. The change counts in every case that uses this card.</source>
        <translation>Сохранено. Изменение действует во всех делах с этой карточкой.</translation>
    </message>
    <message>
        <source>A new card: it is kept as soon as something is typed.</source>
        <translation>Новая карточка: сохранится, как только вы что-нибудь наберёте.</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Asked once and used by every case: the company, its signatories, the payee of the duty.</source>
        <translation>Спрашиваем один раз для всех дел: организация, подписанты, получатель пошлины.</translation>
    </message>
    <message>
        <source>Specialists and family members with their passports. A change here counts in all their cases.</source>
        <translation>Специалисты и члены семей с паспортами. Изменение действует во всех их делах.</translation>
    </message>
    <message>
        <source>New employer</source>
        <translation>Новый работодатель</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>No employer yet</source>
        <translation>Работодателей пока нет</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Здесь пока никого</translation>
    </message>
    <message>
        <source>The first case brings them here by itself, or add one now.</source>
        <translation>Первое дело добавит их само, или добавьте сейчас.</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Искать по имени</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Papers and cases</source>
        <translation>Документы и дела</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>All employers, their branches, signatories and proxies, for Excel</source>
        <translation>Все работодатели, их филиалы, подписанты и представители — для Excel</translation>
    </message>
    <message>
        <source>All specialists with passport and insurance, for Excel and other programs</source>
        <translation>Все специалисты с паспортом и страховкой — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::CaseDesk</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open a case first</source>
        <translation>Сначала откройте дело</translation>
    </message>
    <message>
        <source>This was done before in this case. Begin anew? Its answers and the states of its papers are taken away; what was filed stays in its sealed filings.</source>
        <translation>В этом деле это уже делали. Начать заново? Прежние ответы и состояния бумаг уйдут; поданное останется в запечатанных подачах.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>This case was closed on %1. Open it again? Its terms come again.</source>
        <translation>Это дело закрыто %1. Открыть его снова? Его сроки снова пойдут.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>%1 goes on in case %2, which is open already.</source>
        <translation>%1: для этого уже открыто дело %2.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
</context>
<context>
    <name>hqs::CaseListModel</name>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(имени ещё нет)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>Как в паспорте</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
</context>
<context>
    <name>hqs::CaseListPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>New HQS case</source>
        <translation>Новое дело ВКС</translation>
    </message>
    <message>
        <source>There is no case yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>A case leads one specialist from the first document to the last notice. Start one, or look round in the demo company first: its people are invented.</source>
        <translation>Дело ведёт одного специалиста от первого документа до последнего уведомления. Начните его или сначала осмотритесь в учебной компании: люди в ней вымышлены.</translation>
    </message>
    <message>
        <source>Fill with the demo company</source>
        <translation>Заполнить учебной компанией</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer letters: a part of the surname in either alphabet, of the passport or of the case number.</source>
        <translation>Наберите меньше букв: часть фамилии любыми буквами, часть номера паспорта или дела.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>Find a person, a passport, a case number…  Ctrl+F</source>
        <translation>Найти человека, паспорт, номер дела…  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the cases</source>
        <translation>Искать в делах</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Какие дела показаны</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Открытые и закрытые</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закрытые дела</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>The cases that are shown, for Excel and other programs</source>
        <translation>Показанные дела — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::CasePage</name>
    <message>
        <source>passport %1</source>
        <translation>паспорт %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>case no. %1</source>
        <translation>дело № %1</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(имени ещё нет)</translation>
    </message>
    <message>
        <source>‹ All cases</source>
        <translation>‹ Все дела</translation>
    </message>
    <message>
        <source>Print the package</source>
        <translation>Печать пакета</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>Открыть мастер</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>Papers — %1</source>
        <translation>Пакет документов — %1</translation>
    </message>
    <message>
        <source>What happened in this stage</source>
        <translation>Что произошло на этом этапе</translation>
    </message>
    <message>
        <source>Stage and papers</source>
        <translation>Этап и документы</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Все данные</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Части дела</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Продолжить: %1</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>What this case can become: termination, extension, new passport, new terms</source>
        <translation>Чем это дело может стать: прекращение, продление, новый паспорт, новые условия</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>%1: open case %2</source>
        <translation>%1: открыть дело %2</translation>
    </message>
</context>
<context>
    <name>hqs::CasePapers</name>
    <message>
        <source>a program that shows %1 files</source>
        <translation>программа для просмотра файлов %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>hqs::CaseWizard</name>
    <message>
        <source>Not saved! %1 %2</source>
        <translation>Не сохранено! %1 %2</translation>
    </message>
    <message>
        <source>HQS case %1</source>
        <translation>Дело ВКС %1</translation>
    </message>
    <message>
        <source>New HQS case</source>
        <translation>Новое дело ВКС</translation>
    </message>
    <message>
        <source>Everything you type is saved by itself. You can close the window and go on later.</source>
        <translation>Всё набранное сохраняется само. Можно закрыть и продолжить позже.</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can close the window and go on later.</source>
        <translation>Черновик сохранён в %1. Можно закрыть и продолжить позже.</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <translation>%1, дело %2</translation>
    </message>
    <message>
        <source>Saving… What you type meanwhile is saved after it.</source>
        <translation>Сохраняется… Набранное за это время сохранится следом.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Сохранить и закрыть</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Далее ›</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>hqs::ChainChart</name>
    <message>
        <source>kept</source>
        <translation>соблюдён</translation>
    </message>
    <message numerus="yes">
        <source>kept, %n working day(s) to spare</source>
        <translation>
            <numerusform>запас %n раб. день</numerusform>
            <numerusform>запас %n раб. дня</numerusform>
            <numerusform>запас %n раб. дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n working day(s) late</source>
        <translation>
            <numerusform>опоздание %n раб. день</numerusform>
            <numerusform>опоздание %n раб. дня</numerusform>
            <numerusform>опоздание %n раб. дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) to spare</source>
        <translation>
            <numerusform>запас %n рабочий день</numerusform>
            <numerusform>запас %n рабочих дня</numerusform>
            <numerusform>запас %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>просрочен на %n рабочий день</numerusform>
            <numerusform>просрочен на %n рабочих дня</numerusform>
            <numerusform>просрочен на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of the case on a line of time</source>
        <translation>Сроки дела на линии времени</translation>
    </message>
    <message>
        <source>from %1 to %2, %3</source>
        <translation>с %1 по %2, %3</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Что было: %1</translation>
    </message>
</context>
<context>
    <name>hqs::ChainPanel</name>
    <message>
        <source>This is not a date. Write it as 31.12.2026.</source>
        <translation>Это не дата. Напишите её так: 31.12.2026.</translation>
    </message>
    <message>
        <source>Enter another day to see what would move. Nothing in the case is changed.</source>
        <translation>Введите другой день, и станет видно, что сдвинется. В деле ничего не меняется.</translation>
    </message>
    <message>
        <source>%1: no longer runs (was %2)</source>
        <translation>%1: больше не идёт (был %2)</translation>
    </message>
    <message>
        <source>%1: would run until %2</source>
        <translation>%1: пойдёт до %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 → %3, %n working day(s) later</source>
        <translation>
            <numerusform>%1: %2 → %3, на %n рабочий день позже</numerusform>
            <numerusform>%1: %2 → %3, на %n рабочих дня позже</numerusform>
            <numerusform>%1: %2 → %3, на %n рабочих дней позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 → %3, %n working day(s) earlier</source>
        <translation>
            <numerusform>%1: %2 → %3, на %n рабочий день раньше</numerusform>
            <numerusform>%1: %2 → %3, на %n рабочих дня раньше</numerusform>
            <numerusform>%1: %2 → %3, на %n рабочих дней раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Ничего не сдвинется.</translation>
    </message>
    <message>
        <source>No term has begun yet. Terms begin by themselves when their day is entered: the contract signed, the petition filed, the border crossed.</source>
        <translation>Ни один срок ещё не начался. Сроки начинаются сами, когда введён их день: договор подписан, ходатайство подано, граница пересечена.</translation>
    </message>
    <message>
        <source>To the date this term hangs on</source>
        <translation>К дате, от которой зависит срок</translation>
    </message>
    <message>
        <source>What moves if a date slips</source>
        <translation>Что сдвинется, если сдвинется дата</translation>
    </message>
    <message>
        <source>Choose a date of the case and enter another day.</source>
        <translation>Выберите дату дела и введите другой день.</translation>
    </message>
    <message>
        <source>Date of the case</source>
        <translation>Дата дела</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
</context>
<context>
    <name>hqs::ClosingDialog</name>
    <message>
        <source>Close case %1</source>
        <translation>Закрыть дело %1</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Вернуться к делу</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>This case cannot be closed yet</source>
        <translation>Это дело пока нельзя закрыть</translation>
    </message>
    <message>
        <source>Something was filed, and nothing shows that it arrived: %1.</source>
        <translation>Подано, но ничем не подтверждено: %1.</translation>
    </message>
    <message>
        <source>Open that stage and write down what proves it, what the authority answered, or why there is no proof. Then close the case.</source>
        <translation>Откройте этот этап и запишите, чем подтверждена подача, что ответил орган или почему подтверждения нет. Потом закройте дело.</translation>
    </message>
    <message>
        <source>Its terms no longer come up, neither on the page Today nor in the calendar. It stays in the list of cases and can be opened again; nothing of it is destroyed.</source>
        <translation>Его сроки больше не приходят — ни на страницу «Сегодня», ни в календарь. Дело остаётся в списке, и его можно открыть снова; ничего не уничтожается.</translation>
    </message>
    <message>
        <source>These stages are not finished: %1.</source>
        <translation>Не закончены этапы: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) still run and will no longer be watched:</source>
        <translation>
            <numerusform>Ещё идёт %n срок; после закрытия за ним никто не следит:</numerusform>
            <numerusform>Ещё идут %n срока; после закрытия за ними никто не следит:</numerusform>
            <numerusform>Ещё идут %n сроков; после закрытия за ними никто не следит:</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Why, if there is something to say</source>
        <translation>Почему, если есть что сказать</translation>
    </message>
    <message numerus="yes">
        <source>Why, in at least %n letter(s)</source>
        <translation>
            <numerusform>Почему, не короче %n буквы</numerusform>
            <numerusform>Почему, не короче %n букв</numerusform>
            <numerusform>Почему, не короче %n букв</numerusform>
        </translation>
    </message>
    <message>
        <source>Who closes it (surname, name)</source>
        <translation>Кто закрывает (фамилия, имя)</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation>Напишите день так: 24.11.2026.</translation>
    </message>
    <message>
        <source>A case is closed on a day that has come, and not before it was opened (%1).</source>
        <translation>Дело закрывают днём, который уже наступил, и не раньше, чем оно было открыто (%1).</translation>
    </message>
    <message>
        <source>Write your name: the journal keeps who closed the case.</source>
        <translation>Напишите своё имя: журнал хранит, кто закрыл дело.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: shorten it to %n character(s).</source>
        <translation>
            <numerusform>Причина слишком длинная: сократите до %n знака.</numerusform>
            <numerusform>Причина слишком длинная: сократите до %n знаков.</numerusform>
            <numerusform>Причина слишком длинная: сократите до %n знаков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages are not finished. Write why the case is closed all the same, in at least %n letter(s).</source>
        <translation>
            <numerusform>Этапы не закончены. Напишите, почему дело всё же закрывают, не короче %n буквы.</numerusform>
            <numerusform>Этапы не закончены. Напишите, почему дело всё же закрывают, не короче %n букв.</numerusform>
            <numerusform>Этапы не закончены. Напишите, почему дело всё же закрывают, не короче %n букв.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::DueListModel</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>If it is missed: %1</source>
        <translation>Если пропустить: %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Под риском</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не подано</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Не закрыто</translation>
    </message>
    <message>
        <source>File it again: %1</source>
        <translation>Подайте снова: %1</translation>
    </message>
    <message>
        <source>Sealed, send it: %1</source>
        <translation>Запечатано, отправьте: %1</translation>
    </message>
    <message>
        <source>Sent, enter the proof: %1</source>
        <translation>Отправлено, впишите подтверждение: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>hqs::EditionAlarm</name>
    <message>
        <source>acknowledged on %1</source>
        <translation>подтверждено %1</translation>
    </message>
    <message>
        <source>The authority may treat a notice on such a form as not filed. Compare with the official text first.</source>
        <translation>Орган может счесть поданное на такой форме неподанным. Сначала сверьте с официальным текстом.</translation>
    </message>
    <message>
        <source>I know this and print all the same</source>
        <translation>Знаю и всё равно печатаю</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>hqs::EmployerChoice</name>
    <message>
        <source>Employer in this database:</source>
        <translation>Работодатель из базы:</translation>
    </message>
    <message>
        <source>a new one, entered below</source>
        <translation>новый, заполню ниже</translation>
    </message>
    <message>
        <source>Employer in this database</source>
        <translation>Работодатель из этой базы</translation>
    </message>
</context>
<context>
    <name>hqs::FieldForm</name>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Read the machine-readable zone… (Ctrl+M)</source>
        <translation>Прочитать машиночитаемую зону… (Ctrl+M)</translation>
    </message>
    <message>
        <source>Put back: %1 %2 (Ctrl+Z)</source>
        <translation>Вернуть: %1 %2 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to answer here as the case stands. Questions come with the answers before them.</source>
        <translation>Пока здесь не на что отвечать: вопросы появятся после ответов, от которых они зависят.</translation>
    </message>
</context>
<context>
    <name>hqs::FieldPicker</name>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>hqs::FieldRow</name>
    <message>
        <source>Suggestion: %1</source>
        <translation>Подсказка: %1</translation>
    </message>
    <message>
        <source>Name not declined: %1</source>
        <translation>Имя не склоняется: %1</translation>
    </message>
    <message>
        <source>Made by the rules of grammar. Check it: names have habits of their own.</source>
        <translation>Составлено по правилам грамматики. Проверьте: у имён бывают свои привычки.</translation>
    </message>
    <message>
        <source>%1: %2. A suggestion only: the notarised translation decides.</source>
        <translation>%1: %2. Только подсказка: решает нотариальный перевод.</translation>
    </message>
    <message>
        <source>As in the card of the employer: %1</source>
        <translation>Из карточки работодателя: %1</translation>
    </message>
</context>
<context>
    <name>hqs::FilingDialog</name>
    <message>
        <source>Seal these papers</source>
        <translation>Запечатать эти бумаги</translation>
    </message>
    <message>
        <source>What leaves the desk</source>
        <translation>Что уходит со стола</translation>
    </message>
    <message>
        <source>The program keeps the very PDF files, all answers and the law of this day under a hash. Later changes of the case do not touch them.</source>
        <translation>Программа сохранит сами файлы PDF, все данные и закон этого дня под контрольной суммой. Поздние правки дела их не меняют.</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>День подачи</translation>
    </message>
    <message>
        <source>Papers that go together</source>
        <translation>Бумаги, которые подаются вместе</translation>
    </message>
    <message>
        <source>%1 – confirm it first on the page “Print”</source>
        <translation>%1 – сначала подтвердите на странице «Печать»</translation>
    </message>
    <message>
        <source>This stage prints no papers.</source>
        <translation>В этом этапе нечего печатать.</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation>Запишите день так: 24.11.2026.</translation>
    </message>
    <message>
        <source>Choose at least one paper.</source>
        <translation>Выберите хотя бы одну бумагу.</translation>
    </message>
    <message>
        <source>Nothing was sealed; try again.</source>
        <translation>Ничего не запечатано; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::FilingsCard</name>
    <message>
        <source>Filing</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>File papers…</source>
        <translation>Подать бумаги…</translation>
    </message>
    <message>
        <source>This stage is not closed: nothing proves the filing. Enter a proof, or write why there is none.</source>
        <translation>Этап не закрыт: подача ничем не подтверждена. Внесите подтверждение или напишите, почему его нет.</translation>
    </message>
    <message>
        <source>Nothing was filed in this stage yet.</source>
        <translation>В этом этапе ещё ничего не подавали.</translation>
    </message>
    <message>
        <source>Filing %1, papers of %2</source>
        <translation>Подача %1, бумаги от %2</translation>
    </message>
    <message>
        <source>SHA-256 %1
Sealed by %2, program %3, rules %4</source>
        <translation>SHA-256 %1
Запечатано: %2, программа %3, правила %4</translation>
    </message>
    <message>
        <source>A corrected copy in place of filing %1</source>
        <translation>Исправленный экземпляр вместо подачи %1</translation>
    </message>
    <message>
        <source>As filed: %1</source>
        <translation>Как подано: %1</translation>
    </message>
    <message>
        <source>Print as filed: open the sealed PDF</source>
        <translation>Напечатать как подано: открыть запечатанный PDF</translation>
    </message>
    <message>
        <source>Save as filed…</source>
        <translation>Сохранить как подано…</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>Filing %1: %2</source>
        <translation>Подача %1: %2</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Отправлено…</translation>
    </message>
    <message>
        <source>Proof…</source>
        <translation>Подтверждение…</translation>
    </message>
    <message>
        <source>No proof…</source>
        <translation>Нет подтверждения…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>Принято…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Отказ…</translation>
    </message>
    <message>
        <source>Refused after all…</source>
        <translation>Всё же отказ…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Save all filings of the case as a table…</source>
        <translation>Сохранить все подачи дела таблицей…</translation>
    </message>
    <message>
        <source>All filings of the case, for Excel and other programs</source>
        <translation>Все подачи дела — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::FindingsCard</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the field: %1</source>
        <translation>Показать поле: %1</translation>
    </message>
    <message>
        <source>No rule is broken by what is known so far.</source>
        <translation>Известные сведения не нарушают ни одного правила.</translation>
    </message>
    <message>
        <source>No other rule is broken by what is known so far.</source>
        <translation>Другие правила по тому, что известно, не нарушены.</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Принято с обоснованием</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>Отозвать принятие: %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Accept with a reason: %1</source>
        <translation>Принять с обоснованием: %1</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Save the checks as a table…</source>
        <translation>Сохранить проверки таблицей…</translation>
    </message>
</context>
<context>
    <name>hqs::GuideDesk</name>
    <message>
        <source>A dialog is open in the window of the program. Close it first, then follow the link again.</source>
        <translation>В окне программы открыт диалог. Сначала закройте его, потом нажмите на ссылку снова.</translation>
    </message>
    <message>
        <source>This is version %1 of the program, newer than the one used last.</source>
        <translation>Это версия программы %1, новее той, что работала в прошлый раз.</translation>
    </message>
    <message>
        <source>The rules are of edition %1, newer than those used last.</source>
        <translation>Правила — редакции %1, новее тех, что работали в прошлый раз.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>hqs::GuideWindow</name>
    <message>
        <source>Guide – HQS Desk</source>
        <translation>Руководство — Дело ВКС</translation>
    </message>
    <message>
        <source>Find in the guide…  Ctrl+F</source>
        <translation>Найти в руководстве…  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Содержание руководства</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Ничего не найдено. Наберите меньше букв.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Forward ›</source>
        <translation>Вперёд ›</translation>
    </message>
</context>
<context>
    <name>hqs::HintPanel</name>
    <message>
        <source>Why we ask</source>
        <translation>Зачем спрашиваем</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Об этой странице</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
</context>
<context>
    <name>hqs::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier one(s)</source>
        <translation>
            <numerusform>Показать ещё %n более раннюю</numerusform>
            <numerusform>Показать ещё %n более ранние</numerusform>
            <numerusform>Показать ещё %n более ранних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::ImportDialog</name>
    <message>
        <source>— leave out —</source>
        <translation>— не брать —</translation>
    </message>
    <message>
        <source>Rows: %1. Would be new: %2, changed: %3. Nothing new in: %4. Known already and left as it is: %5. Refused: %6.</source>
        <translation>Строк: %1. Появится новых: %2, изменится: %3. Без нового: %4. Уже есть и останется как было: %5. Не принято: %6.</translation>
    </message>
    <message>
        <source>Known already; left as it is.</source>
        <translation>Уже есть; останется как было.</translation>
    </message>
    <message>
        <source>Something else is written there already; left as it is.</source>
        <translation>Там уже записано другое; останется как было.</translation>
    </message>
    <message>
        <source>Import from a table</source>
        <translation>Загрузить из таблицы</translation>
    </message>
    <message>
        <source>What the table is about</source>
        <translation>О чём таблица</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>Что уже есть</translation>
    </message>
    <message>
        <source>Fill what is empty; what differs stays</source>
        <translation>Дополнить пустое; что отличается — оставить</translation>
    </message>
    <message>
        <source>Replace by what the table says</source>
        <translation>Заменить тем, что в таблице</translation>
    </message>
    <message>
        <source>What the columns mean: guessed from the headings, to be changed here</source>
        <translation>Что значат столбцы: угадано по заголовкам, можно изменить</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Leave the refused rows out and take the others</source>
        <translation>Пропустить непринятые строки и взять остальные</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Строки, которые не приняты</translation>
    </message>
    <message>
        <source>Leave known people, employers and months as they are</source>
        <translation>Известных людей, работодателей и месяцы оставить как есть</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::JournalDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Под отбор не подходит ни одна запись.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>journal-%1</source>
        <translation>журнал-%1</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Сохранить выгрузку</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Whose acts</source>
        <translation>Чьи действия</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид действия</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>About: case number, rule …</source>
        <translation>О чём: номер дела, правило …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Before → after; why</source>
        <translation>Было → стало; почему</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Check of the chain: %1 Head: %2</source>
        <translation>Проверка цепочки: %1 Свёртка: %2</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Этот &amp;месяц</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Сохранить &amp;таблицей…</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Сохранить те&amp;кстом…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить в &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>hqs::LawArrivalsDialog</name>
    <message>
        <source>Checked: %1</source>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>Values and marks of another office</source>
        <translation>Решения и отметки другого офиса</translation>
    </message>
    <message>
        <source>The file holds no value and no mark.</source>
        <translation>В файле нет ни решений, ни отметок.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Tick what your office shall take over; you answer for it as for your own.</source>
        <translation>Пока ничего не изменено. Отметьте, что примет ваш офис; за это вы отвечаете как за собственное.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>The other office</source>
        <translation>Другой офис</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Сейчас здесь</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>the same is here already</source>
        <translation>такое же уже есть</translation>
    </message>
    <message>
        <source>another is here; the coming one is newer</source>
        <translation>здесь другое; присланное новее</translation>
    </message>
    <message>
        <source>another is here; the coming one is not newer</source>
        <translation>здесь другое; присланное не новее</translation>
    </message>
    <message>
        <source>not about the rules in use here; cannot be taken over</source>
        <translation>не подходит к здешним правилам; принять нельзя</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::LawChangesModel</name>
    <message>
        <source>begins</source>
        <translation>начинается</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>меняется</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>кончается</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>только предложено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>hqs::LawChangesTab</name>
    <message>
        <source>Write two dates, the earlier first.</source>
        <translation>Введите две даты, более раннюю первой.</translation>
    </message>
    <message>
        <source>The second day must be the later one.</source>
        <translation>Вторая дата должна быть позже первой.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>No change is known</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>The rules hold no value that begins, changes or ends between these days. Try a longer span.</source>
        <translation>Среди правил нет значений, которые начинаются, меняются или кончаются между этими днями. Возьмите больший промежуток.</translation>
    </message>
    <message>
        <source>Changes of the law</source>
        <translation>Изменения права</translation>
    </message>
</context>
<context>
    <name>hqs::LawEntryCard</name>
    <message>
        <source>not in force: only proposed</source>
        <translation>не действует: только предложено</translation>
    </message>
    <message>
        <source>holds on this day</source>
        <translation>действует на этот день</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>другое время</translation>
    </message>
    <message>
        <source>The first day is not known</source>
        <translation>Первый день неизвестен</translation>
    </message>
    <message>
        <source>Choose a row to see its basis and all its values.</source>
        <translation>Выберите строку, чтобы увидеть основание и все значения.</translation>
    </message>
    <message>
        <source>replaced by the office&apos;s own value</source>
        <translation>заменено решением офиса</translation>
    </message>
    <message>
        <source>Withdraw the mark “checked”…</source>
        <translation>Снять отметку «проверено»…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Отметить как проверенное…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Withdraw the own value…</source>
        <translation>Отозвать решение офиса…</translation>
    </message>
    <message>
        <source>Set the office&apos;s own value…</source>
        <translation>Задать решение офиса…</translation>
    </message>
</context>
<context>
    <name>hqs::LawOfDay</name>
    <message>
        <source>Not a date; the law of %1 is shown.</source>
        <translation>Это не дата; показан закон на %1.</translation>
    </message>
    <message>
        <source>The law of %1 is shown, not of today.</source>
        <translation>Показан закон на %1, а не на сегодня.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Law on the day</source>
        <translation>Закон на день</translation>
    </message>
    <message>
        <source>Find a rule, an article, a number…</source>
        <translation>Найти правило, статью, число…</translation>
    </message>
    <message>
        <source>Only not verified</source>
        <translation>Только непроверенные</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Вернуться к сегодня</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the verified rules too.</source>
        <translation>Введите меньше букв или снимите отметку «Только непроверенные».</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Показать все правила</translation>
    </message>
    <message>
        <source>Find in the law</source>
        <translation>Искать в правилах</translation>
    </message>
</context>
<context>
    <name>hqs::LawPage</name>
    <message>
        <source>Rules and rates</source>
        <translation>Правила и ставки</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>Law of a day</source>
        <translation>Закон на день</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Import values and marks…</source>
        <translation>Загрузить решения…</translation>
    </message>
    <message>
        <source>Shows what the file of another office says of the law, and takes over what you choose.</source>
        <translation>Показывает решения и отметки из файла другого офиса и принимает то, что вы выберете.</translation>
    </message>
    <message>
        <source>Export values and marks…</source>
        <translation>Выгрузить решения…</translation>
    </message>
    <message>
        <source>Writes your office&apos;s own values and checks to a file for another office.</source>
        <translation>Записывает решения и отметки вашего офиса в файл для другого офиса.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>All numbers of the law, or what changes in the days that are shown, for Excel</source>
        <translation>Все числа закона или изменения за показанные дни — для Excel</translation>
    </message>
</context>
<context>
    <name>hqs::LawTableModel</name>
    <message>
        <source>no value on this day</source>
        <translation>на этот день значения нет</translation>
    </message>
    <message>
        <source>not in force then</source>
        <translation>тогда не действовало</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>hqs::LawWordDesk</name>
    <message>
        <source>Withdraw the office&apos;s own value? What the rules say will hold again. The journal keeps both.</source>
        <translation>Отозвать решение офиса? Снова будет действовать значение из правил. В журнале останется и то и другое.</translation>
    </message>
    <message>
        <source>Withdraw the mark “checked”? The journal keeps that it was there.</source>
        <translation>Снять отметку «проверено»? В журнале останется, что она была.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Export the office&apos;s values and marks</source>
        <translation>Выгрузить решения и отметки офиса</translation>
    </message>
    <message>
        <source>Values and marks (*.json)</source>
        <translation>Решения и отметки (*.json)</translation>
    </message>
    <message>
        <source>Import values and marks of another office</source>
        <translation>Загрузить решения и отметки другого офиса</translation>
    </message>
</context>
<context>
    <name>hqs::LawWordDialog</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Link or note</source>
        <translation>Ссылка или примечание</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Дата сверки</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day (empty: open)</source>
        <translation>Последний день (пусто — бессрочно)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Basis, in Russian</source>
        <translation>Основание, по-русски</translation>
    </message>
    <message>
        <source>Basis, in English (may be empty)</source>
        <translation>Основание по-английски (необязательно)</translation>
    </message>
    <message>
        <source>First day: write a date, like 01.12.2026.</source>
        <translation>Первый день: напишите дату, например 01.12.2026.</translation>
    </message>
    <message>
        <source>Last day: leave it empty, or write a date that is not before the first day.</source>
        <translation>Последний день: оставьте пустым или напишите дату не раньше первого дня.</translation>
    </message>
    <message>
        <source>Value: write a whole number, like 123 000, without kopecks or words.</source>
        <translation>Значение: напишите целое число, например 123 000, без копеек и слов.</translation>
    </message>
    <message>
        <source>Basis, in Russian: name the law or the decree and its article that your value comes from.</source>
        <translation>Основание, по-русски: назовите закон или постановление и статью, откуда взято ваше значение.</translation>
    </message>
    <message>
        <source>Link or note: write where you read the official text, so that others can find it.</source>
        <translation>Ссылка или примечание: напишите, где вы читали официальный текст, чтобы его нашли и другие.</translation>
    </message>
    <message>
        <source>Who: write the name of the person who answers for it.</source>
        <translation>Кто: напишите имя того, кто за это отвечает.</translation>
    </message>
    <message>
        <source>The day: write a date, like 24.11.2026.</source>
        <translation>Дата: напишите её в виде 24.11.2026.</translation>
    </message>
    <message>
        <source>This does not fit the rules in use any more. Close this window and choose the rule again.</source>
        <translation>Это больше не подходит к действующим правилам. Закройте окно и выберите правило снова.</translation>
    </message>
    <message>
        <source>The rules hold no value for this day.</source>
        <translation>На этот день в правилах нет значения.</translation>
    </message>
    <message>
        <source>The rules say: %1</source>
        <translation>По правилам: %1</translation>
    </message>
    <message>
        <source>Own value of the office</source>
        <translation>Решение офиса</translation>
    </message>
    <message>
        <source>Your value holds on all its days in place of what the rules say. Without a last day it also replaces every later value of the rules. It can be withdrawn at any time.</source>
        <translation>Ваше значение действует во все свои дни вместо значения из правил. Без последнего дня оно заменяет и все более поздние значения правил. Его можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>Compared with the official text</source>
        <translation>Сверено с официальным текстом</translation>
    </message>
    <message>
        <source>Confirm this only after you have read the official text yourself. When the rules change, the mark goes away by itself.</source>
        <translation>Подтверждайте, только если сами прочли официальный текст. Когда правила изменятся, отметка исчезнет сама.</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Применять это значение</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Отметить как проверенное</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::LetterDialog</name>
    <message>
        <source>there is no field “%1”; choose one from the list</source>
        <translation>нет поля «%1»; выберите его из списка</translation>
    </message>
    <message>
        <source>there is no such way to write a value: “%1”</source>
        <translation>так значение записать нельзя: «%1»</translation>
    </message>
    <message>
        <source>the markup cannot be read: %1</source>
        <translation>разметка не читается: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Not filled in for this case: %1</source>
        <translation>В этом деле не заполнено: %1</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Texts of letters (*.html)</source>
        <translation>Тексты писем (*.html)</translation>
    </message>
    <message>
        <source>Read a text</source>
        <translation>Прочитать текст</translation>
    </message>
    <message>
        <source>Text of the office: %1</source>
        <translation>Текст офиса: %1</translation>
    </message>
    <message>
        <source>This office has a text of its own. It is printed instead of the program&apos;s text and marked “text of the office”.</source>
        <translation>У этого офиса свой текст. Он печатается вместо текста программы с пометкой «текст офиса».</translation>
    </message>
    <message>
        <source>This is the program&apos;s text. What you change becomes the text of your office; the program&apos;s own can be restored at any time.</source>
        <translation>Это текст программы. Изменённый станет текстом вашего офиса; вернуть текст программы можно в любой день.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Что не так с текстом</translation>
    </message>
    <message>
        <source>Back to the program&apos;s text</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Как письмо выглядит</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>&amp;Read from a file…</source>
        <translation>&amp;Прочитать из файла…</translation>
    </message>
</context>
<context>
    <name>hqs::LockScreen</name>
    <message>
        <source>HQS Desk</source>
        <translation>Дело ВКС</translation>
    </message>
    <message>
        <source>The program is locked</source>
        <translation>Программа заблокирована</translation>
    </message>
    <message>
        <source>Everything that was typed is saved.</source>
        <translation>Всё набранное сохранено.</translation>
    </message>
    <message>
        <source>This database has no password: the lock only hides it from passing eyes. Anybody can open it again, here or by copying the file. To protect it: “File” → “Password and lock…”.</source>
        <translation>У этой базы нет пароля: блокировка лишь прячет её от случайных глаз. Открыть её может любой — здесь или скопировав файл. Защитить: «Файл» → «Пароль и блокировка…».</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Выйти из программы</translation>
    </message>
</context>
<context>
    <name>hqs::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Новая база…</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>HQS Desk databases (*.hqs)</source>
        <translation>Базы «Дело ВКС» (*.hqs)</translation>
    </message>
    <message>
        <source>&amp;Open database…</source>
        <translation>&amp;Открыть базу…</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>&amp;Install rules…</source>
        <translation>&amp;Установить правила…</translation>
    </message>
    <message>
        <source>Install rules</source>
        <translation>Установить правила</translation>
    </message>
    <message>
        <source>Packs of rules (*.hqsrules)</source>
        <translation>Пакеты правил (*.hqsrules)</translation>
    </message>
    <message>
        <source>&amp;Password and lock…</source>
        <translation>&amp;Пароль и блокировка…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокировать</translation>
    </message>
    <message>
        <source>Im&amp;port from a table…</source>
        <translation>&amp;Загрузить из таблицы…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Резервные &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Personal data…</source>
        <translation>&amp;Персональные данные…</translation>
    </message>
    <message>
        <source>Fill with the &amp;demo company</source>
        <translation>Заполнить &amp;учебной компанией</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>&amp;New HQS case</source>
        <translation>&amp;Новое дело ВКС</translation>
    </message>
    <message>
        <source>Find and &amp;go…</source>
        <translation>Найти и &amp;перейти…</translation>
    </message>
    <message>
        <source>&amp;Find in the cases…</source>
        <translation>&amp;Искать в делах…</translation>
    </message>
    <message>
        <source>Open the &amp;wizard</source>
        <translation>Открыть &amp;мастер</translation>
    </message>
    <message>
        <source>Read a pass&amp;port…</source>
        <translation>Прочитать &amp;паспорт…</translation>
    </message>
    <message>
        <source>&amp;Papers and printing</source>
        <translation>&amp;Документы и печать</translation>
    </message>
    <message>
        <source>&amp;Copy into a portal…</source>
        <translation>П&amp;еренести на портал…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Colours as on the &amp;desktop</source>
        <translation>Цвета &amp;системы</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>What ne&amp;xt</source>
        <translation>Что &amp;дальше</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>Is there a newer &amp;version?</source>
        <translation>Есть ли &amp;версия новее?</translation>
    </message>
    <message>
        <source>C&amp;lose the case, or open it again…</source>
        <translation>За&amp;крыть дело или открыть его снова…</translation>
    </message>
</context>
<context>
    <name>hqs::MainWindow</name>
    <message>
        <source>Not saved!</source>
        <translation>Не сохранено!</translation>
    </message>
    <message>
        <source>HQS Desk</source>
        <translation>Дело ВКС</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Работодатели</translation>
    </message>
    <message>
        <source>Database: %1 · not encrypted · everything is saved</source>
        <translation>База: %1 · не зашифрована · всё сохранено</translation>
    </message>
    <message>
        <source>Rules %1 · from secondary sources, not checked by a lawyer</source>
        <translation>Правила %1 · по вторичным источникам, юрист не сверял</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Rules and rates</source>
        <translation>Правила и ставки</translation>
    </message>
    <message>
        <source>This database has cases already. Add the invented demo company to them?</source>
        <translation>В базе уже есть дела. Добавить к ним вымышленную учебную компанию?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Database: %1 · protected by a password · everything is saved</source>
        <translation>База: %1 · защищена паролем · всё сохранено</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>HQS pay</source>
        <translation>Зарплата ВКС</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Показать дела</translation>
    </message>
</context>
<context>
    <name>hqs::MonthPane</name>
    <message>
        <source>No terms this day.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>Предыдущий месяц (Page Up)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>To today (Home)</source>
        <translation>К сегодняшнему дню (Home)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>Следующий месяц (Page Down)</translation>
    </message>
    <message>
        <source>Terms of the day</source>
        <translation>Сроки дня</translation>
    </message>
</context>
<context>
    <name>hqs::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>day off</source>
        <translation>нерабочий день</translation>
    </message>
    <message>
        <source>Month of the calendar</source>
        <translation>Месяц календаря</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n срок</numerusform>
            <numerusform>%n срока</numerusform>
            <numerusform>%n сроков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::MrzDialog</name>
    <message>
        <source> (should be %1)</source>
        <translation> (должно быть %1)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>В зоне</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>A check digit covers this and matches.</source>
        <translation>Защищено контрольной цифрой, и она сходится.</translation>
    </message>
    <message>
        <source>No check digit covers this: compare it with the passport.</source>
        <translation>Контрольной цифрой не защищено: сверьте с паспортом.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же самое</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Replace with this</source>
        <translation>Заменить на это</translation>
    </message>
    <message>
        <source>Machine-readable zone</source>
        <translation>Машиночитаемая зона</translation>
    </message>
    <message>
        <source>Type or paste the lines of capital letters at the foot of the page of data, or put the cursor here and let the scanner read the passport. Nothing is written until you take it.</source>
        <translation>Наберите или вставьте строки заглавных букв с нижнего края страницы данных или поставьте сюда курсор и прочитайте паспорт сканером. Ничего не запишется, пока вы сами не возьмёте.</translation>
    </message>
    <message>
        <source>Lines of the machine-readable zone</source>
        <translation>Строки машиночитаемой зоны</translation>
    </message>
    <message>
        <source>Whose passport</source>
        <translation>Чей паспорт</translation>
    </message>
    <message>
        <source>&amp;Take all that is empty</source>
        <translation>&amp;Взять всё, что пусто</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>This is a visa of another country: its number and its term have no place in the case.</source>
        <translation>Это виза другой страны: её номеру и сроку в деле нет места.</translation>
    </message>
    <message>
        <source>A visa carries its own number or that of the passport, and may spell the name back from Russian: compare both. Write its series first: then only the rest is offered as the number.</source>
        <translation>В визе стоит её номер или номер паспорта, а имя может быть переведено в латиницу с русского: сверьте и то и другое. Сначала впишите серию визы: тогда номером предложат только остальное.</translation>
    </message>
</context>
<context>
    <name>hqs::NeedChecks</name>
    <message>
        <source>Tick what you have looked at yourself.</source>
        <translation>Отметьте то, что видели сами.</translation>
    </message>
    <message>
        <source>Counts as checked, but nobody has looked at: %1</source>
        <translation>Считается проверенным, но не отмечено, что видели: %1</translation>
    </message>
</context>
<context>
    <name>hqs::NewPasswordDialog</name>
    <message>
        <source>A new database</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>Protect the database by a password</source>
        <translation>Защитить базу паролем</translation>
    </message>
    <message>
        <source>Another password for the database</source>
        <translation>Другой пароль для базы</translation>
    </message>
    <message>
        <source>Protect it by a password (recommended)</source>
        <translation>Защитить паролем (рекомендуется)</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Без пароля</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file reads every passport in it: whoever sits down at this computer, steals it, or finds a copy. Choose this only when the whole disk is encrypted or your office forbids other protection.</source>
        <translation>Любой, к кому попадёт файл, прочтёт в нём все паспорта: кто сел за этот компьютер, украл его или нашёл копию. Выбирайте это, только если зашифрован весь диск или ваша организация запрещает иную защиту.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Password: at least eight characters; a sentence is best</source>
        <translation>Пароль: не менее восьми знаков, лучше всего целая фраза</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я набираю</translation>
    </message>
    <message>
        <source>This is password protection, not a certified cryptographic tool. When the password and the recovery code are both lost, nobody can open the database any more: neither the administrator nor the makers of the program.</source>
        <translation>Это защита паролем, не СКЗИ. Если утеряны и пароль, и код восстановления, базу не откроет никто: ни администратор, ни авторы программы.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers now. Think of a password yourself.</source>
        <translation>Компьютер сейчас не даёт случайных чисел. Придумайте пароль сами.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>How strong it is will stand here.</source>
        <translation>Здесь будет видно, насколько он стоек.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>короткий</translation>
    </message>
    <message>
        <source>Fewer than eight characters.</source>
        <translation>Меньше восьми знаков.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабый</translation>
    </message>
    <message>
        <source>A program guesses it within days. Add words that do not belong together.</source>
        <translation>Программа подберёт его за дни. Добавьте слова, не связанные между собой.</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>It would hold for months. One word more makes it strong.</source>
        <translation>Продержится месяцы. Ещё одно слово сделает его надёжным.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>надёжный</translation>
    </message>
    <message>
        <source>An estimate by its characters: names and dates of your life are not counted.</source>
        <translation>Оценка по знакам: имена и даты из вашей жизни она не знает.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The password is too short: at least eight characters.</source>
        <translation>Пароль слишком короткий: нужно не менее восьми знаков.</translation>
    </message>
    <message>
        <source>Enter the same password again, so that no slip of the hand locks you out.</source>
        <translation>Введите тот же пароль ещё раз, чтобы опечатка не закрыла базу от вас самих.</translation>
    </message>
    <message>
        <source>The two passwords differ. Enter the second one again.</source>
        <translation>Пароли не совпадают. Введите второй ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Propose one</source>
        <translation>&amp;Предложить</translation>
    </message>
</context>
<context>
    <name>hqs::OfficePersonButton</name>
    <message>
        <source>At work: %1</source>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>The journal shows this name. It is a convenience, no protection: whoever can open the database can choose any name.</source>
        <translation>Это имя пишется в журнал. Это удобство, а не защита: кто может открыть базу, может выбрать любое имя.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другой человек…</translation>
    </message>
</context>
<context>
    <name>hqs::OutcomeDialog</name>
    <message>
        <source>Filing %1</source>
        <translation>Подача %1</translation>
    </message>
    <message>
        <source>A refused paper counts as not filed: the stage and its papers are open again, and their terms run. What was filed stays sealed.</source>
        <translation>Бумага с отказом считается неподанной: этап и его бумаги снова открыты, сроки идут. Поданное остаётся запечатанным.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Number of the certificate or request, if there is one already</source>
        <translation>Номер справки или обращения, если он уже есть</translation>
    </message>
    <message>
        <source>Number of the certificate or of the answer</source>
        <translation>Номер справки или ответа</translation>
    </message>
    <message>
        <source>Tracking number of the postal item</source>
        <translation>Номер почтового отправления</translation>
    </message>
    <message>
        <source>Text of the refusal</source>
        <translation>Текст отказа</translation>
    </message>
    <message>
        <source>Why there is no proof</source>
        <translation>Почему нет подтверждения</translation>
    </message>
    <message>
        <source>What shows it: note, stamp, answer of the portal</source>
        <translation>Что подтверждает: отметка, штамп, ответ портала</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>What proves that it arrived</source>
        <translation>Чем подтверждено, что дошло</translation>
    </message>
    <message>
        <source>Close it without a proof</source>
        <translation>Закрыть без подтверждения</translation>
    </message>
    <message>
        <source>The authority accepted it</source>
        <translation>Орган принял</translation>
    </message>
    <message>
        <source>The authority refused it</source>
        <translation>Орган отказал</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>by post with a list of enclosures</source>
        <translation>почтой с описью</translation>
    </message>
    <message>
        <source>through the state portal</source>
        <translation>через Госуслуги</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>скана нет</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Приложить скан</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Write the day as 24.11.2026.</source>
        <translation>Запишите день так: 24.11.2026.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>It was sent later than this day.</source>
        <translation>Отправлено позже этого дня.</translation>
    </message>
    <message>
        <source>Write what the refusal says: the next copy must answer it.</source>
        <translation>Запишите, что сказано в отказе: исправленный экземпляр должен на это ответить.</translation>
    </message>
    <message>
        <source>Write why: who reads it later must understand.</source>
        <translation>Напишите, почему: тот, кто прочтёт это потом, должен понять.</translation>
    </message>
    <message>
        <source>Write a number or what shows it, or attach a scan.</source>
        <translation>Запишите номер или что это подтверждает, либо приложите скан.</translation>
    </message>
    <message>
        <source>It could not be saved; try again.</source>
        <translation>Сохранить не удалось; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Not sent yet</source>
        <translation>&amp;Ещё не отправлено</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Attach its scan…</source>
        <translation>&amp;Приложить скан…</translation>
    </message>
</context>
<context>
    <name>hqs::OwnPaperDesk</name>
    <message>
        <source>papers of the office</source>
        <translation>документы офиса</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw the office&apos;s own text? The program&apos;s text is printed again. The journal keeps that it was there.</source>
        <translation>Отозвать текст офиса? Снова печатается текст программы. В журнале останется, что он был.</translation>
    </message>
    <message>
        <source>Withdraw this blank? It is no longer printed. Save it to a file first if you may need it again.</source>
        <translation>Отозвать этот бланк? Он больше не печатается. Если он ещё пригодится, сначала сохраните его в файл.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, редакция %2</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>использовать нельзя: %1</translation>
    </message>
    <message>
        <source>Save the blank</source>
        <translation>Сохранить бланк</translation>
    </message>
    <message>
        <source>Blanks of HQS Desk (*.json)</source>
        <translation>Бланки «Дело ВКС» (*.json)</translation>
    </message>
    <message>
        <source>Read a blank</source>
        <translation>Прочитать бланк</translation>
    </message>
    <message>
        <source>There is a blank “%1” already. Replace it?</source>
        <translation>Бланк «%1» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>hqs::PackageRow</name>
    <message>
        <source>only if asked for</source>
        <translation>только по запросу</translation>
    </message>
    <message>
        <source>Refused on %1: %2 The paper is open again: correct it and file it anew.</source>
        <translation>Отказ %1: %2 Бумага снова открыта: исправьте её и подайте заново.</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Скан: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Replace with a newer one…</source>
        <translation>Заменить новым…</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Cancel it: attached by mistake</source>
        <translation>Отменить: приложен по ошибке</translation>
    </message>
    <message>
        <source>It counts again</source>
        <translation>Снова действует</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не смотрели</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Запрошен</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>Attach a scan: %1</source>
        <translation>Приложить скан: %1</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or TIFF, at most 25 MB. A file can also be dropped here.</source>
        <translation>PDF, JPEG, PNG или TIFF, не больше 25 МБ. Файл можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Приложить скан</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>a scan is being attached…</source>
        <translation>скан прикладывается…</translation>
    </message>
</context>
<context>
    <name>hqs::PackageTable</name>
    <message>
        <source>This stage needs no papers.</source>
        <translation>На этом этапе документы не нужны.</translation>
    </message>
    <message>
        <source>Save the package as a folder…</source>
        <translation>Сохранить пакет папкой…</translation>
    </message>
    <message>
        <source>A new folder with the list, the printed papers and the scans, numbered as in the list.</source>
        <translation>Новая папка: список, напечатанные бумаги и сканы, пронумерованные как в списке.</translation>
    </message>
    <message>
        <source>Where the folder of the package goes</source>
        <translation>Куда положить папку пакета</translation>
    </message>
    <message>
        <source>the editions of these papers are not confirmed yet (page “Print”): %1</source>
        <translation>редакции этих бумаг ещё не подтверждены (страница «Печать»): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n файл сохранён в %1</numerusform>
            <numerusform>%n файла сохранены в %1</numerusform>
            <numerusform>%n файлов сохранены в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>The papers of all stages and how far each one is, for Excel and other programs</source>
        <translation>Документы всех этапов и их состояние — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::PaletteDialog</name>
    <message>
        <source>Find and go</source>
        <translation>Найти и перейти</translation>
    </message>
    <message>
        <source>A name, a number, a passport, a page or a command</source>
        <translation>Имя, номер, паспорт, страница или команда</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing is called that. Try a part of the name or of the number.</source>
        <translation>Так ничего не называется. Попробуйте часть имени или номера.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: go on typing.</source>
        <translation>
            <numerusform>Ещё %n: печатайте дальше.</numerusform>
            <numerusform>Ещё %n: печатайте дальше.</numerusform>
            <numerusform>Ещё %n: печатайте дальше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens, Escape goes back.</source>
        <translation>
            <numerusform>Найдено: %n. Enter открывает, Escape возвращает.</numerusform>
            <numerusform>Найдено: %n. Enter открывает, Escape возвращает.</numerusform>
            <numerusform>Найдено: %n. Enter открывает, Escape возвращает.</numerusform>
        </translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодатель</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(имени ещё нет)</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>руководство</translation>
    </message>
    <message>
        <source>law</source>
        <translation>право</translation>
    </message>
    <message>
        <source>report as PDF</source>
        <translation>отчёт PDF</translation>
    </message>
    <message>
        <source>Binder for an inspection</source>
        <translation>Подборка для проверки</translation>
    </message>
    <message>
        <source>list for Excel</source>
        <translation>список для Excel</translation>
    </message>
    <message>
        <source>All lists in one workbook</source>
        <translation>Все списки в одной книге</translation>
    </message>
    <message>
        <source>All salary notices as PDF</source>
        <translation>Все уведомления о зарплате в PDF</translation>
    </message>
    <message>
        <source>Print all salary notices</source>
        <translation>Напечатать все уведомления о зарплате</translation>
    </message>
    <message>
        <source>Deadlines for a calendar program</source>
        <translation>Сроки для программы-календаря</translation>
    </message>
    <message>
        <source>Import values and marks of the law</source>
        <translation>Загрузить значения и отметки о праве</translation>
    </message>
    <message>
        <source>Export values and marks of the law</source>
        <translation>Выгрузить значения и отметки о праве</translation>
    </message>
</context>
<context>
    <name>hqs::PaperList</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Экземпляров: %1</translation>
    </message>
    <message>
        <source>Print earlier</source>
        <translation>Печатать раньше</translation>
    </message>
    <message>
        <source>The paper that is shown comes before the one above it (Alt+Up).</source>
        <translation>Показанная бумага встанет перед той, что над ней (Alt+Вверх).</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>Печатать позже</translation>
    </message>
    <message>
        <source>The paper that is shown comes after the one below it (Alt+Down).</source>
        <translation>Показанная бумага встанет после той, что под ней (Alt+Вниз).</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>двусторонняя</translation>
    </message>
</context>
<context>
    <name>hqs::PayCard</name>
    <message>
        <source>Pay, %1</source>
        <translation>Зарплата, %1</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Что, если…</translation>
    </message>
    <message>
        <source>Try out a start, a raise, a bonus or days off. Nothing is saved.</source>
        <translation>Примерьте дату начала, повышение, премию или дни без оплаты. Ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>hqs::PayComparison</name>
    <message>
        <source>Correct what is marked in red: then the figures are counted again.</source>
        <translation>Исправьте отмеченное красным — и цифры посчитаются снова.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Month by month, as it is</source>
        <translation>По месяцам, как есть</translation>
    </message>
    <message>
        <source>Month by month, what if</source>
        <translation>По месяцам, что, если</translation>
    </message>
    <message>
        <source>Left: as it is; right: what if. Full bars are paid, light ones expected, the dashed line is the threshold.</source>
        <translation>Слева — как есть, справа — что, если. Тёмное — выплачено, светлое — ожидается, штриховая линия — порог.</translation>
    </message>
</context>
<context>
    <name>hqs::PayTrialDialog</name>
    <message>
        <source>What if — the pay of a quarter</source>
        <translation>Что, если — зарплата за квартал</translation>
    </message>
    <message>
        <source>Enter what you consider: the figures follow at once. Nothing of it is saved.</source>
        <translation>Введите, что обдумываете: цифры меняются сразу. Ничего из этого не сохраняется.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>New monthly pay, ₽</source>
        <translation>Новая зарплата в месяц, ₽</translation>
    </message>
    <message>
        <source>… from this day</source>
        <translation>… с этого дня</translation>
    </message>
    <message>
        <source>Bonus, ₽</source>
        <translation>Премия, ₽</translation>
    </message>
    <message>
        <source>… for the month</source>
        <translation>… за месяц</translation>
    </message>
    <message>
        <source>Working days without pay</source>
        <translation>Рабочих дней без оплаты</translation>
    </message>
    <message>
        <source>Working days of sickness</source>
        <translation>Рабочих дней болезни</translation>
    </message>
    <message>
        <source>Days off are taken from the last month whose pay is not entered yet.</source>
        <translation>Дни без оплаты и болезни вычитаются из последнего месяца, сумма за который ещё не введена.</translation>
    </message>
    <message>
        <source>&amp;Back to how things are</source>
        <translation>&amp;Вернуть как есть</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>hqs::PersonDataDialog</name>
    <message>
        <source>withdrawn on %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>закончилось %1</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>дано %1</translation>
    </message>
    <message>
        <source>no case of their own</source>
        <translation>своего дела нет</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>family in %1</source>
        <translation>член семьи в %1</translation>
    </message>
    <message>
        <source>A folder for all that is kept about this person</source>
        <translation>Папка для всего, что хранится об этом человеке</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>destruction-act-%1.pdf</source>
        <translation>акт-об-уничтожении-%1.pdf</translation>
    </message>
    <message>
        <source>journal-extract-%1.pdf</source>
        <translation>выгрузка-из-журнала-%1.pdf</translation>
    </message>
    <message>
        <source>Destroy everything about %1?

Cases that go: %2. This cannot be undone; a restored backup will be cleared of this person again. Papers that the law wants kept longer must be printed and filed before.

%3</source>
        <translation>Уничтожить всё о человеке «%1»?

Дела, которые исчезнут: %2. Отменить это нельзя; из возвращённой копии человек будет удалён снова. Бумаги, которые закон велит хранить дольше, сначала распечатайте и подшейте.

%3</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>The ground, without names (it goes into the journal and the act):</source>
        <translation>Основание, без фамилий (попадёт в журнал и в акт):</translation>
    </message>
    <message>
        <source>The purpose has been reached</source>
        <translation>Цель обработки достигнута</translation>
    </message>
    <message>
        <source>A folder for the act and the extract of the journal</source>
        <translation>Папка для акта и выгрузки из журнала</translation>
    </message>
    <message>
        <source>%1: %2 (%3; %4).</source>
        <translation>%1: %2 (%3; %4).</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>A person may ask what is kept about them, take the consent back, and ask for destruction.</source>
        <translation>Человек может спросить, что о нём хранится, отозвать согласие и потребовать уничтожения.</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>no case to count from</source>
        <translation>дела нет, считать не от чего</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>to destroy by %1</source>
        <translation>уничтожить до %1</translation>
    </message>
    <message>
        <source>ended on %1; the rules set no term</source>
        <translation>закончено %1; срока в правилах нет</translation>
    </message>
    <message>
        <source>was to be destroyed by %1</source>
        <translation>надо было уничтожить до %1</translation>
    </message>
    <message>
        <source>The employment, or the last case, ended on %1.</source>
        <translation>Работа или последнее дело закончились %1.</translation>
    </message>
    <message>
        <source>The consent is kept on paper until %1.</source>
        <translation>Согласие на бумаге хранится до %1.</translation>
    </message>
    <message>
        <source>Personnel papers are kept until %1.</source>
        <translation>Документы по личному составу хранятся до %1.</translation>
    </message>
    <message>
        <source>Nothing is ever destroyed by the program itself.</source>
        <translation>Сама программа ничего не уничтожает.</translation>
    </message>
    <message>
        <source>Only those whose term has come</source>
        <translation>Только те, чей срок наступил</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;Everything about this person…</source>
        <translation>&amp;Всё об этом человеке…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Уничтожить…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>hqs::PersonPane</name>
    <message>
        <source>does not count</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(номера ещё нет)</translation>
    </message>
    <message>
        <source>Papers of the person</source>
        <translation>Документы человека</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Neither a passport nor an insurance is entered yet: they are asked for on the card.</source>
        <translation>Ни паспорт, ни страховка ещё не внесены: их спрашивают в карточке.</translation>
    </message>
    <message>
        <source>Take the new one back</source>
        <translation>Отменить новый</translation>
    </message>
    <message>
        <source>It counts after all</source>
        <translation>Всё же действует этот</translation>
    </message>
    <message>
        <source>Proof of a filing</source>
        <translation>Подтверждение подачи</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Приложен</translation>
    </message>
    <message>
        <source>No scan yet: they are attached to the papers of a case; a photo of the face is then shown here too.</source>
        <translation>Сканов ещё нет: их прикладывают к документам дела; фото лица тогда видно и здесь.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the scan.</source>
        <translation>Enter или двойной щелчок открывает скан.</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>специалист</translation>
    </message>
    <message>
        <source>family member</source>
        <translation>член семьи</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Кто в деле</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>No case of this person yet.</source>
        <translation>Дел этого человека ещё нет.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the case.</source>
        <translation>Enter или двойной щелчок открывает дело.</translation>
    </message>
</context>
<context>
    <name>hqs::PersonPhoto</name>
    <message>
        <source>Photo: %1</source>
        <translation>Фото: %1</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>Фото читается…</translation>
    </message>
    <message>
        <source>The file of the photo is missing</source>
        <translation>Файл фото пропал</translation>
    </message>
    <message>
        <source>The photo is no picture that can be shown</source>
        <translation>Фото нельзя показать: это не картинка</translation>
    </message>
    <message>
        <source>The file of the photo is damaged</source>
        <translation>Файл фото повреждён</translation>
    </message>
</context>
<context>
    <name>hqs::PersonTerms</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms person by person</source>
        <translation>Сроки по людям</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
</context>
<context>
    <name>hqs::PortalWindow</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>No form of this case has fields to copy.</source>
        <translation>В этом деле нет форм с полями для копирования.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) copied</source>
        <translation>
            <numerusform>Скопировано %1 из %n поля</numerusform>
            <numerusform>Скопировано %1 из %n полей</numerusform>
            <numerusform>Скопировано %1 из %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Portal: copy and tick off</source>
        <translation>Портал: копировать и отмечать</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>The fields stand in the order of the printed form: no source tells the order of the portal. A click or Enter copies an answer; nothing is sent from here.</source>
        <translation>Поля стоят в порядке печатной формы: порядок портала ни один источник не называет. Щелчок или Enter копирует ответ; отсюда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Fields to copy</source>
        <translation>Поля для копирования</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Copy and go on</source>
        <translation>&amp;Копировать и дальше</translation>
    </message>
    <message>
        <source>What the portal answered</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>Write number and day into the list of salary notices</source>
        <translation>Внести номер и день в список уведомлений о зарплате</translation>
    </message>
</context>
<context>
    <name>hqs::PrintHeader</name>
    <message>
        <source>‹ Back to the case</source>
        <translation>‹ К делу</translation>
    </message>
    <message>
        <source>One PDF…</source>
        <translation>Один PDF…</translation>
    </message>
    <message>
        <source>Folder of PDFs…</source>
        <translation>Папка с PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>ODT, DOCX</source>
        <translation>ODT, DOCX</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)…</source>
        <translation>Текст OpenDocument (ODT)…</translation>
    </message>
    <message>
        <source>Word document (DOCX)…</source>
        <translation>Документ Word (DOCX)…</translation>
    </message>
</context>
<context>
    <name>hqs::PrintPage</name>
    <message numerus="yes">
        <source>%n page(s) in all.</source>
        <translation>
            <numerusform>Всего %n страница.</numerusform>
            <numerusform>Всего %n страницы.</numerusform>
            <numerusform>Всего %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acknowledgement could not be saved yet.</source>
        <translation>Подтверждение пока не удалось сохранить.</translation>
    </message>
    <message>
        <source>Papers of case %1, %2</source>
        <translation>Печать пакета — дело № %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The inspector finds %n thing(s) that will be refused.</source>
        <translation>
            <numerusform>Инспектор нашёл %n нарушение, за которое откажут.</numerusform>
            <numerusform>Инспектор нашёл %n нарушения, за которые откажут.</numerusform>
            <numerusform>Инспектор нашёл %n нарушений, за которые откажут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted with a reason: %n of them.</source>
        <translation>
            <numerusform>Принято с обоснованием: %n.</numerusform>
            <numerusform>Принято с обоснованием: %n.</numerusform>
            <numerusform>Принято с обоснованием: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This blank is set by an order: it is printed or saved as a PDF, not as a text.</source>
        <translation>Этот бланк установлен приказом: его печатают или сохраняют в PDF, а не текстом.</translation>
    </message>
    <message>
        <source>The paper that is shown, as a text for a word processor.</source>
        <translation>Показанный документ – текстом для текстового редактора.</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Просмотр бумаги</translation>
    </message>
    <message>
        <source>Printer calibration…</source>
        <translation>Калибровка принтера…</translation>
    </message>
    <message>
        <source>Text of this letter…</source>
        <translation>Текст этого письма…</translation>
    </message>
    <message>
        <source>Blanks of the office…</source>
        <translation>Бланки офиса…</translation>
    </message>
    <message>
        <source>The blank is on the paper already: print only what is filled in</source>
        <translation>Бланк уже на бумаге: печатать только заполненное</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы бумаги</translation>
    </message>
    <message>
        <source>On both sides: %1.</source>
        <translation>Двусторонняя печать: %1.</translation>
    </message>
</context>
<context>
    <name>hqs::ProtectionDesk</name>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Снять пароль</translation>
    </message>
    <message>
        <source>The file will be written anew, sealed, and so will its backups beside it: %1. Copies in other places stay readable without a password, and traces of the old files may stay on the disk until they are overwritten. Protect it?</source>
        <translation>Файл и его резервные копии рядом будут записаны заново, зашифрованными: %1. Копии в других местах останутся читаемыми без пароля, а следы старых файлов могут оставаться на диске, пока не будут перезаписаны. Защитить?</translation>
    </message>
    <message>
        <source>The file will be written anew, readable for anybody who gets hold of it, and so will its backups beside it: %1. Copies in other places keep the password they have. Take the password away?</source>
        <translation>Файл и копии рядом с ним будут записаны заново и станут читаемы для всякого, кто их получит: %1. У копий в других местах пароль останется прежним. Снять пароль?</translation>
    </message>
</context>
<context>
    <name>hqs::ProtectionDialog</name>
    <message>
        <source>Password and lock</source>
        <translation>Пароль и блокировка</translation>
    </message>
    <message>
        <source>The database is protected by a password</source>
        <translation>База защищена паролем</translation>
    </message>
    <message>
        <source>There is a recovery code for the safe.</source>
        <translation>Код восстановления для сейфа есть.</translation>
    </message>
    <message>
        <source>There is no recovery code: when the password is lost, so is the database. Make one now.</source>
        <translation>Кода восстановления нет: утерян пароль — утеряна база. Создайте код сейчас.</translation>
    </message>
    <message>
        <source>This is password protection, not a certified cryptographic tool.</source>
        <translation>Это защита паролем, не СКЗИ.</translation>
    </message>
    <message>
        <source>The database has no password</source>
        <translation>У базы нет пароля</translation>
    </message>
    <message>
        <source>Anybody who gets hold of the file reads every passport in it.</source>
        <translation>Любой, к кому попадёт файл, прочтёт в нём все паспорта.</translation>
    </message>
    <message>
        <source>Lock the program when nobody has touched it for:</source>
        <translation>Блокировать программу, если её не трогали:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>The backups beside the database get another password, too. Copies in a second place made before keep the one of their day: keep it as long as them, a year at most. The list of backups says which.</source>
        <translation>Новый пароль получают и копии рядом с базой. Прежние копии во втором месте открываются паролем своего дня: храните его, пока есть они, не больше года. Какие это — видно в списке копий.</translation>
    </message>
    <message>
        <source>Ctrl+L locks it at once. It also locks itself when the screen is locked or the computer sleeps.</source>
        <translation>Ctrl+L закрывает её сразу. Она закрывается и сама, когда заблокирован экран или компьютер засыпает.</translation>
    </message>
    <message>
        <source>Open it on this computer without asking for the password</source>
        <translation>Открывать на этом компьютере, не спрашивая пароль</translation>
    </message>
    <message>
        <source>The keychain of your account keeps the key then: whoever works under your account opens the database. A locked program asks all the same. Another password does not change it.</source>
        <translation>Тогда ключ хранит связка ключей вашей учётной записи: базу откроет любой, кто работает под ней. Заблокированная программа всё равно спросит пароль. Новый пароль ничего в этом не меняет.</translation>
    </message>
    <message>
        <source>&amp;Another password…</source>
        <translation>&amp;Сменить пароль…</translation>
    </message>
    <message>
        <source>A new &amp;recovery code…</source>
        <translation>Новый &amp;код восстановления…</translation>
    </message>
    <message>
        <source>&amp;Take the password away…</source>
        <translation>С&amp;нять пароль…</translation>
    </message>
    <message>
        <source>&amp;Protect it by a password…</source>
        <translation>&amp;Защитить паролем…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закр&amp;ыть</translation>
    </message>
</context>
<context>
    <name>hqs::QuarterModel</name>
    <message>
        <source>%1 (dismissed)</source>
        <translation>%1 (уволен)</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026. It cannot lie ahead.</source>
        <translation>Напишите дату так: 31.12.2026. Она не может быть в будущем.</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>%1 (dismissed, case closed)</source>
        <translation>%1 (уволен, дело закрыто)</translation>
    </message>
    <message>
        <source>%1 (case closed)</source>
        <translation>%1 (дело закрыто)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>hqs::QuarterPage</name>
    <message>
        <source>Row %1: write the day the notice was filed, as 31.12.2026. It cannot lie ahead.</source>
        <translation>Строка %1: напишите день подачи так: 31.12.2026. Он не может быть в будущем.</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) written into the cases</source>
        <translation>
            <numerusform>%n подтверждение записано в дело</numerusform>
            <numerusform>%n подтверждения записаны в дела</numerusform>
            <numerusform>%n подтверждений записано в дела</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all notices as one PDF</source>
        <translation>Сохранить все уведомления одним PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Salary notices, %1</source>
        <translation>Уведомления о зарплате, %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Отправлено на принтер %1</translation>
    </message>
    <message>
        <source>Specialists: %1; pay falls short: %2; notices filed: %3.</source>
        <translation>Специалистов: %1; зарплаты не хватает: %2; уведомлений подано: %3.</translation>
    </message>
    <message>
        <source>Last day: %1.</source>
        <translation>Последний день: %1.</translation>
    </message>
    <message>
        <source>Salary notices</source>
        <translation>Уведомления о зарплате</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1 квартал %2 г.</translation>
    </message>
    <message>
        <source>All notices as PDF…</source>
        <translation>Все уведомления в PDF…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Напечатать все…</translation>
    </message>
    <message>
        <source>Same day and way below</source>
        <translation>Тот же день и способ ниже</translation>
    </message>
    <message>
        <source>Save proofs</source>
        <translation>Сохранить подтверждения</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Nobody was employed in this quarter</source>
        <translation>В этом квартале никто не работал</translation>
    </message>
    <message>
        <source>Here stand all specialists whose day of starting work is entered in their case, those dismissed in the quarter too.</source>
        <translation>Здесь стоят все специалисты, у которых в деле указан день начала работы, и уволенные в этом квартале тоже.</translation>
    </message>
    <message>
        <source>The notice prints as a data sheet: the official blank is not among the rules. The sum of the quarter is written by the employer. Proofs are kept in the cases.</source>
        <translation>Уведомление печатается листом данных: официального бланка в правилах нет. Сумму за квартал пишет работодатель. Подтверждения хранятся в делах.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Copy into a portal…</source>
        <translation>Перенести на портал…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить таблицей…</translation>
    </message>
    <message>
        <source>This quarter, for Excel and other programs</source>
        <translation>Этот квартал — для Excel и других программ</translation>
    </message>
</context>
<context>
    <name>hqs::ReceiptPanel</name>
    <message>
        <source>Attach the receipt</source>
        <translation>Приложить квитанцию</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>В буфере обмена нет картинки.</translation>
    </message>
    <message>
        <source>portal %1</source>
        <translation>портал %1</translation>
    </message>
    <message>
        <source>Kept as the proof: %1</source>
        <translation>Сохранено как подтверждение: %1</translation>
    </message>
    <message>
        <source>Attach the &amp;receipt…</source>
        <translation>Приложить кви&amp;танцию…</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation>&amp;Вставить картинку</translation>
    </message>
    <message>
        <source>A picture in the clipboard, such as one of the screen, is kept as the receipt.</source>
        <translation>Картинка из буфера обмена, например снимок экрана, станет квитанцией.</translation>
    </message>
    <message>
        <source>A PDF or a picture; it can also be dropped on this window.</source>
        <translation>PDF или картинка; можно и перетащить на это окно.</translation>
    </message>
</context>
<context>
    <name>hqs::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>The second key: a recovery code for the safe</source>
        <translation>Второй ключ: код восстановления для сейфа</translation>
    </message>
    <message>
        <source>It opens the database when the password is lost. It is shown only now. Print it, or write it down by hand, and put the sheet into the safe.</source>
        <translation>Он откроет базу, если пароль утерян. Он показывается только сейчас. Напечатайте его или перепишите от руки и положите лист в сейф.</translation>
    </message>
    <message>
        <source>A PDF file on this computer is a key beside the lock: print it, then delete it.</source>
        <translation>PDF на этом компьютере — ключ рядом с замком: напечатайте его и удалите.</translation>
    </message>
    <message>
        <source>The sheet with the code is in the safe</source>
        <translation>Лист с кодом лежит в сейфе</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Check that it came out.</source>
        <translation>Лист отправлен на принтер. Проверьте, что он напечатан.</translation>
    </message>
    <message>
        <source>The printer took nothing. Try again, or write the code down by hand.</source>
        <translation>Принтер ничего не принял. Повторите или перепишите код от руки.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Сохранить код восстановления</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить в &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::RenewalButtons</name>
    <message>
        <source>The earlier one is kept and listed under “Papers and cases” of the person.</source>
        <translation>Прежний документ сохранится и будет виден в карточке человека, на вкладке «Документы и дела».</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Take it back: %1 counts</source>
        <translation>Отменить новый: действует %1</translation>
    </message>
    <message>
        <source>%1: take the new one back, %2 counts again</source>
        <translation>%1: отменить новый, снова действует %2</translation>
    </message>
    <message>
        <source>What was typed into the new one is kept under “Papers and cases” of the person.</source>
        <translation>Внесённое в новый документ сохранится в карточке человека, на вкладке «Документы и дела».</translation>
    </message>
</context>
<context>
    <name>hqs::ReportsPage</name>
    <message>
        <source>Binder for an inspection</source>
        <translation>Подборка для проверки</translation>
    </message>
    <message>
        <source>All papers of one person on numbered pages, with an inventory and a page of gaps.</source>
        <translation>Все документы одного человека на пронумерованных листах, с описью и листом «чего не хватает».</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Tables for Excel and other programs</source>
        <translation>Таблицы для Excel и других программ</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>All lists in one workbook…</source>
        <translation>Все списки в одной книге…</translation>
    </message>
    <message>
        <source>Import from a table…</source>
        <translation>Загрузить из таблицы…</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Salary notices, %1</source>
        <translation>Уведомления о зарплате, %1</translation>
    </message>
    <message>
        <source>Changes of the law in %1</source>
        <translation>Изменения закона за %1 год</translation>
    </message>
</context>
<context>
    <name>hqs::RestoreDialog</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Papers and other cards</source>
        <translation>Документы и прочие карточки</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>The journal of this database does not know the state of the backup: it is of another database, or the database went back to an earlier state since.</source>
        <translation>Журнал этой базы не знает состояния копии: это копия другой базы, либо база с тех пор возвращалась к прежнему состоянию.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be gone</source>
        <translation>
            <numerusform>Пропадёт %n дело</numerusform>
            <numerusform>Пропадут %n дела</numerusform>
            <numerusform>Пропадут %n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will lose later changes</source>
        <translation>
            <numerusform>%n дело потеряет позднейшие изменения</numerusform>
            <numerusform>%n дела потеряют позднейшие изменения</numerusform>
            <numerusform>%n дел потеряют позднейшие изменения</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) destroyed since will be destroyed again.</source>
        <translation>
            <numerusform>%n карточка, уничтоженная с тех пор, будет уничтожена снова.</numerusform>
            <numerusform>%n карточки, уничтоженные с тех пор, будут уничтожены снова.</numerusform>
            <numerusform>%n карточек, уничтоженных с тех пор, будут уничтожены снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case would be lost or lose a change.</source>
        <translation>Ни одно дело не пропадёт и не потеряет изменений.</translation>
    </message>
    <message>
        <source>Back to %1
Nothing is changed yet. The present state becomes a backup first.</source>
        <translation>Возврат к %1
Пока ничего не изменено. Нынешнее состояние сначала само станет копией.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Вернуться</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::ReviewPage</name>
    <message>
        <source>To the papers and printing…</source>
        <translation>К документам и печати…</translation>
    </message>
    <message>
        <source>Nothing is missing and no rule is broken. The package can be printed.</source>
        <translation>Всё заполнено, правила не нарушены. Пакет можно печатать.</translation>
    </message>
    <message>
        <source>What the inspector finds</source>
        <translation>Что находит инспектор</translation>
    </message>
    <message>
        <source>will be refused</source>
        <translation>откажут</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>риск</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>%1 Basis: %2.</source>
        <translation>%1 Основание: %2.</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1 (№ %2)</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Принято с обоснованием</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>Отозвать принятие: %1</translation>
    </message>
    <message>
        <source>Accept with a reason: %1</source>
        <translation>Принять с обоснованием: %1</translation>
    </message>
    <message>
        <source>The package can be printed at any time; what is missing stays empty on paper.</source>
        <translation>Печатать можно в любой момент: незаполненное останется на бумаге пустым.</translation>
    </message>
</context>
<context>
    <name>hqs::RuleArrivalDialog</name>
    <message>
        <source>Basis: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Only the edition is another; the rules are the same.</source>
        <translation>Другая только редакция; сами правила те же.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) touched</source>
        <translation>
            <numerusform>Затронуто %n открытое дело</numerusform>
            <numerusform>Затронуто %n открытых дела</numerusform>
            <numerusform>Затронуто %n открытых дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Install rules</source>
        <translation>Установить правила</translation>
    </message>
    <message>
        <source>Rules of edition %1, issued on %2; in use is %3.
Signed by the key %4
Nothing is changed yet.</source>
        <translation>Правила редакции %1, выпущены %2; сейчас в работе %3.
Подписаны ключом %4
Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>What the new rules change</source>
        <translation>Что меняют новые правила</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::RuleDesk</name>
    <message>
        <source>The pack is signed with a key your office does not trust yet. Its fingerprint:

%1

Ask the publisher by telephone or letter, not by the same mail as the pack, whether this is its fingerprint. Trust the key only when it is the same: from then on its rules can be installed here. The journal keeps who did it.</source>
        <translation>Пакет подписан ключом, которому ваш офис ещё не доверяет. Его отпечаток:

%1

Спросите издателя по телефону или письмом, а не той же почтой, что и пакет, его ли это отпечаток. Признайте ключ, только если он тот же: с этого дня здесь можно будет устанавливать правила этого издателя. В журнале останется, кто это сделал.</translation>
    </message>
    <message>
        <source>Trust the key</source>
        <translation>Признать ключ</translation>
    </message>
</context>
<context>
    <name>hqs::SafetyBar</name>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>No backup could be made before the last save. %1 %2</source>
        <translation>Перед последним сохранением не удалось сделать копию. %1 %2</translation>
    </message>
</context>
<context>
    <name>hqs::SafetyDesk</name>
    <message>
        <source>Copy in the second place: %1</source>
        <translation>Копия во втором месте: %1</translation>
    </message>
    <message>
        <source>No copy in a second place</source>
        <translation>Второй копии нет</translation>
    </message>
</context>
<context>
    <name>hqs::SpellingLock</name>
    <message>
        <source>Change the official spelling…</source>
        <translation>Изменить официальное написание…</translation>
    </message>
    <message>
        <source>Official since %1, for all papers. A change needs a reason, which goes into the journal.</source>
        <translation>Официальное с %1, для всех бумаг. Для изменения нужна причина, она попадёт в журнал.</translation>
    </message>
    <message>
        <source>This is the official spelling</source>
        <translation>Это официальное написание</translation>
    </message>
    <message>
        <source>As in the notarised translation. From then on the name is locked, and every paper that spells it differently is pointed out.</source>
        <translation>Как в нотариальном переводе. После этого имя закрыто от правки, а бумага с другим написанием даёт замечание.</translation>
    </message>
    <message>
        <source>Why does the official spelling change? The reason goes into the journal; no name in it.</source>
        <translation>Почему меняется официальное написание? Причина попадёт в журнал; имя в ней не пишите.</translation>
    </message>
</context>
<context>
    <name>hqs::StageBand</name>
    <message>
        <source>Stages of the case</source>
        <translation>Этапы дела</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>done</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>hqs::StepList</name>
    <message>
        <source>Steps of the wizard</source>
        <translation>Шаги мастера</translation>
    </message>
</context>
<context>
    <name>hqs::TermFilters</name>
    <message>
        <source>Outside the stages</source>
        <translation>Вне этапов</translation>
    </message>
    <message>
        <source>All kinds of terms</source>
        <translation>Все виды сроков</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Вид срока</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>hqs::TermListModel</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::TodayPage</name>
    <message>
        <source>Open cases</source>
        <translation>Открытых дел</translation>
    </message>
    <message numerus="yes">
        <source>%n of them employed</source>
        <translation>
            <numerusform>из них работает %n</numerusform>
            <numerusform>из них работают %n</numerusform>
            <numerusform>из них работают %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>act first on these</source>
        <translation>начните с них</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>просроченного нет</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>New HQS case</source>
        <translation>Новое дело ВКС</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Cases by stage</source>
        <translation>Дела по этапам</translation>
    </message>
    <message>
        <source>Terms start by themselves when their day is entered in a case: the contract signed, the permit decided, the border crossed.</source>
        <translation>Сроки пойдут сами, когда в деле появится день события: договор подписан, решение принято, граница пересечена.</translation>
    </message>
    <message>
        <source>at risk up to %1</source>
        <translation>под риском до %1</translation>
    </message>
    <message>
        <source>Expires within 90 days</source>
        <translation>Истекает за 90 дней</translation>
    </message>
    <message>
        <source>within 30 days: %1, within 60: %2</source>
        <translation>за 30 дней: %1, за 60: %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>читаем дела</translation>
    </message>
    <message>
        <source>Pay of quarter %1</source>
        <translation>Зарплата ВКС, %1 кв.</translation>
    </message>
    <message>
        <source>notices of quarter %1 filed: %2 of %3</source>
        <translation>сдано за %1 кв.: %2 из %3</translation>
    </message>
    <message>
        <source>Day sheet…</source>
        <translation>Лист дня…</translation>
    </message>
    <message>
        <source>Salary notices</source>
        <translation>Уведомления о зарплате</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>Напомнить позже</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Через %n день</numerusform>
            <numerusform>Через %n дня</numerusform>
            <numerusform>Через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within 90 days</source>
        <translation>В ближайшие 90 дней сроков нет</translation>
    </message>
</context>
<context>
    <name>hqs::UnlockDialog</name>
    <message>
        <source>HQS Desk</source>
        <translation>Дело ВКС</translation>
    </message>
    <message>
        <source>The database is protected by a password</source>
        <translation>База защищена паролем</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Другая база…</translation>
    </message>
    <message>
        <source>This backup has another password</source>
        <translation>У этой копии другой пароль</translation>
    </message>
    <message>
        <source>It was made before the database got its present key. Enter the password, or the recovery code, that the database had on that day. The database keeps the password it has now.</source>
        <translation>Она сделана до того, как база получила нынешний ключ. Введите пароль или код восстановления, какие были у базы в тот день. У самой базы пароль останется нынешним.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>hqs::UnlockForm</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Recovery code: nine groups of five digits, from the sheet in the safe</source>
        <translation>Код восстановления: девять групп по пять цифр с листа из сейфа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Забыли? Введите код восстановления</translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation>Введите код восстановления.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>A digit is wrong, or two are swapped: compare it with the sheet, group by group.</source>
        <translation>Одна цифра неверна или две переставлены: сверьте с листом группу за группой.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 45 digits, and nothing else.</source>
        <translation>Это не код восстановления: в нём 45 цифр и больше ничего.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this database. Perhaps a newer sheet lies in the safe.</source>
        <translation>Это не код восстановления этой базы. Возможно, в сейфе лежит более новый лист.</translation>
    </message>
    <message>
        <source>Wrong password. Check the keyboard layout and Caps Lock.</source>
        <translation>Неверный пароль. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Следующая попытка — через %n секунду.</numerusform>
            <numerusform>Следующая попытка — через %n секунды.</numerusform>
            <numerusform>Следующая попытка — через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hqs::ZonePicture</name>
    <message>
        <source>Read from the picture. Compare each line with the passport.</source>
        <translation>Прочитано с картинки. Сверьте каждую строку с паспортом.</translation>
    </message>
    <message>
        <source>Picture or PDF of a passport</source>
        <translation>Картинка или PDF паспорта</translation>
    </message>
    <message>
        <source>Pictures and PDF files (*.jpg *.jpeg *.png *.tif *.tiff *.pdf)</source>
        <translation>Картинки и файлы PDF (*.jpg *.jpeg *.png *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>A picture of a passport can be read here when the program Tesseract is installed (package tesseract-ocr). Everything else works without it.</source>
        <translation>Картинку паспорта можно прочитать здесь, если установлена программа Tesseract (пакет tesseract-ocr). Всё остальное работает и без неё.</translation>
    </message>
    <message>
        <source>Reading a PDF also needs the program pdftoppm (package poppler-utils). Install it, or give the page as a picture.</source>
        <translation>Чтобы читать PDF, нужна ещё программа pdftoppm (пакет poppler-utils). Установите её или дайте страницу картинкой.</translation>
    </message>
    <message>
        <source>This is no picture (PNG, JPEG, TIFF) and no PDF, or it is too large.</source>
        <translation>Это не картинка (PNG, JPEG, TIFF) и не PDF, либо файл слишком велик.</translation>
    </message>
    <message>
        <source>The picture could not be read. Type or paste the lines.</source>
        <translation>Картинку прочитать не удалось. Наберите или вставьте строки.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. A smaller picture of the page alone is quicker.</source>
        <translation>Чтение шло слишком долго и остановлено. Картинка поменьше, только с этой страницей, читается быстрее.</translation>
    </message>
    <message>
        <source>No zone was found in the picture. It must show both lines whole, sharp and level.</source>
        <translation>Машиночитаемая зона на картинке не найдена. Строки должны быть видны целиком, резко и ровно.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Остановит&amp;ь</translation>
    </message>
    <message>
        <source>Read from a &amp;picture or PDF…</source>
        <translation>Прочитать с &amp;картинки или PDF…</translation>
    </message>
    <message>
        <source>The picture is read on this computer and is sent nowhere.</source>
        <translation>Картинка читается на этом компьютере и никуда не отправляется.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Картинка читается…</translation>
    </message>
    <message>
        <source>Or drop one here.</source>
        <translation>Или перетащите её сюда.</translation>
    </message>
</context>
</TS>
