// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QTextStream>

namespace hqs {

/// Runs one command, without the name of the program, and returns its exit code. Results go to `out`, messages to
/// `err`; of the environment only the language and HQSDESK_PASSWORD
/// are read. Needs a QGuiApplication for commands that print.
int runCommandLine(
    const QStringList &arguments, QTextStream &out, QTextStream &err, const QProcessEnvironment &environment);

} // namespace hqs
