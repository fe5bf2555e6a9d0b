# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when C++ under app/ or ui/ holds a number of the law: law is dated data in resources/rules.

law_in_code.py ROOT            the lint
law_in_code.py ROOT --prove    plants a mistake of each kind in a copy of nothing and demands that it is found

Four things are looked for, outside comments:
- an amount of resources/rules/parameters from 1 000 up, in roubles or kopecks, also as "1 000" in a text; not a plain power of ten, which is
  usually a limit of the program;
- the number of an order that the rules name, three digits and more, unless it measures a widget;
- the number of an article ("13.2", "333.28"), and "14 working days" in a text;
- in the code that counts terms and pay: any number above two.
What is none of the law stands in law_in_code_allowed.txt with its reason; a line there that fits nothing is an error.
"""
import json
import pathlib
import re
import sys

COUNTING = re.compile(r"app/(domain/(deadline|workcalendar|parameter)"
                      r"|cases/(agenda|headline|icalendar|inspection|paymonitor|paythreshold|quarter))\.(cpp|h)$")
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")', re.S)
NUMBER = re.compile(r"(?<![\w.'])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|(?<![\w.'])\d[\d']*(?![\w.'])")
ARTICLE = re.compile(r"(?<![\d.])(?:13\.2|13\.11|18\.1[057]|18\.9|18\.20|327\.[236]|333\.28)(?![\d.])")
PIXELS = re.compile(r"(?:Width|Height|Size|Rect|Margins|Spacing|resize|Dots)\w*\s*[({]")
TERM = re.compile(r'"[^"\n]*\b\d+\s+(?:working day|calendar day|рабоч|календарн)[^"\n]*"')


def without_comments(text):
    """The text with comments blanked; texts in quotes and the line numbers stay."""
    return COMMENT.sub(lambda m: m.group(1) or "\n" * m.group(0).count("\n"), text)


def amounts(rules):
    found = set()
    for file in sorted((rules / "parameters").glob("*.json")):
        for parameter in json.loads(file.read_text("utf-8"))["parameters"]:
            for value in parameter["values"]:
                if value["value"] >= 1000:
                    found |= {value["value"], value["value"] * 100}
    return {value for value in found if value != 10 ** (len(str(value)) - 1)}


def orders(rules):
    text = "".join(file.read_text("utf-8") for file in sorted(rules.rglob("*.json")))
    return {int(number) for number in re.findall(
        r"[Пп]риказ\w*\s+(?:МВД|ФМС)(?:\s+России)?(?:\s+от\s+[\d.]+)?(?:\s+г\.)?\s+(?:№\s*)?(\d{3,4})(?!\d)", text)}


def findings(path, text, money, acts):
    """Yields (line number, line, reason)."""
    counting = COUNTING.search(path)
    lines = text.splitlines()
    for number, code in enumerate(without_comments(text).splitlines(), 1):
        line = lines[number - 1].strip()
        for token in NUMBER.findall(code):
            value = int(re.sub(r"\D", "", token))
            if value in money:
                yield number, line, f"{value} is an amount of the law"
            elif value in acts and not PIXELS.search(code):
                yield number, line, f"{value} is the number of an order"
            elif counting and value > 2:
                yield number, line, f"{value} in the code that counts terms and pay"
        if ARTICLE.search(code):
            yield number, line, "the number of an article"
        if TERM.search(code):
            yield number, line, "a term of the law in words"


def allowed(root):
    entries = []
    for line in (root / "tests/tools/law_in_code_allowed.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            file, text, reason = (part.strip() for part in line.split(" | "))
            assert reason, line
            entries.append([file, text, 0])
    return entries


def lint(root):
    money, acts = amounts(root / "resources/rules"), orders(root / "resources/rules")
    if len(money) < 50 or not {290, 536, 677, 887} <= acts:
        return ["the rules give too few numbers to look for: has their layout changed?"]
    entries, wrong, seen = allowed(root), [], 0
    for folder in ("app", "ui"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".cpp", ".h"):
                continue
            seen += 1
            path = file.relative_to(root).as_posix()
            for number, line, reason in findings(path, file.read_text("utf-8"), money, acts):
                fits = [entry for entry in entries if entry[0] == path and entry[1] in line]
                for entry in fits:
                    entry[2] += 1
                if not fits:
                    wrong.append(f"{path}:{number}: {reason}:\n    {line}")
    wrong += [f"law_in_code_allowed.txt: fits nothing: {file} | {text}" for file, text, used in entries if not used]
    return wrong if seen > 100 else wrong + ["nothing to look at"]


def prove(root):
    money, acts = amounts(root / "resources/rules"), orders(root / "resources/rules")
    wrong = []
    for path, code, reason in (
            ("app/cases/bad.cpp", "if (pay < 167'000)", "167000 is an amount"),
            ("ui/cases/bad.cpp", "constexpr qint64 threshold = 750000;", "750000 is an amount"),
            ("app/cases/bad.cpp", "Money { 75000000 }", "75000000 is an amount"),
            ("app/cases/bad.cpp", "const auto bill = 717000;", "717000 is an amount"),
            ("app/catalog/bad.cpp", "if (year < 2015) return 2000000;", "2000000 is an amount"),
            ("ui/law/bad.cpp", 'tr("at least 750 000 roubles")', "750000 is an amount"),
            ("app/forms/bad.cpp", "return edition == 887;", "887 is the number of an order"),
            ("app/cli/bad.cpp", "return order == 290 ? newForm : oldForm;", "290 is the number of an order"),
            ("app/domain/deadline.cpp", "return calendar.shifted(event, 14);", "14 in the code that counts"),
            ("app/cases/paymonitor.cpp", "while (days < 90)", "90 in the code that counts"),
            ("ui/law/bad.cpp", 'tr("decided in 14 working days")', "a term of the law"),
            ("ui/law/bad.cpp", 'u"14 рабочих дней"_s', "a term of the law"),
            ("ui/law/bad.cpp", 'tr("art. 13.2 of Law 115-FZ")', "the number of an article")):
        found = [one[2] for one in findings(path, "\n" + code + "\n", money, acts)]
        if not any(one.startswith(reason) for one in found):
            wrong.append(f"not found: {code} in {path}: {found}")
    for path, code in (
            ("app/domain/deadline.cpp", "// 14 working days, art. 13.2 of Law 115-FZ: 750000"),
            ("app/domain/deadline.cpp", "/* 167000\n 90 */ return event.addDays(1);"),
            ("ui/cards/good.cpp", "list->setFixedWidth(300); // not 290"),
            ("ui/cards/good.cpp", "list->setFixedWidth(290);"),
            ("app/storage/good.cpp", "constexpr int longest = 1'000'000;"),
            ("app/cases/paymonitor.cpp", "amount * 2"),
            ("ui/good.cpp", 'tr("%n working day(s)", nullptr, n)')):
        for one in findings(path, code, money, acts):
            wrong.append(f"refused without reason: {code}: {one}")
    return wrong


if __name__ == "__main__":
    tree = pathlib.Path(sys.argv[1])
    complaints = prove(tree) if "--prove" in sys.argv else lint(tree)
    print("\n".join(complaints) or "no number of the law in the code")
    sys.exit(bool(complaints))
