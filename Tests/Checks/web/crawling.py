"""Walks through all of a site that somebody can find."""

import collections
import urllib.parse

# In how many variants a page is looked at that takes options, and how many paragraphs of a version.
VARIANTS = 4
PARAGRAPHS = 5
ENDINGS = ["json", "md", "docx", "ics", "atom", "html"]


def leads(reply):
    """The addresses that a page leads to: links, files, and forms that only ask."""
    if reply.kind == "application/atom+xml":
        import re

        found = re.findall(r'href="([^"]+)"', reply.body.decode("utf-8"))
    elif reply.kind == "text/html":
        page = reply.page
        found = page.xpath("//@href | //@src")
        for form in page.forms:
            if (form.method or "GET").upper() == "GET":
                action = form.get("action") or reply.address.split("?")[0]
                found.append(action + "?" + urllib.parse.urlencode(form.form_values()))
                found += _choices(form, action)
    else:
        found = []
    if "location" in reply.headers:
        found.append(reply.headers["location"])
    return [urllib.parse.urljoin(reply.address, each) for each in found]


def _choices(form, action):
    """Each choice of a form once, the others as they stand."""
    for field in form.inputs:
        for value in getattr(field, "value_options", []):
            values = [(name, old) for name, old in form.form_values() if name != field.name]
            yield action + "?" + urllib.parse.urlencode([*values, (field.name, value)])


class Crawl:
    """What a visitor finds, by address."""

    def __init__(self, visitor, at_most=600):
        self.visitor = visitor
        self.replies = {}
        self.outside = set()
        self._variants = collections.Counter()
        waiting = collections.deque([visitor.prefix + "/"])
        seen = set(waiting)
        while waiting and len(self.replies) < at_most:
            address = waiting.popleft()
            reply = self._look(address)
            further = leads(reply)
            path = address.split("?")[0]
            if reply.status == 200 and reply.kind == "text/html":
                further += [f"{path}.{ending}" for ending in ENDINGS]
            for lead in further:
                lead = self._own(lead)
                if lead is not None and lead not in seen and self._room(lead):
                    seen.add(lead)
                    waiting.append(lead)

    def _look(self, address):
        self.replies[address] = reply = self.visitor.ask(address)
        return reply

    def _own(self, lead):
        """A lead as a path of the site; nothing for what lies outside, which is kept aside."""
        parts = urllib.parse.urlsplit(lead)
        if parts.scheme and f"{parts.scheme}://{parts.netloc}" != self.visitor.origin:
            self.outside.add(lead)
            return None
        if not parts.path.startswith(self.visitor.prefix + "/"):
            self.outside.add(lead)
            return None
        # Who ends their own session finds nothing more.
        if "/-/sign-" in parts.path or "/-/sessions/" in parts.path:
            return None
        # A key is as good as a cookie: whoever is given the address comes in by it.
        if "key=" in parts.query:
            return None
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def _room(self, lead):
        path = lead.split("?")[0]
        self._variants[path] += 1
        if self._variants[path] > VARIANTS:
            return False
        version, _, paragraph = path.rpartition("/")
        if version.count("/") < 2 or version.startswith("/-/") or self._variants[path] > 1:
            return True
        kind = (version, paragraph.partition(".")[2])
        self._variants[kind] += 1
        return self._variants[kind] <= PARAGRAPHS

    @property
    def addresses(self):
        return list(self.replies)
