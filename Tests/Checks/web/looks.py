"""Every page, in every role, against axe (WCAG 2.2 AA) and vnu, and what it asks of the browser.

One page of each kind is opened in each role in light colours, and as one delegation in dark ones,
on a phone and without scripts too. No page may ask for anything from elsewhere, break its own
policy, write to the console, be wider than a phone, or have more than one main heading.
"""

import pathlib
import re
import subprocess

import axe_playwright_python

from . import worlds

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js")
# Browsers that do not know days give a field for words, and the day is understood all the same.
UNHELPFUL = ".*The “date” input type is not supported in all browsers.*"
LIGHT = dict(color_scheme="light", viewport=dict(width=1200, height=800))
DARK = dict(color_scheme="dark", viewport=dict(width=1200, height=800))
PHONE = dict(color_scheme="light", viewport=dict(width=360, height=740), has_touch=True)


def check(stage, findings):
    pages = _write_down(stage, findings)
    rules = 0
    looks = [(name, LIGHT) for name in worlds.VISITORS]
    looks += [("other", DARK), ("maker", PHONE), ("co-facilitator", DARK)]
    opened = 0
    seen = set()
    for name, look in looks:
        crawl = stage.site.crawl(name)
        kinds = _kinds(crawl)
        findings.expect(len(kinds) > 6, f"{name} finds only {len(kinds)} kinds of pages")
        with Window(stage, stage.site, name, look, findings) as window:
            for address in [*kinds, "/nothing-of-this-name", "/-/sign-in/unknown"]:
                # What is the same for several roles looks the same to them.
                reply = crawl.replies.get(address)
                page = (str(look), reply.body if reply else address)
                if page not in seen:
                    seen.add(page)
                    rules += window.open(address)
                    opened += 1
    return f"{pages} pages valid HTML, {opened} opened, {rules} rules of axe passed"


def _write_down(stage, findings):
    """All pages that anybody found, for vnu."""
    folder = stage.folder / "pages"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    seen = {}
    for name in worlds.VISITORS:
        visitor = stage.site.visitor(name)
        replies = dict(stage.site.crawl(name).replies)
        for path in ("/nothing-of-this-name", "/-/sign-in/unknown", "/rivers/latest?as-of=never"):
            replies[path] = visitor.get(path)
        replies["405"] = visitor.ask(visitor.prefix + "/rivers", "DELETE")
        for address, reply in replies.items():
            if reply.kind == "text/html" and reply.body and reply.body not in seen:
                seen[reply.body] = f"{len(seen):03d}-{name}-{re.sub('[^a-z0-9]+', '-', address)[:60]}"
    for body, name in seen.items():
        (folder / f"{name}.html").write_bytes(body)
    findings.expect(len(seen) > 20, f"only {len(seen)} pages were found")
    if stage.vnu:
        done = subprocess.run(
            ["java", "-jar", stage.vnu, "--Werror", "--filterpattern", UNHELPFUL]
            + [str(page) for page in sorted(folder.glob("*.html"))],
            capture_output=True,
            text=True,
        )
        for line in done.stderr.splitlines()[:20]:
            findings.expect(False, "vnu: " + line.rsplit("/", 1)[-1][:300])
        findings.expect(done.returncode == 0, f"vnu ended with {done.returncode}")
    return len(seen)


def _kinds(crawl):
    """One address of each kind of page, with and without what it is asked for."""
    kinds = {}
    for address, reply in crawl.replies.items():
        if reply.status != 200 or reply.kind != "text/html" or address.endswith(".html"):
            continue
        path, _, query = address.partition("?")
        shape = (path.count("/"), ".." in path, path.rsplit("/", 1)[-1] if "rev" not in path and
                 "zero" not in path else "", *sorted(re.findall(r"(\w[\w-]*)=", query))[:1])
        if path.count("/") == 3 and not path.startswith("/-/"):
            shape = ("paragraph",)
        kinds.setdefault(shape, address)
    return list(kinds.values())[:22]


class Window:
    """A window of the browser in which one visitor is signed in."""

    def __init__(self, stage, site, name, look, findings, **options):
        self.site, self.name, self.look, self.findings = site, name, look, findings
        # The page's own policy would keep axe out; what breaks it is looked for in another window.
        options.setdefault("bypass_csp", True)
        self.context = stage.chromium.new_context(**look, **options)
        visitor = site.visitor(name)
        self.context.add_cookies(
            [
                dict(name=cookie, value=value, domain="127.0.0.1", path=visitor.prefix or "/")
                for cookie, value in visitor.cookies.items()
            ]
        )
        self.asked = []
        self.context.route("**/*", self._watch)
        self.page = self.context.new_page()
        self.said = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", self._dismiss)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def _watch(self, route):
        address = route.request.url
        if address.startswith(self.site.newcomer().origin):
            route.continue_()
        else:
            self.asked.append(address)
            route.abort()

    def _dismiss(self, dialog):
        self.said.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def open(self, address):
        """Opens a page and holds axe against it; how many rules it passed."""
        expect, page = self.findings.expect, self.page
        self.asked.clear()
        self.said.clear()
        prefix = "" if address.startswith(self.site.server.prefix + "/") else self.site.server.prefix
        reply = page.goto(self.site.newcomer().origin + prefix + address)
        where = f"{address} for {self.name} ({self.look['color_scheme']}, {self.look['viewport']['width']} px)"
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate(
            "rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES
        )
        for violation in result["violations"]:
            for node in violation["nodes"][:5]:
                expect(False, f"{where}: {violation['id']} ({violation['impact']}): {node['html'][:160]}")
        expect(result["passes"], f"{where}: axe found nothing to check")
        for url in self.asked:
            expect(False, f"{where} asks for {url}")
        for words in self.said:
            # The browser itself says so of a page that is not there.
            expect(
                reply.status >= 400 and "Failed to load resource" in words,
                f"{where}: the console says {words[:160]}",
            )
        headings = page.locator("h1").count()
        expect(headings == 1, f"{where} has {headings} main headings")
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        expect(wide <= 0, f"{where} is {wide} px wider than its window")
        return len(result["passes"])
