"""Text is never code: every field of a record holds a script, and no browser runs one.

All pages are opened in a real browser with the site's own policy in force. No dialog opens, nothing
breaks the policy (which would mean that only the policy held), no element stands there that the
site does not make itself, and nothing is asked of elsewhere. What is downloaded says that it is to
be saved, and of which type it is.
"""

from . import worlds
from .looks import LIGHT, Window

WATCH = """
window.broken = [];
document.addEventListener('securitypolicyviolation',
  event => window.broken.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
for (const name of ['alert', 'confirm', 'prompt'])
  window[name] = words => window.broken.push(name + ' ' + words);
"""
# What a page is made of; `marquee` is not among it.
ELEMENTS = """
html head meta title link script body a header footer nav main section article aside p h1 h2 h3 h4
h5 h6 ul ol li dl dt dd div span bdi ins del mark em strong dfn i b u s sub sup abbr time table caption
colgroup col thead tbody tfoot tr th td form fieldset legend label input select option optgroup
button details summary blockquote q cite code pre br hr small search data output
""".split()


def check(stage, findings):
    site = stage.traps
    with_party = dict(worlds.VISITORS)
    opened = 0
    for name, party in (("co-facilitator", None), ("other", site.record.party), ("everybody", None)):
        visitor = site.newcomer(name)
        if name != "everybody":
            visitor.sign_in(site.invite("rivers", with_party[name][0], party))
        site._visitors[name] = visitor
        crawl = site.crawl(name)
        findings.expect(
            len(crawl.replies) > 15 or name != "co-facilitator", f"{name} finds too little"
        )
        with Window(stage, site, name, LIGHT, findings, bypass_csp=False) as window:
            window.context.add_init_script(WATCH)
            for address, reply in crawl.replies.items():
                _headers(address, reply, findings)
                if reply.kind != "text/html" or reply.status != 200 or opened > 160:
                    continue
                opened += 1
                _open(window, address, findings)
        searched = ["<script>alert(1)</script>", "\"'><img src=x onerror=alert(2)>", "*:\"'()^~NEAR/"]
        for words in searched:
            _ask(site, visitor, words, findings)
    return f"{opened} pages opened whose fields hold {len(worlds.PAYLOADS)} kinds of scripts"


def _open(window, address, findings):
    window.asked.clear()
    window.said.clear()
    page = window.page
    page.goto(window.site.newcomer().origin + address)
    for broken in page.evaluate("window.broken"):
        findings.expect(False, f"{address}: the policy had to stop {broken}")
    for words in window.said:
        findings.expect(False, f"{address}: the console says {words[:160]}")
    for url in window.asked:
        findings.expect(False, f"{address} asks for {url}")
    names = page.evaluate(
        "[...new Set([...document.querySelectorAll('*')].map(e => e.localName))]"
    )
    for element in names:
        findings.expect(element in ELEMENTS, f"{address} has an element {element}")
    handlers = page.evaluate(
        """[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
          .filter(a => a.name.startsWith('on') || a.name == 'style' || a.name == 'srcdoc'
            || /^\\s*(javascript|data|vbscript):/i.test(a.value) && a.name != 'value')
          .map(a => e.localName + ' ' + a.name + '=' + a.value))"""
    )
    for words in handlers:
        findings.expect(False, f"{address} has {words[:120]}")
    inline = page.locator("script:not([src]), style").count()
    findings.expect(inline == 0, f"{address} has {inline} scripts or styles of its own")
    # What is written as text is there as text.
    title = page.locator("h1").first.inner_text()
    findings.expect(title.strip(), f"{address} has an empty main heading")


def _headers(address, reply, findings):
    """What is no page is never shown as one."""
    findings.expect(
        reply.headers.get("x-content-type-options") == "nosniff", f"{address} may be sniffed"
    )
    if reply.status == 200 and (address.split("?")[0].endswith((".docx", ".md")) or "as=" in address):
        disposition = reply.headers.get("content-disposition", "")
        findings.expect(
            disposition.startswith("attachment") or reply.kind == "text/html",
            f"{address} is not to be saved: {disposition or 'says nothing of it'}",
        )
        findings.expect(
            "\n" not in disposition and "<" not in disposition, f"{address}: {disposition}"
        )


def _ask(site, visitor, words, findings):
    """The words of a reader come back as words."""
    import urllib.parse

    asked = urllib.parse.quote(words)
    for path in (f"/rivers/search?q={asked}", f"/{asked}", f"/rivers/{asked}", f"/rivers/latest?as-of={asked}"):
        reply = visitor.get(path)
        findings.expect(reply.status < 500, f"{path} answers {reply.status}")
        if reply.kind == "text/html":
            findings.expect("<script>alert" not in reply.body.decode(), f"{path} is not escaped")
            findings.expect("<img" not in reply.body.decode(), f"{path} is not escaped")
