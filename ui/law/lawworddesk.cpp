// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawworddesk.h"

#include "cases/officewords.h"
#include "storage/safefile.h"
#include "ui/law/lawarrivalsdialog.h"
#include "ui/law/lawworddialog.h"
#include "ui/localization.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

LawWordDesk::LawWordDesk(
    Catalog &catalog, Database &database, Prompt &prompt, QDate today, Localization &localization, QWidget *window)
    : QObject(window)
    , m_catalog(catalog)
    , m_database(database)
    , m_prompt(prompt)
    , m_today(today)
    , m_localization(localization)
    , m_window(window)
{
}

std::optional<Act> LawWordDesk::act(const QString &why)
{
    const auto person = knownOfficePerson(m_window, m_database, m_prompt);
    if (!person)
        return std::nullopt;
    return Act { .who = *person, .at = momentOn(m_today), .why = why };
}

void LawWordDesk::edit(const LawWord &word)
{
    const auto person = knownOfficePerson(m_window, m_database, m_prompt);
    if (!person)
        return;
    LawWord draft = word;
    if (draft.by.isEmpty())
        draft.by = *person;
    if (!draft.on.isValid())
        draft.on = m_today;
    auto *dialog = new LawWordDialog(std::move(draft), m_catalog, m_localization, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->word()); });
    dialog->open();
}

void LawWordDesk::keep(const LawWord &word)
{
    const auto who = act({});
    if (!who)
        return;
    LawWord kept = word;
    kept.at = who->at;
    finish([&] { return sayWord(m_catalog, m_database, kept, *who, m_today); });
}

void LawWordDesk::withdraw(const LawWord &word)
{
    const QString question = word.isValue()
        ? tr("Withdraw the office's own value? What the rules say will hold again. The journal keeps both.")
        : tr("Withdraw the mark “checked”? The journal keeps that it was there.");
    if (!m_prompt.confirm(m_window, question, tr("Withdraw")))
        return;
    const auto who = act({});
    if (!who)
        return;
    finish([&] { return withdrawWord(m_catalog, m_database, word, *who, m_today); });
}

void LawWordDesk::exportWords()
{
    const auto words = LawWordStore(m_database).list();
    if (!words) {
        m_prompt.tell(m_window, words.error());
        return;
    }
    const auto path = m_prompt.fileToSave(
        m_window, tr("Export the office's values and marks"), u"law-words.json"_s, tr("Values and marks (*.json)"));
    if (!path)
        return;
    if (const auto done = writeSafely(*path, lawWordFile(*words)); !done)
        m_prompt.tell(m_window, done.error());
}

void LawWordDesk::importWords()
{
    const auto path = m_prompt.fileToOpen(
        m_window, tr("Import values and marks of another office"), tr("Values and marks (*.json)"));
    if (!path)
        return;
    const auto coming = readWordFile(*path);
    const auto here = LawWordStore(m_database).list();
    if (!coming || !here) {
        m_prompt.tell(m_window, !coming ? coming.error() : here.error());
        return;
    }
    auto *dialog = new LawArrivalsDialog(arrivalsOf(*coming, *here, m_catalog), m_catalog, m_localization, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, file = QFileInfo(*path).fileName()] { take(dialog->chosen(), file); });
    dialog->open();
}

void LawWordDesk::take(const std::vector<LawWord> &words, const QString &file)
{
    const auto who = act(file);
    if (!who)
        return;
    finish([&] { return takeWords(m_catalog, m_database, words, *who, m_today); });
}

void LawWordDesk::finish(const std::function<Done()> &change)
{
    // All cases are looked through for terms that end on another day now: it may take seconds.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Done done = change();
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        m_prompt.tell(m_window, done.error());
    Q_EMIT changed(); // also after a failure: what pages point to was laid over anew
}

} // namespace hqs
