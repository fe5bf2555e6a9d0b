// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedraft.h"
#include "ui/desk.h"
#include "ui/portal/portalwindow.h"
#include "ui/typing.h"

#include "suite.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestPortal : public QObject {
    Q_OBJECT

    static PortalWindow &openPortal(Desk &desk)
    {
        desk.open().fillWithDemo();
        const auto cases = CaseStore(*desk.database).list();
        for (const CaseHead &head : *cases) {
            desk.window->openCase(*head.id);
            desk.window->openPortal();
            QApplication::processEvents();
            auto *portal = desk.window->findChild<PortalWindow *>();
            if (portal && portal->fields().size() > 20)
                return *portal;
        }
        qFatal("no case of the demo company has a notice");
    }
    static int rowOf(const PortalWindow &portal, const QString &path)
    {
        const auto found = std::ranges::find(portal.fields(), *fromPath(path), &CopyField::place);
        return found == portal.fields().end() ? -1 : static_cast<int>(found - portal.fields().begin());
    }

private Q_SLOTS:
    void itStaysAboveOtherWindowsAndSaysWhoseOrderItIs()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        QVERIFY(portal.windowFlags() & Qt::WindowStaysOnTopHint);
        QVERIFY(portal.findChild<QLabel *>(u"portal.order"_s)->text().contains(u"order of the printed form"_s));
        QVERIFY(portal.isVisible());
    }

    void everyAnswerOfTheNoticeIsThereOnceInTheOrderOfTheForm()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        std::set<Place> places;
        for (const CopyField &field : portal.fields()) {
            QVERIFY2(places.insert(field.place).second, qPrintable(toPath(field.place)));
            QVERIFY2(!field.title.isEmpty(), qPrintable(toPath(field.place)));
        }
        QVERIFY(rowOf(portal, u"employer.inn"_s) >= 0);
        QVERIFY(rowOf(portal, u"employer.inn"_s) < rowOf(portal, u"specialist.surnameRu"_s));
        QVERIFY(rowOf(portal, u"specialist.surnameRu"_s) < rowOf(portal, u"passport.number"_s));
        const CopyField &birth = portal.fields()[std::size_t(rowOf(portal, u"specialist.birthDate"_s))];
        const FieldValue *value = desk.window->draft()->record().find(*fromPath(u"specialist.birthDate"_s));
        QCOMPARE(birth.value, std::get<QDate>(*value).toString(u"dd.MM.yyyy"_s)); // not digit by digit
    }

    void enterCopiesTicksAndGoesOn()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        auto *table = portal.findChild<QTableWidget *>(u"portal.fields"_s);
        const int row = rowOf(portal, u"employer.inn"_s);
        table->setCurrentCell(row, 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), portal.fields()[std::size_t(row)].value);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(table->item(row, 0)->text(), u"✓"_s);
        QCOMPARE(table->currentRow(), row + 1);
        QCOMPARE(portal.copied(), 1);
        portal.findChild<QPushButton *>(u"portal.copyNext"_s)->click();
        QCOMPARE(portal.copied(), 2);
        QCOMPARE(table->currentRow(), row + 2);
        QVERIFY(portal.findChild<QLabel *>(u"portal.progress"_s)->text().startsWith(u"2 of "_s));
    }

    void aClickCopiesAndTicksOfEachFormAreKept()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        auto *table = portal.findChild<QTableWidget *>(u"portal.fields"_s);
        auto *forms = portal.findChild<QComboBox *>(u"portal.form"_s);
        QVERIFY(forms->count() > 1);
        const int row = rowOf(portal, u"employer.inn"_s);
        table->scrollToItem(table->item(row, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 1)).center());
        QCOMPARE(QGuiApplication::clipboard()->text(), portal.fields()[std::size_t(row)].value);
        QCOMPARE(portal.copied(), 1);
        const int notice = forms->currentIndex();
        forms->setCurrentIndex(notice == 0 ? 1 : 0);
        QCOMPARE(portal.copied(), 0);
        forms->setCurrentIndex(notice);
        QCOMPARE(portal.copied(), 1);
        QCOMPARE(table->item(row, 0)->text(), u"✓"_s);
    }

    void eachNoticeAsksForItsOwnProof()
    {
        const Desk desk(Language::English);
        const Procedure &procedure = desk.catalog.procedures().front();
        QStringList stages;
        for (const Stage &stage : procedure.stages) {
            const auto sections = proofSections(stage);
            QCOMPARE(sections.empty(), !stage.filing || stage.filing->filedOn.isEmpty());
            if (sections.empty())
                continue;
            stages << stage.id.text();
            QCOMPARE(sections.front().fields.front().field, stage.filing->filedOn);
        }
        for (const QString &stage : { u"notification"_s, u"work_permit"_s, u"invitation"_s, u"termination"_s })
            QVERIFY2(stages.contains(stage), qPrintable(stage));
    }

    void theProofIsWrittenIntoTheCase()
    {
        Desk desk(Language::English);
        PortalWindow &portal = openPortal(desk);
        portal.choose(FormId(u"mvd536_app7_contract_concluded"_s));
        QWidget *number = portal.findChild<QWidget *>(u"notification.number"_s);
        QVERIFY(number);
        desk.window->draft()->set(*fromPath(u"notification.number"_s), std::nullopt);
        QGuiApplication::clipboard()->setText(u"77/1234-26"_s); // as the portal shows it
        QTest::keyClick(number->focusProxy(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(toStorage(*desk.window->draft()->record().find(*fromPath(u"notification.number"_s))), u"77/1234-26"_s);
        QVERIFY(portal.findChild<QWidget *>(u"notification.filedOn"_s));
    }

    void itGoesWithItsCase()
    {
        Desk desk(Language::English);
        openPortal(desk);
        const CaseId shown = *desk.window->draft()->file().id();
        const auto heads = CaseStore(*desk.database).list();
        for (const CaseHead &head : *heads) {
            if (*head.id != shown) {
                desk.window->openCase(*head.id);
                break;
            }
        }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.window->findChild<PortalWindow *>());
    }
};

HQS_TEST(portal, TestPortal)
#include "tst_portal.moc"
