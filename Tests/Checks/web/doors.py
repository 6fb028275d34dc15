"""Signing in, sessions, and what every answer says to browsers.

The link of an invitation changes nothing until its button is pressed, works once, and leaves no
trace of its token; whoever asks from another site, without the page's own token, or with a method
that is not there is turned away; a session that is ended, or whose invitation is taken back, ends
at once. All of it says no more than it has to.
"""

import json
import re

POLICY = {
    "default-src": ["'self'", "'none'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'", "'self'"],
    "form-action": ["'self'"],
}


def check(stage, findings):
    checked = _headers(stage.site, findings)
    _methods(stage.site, findings)
    # What is refused here counts, and must not keep the other checks out.
    site = stage.gates
    _sign_in(site, findings)
    _turned_away(site, findings)
    _ends(site, findings)
    _dead_links(site, findings)
    _too_many(site, findings)
    return f"{checked} answers with their headers, signing in from the first link to the last session"


def _headers(site, findings):
    """What is said with every answer, errors and files too."""
    asked = [(address, reply) for address, reply in site.crawl("other").replies.items()]
    somebody = site.newcomer()
    for method, path in [
        ("GET", "/nothing"), ("GET", "/healthz"), ("GET", "/readyz"), ("DELETE", "/rivers"),
        ("POST", "/rivers"), ("GET", "/-/sign-in/x"), ("GET", "/-/assets/none.css"),
        ("GET", "/%zz"), ("GET", "/-/sessions"), ("GET", "/metrics"), ("POST", "/-/sign-out"),
    ]:
        asked.append((path, somebody.ask(somebody.prefix + path, method)))
    for address, reply in asked:
        said = reply.headers
        policy = {
            part.split()[0]: part.split()[1:]
            for part in said.get("content-security-policy", "").split(";")
            if part.strip()
        }
        for directive, values in POLICY.items():
            findings.expect(
                policy.get(directive, ["nothing"])[0] in values,
                f"{address}: the policy says {directive} {policy.get(directive)}",
            )
        findings.expect(
            not re.search(r"unsafe-|\*|http:|https:|data:", said.get("content-security-policy", "")),
            f"{address}: the policy lets in {said.get('content-security-policy')}",
        )
        for name, wanted in {
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            "cross-origin-opener-policy": "same-origin",
        }.items():
            findings.same(said.get(name), wanted, f"{address}: {name}")
        findings.expect(
            said.get("referrer-policy") in ("no-referrer", "same-origin"),
            f"{address}: referrer-policy {said.get('referrer-policy')}",
        )
        findings.expect("permissions-policy" in said, f"{address} has no permissions-policy")
        findings.expect("server" not in said or not re.search(r"\d", said["server"]),
                        f"{address} names the version of the server")
        findings.expect("strict-transport-security" not in said, f"{address}: HSTS without TLS")
        findings.expect(
            "access-control-allow-origin" not in said, f"{address} may be read from elsewhere"
        )
    return len(asked)


def _sign_in(site, findings):
    link = site.invite("rivers", "delegation", "Delegation C")
    path = link.removeprefix(site.newcomer().origin)
    token = path.rsplit("/", 1)[1]
    findings.expect(
        re.fullmatch(r"[A-Za-z0-9_-]{43,}", token), f"a token is {len(token)} signs, too few for 256 bits"
    )
    scanner = site.newcomer()
    for method in ("GET", "HEAD", "GET"):
        reply = scanner.ask(path, method)
        findings.same(reply.status, 200, f"{method} of a fresh link")
        findings.same(reply.headers.get("referrer-policy"), "no-referrer", "the page of a link")
        findings.expect("no-store" in reply.headers.get("cache-control", ""), "a link may be kept")
    findings.same(scanner.get("/rivers/log").status, 404, "opening a link lets somebody in")
    reader = site.newcomer()
    # A session that somebody planted is not taken over.
    reader.cookies = {"session": "planted", "__Host-session": "planted", "zerodraft": "planted"}
    planted = dict(reader.cookies)
    reply = reader.sign_in(link)
    findings.expect("no-store" in reply.headers.get("cache-control", ""), "signing in may be kept")
    findings.expect(token not in reply.headers.get("location", token), "the token goes on")
    fresh = {name: value for name, value in reader.cookies.items() if planted.get(name) != value}
    findings.same(len(fresh), 1, "cookies set by signing in")
    for cookie in reply.cookies:
        if "max-age=0" in cookie.lower():
            continue
        lower = cookie.lower()
        for attribute in ("httponly", "samesite=lax", "path=/"):
            findings.expect(
                attribute in lower.replace("samesite=strict", "samesite=lax"),
                f"the cookie is not {attribute}: {re.sub('=[^;]*', '=…', cookie, count=1)}",
            )
        findings.expect("domain" not in lower, "the cookie is for other hosts too")
        findings.expect(token not in cookie, "the cookie holds the token of the link")
        findings.expect(
            re.search(r"=[A-Za-z0-9_-]{43,};", cookie), "the session has too few signs for 256 bits"
        )
    for value in fresh.values():
        findings.expect("planted" not in value, "a planted session was taken over")
    findings.same(reader.get("/rivers/log").status, 200, "what is for whoever signed in")
    for name, value in reader.cookies.items():
        thief = site.newcomer()
        thief.cookies = {name: value[:-1] + ("A" if value[-1] != "A" else "B")}
        findings.same(thief.get("/rivers/log").status, 404, "a session that differs in one sign")


def _turned_away(site, findings):
    """Requests that another site makes its reader's browser send."""
    link = site.invite("rivers", "delegation", "Delegation C")
    path = link.removeprefix(site.newcomer().origin)
    for words, headers in [
        ("from another site", {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}),
        ("from a sibling site", {"Origin": "http://other.127.0.0.1", "Sec-Fetch-Site": "same-site"}),
        ("from a sandbox", {"Origin": "null", "Sec-Fetch-Site": "cross-site"}),
        ("said to be from elsewhere", {"Origin": "https://evil.example", "Sec-Fetch-Site": None}),
        ("as plain text", {"Content-Type": "text/plain"}),
        ("in parts", {"Content-Type": "multipart/form-data; boundary=x"}),
        ("as data", {"Content-Type": "application/json"}),
    ]:
        stranger = site.newcomer()
        stranger.cookies = {}
        page = stranger.ask(path)
        form = _posting(page)[0]
        reply = stranger.submit(form, page, **{k.replace("-", "_"): v for k, v in headers.items()})
        findings.expect(
            400 <= reply.status < 500 and not stranger.cookies.get("zerodraft"),
            f"signing in {words} answers {reply.status}",
        )
    reader = site.newcomer()
    reader.sign_in(link)
    own = reader.get("/-/sessions")
    findings.same(own.status, 200, "one's own sessions")
    form = next(
        (f for f in own.page.forms if "sign-out" in (f.get("action") or "")),
        None,
    )
    if findings.expect(form is not None, "there is no way to sign out"):
        for words, headers in [
            ("from another site", {"Origin": "https://evil.example", "Sec_Fetch_Site": "cross-site"}),
            ("as data", {"Content_Type": "application/json"}),
        ]:
            reply = reader.submit(form, own, **headers)
            findings.expect(400 <= reply.status < 500, f"signing out {words} answers {reply.status}")
        bare = reader.ask(
            reader.prefix + "/-/sign-out", "POST",
            headers={
                "Origin": reader.origin, "Sec-Fetch-Site": "same-origin",
                "Content-Type": "application/x-www-form-urlencoded",
            },
            body="token=guessed",
        )
        findings.expect(400 <= bare.status < 500, f"signing out with a guess answers {bare.status}")
        findings.same(reader.get("/rivers/log").status, 200, "after others tried to sign one out")
        for path in ("/-/sign-out", "/-/sessions/1"):
            got = reader.get(path)
            findings.expect(got.status in (404, 405), f"GET {path} answers {got.status}")


def _methods(site, findings):
    visitor = site.visitor("maker")
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO"):
        for path in ("/", "/rivers", "/rivers/rev-1", "/-/openapi.json"):
            reply = visitor.ask(visitor.prefix + path, method)
            if method == "FOO":
                # A method that nobody has heard of may be taken for no request at all.
                findings.expect(reply.status in (400, 405, 501), f"FOO {path}: {reply.status}")
                continue
            findings.same(reply.status, 405, f"{method} {path}")
            allow = reply.headers.get("allow", "")
            findings.expect("GET" in allow and "HEAD" in allow, f"{method} {path} allows “{allow}”")
    # A request that could become another one.
    for name in ("X-HTTP-Method-Override", "X-Original-URL", "X-Rewrite-URL"):
        reply = site.visitor("everybody").ask(
            visitor.prefix + "/", headers={name: "/rivers/working" if "URL" in name else "DELETE"}
        )
        findings.same(reply.status, 200, f"a request with {name}")
    for address in site.crawl("other").addresses[:30]:
        got, head = site.visitor("other").ask(address), site.visitor("other").ask(address, "HEAD")
        findings.same(head.status, got.status, f"HEAD {address}")
        findings.expect(not head.raw, f"HEAD {address} has a body")
        for name in ("etag", "content-type", "cache-control", "content-length"):
            findings.same(head.headers.get(name), got.headers.get(name), f"HEAD {address}: {name}")


def _ends(site, findings):
    """Sessions end when they are ended."""
    first, second = site.newcomer(), site.newcomer()
    first.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    second.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    stranger = site.visitor("other")
    page = first.get("/-/sessions")
    ends = [f for f in page.page.forms if "/-/sessions/" in (f.get("action") or "")]
    if findings.expect(len(ends) >= 1, "a delegation cannot end its other sessions"):
        # Not by another delegation, even with all that stands on the page.
        reply = stranger.submit(ends[0], page)
        findings.expect(400 <= reply.status < 500, f"another delegation's session: {reply.status}")
        for form in ends:
            first.submit(form, page)
        dead = [v for v in (first, second) if v.get("/rivers/log").status != 200]
        findings.expect(second in dead, "a session goes on after it was ended")
    third = site.newcomer()
    third.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    cookies = dict(third.cookies)
    page = third.get("/-/sessions")
    form = next(f for f in page.page.forms if "sign-out" in (f.get("action") or ""))
    reply = third.submit(form, page)
    findings.expect(reply.status in (302, 303), f"signing out answers {reply.status}")
    third.cookies = cookies
    findings.expect(third.get("/rivers/log").status == 404, "a session goes on after signing out")
    # Taken back by the command while it is in use.
    fourth = site.newcomer()
    fourth.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    findings.same(fourth.get("/rivers/log").status, 200, "a session that was just begun")
    site.record.run("revoke", _newest(site))
    findings.same(fourth.get("/rivers/log").status, 404, "a session whose link was taken back")


def _dead_links(site, findings):
    """Used, expired, taken back and never there: all answer alike."""
    used = site.invite("rivers", "observer")
    site.newcomer().sign_in(used)
    now, site.record.now = site.record.now, "2021-03-01T15:00:00Z"
    expired = site.invite("rivers", "observer", None, "--expires", "2021-03-05")
    site.record.now = now
    revoked = site.invite("rivers", "observer")
    site.record.run("revoke", _newest(site))
    start = used.rsplit("/", 1)[0]
    pages = {}
    for words, link in {
        "never there": f"{start}/" + "B" * 43, "used": used, "expired": expired,
        "taken back": revoked, "too short": f"{start}/QQQ",
    }.items():
        visitor = site.newcomer()
        page = visitor.ask(link.removeprefix(visitor.origin))
        reply = visitor.submit(_posting(page)[0], page)
        findings.expect(
            400 <= reply.status < 500 and not visitor.cookies.get("zerodraft"),
            f"the link that is {words} answers {reply.status}",
        )
        token = link.rsplit("/", 1)[1].encode()
        pages[words] = (
            page.status, len(_posting(page)), reply.status,
            {k: v for k, v in reply.headers.items() if k not in ("date", "x-request-id")},
            reply.body.replace(token, b""),
        )
    for words, page in pages.items():
        findings.same(page, pages["never there"], f"the link that is {words}")


def _too_many(site, findings):
    """Whoever tries again and again has to wait; whoever has a good link, or is in, does not."""
    inside = site.newcomer()
    inside.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    good = site.invite("rivers", "observer")
    visitor = site.newcomer()
    page = visitor.get("/-/sign-in/" + "C" * 43)
    statuses = [visitor.submit(_posting(page)[0], page).status for _ in range(60)]
    if findings.expect(429 in statuses, f"60 attempts in vain are answered {set(statuses)}"):
        reply = visitor.submit(_posting(page)[0], page)
        findings.expect(reply.headers.get("retry-after", "").isdigit(), "429 does not say how long")
        late = site.newcomer()
        page = late.ask(good.removeprefix(late.origin))
        findings.same(late.submit(_posting(page)[0], page).status, 303, "a good link meanwhile")
        audit = site.record.run("audit")
        findings.expect("too many" in audit.lower(), "the audit log does not tell of it")
    findings.same(inside.get("/rivers/log").status, 200, "whoever is in, meanwhile")
    audit = site.record.run("audit")
    for link in site.links:
        findings.expect(link.rsplit("/", 1)[1] not in audit, "a token stands in the audit log")


def _posting(page):
    """The forms of a page that change something."""
    return [form for form in page.page.forms if (form.method or "").upper() == "POST"]


def _newest(site):
    """The number of the newest invitation."""
    listed = json.loads(site.record.run("invitations", "--format", "json"))
    numbers = [line["number"] for line in listed["invitations"]]
    return str(max(numbers))
