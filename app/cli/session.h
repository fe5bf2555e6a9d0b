// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casefile.h"
#include "domain/ownpaper.h"

#include "rulepack/rulebook.h"

#include <QJsonDocument>
#include <QTextStream>

#include <optional>
#include <variant>

namespace hqs {

/// How a command ended. The numbers are a contract with scripts.
enum class ExitCode {
    Success = 0,
    Usage = 1, ///< the command line itself is wrong
    BadInput = 2, ///< what was given cannot be used
    Findings = 3, ///< something needs a person: a red finding, an edition to be acknowledged
    Store = 4, ///< the database is in use, damaged, newer, of another kind, not there, or its password is another one
    InputOutput = 5, ///< disk full, no permission, no such file
};

/// Of a failure of the database, or of reading and writing a file.
ExitCode exitCodeFor(const Error &error);

/// What the global options chose.
struct Settings {
    QString database;
    bool isDatabaseNamed = false; ///< on the command line; else it is the usual one
    Language language = Language::Russian;
    QDate today;
    bool json = false;
    std::optional<Secret> password {}; ///< or a recovery code
};

/// One run of the program: its settings, its rules, where it speaks.
class Session {
public:
    Session(const Catalog &catalog, Settings settings, QTextStream &out, QTextStream &err);

    /// The rules; once a database is open, those installed for it with what its office says.
    const Catalog &catalog() const { return m_office ? *m_office : m_rules; }
    /// The same, to be changed by a word of the office. A database is open.
    Catalog &officeLaw() { return *m_office; }
    /// The forms that belong to catalog(). Faults: those of FormLibrary::load().
    Result<const FormLibrary *> forms() const;
    /// A copy of both. Faults: those of FormLibrary::load().
    Result<RuleBook> ruleBook() const;
    const QString &database() const { return m_settings.database; }
    Language language() const { return m_settings.language; }
    QDate today() const { return m_settings.today; }
    QString in(const Text &text) const { return text.in(m_settings.language); }

    /// Opens the database of this run, takes the rules installed for it and hears what its office says of the law.
    /// Installed rules that cannot be used are told, and those of the program hold. Faults: those of Database::open()
    /// and hearOffice().
    Result<Database> openDatabase();
    /// Makes the database of this run; sealed when a password was given. The recovery code goes into `recoveryFile`,
    /// which must not be there yet; without that name there is none. Faults: those of Database::create() and of
    /// writing that file.
    Result<Database> createDatabase(const QString &recoveryFile = {});
    /// What a database is to be protected with from now on, by `password`; as above. Faults: AlreadyThere, those of
    /// writeSafely() for the recovery file.
    static Result<Protection> protection(const Secret &password, const QString &recoveryFile);
    const std::optional<Secret> &password() const { return m_settings.password; }

    /// For a question about the law, which needs no database: hears the office when there is a database. One that was
    /// named must open; when the usual one does not, this is told, and the rules alone answer.
    Done hearOffice();

    /// The result: one JSON document when asked for, otherwise the words for people.
    void answer(const QJsonDocument &json, const QString &words);
    /// A message on the error stream.
    void tell(const QString &message);
    /// Tells why, and returns the code to end with.
    ExitCode fail(ExitCode code, const QString &message);
    ExitCode fail(const Error &error);
    /// The same for a file that is not the database.
    ExitCode failFile(const Error &error);
    /// The same for a case that was looked for.
    ExitCode failCase(const Error &error, const QString &written);

private:
    void tellUnusable(const Error &error);

    const Catalog &m_rules;
    std::optional<RuleBook> m_installed; ///< for the database of this run
    std::optional<Catalog> m_office; ///< a copy of the rules with the words of the office
    std::vector<OwnPaper> m_papers; ///< of that office
    mutable std::optional<FormLibrary> m_officeForms; ///< the forms with them, once they are asked for
    Settings m_settings;
    QTextStream &m_out;
    QTextStream &m_err;
};

/// The rules that are compiled in, read once. So are the forms.
const Result<Catalog> &compiledRules();
const Result<FormLibrary> &compiledForms();

/// The database of this user when no other is named: the one the window opens.
QString usualDatabase();

/// A case by its id or its number; NotFound with the place "case".
Result<CaseId> findCase(Database &database, const QString &written);

/// The database and the case a command works on.
struct OpenCase {
    Database database;
    CaseFile file;
};

/// Opens both. What went wrong has been told already; the error code is what to end with.
std::variant<ExitCode, OpenCase> openCase(Session &session, const QString &written);

} // namespace hqs
