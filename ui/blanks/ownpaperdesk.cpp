// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blanks/ownpaperdesk.h"

#include "cases/officewords.h"
#include "storage/safefile.h"
#include "ui/blanks/blankdialog.h"
#include "ui/blanks/blanklistdialog.h"
#include "ui/blanks/letterdialog.h"
#include "ui/localization.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestBlankFile = qint64(200) * 1024 * 1024;

} // namespace

OwnPaperDesk::OwnPaperDesk(const FormLibrary &rules, FormLibrary &inUse, const Catalog &catalog, Database &database,
    Prompt &prompt, QDate today, Localization &localization, QWidget *window)
    : QObject(window)
    , m_rules(rules)
    , m_inUse(inUse)
    , m_catalog(catalog)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_window(window)
{
    renew();
}

/// Reads what the office wants and lays it over the rules. A paper that the rules of today cannot use is told; the form
/// of the rules is printed instead.
void OwnPaperDesk::renew()
{
    auto papers = OwnPaperStore(m_database).list();
    if (!papers) {
        m_prompt.tell(m_window, papers.error());
        return;
    }
    m_papers = *std::move(papers);
    QStringList unusable;
    m_inUse = m_papers.empty() ? m_rules : withOwnPapers(m_rules, m_papers, m_catalog, unusable);
    if (!unusable.isEmpty())
        m_prompt.tell(m_window, Error { Fault::BadInput, tr("papers of the office"), unusable.join(u'\n') });
    if (m_list)
        showList();
}

std::optional<QString> OwnPaperDesk::contentOf(OwnPaperKind kind, const FormId &form) const
{
    const auto found = std::ranges::find_if(
        m_papers, [&](const OwnPaper &paper) { return paper.kind == kind && paper.form == form; });
    return found == m_papers.end() ? std::nullopt : std::optional(found->content);
}

bool OwnPaperDesk::keep(const OwnPaper &paper)
{
    const auto person = knownOfficePerson(m_window, m_database, m_prompt);
    if (!person)
        return false;
    if (auto done = keepPaper(m_database, paper, { .who = *person, .at = momentOn(m_today), .why = {} }); !done) {
        m_prompt.tell(m_window, done.error());
        return false;
    }
    renew();
    Q_EMIT changed();
    return true;
}

bool OwnPaperDesk::withdraw(OwnPaperKind kind, const FormId &form, const QString &question)
{
    if (!m_prompt.confirm(m_window, question, tr("Withdraw")))
        return false;
    const auto person = knownOfficePerson(m_window, m_database, m_prompt);
    if (!person)
        return false;
    if (auto done = withdrawPaper(m_database, kind, form, { .who = *person, .at = momentOn(m_today), .why = {} });
        !done) {
        m_prompt.tell(m_window, done.error());
        return false;
    }
    renew();
    Q_EMIT changed();
    return true;
}

void OwnPaperDesk::editLetter(const FormId &letter, const PrintContext &context)
{
    const auto edition = m_rules.edition(letter, m_today);
    if (!edition || !std::holds_alternative<Letter>(edition->form->body))
        return;
    auto *dialog = new LetterDialog(*edition->form, contentOf(OwnPaperKind::Letter, letter).value_or(QString()),
        context, m_prompt, m_localization, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, letter] {
        if (dialog->wish() == LetterDialog::Wish::Withdraw)
            withdraw(OwnPaperKind::Letter, letter,
                tr("Withdraw the office's own text? The program's text is printed again. The journal keeps that it was "
                   "there."));
        else
            keep({ .kind = OwnPaperKind::Letter, .form = letter, .content = dialog->text() });
    });
    dialog->open();
}

void OwnPaperDesk::showBlanks()
{
    if (m_list)
        return;
    m_list = new BlankListDialog(m_localization, m_window);
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_list, &BlankListDialog::newRequested, this, [this] { edit(newBlank()); });
    connect(m_list, &BlankListDialog::importRequested, this, &OwnPaperDesk::importBlank);
    connect(m_list, &BlankListDialog::exportRequested, this, &OwnPaperDesk::exportBlank);
    connect(m_list, &BlankListDialog::editRequested, this, [this](const FormId &blank) {
        QStringList unread; // a blank that today's rules cannot use is opened as far as it can be read, to be mended
        edit(readOwnBlank(contentOf(OwnPaperKind::Blank, blank).value_or(QString()).toUtf8(), m_catalog, unread).blank);
    });
    connect(m_list, &BlankListDialog::withdrawRequested, this, [this](const FormId &blank) {
        withdraw(OwnPaperKind::Blank, blank,
            tr("Withdraw this blank? It is no longer printed. Save it to a file first if you may need it again."));
    });
    showList();
    m_list->open();
}

void OwnPaperDesk::showList()
{
    std::vector<BlankListDialog::Entry> entries;
    for (const OwnPaper &paper : m_papers) {
        if (paper.kind != OwnPaperKind::Blank)
            continue;
        QStringList unread;
        const OwnBlank blank = readOwnBlank(paper.content.toUtf8(), m_catalog, unread).blank;
        QString title
            = tr("%1, edition %2").arg(blank.title.isEmpty() ? paper.form.text() : blank.title, blank.edition);
        if (!unread.isEmpty())
            title += u" – "_s + tr("cannot be used: %1").arg(unread.front());
        entries.push_back({ paper.form, title });
    }
    m_list->setBlanks(entries);
}

OwnBlank OwnPaperDesk::newBlank() const
{
    OwnBlank blank;
    const auto ids = m_inUse.ids();
    int number = 1;
    do {
        blank.id = FormId(u"office_blank_%1"_s.arg(number++));
    } while (std::ranges::find(ids, blank.id) != ids.end() || contentOf(OwnPaperKind::Blank, blank.id));
    blank.edition = QString::number(m_today.year());
    if (!m_catalog.procedures().empty() && !m_catalog.procedures().front().stages.empty())
        blank.stage = m_catalog.procedures().front().stages.front().id;
    return blank;
}

void OwnPaperDesk::edit(const OwnBlank &blank)
{
    auto *dialog = new BlankDialog(blank, m_catalog, m_prompt, m_localization, m_list ? m_list.data() : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OwnBlank made = dialog->blank();
        keep({ .kind = OwnPaperKind::Blank, .form = made.id, .content = QString::fromUtf8(blankFile(made)) });
    });
    dialog->open();
}

void OwnPaperDesk::exportBlank(const FormId &blank)
{
    const auto content = contentOf(OwnPaperKind::Blank, blank);
    const auto path = content ? m_prompt.fileToSave(
                          m_list, tr("Save the blank"), blank.text() + u".json"_s, tr("Blanks of HQS Desk (*.json)"))
                              : std::nullopt;
    if (!path)
        return;
    if (auto done = writeSafely(*path, content->toUtf8()); !done)
        m_prompt.tell(m_list, done.error());
}

void OwnPaperDesk::importBlank()
{
    const auto path = m_prompt.fileToOpen(m_list, tr("Read a blank"), tr("Blanks of HQS Desk (*.json)"));
    if (!path)
        return;
    const auto bytes = readWhole(*path, largestBlankFile);
    if (!bytes) {
        m_prompt.tell(m_list, bytes.error());
        return;
    }
    QStringList unread;
    OwnBlank blank = readOwnBlank(*bytes, m_catalog, unread).blank;
    if (!unread.isEmpty()) {
        m_prompt.tell(m_list, Error { Fault::BadInput, *path, unread.join(u'\n') });
        return;
    }
    // One of the same name is replaced only when the person says so.
    if (contentOf(OwnPaperKind::Blank, blank.id)) {
        if (!m_prompt.confirm(m_list, tr("There is a blank “%1” already. Replace it?").arg(blank.title), tr("Replace")))
            blank.id = newBlank().id;
    }
    keep({ .kind = OwnPaperKind::Blank, .form = blank.id, .content = QString::fromUtf8(blankFile(blank)) });
}

} // namespace hqs
