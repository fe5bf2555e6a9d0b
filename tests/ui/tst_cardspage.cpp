// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outcome.h"
#include "ui/cards/cardlistmodel.h"
#include "ui/cards/cardspage.h"
#include "ui/desk.h"
#include "ui/editors/fieldeditor.h"
#include "ui/typing.h"

#include "suite.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int peopleRow = 2; ///< of the navigation

struct PeopleDesk : Desk {
    PeopleDesk()
        : Desk(Language::English)
    {
        open();
        window->fillWithDemo();
        window->findChild<QListWidget *>(u"navigation"_s)->setCurrentRow(peopleRow);
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        page = window->findChild<CardsPage *>(u"people"_s);
        list = page->findChild<QListView *>();
        model = qobject_cast<CardListModel *>(list->model());
    }

    QLineEdit *box(const QString &path) const
    {
        return qobject_cast<QLineEdit *>(page->findChild<FieldEditor *>(path)->focusProxy());
    }
    QString chosen() const { return list->currentIndex().data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row).data().toString();
        return all;
    }

    CardsPage *page;
    QListView *list;
    CardListModel *model;
};

Card named(const KindId &kind, const QString &surname)
{
    Card card;
    card.kind = kind;
    card.values[u"surnameRu"_s] = surname;
    return card;
}

} // namespace

class TestCardsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void theFormStaysWhileItIsSaved()
    {
        const PeopleDesk desk;
        const QPointer<QLineEdit> box = desk.box(u"specialist.surnameRu"_s);
        QVERIFY(box);
        box->setFocus();
        type(box, u"Яковлева"_s);
        desk.page->leave(); // what the quiet of two seconds does
        QVERIFY(box);
        QVERIFY(box->hasFocus());
        QVERIFY(desk.chosen().contains(u"Яковлева"_s));
        // Last by name now, and still the chosen one.
        QCOMPARE(desk.list->currentIndex().row(), desk.model->rowCount() - 1);
    }

    void somebodyNewIsListedAndStaysInHand()
    {
        const PeopleDesk desk;
        const int before = desk.model->rowCount();
        desk.page->findChild<QPushButton *>(u"cards.new"_s)->click();
        QVERIFY(!desk.list->currentIndex().isValid());
        const QPointer<QLineEdit> box = desk.box(u"specialist.surnameRu"_s);
        QVERIFY(box && box->text().isEmpty());
        type(box, u"Аабов"_s);
        desk.page->leave();
        QVERIFY(box);
        QCOMPARE(desk.model->rowCount(), before + 1);
        QVERIFY(desk.chosen().contains(u"Аабов"_s));
    }

    /// Only cards that were written are read again: the list is what reading all of them would give.
    void theListFollowsWhatIsWrittenElsewhere()
    {
        PeopleDesk desk;
        const KindId kind = desk.catalog.role(RoleId(u"specialist"_s))->kind;
        CardStore cards(*desk.database);
        auto people = Desk::need(cards.ofKind(kind));
        const QStringList before = desk.names();
        auto transaction = Desk::need(Transaction::begin(*desk.database));
        people[3].values[u"surnameRu"_s] = u"Яшин"_s;
        QVERIFY_DONE(cards.save(transaction, people[3]));
        QVERIFY_DONE(cards.save(transaction, named(kind, u"Абаев"_s)));
        const CardId gone = Desk::need(cards.save(transaction, named(kind, u"Гость"_s)));
        QVERIFY_DONE(cards.save(transaction, named(KindId(u"employer"_s), u"Не человек"_s)));
        QVERIFY_DONE(transaction.commit());
        desk.page->reload();
        QCOMPARE(desk.names().size(), before.size() + 2);
        QVERIFY(desk.names().filter(u"Гость"_s).size() == 1);

        auto second = Desk::need(Transaction::begin(*desk.database));
        QVERIFY_DONE(cards.remove(second, gone));
        QVERIFY_DONE(second.commit());
        desk.page->reload();
        const QStringList followed = desk.names();
        QCOMPARE(followed.size(), before.size() + 1);
        QVERIFY(followed.front().startsWith(u"Абаев"_s) && followed.back().startsWith(u"Яшин"_s));
        desk.localization.setLanguage(Language::Russian); // reads all anew: some rows are words of the language
        QCOMPARE(desk.names(), followed);
    }

    void somebodyWithoutANameIsSaidSoInTheLanguageOfTheWindow()
    {
        PeopleDesk desk;
        auto transaction = Desk::need(Transaction::begin(*desk.database));
        Card nobody;
        nobody.kind = desk.catalog.role(RoleId(u"specialist"_s))->kind;
        QVERIFY_DONE(CardStore(*desk.database).save(transaction, nobody));
        QVERIFY_DONE(transaction.commit());
        desk.page->reload();
        QVERIFY(desk.names().contains(u"(no name yet)"_s));
        desk.localization.setLanguage(Language::Russian);
        QVERIFY(desk.names().contains(u"(имени ещё нет)"_s));
    }

    void aSearchLeavesTheCardInHand()
    {
        const PeopleDesk desk;
        const QString first = desk.chosen();
        const QPointer<QLineEdit> box = desk.box(u"specialist.surnameRu"_s);
        auto *search = desk.page->findChild<QLineEdit *>();
        type(search, u"nobody of that name"_s);
        QCOMPARE(desk.model->rowCount(), 0);
        QVERIFY(box);
        search->clear();
        QVERIFY(desk.model->rowCount() > 10);
        QCOMPARE(desk.chosen(), first);
    }

    void goingOnToTheNextCardSavesThisOne()
    {
        const PeopleDesk desk;
        type(desk.box(u"specialist.phone"_s), u"+7 000 111-22-33"_s);
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Down);
        QCOMPARE(desk.list->currentIndex().row(), 1);
        QVERIFY(desk.box(u"specialist.phone"_s)->text() != u"+7 000 111-22-33");
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, Qt::NoModifier,
            desk.list->visualRect(desk.model->index(0)).center());
        QCOMPARE(desk.list->currentIndex().row(), 0);
        QCOMPARE(desk.box(u"specialist.phone"_s)->text(), u"+7 000 111-22-33"_s);
    }

    void theArrowsOpenTheNextCard()
    {
        const PeopleDesk desk;
        const QString before = desk.box(u"specialist.surnameRu"_s)->text();
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Down);
        QCOMPARE(desk.list->currentIndex().row(), 1);
        QVERIFY(desk.box(u"specialist.surnameRu"_s)->text() != before);
    }
};

HQS_TEST(cardspage, TestCardsPage)
#include "tst_cardspage.moc"
