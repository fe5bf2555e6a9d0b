// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printjob.h"

#include <QDate>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

void setUp(QPrinter &printer, const PrintedForm &form)
{
    printer.setFullPage(true);
    printer.setPageLayout(
        QPageLayout(QPageSize(form.paper(), QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF()));
}

} // namespace

Done printOn(QPrinter &printer, std::span<const PrintedCopies> forms, Sides sides, const Calibration &calibration)
{
    if (forms.empty())
        return {};
    setUp(printer, forms.front().form);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error { Fault::Io, printer.printerName(), u"the printer does not accept a job"_s };
    int printed = 0;
    const auto nextPage = [&] { return printed++ == 0 || printer.newPage(); };
    for (const PrintedCopies &each : forms) {
        for (int copy = 0; copy < each.copies; ++copy) {
            if (sides == Sides::Both && printed % 2 == 1 && !nextPage()) // a new form starts on a front side
                return Error { Fault::Io, printer.printerName(), {} };
            for (int page = 0; page < each.form.pageCount(); ++page) {
                if (!nextPage())
                    return Error { Fault::Io, printer.printerName(), {} };
                const double dotsPerMm = printer.logicalDpiX() / 25.4;
                const bool isBack = sides == Sides::Both && printed % 2 == 0;
                painter.save();
                painter.scale(dotsPerMm, dotsPerMm);
                painter.setTransform(calibration.correction(isBack ? SheetSide::Back : SheetSide::Front), true);
                painter.scale(1 / dotsPerMm, 1 / dotsPerMm);
                each.form.paintPage(painter, page, dotsPerMm);
                painter.restore();
            }
        }
    }
    return painter.end() ? Done() : Done(Error { Fault::Io, printer.printerName(), {} });
}

QString fileNameFor(const FormId &form, QDate day, const QString &person, const QString &suffix)
{
    static const QRegularExpression forbidden(uR"([<>:"/\|?*\x00-\x1f]+)"_s);
    QString name = u"%1 %2 %3"_s.arg(day.toString(Qt::ISODate), person, form.text());
    return name.replace(forbidden, u"_"_s).simplified() + suffix;
}

} // namespace hqs
