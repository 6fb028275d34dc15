#!/usr/bin/env python3
"""Scores `zerodraft compare` on revisions whose true changes are known, beside its peers.

    score.py --zerodraft .build/release/zerodraft --seeds 101-110
    score.py ... --sizes 300 3000 --rates light heavy     which texts; these are the usual ones
    score.py ... --keep FOLDER                            keep the texts and their truth there

The texts are made anew from each seed. The README beside this file says what the columns mean.
Standard library only; git for the row of git.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from submissions import git_submission, zerodraft_submission
from workload.generating import generate
from workload.scoring import Doc, score

HERE = pathlib.Path(__file__).parent
GIT = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "-U1000000"]
COLUMNS = ["tool", "exact", "kept F1", "marked / truth", "chunks / truth", "chaff", "cuts",
           "moved (wrong)", "split (wrong)", "merged (wrong)", "relations F1"]


def run(command):
    done = subprocess.run([str(part) for part in command], capture_output=True)
    # git says 1 when the files differ.
    if done.returncode not in (0, 1):
        sys.exit("%s: exit status %d\n%s" % (command[0], done.returncode, done.stderr.decode()))
    return done.stdout


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


class Pool:
    """The scores of one tool over several pairs, added up before anything is divided."""

    def __init__(self, tool):
        self.tool = tool
        self.pairs = self.exact = self.spaced = 0
        self.sums = {}

    def add(self, scores, truth):
        self.pairs += 1
        if not scores.get("reconstructs"):
            return
        self.exact += bool(scores["exact"])
        self.spaced += not scores["exact"]
        floor = truth["floor"]["T1"]
        counted = {
            "f1": scores["keep_f1"], "marked": scores["del"] + scores["ins"],
            "true marked": floor["del"] + floor["ins"], "chunks": scores["chunks"],
            "true chunks": floor["chunks"], "chaff": scores["chaff"], "cuts": scores["cuts"],
            "relations": scores.get("relations_f1") or 0, "scored": 1,
        }
        for kind in ("moved", "split", "merged"):
            for name in ("truth", "claimed", "claimed_ok"):
                counted[kind + name] = scores[kind].get(name, 0)
        for name, value in counted.items():
            self.sums[name] = self.sums.get(name, 0) + value

    def row(self):
        sums = self.sums
        if not sums:
            return [self.tool, "0 of %d" % self.pairs] + ["–"] * (len(COLUMNS) - 2)
        claims = []
        for kind in ("moved", "split", "merged"):
            right, claimed = sums[kind + "claimed_ok"], sums[kind + "claimed"]
            claims.append("%d of %d (%d)" % (right, sums[kind + "truth"], max(0, claimed - right)))
        relations = sums["relations"] / sums["scored"]
        exact = "%d of %d" % (self.exact, self.pairs)
        if self.spaced:
            exact += ", %d but for spaces" % self.spaced
        return [
            self.tool, exact, "%.4f" % (sums["f1"] / sums["scored"]),
            "%.3f" % (sums["marked"] / max(1, sums["true marked"])),
            "%.3f" % (sums["chunks"] / max(1, sums["true chunks"])),
            str(sums["chaff"]), str(sums["cuts"]),
        ] + claims + ["%.3f" % relations if relations else "–"]


def peers(size, rate):
    """What others reached on such a pair: figures that were measured once, in `peers.json`."""
    recorded = json.loads((HERE / "peers.json").read_text(encoding="utf-8"))
    for row in recorded["pairs"].get("%d-%s" % (size, rate), []):
        yield [row["tool"], "", "%.3f" % row["f1"], "%.2f" % row["marked"],
               "%.2f" % row["chunks"], "", "", row["moved"], "", "", ""]


def write(folder, old, new, truth):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "old.txt").write_text("\n".join(old) + "\n", encoding="utf-8")
    (folder / "new.txt").write_text("\n".join(new) + "\n", encoding="utf-8")
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")
    return folder / "old.txt", folder / "new.txt"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--zerodraft", required=True, help="the program, of a release build")
    parser.add_argument("--seeds", type=seeds, default=seeds("101-105"), metavar="A-B",
                        help="the seeds that texts are made from (101-105)")
    parser.add_argument("--sizes", type=int, nargs="+", default=[300, 3000])
    parser.add_argument("--rates", nargs="+", choices=["light", "heavy"],
                        default=["light", "heavy"])
    parser.add_argument("--keep", type=pathlib.Path, help="keep the texts and their truth here")
    options = parser.parse_args()
    program = pathlib.Path(options.zerodraft).resolve()
    sentences = json.loads((HERE / "workload/sentences.json").read_text(encoding="utf-8"))
    failed = False
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        for size in options.sizes:
            for rate in options.rates:
                ours, git = Pool("zerodraft"), Pool("git word-diff")
                for seed in options.seeds:
                    old, new, truth = generate(sentences, size, rate, seed)
                    paths = write(folder / ("%d-%s-%d" % (size, rate, seed)), old, new, truth)
                    pair = Doc(old, new, truth)
                    said = run([program, "compare", "--format", "json", *paths])
                    ours.add(score(pair, zerodraft_submission(json.loads(said), old, new)), truth)
                    git.add(score(pair, git_submission(run(GIT + list(paths)))), truth)
                failed = failed or ours.exact < ours.pairs
                print("\n**%d paragraphs, %s, seeds %d to %d**\n"
                      % (size, rate, options.seeds[0], options.seeds[-1]))
                print("| " + " | ".join(COLUMNS) + " |")
                print("|" + "---|" * len(COLUMNS))
                for row in [ours.row(), git.row()] + list(peers(size, rate)):
                    print("| " + " | ".join(row) + " |")
                sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
