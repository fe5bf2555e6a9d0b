// SPDX-License-Identifier: GPL-3.0-or-later
#include "searching.h"

#include "catalog/catalog.h"
#include "domain/folding.h"
#include "ui/cases/caselistpage.h"
#include "ui/localization.h"

#include "measure.h"

#include <QApplication>
#include <QLineEdit>
#include <QPixmap>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<CaseHead> people(int count)
{
    static const QStringList surnames { u"КИМ"_s, u"МЮЛЛЕР"_s, u"НГУЕН"_s, u"ОЗТЮРК"_s, u"СМИТ"_s, u"ЧЖАН"_s,
        u"ШАРМА"_s };
    static const QStringList latin { u"KIM"_s, u"MULLER"_s, u"NGUYEN"_s, u"OZTURK"_s, u"SMITH"_s, u"ZHANG"_s,
        u"SHARMA"_s };
    std::vector<CaseHead> heads;
    for (int i = 0; i < count; ++i) {
        CaseHead head;
        head.id = CaseId { i + 1 };
        head.procedure = ProcedureId(u"hire_hqs"_s);
        head.stage = StageId(u"work_permit"_s);
        head.number = u"2026-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        head.titleRu = surnames[i % surnames.size()] + u" Имя%1"_s.arg(i);
        head.titleLat = latin[i % latin.size()] + u" GIVEN%1"_s.arg(i);
        head.passport = u"M%1"_s.arg(10'000'000 + i);
        head.searchText = folded(head.number + u' ' + head.titleRu + u' ' + head.titleLat + u' ' + head.passport);
        heads.push_back(head);
    }
    return heads;
}

double keyStroke(const Catalog &catalog, Localization &localization, int count)
{
    CaseListPage page(catalog, localization, QDate(2026, 11, 24));
    page.resize(1240, 780);
    page.setCases(people(count));
    page.show();
    QApplication::processEvents();
    auto *field = page.findChild<QLineEdit *>(u"search"_s);
    const QStringList queries { u"k"_s, u"ki"_s, u"kim"_s, u"ким"_s, u"ким имя12"_s, u"m1000"_s };
    qsizetype next = 0;
    return medianOf(31, [&] {
        field->setText(queries[next++ % queries.size()]);
        QApplication::processEvents(); // the list paints itself
    });
}

} // namespace

void benchSearch()
{
    const auto catalog = Catalog::load(QDir(u":/rules"_s));
    if (!catalog)
        return;
    Localization localization;
    localization.setLanguage(Language::Russian);
    report("search in 5 000 people, a key to the painted list", keyStroke(*catalog, localization, 5000), "ms",
        keyStroke(*catalog, localization, 50), "the same in 50 people", "<= 16 ms");
}

} // namespace hqs
