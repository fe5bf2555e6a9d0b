// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "domain/result.h"
#include "forms/form.h"

#include <QDir>

#include <functional>
#include <memory>

namespace hqs {

/// The edition of a form that belongs to a day, and how it stands on that day.
struct Edition {
    const Form *form = nullptr;
    EditionStatus status = EditionStatus::InForce;
};

/// All forms, in all their editions. Read once and never changed.
class FormLibrary {
public:
    FormLibrary();

    /// Reads the forms of a rules folder. The error lists everything that is wrong, one place a line.
    static Result<FormLibrary> load(const QDir &rules, const Catalog &catalog);
    /// The same of forms that were read before, with what was wrong with them then.
    static Result<FormLibrary> of(
        std::vector<Form> forms, const Catalog &catalog, const QString &folder, QStringList complaints);
    /// Checks forms that are at hand. What is wrong is added to the complaints.
    static FormLibrary from(std::vector<Form> forms, const Catalog &catalog, QStringList &complaints);
    /// Forms that are read when the first of them is asked for, by whatever thread: a window need not wait for its
    /// papers. They are not checked, so they must be known to be right.
    static FormLibrary later(std::function<std::vector<Form>()> read);

    /// By id, then by first day.
    const std::vector<Form> &forms() const;
    /// The ids, each once.
    std::vector<FormId> ids() const;
    /// The edition for filing on a day. When none covers the day: the newest earlier one, which is superseded; when
    /// there is none, the first one to come. None for an unknown id.
    std::optional<Edition> edition(const FormId &id, QDate day) const;

    /// What is wrong with the markup of the letters, one place a line. It takes as long as reading all rules: asked of
    /// rules that come from outside, and by a test of ours, not at each start.
    QStringList complaintsAboutLetters() const;

private:
    struct Shelf;
    std::shared_ptr<Shelf> m_shelf; ///< shared by copies, which are many
};

} // namespace hqs
