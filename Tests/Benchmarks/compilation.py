#!/usr/bin/env python3
"""Times the compilation of very many proposals, whole commands, beside git over the same text.

    compilation.py --zerodraft PROGRAM [--parties 193] [--each 30] [--paragraphs 300] [--runs 5]

Makes a text and, for each of many delegations, a copy with its changes and the sides that it takes
(`workload/proposing.py`; delegations have numbers, so nothing is said of any State), records them,
and times `compilation` in each format, `conflicts`, and what else reads all proposals. Every run is
followed by one of `git diff --word-diff` over the text and one of the copies.

Exit status 1 if a median is above --limit seconds (2; a Word document 10) or a peak above
--memory MB (500). Needs Python 3.9 and git.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

from launcher import Launcher
from workload.proposing import propose

HERE = pathlib.Path(__file__).parent
GIT = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "-U1000000"]


def run(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make(folder, program, options):
    """Writes the texts and records them; the number of amendments."""
    sentences = json.loads((HERE / "workload/sentences.json").read_text(encoding="utf-8"))
    base, copies = propose(sentences, options.parties, options.each, options.paragraphs)
    folder.mkdir(parents=True, exist_ok=True)
    names = ["Delegation %d" % (k + 1) for k in range(options.parties)]
    (folder / "parties.json").write_text(json.dumps({
        "zerodraft": 1, "source": "The delegations of a benchmark.",
        "parties": [{"name": name, "kind": "delegation"} for name in names],
    }))
    (folder / "base.txt").write_text("\n".join(base) + "\n", encoding="utf-8")
    at = ["--record", str(folder / "record.sqlite"), "--parties", str(folder / "parties.json")]
    run([program, "new", "large", "--title", "A large compilation"] + at)
    run([program, "circulate", "large", str(folder / "base.txt"), "--layout", "line",
         "--as", "Zero draft"] + at)
    for name, (copy, sides) in zip(names, copies):
        path = folder / (name.replace(" ", "-") + ".txt")
        path.write_text("\n".join(copy) + "\n", encoding="utf-8")
        run([program, "propose", "large", str(path), "--from", name] + at)
        taken = [word for side, place in sides for word in ("--" + side, place)]
        if taken:
            run([program, "propose", "large", "--from", name] + taken + at)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--zerodraft", required=True, help="the program, of a release build")
    parser.add_argument("--parties", type=int, default=193)
    parser.add_argument("--each", type=int, default=30, help="what each of them proposes")
    parser.add_argument("--paragraphs", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=float, default=2, help="seconds")
    parser.add_argument("--memory", type=float, default=500, help="MB")
    parser.add_argument("--keep", type=pathlib.Path, help="keep what is made here")
    options = parser.parse_args()
    program = str(pathlib.Path(options.zerodraft).resolve())
    launcher = Launcher()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        record = folder / "record.sqlite"
        if not record.exists():
            make(folder, program, options)
        at = ["--record", str(record), "--parties", str(folder / "parties.json")]
        made = folder / "made"
        listing = json.loads(subprocess.run(
            [program, "compilation", "large", "--format", "json"] + at,
            check=True, capture_output=True).stdout)
        pieces = [p for entry in listing["entries"] for p in entry["pieces"]]
        print("%d delegations with %d proposals each, %d paragraphs, record %d KB"
              % (options.parties, options.each, options.paragraphs, record.stat().st_size >> 10))
        print("%d paragraphs contested, %d agreed changes, %d clusters, %d new paragraphs"
              % (sum(e["kind"] == "paragraph" and e["status"] == "contested"
                     for e in listing["entries"]),
                 sum(p["kind"] == "agreed" for p in pieces),
                 sum(p["kind"] == "contested" for p in pieces),
                 sum(e["kind"] != "paragraph" for e in listing["entries"])))
        git = GIT + [str(folder / "base.txt"), str(folder / "Delegation-1.txt")]
        tasks = [("compilation " + name, ["compilation", "large"] + arguments) for name, arguments in [
            ("text", ["--format", "text"]),
            ("json", ["--format", "json"]),
            ("html", ["--format", "html"]),
            ("unattributed", ["--format", "text", "--unattributed"]),
            ("matrix, html", ["--form", "matrix", "--format", "html"]),
            ("by party, text", ["--form", "by-party", "--format", "text"]),
            ("docx", ["--format", "docx", "--output", str(made)]),
        ]]
        tasks += [("conflicts", ["conflicts", "large"]), ("proposals", ["proposals", "large"]),
                  ("positions", ["positions", "large"])]
        print("medians of %d runs\n%-28s%8s%9s%9s" % (options.runs, "", "s", "/ git", "peak MB"))
        failed = False
        for name, arguments in tasks:
            if launcher.run([program] + arguments + at)[2] == 64:
                continue  # A build without this command.
            ours, theirs = [], []
            for _ in range(options.runs):
                ours.append(launcher.run([program] + arguments + at))
                theirs.append(launcher.run(git)[0])
            seconds = statistics.median(o[0] for o in ours)
            ratio = statistics.median(o[0] / t for o, t in zip(ours, theirs))
            peak = max(o[1] for o in ours)
            wrong = any(o[2] for o in ours)
            slow = seconds > (5 if name.endswith("docx") else 1) * options.limit
            verdict = "fails" if wrong else "too slow" if slow else \
                "too large" if peak > options.memory else ""
            failed = failed or bool(verdict)
            print("%-28s%8.2f%8.1f×%9.0f  %s" % (name, seconds, ratio, peak, verdict), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ.pop("ZERODRAFT_RECORD", None)
    sys.exit(main())
