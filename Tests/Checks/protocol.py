#!/usr/bin/env python3
"""Speaks HTTP wrongly, slowly and too much to a server on this machine, which must stand it.

    protocol.py 127.0.0.1 8080 [--slow]

Every request of the corpus is answered with a status of its row, or by closing the connection, and
after each the server still answers a plain one. With --slow, clients that send a byte now and then
are cut at the deadlines, and a thousand silent connections keep nobody else out.
"""

import argparse
import socket
import sys
import threading
import time

PLAIN = b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"


def get(head, *more):
    return b"GET /healthz HTTP/1.1\r\n" + head + b"\r\n" + b"".join(more)


HOST = b"Host: a\r\n"
POST = b"POST /healthz HTTP/1.1\r\n" + HOST
# What is sent, and the statuses that may come; 0 for a connection closed without a word.
CORPUS = {
    "plain": (PLAIN, {200}),
    "HTTP/1.0 without a host": (b"GET /healthz HTTP/1.0\r\n\r\n", {200}),
    "no host": (get(b""), {400}),
    "two hosts": (get(HOST + b"Host: b\r\n"), {400}),
    "an empty host": (get(b"Host:\r\n"), {400}),
    "a host with a path": (get(b"Host: a/b\r\n"), {400}),
    "two lengths": (POST + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", {400}),
    "two equal lengths": (POST + b"Content-Length: 1\r\nContent-Length: 1\r\n\r\na", {400}),
    "a list of lengths": (POST + b"Content-Length: 1, 1\r\n\r\na", {400}),
    "a signed length": (POST + b"Content-Length: +1\r\n\r\na", {400}),
    "a negative length": (POST + b"Content-Length: -1\r\n\r\n", {400}),
    "a hexadecimal length": (POST + b"Content-Length: 0x1\r\n\r\na", {400}),
    "an endless length": (POST + b"Content-Length: 99999999999999999999\r\n\r\na", {400}),
    "a length too large": (POST + b"Content-Length: 300000\r\n\r\n", {413}),
    "chunks too large": (
        POST + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b"a" * 65536 + b"\r\n"
        + b"40000\r\n" + b"a" * 262144 + b"\r\n0\r\n\r\n",
        {413},
    ),
    "length and chunks": (
        POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "chunks and length": (
        POST + b"Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "two codings": (
        POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "another coding": (POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", {400}),
    "a coding that looks like one": (
        POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "a coding after a vertical tab": (
        POST + b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "a space before the colon": (POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", {400}),
    "chunks in HTTP/1.0": (
        b"POST /healthz HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        {400},
    ),
    "a chunk of bad size": (POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", {400, 408}),
    "a chunk of endless size": (
        POST + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        {400, 408},
    ),
    "a folded field": (get(HOST + b"X: a\r\n b\r\n"), {200, 400}),
    "a field without a colon": (get(HOST + b"Nothing\r\n"), {400}),
    "a field without a name": (get(HOST + b": a\r\n"), {400}),
    "NUL in a field": (get(HOST + b"X: a\x00b\r\n"), {400}),
    "NUL in the address": (b"GET /heal\x00thz HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    "a bare line feed": (b"GET /healthz HTTP/1.1\nHost: a\n\n", {200, 400}),
    "a bare carriage return": (get(HOST + b"X: a\rb\r\n"), {400}),
    "bytes above 127 in the address": (b"GET /h\xc3\xa4 HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    "a fragment": (b"GET /healthz#a HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    "a whole address": (b"GET http://a/healthz HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    "an asterisk": (b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", {400, 405}),
    "a tunnel": (b"CONNECT a:80 HTTP/1.1\r\n" + HOST + b"\r\n", {400, 405}),
    "a trace": (b"TRACE /healthz HTTP/1.1\r\n" + HOST + b"\r\n", {405}),
    "a method in small letters": (b"get /healthz HTTP/1.1\r\n" + HOST + b"\r\n", {400, 405}),
    "no method of ours": (b"BREW /healthz HTTP/1.1\r\n" + HOST + b"\r\n", {400, 405}),
    "HTTP/2 without asking": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505, 0}),
    "HTTP/9.9": (b"GET /healthz HTTP/9.9\r\n" + HOST + b"\r\n", {400, 505}),
    "no version": (b"GET /healthz\r\n" + HOST + b"\r\n", {400, 505}),
    "not HTTP": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64, {400, 0}),
    "a long address": (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {414}),
    "an endless address": (b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {431}),
    "a large field": (get(HOST + b"X: " + b"a" * 9000 + b"\r\n"), {431}),
    "an endless field": (get(HOST + b"X: " + b"a" * 1_000_000 + b"\r\n"), {431}),
    "many fields": (get(HOST + b"X: a\r\n" * 101), {431}),
    "100,000 fields": (get(HOST + b"X: a\r\n" * 100_000), {431}),
    "large fields together": (get(HOST + (b"X: " + b"a" * 7000 + b"\r\n") * 5), {431}),
    "a hundred questions": (
        b"GET /healthz?" + b"a=b&" * 500 + b" HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n",
        {200},
    ),
    "paths out of the site": (
        b"GET /../../etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n",
        {404},
    ),
    "a path encoded twice": (b"GET /%252e%252e/%00 HTTP/1.1\r\n" + HOST + b"\r\n", {404}),
    "an unfinished encoding": (b"GET /%e2%82/% HTTP/1.1\r\n" + HOST + b"\r\n", {404}),
    "an offer to upgrade": (
        get(HOST + b"Connection: upgrade\r\nUpgrade: websocket\r\n"),
        {200},
    ),
    "much to accept": (
        get(HOST + b"Connection: close\r\nAccept: " + b"a/b;q=0.1," * 700 + b"\r\n"),
        {200},
    ),
}


class Server:
    """The server as these checks reach it."""

    def __init__(self, host, port):
        self.place = (host, port)

    def connect(self):
        connection = socket.create_connection(self.place, timeout=20)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def send(self, data, timeout=8):
        """All statuses that come for some bytes, before the connection is closed or `timeout`."""
        connection = self.connect()
        connection.settimeout(timeout)
        got = b""
        try:
            connection.sendall(data)
        except OSError:
            pass
        try:
            while True:
                part = connection.recv(65536)
                if not part:
                    break
                got += part
                # Keep-alive: nothing more comes when the answer is whole.
                head, end, body = got.partition(b"\r\n\r\n")
                if end and b"onnection: close" not in head and len(body) >= length(head):
                    break
        except OSError:
            pass
        connection.close()
        return got


def length(head):
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def status(answer):
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


def corpus(server, faults):
    for name, (data, expected) in CORPUS.items():
        answer = server.send(data)
        if status(answer) not in expected:
            faults.append(f"{name}: {status(answer)} instead of {sorted(expected)}")
        if status(answer) and b"content-security-policy" not in answer.lower():
            faults.append(f"{name}: the answer has no security headers")
        if answer.count(b"HTTP/1.1 ") > 1:
            faults.append(f"{name}: {answer.count(b'HTTP/1.1 ')} answers to one request")
        if status(server.send(PLAIN)) != 200:
            faults.append(f"{name}: the server does not answer any more")
            return


def split(server, faults):
    """One request in pieces, and two in one piece."""
    connection = server.connect()
    for index in range(len(PLAIN)):
        connection.sendall(PLAIN[index : index + 1])
    got = b""
    while part := connection.recv(65536):
        got += part
    if status(got) != 200:
        faults.append(f"byte by byte: {status(got)}")
    two = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n" + PLAIN
    connection = server.connect()
    connection.sendall(two)
    got = b""
    while part := connection.recv(65536):
        got += part
    if got.count(b"HTTP/1.1 200") != 2:
        faults.append("two requests in one piece: not two answers")
    # The second cannot be understood: the first is answered all the same, and first.
    connection = server.connect()
    connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n")
    got = b""
    while part := connection.recv(65536):
        got += part
    if not (status(got) == 200 and got.count(b"HTTP/1.1 400") == 1):
        faults.append("a good and a bad request in one piece: not one answer each")


def cut_after(server, pieces, pause, most, least=0.0):
    """Whether a client that sends pieces with pauses is cut, in `least` to `most` seconds."""
    connection = server.connect()
    begun = time.monotonic()
    connection.settimeout(0.05)
    for piece in pieces:
        try:
            connection.sendall(piece)
        except OSError:
            break
        until = time.monotonic() + pause
        while time.monotonic() < until:
            try:
                if not connection.recv(4096):
                    took = time.monotonic() - begun
                    return least <= took <= most, took
            except TimeoutError:
                pass
            except OSError:
                return least <= time.monotonic() - begun <= most, time.monotonic() - begun
        if time.monotonic() - begun > most:
            break
    return False, time.monotonic() - begun


def slow(server, faults):
    def drip(data, size=1):
        return [data[index : index + size] for index in range(0, len(data), size)]

    long_head = b"GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 1000
    long_post = POST + b"Content-Length: 200000\r\n\r\n"
    cases = {
        "a client that says nothing": ([b""] + [b""] * 60, 0.25, 14, 8),
        "a head a byte at a time": (drip(long_head), 0.25, 14, 8),
        "content a byte at a time": ([long_post] + [b"a"] * 400, 0.1, 14, 3),
        "content that never comes": ([long_post] + [b""] * 60, 0.25, 14, 3),
        "a connection kept for nothing": (
            [b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"] + [b""] * 200,
            0.25,
            36,
            26,
        ),
    }

    def check(name, case):
        was_cut, took = cut_after(server, *case)
        print(f"  {name}: cut after {took:.1f} s" if was_cut else f"  {name}: not cut, {took:.1f} s")
        if not was_cut:
            faults.append(f"{name}: not cut in time ({took:.1f} s)")

    threads = [threading.Thread(target=check, args=item) for item in cases.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # Last, since silent connections make room for others.
    crowd(server, faults)


def crowd(server, faults):
    """A thousand silent connections keep nobody out."""
    silent = []
    for _ in range(1000):
        try:
            silent.append(server.connect())
        except OSError:
            break
    answered, worst = 0, 0.0
    for _ in range(20):
        begun = time.monotonic()
        answered += status(server.send(PLAIN)) == 200
        worst = max(worst, time.monotonic() - begun)
    print(f"  beside {len(silent)} silent connections: {answered} of 20 answered, {worst:.3f} s at worst")
    if answered != 20 or worst > 1:
        faults.append(f"silent connections keep others out: {answered} of 20, {worst:.1f} s")
    for connection in silent:
        connection.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--slow", action="store_true")
    options = parser.parse_args()
    server = Server(options.host, options.port)
    faults = []
    corpus(server, faults)
    split(server, faults)
    if options.slow:
        slow(server, faults)
    for fault in faults:
        print(f"fault: {fault}", file=sys.stderr)
    print(f"{len(CORPUS)} wrong or odd requests, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
