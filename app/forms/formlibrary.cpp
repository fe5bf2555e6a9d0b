// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlibrary.h"

#include "forms/flowedtext.h"
#include "forms/formcheck.h"
#include "forms/readforms.h"

#include <algorithm>
#include <mutex>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

EditionStatus statusOn(const Form &form, QDate day)
{
    if (form.kind == FormKind::DataSheet)
        return EditionStatus::OwnSheet;
    if (form.to.isValid() && day > form.to)
        return EditionStatus::Superseded;
    if (form.from.isValid() && day < form.from)
        return EditionStatus::Future;
    if (form.kind == FormKind::Free)
        return EditionStatus::FreeForm;
    if (form.kind == FormKind::Office)
        return EditionStatus::Office;
    switch (form.provenance.status) {
    case LawStatus::InForce:
        return EditionStatus::InForce;
    case LawStatus::Historic:
        return EditionStatus::Superseded;
    case LawStatus::Proposed:
        return EditionStatus::Future;
    case LawStatus::Unverified:
    case LawStatus::Conflict:
    case LawStatus::Office: // no form comes from an office: its words are about numbers
        return EditionStatus::Unverified;
    }
    Q_UNREACHABLE();
}

namespace {

void sortEditions(std::vector<Form> &forms)
{
    std::ranges::stable_sort(
        forms, [](const Form &a, const Form &b) { return a.id != b.id ? a.id < b.id : a.from < b.from; });
}

} // namespace

struct FormLibrary::Shelf {
    std::once_flag filling;
    std::function<std::vector<Form>()> read; ///< empty when the forms stand there from the first
    std::vector<Form> forms;
};

FormLibrary::FormLibrary()
    : m_shelf(std::make_shared<Shelf>())
{
}

FormLibrary FormLibrary::later(std::function<std::vector<Form>()> read)
{
    FormLibrary library;
    library.m_shelf->read = std::move(read);
    return library;
}

const std::vector<Form> &FormLibrary::forms() const
{
    std::call_once(m_shelf->filling, [this] {
        if (!m_shelf->read)
            return;
        m_shelf->forms = m_shelf->read();
        sortEditions(m_shelf->forms);
    });
    return m_shelf->forms;
}

Result<FormLibrary> FormLibrary::load(const QDir &rules, const Catalog &catalog)
{
    QStringList complaints;
    std::vector<Form> forms = readForms(rules, complaints);
    return of(std::move(forms), catalog, rules.path(), std::move(complaints));
}

Result<FormLibrary> FormLibrary::of(
    std::vector<Form> forms, const Catalog &catalog, const QString &folder, QStringList complaints)
{
    FormLibrary library = from(std::move(forms), catalog, complaints);
    if (library.forms().empty())
        complaints << folder + u": no forms here"_s;
    if (!complaints.isEmpty())
        return Error { Fault::Rules, folder, complaints.join(u'\n') };
    return library;
}

FormLibrary FormLibrary::from(std::vector<Form> forms, const Catalog &catalog, QStringList &complaints)
{
    FormLibrary library;
    sortEditions(forms);
    library.m_shelf->forms = std::move(forms);
    const Form *before = nullptr;
    for (const Form &form : library.forms()) {
        checkForm(form, catalog, complaints);
        if (before && before->id == form.id && (!before->to.isValid() || before->to >= form.from))
            complaints << u"form %1: the editions %2 and %3 overlap"_s.arg(
                form.id.text(), before->edition, form.edition);
        before = &form;
    }
    return library;
}

QStringList FormLibrary::complaintsAboutLetters() const
{
    QStringList all;
    for (const Form &form : forms()) {
        const auto *letter = std::get_if<Letter>(&form.body);
        for (const QString &complaint : letter ? complaintsAbout(*letter) : QStringList())
            all << u"%1@%2: %3"_s.arg(form.id.text(), form.edition, complaint);
    }
    return all;
}

std::vector<FormId> FormLibrary::ids() const
{
    std::vector<FormId> ids;
    for (const Form &form : forms()) {
        if (ids.empty() || ids.back() != form.id)
            ids.push_back(form.id);
    }
    return ids;
}

std::optional<Edition> FormLibrary::edition(const FormId &id, QDate day) const
{
    const Form *chosen = nullptr;
    for (const Form &form : forms()) {
        // Editions stand by their first day: the last one that has begun is the one that covers the day or the newest
        // earlier.
        if (form.id == id && (!chosen || !form.from.isValid() || form.from <= day))
            chosen = &form;
    }
    if (!chosen)
        return std::nullopt;
    return Edition { .form = chosen, .status = statusOn(*chosen, day) };
}

} // namespace hqs
