// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "cases/headline.h"
#include "forms/pdf.h"
#include "storage/safefile.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/prompt.h"
#include "ui/reports/savelists.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quartersToReport = 12;

} // namespace

ReportsPage::ReportsPage(const Catalog &catalog, const FormLibrary &library, Database &database, QDate today,
    Prompt &prompt, Localization &localization, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_database(database)
    , m_today(today)
    , m_prompt(prompt)
    , m_localization(localization)
    , m_title(new QLabel(this))
    , m_done(new QLabel(this))
    , m_reportsHeading(new QLabel(this))
    , m_listsHeading(new QLabel(this))
    , m_quarter(new QComboBox(this))
    , m_case(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_allLists(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    look::setRole(m_title, u"title"_s);
    look::setRole(m_done, u"muted"_s);
    head->addWidget(m_title);
    head->addWidget(m_done, 1, Qt::AlignRight);
    column->addLayout(head);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addWidget(makeReports(), 3);
    cards->addWidget(makeLists(), 2);
    column->addLayout(cards, 1);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReportsPage::nameLines);
    connect(m_year, &QSpinBox::valueChanged, this, &ReportsPage::nameLines);
    localization.bind(this, [this] { retranslate(); });
}

QWidget *ReportsPage::makeCard(QLabel *heading, QVBoxLayout *&inside)
{
    auto *card = new QFrame(this);
    look::setRole(card, u"card"_s);
    inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(12);
    look::setRole(heading, u"heading"_s);
    inside->addWidget(heading);
    return card;
}

void ReportsPage::addLine(QVBoxLayout &into, std::function<QString()> title, std::function<QString()> purpose,
    const std::vector<QWidget *> &controls)
{
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const Line line { new QLabel(this), new QLabel(this), std::move(title), std::move(purpose) };
    line.purpose->setWordWrap(true);
    look::setRole(line.purpose, u"muted"_s);
    words->addWidget(line.title);
    words->addWidget(line.purpose);
    row->addLayout(words, 1);
    for (QWidget *control : controls)
        row->addWidget(control, 0, Qt::AlignVCenter);
    into.addLayout(row);
    m_lines.push_back(line);
}

QWidget *ReportsPage::makeReports()
{
    QVBoxLayout *inside = nullptr;
    QWidget *card = makeCard(m_reportsHeading, inside);
    Quarter quarter = Quarter::of(m_today);
    for (int i = 0; i < quartersToReport; ++i, quarter = quarter.before())
        m_quarter->addItem(QString(), quarter.toText());
    m_quarter->setObjectName(u"reports.quarter"_s);
    for (const ReportKind kind : allReports) {
        auto *pdf = new QPushButton(this);
        pdf->setObjectName(u"report."_s + codeOf(kind));
        connect(pdf, &QPushButton::clicked, this, [this, kind] { saveReport(kind); });
        m_pdfButtons.push_back(pdf);
        const std::vector<QWidget *> chosenByQuarter { m_quarter, pdf };
        addLine(
            *inside, [kind] { return wordsFor(kind); }, [kind] { return purposeOf(kind); },
            kind == ReportKind::QuarterPay ? chosenByQuarter : std::vector<QWidget *> { pdf });
    }
    auto *binder = new QPushButton(this);
    binder->setObjectName(u"report.binder"_s);
    connect(binder, &QPushButton::clicked, this, &ReportsPage::saveBinder);
    m_pdfButtons.push_back(binder);
    m_case->setObjectName(u"reports.case"_s);
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_case->setMinimumContentsLength(30);
    addLine(
        *inside, [] { return tr("Binder for an inspection"); },
        [] { return tr("All papers of one person on numbered pages, with an inventory and a page of gaps."); },
        { binder });
    inside->addWidget(m_case); // a line of its own: number and name in full
    inside->addStretch();
    return card;
}

QWidget *ReportsPage::makeLists()
{
    QVBoxLayout *inside = nullptr;
    QWidget *card = makeCard(m_listsHeading, inside);
    inside->setSpacing(2);
    m_year->setRange(2010, 2099);
    m_year->setValue(m_today.year());
    m_year->setObjectName(u"reports.year"_s);
    for (const ListKind kind : allLists) {
        auto *save = new QPushButton(this);
        save->setObjectName(u"list."_s + codeOf(kind));
        connect(save, &QPushButton::clicked, this, [this, kind] { saveAsTable({ kind }); });
        look::setRole(save, u"link"_s);
        m_listButtons.emplace_back(kind, save);
        auto *row = new QHBoxLayout;
        row->addWidget(save);
        row->addStretch();
        if (kind == ListKind::Register)
            row->addWidget(m_year);
        inside->addLayout(row);
    }
    inside->addSpacing(8);
    m_allLists->setObjectName(u"list.all"_s);
    connect(m_allLists, &QPushButton::clicked, this, [this] {
        saveAsTable({ std::begin(allLists), std::end(allLists) });
    });
    inside->addWidget(m_allLists);
    inside->addSpacing(8);
    m_import->setObjectName(u"import.open"_s);
    connect(m_import, &QPushButton::clicked, this, &ReportsPage::importRequested);
    inside->addWidget(m_import);
    inside->addStretch();
    return card;
}

/// With the year or the quarter that is chosen on the page for it.
QString ReportsPage::titleOfList(ListKind kind) const
{
    switch (kind) {
    case ListKind::Notices:
        return tr("Salary notices, %1").arg(spelledQuarter(reportSource().quarter, m_localization.language()));
    case ListKind::LawChanges:
        return tr("Changes of the law in %1").arg(m_year->value());
    default:
        return wordsFor(kind);
    }
}

void ReportsPage::nameLines()
{
    for (const Line &line : m_lines) {
        line.title->setText(line.titleWords());
        line.purpose->setText(line.purposeWords());
    }
    for (const auto &[kind, button] : m_listButtons)
        button->setText(u"%1…"_s.arg(titleOfList(kind)));
}

void ReportsPage::reload()
{
    const QVariant chosen = m_case->currentData();
    m_case->clear();
    const auto heads = CaseStore(m_database).list();
    if (!heads) {
        m_prompt.tell(this, heads.error());
        return;
    }
    for (const CaseHead &head : *heads)
        m_case->addItem(
            u"%1 %2"_s.arg(head.number, titleIn(m_localization.language(), head)), static_cast<qint64>(*head.id));
    m_case->setCurrentIndex(std::max(0, m_case->findData(chosen)));
    m_pdfButtons.back()->setEnabled(m_case->count() > 0);
}

ReportSource ReportsPage::reportSource() const
{
    return { .catalog = m_catalog,
        .database = m_database,
        .today = m_today,
        .language = m_localization.language(),
        .quarter = Quarter::fromText(m_quarter->currentData().toString()).value_or(Quarter::of(m_today)) };
}

void ReportsPage::write(const QString &path, const QByteArray &bytes)
{
    if (auto done = writeSafely(path, bytes); !done)
        m_prompt.tell(this, done.error());
    else
        m_done->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportsPage::saveReport(ReportKind kind)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto forms = printReport(kind, reportSource());
    QApplication::restoreOverrideCursor();
    if (!forms) {
        m_prompt.tell(this, forms.error());
        return;
    }
    if (const auto path = m_prompt.fileToSave(this, wordsFor(kind),
            u"%1 %2.pdf"_s.arg(m_today.toString(Qt::ISODate), codeOf(kind)), tr("PDF files (*.pdf)")))
        write(*path, toPdf(*forms, wordsFor(kind)));
}

void ReportsPage::saveBinder()
{
    const auto file = CaseFile::open(m_catalog, m_database, CaseId { m_case->currentData().toLongLong() });
    if (!file) {
        m_prompt.tell(this, file.error());
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto binder = inspectionBinder(m_library, *file, m_database, m_today, m_localization.language());
    QApplication::restoreOverrideCursor();
    if (!binder) {
        m_prompt.tell(this, binder.error());
        return;
    }
    const auto path = m_prompt.fileToSave(this, tr("Binder for an inspection"),
        u"%1 binder %2.pdf"_s.arg(m_today.toString(Qt::ISODate), file->head().number), tr("PDF files (*.pdf)"));
    if (path)
        write(*path, *binder);
}

void ReportsPage::saveAsTable(const std::vector<ListKind> &kinds)
{
    const ListSource source { .catalog = m_catalog,
        .database = m_database,
        .today = m_today,
        .language = m_localization.language(),
        .reader = ListReader::Person,
        .year = m_year->value(),
        .quarter = reportSource().quarter };
    if (const QString words = saveLists(this, m_prompt, source, kinds); !words.isEmpty())
        m_done->setText(words);
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_quarter->setAccessibleName(tr("Quarter"));
    for (int i = 0; i < m_quarter->count(); ++i)
        m_quarter->setItemText(
            i, spelledQuarter(*Quarter::fromText(m_quarter->itemData(i).toString()), m_localization.language()));
    m_case->setAccessibleName(tr("Case"));
    m_year->setAccessibleName(tr("Year"));
    m_reportsHeading->setText(tr("To print"));
    m_listsHeading->setText(tr("Tables for Excel and other programs"));
    nameLines();
    for (QPushButton *button : m_pdfButtons)
        button->setText(tr("PDF…"));
    m_allLists->setText(tr("All lists in one workbook…"));
    m_import->setText(tr("Import from a table…"));
    reload();
}

} // namespace hqs
