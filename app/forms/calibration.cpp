// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calibration.h"

#include <cmath>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double largestShift = 15; // mm; more than that is a wrong paper size
constexpr double largestStretch = 0.05;
constexpr double sheetWidth = 210;

Error wrong(const QString &place)
{
    return { Fault::BadInput, place, u"not what a printer does"_s };
}

void addLine(FormPage &page, QPointF from, QPointF to, double width = 0.15)
{
    page.items.push_back({ LineItem { .line = { from, to }, .width = width } });
}

void addCross(FormPage &page, QPointF at)
{
    static constexpr double arm = 6;
    addLine(page, at - QPointF(arm, 0), at + QPointF(arm, 0));
    addLine(page, at - QPointF(0, arm), at + QPointF(0, arm));
}

void addWords(FormPage &page, const QString &words, const QRectF &area, double size = 9)
{
    page.items.push_back({ WordsItem { .words = { words }, .area = area, .style = { .size = size } } });
}

/// Ticks of a millimetre, longer every five and ten, numbered every ten.
void addRuler(FormPage &page, QPointF from, double length, QPointF along, QPointF across)
{
    for (int tick = 0; tick <= static_cast<int>(length); ++tick) {
        const double size = tick % 10 == 0 ? 5 : tick % 5 == 0 ? 3.5 : 2;
        const QPointF at = from + along * tick;
        addLine(page, at, at + across * size, 0.1);
        if (tick % 10 == 0)
            addWords(page, QString::number(tick), QRectF(at + across * 5.5 - QPointF(0, 1), QSizeF(8, 3)), 6);
    }
}

const Text sheetTitle { u"Лист калибровки принтера"_s, u"Printer calibration sheet"_s };
const Text howToMeasure {
    u"Напечатайте без масштабирования («фактический размер»). Измерьте линейкой в миллиметрах:\n"
    "1. от левого края бумаги до вертикали верхнего левого креста: должно быть 20;\n"
    "2. от верхнего края бумаги до его горизонтали: должно быть 20;\n"
    "3. от этого креста до креста справа: должно быть 170;\n"
    "4. от него же до креста внизу: должно быть 250.\n"
    "5. Если печатали на двух сторонах, посмотрите лист на свет лицевой стороной к себе: насколько крест оборота "
    "правее и ниже креста в середине.\nВпишите измеренное в окне «Калибровка принтера»."_s,
    u"Print without scaling (“actual size”). Measure with a ruler, in millimetres:\n"
    "1. from the left edge of the paper to the vertical line of the upper left cross: should be 20;\n"
    "2. from the upper edge of the paper to its horizontal line: should be 20;\n"
    "3. from this cross to the one on the right: should be 170;\n"
    "4. from it to the cross below: should be 250.\n"
    "5. If you print on both sides, hold the sheet against the light, front towards you: how far the cross of the back "
    "lies to the right of and below the cross in the middle.\nEnter what you measured in the window “Printer calibration”."_s
};
const Text backSide { u"Оборот"_s, u"Back"_s };

} // namespace

Result<Calibration> Calibration::from(const MeasuredSheet &measured)
{
    static const MeasuredSheet exact;
    const auto isFar = [](double is, double should, double limit) { return !(std::abs(is - should) <= limit); };
    if (isFar(measured.left, exact.left, largestShift))
        return wrong(u"left"_s);
    if (isFar(measured.top, exact.top, largestShift))
        return wrong(u"top"_s);
    if (isFar(measured.across, exact.across, exact.across * largestStretch))
        return wrong(u"across"_s);
    if (isFar(measured.down, exact.down, exact.down * largestStretch))
        return wrong(u"down"_s);
    if (isFar(measured.back.x(), 0, largestShift) || isFar(measured.back.y(), 0, largestShift))
        return wrong(u"back"_s);
    Calibration calibration;
    calibration.m_measured = measured;
    return calibration;
}

QTransform Calibration::correction(SheetSide side) const
{
    // What is sent to x comes out at stretch * x + shift.
    static const MeasuredSheet exact;
    const QPointF stretch(m_measured.across / exact.across, m_measured.down / exact.down);
    QPointF shift(
        m_measured.left - stretch.x() * crosses::first.x(), m_measured.top - stretch.y() * crosses::first.y());
    if (side == SheetSide::Back) {
        // Seen through the paper the back is mirrored: a shift to the right on the front is one to the left there.
        const double middleOut = stretch.x() * crosses::middle.x() + shift.x();
        shift.rx() = sheetWidth - (middleOut + m_measured.back.x()) - stretch.x() * crosses::middle.x();
        shift.ry() += m_measured.back.y();
    }
    return { 1 / stretch.x(), 0, 0, 1 / stretch.y(), -shift.x() / stretch.x(), -shift.y() / stretch.y() };
}

Form calibrationSheet(Language language)
{
    FormPage front;
    for (const QPointF &cross : { crosses::first, crosses::right, crosses::below, crosses::middle })
        addCross(front, cross);
    addRuler(front, { 20, 32 }, 170, { 1, 0 }, { 0, 1 });
    addRuler(front, { 32, 45 }, 225, { 0, 1 }, { 1, 0 });
    addWords(front, sheetTitle.in(language), QRectF(55, 50, 130, 8), 14);
    addWords(front, howToMeasure.in(language), QRectF(55, 60, 130, 70));
    FormPage back;
    addCross(back, crosses::middle);
    addWords(back, backSide.in(language), QRectF(115, 145, 60, 6));
    Form form;
    form.id = FormId(u"calibration_sheet"_s);
    form.edition = u"own"_s;
    form.title = sheetTitle;
    form.shortTitle = sheetTitle;
    form.language = language;
    form.kind = FormKind::Free;
    form.duplex = true;
    form.typeface = Typeface::Sans;
    form.body = FixedPages { { std::move(front), std::move(back) } };
    return form;
}

} // namespace hqs
