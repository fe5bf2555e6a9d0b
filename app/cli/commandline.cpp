// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "about/programversion.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/passwordfile.h"
#include "cli/words.h"
#include "words/errorwords.h"
#include "words/language.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group :
        { storeCommands(), backupCommands(), protectionCommands(), caseCommands(), packageCommands(), printCommands(),
            filingCommands(), scanCommands(), deadlineCommands(), lawCommands(), lawWordCommands(), rulePackCommands(),
            checkCommands(), salaryCommands(), languageCommands(), tableCommands(), reportCommands() })
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

void declare(QCommandLineParser &parser, const std::vector<CommandOption> &options)
{
    for (const CommandOption &option : options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
}

/// The options of all commands, each once: to find the name of the command among them.
std::vector<CommandOption> everyOption(const std::vector<Command> &commands)
{
    std::vector<CommandOption> options = globalOptions();
    for (const Command &command : commands) {
        for (const CommandOption &option : command.options) {
            if (std::ranges::find(options, option.name, &CommandOption::name) == options.end())
                options.push_back(option);
        }
    }
    return options;
}

const Command *named(const std::vector<Command> &commands, const QStringList &words)
{
    for (const int length : { 3, 2, 1 }) {
        const auto found = std::ranges::find(commands, words.mid(0, length).join(u' '), &Command::name);
        if (words.size() >= length && found != commands.end())
            return &*found;
    }
    return nullptr;
}

/// Of the environment, as every program reads it; Russian unless it says English.
Language usualLanguage(const QProcessEnvironment &environment)
{
    for (const QString &name : { u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s }) {
        if (const QString value = environment.value(name); !value.isEmpty())
            return value.startsWith(u"en"_s) ? Language::English : Language::Russian;
    }
    return Language::Russian;
}

/// The password of the file, or of the environment when no file is named. None: nobody gave one.
Result<std::optional<Secret>> givenPassword(const QString &file, const QProcessEnvironment &environment)
{
    if (file.isEmpty()) {
        const QString password = environment.value(u"HQSDESK_PASSWORD"_s);
        return password.isEmpty() ? std::optional<Secret>() : Secret::fromText(password);
    }
    auto password = readPassword(file);
    return password ? Result<std::optional<Secret>>(*std::move(password)) : password.error();
}

/// One call of the program, from its arguments to an exit code.
class ProgramRun {
public:
    ProgramRun(QTextStream &out, QTextStream &err)
        : m_commands(allCommands())
        , m_out(out)
        , m_err(err)
    {
        declare(m_anything, everyOption(m_commands));
    }

    ExitCode operator()(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        const QStringList line = QStringList { u"hqsdesk-cli"_s } + arguments;
        m_anything.parse(line); // what is wrong is found when the options of the command are known
        const QString language = m_anything.value(u"lang"_s);
        m_settings.language = language.isEmpty() ? usualLanguage(environment)
            : language == u"en"_s                ? Language::English
                                                 : Language::Russian;
        useLanguage(m_settings.language);
        if (m_anything.isSet(u"lang"_s) && language != u"ru"_s && language != u"en"_s)
            return misused(CommandLine::tr("--lang is ru or en."));

        const QStringList words = m_anything.positionalArguments();
        const Command *command = named(m_commands, words);
        if (m_anything.isSet(u"help"_s))
            return say(command ? helpText(*command) : helpText(m_commands));
        if (m_anything.isSet(u"version"_s))
            return version();
        if (!command)
            return misused(words.isEmpty() ? CommandLine::tr("Say which command.")
                                           : CommandLine::tr("Unknown command: %1.").arg(words.mid(0, 2).join(u' ')));
        return run(*command, line, environment);
    }

private:
    ExitCode run(const Command &command, const QStringList &line, const QProcessEnvironment &environment)
    {
        QCommandLineParser parser;
        declare(parser, globalOptions());
        declare(parser, command.options);
        if (!parser.parse(line))
            return misused(parser.errorText());
        m_settings.json = parser.isSet(u"json"_s);
        m_settings.isDatabaseNamed = parser.isSet(u"db"_s);
        m_settings.database = m_settings.isDatabaseNamed ? parser.value(u"db"_s) : usualDatabase();
        m_settings.today = parser.isSet(u"today"_s) ? givenDate(parser.value(u"today"_s)) : QDate::currentDate();
        if (!m_settings.today.isValid())
            return misused(CommandLine::tr("--today is not a date. Write it as 2026-11-24."));

        Invocation call { .arguments = parser.positionalArguments().mid(command.name.count(u' ') + 1), .options = {} };
        if (call.arguments.size() < command.least || call.arguments.size() > command.most)
            return misused(CommandLine::tr("Usage: hqsdesk-cli %1").arg(command.name + u' ' + command.arguments));
        for (const CommandOption &option : command.options) {
            if (!parser.isSet(option.name))
                continue;
            const QStringList values = option.value.isEmpty() ? QStringList { QString() } : parser.values(option.name);
            for (const QString &value : values)
                call.options.insert(option.name, value);
        }
        auto password = givenPassword(parser.value(u"password-file"_s), environment);
        if (!password)
            return Session(Catalog(), m_settings, m_out, m_err).failFile(password.error());
        m_settings.password = *std::move(password);
        const auto &rules = compiledRules();
        if (!rules) {
            m_err << wordsFor(rules.error()).happened << u'\n' << rules.error().detail << u'\n';
            m_err.flush();
            return exitCodeFor(rules.error());
        }
        Session session(*rules, m_settings, m_out, m_err);
        return command.run(session, call);
    }

    ExitCode version()
    {
        const auto &rules = compiledRules();
        const QString edition = rules ? rules->edition() : QString();
        const ProgramVersion program = programVersion();
        if (!m_anything.isSet(u"json"_s))
            return say(CommandLine::tr("hqsdesk-cli %1 (commit %2), Qt %3, SQLite %4, rules %5")
                           .arg(program.version, program.commit, program.qt, program.sqlite, edition)
                + u'\n');
        const QJsonObject json { { u"version"_s, program.version }, { u"commit"_s, program.commit },
            { u"qt"_s, program.qt }, { u"sqlite"_s, program.sqlite }, { u"rules"_s, edition } };
        return say(QString::fromUtf8(QJsonDocument(json).toJson()));
    }

    ExitCode say(const QString &text)
    {
        m_out << text;
        m_out.flush();
        return ExitCode::Success;
    }

    ExitCode misused(const QString &message)
    {
        m_err << message << u'\n' << CommandLine::tr("All commands: hqsdesk-cli --help") << u'\n';
        m_err.flush();
        return ExitCode::Usage;
    }

    std::vector<Command> m_commands;
    QCommandLineParser m_anything;
    Settings m_settings;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace

int runCommandLine(
    const QStringList &arguments, QTextStream &out, QTextStream &err, const QProcessEnvironment &environment)
{
    return static_cast<int>(ProgramRun(out, err)(arguments, environment));
}

} // namespace hqs
