// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/acceptance.h"
#include "cases/casefile.h"
#include "cases/portalticks.h"
#include "forms/form.h"

#include <QObject>
#include <QTime>
#include <QTimer>

#include <functional>

namespace hqs {

/// The case being edited, shared by all pages that show it. Saves itself: after two seconds of quiet, at each page
/// change and on closing. What cannot be saved stays in hand and is tried again. Saves of its own accord are written by
/// another thread while the person types on, and so is what a person does to the case once the database is large.
class CaseDraft : public QObject {
    Q_OBJECT

public:
    CaseDraft(CaseFile file, Database &database, QDate today, QObject *parent = nullptr);
    ~CaseDraft() override;

    const CaseFile &file() const { return m_file; }
    const Record &record() const { return m_file.record(); }
    Facts facts() const { return m_file.facts(m_today); }
    QDate today() const { return m_today; }
    Database &database() const { return m_database; }

    void set(const Place &place, std::optional<FieldValue> value);
    void addItem(const RoleId &role);
    void removeItem(const RoleId &role, int item);
    /// The item that was taken away last and can come back; null when there is none.
    const TakenItem *lastTaken() const { return m_taken.empty() ? nullptr : &m_taken.back(); }
    /// Puts it back where it was.
    void putBack();
    void use(const RoleId &role, int item, CardId card);
    void release(const RoleId &role, int item);
    /// Remembers that a form is printed although its edition is not in force.
    void acknowledge(const Form &form, const QString &words);
    /// An answer of a form was copied into a portal.
    void tick(const PortalSheet &sheet, const Place &place);
    void forgetTicks(const PortalSheet &sheet);
    void setStep(const StepId &step);
    /// The law is another one now: everything that was judged by it is judged anew.
    void judgeAnew() { Q_EMIT restructured(); }

    /// Every finding of the case, with what was accepted of them.
    std::vector<JudgedFinding> judged() const;
    /// What was accepted in this case, whether it still holds or not.
    const std::vector<Acceptance> &acceptances() const { return m_acceptances; }
    /// Accepts a finding at once, for the answers as they are on the disk. False when that failed and was told.
    bool accept(const Finding &finding, const QString &reason, const QString &by);
    /// Takes an acceptance back. False when that failed and was told.
    bool withdraw(const Acceptance &acceptance);
    /// Who sits here, as last entered; empty until somebody has said so.
    QString person() const;

    /// Does something that changes the case together with other tables, in one step with what was typed; the pages show
    /// the case as it is then. In a large database saved() or saveFailed() tell later how it went;
    /// after a failure the step is undone, and what was typed is in hand. Faults: those of CaseFile::save() and
    /// of the work.
    Done through(const std::function<Done(CaseFile &)> &work);
    /// The moment on the clock of the window, whose day may be set from outside; UTC.
    QDateTime now() const;

    /// Saves at once. True when everything is on the disk.
    bool save();
    /// Begins to save; saved() or saveFailed() tell how it went.
    void saveSoon();
    bool isSaving() const { return m_begun.has_value(); }
    bool isSaved() const { return !m_changed; }
    QTime savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void changed(const hqs::Place &place);
    /// Items were added, taken away or replaced, or the law has changed: pages build themselves anew.
    void restructured();
    void savingBegan();
    void saved();
    /// A finding was accepted, or an acceptance withdrawn.
    void judgementChanged();
    void saveFailed(const hqs::Error &error);

private:
    /// A save that goes on, and what was typed since it began.
    struct Begun {
        SaveTicket ticket {};
        std::optional<CaseFile> ifWritten {}; ///< takes the place of the case in hand when it is on the disk
        std::optional<CaseFile> ifLost {}; ///< or when it could not be written: what was done is undone
        bool hadChanges = false; ///< which then are in hand again
        std::vector<std::function<void(CaseFile &)>> since {};
    };

    void touch();
    void edit(const std::function<void(CaseFile &)> &change);
    void waitForBegun();
    void takeOverWritten();
    Done takeOver();
    std::function<void()> whenWritten();
    void showUndone();
    Done inOneStep(const std::function<Done(CaseFile &)> &work);
    Done readAcceptances();
    bool finishJudging(const Done &done);
    Done write();

    CaseFile m_file;
    std::vector<Acceptance> m_acceptances;
    std::vector<TakenItem> m_taken; ///< the last one is the newest
    Database &m_database;
    QDate m_today;
    QTimer m_quiet;
    QTime m_savedAt;
    bool m_changed = false;
    std::optional<Begun> m_begun;
};

} // namespace hqs
