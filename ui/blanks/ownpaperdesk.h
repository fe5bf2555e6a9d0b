// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ownpapers.h"
#include "forms/ownblank.h"
#include "forms/printcontext.h"

#include <QObject>
#include <QPointer>

namespace hqs {

class BlankListDialog;
class Localization;
class Prompt;

/// Where the office writes texts of its own for letters and makes blanks of its own: opens the dialogs, keeps what
/// comes of them, and lays it over the forms in use.
class OwnPaperDesk : public QObject {
    Q_OBJECT

public:
    /// `inUse` is what the rest of the window prints from; `rules` are the forms without the office. Reads at once.
    OwnPaperDesk(const FormLibrary &rules, FormLibrary &inUse, const Catalog &catalog, Database &database,
        Prompt &prompt, QDate today, Localization &localization, QWidget *window);

    /// Edits the text of a letter; the pages are shown for this case. Nothing happens for a form that is no letter.
    void editLetter(const FormId &letter, const PrintContext &context);
    void showBlanks();

Q_SIGNALS:
    /// The forms in use are others now: pointers to them are no longer good.
    void changed();

private:
    void renew();
    std::optional<QString> contentOf(OwnPaperKind kind, const FormId &form) const;
    bool keep(const OwnPaper &paper);
    bool withdraw(OwnPaperKind kind, const FormId &form, const QString &question);
    void showList();
    void edit(const OwnBlank &blank);
    OwnBlank newBlank() const;
    void exportBlank(const FormId &blank);
    void importBlank();

    const FormLibrary &m_rules;
    FormLibrary &m_inUse;
    const Catalog &m_catalog;
    Database &m_database;
    Prompt &m_prompt;
    QDate m_today;
    Localization &m_localization;
    QWidget *m_window;
    std::vector<OwnPaper> m_papers;
    QPointer<BlankListDialog> m_list;
};

} // namespace hqs
