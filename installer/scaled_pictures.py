# SPDX-License-Identifier: GPL-3.0-or-later
"""scaled_pictures.py FOLDER SCALE…: whether the pictures of pages in "FOLDER SCALE" are those of "FOLDER 1", larger.

The same names, and each so many times as wide, as far as the screen and whole pixels let it.
"""
import struct
import sys
from pathlib import Path


def width(picture):
    with open(picture, "rb") as file:
        return struct.unpack(">I", file.read(24)[16:20])[0]


def main(folder, scales):
    plain = {path.name: width(path) for path in Path(folder + " 1").glob("*.png")}
    for scale in scales:
        found = {path.name: width(path) for path in Path(f"{folder} {scale}").glob("*.png")}
        if set(found) != set(plain):
            sys.exit(f"at {scale} there are other pages: {sorted(set(found) ^ set(plain))}")
        # Windows that fill the screen cannot grow with the scale: they are as wide as it in any case.
        grown = sum(found[name] >= plain[name] * 0.99 for name in plain)
        if grown < len(plain):
            small = min(plain, key=lambda name: found[name] / plain[name])
            sys.exit(f"at {scale} {len(plain) - grown} pages are smaller, {small}: {found[small]} for {plain[small]}")
        ratios = sorted(found[name] / plain[name] for name in plain)
        if ratios[-1] < float(scale) - 0.02:
            sys.exit(f"at {scale} no page is larger than {ratios[-1]:.2f} times")
        print(f"at {scale}: {len(found)} pages, {ratios[0]:.2f} to {ratios[-1]:.2f} times as wide")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
