#!/usr/bin/env python3
"""Two hundred delegations open a new revision and compare it with the last one, all at once.

    web.py --zerodraft .build/release/zerodraft [--delegations 200] [--paragraphs 300]
           [--within 10 1] [--rounds 2] [--seed 1]

A model that is open: who asks when is laid down before by the seed, and nobody waits for anybody
else. What is measured runs from the moment at which a request was due until its last byte, so that
a server that stalls is charged with all who came meanwhile. How late the driver itself was is
printed too; a run in which it was late by more than 10 ms in one of a hundred requests does not
count, and is said to be void.

In each round nginx serves the same pages as files to the same people by the same schedule. Then one
reader alone compares pairs that nobody compared before, and each once more. All of it stays on the
loopback, and is bounded in number and time. Exit status 1 if an answer is wrong or missing.

Needs Python 3.11, nginx, lxml and a release build.
"""

import argparse
import asyncio
import gzip
import os
import pathlib
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from record import versions

# Behind the line above: the checks have a record of their own.
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Checks"))

from web.serving import Server, free_port, wait_for  # noqa: E402
from web.visiting import Visitor, invite  # noqa: E402
from web.worlds import Record  # noqa: E402

# A delegate has the mail with the link: the overview, the new text, and what has changed in it.
WAY = [(0.0, "/large"), (1.0, "/large/latest"), (1.05, "/large/rev-7"), (3.0, "/large/rev-6..rev-7")]
FILES = """
worker_processes 1;
daemon off;
{user}
pid {folder}/nginx.pid;
error_log {folder}/error.log crit;
events {{ worker_connections 2048; }}
http {{
  access_log off;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  types {{ text/html html; }}
  default_type text/html;
  gzip_static on;
  server {{ listen 127.0.0.1:{port} backlog=1024; root {folder}/files; }}
}}
"""


class Seen:
    """What became of the requests of a run."""

    def __init__(self):
        self.took, self.late, self.wrong, self.bytes = {}, [], [], 0

    def add(self, path, took, late, size):
        self.took.setdefault(path, []).append(took)
        self.late.append(late)
        self.bytes += size


class Browser:
    """One person with up to six connections."""

    def __init__(self, port, cookie):
        self.port, self.cookie = port, cookie
        self.free = []

    async def ask(self, path):
        """The status of an answer, and its bytes as they came."""
        for again in (True, False):
            fresh = not self.free
            reader, writer = (
                await asyncio.open_connection("127.0.0.1", self.port) if fresh else self.free.pop()
            )
            try:
                writer.write(
                    f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                    f"Accept-Encoding: gzip\r\nCookie: {self.cookie}\r\n\r\n".encode()
                )
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                status = int(head.split()[1])
                length = re.search(r"(?im)^content-length: *(\d+)", head)
                if length:
                    body = await reader.readexactly(int(length[1]))
                elif re.search(r"(?im)^transfer-encoding: *chunked", head):
                    body = await self._chunks(reader)
                else:
                    body = b""
                self.free.append((reader, writer))
                return status, body
            except (asyncio.IncompleteReadError, ConnectionError):
                writer.close()
                if fresh or not again:
                    raise
        raise ConnectionError("no answer")

    @staticmethod
    async def _chunks(reader):
        body = b""
        while size := int((await reader.readline()).split(b";")[0], 16):
            body += await reader.readexactly(size)
            await reader.readexactly(2)
        await reader.readline()
        return body

    def close(self):
        for _, writer in self.free:
            writer.close()


async def load(port, cookies, schedule, wanted):
    """Asks by the schedule; what became of it."""
    seen = Seen()
    browsers = [Browser(port, cookie) for cookie in cookies]
    start = time.perf_counter() + 0.2

    async def one(due, who, path):
        await asyncio.sleep(max(0, start + due - time.perf_counter()))
        sent = time.perf_counter()
        try:
            status, body = await asyncio.wait_for(browsers[who].ask(path), 60)
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError, ValueError) as error:
            seen.wrong.append(f"{path}: {type(error).__name__}")
            return
        ended = time.perf_counter()
        seen.add(path, ended - start - due, sent - start - due, len(body))
        if status != wanted.get(path, 200):
            seen.wrong.append(f"{path}: {status}")

    await asyncio.gather(*(one(*each) for each in schedule))
    for browser in browsers:
        browser.close()
    return seen


def schedule(count, within, seed):
    """When who asks for what."""
    rng = random.Random(seed)
    asked = []
    for who in range(count):
        arrival = rng.uniform(0, within)
        for after, path in WAY:
            asked.append((arrival + after * rng.uniform(1, 1.5), who, path))
    return sorted(asked)


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]


def report(name, seen, busy, count):
    """One line for each page, and one for all."""
    for path, took in [*seen.took.items(), ("all", [t for each in seen.took.values() for t in each])]:
        figures = [1000 * percentile(took, share) for share in (0.5, 0.9, 0.99, 1)]
        print(f"{name:14}{path:24}{len(took):7}" + "".join(f"{figure:9.1f}" for figure in figures))
    late = 1000 * percentile(seen.late, 0.99)
    void = " VOID: the driver was late" if late > 10 else ""
    print(
        f"{name:14}processor {1000 * busy / max(1, count):.1f} ms a request, {seen.bytes / 1e6:.1f} MB, "
        f"{len(seen.wrong)} wrong; the driver was {late:.1f} ms late (99 %){void}"
    )
    for words in sorted(set(seen.wrong))[:5]:
        print(f"  {words}")
    return not seen.wrong


def processor(pid):
    """The seconds that a process has had of the processors, its children with it."""
    total = 0
    pids = [pid, *map(int, _children(pid))]
    for each in pids:
        with open(f"/proc/{each}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


def _children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return file.read().split()


def memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM"))


def make(options, folder):
    """A record of eight versions, and a session for each delegation."""
    record = Record(str(pathlib.Path(options.zerodraft).resolve()), folder, "load")
    texts = pathlib.Path(folder) / "texts" / "large"
    texts.mkdir(parents=True)
    (texts / "negotiation.json").write_text('{"zerodraft": 1, "title": "A large text"}')
    for number, (_, text) in enumerate(versions(8, options.paragraphs, options.changed)):
        (texts / f"{number:02}-v.md").write_text(text)
    record.now = "2021-03-01T15:00:00Z"
    record.run("import", "--folder", str(texts))
    for number in range(options.delegations):
        record.run("parties", "add", "large", f"Delegation {number + 1}")
    record.now = "2021-03-12T15:00:00Z"
    return record


def serve_files(folder, port, pages):
    """nginx with the pages as files."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        sys.exit("nginx is not installed")
    folder = pathlib.Path(folder) / "files-of-nginx"
    for path, body in pages.items():
        file = folder / "files" / (path.strip("/").replace("/", "_"))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
        file.with_name(file.name + ".gz").write_bytes(gzip.compress(body))
    settings = folder / "nginx.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    settings.write_text(FILES.format(folder=folder, port=port, user=user))
    process = subprocess.Popen(
        [program, "-c", str(settings), "-p", str(folder), "-e", str(folder / "error.log")],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    if not wait_for(port, "/", process=process):
        sys.exit("nginx did not come up")
    return process


def alone(visitor, count):
    """One reader alone: a comparison that nobody asked for before, then the same again."""
    first, second = [], []
    for old in range(7):
        for new in range(old + 1, 8):
            if (old, new) == (6, 7) or len(first) == count:
                continue
            label = "zero-draft" if old == 0 else f"rev-{old}"
            for times in (first, second):
                start = time.perf_counter()
                reply = visitor.get(f"/large/{label}..rev-{new}")
                times.append(1000 * (time.perf_counter() - start))
                if reply.status != 200:
                    sys.exit(f"{reply.address} answers {reply.status}")
    print(
        f"one reader   a new comparison {statistics.median(first):.1f} ms (the slowest "
        f"{max(first):.1f}), again {statistics.median(second):.1f} ms ({max(second):.1f}), "
        f"{len(first)} pairs, plain, with the way there and back"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--zerodraft", required=True)
    parser.add_argument("--delegations", type=int, default=200)
    parser.add_argument("--paragraphs", type=int, default=300)
    parser.add_argument("--changed", type=int, default=30)
    parser.add_argument("--within", type=float, nargs="+", default=[10, 1])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        record = make(options, folder)
        server = Server(record)
        nginx = None
        try:
            visitors = []
            for number in range(options.delegations):
                visitor = Visitor(server.url)
                party = f"Delegation {number + 1}"
                visitor.sign_in(invite(record, server.url, "large", "delegation", party))
                visitors.append(visitor)
            cookies = ["; ".join(f"{k}={v}" for k, v in each.cookies.items()) for each in visitors]
            pages = {path: visitors[0].get(path).body for _, path in WAY if "latest" not in path}
            port = free_port()
            nginx = serve_files(folder, port, pages)
            alone(visitors[0], 20)
            print(f"\n{'':14}{'page':24}{'asked':>7}{'50 %':>9}{'90 %':>9}{'99 %':>9}{'most':>9}  ms")
            for within in options.within:
                asked = schedule(options.delegations, within, options.seed)
                files = [
                    (due, who, "/" + path.strip("/").replace("/", "_").replace("latest", "rev-7"))
                    for due, who, path in asked
                ]
                for number in range(options.rounds):
                    print(f"{options.delegations} delegations within {within:g} s, round {number + 1}")
                    for name, pid, at, due, wanted in (
                        ("zerodraft", server.process.pid, server.port, asked, {"/large/latest": 302}),
                        ("nginx, files", nginx.pid, port, files, {}),
                    ):
                        before = processor(pid)
                        seen = asyncio.run(load(at, cookies, due, wanted))
                        holds = report(name, seen, processor(pid) - before, len(due)) and holds
            print(f"\nthe most memory of the server: {memory(server.process.pid)} MB")
        finally:
            if nginx is not None:
                nginx.send_signal(signal.SIGTERM)
                nginx.wait()
            status = server.stop()
    if status != 0:
        print(f"the server ended with {status}")
    return 0 if holds and status == 0 else 1


if __name__ == "__main__":
    os.environ.pop("ZERODRAFT_RECORD", None)
    sys.exit(main())
