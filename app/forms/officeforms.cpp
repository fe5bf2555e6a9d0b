// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officeforms.h"

#include "forms/flowedtext.h"
#include "forms/formcheck.h"
#include "forms/ownblank.h"

#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

int lineAt(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

/// A placeholder by itself: its field must be one of the catalogue, its filters must be known.
void checkPlaceholder(const QString &written, int line, const Catalog &catalog, std::vector<TextComplaint> &complaints)
{
    QStringList unread;
    const auto value = parsePlaceholder(written, unread);
    if (!value || !unread.isEmpty()) {
        complaints.push_back({ value ? TextComplaint::Reason::NoSuchFilter : TextComplaint::Reason::NoSuchField, line,
            written.trimmed() });
        return;
    }
    const bool namesField
        = value->source == Source::Answer || value->source == Source::All || value->source == Source::Label;
    if (namesField && !catalog.field(value->place.field))
        complaints.push_back({ TextComplaint::Reason::NoSuchField, line, written.trimmed() });
}

/// "line 12: unknown element <img>"
TextComplaint markupComplaint(const QString &complaint)
{
    static const QRegularExpression numbered(u"^line (\\d+): (.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = numbered.match(complaint);
    return { .reason = TextComplaint::Reason::Markup,
        .line = match.hasMatch() ? match.captured(1).toInt() : 0,
        .what = match.hasMatch() ? match.captured(2) : complaint };
}

} // namespace

std::vector<TextComplaint> complaintsAboutText(const Form &letter, const QString &text, const Catalog &catalog)
{
    static const QRegularExpression placeholder(u"\\{\\{(.*?)\\}\\}"_s);
    std::vector<TextComplaint> complaints;
    if (text.trimmed().isEmpty())
        complaints.push_back({ TextComplaint::Reason::Markup, 0, u"the text is empty"_s });
    auto found = placeholder.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        checkPlaceholder(match.captured(1), lineAt(text, match.capturedStart()), catalog, complaints);
    }
    static const QRegularExpression test(uR"(<!--\s*when\s+(?:not\s+)?([^\s=]+))"_s);
    auto asked = test.globalMatch(text);
    while (asked.hasNext()) {
        const auto match = asked.next();
        const auto place = fromPath(match.captured(1));
        if (place && !catalog.field(place->field))
            complaints.push_back(
                { TextComplaint::Reason::NoSuchField, lineAt(text, match.capturedStart()), match.captured(1) });
    }
    const bool valuesAreRead = complaints.empty();
    QStringList unread;
    Form form = letter;
    form.body = parseLetter(text, unread);
    if (unread.isEmpty())
        unread = complaintsAbout(std::get<Letter>(form.body));
    if (valuesAreRead && unread.isEmpty())
        checkForm(form, catalog, unread);
    if (valuesAreRead || !unread.isEmpty()) {
        for (const QString &complaint : unread) {
            // What parseLetter() says of a placeholder has been said with its line already.
            const TextComplaint one = markupComplaint(complaint);
            if (valuesAreRead || one.line > 0)
                complaints.push_back(one);
        }
    }
    std::ranges::stable_sort(complaints, {}, &TextComplaint::line);
    return complaints;
}

Form withOfficeText(const Form &letter, const QString &text)
{
    QStringList complaints;
    Form form = letter;
    form.body = parseLetter(text, complaints);
    form.kind = FormKind::Office;
    return form;
}

FormLibrary withOwnPapers(
    const FormLibrary &rules, const std::vector<OwnPaper> &papers, const Catalog &catalog, QStringList &complaints)
{
    std::vector<Form> forms = rules.forms();
    for (const OwnPaper &paper : papers) {
        const QString name = paper.form.text();
        if (paper.kind == OwnPaperKind::Blank) {
            QStringList unread;
            auto blank = readOwnBlank(paper.content.toUtf8(), catalog, unread);
            if (unread.isEmpty() && std::ranges::find(forms, blank.form.id, &Form::id) != forms.end())
                unread << u"there is such a form already"_s;
            if (unread.isEmpty())
                forms.push_back(std::move(blank.form));
            else
                complaints << name + u": "_s + unread.join(u"; "_s);
            continue;
        }
        bool isUsed = false;
        for (Form &form : forms) {
            if (form.id != paper.form || !std::holds_alternative<Letter>(form.body))
                continue;
            const auto wrong = complaintsAboutText(form, paper.content, catalog);
            if (wrong.empty())
                form = withOfficeText(form, paper.content);
            else
                complaints << u"%1: line %2: %3"_s.arg(name).arg(wrong.front().line).arg(wrong.front().what);
            isUsed = true;
        }
        if (!isUsed)
            complaints << name + u": the rules have no such letter"_s;
    }
    QStringList unchecked; // each paper has been checked above, the others when they were read
    return FormLibrary::from(std::move(forms), catalog, unchecked);
}

} // namespace hqs
