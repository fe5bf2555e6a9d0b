// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/packagerow.h"

#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/cases/casepapers.h"
#include "ui/cases/needchecks.h"
#include "ui/editors/fieldeditor.h"
#include "ui/lawwords.h"
#include "ui/linkbutton.h"
#include "ui/localization.h"
#include "ui/prompt.h"

#include <QComboBox>
#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stateWidth = 216;

/// The files among what is dragged; packs of rules are for the whole window.
QStringList scansIn(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && !path.endsWith(u".hqsrules"_s, Qt::CaseInsensitive))
            paths << path;
    }
    return paths;
}

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

} // namespace

PackageRow::PackageRow(
    const PackageLine &line, CasePapers &papers, Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_paper(*line.requirement)
    , m_papers(papers)
    , m_prompt(prompt)
    , m_localization(localization)
{
    setObjectName(u"row."_s + line.name());
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    row->addWidget(makeWords(line), 1);
    row->addWidget(makeState(), 0, Qt::AlignTop);
    row->addWidget(makeLinks(), 0, Qt::AlignTop);
}

QWidget *PackageRow::makeWords(const PackageLine &line)
{
    auto *words = new QWidget(this);
    auto *column = plainColumn(words, 1);
    auto *heading = new QLabel(title(), words);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!m_paper.needs.codes().empty()) {
        m_needs = new NeedChecks(line, m_papers.draft(), m_localization, words);
        column->addWidget(m_needs);
    }
    QStringList notes;
    if (!m_paper.mandatory)
        notes << tr("only if asked for");
    if (m_paper.provenance.status != LawStatus::InForce)
        notes << wordsFor(m_paper.provenance.status);
    const auto key = keyOf(m_papers.draft().file(), line);
    if (key && m_papers.isAttaching(*key))
        notes << tr("a scan is being attached…");
    if (!notes.isEmpty()) {
        auto *note = new QLabel(notes.join(u" · "_s), words);
        note->setWordWrap(true);
        look::setRole(note, u"muted"_s);
        column->addWidget(note);
    }
    addRefusal(*column);
    for (const Scan &scan : key ? m_papers.scansOf(*key) : std::vector<Scan>())
        addScan(*column, scan);
    column->addStretch();
    words->setToolTip(provenanceWords(m_paper.provenance, m_localization.language()));
    return words;
}

void PackageRow::addRefusal(QVBoxLayout &column)
{
    const Filing *refused = m_paper.form.isEmpty() ? nullptr : openRefusal(m_papers.filings(), m_paper.form);
    if (!refused)
        return;
    const FilingOutcome &refusal = *lastOutcome(*refused, OutcomeKind::Refused);
    auto *words = new QLabel(tr("Refused on %1: %2 The paper is open again: correct it and file it anew.")
                                 .arg(spelledDate(refusal.on), refusal.words),
        this);
    words->setObjectName(u"refusal."_s + m_line.name());
    words->setTextFormat(Qt::PlainText); // somebody typed it
    words->setWordWrap(true);
    look::setRole(words, u"problem"_s);
    column.addWidget(words);
}

void PackageRow::addScan(QVBoxLayout &column, const Scan &scan)
{
    QString words = scan.title;
    if (!countsOn(scan, m_papers.draft().today())) {
        words += u" · "_s
            + (scan.state == ScanState::Renewed          ? tr("renewed")
                    : scan.state == ScanState::Cancelled ? tr("cancelled")
                                                         : tr("expired"));
    }
    auto *button = new LinkButton(words, this);
    button->setObjectName(u"scan.%1"_s.arg(static_cast<qint64>(*scan.id)));
    button->setAccessibleName(tr("Scan: %1").arg(words));
    look::setRole(button, u"link"_s);
    const auto showPicture = [this, button, file = scan.file] {
        const QImage picture = m_papers.thumbnail(file);
        if (picture.isNull())
            return;
        button->setIcon(QPixmap::fromImage(picture));
        button->setIconSize({ 32, 32 });
    };
    connect(&m_papers, &CasePapers::thumbnailMade, button, [showPicture, name = scan.file.name](const QString &made) {
        if (made == name)
            showPicture();
    });
    showPicture();
    auto *menu = new QMenu(button);
    connect(
        menu->addAction(tr("Open")), &QAction::triggered, this, [this, scan] { m_papers.open(scan.file, scan.title); });
    connect(menu->addAction(tr("Save a copy…")), &QAction::triggered, this,
        [this, scan] { m_papers.saveAs(scan.file, scan.title); });
    if (scan.state == ScanState::Active) {
        connect(menu->addAction(tr("Replace with a newer one…")), &QAction::triggered, this,
            [this, id = *scan.id] { chooseFile(id); });
        connect(menu->addAction(tr("It has expired")), &QAction::triggered, this,
            [this, id = *scan.id] { m_papers.setState(id, ScanState::Expired); });
        connect(menu->addAction(tr("Cancel it: attached by mistake")), &QAction::triggered, this,
            [this, id = *scan.id] { m_papers.setState(id, ScanState::Cancelled); });
    } else {
        connect(menu->addAction(tr("It counts again")), &QAction::triggered, this,
            [this, id = *scan.id] { m_papers.setState(id, ScanState::Active); });
    }
    button->setMenu(menu);
    column.addWidget(button);
}

QWidget *PackageRow::makeState()
{
    auto *holder = new QWidget(this);
    holder->setFixedWidth(stateWidth);
    auto *column = plainColumn(holder, 3);
    CaseDraft &draft = m_papers.draft();
    const Field &field = *draft.file().catalog().field(m_paper.stateField());
    m_state = FieldEditor::create(field, holder);
    m_state->setObjectName(toPath(m_line.place(field.id)));
    m_state->retranslate(m_localization.language());
    m_state->setValue(draft.record().find(m_line.place(field.id)));
    m_state->focusProxy()->setAccessibleName(title());
    // An empty state means that nobody has looked yet; it is a word of its own, not a gap.
    if (auto *box = qobject_cast<QComboBox *>(m_state->focusProxy()))
        box->setItemText(0, tr("not looked at"));
    connect(m_state, &FieldEditor::edited, this, &PackageRow::stateChosen);
    column->addWidget(m_state);
    const auto detail = [&](const FieldId &id, const QString &caption) {
        auto *part = new QWidget(holder);
        auto *lines = plainColumn(part, 0);
        auto *words = new QLabel(caption, part);
        look::setRole(words, u"caption"_s);
        FieldEditor *editor = editorOf(m_line.place(id), caption);
        words->setBuddy(editor->focusProxy());
        lines->addWidget(words);
        lines->addWidget(editor);
        column->addWidget(part);
        return part;
    };
    m_since = detail(m_paper.sinceField(), tr("Requested on"));
    m_why = detail(m_paper.whyField(), tr("What blocks it"));
    m_until = detail(m_paper.untilField(), tr("Valid until"));
    showDetail();
    return holder;
}

FieldEditor *PackageRow::editorOf(const Place &place, const QString &caption)
{
    CaseDraft &draft = m_papers.draft();
    FieldEditor *editor = FieldEditor::create(*draft.file().catalog().field(place.field), this);
    editor->setObjectName(toPath(place));
    editor->retranslate(m_localization.language());
    editor->setValue(draft.record().find(place));
    editor->focusProxy()->setAccessibleName(u"%1: %2"_s.arg(title(), caption));
    const auto judge = [editor] {
        const auto value = editor->value();
        editor->setWrong(value && std::holds_alternative<Unread>(*value));
    };
    connect(editor, &FieldEditor::edited, this, [this, editor, place, judge] {
        m_papers.draft().set(place, editor->value());
        judge();
    });
    judge();
    return editor;
}

/// The day of the new state is today; a reason to be blocked belongs to that state alone.
void PackageRow::stateChosen()
{
    CaseDraft &draft = m_papers.draft();
    const auto state = m_state->value();
    draft.set(m_line.place(m_paper.stateField()), state);
    draft.set(m_line.place(m_paper.sinceField()), state ? std::optional(FieldValue(draft.today())) : std::nullopt);
    auto *since = m_since->findChild<FieldEditor *>();
    since->setValue(draft.record().find(m_line.place(m_paper.sinceField())));
    if (!state || toStorage(*state) != u"blocked") {
        draft.set(m_line.place(m_paper.whyField()), std::nullopt);
        m_why->findChild<FieldEditor *>()->setValue(nullptr);
    }
    showDetail();
}

void PackageRow::showDetail()
{
    const auto value = m_state->value();
    const QString state = value ? toStorage(*value) : QString();
    m_since->setVisible(state == u"requested");
    m_why->setVisible(state == u"blocked");
    m_until->setVisible(state == u"received" || state == u"checked" || state == u"accepted");
    if (m_needs)
        m_needs->judge(state);
}

QWidget *PackageRow::makeLinks()
{
    auto *holder = new QWidget(this);
    auto *column = plainColumn(holder, 0);
    const auto link = [&](const QString &words, const QString &spoken) {
        auto *button = new QPushButton(words, holder);
        button->setAccessibleName(spoken.arg(title()));
        look::setRole(button, u"link"_s);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    if (!m_paper.form.isEmpty()) {
        connect(link(tr("Print…"), tr("Print: %1")), &QPushButton::clicked, this,
            [this] { Q_EMIT printRequested(m_paper.form); });
    }
    auto *attachButton = link(tr("Attach…"), tr("Attach a scan: %1"));
    attachButton->setObjectName(u"attach."_s + m_line.name());
    attachButton->setToolTip(tr("PDF, JPEG, PNG or TIFF, at most 25 MB. A file can also be dropped here."));
    connect(attachButton, &QPushButton::clicked, this, [this] { chooseFile({}); });
    return holder;
}

void PackageRow::chooseFile(std::optional<ScanId> takesPlaceOf)
{
    const auto path
        = m_prompt.fileToOpen(this, tr("Attach a scan"), tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (!path)
        return;
    if (const auto key = savedKey())
        m_papers.attach(*key, *path, takesPlaceOf); // this row may be gone after it
}

QString PackageRow::title() const
{
    return m_localization.say(m_line.title());
}

/// What its scans are kept by: a person who has just been added is saved first. None: that failed, which has been told.
std::optional<PaperKey> PackageRow::savedKey()
{
    CaseDraft &draft = m_papers.draft();
    if (!keyOf(draft.file(), m_line) && !draft.save())
        return std::nullopt;
    return keyOf(draft.file(), m_line);
}

void PackageRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (scansIn(*event->mimeData()).isEmpty())
        event->ignore();
    else
        event->acceptProposedAction();
}

void PackageRow::dropEvent(QDropEvent *event)
{
    const QStringList paths = scansIn(*event->mimeData());
    if (paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const auto key = savedKey();
    if (!key)
        return;
    // Later: the row is built anew by the first file, and is still in the middle of the drop.
    QMetaObject::invokeMethod(
        &m_papers,
        [papers = QPointer(&m_papers), paper = *key, paths] {
            for (const QString &path : paths) {
                if (papers) // the question for a name may be left by leaving the case
                    papers->attach(paper, path);
            }
        },
        Qt::QueuedConnection);
}

} // namespace hqs
