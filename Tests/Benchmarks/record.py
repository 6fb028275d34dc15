#!/usr/bin/env python3
"""Times whole runs of zerodraft over a large record, beside git over the same texts.

    record.py --zerodraft PROGRAM [--versions 100] [--paragraphs 300] [--changed 3] [--runs 21]

Makes a negotiation of versions in which a few paragraphs change each time, imports it from a
folder, and commits the same texts to git. Then it times whole processes, one of each in turn:
showing the latest version, comparing the first with the last, and the history of one paragraph.
Prints the median of the wall clock and of the processor's time, and the median of the ratio within
a run. Exit status 1 if a median is above --limit milliseconds (50).

Needs Python 3.9 and git.
"""

import argparse
import json
import os
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

OPENINGS = "Recalling Reaffirming Noting Welcoming Recognizing Stressing".split()
VERBS = "Decides Requests Invites Encourages Urges Calls upon Affirms Underlines".split()
WORDS = """action agreed all annual assistance capacity civil commitment comprehensive conference
cooperation countries criminal declaration development efforts entities equal financing full
global human implementation including international justice law measures meeting Member national
organizations persons plan political prevention programme progress protection regional relevant
resources review rights rule session society stakeholders States strengthen support sustainable
system technical trafficking training transnational Nations United victims women work""".split()


def sentence(rng, length):
    words = rng.choices(WORDS, k=length)
    for place in range(9, length, 11):
        words[place] += ","
    return " ".join(words)


def document(label, preambular, operative):
    lines = ["---", "zerodraft: 1", "language: en", f"version: {label}", "---", "",
             "# Declaration on a large record", "", "The General Assembly,"]
    for words in preambular:
        lines += ["", words + ","]
    for number, words in enumerate(operative, 1):
        lines += ["", f"{number}\\. {words};"]
    return "\n".join(lines) + "\n"


def versions(count, paragraphs, changed):
    rng = random.Random(1)
    preambular = [f"*{rng.choice(OPENINGS)}* {sentence(rng, 35)}" for _ in range(20)]
    operative = [f"*{rng.choice(VERBS)}* {sentence(rng, 55)}" for _ in range(paragraphs - 22)]
    for number in range(count):
        if number:
            for place in rng.sample(range(len(operative)), changed):
                words = operative[place].split(" ")
                for spot in rng.sample(range(2, len(words)), 3):
                    words[spot] = rng.choice(WORDS)
                operative[place] = " ".join(words)
        label = "Zero draft" if number == 0 else f"Rev.{number}"
        yield label, document(label, preambular, operative)


def run(command, **options):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)


def timed(command, **options):
    """Wall clock and processor's time of a whole process, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    run(command, **options)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return 1000 * wall, 1000 * busy


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--zerodraft", required=True)
    parser.add_argument("--versions", type=int, default=100)
    parser.add_argument("--paragraphs", type=int, default=300)
    parser.add_argument("--changed", type=int, default=3)
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--limit", type=float, default=50)
    parser.add_argument("--folder", type=pathlib.Path, help="keep what is made here")
    options = parser.parse_args()
    program = str(pathlib.Path(options.zerodraft).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or pathlib.Path(temporary)
        texts, repository = folder / "large", folder / "git"
        record = folder / "large.sqlite"
        git = ["git", "-C", str(repository), "-c", "user.name=x", "-c", "user.email=x@example.org"]
        if not record.exists():
            texts.mkdir(parents=True)
            repository.mkdir()
            run(git + ["init", "--quiet"])
            about = {"zerodraft": 1, "title": "Declaration on a large record"}
            (texts / "negotiation.json").write_text(json.dumps(about))
            made = versions(options.versions, options.paragraphs, options.changed)
            for number, (label, text) in enumerate(made):
                (texts / f"{number:02}-v.md").write_text(text)
                (repository / "text.md").write_text(text)
                run(git + ["add", "text.md"])
                run(git + ["commit", "--quiet", "-m", label])
            run(git + ["gc", "--quiet"])
            run([program, "import", "--folder", str(texts), "--record", str(record)],
                stderr=subprocess.DEVNULL)
        first = subprocess.run(git + ["rev-list", "--max-parents=0", "HEAD"], check=True,
                               capture_output=True, text=True).stdout.strip()
        at = ["--record", str(record)]
        last = f"Rev.{options.versions - 1}"
        tasks = [
            ("show", ["show", "large"] + at, ["show", "HEAD:text.md"]),
            ("show text", ["show", "large", "--format", "text"] + at, ["show", "HEAD:text.md"]),
            ("compare", ["compare", "large", "zero", last] + at,
             ["diff", "--word-diff", first, "HEAD"]),
            ("compare html", ["compare", "large", "zero", last, "--format", "html"] + at,
             ["diff", "--word-diff", first, "HEAD"]),
            ("history", ["history", "large", "OP4"] + at,
             ["log", "-L51,+1:text.md"]),
        ]
        print(f"{options.versions} versions of {options.paragraphs} paragraphs, "
              f"{options.changed} changed each; record {record.stat().st_size >> 10} KB; "
              f"medians of {options.runs} runs, in milliseconds")
        print(f"{'':14}{'wall':>8}{'cpu':>8}{'git wall':>10}{'git cpu':>9}{'wall/git':>10}")
        slow = False
        for name, ours, theirs in tasks:
            pairs = [(timed([program] + ours), timed(git + theirs)) for _ in range(options.runs)]
            wall, busy = (statistics.median(o[i] for o, _ in pairs) for i in (0, 1))
            their_wall, their_busy = (statistics.median(t[i] for _, t in pairs) for i in (0, 1))
            ratio = statistics.median(o[0] / t[0] for o, t in pairs)
            print(f"{name:14}{wall:8.1f}{busy:8.1f}{their_wall:10.1f}{their_busy:9.1f}{ratio:10.2f}")
            slow = slow or wall > options.limit
    return 1 if slow else 0


if __name__ == "__main__":
    os.environ.pop("ZERODRAFT_RECORD", None)
    sys.exit(main())
