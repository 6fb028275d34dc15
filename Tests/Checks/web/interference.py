"""What somebody may not see changes nothing of what they see.

The record without what is hidden is asked the same by the same outsiders, at the same time of the
clock: all answers are equal, byte for byte, their tags with them. Only the second record has fewer
entries, so that a number of an entry anywhere, in a page, an identifier or a tag, shows up here.
"""

import re

from . import worlds

# What differs from one answer to the next, whatever the record.
OWN = {"date", "x-request-id", "content-length"}


def check(stage, findings):
    compared = 0
    for name in worlds.OUTSIDERS:
        full, lacking = stage.site, stage.twin
        one, other = full.visitor(name), lacking.visitor(name)
        addresses = dict.fromkeys([*full.crawl(name).addresses, *lacking.crawl(name).addresses])
        findings.same(
            sorted(set(full.crawl(name).addresses)),
            sorted(set(lacking.crawl(name).addresses)),
            f"{name} finds other addresses",
        )
        for address in [*addresses, *_asked_of_both(one.prefix)]:
            if "/-/sessions" in address:
                continue
            left, right = one.ask(address), other.ask(address)
            compared += 1
            findings.same(left.status, right.status, f"{address} for {name} answers otherwise")
            if left.status != right.status:
                continue
            findings.expect(
                _body(left, full) == _body(right, lacking),
                f"{address} differs for {name}: {_difference(_body(left, full), _body(right, lacking))}",
            )
            findings.expect(
                _headers(left, full) == _headers(right, lacking),
                f"the headers of {address} differ for {name}: "
                + _difference(_headers(left, full), _headers(right, lacking)),
            )
    findings.expect(compared > 100, f"only {compared} answers were compared")
    return f"{compared} pairs of answers to {len(worlds.OUTSIDERS)} outsiders"


def _asked_of_both(prefix):
    """What only somebody would ask who guesses."""
    for word in ("canarysecret", "canarybilateral*", "bilateral", "note", "zzz", "rivers"):
        yield f"{prefix}/rivers/search?q={word}"
    for path in (
        "/canaryclosed", "/canaryclosed/latest", "/canaryclosed/feed", "/canaryprepared",
        "/rivers/working", "/rivers/log", "/rivers/log.json", "/canaryclosed/search?q=rivers",
    ):
        yield prefix + path
    for number in range(1, 45):
        for page in ("consultations", "log"):
            yield f"{prefix}/rivers/{page}?entry={number}"


def _body(reply, site):
    """What is answered, without the address of the server and the key that each has its own of."""
    body = reply.body.replace(site.url.encode(), b"http://site")
    return re.sub(rb"key=[\w-]{43}", b"key=", body)


def _headers(reply, site):
    kept = {name: value for name, value in reply.headers.items() if name not in OWN}
    if site.url.encode() in reply.body:
        kept.pop("etag", None)
    return "\n".join(f"{name}: {value}" for name, value in sorted(kept.items()))


def _difference(one, other):
    """The first place where two answers differ."""
    if isinstance(one, bytes):
        one, other = one.decode("utf-8", "replace"), other.decode("utf-8", "replace")
    place = next(
        (i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other))
    )
    start = max(0, place - 30)
    return f"“{one[start:place + 40]}” / “{other[start:place + 40]}”".replace("\n", " ")
