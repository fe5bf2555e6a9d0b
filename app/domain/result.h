// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace hqs {

/// Why an operation can fail. The words for people are made in app/words, in the language of that moment.
enum class Fault {
    BadInput, ///< what was given cannot be used; `place` says which part
    NotFound,
    AlreadyThere,
    NotScan, ///< a file of another kind than a scan may be
    LargeScan, ///< `detail`: "bytes" or "pixels"
    InUse, ///< another instance holds the file
    OnNetwork, ///< a network share, where a database must not lie: `detail` is its kind
    ReadOnly,
    NoPermission,
    NoSpace,
    Damaged,
    NewerSchema, ///< made by a newer version of the program
    NotOurs, ///< a file of another kind
    SecretNeeded, ///< sealed, and no password was given
    WrongSecret,
    HeaderDamaged, ///< a sealed file whose beginning, where its keys lie, is damaged: the password may be right
    NewerFormat, ///< sealed in a way of a newer version of the program
    ChangedElsewhere, ///< somebody else saved this card since it was read
    NoKeychain, ///< the keychain of the account is missing, locked, or refused
    Io,
    NotRulePack, ///< not a file of signed rules
    NewerRulePack, ///< signed rules in a format of a newer version of the program
    UnsignedRulePack,
    AlteredRulePack, ///< damaged, or changed after it was signed
    UnknownRuleKey, ///< signed by a key the office does not trust: `place` is its fingerprint, `detail` the key
    OutdatedRulePack, ///< not newer than the rules in use: `place` is its edition, `detail` the one in use
    UnsafeRulePack, ///< holds a file name that rules never have: `detail`
    BadRulePack, ///< its rules contradict themselves: `place` is its edition, `detail` says where
    Rules, ///< the rules that come with the program contradict themselves
};

/// Why an operation failed: what kind of failure, where (file, field path, rule), and technical detail for the log.
/// Never holds personal data.
struct Error {
    Fault fault = Fault::Io;
    QString place;
    QString detail;
};

/// A value or the reason there is none. Same spelling as std::expected, so that C++23 can replace it.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The outcome of an operation that returns nothing.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

using Done = Result<void>;

} // namespace hqs
