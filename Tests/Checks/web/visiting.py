"""Somebody who reads the site with plain requests."""

import gzip
import http.client
import io
import re
import urllib.parse
import zipfile

import lxml.html


class Reply:
    """An answer."""

    def __init__(self, address, response):
        self.address = address
        self.status = response.status
        self.headers = {}
        self.cookies = []
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                self.cookies.append(value)
            else:
                self.headers[name.lower()] = value
        self.raw = response.read()

    @property
    def kind(self):
        """The media type without its parameters."""
        return self.headers.get("content-type", "").split(";")[0]

    @property
    def body(self):
        if self.headers.get("content-encoding") == "gzip":
            return gzip.decompress(self.raw)
        return self.raw

    @property
    def text(self):
        """All that can be read in it, its headers and the parts of a container included."""
        said = "\n".join(f"{name}: {value}" for name, value in self.headers.items())
        body = self.body
        if body[:2] == b"PK":
            with zipfile.ZipFile(io.BytesIO(body)) as archive:
                for entry in archive.infolist():
                    said += "\n" + entry.filename + "\n"
                    said += archive.read(entry).decode("utf-8", "replace")
                said += archive.comment.decode("utf-8", "replace")
        else:
            said += "\n" + body.decode("utf-8", "replace")
        return said

    @property
    def page(self):
        """The elements of a page."""
        return lxml.html.document_fromstring(self.body.decode("utf-8"))


class Visitor:
    """One browser without a screen: it keeps its cookies and follows no redirect by itself."""

    def __init__(self, url, name="somebody"):
        parts = urllib.parse.urlsplit(url)
        self.name = name
        self.host = parts.hostname
        self.port = parts.port or 80
        self.prefix = parts.path.rstrip("/")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.cookies = {}
        self._connection = None

    def ask(self, path, method="GET", headers=None, body=None):
        """One request; `path` stands as it is, prefix and all."""
        headers = dict(headers or {})
        if self.cookies and "Cookie" not in headers:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        for again in (True, False):
            if self._connection is None:
                self._connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
            try:
                self._connection.request(method, path, body=body, headers=headers)
                reply = Reply(path, self._connection.getresponse())
                break
            except (http.client.HTTPException, OSError):
                # The server may have closed a connection that was kept open.
                self._connection.close()
                self._connection = None
                if not again:
                    raise
        for cookie in reply.cookies:
            name, _, value = cookie.split(";")[0].partition("=")
            if value and "max-age=0" not in cookie.lower():
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        return reply

    def get(self, path, **headers):
        """Asks for a path of the site; headers with underscores for hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask(self.prefix + path, headers=named)

    def submit(self, form, page, **headers):
        """Sends a form of a page as a browser would."""
        action = urllib.parse.urljoin(page.address, form.get("action") or page.address)
        body = urllib.parse.urlencode(form.form_values())
        named = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": self.origin,
            "Sec-Fetch-Site": "same-origin",
        }
        named.update({name.replace("_", "-").title(): value for name, value in headers.items()})
        return self.ask(action, "POST", {k: v for k, v in named.items() if v is not None}, body)

    def sign_in(self, link):
        """Opens an invitation and presses its button."""
        parts = urllib.parse.urlsplit(link)
        page = self.ask(parts.path)
        if page.status != 200:
            raise SystemExit(f"error: {link[:60]}… answers {page.status}")
        forms = [form for form in page.page.forms if (form.method or "").upper() == "POST"]
        if not forms:
            raise SystemExit("error: the page of an invitation has no form to send")
        reply = self.submit(forms[0], page)
        if reply.status != 303 or not self.cookies:
            raise SystemExit(f"error: signing in answers {reply.status}: {reply.text[:300]}")
        return reply


def invite(record, url, name, role, party=None, *options):
    """A link into a negotiation, made by the command."""
    words = ["invite", name, "--role", role, "--url", url, *options]
    if party:
        words += ["--party", party]
    found = re.search(r"\S+/-/sign-in/[^\s>]+", record.run(*words))
    if found is None:
        raise SystemExit("error: “invite” printed no link")
    return found.group(0)
