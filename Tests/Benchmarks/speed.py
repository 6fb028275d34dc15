#!/usr/bin/env python3
"""Times the comparison: the engine alone and the whole command, beside git, wdiff and GNU diff.

    speed.py --zerodraft .build/release/zerodraft --engine .build/release/comparison-benchmark
    speed.py ... --rounds 9 --sizes 300 3000 30000
    speed.py ... --no-hostile          without the texts that were made to be slow

In every round each of them runs once, one after the other, so that a busy machine slows all; what
is printed are medians of times, and of ratios within a round. The README beside this file says
what the columns mean. Exit status 1 if a hostile text takes more than 5 s or 1 GB, or if any text
cannot be put together again. Standard library only.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import hostile
from launcher import Launcher
from workload.generating import generate
from workload.tokens import TOKEN_RE

HERE = pathlib.Path(__file__).parent
# Started before anything is held in memory.
LAUNCHER = Launcher()
GIT = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain"]


def run(command):
    """Runs a command without keeping what it says: seconds, and peak memory in MB."""
    seconds, peak, status = LAUNCHER.run(command)
    if status not in (0, 1):
        sys.exit("%s: exit status %d" % (command[0], status))
    return seconds, peak


def engine(program, old, new, rounds=3):
    """What the engine says of itself: medians in seconds, and the rest as it says it."""
    done = subprocess.run([program, old, new, str(rounds)], capture_output=True, text=True)
    if done.returncode:
        sys.exit("%s: exit status %d\n%s" % (program, done.returncode, done.stdout))
    said = json.loads(done.stdout)
    for task in ("lines", "words", "read", "engine"):
        said[task] = statistics.median(said[task]) / 1e9
    return said


def tokens_of(path):
    """The same text with a word or mark a line, for GNU diff; cutting is not timed."""
    target = path.with_suffix(".tokens")
    target.write_text("\n".join(TOKEN_RE.findall(path.read_text(encoding="utf-8"))) + "\n",
                      encoding="utf-8")
    return target


def measure(options, old, new):
    """One line of figures about a pair."""
    peers = {"git": GIT + [old, new]}
    if shutil.which("wdiff"):
        peers["wdiff"] = ["wdiff", old, new]
    peers["GNU diff"] = ["diff", tokens_of(old), tokens_of(new)]
    rounds = []
    for _ in range(options.rounds):
        took = {name: run(command)[0] for name, command in peers.items()}
        took["whole"], peak = run([options.zerodraft, "compare", "--format", "json", old, new])
        took.update(engine(options.engine, old, new), peak=peak)
        rounds.append(took)

    def middle(value):
        return statistics.median(value(took) for took in rounds)
    figures = {name: middle(lambda took: took[name])
               for name in ("engine", "whole", "lines", "words", "read", *peers)}
    for name in peers:
        figures["engine / " + name] = middle(lambda took: took["engine"] / took[name])
        figures["whole / " + name] = middle(lambda took: took["whole"] / took[name])
    figures["engine / lines"] = middle(lambda took: took["engine"] / took["lines"])
    figures["engine / words"] = middle(lambda took: took["engine"] / took["words"])
    figures["peak"] = max(took["peak"] for took in rounds)
    figures["peak / bytes"] = figures["peak"] * (1 << 20) / rounds[0]["bytes"]
    figures["exact"] = all(took["exact"] for took in rounds)
    return figures


def table(head, rows):
    print("\n| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


def ratio(figures, name):
    return "%.2f" % figures[name] if name in figures else "–"


def usual(options, folder):
    """Texts of the usual kind, light and heavy, and how times grow with them."""
    sentences = json.loads((HERE / "workload/sentences.json").read_text(encoding="utf-8"))
    times, growth = [], []
    exact = True
    for rate in ("light", "heavy"):
        before = None
        for size in options.sizes:
            old, new, _ = generate(sentences, size, rate, 1)
            paths = [folder / name for name in ("old.txt", "new.txt")]
            for path, lines in zip(paths, (old, new)):
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            figures = measure(options, *paths)
            exact = exact and figures["exact"]
            name = "%d %s" % (size, rate)
            times.append([
                name, "%.1f ms" % (1000 * figures["engine"]), ratio(figures, "engine / git"),
                ratio(figures, "engine / lines"), ratio(figures, "engine / words"),
                "%.1f ms" % (1000 * figures["whole"]), ratio(figures, "whole / git"),
                ratio(figures, "whole / wdiff"), ratio(figures, "whole / GNU diff"),
                "%.0f MB" % figures["peak"], "%.0f" % figures["peak / bytes"],
            ])
            if before:
                growth.append([
                    "%s to %d" % (before[0], size),
                    "%.1f" % (figures["engine"] / before[1]["engine"]),
                    "%.1f" % (figures["whole"] / before[1]["whole"]),
                    "%.1f" % (figures["git"] / before[1]["git"]),
                ])
            before = (name, figures)
    table(["pair", "engine", "/ git", "/ lines", "/ words", "whole", "/ git", "/ wdiff",
           "/ GNU diff", "peak", "peak / bytes"], times)
    table(["growth", "engine", "whole", "git"], growth)
    return exact


def hostile_texts(options, folder):
    """Texts that were made to be slow."""
    rows, good = [], True
    for name, old, new in hostile.pairs():
        paths = [folder / "old.txt", folder / "new.txt"]
        for path, lines in zip(paths, (old, new)):
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        seconds, peak = run([options.zerodraft, "compare", "--format", "json", *paths])
        said = engine(options.engine, *paths, rounds=1)
        good = good and seconds < 5 and peak < 1024 and said["exact"]
        rows.append([name, "%.2f s" % seconds, "%.2f s" % said["engine"], "%.0f MB" % peak,
                     "yes" if said["exact"] else "NO", ", ".join(said["fallbacks"]) or "none"])
    table(["hostile text", "whole", "engine", "peak", "exact", "fallback"], rows)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--zerodraft", required=True, help="the program, of a release build")
    parser.add_argument("--engine", required=True, help="comparison-benchmark, of a release build")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--sizes", type=int, nargs="+", default=[300, 3000, 30000])
    parser.add_argument("--no-hostile", action="store_true")
    options = parser.parse_args()
    for name in ("zerodraft", "engine"):
        path = pathlib.Path(getattr(options, name)).resolve()
        if not path.exists():
            sys.exit("%s: there is no such program; build it as the README says" % path)
        setattr(options, name, str(path))
    if not shutil.which("wdiff"):
        print("wdiff is not installed and left out; install it with: apt-get install wdiff",
              file=sys.stderr)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        good = usual(options, folder)
        if not options.no_hostile:
            good = hostile_texts(options, folder) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
