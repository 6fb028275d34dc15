"""What the checks share: the records, their servers, and who visits them; made when first asked for."""

import contextlib
import functools
import pathlib

from . import serving, visiting, worlds
from .crawling import Crawl


class Site:
    """A record that is served, with its visitors."""

    def __init__(self, record, prefix="", proxied=False, options=()):
        self.record = record
        public = ["rivers", "canaryprepared"] if "CANARYPREPARED" in record.words else ["rivers"]
        front = serving.free_port() if proxied else None
        self.server = serving.Server(
            record,
            public=public,
            prefix=prefix,
            url=f"http://127.0.0.1:{front}{prefix}" if proxied else None,
            options=[*options, *(["--trusted-proxy", "127.0.0.1"] if proxied else [])],
        )
        self.url = self.server.url
        self.proxy = None
        if proxied:
            folder = record.folder / "nginx"
            self.proxy = serving.Proxy(folder, front, self.server.port, prefix)
        self._visitors = {}
        self._crawls = {}
        # The links that were used, whose tokens must stand nowhere.
        self.links = []

    def newcomer(self, name="newcomer"):
        """Somebody who has not signed in."""
        return visiting.Visitor(self.url, name)

    def invite(self, *words):
        """A new link into a negotiation."""
        link = visiting.invite(self.record, self.url, *words)
        self.links.append(link)
        return link

    def visitor(self, name):
        """One of the visitors of `worlds`, signed in."""
        if name not in self._visitors:
            visitor = self.newcomer(name)
            role, party, negotiations = worlds.VISITORS[name]
            for negotiation in negotiations:
                if negotiation == "rivers" or negotiation.upper() in self.record.words:
                    visitor.sign_in(self.invite(negotiation, role, party))
            self._visitors[name] = visitor
        return self._visitors[name]

    def crawl(self, name):
        """All that a visitor finds, walked through once."""
        if name not in self._crawls:
            self._crawls[name] = Crawl(self.visitor(name))
        return self._crawls[name]

    @property
    def found(self):
        """All addresses that any visitor found, in order."""
        everything = {}
        for name in worlds.VISITORS:
            everything.update(dict.fromkeys(self.crawl(name).addresses))
        return list(everything)

    def stop(self):
        if self.proxy:
            self.proxy.stop()
        return self.server.stop()


class Stage:
    """What is there for the checks."""

    def __init__(self, program, folder, browser=None, vnu=None, schemas="Schemas"):
        self.program = str(pathlib.Path(program).resolve())
        self.folder = pathlib.Path(folder)
        self.browser = browser or None
        self.vnu = vnu
        self.schemas = pathlib.Path(schemas)
        self._sites = []
        self._closing = contextlib.ExitStack()

    def _serve(self, record, **options):
        site = Site(record, **options)
        self._sites.append(site)
        return site

    @functools.cached_property
    def site(self):
        """The record with a word in all that is hidden."""
        return self._serve(worlds.canaries(self.program, self.folder))

    @functools.cached_property
    def twin(self):
        """The same without what outsiders may not know of."""
        return self._serve(worlds.canaries(self.program, self.folder, "twin", hidden=False))

    @functools.cached_property
    def behind(self):
        """The same as the first under a prefix, behind nginx with a cache that all share."""
        return self._serve(self.copy(self.site.record, "behind"), prefix="/texts", proxied=True)

    @functools.cached_property
    def gates(self):
        """A copy whose door is tried."""
        return self._serve(self.copy(self.site.record, "gates"))

    @functools.cached_property
    def traps(self):
        """The record whose fields hold scripts."""
        return self._serve(worlds.payloads(self.program, self.folder))

    @functools.cached_property
    def alone(self):
        """A copy that is sent what is no decent request."""
        return self._serve(self.copy(self.site.record, "alone"))

    @functools.cached_property
    def wire(self):
        """The check of the wire, which waits for most of its time, under way."""
        from . import wire

        return wire.start(self)

    def copy(self, record, name):
        """A copy of a record, without its invitations."""
        copy = worlds.Record(self.program, self.folder, name)
        record.run("backup", str(copy.path))
        copy.now, copy.words = record.now, record.words
        return copy

    @functools.cached_property
    def chromium(self):
        """A browser without a window."""
        from playwright.sync_api import sync_playwright

        playwright = self._closing.enter_context(sync_playwright())
        browser = playwright.chromium.launch(
            executable_path=self.browser,
            args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
        )
        self._closing.callback(browser.close)
        return browser

    def close(self):
        """Ends everything; what did not end as it should."""
        self._closing.close()
        ends = [(site.server.url, site.stop()) for site in self._sites]
        return [f"the server at {url} ended with {status}" for url, status in ends if status != 0]
