"""What people come for, done as they do it, in a real browser with the site's policy in force.

A delegation's way from the mail to the changes in a new revision, an observer's on a phone, the
same without scripts, with the keys alone, in dark colours, and behind nginx under a prefix. A way
ends where a page does not lead further, which is what it is about.
"""

import io
import re
import zipfile

from playwright.sync_api import Error

from .looks import DARK, LIGHT, PHONE
from .scripts import WATCH


def check(stage, findings):
    site = stage.site
    ways = [
        ("a delegation", site, LIGHT, {}, _delegation),
        ("an observer on a phone", site, PHONE, {}, _observer),
        ("without scripts", site, LIGHT, {"java_script_enabled": False}, _without_scripts),
        ("with the keys alone", site, LIGHT, {}, _keys),
        ("in dark colours", site, DARK, {}, _dark),
        ("behind nginx under a prefix", stage.behind, LIGHT, {}, _delegation),
        ("a co-facilitator behind nginx", stage.behind, LIGHT, {}, _keeper),
        ("on paper", site, LIGHT, {}, _paper),
    ]
    for name, where, look, options, way in ways:
        with Way(stage, where, name, look, findings, **options) as person:
            try:
                way(person)
            except (Error, AssertionError, IndexError) as error:
                findings.expect(False, f"{name}: {str(error).splitlines()[0][:220]} (at {person.path})")
                person.picture("stopped")
    return f"{len(ways)} ways through the site"


class Way:
    """Somebody with a window of their own."""

    def __init__(self, stage, site, name, look, findings, **options):
        self.stage, self.site, self.name, self.findings = stage, site, name, findings
        self.context = stage.chromium.new_context(**look, accept_downloads=True, **options)
        self.context.set_default_timeout(8000)
        self.page = self.context.new_page()
        self.said = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        if options.get("java_script_enabled", True):
            self.context.add_init_script(WATCH)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for words in self.said:
            if "Failed to load resource" not in words and "Clear-Site-Data" not in words:
                self.findings.expect(False, f"{self.name}: the console says {words[:160]}")
        self.context.close()

    @property
    def path(self):
        return self.page.url.removeprefix(self.site.newcomer().origin)

    def picture(self, what):
        """Keeps a picture of the window for whoever looks."""
        folder = self.stage.folder / "pictures"
        folder.mkdir(exist_ok=True)
        name = re.sub("[^a-z]+", "-", f"{self.name} {what}")
        self.page.screenshot(path=folder / f"{name}.png")

    def sees(self, words):
        """Words that stand on the page."""
        self.findings.expect(
            words in self.page.locator("main").inner_text(), f"{self.name}: no “{words}” at {self.path}"
        )

    def stands(self, path):
        """Where the window is."""
        wanted = self.site.server.prefix + path
        self.findings.expect(
            self.path.split("#")[0] == wanted, f"{self.name}: at {self.path}, not at {wanted}"
        )

    def follow(self, path, within="body"):
        """Clicks the first link that leads to a path of the site."""
        link = self.page.locator(f'{within} a[href="{self.site.server.prefix}{path}"]').first
        link.click()
        self.page.wait_for_load_state()

    def open(self, path):
        self.page.goto(self.site.url + path)

    def sign_in(self, *words):
        """From the mail: the link, and its button."""
        self.page.goto(self.site.invite(*words))
        self.page.get_by_role("button", name="Sign in").click()
        self.stands("/")

    def downloads(self, path):
        """What a link gives to be saved."""
        with self.page.expect_download() as waiting:
            self.page.locator(f'a[href="{self.site.server.prefix}{path}"]').first.click()
        with open(waiting.value.path(), "rb") as file:
            return waiting.value.suggested_filename, file.read()


def _to_the_changes(person):
    """From the first page to what has changed in the new revision."""
    person.follow("/rivers", "main")
    person.sees("Rev.1")
    person.follow("/rivers/latest", "nav")
    person.stands("/rivers/rev-1")
    person.sees("every month, and after every flood")
    person.page.locator("main form").filter(has=person.page.locator("[name=since]")).get_by_role(
        "button"
    ).click()
    person.stands("/rivers/zero-draft..rev-1")
    person.sees("three months")


def _delegation(person):
    person.sign_in("rivers", "delegation", "Delegation C")
    person.sees("Rivers and lakes")
    _to_the_changes(person)
    page = person.page
    page.keyboard.press("j")
    first = page.evaluate("window.scrollY + ' ' + document.activeElement.className")
    page.keyboard.press("j")
    second = page.evaluate("window.scrollY + ' ' + document.activeElement.className")
    person.findings.expect("change" in first + second, f"{person.name}: j leads to no change")
    # By purpose: to be worked on in Word, and to be read.
    links = page.locator("main a[href*='.docx']").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    person.findings.expect(len(links) >= 4, f"{person.name}: {len(links)} kinds of Word documents")
    for link in links:
        name, body = person.downloads(link.removeprefix(person.site.server.prefix))
        document = zipfile.ZipFile(io.BytesIO(body)).read("word/document.xml").decode("utf-8")
        person.findings.expect(name.endswith(".docx"), f"{person.name}: a file called {name}")
        person.findings.expect("flood" in document, f"{person.name}: {link} does not hold the text")
        if "as=tracked" in link or link.endswith(".docx"):
            person.findings.expect("<w:ins " in document, f"{person.name}: {link} has no tracked changes")
    _views(person)
    # A paragraph through its life, and who said what on it.
    person.open("/rivers/rev-1")
    person.follow("/rivers/rev-1/op-1", "main")
    person.sees("CANARYINFORMALCORRECTED")
    person.follow("/rivers/search", "nav")
    field = page.locator("main input[type=search], main input[name=q]").first
    field.fill("harbours")
    field.press("Enter")
    page.wait_for_load_state()
    person.sees("harbours")
    page.locator("main a[href*='/rivers/rev-1']").first.click()
    page.wait_for_load_state()
    person.sees("harbours")
    person.follow("/rivers/consultations", "nav")
    person.sees("CANARYINFORMALTITLE")
    person.follow("/rivers/calendar", "nav")
    person.sees("Second reading")
    person.follow("/-/sessions")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_load_state()
    person.open("/rivers/log")
    person.findings.expect("Rivers" not in page.title(), f"{person.name}: still in after signing out")


def _views(person):
    """Each way of showing changes is a link that stays an address."""
    page, start = person.page, person.page.url
    seen = set()
    for link in page.locator(".bar a, .tools a:not([href*='.docx']):not([href*='.md']):not([href*='.json'])").evaluate_all(
        "all => all.map(a => a.href)"
    ):
        if ".." not in link or link in seen:
            continue
        seen.add(link)
        answer = page.goto(link)
        person.findings.expect(answer.status == 200, f"{person.name}: {link} answers {answer.status}")
        person.findings.expect(page.locator("h1").count() == 1, f"{person.name}: {link} has no heading")
    person.findings.expect(len(seen) >= 5, f"{person.name}: only {len(seen)} ways to see the changes")
    page.goto(start)


def _observer(person):
    person.sign_in("rivers", "observer")
    _to_the_changes(person)
    person.open("/rivers/rev-1")
    person.follow("/rivers/rev-1/op-1", "main")
    hidden = person.page.locator("body").inner_text()
    person.findings.expect("CANARYINFORMAL" not in hidden, f"{person.name} reads what was said")
    links = person.page.locator("header nav a").evaluate_all("all => all.map(a => a.textContent)")
    person.findings.expect("Log" not in links and "Working text" not in links, f"{person.name}: {links}")
    for path in ("/rivers/log", "/rivers/working", "/canaryclosed"):
        answer = person.page.goto(person.site.url + path)
        person.findings.same(answer.status, 404, f"{person.name} at {path}")
        person.findings.expect(
            len(person.page.locator("main p").first.inner_text()) > 20,
            f"{person.name}: {path} does not say what to do",
        )


def _without_scripts(person):
    person.sign_in("rivers", "delegation", "Delegation C")
    _to_the_changes(person)
    _views(person)
    person.open("/rivers/rev-1")
    chooser = person.page.locator("main form").filter(has=person.page.locator("[name=as-of]"))
    chooser.locator("select").select_option(label="Zero draft")
    chooser.get_by_role("button").click()
    person.stands("/rivers/zero-draft")
    person.page.locator("main [name=as-of]").fill("2021-03-09")
    person.page.locator("main form").filter(has=person.page.locator("[name=as-of]")).get_by_role(
        "button"
    ).click()
    person.sees("every month")
    # The other edition, and both beside each other.
    person.open("/rivers/rev-1?language=ar")
    arabic = person.page.locator("main [lang=ar][dir=rtl]")
    person.findings.expect(arabic.count() > 0, f"{person.name}: no Arabic edition")
    person.open("/rivers/rev-1?beside=ar")
    person.findings.expect(
        person.page.locator("main [lang=ar]").count() > 0, f"{person.name}: no two editions"
    )
    person.open("/rivers/search?q=floods")
    person.open("/-/glossary")
    person.findings.expect(person.page.locator("main dt, main h2").count() > 5, "the glossary is empty")


# What has the focus, whether it is in sight, and whether that is marked.
_FOCUS = """() => { const e = document.activeElement, r = e.getBoundingClientRect(),
  s = getComputedStyle(e);
  return [e.outerHTML.slice(0, 80), r.width > 0 && r.bottom > 0 && r.top < innerHeight,
    // Of a date the browser itself marks the part that is being written.
    s.outlineStyle != 'none' || s.boxShadow != 'none' || e.type == 'date']; }"""


def _keys(person):
    page = person.page
    page.goto(person.site.invite("rivers", "delegation", "Delegation C"))
    _tab_to(person, "button")
    _enter(person, "/")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    person.findings.same(first, "#main", f"{person.name}: the first stop")
    page.keyboard.press("Enter")
    _tab_to(person, "a[href$='/rivers']")
    _enter(person, "/rivers")
    _tab_to(person, "a[href$='/rivers/latest']")
    _enter(person, "/rivers/rev-1")
    # All that can be reached can be left, and what has the focus can be seen.
    stops, hidden = [], 0
    for _ in range(120):
        page.keyboard.press("Tab")
        # The browser scrolls to what has the focus in its own time.
        for _ in range(30):
            page.wait_for_timeout(30)
            stop = page.evaluate(_FOCUS)
            if stop[1]:
                break
        if stop[0].startswith("<body"):
            break
        stops.append(stop[0])
        person.findings.expect(stop[1], f"{person.name}: the focus is out of sight at {stop[0]}")
        person.findings.expect(stop[2], f"{person.name}: no mark of the focus on {stop[0]}")
    person.findings.expect(len(stops) > 10, f"{person.name}: only {len(stops)} stops on a text")
    person.findings.expect(len(set(stops)) > len(stops) // 2, f"{person.name}: the focus goes round")
    person.open("/rivers/zero-draft..rev-1")
    for key in "jjkj":
        page.keyboard.press(key)
    person.findings.expect(
        "change" in page.evaluate("document.activeElement.className"), f"{person.name}: j leads to no change"
    )
    _tab_to(person, "#next, #previous")
    page.keyboard.press("Enter")


def _enter(person, path):
    """Presses the key that follows a link or sends a form."""
    person.page.keyboard.press("Enter")
    person.page.wait_for_url(person.site.url + path)
    person.page.wait_for_load_state()


def _tab_to(person, selector):
    """Presses Tab until the focus is on what is looked for."""
    for _ in range(80):
        person.page.keyboard.press("Tab")
        if person.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"no way to {selector} with Tab")


def _dark(person):
    person.sign_in("rivers", "delegation", "Delegation C")
    for path in ("/", "/rivers", "/rivers/rev-1", "/rivers/zero-draft..rev-1"):
        person.open(path)
        colour = person.page.evaluate("getComputedStyle(document.body).backgroundColor")
        light = sum(map(int, re.findall(r"\d+", colour)[:3]))
        person.findings.expect(light < 200, f"{person.name}: {path} lies on {colour}")
        # High contrast chosen by the system must leave the changes to be told apart.
        person.page.emulate_media(forced_colors="active")
        marks = person.page.locator("main ins, main del")
        if marks.count():
            lines = marks.first.evaluate("e => getComputedStyle(e).textDecorationLine")
            person.findings.expect(lines != "none", f"{person.name}: changes are told by colour alone")
        person.page.emulate_media(forced_colors="none")


def _keeper(person):
    person.sign_in("rivers", "co-facilitator")
    person.follow("/rivers", "main")
    person.follow("/rivers/working", "nav")
    person.sees("CANARYSECRET")
    person.follow("/rivers/log", "nav")
    person.sees("CANARYNOTE")
    person.follow("/rivers/consultations", "nav")
    person.sees("CANARYBILATERALTITLE")


def _paper(person):
    person.sign_in("rivers", "delegation", "Delegation C")
    for path in ("/rivers/rev-1", "/rivers/zero-draft..rev-1"):
        person.open(path)
        person.page.emulate_media(media="print")
        for selector in ("nav", "form", ".skip"):
            for part in person.page.locator(selector).all():
                person.findings.expect(not part.is_visible(), f"{person.name}: {path} prints {selector}")
        person.sees("report on rivers")
        printed = person.page.pdf(format="A4")
        person.findings.expect(printed.startswith(b"%PDF"), f"{person.name}: {path} makes no PDF")
        person.page.emulate_media(media="screen")
