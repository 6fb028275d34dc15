"""Lets everything fail that can fail while a record is written, and looks at what is left.

    faults.py --program FILE [--tests FILE] [--thorough] [--only NAME]...

The program is ended at every single call by which it writes (SIGKILL, injected by strace), every
such call fails in turn (EIO, ENOSPC), the disk is full, the folder may not be written to, others
hold the record, two programs write at once. After each fault the record has to verify, hold
everything that was acknowledged and nothing that was not asked for, and take the next entry.

Prints what was done and how often. Exit status 1 if a promise was broken, 2 if the faults could
not be made. Needs strace; the standard library otherwise. Without --thorough, faults at later calls
are thinned out where a command makes very many; kills never are.
"""

import argparse
import concurrent.futures
import contextlib
import fcntl
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ZERO_DRAFT = """---
label: Zero draft
---
The General Assembly,

Recalling its decision to rehearse,

1\\. Decides to convene a meeting;

2\\. Invites all delegations to attend.
"""
# Long enough for the file to grow by several pages.
REVISION = ZERO_DRAFT.replace("Zero draft", "Rev.1").replace("a meeting", "a meeting in May") + "".join(
    f"\n{number}\\. Requests that matter number {number} be reported on, and that {number + 7} "
    f"further meetings of {number + 3} days each be held on it before the report is written;\n"
    for number in range(3, 43)
)

# The calls by which the program, SQLite in it, changes what is on the disk.
WRITES = ["pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink"]


class Broken(Exception):
    """A promise that was not kept."""


class Scene:
    """A folder with a record in it, for one fault."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.record = self.folder / "record.sqlite"
        (self.folder / "zero.md").write_text(ZERO_DRAFT)
        (self.folder / "rev1.md").write_text(REVISION)

    def run(self, *words, before=(), **options):
        environment = dict(
            os.environ,
            ZERODRAFT_RECORD=str(self.record),
            ZERODRAFT_RECORDER="co-facilitators",
            SWIFT_BACKTRACE="enable=no",
        )
        return subprocess.run(
            [*before, self.program, *words],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            **options,
        )

    def must(self, *words, **options):
        result = self.run(*words, **options)
        if result.returncode != 0:
            raise Broken(f"zerodraft {' '.join(words)}: {result.returncode} {result.stderr}")
        return result

    def fill(self):
        self.must("new", "exercise", "--title", "A declaration")
        self.must("circulate", "exercise", "zero.md", "--as", "Zero draft")
        return self

    def entries(self):
        """How many entries a record has that verifies."""
        report = json.loads(self.must("verify", "--format", "json").stdout)
        return sum(negotiation["entries"] for negotiation in report["negotiations"])


@contextlib.contextmanager
def scene(program, template=None):
    with tempfile.TemporaryDirectory(prefix="zerodraft-faults-") as folder:
        if template:
            shutil.copytree(template, folder, dirs_exist_ok=True)
        yield Scene(program, folder)


def strace(call, what, folder):
    """strace as it injects one fault."""
    return [
        "strace", "-f", "-qq", "-o", str(folder / "trace"),
        "-e", f"trace={call}", "-e", f"inject={call}:{what}",
    ]


def was_reached(stage, result):
    """Whether the call that was to fail was made; strace ends as the program did."""
    trace = (stage.folder / "trace").read_text(errors="replace")
    return "(INJECTED)" in trace or result.returncode == -signal.SIGKILL


def acknowledgements(result):
    return re.findall(r"^Receipt: (.*)$", result.stderr, re.MULTILINE)


def inspect(stage, result, before, what):
    """Holds a record against what was acknowledged, and lets it take the next entry."""
    receipts = acknowledgements(result)
    if not stage.record.exists():
        if receipts or before:
            raise Broken(f"{what}: there is no record any more")
        stage.must("new", "exercise", "--title", "A declaration")
        stage.entries()
        return
    for receipt in receipts:
        stage.must("verify", "--against", receipt)
    after = stage.entries()
    if after not in (before, before + 1) or (receipts and after != before + 1):
        raise Broken(f"{what}: {before} entries, then {after}, {len(receipts)} acknowledged")
    stage.must("note", "exercise", "The next entry")
    if stage.entries() != after + 1:
        raise Broken(f"{what}: the next entry is not there")


COMMANDS = {
    "new": (["new", "exercise", "--title", "A declaration"], 0),
    "circulate": (["circulate", "exercise", "rev1.md", "--as", "Rev.1"], 2),
}


class Faults:
    def __init__(self, program, tests, thorough, template):
        self.tests = tests
        self.program = program
        self.thorough = thorough
        self.template = template
        self.pool = concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1)

    def one(self, command, call, what, is_kill):
        """One fault; whether the call that was to fail was made at all."""
        words, before = COMMANDS[command]
        name = f"{command}, {call}:{what}"
        with scene(self.program, self.template if before else None) as stage:
            result = stage.run(*words, before=strace(call, what, stage.folder))
            if not was_reached(stage, result):
                if result.returncode != 0:
                    raise Broken(f"{name}: {result.returncode} without a fault: {result.stderr}")
                return False
            if not is_kill:
                done = result.returncode == 0 and acknowledgements(result)
                refused = result.returncode == 2 and "error: " in result.stderr
                # A message that cannot be written cannot be missed: the status still says it.
                told = call == "write" and result.returncode in (0, 2)
                if not (done or refused or told):
                    raise Broken(f"{name}: {result.returncode} {result.stderr}")
            inspect(stage, result, before, name)
            return True

    def at_every_call(self, command, call, what, is_kill=False):
        """Lets the first call fail, then the second, until one is never made."""
        count = 0
        number = 1
        while True:
            # A thinned-out run looks at the first twenty calls and then at every seventh.
            step = 1 if is_kill or self.thorough or number <= 20 else 7
            numbers = [number + step * index for index in range(os.cpu_count() or 1)]
            made = list(
                self.pool.map(
                    lambda n: self.one(command, call, what.replace("@", str(n)), is_kill), numbers
                )
            )
            count += sum(made)
            if not all(made):
                return count
            number = numbers[-1] + step

    def kills(self):
        for command in COMMANDS:
            counts = {
                call: self.at_every_call(command, call, "signal=KILL:when=@", is_kill=True)
                for call in WRITES
            }
            if not counts["pwrite64"]:
                raise Broken(f"{command} was never ended while it wrote")
            yield f"{command} ended at {sum(counts.values())} calls: {spell(counts)}"

    def errors(self):
        faults = {
            "EIO": ["pwrite64", "fdatasync", "fsync", "ftruncate", "rename"],
            "ENOSPC": ["pwrite64", "write"],
        }
        for command in COMMANDS:
            for error, calls in faults.items():
                for when, name in (("@", "once"), ("@+", "from then on")):
                    counts = {
                        call: self.at_every_call(command, call, f"error={error}:when={when}")
                        for call in calls
                    }
                    total = sum(counts.values())
                    yield f"{command}, {error} {name} at {total} calls: {spell(counts)}"

    def waits(self):
        """The program waits for the disk after the last write to the log, before it acknowledges."""
        with scene(self.program, self.template) as stage:
            for number in range(10):
                trace = stage.folder / "trace"
                stage.must(
                    "note", "exercise", f"Note {number}",
                    before=["strace", "-f", "-y", "-qq", "-o", str(trace),
                            "-e", "trace=pwrite64,fdatasync,write"],
                )
                state = "nothing written"
                for line in trace.read_text(errors="replace").splitlines():
                    if "pwrite64(" in line and "record.sqlite-wal>" in line:
                        state = "written"
                    elif "fdatasync(" in line and "record.sqlite-wal>" in line:
                        state = "waited for" if state != "nothing written" else state
                    elif '"Recorded #' in line:
                        break
                if state != "waited for":
                    raise Broken(f"acknowledged with the log {state}")
        yield "10 entries acknowledged after a wait for the disk each"
        if self.tests:
            full, normal = self.count_waits("full"), self.count_waits("normal")
            # Were a lesser setting not told apart by this count, the count would prove nothing.
            if not full >= 100 > normal:
                raise Broken(f"waits of 100 entries: {full}, with the lesser setting {normal}")
            yield f"100 entries through one connection: {full} waits; NORMAL would make {normal}"
        else:
            yield "waits through one connection not counted: no --tests"

    def count_waits(self, setting):
        """How often the log is waited for while a hundred entries are appended."""
        with tempfile.TemporaryDirectory() as folder:
            trace = pathlib.Path(folder) / "trace"
            words = ["--testing-library", "swift-testing", "--filter", "SynchronizationTests"]
            done = subprocess.run(
                ["strace", "-f", "-y", "-qq", "-o", str(trace), "-e", "trace=fdatasync",
                 self.tests, *words],
                env=dict(os.environ, ZERODRAFT_SYNCHRONOUS=setting),
                capture_output=True,
                text=True,
            )
            if done.returncode != 0 or "1 test " not in done.stdout + done.stderr:
                raise Broken(f"the test that appends did not run: {done.stdout} {done.stderr}")
            lines = trace.read_text(errors="replace").splitlines()
            return sum("fdatasync(" in line and "record.sqlite-wal>" in line for line in lines)

    def full_disks(self):
        if os.geteuid() == 0:
            with scene(self.program, self.template) as stage:
                disk = stage.folder / "disk"
                disk.mkdir()
                mounted = subprocess.run(
                    ["mount", "-t", "tmpfs", "-o", "size=384k", "tmpfs", str(disk)],
                    capture_output=True,
                )
                if mounted.returncode == 0:
                    try:
                        yield self.full_disk(stage, disk)
                    finally:
                        subprocess.run(["umount", str(disk)], check=True)
                else:
                    yield "no small disk could be mounted: skipped"
        else:
            yield "a small disk can be mounted by root alone: skipped"
        with scene(self.program, self.template) as stage:
            limit = 160 << 10
            count = self.fill(
                stage, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            )
            yield f"a limit of {limit} bytes a file reached after {count} entries"

    def full_disk(self, stage, disk):
        for path in stage.folder.glob("record.sqlite*"):
            shutil.move(path, disk)
        stage.record = disk / "record.sqlite"
        ballast = disk / "ballast"
        ballast.write_bytes(b"\0" * (64 << 10))
        count = self.fill(stage)
        ballast.unlink()
        stage.must("note", "exercise", "There is space again")
        return f"a disk of 384 KB full after {count} entries, and used again once there was space"

    def fill(self, stage, **options):
        """Records until there is no space; how many entries there are then."""
        count = stage.entries()
        for _ in range(2000):
            result = stage.run("note", "exercise", "Words that take space. " * 40, **options)
            if result.returncode != 0:
                break
            count += 1
        else:
            raise Broken("the disk never was full")
        if result.returncode != 2 or "error: " not in result.stderr:
            raise Broken(f"full disk: {result.returncode} {result.stderr}")
        stage.must("log", "exercise")
        if stage.entries() != count:
            raise Broken(f"full disk: {count} acknowledged, {stage.entries()} there")
        return count

    def writers(self):
        count = 100
        with scene(self.program, self.template) as stage:
            def write(name):
                for number in range(count):
                    stage.must("note", "exercise", f"{name} {number}")

            list(self.pool.map(write, ["A", "B"]))
            entries = stage.entries()
            if entries != 2 + 2 * count:
                raise Broken(f"two writers: {entries} entries")
        yield f"two programs recorded {count} entries each: {2 * count} entries, one chain"

    def holders(self):
        with scene(self.program, self.template) as stage:
            with open(f"{stage.record}.lock") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                start = time.monotonic()
                refused = stage.run("note", "exercise", "Refused")
                waited = time.monotonic() - start
                stage.must("verify")
                if refused.returncode != 2 or "another zerodraft" not in refused.stderr:
                    raise Broken(f"locked: {refused.returncode} {refused.stderr}")
                waiting = self.pool.submit(stage.run, "note", "exercise", "Waited")
                time.sleep(1)
                fcntl.flock(lock, fcntl.LOCK_UN)
                if waiting.result().returncode != 0:
                    raise Broken(f"queued: {waiting.result().stderr}")
            other = sqlite3.connect(stage.record, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            busy = stage.run("note", "exercise", "Refused")
            stage.must("verify")
            other.execute("ROLLBACK")
            other.close()
            if busy.returncode != 2 or "error: " not in busy.stderr:
                raise Broken(f"busy: {busy.returncode} {busy.stderr}")
            if stage.entries() != 3:
                raise Broken("a refused entry was recorded")
        yield f"a second writer refused after {waited:.1f} s, served within 1 s; readers never waited"

    def read_only(self):
        with scene(self.program, self.template) as stage:
            for path in stage.folder.iterdir():
                path.chmod(0o644)
            stage.folder.chmod(0o555)
            kept = stage.record.read_bytes()
            files = sorted(os.listdir(stage.folder))
            # Root may write anywhere; nobody may not.
            options = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
            stage.must("verify", **options)
            stage.must("versions", "exercise", **options)
            refused = stage.run("note", "exercise", "Refused", **options)
            if refused.returncode != 2 or "error: " not in refused.stderr:
                raise Broken(f"read-only: {refused.returncode} {refused.stderr}")
            if stage.record.read_bytes() != kept or sorted(os.listdir(stage.folder)) != files:
                raise Broken("a folder that may not be written to was written to")
            stage.folder.chmod(0o755)
        yield "read in a folder that may not be written to, refused to write there"


def spell(counts):
    return ", ".join(f"{call} {count}" for call, count in counts.items() if count)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--tests", help="the built tests, to count waits with and without")
    parser.add_argument("--thorough", action="store_true")
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("error: strace is not on the path", file=sys.stderr)
        return 2
    names = ["kills", "errors", "waits", "full_disks", "writers", "holders", "read_only"]
    program = str(pathlib.Path(options.program).resolve())
    start = time.monotonic()
    try:
        with scene(program) as stage:
            template = stage.fill().folder
            faults = Faults(program, options.tests, options.thorough, template)
            for name in options.only or names:
                for line in getattr(faults, name)():
                    print(line, flush=True)
    except Broken as broken:
        print(f"BROKEN: {broken}")
        return 1
    print(f"no promise broken in {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
