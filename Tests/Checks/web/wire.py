"""What comes over the wire and is no decent request.

Raw sockets send what proxies and servers have come to different minds about (RFC 9112): lengths
that contradict each other, chunks that are none, headers by the thousand. Nothing but the first
request may be answered, the connection closes where its end is not known, and the server lives.
Then come clients that are slow, silent or too many; others are served meanwhile.
"""

import concurrent.futures
import http.client
import socket
import time

HOST = b"Host: 127.0.0.1\r\n"
HIDDEN = b"GET /healthz?hidden HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def _get(path=b"/", headers=b"", version=b"HTTP/1.1", method=b"GET", host=HOST):
    return method + b" " + path + b" " + version + b"\r\n" + host + headers + b"\r\n"


def _post(headers, body=b"", path=b"/-/sign-in/x"):
    return b"POST " + path + b" HTTP/1.1\r\n" + HOST + headers + b"\r\n" + body


# What is sent, with the statuses that it may be answered with; nothing at all is always allowed.
# Whoever is refused is refused once: `HIDDEN` never gets an answer of its own.
CORPUS = {
    "length and chunks": (_post(b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n" + HIDDEN), {400, 403, 404, 413, 501}),
    "chunks and length": (_post(b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", b"0\r\n\r\n" + HIDDEN), {400, 403, 404, 413, 501}),
    "two lengths": (_post(b"Content-Length: 0\r\nContent-Length: %d\r\n" % len(HIDDEN), HIDDEN), {400}),
    "a list of lengths": (_post(b"Content-Length: 0, %d\r\n" % len(HIDDEN), HIDDEN), {400}),
    "a length below nothing": (_post(b"Content-Length: -1\r\n", HIDDEN), {400}),
    "a length with a sign": (_post(b"Content-Length: +5\r\n", b"abcde" + HIDDEN), {400}),
    "a length in hexadecimal": (_post(b"Content-Length: 0x5\r\n", b"abcde" + HIDDEN), {400}),
    "a length without end": (_post(b"Content-Length: 99999999999999999999\r\n", HIDDEN), {400, 413}),
    "a length that overflows": (_post(b"Content-Length: 18446744073709551616\r\n", HIDDEN), {400, 413}),
    "an unknown coding": (_post(b"Transfer-Encoding: xchunked\r\n", HIDDEN), {400, 501}),
    "chunks not last": (_post(b"Transfer-Encoding: chunked, identity\r\n", b"0\r\n\r\n" + HIDDEN), {400, 501}),
    "chunks twice": (_post(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), {400, 403, 404, 501}),
    "a coding with a space": (_post(b"Transfer-Encoding : chunked\r\n", b"0\r\n\r\n" + HIDDEN), {400}),
    "a coding after a tab": (_post(b"Transfer-Encoding:\tchunked\r\n", b"0\r\n\r\n"), {400, 403, 404, 501}),
    "a chunk that is no number": (_post(b"Transfer-Encoding: chunked\r\n", b"zz\r\nabc\r\n0\r\n\r\n" + HIDDEN), {400, 403, 404}),
    "a chunk that is too long": (_post(b"Transfer-Encoding: chunked\r\n", b"5\r\nabcdefgh\r\n0\r\n\r\n" + HIDDEN), {400, 403, 404}),
    "a chunk below nothing": (_post(b"Transfer-Encoding: chunked\r\n", b"-5\r\nabcde\r\n0\r\n\r\n" + HIDDEN), {400, 403, 404}),
    "a chunk without measure": (_post(b"Transfer-Encoding: chunked\r\n", b"ffffffffffffffffff\r\nabc" + HIDDEN), {400, 403, 404, 413}),
    "extensions of a chunk": (_post(b"Transfer-Encoding: chunked\r\n", b"1;" + b"x" * 20000 + b"\r\na\r\n0\r\n\r\n"), {400, 403, 404, 413}),
    "a trailer that counts": (_post(b"Transfer-Encoding: chunked\r\n", b"0\r\nContent-Length: 5\r\nHost: evil\r\n\r\n"), {400, 403, 404}),
    "a space before the colon": (_get(headers=b"Accept : text/html\r\n"), {400}),
    "a folded header": (_get(headers=b"X-A: 1\r\n folded\r\n"), {200, 400}),
    "a header without a name": (_get(headers=b": x\r\n"), {400}),
    "a header without a colon": (_get(headers=b"nothing\r\n"), {400}),
    "nothing in a header": (_get(headers=b"X-A: a\x00b\r\n"), {400}),
    "a return in a header": (_get(headers=b"X-A: a\rX-B: b\r\n"), {400}),
    "bytes that are no text": (_get(headers=b"X-A: \xff\xfe\x80\r\n"), {200, 400}),
    "nothing in a path": (_get(b"/\x00"), {400}),
    "nothing, encoded": (_get(b"/rivers/%00"), {400, 404}),
    "bytes in a path": (_get(b"/\xff\xfe"), {400, 404}),
    "a path upwards": (_get(b"/../../etc/passwd"), {400, 404}),
    "a path upwards, encoded": (_get(b"/%2e%2e/%2e%2e/etc/passwd"), {400, 404}),
    "a path of backslashes": (_get(b"/..\\..\\etc\\passwd"), {400, 404}),
    "slashes in a row": (_get(b"//rivers"), {400, 404}),
    "a slash, encoded": (_get(b"/rivers%2frev-1"), {400, 404}),
    "a space in a path": (_get(b"/rivers /x"), {400}),
    "a broken percent": (_get(b"/%zz"), {400, 404}),
    "the address of another site": (_get(b"http://evil.example/rivers"), {200, 400, 404, 421}),
    "a star": (_get(b"*", method=b"OPTIONS"), {200, 204, 400, 404, 405}),
    "somebody else's door": (_get(b"evil.example:443", method=b"CONNECT"), {400, 404, 405, 501}),
    "no host": (_get(host=b""), {400}),
    "two hosts": (_get(headers=b"Host: evil.example\r\n"), {400}),
    "a host that is none": (_get(host=b"Host: a b/c@d\r\n"), {400}),
    "an empty host": (_get(host=b"Host:\r\n"), {200, 400}),
    "HTTP/0.9": (b"GET /\r\n", {400}),
    "HTTP/1.0": (_get(version=b"HTTP/1.0"), {200}),
    "HTTP/1.2": (_get(version=b"HTTP/1.2"), {200, 400, 505}),
    "HTTP/3.0": (_get(version=b"HTTP/3.0"), {400, 505}),
    "HTTP/9999999999": (_get(version=b"HTTP/9999999999"), {400, 505}),
    "the preface of HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 405, 505}),
    "an upgrade": (_get(headers=b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"), {200}),
    "a socket of the web": (_get(headers=b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n"), {200}),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"x" * 200, {400}),
    "lines without returns": (b"GET / HTTP/1.1\nHost: 127.0.0.1\n\n", {200, 400}),
    "a method in small letters": (_get(method=b"get"), {400, 405, 501}),
    "a method that is long": (_get(method=b"A" * 20000), {400, 405, 414, 431, 501}),
    "a long path": (_get(b"/" + b"a" * 100_000), {400, 404, 414, 431}),
    "a long query": (_get(b"/rivers/search?q=" + b"a" * 100_000), {400, 414, 431}),
    "a header of a megabyte": (_get(headers=b"X-A: " + b"a" * 1_000_000 + b"\r\n"), {400, 431}),
    "a header above the limit": (_get(headers=b"X-A: " + b"a" * 9_000 + b"\r\n"), {400, 431}),
    "headers above the limit": (_get(headers=b"".join(b"X-%d: %s\r\n" % (i, b"a" * 1000) for i in range(50))), {400, 431}),
    "headers by the hundred": (_get(headers=b"X-A: 1\r\n" * 200), {400, 431}),
    "a hundred thousand headers": (_get(headers=b"a:b\r\n" * 100_000), {400, 431}),
    "cookies without end": (_get(headers=b"Cookie: " + b"a=b; " * 1500 + b"\r\n"), {200, 400, 431}),
    "a body above the limit": (_post(b"Content-Length: 400000\r\n", b"a" * 400_000), {400, 403, 404, 413}),
    "chunks above the limit": (_post(b"Transfer-Encoding: chunked\r\n", b"10000\r\n" + b"a" * 65536 + b"\r\n" + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 9), {400, 403, 404, 413}),
    "a body where none belongs": (_get(headers=b"Content-Length: %d\r\n" % len(HIDDEN)) + HIDDEN, {200, 400, 413}),
    "a compressed body": (_post(b"Content-Encoding: gzip\r\nContent-Length: 3\r\n", b"abc"), {400, 403, 404, 415}),
    "an expectation that is none": (_post(b"Expect: 200-ok\r\nContent-Length: 0\r\n"), {400, 403, 404, 417}),
    "a range of everything": (_get(headers=b"Range: bytes=" + b"0-1," * 1000 + b"0-\r\n"), {200, 400, 416, 431}),
    "tags without end": (_get(headers=b"If-None-Match: " + b'"a",' * 1500 + b"\r\n"), {200, 304, 400, 431}),
    "a deep path": (_get(b"/a" * 400), {400, 404}),
    "a query of many fields": (_get(b"/rivers/search?" + b"a=b&" * 1500), {200, 400, 404, 414}),
}


def start(stage):
    """Begins; returns what `check` waits for, so that other checks go on meanwhile."""
    site = stage.alone
    pool = concurrent.futures.ThreadPoolExecutor(1)
    return pool.submit(_all, site)


def check(stage, findings):
    for holds, words in stage.wire.result(timeout=200):
        findings.expect(holds, words)
    return f"{len(CORPUS)} indecent requests, {len(SLOW)} slow clients, 600 silent ones"


def _all(site):
    found = []
    port = site.server.port
    for name, (sent, statuses) in CORPUS.items():
        answers, closed = _send(port, sent)
        found.append((len(answers) <= 1, f"{name}: {len(answers)} answers {answers}"))
        if answers:
            found.append((answers[0] in statuses, f"{name}: {answers[0]}"))
        # Where the end of what was sent is not known, nothing more can be read.
        if answers and answers[0] in (400, 413, 431, 501, 505):
            found.append((closed, f"{name}: {answers[0]}, and the connection stays open"))
        found.append((site.server.process.poll() is None, f"{name}: the server is gone"))
    # Decent ones that look unusual are served.
    two = _get(b"/healthz") + _get(b"/readyz", headers=b"Connection: close\r\n")
    answers, _ = _send(port, two)
    found.append((answers == [200, 200], f"two requests in one go: {answers}"))
    with concurrent.futures.ThreadPoolExecutor(len(SLOW) + 1) as pool:
        slow = [pool.submit(each, port) for each in SLOW]
        crowd = pool.submit(_crowd, port)
        for each in [*slow, crowd]:
            found += each.result()
    found.append((_memory(site.server.process.pid) < 700, "the server has grown above 700 MB"))
    found.append((_status(port) == 200, "the server does not answer afterwards"))
    return found


def _send(port, sent, seconds=3):
    """The statuses of all answers, and whether the server closed the connection."""
    received, closed = b"", False
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as peer:
        try:
            peer.sendall(sent)
        except OSError:
            closed = True
        # What follows on an open connection shows whether the server still waits for a body.
        peer.settimeout(0.7)
        end = time.monotonic() + seconds
        try:
            while time.monotonic() < end:
                piece = peer.recv(65536)
                if not piece:
                    closed = True
                    break
                received += piece
        except TimeoutError:
            pass
        except OSError:
            closed = True
    return _statuses(received), closed


def _statuses(received):
    """The statuses of the answers; a body that looks like one does not count."""
    statuses = []
    while received:
        head, separator, rest = received.partition(b"\r\n\r\n")
        if not separator or not head.startswith(b"HTTP/1."):
            break
        status = int(head.split()[1])
        statuses.append(status)
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length":
                length = int(value)
            if name.strip().lower() == b"transfer-encoding":
                return statuses + [int(p.split()[0]) for p in rest.split(b"HTTP/1.1 ")[1:]]
        received = rest[length:]
    return statuses


def _status(port, path="/healthz", seconds=20):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except OSError as error:
        return str(error)
    finally:
        connection.close()


def _drip(port, begin, piece, pause, limit):
    """Sends a piece at a time; seconds until the server has had enough, or nothing."""
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=5) as peer:
        peer.sendall(begin)
        peer.settimeout(pause)
        while time.monotonic() - start < limit:
            try:
                if not peer.recv(65536):
                    return time.monotonic() - start
            except TimeoutError:
                try:
                    if piece:
                        peer.sendall(piece)
                except OSError:
                    return time.monotonic() - start
            except OSError:
                return time.monotonic() - start
    return None


def _slow_headers(port):
    took = _drip(port, b"GET / HTTP/1.1\r\nHost: a\r\nX-A: ", b"a", 1, 20)
    return [(took is not None and took < 15, f"headers at a byte a second go on for {took or 20} s")]


def _slow_line(port):
    took = _drip(port, b"G", b"", 1, 20)
    return [(took is not None and took < 15, f"a request of one letter may last {took or 20} s")]


def _slow_body(port):
    begin = _post(b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2000\r\n")
    took = _drip(port, begin, b"a", 1, 40)
    return [(took is not None, "a body at a byte a second goes on for more than 40 s")]


def _idle(port):
    took = _drip(port, _get(b"/healthz"), b"", 1, 45)
    return [(took is not None and took < 40, f"an idle connection is kept for {took or 45} s")]


def _never(port):
    took = _drip(port, b"", b"", 1, 45)
    return [(took is not None and took < 40, f"a silent connection is kept for {took or 45} s")]


SLOW = [_slow_headers, _slow_line, _slow_body, _idle, _never]


def _crowd(port):
    """More connections than there may be, all silent: others are served again soon."""
    peers = []
    try:
        for _ in range(600):
            peer = socket.socket()
            peer.setblocking(False)
            peer.connect_ex(("127.0.0.1", port))
            peers.append(peer)
        start = time.monotonic()
        status = _status(port, seconds=25)
        took = time.monotonic() - start
        return [(status == 200 and took < 20, f"beside 600 silent clients: {status} after {took:.0f} s")]
    finally:
        for peer in peers:
            peer.close()


def _memory(pid):
    """What a process holds in memory, in megabytes."""
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        for line in file:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return 0
