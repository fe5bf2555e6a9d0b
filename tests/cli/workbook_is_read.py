# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbooks of hqsdesk-cli with another program's parser, beside the same lists as separated values.

    workbook_is_read.py HQSDESK_CLI WORK_FOLDER
"""
import csv
import datetime
import pathlib
import shutil
import subprocess
import sys

import openpyxl

program, work = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
store = work / "lists.hqs"


def cli(*arguments):
    command = [program, "--db", str(store), "--today", "2026-11-24", "--lang", "ru", *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True)


def spelled(cell):
    """A cell as the list of separated values spells it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime.datetime):
        assert cell.time() == datetime.time(), cell
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, float):
        return f"{cell:.2f}".removesuffix(".00")
    return str(cell)


def plain(text):
    """Without the apostrophe that keeps a spreadsheet from taking a text for a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in "=+-@" else text


cli("demo")
lists = ["cases", "people", "employers", "branches", "signatories", "deadlines", "package", "findings", "filings", "pay",
         "notices", "register", "law", "law-changes", "journal"]
kinds = {"date": 0, "number": 0, "zero": 0}
for name in lists:
    book, values = work / f"{name}.xlsx", work / f"{name}.csv"
    cli("export", str(book), "--list", name)
    cli("export", str(values), "--list", name)
    sheet = openpyxl.load_workbook(book).active
    rows = [[spelled(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    with values.open(encoding="utf-8-sig", newline="") as file:
        expected = [[plain(cell) for cell in row] for row in csv.reader(file, delimiter=";")]
    assert len(rows) == len(expected), (name, len(rows), len(expected))
    for row, (found, wanted) in enumerate(zip(rows, expected)):
        for column, (one, other) in enumerate(zip(found, wanted, strict=True)):
            amount = other.replace("\u00a0", "").replace(" ", "").replace(",", ".").removesuffix(".00")
            assert one in (other, amount), (name, row, column, one, other)
    for row in sheet.iter_rows(min_row=2, values_only=True):
        for cell in row:
            kinds["date"] += isinstance(cell, datetime.datetime)
            kinds["number"] += isinstance(cell, (int, float))
            kinds["zero"] += isinstance(cell, str) and cell.startswith("0") and cell.isdigit()
assert min(kinds.values()) > 5, kinds

# All of them in one book, a sheet each.
everything = work / "all.xlsx"
cli("export", str(everything))
assert len(openpyxl.load_workbook(everything).sheetnames) == len(lists)
print(f"read: {len(lists)} lists, {kinds['date']} dates, {kinds['number']} numbers, {kinds['zero']} leading zeros")
