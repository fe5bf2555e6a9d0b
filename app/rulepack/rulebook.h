// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formlibrary.h"

#include "rulepack/rulepack.h"

namespace hqs {

/// The law, the fields and the forms the program works with.
struct RuleBook {
    Catalog catalog;
    FormLibrary forms;
    std::optional<RulePack> pack {}; ///< what they were read from; none: they came with the program

    /// The rules that came with the program; its forms are read when the first is wanted. Faults: those of
    /// Catalog::load().
    static Result<RuleBook> builtIn();
    /// The rules of a folder. Faults: those of Catalog::load() and FormLibrary::load().
    static Result<RuleBook> load(const QDir &rules);
    /// The rules of a pack, with the same checks. Faults: BadRulePack (they contradict themselves; `place` is the
    /// edition, `detail` says what is wrong with file and key, one place a line), NoSpace, Io.
    static Result<RuleBook> of(RulePack pack);

    /// The files behind them. Faults: those of readRuleTexts().
    Result<RuleTexts> texts() const;
};

} // namespace hqs
