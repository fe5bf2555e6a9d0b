// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/filing.h"
#include "cases/history.h"
#include "cases/scanning.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <list>
#include <map>
#include <memory>

namespace hqs {

class CaseDraft;
class Prompt;
class ViewingFolder;

/// Shows a copy of a scan in the program that the system has for it. What fails is told.
void viewScan(QWidget *window, const Database &database, ViewingFolder &viewing, Prompt &prompt, const VaultFile &file,
    const QString &title);

/// The scans and filings of the case in hand, for all widgets that show them. What fails is told here.
class CasePapers : public QObject {
    Q_OBJECT

public:
    CasePapers(CaseDraft &draft, const FormLibrary &library, Prompt &prompt, ViewingFolder &viewing, QWidget *window);
    ~CasePapers() override;

    CaseDraft &draft() const { return m_draft; }
    const FormLibrary &library() const { return m_library; }
    const std::vector<Filing> &filings() const { return m_filings; }
    const std::vector<Scan> &scans() const { return m_scans; }
    /// All that happened in the case, the earliest first; what the journal cannot tell is left out.
    std::vector<HistoryEntry> history() const;
    std::vector<Scan> scansOf(const PaperKey &paper) const;

    /// Seals papers. None: the person gave no name, or it failed.
    std::optional<FilingId> seal(const StageId &stage, QDate forDay, const std::vector<PaperChoice> &papers);
    /// Enters what became of a filing. False: as above.
    bool enter(FilingId id, const FilingOutcome &outcome, const std::optional<ProofScan> &proof);
    /// Keeps what a portal gave back as the proof of a stage. False: as above.
    bool keepReceipt(const StageId &stage, const ProofScan &receipt);
    /// Attaches a file to a paper of the package, perhaps in place of an earlier scan. Another thread reads, seals and
    /// writes it; then changed() shows it, and a paper of which nobody said more is said to be received.
    void attach(const PaperKey &paper, const QString &path, std::optional<ScanId> takesPlaceOf = {});
    bool isAttaching(const PaperKey &paper) const;
    /// Waits for what is being attached. Before the case is saved and left.
    void finishAttaching();
    bool setState(ScanId id, ScanState state);

    /// Shows a copy in the program that the system has for it.
    void open(const VaultFile &file, const QString &title);
    /// Writes a copy where the person says.
    void saveAs(const VaultFile &file, const QString &title);
    /// Reads a file that somebody chose to prove something. None: it cannot be a scan, which has been told.
    std::optional<ProofScan> readProof(const QString &path);

    /// A small picture of a scan; null until it is there, and of a PDF. It is made in another thread.
    QImage thumbnail(const VaultFile &file);

    /// Reads filings and scans again.
    void reload();

Q_SIGNALS:
    void changed();
    void thumbnailMade(const QString &name);

private:
    struct Attaching {
        PaperKey paper;
        QString title;
        std::optional<ScanId> takesPlaceOf;
        Act by;
        QFutureWatcher<Result<VaultFile>> *written = nullptr; ///< a child of this
    };

    std::optional<Act> act();
    bool finish(const Done &done);
    void enterWritten();
    void enterScan(const Attaching &attaching, const Result<VaultFile> &written);

    CaseDraft &m_draft;
    const FormLibrary &m_library;
    Prompt &m_prompt;
    ViewingFolder &m_viewing;
    QWidget *m_window;
    std::vector<Filing> m_filings;
    std::vector<Scan> m_scans;
    std::list<Attaching> m_attaching; ///< in the order in which they are to be entered
    std::map<QString, QImage> m_thumbnails;
    std::map<QString, std::unique_ptr<QFutureWatcher<QImage>>> m_making;
};

} // namespace hqs
