"""Reads calendar files with the parsers of others, and holds them against the same agenda as JSON.

    agenda.py CALENDAR AGENDA

CALENDAR is what `zerodraft agenda --format ics` wrote, AGENDA what `--all --format json` wrote of
the same record. The judges are the packages `icalendar` and `vobject`. Exit status 1 if an event
is missing, says something else, or stands in a form that RFC 5545 does not allow.
"""

import datetime
import json
import pathlib
import re
import sys

import icalendar
import vobject

faults = []


def expect(is_so, words):
    if not is_so:
        faults.append(words)


def instant(text):
    """The point in time of an RFC 9557 spelling; what stands in brackets only names the clock."""
    spelled = re.sub(r"\[.*\]$", "", text).replace("Z", "+00:00")
    return datetime.datetime.fromisoformat(spelled).astimezone(datetime.timezone.utc)


def check_form(data):
    expect(data.endswith(b"\r\n"), "the last line has no end")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        expect(len(line) <= 75, f"line {number} has {len(line)} octets")
        expect(b"\r" not in line and b"\n" not in line, f"line {number} has half an end")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append(f"line {number} cuts a character in two")
    expect(b"TZID" not in data and b"VTIMEZONE" not in data, "a time is not in UTC")


def with_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    expect(not calendar.errors, f"icalendar: {calendar.errors}")
    for event in calendar.walk("VEVENT"):
        expect(not event.errors, f"icalendar: {event.errors}")
        end = event.get("DTEND")
        yield {
            "uid": str(event["UID"]),
            "start": event["DTSTART"].dt,
            "end": end.dt if end else None,
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "place": str(event["LOCATION"]) if "LOCATION" in event else None,
            "status": str(event["STATUS"]),
            "sequence": int(event["SEQUENCE"]),
            "stamp": event["DTSTAMP"].dt,
        }


def with_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        contents = event.contents
        yield {
            "uid": event.uid.value,
            "start": event.dtstart.value,
            "end": event.dtend.value if "dtend" in contents else None,
            "summary": event.summary.value,
            "description": event.description.value,
            "place": event.location.value if "location" in contents else None,
            "status": event.status.value,
            "sequence": int(event.sequence.value),
            "stamp": event.dtstamp.value,
        }


def visible(text):
    """A text as a value can hold it: line ends alike, control characters left out."""
    text = re.sub("\r\n|[\r\u0085\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text)


def check_events(judge, events, items):
    events = list(events)
    expect(len(events) == len(items), f"{judge}: {len(events)} events, {len(items)} items")
    identities = {event["uid"] for event in events}
    expect(len(identities) == len(events), f"{judge}: an identity comes twice")
    for event, item in zip(events, items):
        name = f"{judge}: #{item['entry']}"
        expect(event["start"] == instant(item["start"]), f"{name} starts {event['start']}")
        end = instant(item["end"]) if "end" in item else None
        expect(event["end"] == end, f"{name} ends {event['end']}")
        title = visible(item["title"])
        # A first letter may have become a capital.
        words = event["summary"].removeprefix("Deadline: ")
        expect(words[1:] == title[1:] or words.endswith(title), f"{name} is called {words}")
        for detail in item["details"]:
            expect(visible(detail) in event["description"], f"{name} does not say {detail}")
        place = item.get("place")
        expect(event["place"] == (visible(place) if place else None), f"{name} is at {place}")
        is_off = item["status"] in ("cancelled", "postponed", "broken")
        expect(event["status"] == ("CANCELLED" if is_off else "CONFIRMED"), f"{name}: status")
        expect(event["sequence"] >= 0 and event["stamp"].tzinfo is not None, f"{name}: stamp")


def main():
    calendar, agenda = map(pathlib.Path, sys.argv[1:])
    data = calendar.read_bytes()
    items = json.loads(agenda.read_text(encoding="utf-8"))["items"]
    check_form(data)
    check_events("icalendar", with_icalendar(data), items)
    check_events("vobject", with_vobject(data), items)
    for fault in faults:
        print(f"{calendar.name}: {fault}", file=sys.stderr)
    if not faults:
        print(f"{len(items)} events are what icalendar and vobject read")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
