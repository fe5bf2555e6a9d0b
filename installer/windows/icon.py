# SPDX-License-Identifier: GPL-3.0-or-later
"""icon.py ICO PNG…: one Windows icon of these square pictures, smallest first. Windows reads PNG in icons since Vista."""
import struct
import sys
from pathlib import Path


def width(png):
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit("icon.py: not a PNG")
    return struct.unpack(">I", png[16:20])[0]


def icon(pictures):
    offset = 6 + 16 * len(pictures)
    entries = b""
    for png in pictures:
        side = width(png) % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon([Path(name).read_bytes() for name in sys.argv[2:]]))
