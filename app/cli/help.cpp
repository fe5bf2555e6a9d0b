// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/words.h"

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int indent = 2;
constexpr int column = 44;

QString line(const QString &left, const QString &right)
{
    const QString begin = QString(indent, u' ') + left;
    if (begin.size() + 1 > column)
        return begin + u'\n' + QString(column, u' ') + right + u'\n';
    return begin.leftJustified(column) + right + u'\n';
}

QString line(const CommandOption &option)
{
    const QString value = option.value.isEmpty() ? QString() : u' ' + option.value;
    return line(u"--"_s + option.name + value, CommandLine::tr(option.purpose));
}

QString call(const Command &command)
{
    return (command.name + u' ' + command.arguments).trimmed();
}

} // namespace

std::vector<CommandOption> globalOptions()
{
    return {
        { u"db"_s, u"FILE"_s, QT_TRANSLATE_NOOP("CommandLine", "the database; without it, that of the window") },
        { u"password-file"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("CommandLine", "its first line is the password; otherwise HQSDESK_PASSWORD is") },
        { u"lang"_s, u"ru|en"_s, QT_TRANSLATE_NOOP("CommandLine", "language of results and messages") },
        { u"today"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("CommandLine", "the day to work on; replaces the clock") },
        { u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON document instead of words") },
        { u"version"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "version of the program and of its rules") },
        { u"help"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "this help; after a command, help on the command") },
    };
}

QString helpText(const std::vector<Command> &commands)
{
    QString text = CommandLine::tr("Usage: hqsdesk-cli [options] COMMAND …") + u"\n\n"_s;
    for (const Command &command : commands)
        text += line(call(command), CommandLine::tr(command.purpose));
    text += u'\n' + CommandLine::tr("Options of every command:") + u'\n';
    for (const CommandOption &option : globalOptions())
        text += line(option);
    text += u'\n' + CommandLine::tr("Exit codes:") + u'\n';
    const QStringList codes { CommandLine::tr("done"), CommandLine::tr("the command line is wrong"),
        CommandLine::tr("what was given cannot be used"),
        CommandLine::tr("findings: at least one is red, or an edition must be acknowledged"),
        CommandLine::tr(
            "the database is in use, damaged, from a newer version, not there, or its password is another one"),
        CommandLine::tr("reading or writing failed: disk full, no permission, no such file") };
    for (qsizetype code = 0; code < codes.size(); ++code)
        text += line(QString::number(code), codes[code]);
    return text;
}

QString helpText(const Command &command)
{
    QString text = CommandLine::tr("Usage: hqsdesk-cli %1").arg(call(command)) + u'\n';
    text += CommandLine::tr(command.purpose) + u'\n';
    for (const CommandOption &option : command.options)
        text += line(option);
    return text;
}

} // namespace hqs
