"""The data of the site, held against its own description and against the programs of others.

The OpenAPI document is one (openapi-spec-validator), every answer in JSON that anybody finds
follows the schema that the document names for its path, and Schemathesis asks for what the document
promises and for much that it does not, as three kinds of readers. Feeds are read with feedparser
and calendars with icalendar; what they identify stays the same from one visit to the next and leads
to something.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

import feedparser
import icalendar
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from . import worlds

# What Schemathesis is stopped from asking: it would sign itself out.
PASSED_OVER = r"/-/(sign|sessions)|/(healthz|readyz|metrics)$"


def check(stage, findings):
    site = stage.site
    runs = [_start(stage, site, name) for name in ("everybody", "other", "co-facilitator")]
    reply = site.visitor("other").get("/-/openapi.json")
    findings.same(reply.status, 200, "/-/openapi.json")
    document = json.loads(reply.body)
    for error in list(OpenAPIV31SpecValidator(document).iter_errors())[:10]:
        findings.expect(False, f"OpenAPI: {error.message[:200]}")
    checked = _twins(stage, site, document, findings)
    feeds = _feeds(site, findings)
    events = _calendars(site, findings)
    asked = sum(_end(run, findings) for run in runs)
    return (
        f"{len(document['paths'])} paths described, {checked} answers follow their schemas, "
        f"{feeds} entries of feeds, {events} events, {asked} cases of schemathesis"
    )


def _schemas(stage, document):
    resources = [("urn:openapi", Resource.opaque(document))]
    for path in sorted(stage.schemas.glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        resource = Resource.from_contents(schema)
        resources += [(schema["$id"], resource), (path.name, resource)]
    return Registry().with_resources(resources)


def _pattern(path):
    """A path of the document as an expression that meets real ones, and how much of it is fixed."""
    parts = re.split(r"(\{[^}]*\})", path)
    expression = "".join("[^/]+?" if part.startswith("{") else re.escape(part) for part in parts)
    return re.compile(expression), sum(len(part) for part in parts if not part.startswith("{"))


def _schema_of(document, path):
    """What the document says of a path's answer in JSON; the most fixed path that meets it."""
    best = None
    if path == "/-/sessions.json":
        # For people; a schema it has all the same.
        return {"$ref": "sessions.schema.json"}
    for described, operations in document["paths"].items():
        expression, fixed = _pattern(described)
        # The same is described once where an ending or `Accept` chooses the form.
        if expression.fullmatch(path) or expression.fullmatch(path.removesuffix(".json")):
            content = operations.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema")
            if schema is not None and (best is None or fixed > best[0]):
                best = (fixed, schema)
    return best and best[1]


def _twins(stage, site, document, findings):
    """Every answer in JSON against its schema, and the same by `Accept`."""
    registry = _schemas(stage, document)
    checked = 0
    for name in worlds.VISITORS:
        visitor = site.visitor(name)
        for address, reply in site.crawl(name).replies.items():
            if reply.status != 200 or reply.kind != "application/json" or "openapi" in address:
                continue
            content = json.loads(reply.body)
            path = urllib.parse.unquote(address.split("?")[0].removeprefix(visitor.prefix))
            schema = _schema_of(document, path)
            if not findings.expect(schema is not None, f"OpenAPI does not describe {address}"):
                continue
            schema = dict(schema, components=document.get("components", {}))
            try:
                errors = list(Draft202012Validator(schema, registry=registry).iter_errors(content))
            except Unresolvable as error:
                findings.expect(False, f"{address}: its schema is not there: {error}")
                continue
            for error in errors[:3]:
                findings.expect(False, f"{address}: {error.json_path}: {error.message[:150]}")
            checked += 1
            if "?" not in address and address.endswith(".json"):
                page = address.removesuffix(".json")
                chosen = visitor.ask(page, headers={"Accept": "application/json"})
                findings.expect(
                    chosen.body == reply.body, f"{page} by Accept is not the same as {address}"
                )
                refused = visitor.ask(page, headers={"Accept": "image/png"})
                findings.expect(
                    refused.status in (200, 406), f"{page} as a picture answers {refused.status}"
                )
            if name not in worlds.KEEPERS:
                for place in _numbers(content):
                    findings.expect(False, f"{address} tells {name} a number of an entry at {place}")
    findings.expect(checked > 20, f"only {checked} answers in JSON were found")
    return checked


def _numbers(content, place="$"):
    """Where data holds numbers of entries, by which gaps could be seen."""
    if isinstance(content, dict):
        for name, value in content.items():
            if name in ("entry", "entries", "head", "number") and isinstance(value, int):
                yield f"{place}.{name}"
            yield from _numbers(value, f"{place}.{name}")
    elif isinstance(content, list):
        for index, value in enumerate(content[:50]):
            yield from _numbers(value, f"{place}[{index}]")


def _feeds(site, findings):
    count = 0
    for name in ("other", "everybody", "co-facilitator"):
        visitor = site.visitor(name)
        reply = visitor.get("/rivers/feed.atom")
        findings.same(reply.kind, "application/atom+xml", f"the feed for {name}")
        feed = feedparser.parse(reply.body)
        findings.expect(not feed.bozo, f"feedparser: {feed.get('bozo_exception')}")
        findings.expect(feed.version == "atom10", f"the feed is {feed.version or 'nothing known'}")
        findings.expect(len(feed.entries) >= 2, f"the feed for {name} has {len(feed.entries)} entries")
        ids = [entry.id for entry in feed.entries]
        findings.expect(len(set(ids)) == len(ids), "entries of a feed share an identity")
        again = feedparser.parse(visitor.get("/rivers/feed.atom").body)
        findings.same([entry.id for entry in again.entries], ids, "identities in the feed")
        for entry in feed.entries:
            count += 1
            findings.expect(entry.link.startswith(site.url + "/"), f"a feed leads to {entry.link}")
            path = entry.link.removeprefix(visitor.origin)
            findings.same(visitor.ask(path).status, 200, f"{path}, from the feed")
            findings.expect(entry.get("updated_parsed"), "an entry of a feed has no time")
    return count


def _calendars(site, findings):
    count = 0
    for name in ("other", "everybody", "co-facilitator"):
        visitor = site.visitor(name)
        reply = visitor.get("/rivers/calendar.ics")
        findings.same(reply.kind, "text/calendar", f"the calendar for {name}")
        calendar = icalendar.Calendar.from_ical(reply.body.decode("utf-8"))
        uids = [str(part["UID"]) for part in calendar.walk() if "UID" in part]
        findings.expect(uids, f"the calendar for {name} is empty")
        findings.expect(len(set(uids)) == len(uids), "parts of a calendar share an identity")
        again = icalendar.Calendar.from_ical(visitor.get("/rivers/calendar.ics").body.decode("utf-8"))
        findings.same([str(p["UID"]) for p in again.walk() if "UID" in p], uids, "identities in it")
        for part in calendar.walk("VEVENT"):
            count += 1
            start = part.decoded("DTSTART")
            findings.expect(
                not hasattr(start, "utcoffset") or start.utcoffset().total_seconds() == 0,
                f"an event begins at {start}, which is not UTC",
            )
            findings.expect("DTSTAMP" in part and "SUMMARY" in part, "an event lacks what it needs")
    return count


def _start(stage, site, name):
    """Schemathesis as one visitor, beside what else is checked."""
    visitor = site.visitor(name)
    report = (stage.folder / f"schemathesis-{name}.json").resolve()
    report.unlink(missing_ok=True)
    program = pathlib.Path(sys.executable).with_name("schemathesis")
    words = [
        program, "run", f"{site.url}/-/openapi.json", "--url", site.url, "--no-color",
        "--checks", "all", "--exclude-path-regex", PASSED_OVER, "--seed", "20210312",
        "--max-examples", "12", "--phases", "examples,coverage,fuzzing", "--workers", "1",
        "--max-time", "40", "--max-failures", "12", "--no-shrink", "--generation-deterministic", "--request-timeout", "20", "--warnings", "off",
        "--report", "json", "--report-json-path", str(report),
        "--report-dir", str(report.parent / "schemathesis"),
        # Whoever it is, what they may not see is not there.
        "--exclude-checks", "ignored_auth,positive_data_acceptance",
    ]
    if visitor.cookies:
        cookies = "; ".join(f"{key}={value}" for key, value in visitor.cookies.items())
        words += ["--header", f"Cookie: {cookies}"]
    log = open(stage.folder / f"schemathesis-{name}.text", "w+")
    process = subprocess.Popen(
        [str(word) for word in words], stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        cwd=stage.folder, env=dict(os.environ, SCHEMATHESIS_HOOKS=""),
    )
    return name, process, log


def _end(run, findings):
    name, process, log = run
    try:
        status = process.wait(timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        status = "no end within two minutes"
    log.seek(0)
    said = log.read()
    log.close()
    count = re.search(r"([\d,]+) generated", said) or re.search(r"Test cases:\s*\n?\s*([\d,]+)", said)
    if not findings.same(status, 0, f"schemathesis as {name}"):
        for line in re.findall(r"^(?:_{3,} .* _{3,}|- .*|\[\d+\].*)$", said, re.M)[:20]:
            findings.wrong.append(f"schemathesis as {name}: {line[:160]}")
    return int(count.group(1).replace(",", "")) if count else 0
