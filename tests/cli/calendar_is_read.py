# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the calendar files of hqsdesk-cli with another program's parser.

    calendar_is_read.py HQSDESK_CLI WORK_FOLDER
"""
import datetime
import json
import pathlib
import shutil
import subprocess
import sys

import icalendar

program, work = sys.argv[1], pathlib.Path(sys.argv[2])
shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
store = work / "calendar.hqs"


def cli(*arguments):
    command = [program, "--db", str(store), "--today", "2026-11-24", "--lang", "ru", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def events(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert calendar["VERSION"] == "2.0" and calendar["METHOD"] == "PUBLISH"
    found = [part for part in calendar.walk("VEVENT")]
    assert len({str(event["UID"]) for event in found}) == len(found), "a UID stands twice"
    return {str(event["UID"]): event for event in found}


cli("demo")
first = work / "first.ics"
due = json.loads(cli("deadlines", "--json", "--ics", str(first)))
read = events(first)
# What ends for the employer is one event, in however many of its cases.
employers = ("exp.signatory", "exp.proxy", "exp.registration")
once = {(term["rule"], term["due"]) if term["rule"] in employers else (term["number"], term["path"], term["rule"], term["due"]): term
    for term in reversed(due)}  # the first of them stands for all
assert len(read) == len(once) > 20, (len(read), len(once))
for term in once.values():
    start = datetime.date.fromisoformat(term["due"])
    same = [event for uid, event in read.items() if uid.startswith(f"{term['number']}.{term['rule']}.")]
    event = next(event for event in same if event["DTSTART"].dt == start)
    assert event["DTEND"].dt == start + datetime.timedelta(days=1)
    assert str(event["SUMMARY"]).startswith(term["title"])
    assert ("Северный мост" if term["rule"] in employers else term["number"]) in str(event["SUMMARY"])
    assert str(event["DESCRIPTION"]).endswith(term["basis"])
    assert int(event["SEQUENCE"]) == 0
alarms = [alarm for event in read.values() for alarm in event.walk("VALARM")]
assert len(alarms) >= len(read), "terms without reminders"
for alarm in alarms:
    before = alarm["TRIGGER"].dt
    assert alarm["ACTION"] == "DISPLAY"
    assert (before - datetime.timedelta(hours=9)) % datetime.timedelta(days=1) == datetime.timedelta(0), before

# A second file is the same; a date that moves raises the sequence of what it moves and of nothing else.
second = work / "second.ics"
cli("deadlines", "--ics", str(second))
assert second.read_bytes() == first.read_bytes()
moved = next(term for term in due if term["rule"] == "dl.contract.conclude")
earlier = datetime.date.fromisoformat(moved["event_date"]) - datetime.timedelta(days=14)
cli("case", "set", str(moved["case"]), f"{moved['path']}={earlier}")
cli("deadlines", "--ics", str(second))
uid = next(uid for uid in read if uid.startswith(f"{moved['number']}.dl.contract.conclude."))
changed = [uid for uid, event in events(second).items() if int(event["SEQUENCE"]) > 0]
assert uid in changed and all(uid.startswith(f"{moved['number']}.") for uid in changed), changed
print(f"{len(read)} terms, {len(alarms)} reminders, {len(changed)} moved")
