"""Signing in, sessions, and what every answer says to browsers.

The link of an invitation changes nothing until its button is pressed, works once, and leaves no
trace of its token; whoever asks from another site, without the page's own token, or with a method
that is not there is turned away; a session that is ended, or whose invitation is taken back, ends
at once. All of it says no more than it has to.
"""

import re

from . import visiting

POLICY = {
    "default-src": ["'self'", "'none'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'", "'self'"],
    "form-action": ["'self'"],
}


def check(stage, findings):
    site = stage.site
    checked = _headers(site, findings)
    _sign_in(site, findings)
    _turned_away(site, findings)
    _methods(site, findings)
    _ends(site, findings)
    _dead_links(site, findings)
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
        findings.expect(not reply.cookies, f"{method} of a link sets a cookie")
        findings.same(reply.headers.get("referrer-policy"), "no-referrer", "the page of a link")
        findings.expect("no-store" in reply.headers.get("cache-control", ""), "a link may be kept")
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
    home = reader.get("/")
    findings.expect(b"/rivers" in home.body, "whoever signed in does not see their negotiation")
    # Once, and as unknown as any other afterwards.
    again = scanner.ask(path)
    unknown = scanner.ask(site.newcomer().prefix + "/-/sign-in/" + "A" * len(token))
    findings.same(again.status, unknown.status, "a used link and an unknown one")
    findings.same(
        again.body.replace(token.encode(), b""),
        unknown.body.replace(b"A" * len(token), b""),
        "the pages of a used link and an unknown one",
    )


def _turned_away(site, findings):
    """Requests that another site makes its reader's browser send."""
    link = site.invite("rivers", "observer")
    path = link.removeprefix(site.newcomer().origin)
    page = site.newcomer().ask(path)
    form = [form for form in page.page.forms if (form.method or "").upper() == "POST"][0]
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
        reply = stranger.submit(form, page, **{k.replace("-", "_"): v for k, v in headers.items()})
        findings.expect(
            400 <= reply.status < 500 and not reply.cookies,
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
        findings.expect(b"/rivers" in reader.get("/").body, "somebody else signed the reader out")
        for path in ("/-/sign-out", "/-/sessions/1"):
            got = reader.get(path)
            findings.expect(got.status in (404, 405), f"GET {path} answers {got.status}")


def _methods(site, findings):
    visitor = site.visitor("maker")
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "FOO"):
        for path in ("/", "/rivers", "/rivers/rev-1", "/-/openapi.json"):
            if method == "CONNECT":
                continue
            reply = visitor.ask(visitor.prefix + path, method)
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
    before = set(re.findall(r"^\s*#?(\d+)", site.record.run("invitations", "rivers"), re.M))
    fourth.sign_in(site.invite("rivers", "delegation", "Delegation M"))
    after = set(re.findall(r"^\s*#?(\d+)", site.record.run("invitations", "rivers"), re.M))
    findings.same(fourth.get("/rivers/log").status, 200, "a session that was just begun")
    number = max(after - before, key=int, default=None)
    if findings.expect(number is not None, "“invitations” does not list a new invitation"):
        site.record.run("revoke", number)
        findings.same(fourth.get("/rivers/log").status, 404, "a session whose link was taken back")


def _dead_links(site, findings):
    """Used, expired, taken back and never there: all answer alike."""
    prefix = site.newcomer().prefix
    used = site.invite("rivers", "observer")
    site.newcomer().sign_in(used)
    expired = visiting.invite(site.record, site.url, "rivers", "observer", None, "--expires", "2021-03-12")
    pages = {}
    for words, path in {
        "used": used.removeprefix(site.newcomer().origin),
        "never there": prefix + "/-/sign-in/" + "B" * 43,
        "no token": prefix + "/-/sign-in/x",
        "a path": prefix + "/-/sign-in/..%2f..%2fetc",
    }.items():
        reply = site.newcomer().ask(path)
        token = path.rsplit("/", 1)[1].encode()
        pages[words] = (reply.status, reply.body.replace(token, b""))
    del expired
    for words, page in pages.items():
        if words != "a path":
            findings.same(page, pages["never there"], f"the link that is {words}")
