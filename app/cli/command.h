// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <QMultiHash>

namespace hqs {

/// What was given to a command besides its name.
struct Invocation {
    QStringList arguments;
    QMultiHash<QString, QString> options; ///< by name; an option without a value has an empty one

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

struct CommandOption {
    QString name;
    QString value; ///< "FILE"; empty: a switch
    const char *purpose = nullptr; ///< translated with CommandLine
};

/// One thing the command line can do.
struct Command {
    QString name; ///< "case list"
    QString arguments; ///< as help shows them: "ID PATH=VALUE…"
    const char *purpose = nullptr; ///< translated with CommandLine
    int least = 0; ///< how many arguments
    int most = 0;
    std::vector<CommandOption> options;
    ExitCode (*run)(Session &session, const Invocation &call) = nullptr;
};

// One function a group of commands.
std::vector<Command> storeCommands();
std::vector<Command> protectionCommands();
std::vector<Command> backupCommands();
std::vector<Command> caseCommands();
std::vector<Command> packageCommands();
std::vector<Command> printCommands();
std::vector<Command> filingCommands();
std::vector<Command> scanCommands();
std::vector<Command> deadlineCommands();
std::vector<Command> lawCommands();
std::vector<Command> lawWordCommands();
std::vector<Command> rulePackCommands();
std::vector<Command> checkCommands();
std::vector<Command> salaryCommands();
std::vector<Command> languageCommands();
std::vector<Command> tableCommands();
std::vector<Command> reportCommands();

/// "case new": opens a case with the answers of a JSON file.
ExitCode newCase(Session &session, const Invocation &call);

/// "check mrz": reads a machine-readable zone.
ExitCode checkMrz(Session &session, const Invocation &call);

/// "law diff": what changes in the law between two days.
ExitCode lawDiff(Session &session, const Invocation &call);

} // namespace hqs
