"""Reads messages with Python's own parser, and their calendar files with those of others.

    message.py MESSAGE EVENTS [MESSAGE EVENTS]...

MESSAGE is what `zerodraft letter --message` wrote, EVENTS how many events its calendar file must
have; 0 where there must be none. The judges are the package `email` of Python, with the policy
that reports every defect, `icalendar` and `vobject`. Exit status 1 if one of them has an objection.
"""

import email
import email.policy
import pathlib
import re
import sys
import zipfile
import io

import icalendar
import vobject

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
faults = []


def expect(is_so, words):
    if not is_so:
        faults.append(words)


def check_form(data):
    expect(data.endswith(b"\r\n"), "the last line has no end")
    expect(all(byte < 128 for byte in data), "an octet is not ASCII")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        expect(len(line) <= 998, f"line {number} has {len(line)} octets")
        expect(b"\r" not in line and b"\n" not in line, f"line {number} has half an end")
        if not re.match(rb"\s*<[^>]*>,?$", line):
            expect(len(line) <= 78, f"line {number} has {len(line)} octets")


def check_defects(part, name):
    expect(not part.defects, f"{name}: {part.defects}")
    for header, value in part.items():
        defects = getattr(value, "defects", ())
        expect(not defects, f"{name}, {header}: {defects}")


def check_headers(message):
    names = [name.lower() for name in message.keys()]
    known = [
        "date", "from", "to", "subject", "message-id", "x-unsent", "mime-version", "content-type",
    ]
    expect(names == known, f"the headers are {names}")
    expect(message["x-unsent"] == "1", "it is no draft")
    expect(message["date"].datetime is not None, "it has no date")
    expect(len(message["from"].addresses) == 1, "it is not from one address")
    expect(message["to"].addresses, "it goes to nobody")
    for header in ("from", "to"):
        for address in message[header].addresses:
            expect("@" in address.addr_spec, f"{header}: {address}")
    expect(message["subject"].strip(), "it has no subject")
    expect("\ufffd" not in message["subject"], "a character of the subject was cut in two")


def check_calendar(part, events):
    data = part.get_payload(decode=True)
    calendar = icalendar.Calendar.from_ical(data)
    expect(not calendar.errors, f"icalendar: {calendar.errors}")
    found = calendar.walk("VEVENT")
    expect(len(found) == events, f"{len(found)} events, not {events}")
    for event in found:
        expect(not event.errors, f"icalendar: {event.errors}")
    again = vobject.readOne(data.decode("utf-8"))
    again.validate(raiseException=True)
    expect(len(again.vevent_list) == events, "vobject reads other events")


def check(path, events):
    data = path.read_bytes()
    check_form(data)
    message = email.message_from_bytes(data, policy=email.policy.default.clone(raise_on_defect=False))
    for part in message.walk():
        check_defects(part, part.get_content_type())
    check_headers(message)
    expect(message.get_content_type() == "multipart/mixed", message.get_content_type())
    parts = list(message.iter_parts())
    kinds = [part.get_content_type() for part in parts]
    expect(kinds == ["text/plain", WORD] + (["text/calendar"] if events else []), f"{kinds}")
    text = parts[0].get_content()
    expect("Excellency," in text and "\ufffd" not in text, "the text is no letter")
    expect(parts[0].get_content_disposition() is None, "the text is an attachment")
    for part in parts[1:]:
        expect(part.get_content_disposition() == "attachment", "a file is no attachment")
        expect(re.fullmatch(r"[A-Za-z0-9._-]+", part.get_filename() or ""), "a file has no name")
    with zipfile.ZipFile(io.BytesIO(parts[1].get_payload(decode=True))) as document:
        expect(document.testzip() is None, "the Word document is damaged")
        expect("word/document.xml" in document.namelist(), "the Word document is none")
    if events and len(parts) == 3:
        check_calendar(parts[2], events)


def main():
    words = sys.argv[1:]
    for path, events in zip(words[::2], words[1::2]):
        before = len(faults)
        check(pathlib.Path(path), int(events))
        for fault in faults[before:]:
            print(f"{path}: {fault}", file=sys.stderr)
    if not faults:
        print(f"{len(words) // 2} messages are what Python's email, icalendar and vobject read")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
