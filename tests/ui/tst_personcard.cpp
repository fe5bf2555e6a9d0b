// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/assignment.h"
#include "cases/scanning.h"
#include "storage/journal.h"
#include "storage/outcome.h"
#include "storage/safefile.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/personpane.h"
#include "ui/cards/personphoto.h"
#include "ui/casedraft.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/fieldform.h"
#include "ui/typing.h"

#include "suite.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int peopleRow = 2; ///< of the navigation
const RoleId specialist(u"specialist"_s);

QByteArray pictureOf(const QColor &colour)
{
    QImage image(70, 90, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What other programs were asked to show.
class ShownFiles : public QObject {
    Q_OBJECT

public:
    ShownFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~ShownFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void open(const QUrl &url) { paths << url.toLocalFile(); }
};

/// One specialist with a case, on the page of people.
struct PersonDesk : Desk {
    explicit PersonDesk(const std::map<QString, QString> &more = {})
        : Desk(Language::English)
    {
        std::map<QString, QString> answers { { u"specialist.surnameRu"_s, u"Ким"_s },
            { u"specialist.givenRu"_s, u"Мин Джун"_s }, { u"passport.number"_s, u"M1"_s },
            { u"passport.issuedOn"_s, u"2016-06-05"_s }, { u"passport.expiresOn"_s, u"2026-12-04"_s },
            { u"passport.country"_s, u"KOR"_s } };
        answers.insert(more.begin(), more.end());
        CaseFile file = CaseFile::blank(catalog, catalog.procedures().front(), today());
        if (!assign(file, answers, today(), storedValue).empty() || !file.save(*database, today()))
            qFatal("no case");
        head = file.head();
        person = *file.cardOf(specialist);
    }

    VaultFile attachPhoto(const QByteArray &content)
    {
        const Act act { .who = u"Иванова А. А."_s, .at = QDateTime(today(), { 12, 0 }, QTimeZone::utc()), .why = {} };
        return need(attach(*database, head,
                        { .paper = RequirementId(u"work_permit.photo"_s), .title = u"face.png"_s, .until = {} },
                        content, std::nullopt, act))
            .file;
    }

    void show()
    {
        open();
        window->findChild<QListWidget *>(u"navigation"_s)->setCurrentRow(peopleRow);
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        page = window->findChild<CardsPage *>(u"people"_s);
        tabs = page->findChild<QTabWidget *>();
    }

    QLineEdit *box(const QString &path) const
    {
        return qobject_cast<QLineEdit *>(page->findChild<FieldEditor *>(path)->focusProxy());
    }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    QTableWidget *table(const QString &name) const { return page->findChild<QTableWidget *>(name); }
    /// The cells of a column, from above.
    QStringList cells(const QString &name, int column) const
    {
        QStringList found;
        for (int row = 0; row < table(name)->rowCount(); ++row)
            found << table(name)->item(row, column)->text();
        return found;
    }
    QStringList numbers() const { return cells(u"person.versions"_s, 1); }
    QStringList states() const { return cells(u"person.versions"_s, 4); }
    /// Forms are built anew once the event is over.
    static void settle() { QTest::qWait(1); }

    CaseHead head;
    CardId person {};
    CardsPage *page = nullptr;
    QTabWidget *tabs = nullptr;
};

} // namespace

class TestPersonCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void aPassportIsRenewedSeenAndTakenBack()
    {
        PersonDesk desk;
        desk.show();
        QCOMPARE(desk.numbers(), QStringList(u"M1"_s));
        desk.button(u"renew.passport.number"_s)->click();
        PersonDesk::settle();
        QVERIFY(desk.prompt.told.empty());
        QCOMPARE(desk.box(u"passport.number"_s)->text(), QString());
        QVERIFY(desk.box(u"passport.number"_s)->hasFocus());
        type(desk.box(u"passport.number"_s), u"M2"_s);
        desk.page->leave();
        QCOMPARE(desk.numbers(), QStringList({ u"M2"_s, u"M1"_s }));
        QCOMPARE(desk.states(), QStringList({ u"counts"_s, u"renewed"_s }));
        QCOMPARE(desk.cells(u"person.versions"_s, 2).at(1), u"05.06.2016"_s);

        desk.tabs->setCurrentIndex(1);
        QVERIFY(desk.button(u"person.useAgain"_s)->isHidden());
        desk.button(u"person.takeBack"_s)->click();
        PersonDesk::settle();
        QCOMPARE(desk.numbers(), QStringList({ u"M2"_s, u"M1"_s }));
        QCOMPARE(desk.states(), QStringList({ u"taken back"_s, u"counts"_s }));
        QCOMPARE(desk.box(u"passport.number"_s)->text(), u"M1"_s);
        QVERIFY(desk.button(u"person.takeBack"_s)->isHidden());

        QVERIFY(!desk.button(u"person.useAgain"_s)->isHidden()); // the row of the one that was taken back
        desk.button(u"person.useAgain"_s)->click();
        PersonDesk::settle();
        QCOMPARE(desk.states(), QStringList({ u"counts"_s, u"renewed"_s }));
        QCOMPARE(desk.box(u"passport.number"_s)->text(), u"M2"_s);
        const auto file = CaseFile::open(desk.catalog, *desk.database, *desk.head.id);
        QCOMPARE(toStorage(*file->record().find(FieldId(u"passport.number"_s))), u"M2"_s);
    }

    void withoutANameNothingIsRenewed()
    {
        PersonDesk desk;
        desk.show();
        desk.prompt.name.reset();
        desk.button(u"renew.passport.number"_s)->click();
        PersonDesk::settle();
        QCOMPARE(desk.box(u"passport.number"_s)->text(), u"M1"_s);
        QCOMPARE(desk.numbers(), QStringList(u"M1"_s));
    }

    void theFollowUpRenewsIt()
    {
        PersonDesk desk;
        desk.localization.setLanguage(Language::English);
        CaseDraft draft(*CaseFile::open(desk.catalog, *desk.database, *desk.head.id), *desk.database, Desk::today());
        const auto steps = stepsOf(draft.file().procedure(), FollowUpId(u"passport_change"_s), draft.facts());
        FieldForm form(steps.front().sections, draft, desk.prompt, desk.localization);
        auto *button = form.findChild<QPushButton *>(u"renew.passport.number"_s);
        QVERIFY(button && !button->isHidden());
        QVERIFY(!form.findChild<QPushButton *>(u"takeBack.passport.number"_s));
        button->click();
        PersonDesk::settle();
        QVERIFY(!draft.record().find(FieldId(u"passport.number"_s)));
        QVERIFY(draft.record().find(FieldId(u"passport.country"_s)));
        QVERIFY(form.findChild<QPushButton *>(u"renew.passport.number"_s)->isHidden()); // the new one is empty
        form.findChild<QPushButton *>(u"takeBack.passport.number"_s)->click();
        PersonDesk::settle();
        QCOMPARE(toStorage(*draft.record().find(FieldId(u"passport.number"_s))), u"M1"_s);
        QVERIFY(draft.save());
    }

    void theFaceIsShownAndNoFileOfItWritten()
    {
        PersonDesk desk;
        desk.attachPhoto(pictureOf(Qt::red));
        const QDir folder(desk.folder.path());
        const auto filesOf = [&folder] { return folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
        desk.show();
        const QStringList before = filesOf();
        auto *photo = desk.page->findChild<PersonPhoto *>();
        QVERIFY(photo->isVisible());
        QTRY_VERIFY(!photo->picture().isNull());
        QCOMPARE(photo->picture().pixelColor(5, 5), QColor(Qt::red));
        QCOMPARE(photo->width() * 45 / 35, photo->height());
        QCOMPARE(photo->accessibleName(), u"Photo: Ким Мин Джун"_s);
        QCOMPARE(filesOf(), before);
    }

    void aPhotoThatCannotBeShownSaysSo_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << u"gone"_s << u"The file of the photo is missing"_s;
        QTest::newRow("changed") << u"changed"_s << u"The file of the photo is damaged"_s;
        QTest::newRow("a PDF") << u"pdf"_s << u"The photo is no picture that can be shown"_s;
    }
    void aPhotoThatCannotBeShownSaysSo()
    {
        QFETCH(QString, harm);
        QFETCH(QString, words);
        PersonDesk desk;
        const VaultFile file = desk.attachPhoto(harm == u"pdf" ? QByteArray("%PDF-1.4\n%%EOF\n") : pictureOf(Qt::red));
        const QString path = scansOf(desk.path()) + u'/' + vaultFileName(file.name);
        QVERIFY(QFile::exists(path));
        if (harm == u"gone") {
            QVERIFY(QFile::remove(path));
        } else if (harm == u"changed") {
            QFile stored(path);
            QVERIFY(stored.open(QIODevice::ReadWrite));
            stored.seek(stored.size() / 2);
            stored.write("harm");
        }
        desk.show();
        auto *photo = desk.page->findChild<PersonPhoto *>();
        QTRY_COMPARE(photo->text(), words);
        QVERIFY(photo->picture().isNull());
        desk.localization.setLanguage(Language::Russian);
        QVERIFY(photo->text() != words);
    }

    void scansAndCasesAreOpenedByEnter()
    {
        const ShownFiles shown;
        PersonDesk desk;
        desk.attachPhoto(pictureOf(Qt::red));
        desk.show();
        desk.tabs->setCurrentIndex(1);
        QCOMPARE(desk.cells(u"person.scans"_s, 1), QStringList(u"face.png"_s));
        QCOMPARE(desk.cells(u"person.scans"_s, 2), QStringList(desk.head.number));
        desk.table(u"person.scans"_s)->setFocus();
        QTest::keyClick(desk.table(u"person.scans"_s), Qt::Key_Return);
        QCOMPARE(shown.paths.size(), 1);
        QVERIFY(desk.prompt.told.empty());

        QCOMPARE(desk.cells(u"person.cases"_s, 1), QStringList(desk.head.number));
        QVERIFY(!desk.cells(u"person.cases"_s, 0).front().isEmpty());
        desk.table(u"person.cases"_s)->setFocus();
        QTest::keyClick(desk.table(u"person.cases"_s), Qt::Key_Return);
        QTRY_VERIFY(desk.window->casePage() && desk.window->casePage()->isVisible());
    }

    void anOfficialSpellingIsChangedForAReasonAlone()
    {
        PersonDesk desk;
        desk.show();
        const QString surname = u"specialist.surnameRu"_s;
        QVERIFY(!desk.box(surname)->isReadOnly());
        desk.button(surname + u".lock"_s)->click();
        for (const QString &path : { surname, u"specialist.givenRu"_s })
            QVERIFY(desk.box(path)->isReadOnly());
        type(desk.box(surname), u"ов"_s);
        QCOMPARE(desk.box(surname)->text(), u"Ким"_s);

        desk.prompt.name.reset(); // thinks better of it
        desk.button(surname + u".lock"_s)->click();
        PersonDesk::settle();
        QVERIFY(desk.box(surname)->isReadOnly());
        QVERIFY(Journal(*desk.database).entries()->empty());

        desk.prompt.name = u"Исправлен перевод"_s;
        desk.button(surname + u".lock"_s)->click();
        PersonDesk::settle();
        QVERIFY(desk.prompt.told.empty());
        QVERIFY(!desk.box(surname)->isReadOnly());
        QVERIFY(desk.box(surname)->hasFocus());
        const auto entries = Journal(*desk.database).entries({ .what = ActId(u"name.opened"_s) });
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->front().why, u"Исправлен перевод"_s);
    }

    void theNotarysTranslationLocksTheNameOnceItIsWhole()
    {
        PersonDesk desk(
            { { u"passport.translation"_s, u"notarised"_s }, { u"passport.translatedSurname"_s, u"Ким"_s } });
        CaseDraft draft(*CaseFile::open(desk.catalog, *desk.database, *desk.head.id), *desk.database, Desk::today());
        const auto steps = stepsOf(draft.file().procedure(), FollowUpId(u"passport_change"_s), draft.facts());
        FieldForm form(steps.front().sections, draft, desk.prompt, desk.localization);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const auto box = [&form](const QString &path) {
            return qobject_cast<QLineEdit *>(form.findChild<FieldEditor *>(path)->focusProxy());
        };
        box(u"passport.translatedGiven"_s)->setFocus();
        type(box(u"passport.translatedGiven"_s), u"Мин Джун"_s);
        QVERIFY(!box(u"specialist.surnameRu"_s)->isReadOnly()); // perhaps it goes on
        box(u"passport.translatedSurname"_s)->setFocus();
        QVERIFY(box(u"specialist.surnameRu"_s)->isReadOnly());
    }

    void aBranchIsTakenOverAsThePlaceOfWork()
    {
        PersonDesk desk({ { u"branch[1].name"_s, u"Филиал в Казани"_s }, { u"branch[1].subject"_s, u"16"_s },
            { u"branch[1].address"_s, u"420111, г. Казань"_s } });
        CaseDraft draft(*CaseFile::open(desk.catalog, *desk.database, *desk.head.id), *desk.database, Desk::today());
        Section place { .title = {}, .intro = {}, .each = {}, .fields = {} };
        for (const QString &field : { u"contract.workAddress"_s, u"contract.workSubject"_s })
            place.fields.push_back({ .field = FieldId(field) });
        FieldForm form({ place }, draft, desk.prompt, desk.localization);
        auto *take = form.findChild<QPushButton *>(u"contract.workAddress.takeOver.0"_s);
        QVERIFY(take && take->text().contains(u"Филиал в Казани"_s));
        take->click();
        PersonDesk::settle();
        QCOMPARE(toStorage(*draft.record().find(FieldId(u"contract.workSubject"_s))), u"16"_s);
        QCOMPARE(toStorage(*draft.record().find(FieldId(u"contract.workAddress"_s))), u"420111, г. Казань"_s);
        QVERIFY(!form.findChild<QPushButton *>(u"contract.workAddress.takeOver.0"_s)); // it stands there
        QVERIFY(draft.save());
    }
};

HQS_TEST(personcard, TestPersonCard)
#include "tst_personcard.moc"
