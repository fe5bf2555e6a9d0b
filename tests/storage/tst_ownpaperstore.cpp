// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/outcome.h"
#include "storage/ownpaperstore.h"

#include "suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

Act actOf(const QString &why = {})
{
    return { .who = u"Иванова А. А."_s, .at = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC), .why = why };
}

OwnPaper letterOf(const QString &text)
{
    return { .kind = OwnPaperKind::Letter, .form = FormId(u"guarantee_letter"_s), .content = text };
}

} // namespace

/// Texts and blanks of the office come back as they were kept, and the journal tells of each change.
class TestOwnPaperStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        auto made = Database::create(m_folder->filePath(u"office.hqs"_s));
        QVERIFY_DONE(made);
        m_database.emplace(*std::move(made));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void whatIsKeptIsReadBackAfterReopening()
    {
        const OwnPaper blank { .kind = OwnPaperKind::Blank, .form = FormId(u"own"_s), .content = u"{}"_s };
        QVERIFY_DONE(keep(letterOf(u"<p>Наш текст & {{today}}</p>"_s)));
        QVERIFY_DONE(keep(blank));
        const QString path = m_database->path();
        m_database.reset();
        auto opened = Database::open(path);
        QVERIFY_DONE(opened);
        m_database.emplace(*std::move(opened));
        const auto papers = OwnPaperStore(*m_database).list();
        QVERIFY_DONE(papers);
        QVERIFY((*papers == std::vector { blank, letterOf(u"<p>Наш текст & {{today}}</p>"_s) }));
    }

    void eachChangeStandsInTheJournalWithItsFingerprints()
    {
        QVERIFY_DONE(keep(letterOf(u"one"_s)));
        QVERIFY_DONE(keep(letterOf(u"one"_s))); // nothing changes: nothing is written
        QVERIFY_DONE(keep(letterOf(u"two"_s)));
        QVERIFY_DONE(withdraw(FormId(u"guarantee_letter"_s)));
        const auto entries = Journal(*m_database).entries({ .subject = u"guarantee_letter"_s });
        QVERIFY_DONE(entries);
        QCOMPARE(entries->size(), std::size_t(3));
        QCOMPARE((*entries)[0].what.text(), u"letter.changed"_s);
        QVERIFY((*entries)[0].before.isEmpty());
        QCOMPARE((*entries)[1].before, (*entries)[0].after);
        QVERIFY((*entries)[1].after != (*entries)[1].before);
        QCOMPARE((*entries)[2].what.text(), u"letter.withdrawn"_s);
        QCOMPARE((*entries)[2].before, (*entries)[1].after);
        QVERIFY((*entries)[2].after.isEmpty());
        for (const JournalEntry &entry : *entries)
            QVERIFY(!entry.after.contains(u"one"_s)); // only the fingerprint
        const auto papers = OwnPaperStore(*m_database).list();
        QVERIFY_DONE(papers);
        QVERIFY(papers->empty());
    }

    void whatIsEmptyOrNotThereIsRefused()
    {
        QVERIFY_FAULT(keep(letterOf(u"  \n"_s)), Fault::BadInput);
        QVERIFY_FAULT(keep({ .kind = OwnPaperKind::Letter, .form = {}, .content = u"x"_s }), Fault::BadInput);
        QVERIFY_FAULT(withdraw(FormId(u"guarantee_letter"_s)), Fault::NotFound);
        const auto entries = Journal(*m_database).entries();
        QVERIFY_DONE(entries);
        QVERIFY(entries->empty());
    }

private:
    Done change(const std::function<Done(OwnPaperStore &, Transaction &)> &work)
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        OwnPaperStore store(*m_database);
        if (auto done = work(store, *transaction); !done)
            return done;
        return transaction->commit();
    }
    Done keep(const OwnPaper &paper)
    {
        return change(
            [&](OwnPaperStore &store, Transaction &transaction) { return store.keep(transaction, paper, actOf()); });
    }
    Done withdraw(const FormId &form)
    {
        return change([&](OwnPaperStore &store, Transaction &transaction) {
            return store.withdraw(transaction, OwnPaperKind::Letter, form, actOf());
        });
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

HQS_TEST(ownpaperstore, TestOwnPaperStore)
#include "tst_ownpaperstore.moc"
