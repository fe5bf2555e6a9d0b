// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/outsideprogram.h"

#include <QStandardPaths>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

QString pathOf(OutsideProgram program)
{
    return QStandardPaths::findExecutable(program == OutsideProgram::PdfDrawer ? u"pdftoppm"_s : u"tesseract"_s);
}

} // namespace hqs
