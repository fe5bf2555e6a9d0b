# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_pdf.py FOLDER OTHER: whether two folders hold the same papers, page by page, as far as an eye can see.

Each page is drawn at 60 dpi in grey. Edges may differ by a shade; more than one pixel in two hundred that differs by
more than a quarter of the scale is another page. Needs pdftoppm (poppler-utils).
"""
import operator
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SHADE = 64
ALLOWED = 0.005
IS_FAR = [abs(shade if shade < 256 else shade - 511) > SHADE for shade in range(511)]  # by the difference; -1 is the last


def pages(pdf):
    drawn = subprocess.run(["pdftoppm", "-r", "60", "-gray", str(pdf)], check=True, stdout=subprocess.PIPE).stdout
    found = []
    while drawn:  # P5, width and height, 255: three lines, then the bytes
        head = drawn.split(b"\n", 3)
        width, height = map(int, head[1].split())
        start = len(drawn) - len(head[3])
        found.append((width, height, drawn[start:start + width * height]))
        drawn = drawn[start + width * height:]
    return found


def difference(one, other):
    if one[:2] != other[:2]:
        return 1.0
    if one[2] == other[2]:
        return 0.0
    return sum(map(IS_FAR.__getitem__, map(operator.sub, one[2], other[2]))) / len(one[2])


def main(folder, other):
    names = sorted(path.relative_to(folder) for path in folder.rglob("*.pdf"))
    others = sorted(path.relative_to(other) for path in other.rglob("*.pdf"))
    if not names or names != others:
        sys.exit(f"not the same papers: {len(names)} and {len(others)}: {set(names) ^ set(others)}")
    count = 0
    worst = 0.0
    alike = 0
    for name in names:
        with ThreadPoolExecutor() as both:
            left, right = both.map(pages, (folder / name, other / name))
        if len(left) != len(right):
            sys.exit(f"{name}: {len(left)} pages and {len(right)}")
        for number, (one, two) in enumerate(zip(left, right), 1):
            share = difference(one, two)
            if share > ALLOWED:
                sys.exit(f"{name}, page {number}: {share:.2%} of the pixels differ, {ALLOWED:.2%} may")
            worst = max(worst, share)
            alike += one[2] == two[2]
            count += 1
    print(f"the same: {len(names)} papers, {count} pages, {alike} of them to the last shade; "
          f"the worst page differs in {worst:.3%} of its pixels")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
