// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filingtone.h"

namespace hqs {

Tone toneFor(FilingState state)
{
    switch (state) {
    case FilingState::NotSent:
    case FilingState::NotClosed:
        return Tone::Warning;
    case FilingState::Filed:
        return Tone::Accent;
    case FilingState::Accepted:
        return Tone::Good;
    case FilingState::Refused:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace hqs
