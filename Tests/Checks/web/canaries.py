"""No answer tells its reader what they may not know.

Every visitor walks through all that they find; then every visitor asks for all that any of them
found. No answer, be it a page, data, a document, a feed or an error, holds a word that is not for
its reader; and each word that should be somewhere is found, or a site that shows nothing would
pass. The log of the server and what lies beside the record hold no word and no token either.
"""

from . import worlds

# What the pages show to whom, of all the words that they could.
SHOWN = {
    "co-facilitator": [
        "CANARYCLOSED", "CANARYCLOSEDTITLE", "CANARYCLOSEDTEXT", "CANARYPREPAREDTITLE",
        "CANARYINFORMALTITLE", "CANARYBILATERALTITLE", "CANARYBILATERALCORRECTED",
        "CANARYFORMALTITLE", "CANARYSECRET", "CANARYNOTE",
    ],
    "secretariat": ["CANARYBILATERALTITLE", "CANARYBILATERALCORRECTED", "CANARYSECRET"],
    "maker": [
        "CANARYCLOSED", "CANARYCLOSEDTITLE", "CANARYCLOSEDTEXT", "CANARYPREPAREDTITLE",
        "CANARYINFORMALTITLE", "CANARYINFORMALCORRECTED", "CANARYBILATERALTITLE",
        "CANARYBILATERALCORRECTED", "CANARYFORMALTITLE",
    ],
    "other": ["CANARYINFORMALTITLE", "CANARYINFORMALCORRECTED", "CANARYFORMALTITLE"],
    "guest": ["CANARYFORMALTITLE"],
    "observer": ["CANARYFORMALTITLE"],
    "everybody": ["CANARYFORMALTITLE"],
}


def check(stage, findings):
    site = stage.site
    words = {word.casefold(): eyes for word, eyes in site.record.words.items()}
    found = site.found
    answers = 0
    for name in worlds.VISITORS:
        visitor, own = site.visitor(name), site.crawl(name).replies
        hidden = [word for word, eyes in words.items() if name not in eyes]
        told = set()
        for address in found:
            reply = own.get(address) or visitor.ask(address)
            answers += 1
            text = reply.text.casefold()
            findings.expect(
                reply.status < 500, f"{address} answers {reply.status} to {name}"
            )
            for word in hidden:
                # An error may say again what it was asked for.
                echoes = word in address and reply.status in (404, 405, 406)
                findings.expect(
                    echoes or word not in text,
                    f"{word} is told to {name} at {address} ({reply.status})",
                )
            if reply.status == 200:
                told.update(word for word in words if word in text)
            for word in hidden:
                if word in address:
                    findings.expect(
                        reply.status in (404, 405), f"{address} answers {reply.status} to {name}"
                    )
        for word in SHOWN[name]:
            findings.expect(word.casefold() in told, f"{word} is shown to {name} nowhere")
        missing = visitor.ask(visitor.prefix + "/nothing-of-this-name")
        for path in ("canaryclosed", "canaryprepared"):
            if path in hidden or path.upper() not in site.record.words:
                closed = visitor.ask(f"{visitor.prefix}/{path}")
                findings.expect(
                    _alike(closed, path) == _alike(missing, "nothing-of-this-name"),
                    f"{name} can tell /{path} from what is not there",
                )
    _look_beside(site, findings, words)
    return f"{answers} answers to {len(worlds.VISITORS)} visitors, {len(words)} words, {len(found)} addresses"


def _alike(reply, name):
    """An error without what differs by the request alone."""
    kept = {k: v for k, v in reply.headers.items() if k not in ("date", "x-request-id", "etag")}
    return reply.status, kept, reply.body.decode("utf-8").replace(name, "…")


def _look_beside(site, findings, words):
    """What the server wrote besides its answers."""
    log = site.server.log.read_text().casefold()
    for word in words:
        # Names of negotiations stand in paths, which the log of a server is there to hold.
        if word not in ("canaryclosed", "canaryprepared", "canaryclosedversion"):
            findings.expect(word not in log, f"{word} stands in the log of the server")
    tokens = [link.rsplit("/", 1)[1] for link in site.links]
    tokens += [value for v in site._visitors.values() for value in v.cookies.values()]
    for token in tokens:
        findings.expect(token.casefold() not in log, "a token or a cookie stands in the server's log")
    for path in site.record.folder.iterdir():
        if path.is_file() and path.name.startswith(site.record.path.name):
            content = path.read_bytes()
            for token in tokens:
                findings.expect(token.encode() not in content, f"a live token stands in {path.name}")
            findings.expect(
                path.stat().st_mode & 0o077 == 0, f"{path.name} is readable for others"
            )
