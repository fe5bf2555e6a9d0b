// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formcheck.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Looks through one form. `m_inside` is the role whose items are at hand: there a place needs no number.
class FormChecker {
public:
    FormChecker(const Form &form, const Catalog &catalog, QStringList &complaints)
        : m_form(form)
        , m_catalog(catalog)
        , m_complaints(complaints)
    {
    }

    void check()
    {
        if (!m_catalog.hasStage(m_form.stage))
            complain(u"there is no stage \"%1\""_s.arg(m_form.stage.text()));
        condition(m_form.when);
        condition(m_form.items.when);
        for (const RoleId &role : m_form.items.roles) {
            if (const Role *declared = m_catalog.role(role); !declared || declared->repeats == 0)
                complain(u"\"items\": no repeating role \"%1\""_s.arg(role.text()));
        }
        furtherCopies();
        std::visit(*this, m_form.body);
    }

    void operator()(const FixedPages &body)
    {
        for (const FormPage &page : body.pages) {
            ++m_page;
            for (const PageItem &item : page.items) {
                condition(item.when);
                std::visit(*this, item.content);
            }
        }
    }

    void operator()(const DataSheet &sheet)
    {
        for (const SheetSection &section : sheet.sections) {
            enter(section.each);
            condition(section.when);
            for (const Place &field : section.fields)
                place(field);
            m_inside.pop_back();
        }
    }

    void operator()(const Letter &letter) { parts(letter.parts); }
    void operator()(const Checklist &) { }

    void operator()(const WordsItem &item)
    {
        text(item.words);
        area(item.area);
    }
    void operator()(const PlainItem &item)
    {
        placeholder(item.value);
        area(item.area);
    }
    void operator()(const CellsItem &item)
    {
        if (item.value)
            placeholder(*item.value);
        for (const QRectF &box : item.boxes())
            area(box);
    }
    void operator()(const MarkItem &item)
    {
        place(item.place);
        codes(item.place, { item.code });
        area(item.area);
    }
    void operator()(const LineItem &item)
    {
        const QRectF sheet({}, m_form.paper);
        if (!sheet.contains(item.line.p1()) || !sheet.contains(item.line.p2()))
            complain(u"a line runs off the sheet"_s);
    }
    void operator()(const FrameItem &item) { area(item.frame); }
    void operator()(const QrItem &item)
    {
        for (const QrItem::Part &part : item.parts)
            text(part.value);
        area(item.area);
    }

    void operator()(const Template &words) { text(words); }
    void operator()(const LetterBranch &branch)
    {
        asked(branch.test.place);
        codes(branch.test.place, branch.test.codes);
        parts(branch.holds);
        parts(branch.otherwise);
    }
    void operator()(const LetterLoop &loop)
    {
        enter(loop.role);
        parts(loop.body);
        m_inside.pop_back();
    }

private:
    void parts(const std::vector<LetterPart> &list)
    {
        for (const LetterPart &part : list)
            std::visit(*this, part.content);
    }

    void enter(const RoleId &role)
    {
        m_inside.push_back(role);
        const Role *known = m_catalog.role(role);
        if (!role.isEmpty() && (!known || known->repeats == 0))
            complain(u"\"%1\" is not a role that repeats"_s.arg(role.text()));
    }

    void text(const Template &words)
    {
        for (const Placeholder &each : placeholdersOf(words))
            placeholder(each);
    }

    void placeholder(const Placeholder &value)
    {
        switch (value.source) {
        case Source::Answer:
            place(value.place);
            break;
        case Source::All:
            asked(value.place);
            break;
        case Source::Label:
            if (!m_catalog.field(value.place.field))
                complain(u"there is no field \"%1\""_s.arg(value.place.field.text()));
            break;
        case Source::Parameter:
            if (!m_catalog.parameters().find(ParameterId(value.name)))
                complain(u"there is no parameter \"%1\""_s.arg(value.name));
            break;
        case Source::ItemCount:
            if (!isCountable(value.name))
                complain(u"there is nothing to count in \"%1\""_s.arg(value.name));
            break;
        case Source::Today:
            break;
        }
    }

    void place(const Place &at)
    {
        const Field *field = m_catalog.field(at.field);
        const bool inside = !m_inside.empty() && !m_inside.back().isEmpty();
        if (!field)
            complain(u"there is no field \"%1\""_s.arg(at.field.text()));
        else if (field->repeats == 0 && at.item > 0)
            complain(u"\"%1\" does not repeat"_s.arg(toPath(at)));
        else if (field->repeats > 0 && at.item == 0 && !inside)
            complain(u"\"%1\" needs the number of an item"_s.arg(toPath(at)));
        else if (at.item > field->repeats)
            complain(u"there are at most %1 items of \"%2\""_s.arg(field->repeats).arg(toPath(at)));
    }

    /// A field of a repeating role that all items are asked about, or one that place() accepts.
    void asked(const Place &at)
    {
        const Field *field = m_catalog.field(at.field);
        if (!field || field->repeats == 0 || at.item > 0)
            place(at);
    }

    /// A role, or a flag of a role that repeats.
    bool isCountable(const QString &name) const
    {
        const Field *field = m_catalog.field(FieldId(name));
        return m_catalog.role(RoleId(name)) || (field && field->repeats > 0 && field->type() == FieldType::Flag);
    }

    void codes(const Place &at, const QStringList &wanted)
    {
        const Field *field = m_catalog.field(at.field);
        if (!field || wanted.isEmpty())
            return;
        for (const QString &code : wanted) {
            if (!canBe(*field, code))
                complain(u"\"%1\" has no answer \"%2\""_s.arg(toPath(at), code));
        }
    }

    static bool canBe(const Field &field, const QString &code)
    {
        if (const auto *choice = std::get_if<ChoiceRule>(&field.rule))
            return std::ranges::find(choice->options, code, &Option::code) != choice->options.end();
        return !std::holds_alternative<Unread>(fromStorage(field.type(), code));
    }

    void condition(const Condition &when)
    {
        for (const FieldId &field : fieldsOf(when)) {
            if (!m_catalog.field(field))
                complain(u"there is no field \"%1\""_s.arg(field.text()));
        }
    }

    void area(const QRectF &where)
    {
        if (!QRectF({}, m_form.paper).contains(where))
            complain(u"%1 × %2 mm at %3, %4 is off the sheet"_s.arg(where.width())
                         .arg(where.height())
                         .arg(where.left())
                         .arg(where.top()));
    }

    /// At least one field of the same name; each such pair is of the same type.
    bool shareFields(const Role &role, const Role &place) const
    {
        bool anyShared = false;
        for (const FieldId &id : m_catalog.fieldsOf(role.id)) {
            const Field *other = m_catalog.field(fieldOf(place.id, nameOf(id)));
            if (other && other->type() != m_catalog.field(id)->type())
                return false;
            anyShared = anyShared || other;
        }
        return anyShared;
    }
    void furtherCopies()
    {
        condition(m_form.further.when);
        for (const StandIn &standIn : m_form.further.roles) {
            const Role *role = m_catalog.role(standIn.role);
            const Role *place = m_catalog.role(standIn.place);
            if (!role || role->repeats == 0)
                complain(u"\"further\": no repeating role \"%1\""_s.arg(standIn.role.text()));
            else if (!place || place->repeats > 0 || !shareFields(*role, *place))
                complain(u"\"further\": \"%1\" cannot stand in the place of \"%2\""_s.arg(
                    standIn.role.text(), standIn.place.text()));
            for (const QString &name : standIn.keeps) {
                if (!m_catalog.field(fieldOf(standIn.place, name)))
                    complain(u"\"further\": \"%1\" has no field \"%2\""_s.arg(standIn.place.text(), name));
            }
        }
        for (const RoleId &role : m_form.further.without) {
            if (!m_catalog.role(role))
                complain(u"\"further\": no role \"%1\""_s.arg(role.text()));
        }
    }
    void complain(const QString &problem)
    {
        const QString page = m_page > 0 ? u", page %1"_s.arg(m_page) : QString();
        m_complaints << u"form %1@%2%3: %4"_s.arg(m_form.id.text(), m_form.edition, page, problem);
    }

    const Form &m_form;
    const Catalog &m_catalog;
    QStringList &m_complaints;
    std::vector<RoleId> m_inside;
    int m_page = 0;
};

} // namespace

void checkForm(const Form &form, const Catalog &catalog, QStringList &complaints)
{
    FormChecker(form, catalog, complaints).check();
}

} // namespace hqs
