// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepapers.h"

#include "about/programversion.h"
#include "cases/closing.h"
#include "cases/continuation.h"
#include "cases/receipt.h"
#include "storage/safefile.h"
#include "storage/viewingfolder.h"
#include "ui/casedraft.h"
#include "ui/officepersonquestion.h"
#include "ui/prompt.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize thumbnailSize(96, 96);

/// In another thread: reads, opens and shrinks a scan. Null when it is no picture that Qt can read.
QImage makeThumbnail(const Vault &vault, const VaultFile &file)
{
    auto content = vault.read(file);
    if (!content)
        return {};
    QBuffer buffer(&*content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(thumbnailSize, Qt::KeepAspectRatio));
    return reader.read();
}

Result<QByteArray> readScan(const QString &path)
{
    if (QFileInfo(path).size() > largestScan)
        return Error { Fault::LargeScan, path, u"bytes"_s };
    return readWhole(path, largestScan);
}

/// In another thread: what is chosen becomes a file of the vault.
Result<VaultFile> writeScan(const Vault &vault, const QString &path)
{
    const auto content = readScan(path);
    return content ? vault.write(*content, QFileInfo(path).fileName()) : content.error();
}

} // namespace

void viewScan(QWidget *window, const Database &database, ViewingFolder &viewing, Prompt &prompt, const VaultFile &file,
    const QString &title)
{
    const auto content = Vault(database).read(file);
    if (!content) {
        prompt.tell(window, content.error());
        return;
    }
    const auto path = viewing.put(QFileInfo(title).completeBaseName(), codeOf(file.kind), *content);
    if (!path) {
        prompt.tell(window, path.error());
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        prompt.tell(
            window, { Fault::NotFound, CasePapers::tr("a program that shows %1 files").arg(codeOf(file.kind)), {} });
}

CasePapers::CasePapers(
    CaseDraft &draft, const FormLibrary &library, Prompt &prompt, ViewingFolder &viewing, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_library(library)
    , m_prompt(prompt)
    , m_viewing(viewing)
    , m_window(window)
{
    reload();
}

CasePapers::~CasePapers()
{
    for (const auto &[name, making] : m_making)
        making->waitForFinished(); // it reads from the vault of this database
    for (const Attaching &attaching : m_attaching) { // the case is left without being saved
        attaching.written->waitForFinished();
        if (const auto written = attaching.written->result())
            Vault(m_draft.database()).discard(*written);
    }
}

void CasePapers::reload()
{
    if (!m_draft.file().id())
        return;
    auto filings = FilingStore(m_draft.database()).ofCase(*m_draft.file().id());
    auto scans = ScanStore(m_draft.database()).ofCase(*m_draft.file().id());
    for (const Error *error : { filings ? nullptr : &filings.error(), scans ? nullptr : &scans.error() }) {
        if (error)
            m_prompt.tell(m_window, *error);
    }
    if (filings)
        m_filings = *std::move(filings);
    if (scans)
        m_scans = *std::move(scans);
}

std::vector<HistoryEntry> CasePapers::history() const
{
    const auto closings = closingsOf(m_draft.database(), m_draft.file().head());
    const auto continuations = continuationsOf(m_draft.database(), m_draft.file().head());
    return historyOf(m_draft.file(), m_draft.today(), m_filings, m_scans, m_draft.acceptances(),
        closings ? *closings : std::vector<JournalEntry>(),
        continuations ? *continuations : std::vector<JournalEntry>());
}

std::vector<Scan> CasePapers::scansOf(const PaperKey &paper) const
{
    std::vector<Scan> found;
    std::ranges::copy_if(
        m_scans, std::back_inserter(found), [&paper](const Scan &scan) { return scan.key() == paper; });
    return found;
}

std::optional<Act> CasePapers::act()
{
    const auto person = knownOfficePerson(m_window, m_draft.database(), m_prompt);
    return person ? std::optional(Act { .who = *person, .at = m_draft.now(), .why = {} }) : std::nullopt;
}

bool CasePapers::finish(const Done &done)
{
    reload();
    Q_EMIT changed();
    if (!done)
        m_prompt.tell(m_window, done.error());
    return done.has_value();
}

std::optional<FilingId> CasePapers::seal(const StageId &stage, QDate forDay, const std::vector<PaperChoice> &papers)
{
    const auto by = act();
    if (!by)
        return std::nullopt;
    std::optional<FilingId> sealed;
    const Done done = m_draft.through([&](CaseFile &file) -> Done {
        const auto filing = hqs::seal(m_draft.database(), file, m_library,
            { .stage = stage, .forDay = forDay, .papers = papers, .program = programVersion().version }, *by);
        if (!filing)
            return filing.error();
        sealed = filing->id;
        return {};
    });
    return finish(done) ? sealed : std::nullopt;
}

bool CasePapers::enter(FilingId id, const FilingOutcome &outcome, const std::optional<ProofScan> &proof)
{
    const auto by = act();
    if (!by)
        return false;
    return finish(m_draft.through([&](CaseFile &file) {
        return hqs::enter(m_draft.database(), file, id, outcome, proof, *by, m_draft.today());
    }));
}

bool CasePapers::keepReceipt(const StageId &stage, const ProofScan &receipt)
{
    const auto by = act();
    if (!by)
        return false;
    return finish(m_draft.through([&](CaseFile &file) {
        return hqs::keepReceipt(m_draft.database(), file, stage, receipt, *by, m_draft.today());
    }));
}

void CasePapers::attach(const PaperKey &paper, const QString &path, std::optional<ScanId> takesPlaceOf)
{
    const auto by = act();
    if (!by)
        return;
    auto *written = new QFutureWatcher<Result<VaultFile>>(this);
    connect(written, &QFutureWatcher<Result<VaultFile>>::finished, this, &CasePapers::enterWritten);
    m_attaching.push_back({ paper, QFileInfo(path).fileName(), takesPlaceOf, *by, written });
    written->setFuture(QtConcurrent::run(writeScan, Vault(m_draft.database()), path));
    Q_EMIT changed();
}

bool CasePapers::isAttaching(const PaperKey &paper) const
{
    return std::ranges::any_of(m_attaching, [&paper](const Attaching &attaching) { return attaching.paper == paper; });
}

void CasePapers::finishAttaching()
{
    for (const Attaching &attaching : m_attaching)
        attaching.written->waitForFinished();
    enterWritten();
}

/// In the order in which they were attached: a large one holds up a small one behind it.
void CasePapers::enterWritten()
{
    const QPointer<CasePapers> self(this); // who reads of a failure may lock the window, or leave the case
    while (self && !m_attaching.empty() && m_attaching.front().written->future().isFinished()) {
        const Attaching next = std::move(m_attaching.front());
        m_attaching.pop_front();
        next.written->deleteLater(); // perhaps it calls just now
        enterScan(next, next.written->result());
    }
}

void CasePapers::enterScan(const Attaching &attaching, const Result<VaultFile> &written)
{
    if (!written) {
        finish(written.error());
        return;
    }
    bool isHandedOver = false; // to attach(), which takes it away when that fails
    const Done done = m_draft.through([&](CaseFile &file) -> Done {
        isHandedOver = true;
        const auto attached = hqs::attach(m_draft.database(), file.head(),
            { .paper = attaching.paper.requirement,
                .title = attaching.title,
                .until = {},
                .person = attaching.paper.person },
            *written, attaching.takesPlaceOf, attaching.by);
        if (!attached)
            return attached.error();
        CaseFile received = file;
        if (!sayReceived(received, attaching.paper, m_draft.today()))
            return {};
        if (auto saved = received.save(m_draft.database(), m_draft.today()); !saved)
            return saved;
        file = std::move(received);
        return {};
    });
    if (!isHandedOver)
        Vault(m_draft.database()).discard(*written);
    finish(done);
}

bool CasePapers::setState(ScanId id, ScanState state)
{
    const auto by = act();
    if (!by)
        return false;
    return finish(
        m_draft.through([&](CaseFile &file) { return changeState(m_draft.database(), file.head(), id, state, *by); }));
}

std::optional<ProofScan> CasePapers::readProof(const QString &path)
{
    const QString title = QFileInfo(path).fileName();
    auto content = readScan(path);
    const auto kind = content ? recognizeScan(*content, title) : content.error();
    if (!kind) {
        m_prompt.tell(m_window, kind.error());
        return std::nullopt;
    }
    return ProofScan { .title = title, .content = *std::move(content) };
}

void CasePapers::open(const VaultFile &file, const QString &title)
{
    viewScan(m_window, m_draft.database(), m_viewing, m_prompt, file, title);
}

void CasePapers::saveAs(const VaultFile &file, const QString &title)
{
    const QString name = safeFileName(QFileInfo(title).completeBaseName()) + u'.' + codeOf(file.kind);
    const auto path = m_prompt.fileToSave(m_window, tr("Save a copy"), name, u"*.%1"_s.arg(codeOf(file.kind)));
    if (!path)
        return;
    const auto content = Vault(m_draft.database()).read(file);
    const Done done = content ? writeSafely(*path, *content) : Done(content.error());
    if (!done)
        m_prompt.tell(m_window, done.error());
}

QImage CasePapers::thumbnail(const VaultFile &file)
{
    if (const auto made = m_thumbnails.find(file.name); made != m_thumbnails.end())
        return made->second;
    if (file.kind == ScanKind::Pdf || m_making.contains(file.name))
        return {};
    auto &watcher = m_making[file.name] = std::make_unique<QFutureWatcher<QImage>>();
    connect(watcher.get(), &QFutureWatcher<QImage>::finished, this, [this, name = file.name] {
        m_thumbnails[name] = m_making[name]->result();
        Q_EMIT thumbnailMade(name);
    });
    watcher->setFuture(QtConcurrent::run(makeThumbnail, Vault(m_draft.database()), file));
    return {};
}

} // namespace hqs
