# SPDX-License-Identifier: GPL-3.0-or-later
"""banner.py PNG BMP: the picture at the left of the first and the last page of the setup: the icon on a light ground.

Twice as large as the setup shows it at 100 %, so that it stays sharp on fine screens. NSIS reads BMP only.
"""
import struct
import sys
import zlib
from pathlib import Path

WIDTH, HEIGHT = 328, 628
GROUND = (233, 240, 251)  # red, green, blue
TOP = 96


def pixels(png):
    """Rows of bytes of a PNG of 8-bit red, green, blue and opacity, as rsvg-convert writes it."""
    width, height, depth, colours, _, _, laced = struct.unpack(">IIBBBBB", png[16:29])
    if (depth, colours, laced) != (8, 6, 0):
        sys.exit("banner.py: not a PNG of rsvg-convert")
    packed, place = b"", 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place:place + 8])
        if kind == b"IDAT":
            packed += png[place + 8:place + 8 + length]
        place += 12 + length
    raw, stride, before = zlib.decompress(packed), width * 4, bytes(width * 4)
    for start in range(0, height * (stride + 1), stride + 1):
        row = bytearray(raw[start + 1:start + 1 + stride])
        for x in range(stride):
            left = row[x - 4] if x >= 4 else 0
            up, corner = before[x], before[x - 4] if x >= 4 else 0
            near = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
            row[x] = (row[x] + (0, left, up, (left + up) // 2, near)[raw[start]]) % 256
        yield row
        before = row


def banner(png):
    icon = list(pixels(png))
    edge = (WIDTH - len(icon[0]) // 4) // 2
    rows = []
    for y in range(HEIGHT):
        row = bytearray(bytes(reversed(GROUND)) * WIDTH)
        if TOP <= y < TOP + len(icon):
            line = icon[y - TOP]
            for x in range(len(line) // 4):
                *colour, opacity = line[4 * x:4 * x + 4]
                mixed = [(new * opacity + old * (255 - opacity)) // 255 for new, old in zip(colour, GROUND)]
                row[3 * (edge + x):3 * (edge + x) + 3] = bytes(reversed(mixed))
        rows.append(bytes(row))
    body = b"".join(reversed(rows))  # 328 pixels of three bytes need no filling up to four
    return struct.pack("<2sIHHIIiiHHIIiiII", b"BM", 54 + len(body), 0, 0, 54, 40, WIDTH, HEIGHT, 1, 24, 0, len(body),
                       2835, 2835, 0, 0) + body


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(banner(Path(sys.argv[1]).read_bytes()))
