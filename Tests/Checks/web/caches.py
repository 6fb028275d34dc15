"""What is kept for one reader is never given to another.

Each reader holds up the tags that the others were given: what they may not see is no more “not
modified” than it is there. Pages that depend on who asks forbid everybody else to keep them, and so
a cache in front of the site that keeps all it may (nginx with `proxy_cache`) never gives out what
it should not. What looks like a file below a page is not there.
"""

import gzip

from . import worlds

# Endings that make caches believe that something is a file for everybody.
DECEIVING = ["/x.css", "/x.js", "/nothing.png", ".css", ";x.css", "%2fx.css", "%00.css", "/.css", "//x.css"]


def check(stage, findings):
    site = stage.site
    tags = _tags(site, findings)
    replayed = _replay(site, tags, findings)
    deceived = _deceive(site, findings)
    shared = _share(stage.behind, findings)
    return f"{replayed} tags held up, {deceived} deceiving paths, {shared} answers through a shared cache"


def _tags(site, findings):
    """The tags of every address for every visitor, and what stands beside them."""
    tags = {}
    for name in worlds.VISITORS:
        for address, reply in site.crawl(name).replies.items():
            keeping = reply.headers.get("cache-control", "")
            if reply.status == 200:
                findings.expect(keeping, f"{address} does not say who may keep it")
                if "/-/assets/" not in address:
                    vary = reply.headers.get("vary", "").lower()
                    if "no-store" not in keeping:
                        findings.expect("cookie" in vary, f"{address} does not vary by the cookie")
                        findings.expect(
                            "accept-encoding" in vary, f"{address} does not vary by encoding"
                        )
                        findings.expect(
                            name == "everybody" or "private" in keeping or "no-cache" in keeping,
                            f"{address} may be kept by all for {name}: {keeping}",
                        )
                        findings.expect(
                            name == "everybody" or "public" not in keeping,
                            f"{address} of {name} is called public",
                        )
            if "etag" in reply.headers and reply.status == 200:
                tags.setdefault(address, {})[name] = reply.headers["etag"]
    findings.expect(len(tags) > 20, f"only {len(tags)} addresses have tags")
    return tags


def _replay(site, tags, findings):
    """Every visitor with the tags of all the others."""
    count = 0
    for address, by_name in tags.items():
        for name in worlds.VISITORS:
            visitor = site.visitor(name)
            if name not in by_name and visitor.ask(address).status == 200:
                # Theirs too, but not among what was walked through.
                continue
            held = ", ".join(dict.fromkeys(by_name.values()))
            reply = visitor.ask(address, headers={"If-None-Match": held})
            count += 1
            if name in by_name:
                findings.same(reply.status, 304, f"{address} with its own tag for {name}")
                findings.expect(not reply.raw, f"{address} says 304 with a body")
            else:
                findings.expect(
                    reply.status != 304, f"{address} tells {name} that nothing has changed"
                )
            foreign = {tag for other, tag in by_name.items() if other != name} - {by_name.get(name)}
            if foreign and name in by_name:
                reply = visitor.ask(address, headers={"If-None-Match": ", ".join(foreign)})
                findings.same(reply.status, 200, f"{address} for {name} with the tags of others")
            wild = visitor.ask(address, headers={"If-None-Match": "*"})
            findings.expect(
                (wild.status == 304) == (name in by_name),
                f"{address} answers {wild.status} to {name} with If-None-Match: *",
            )
    # Compressed and plain have tags of their own, and hold the same.
    visitor = site.visitor("other")
    for address in list(tags)[:40]:
        plain = visitor.ask(address)
        packed = visitor.ask(address, headers={"Accept-Encoding": "gzip"})
        if packed.headers.get("content-encoding") == "gzip":
            findings.expect(
                packed.headers.get("etag") != plain.headers.get("etag"),
                f"{address} has one tag for two encodings",
            )
            findings.expect(
                plain.status != 200 or gzip.decompress(packed.raw) == plain.raw,
                f"{address} says something else when compressed",
            )
        ranged = visitor.ask(address, headers={"Range": "bytes=0-10"})
        findings.expect(
            ranged.status in (plain.status, 206), f"{address} answers {ranged.status} to a range"
        )
    return count


def _deceive(site, findings):
    """Paths that a cache would take for files."""
    count = 0
    visitor = site.visitor("maker")
    pages = ["/", "/rivers", "/rivers/rev-1", "/rivers/zero-draft..rev-1", "/rivers/consultations",
             "/rivers/search", "/canaryclosed", "/-/sessions"]
    for page in pages:
        for ending in DECEIVING:
            path = page.rstrip("/") + ending if page != "/" else ending if ending[0] == "/" else "/" + ending
            reply = visitor.get(path)
            count += 1
            findings.expect(
                reply.status in (400, 404, 405), f"{path} answers {reply.status}, as if it were a page"
            )
            keeping = reply.headers.get("cache-control", "")
            findings.expect("no-store" in keeping, f"{path}: an error may be kept: {keeping}")
    return count


def _share(behind, findings):
    """The maker reads everything through the shared cache; then the others ask for the same."""
    words = {word.casefold(): eyes for word, eyes in behind.record.words.items()}
    found = behind.crawl("maker").addresses
    count = 0
    for name in ("other", "observer", "everybody", "maker"):
        visitor = behind.visitor(name)
        hidden = [word for word, eyes in words.items() if name not in eyes]
        for address in found:
            reply = visitor.ask(address)
            count += 1
            hit = reply.headers.get("x-cache", "")
            if "/-/assets/" not in address:
                findings.expect(hit != "HIT", f"{address} came to {name} out of the shared cache")
            if reply.status == 200:
                text = reply.text.casefold()
                for word in hidden:
                    findings.expect(word not in text, f"{word} came to {name} at {address}")
    return count
