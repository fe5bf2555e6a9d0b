// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/headline.h"
#include "domain/folding.h"
#include "ui/cases/caselistmodel.h"
#include "ui/desk.h"

#include "suite.h"

#include <QTest>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

class TestCaseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsFoundByAnyPartOfWhatIsKnown_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QString kim = u"2026-001"_s;
        const QString mueller = u"2026-002"_s;
        QTest::newRow("nothing typed: all") << QString() << QStringList { kim, mueller };
        QTest::newRow("Cyrillic surname") << u"ким"_s << QStringList { kim };
        QTest::newRow("Cyrillic capitals") << u"КИМ"_s << QStringList { kim };
        QTest::newRow("Latin surname") << u"kim"_s << QStringList { kim };
        QTest::newRow("without diacritics") << u"muller"_s << QStringList { mueller };
        QTest::newRow("with diacritics") << u"Müller"_s << QStringList { mueller };
        QTest::newRow("ё as е") << u"петер"_s << QStringList { mueller };
        QTest::newRow("passport") << u"M1234"_s << QStringList { kim };
        QTest::newRow("number of the case") << u"2026-002"_s << QStringList { mueller };
        QTest::newRow("two words in any order") << u"джун ким"_s << QStringList { kim };
        QTest::newRow("middle of a word") << u"ллер"_s << QStringList { mueller };
        QTest::newRow("employer") << u"северный"_s << QStringList { kim };
        QTest::newRow("not there") << u"иванов"_s << QStringList();
        QTest::newRow("percent sign is no wildcard") << u"%"_s << QStringList();
    }

    void aCaseIsFoundByAnyPartOfWhatIsKnown()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        Desk desk;
        CaseListModel model(desk.catalog, desk.localization, Desk::today());
        model.setCases({ head(1, u"КИМ Мин Джун"_s, u"KIM MIN JUN"_s, u"M12345678"_s, u"ООО «Северный мост»"_s),
            head(2, u"МЮЛЛЕР Пётер"_s, u"MÜLLER PETER"_s, u"C01X00T47"_s, u"АО «Маяк»"_s) });
        model.setQuery(query);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row, CaseListModel::Number).data().toString();
        QCOMPARE(shown, found);
    }

    void searchingFiveThousandCasesChangesNothingButTheRows()
    {
        Desk desk;
        CaseListModel model(desk.catalog, desk.localization, Desk::today());
        std::vector<CaseHead> cases;
        for (int i = 1; i <= 5000; ++i)
            cases.push_back(head(i, u"ФАМИЛИЯ%1 Имя"_s.arg(i), u"SURNAME%1"_s.arg(i), u"P%1"_s.arg(i), u"ООО"_s));
        model.setCases(std::move(cases));
        model.setQuery(u"surname4321"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.caseAt(0), CaseId { 4321 });
        model.setQuery({});
        QCOMPARE(model.rowCount(), 5000);
    }

    void closedCasesAreShownOrLeftOut_data()
    {
        using Which = CaseListModel::Which;
        QTest::addColumn<Which>("which");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QString open = u"2026-001"_s;
        const QString closed = u"2026-002"_s;
        QTest::newRow("all") << Which::All << QString() << QStringList { open, closed };
        QTest::newRow("open") << Which::Open << QString() << QStringList { open };
        QTest::newRow("closed") << Which::Closed << QString() << QStringList { closed };
        QTest::newRow("open, searched") << Which::Open << u"ООО"_s << QStringList { open };
        QTest::newRow("closed, not found") << Which::Closed << u"ким"_s << QStringList();
    }
    void closedCasesAreShownOrLeftOut()
    {
        QFETCH(const CaseListModel::Which, which);
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        Desk desk;
        CaseListModel model(desk.catalog, desk.localization, Desk::today());
        CaseHead closed = head(2, u"МЮЛЛЕР Петер"_s, u"MÜLLER PETER"_s, u"C01"_s, u"ООО"_s);
        closed.closedOn = QDate(2026, 11, 20);
        model.setCases({ head(1, u"КИМ Мин Джун"_s, u"KIM"_s, u"M1"_s, u"ООО"_s), closed });
        model.setWhich(which);
        model.setQuery(query);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown << model.index(row, CaseListModel::Number).data().toString();
            const QString stage = model.index(row, CaseListModel::StageColumn).data().toString();
            QCOMPARE(stage == u"закрыто 20.11.2026"_s, shown.back() == u"2026-002"_s);
        }
        QCOMPARE(shown, found);
    }

private:
    static CaseHead head(
        int id, const QString &ru, const QString &lat, const QString &passport, const QString &employer)
    {
        CaseHead made;
        made.id = CaseId { id };
        made.number = u"2026-%1"_s.arg(id, 3, 10, QChar(u'0'));
        made.titleRu = ru;
        made.titleLat = lat;
        made.passport = passport;
        made.employer = employer;
        made.searchText = folded(QStringList { made.number, ru, lat, passport, employer }.join(u' '));
        return made;
    }
};

HQS_TEST(caselist, TestCaseList)
#include "tst_caselist.moc"
