#!/usr/bin/env python3
"""Scores the compilation of many amendments to one paragraph, whose truth is known.

    amendments.py --zerodraft PROGRAM [--counts 20 200 1000] [--seed 1]

Records each amendment as a copy of the text from a delegation of its own, compiles them, and holds
the paragraph against the truth (`workload/amending.py`). git merges the same amendments one after
the other, a word or mark a line. The README beside this file says what the columns mean.

Exit status 1 unless every free amendment is taken up, every group is found with all its holders,
and nothing that overlaps is merged without a word. Needs Python 3.9 and git.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from workload.amending import amend, groups, relation
from workload.texts import FNINLINE_RE
from workload.tokens import tokenize, untokenize

HERE = pathlib.Path(__file__).parent
EXCLUDING = {"same_point", "overlap"}
COLUMNS = "tool, accepted, free, false conflicts, silent, groups, supported, words, seconds"


class Truth:
    """What is right for some amendments."""

    def __init__(self, target, amendments):
        self.target, self.amendments = target, amendments
        self.groups = set(groups(amendments, EXCLUDING | {"same"}))
        self.equal = set(groups(amendments, {"same"}))
        self.free = {next(iter(group)) for group in self.groups if len(group) == 1}
        self.by_id = {one["id"]: one for one in amendments}

    def excludes(self, one, other):
        return relation(self.by_id[one], self.by_id[other]) in EXCLUDING

    def silent(self, accepted):
        accepted = sorted(accepted)
        return sum(self.excludes(one, other)
                   for place, one in enumerate(accepted) for other in accepted[:place])


def number(name):
    return int(name.rpartition(" ")[2])


def run(command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def compiled(folder, program, corpus, truth):
    """The row of zerodraft."""
    lines = [("%s %s" % (p[1], p[2]) if p[1] else p[2]) for p in corpus["declaration"]
             if p[0] != "footnote"]
    lines = [FNINLINE_RE.sub("", line) for line in lines]
    place = lines.index(truth.target)
    names = ["Delegation %d" % one["id"] for one in truth.amendments]
    folder.mkdir(parents=True)
    (folder / "parties.json").write_text(json.dumps({
        "zerodraft": 1, "source": "The delegations of a benchmark.",
        "parties": [{"name": name, "kind": "delegation"} for name in names],
    }))
    at = ["--record", str(folder / "record.sqlite"), "--parties", str(folder / "parties.json")]
    base, copy = folder / "base.txt", folder / "copy.txt"
    base.write_text("\n".join(lines) + "\n", encoding="utf-8")
    run([program, "new", "one", "--title", "Amendments to one paragraph"] + at)
    run([program, "circulate", "one", str(base), "--layout", "line", "--as", "Zero draft"] + at)
    for name, one in zip(names, truth.amendments):
        wanted = lines[:place] + [one["text"]] + lines[place + 1:]
        copy.write_text("\n".join(wanted) + "\n", encoding="utf-8")
        run([program, "propose", "one", str(copy), "--from", name, "--as", "clean"] + at)
    start = time.perf_counter()
    listing = json.loads(run([program, "compilation", "one", "--format", "json"] + at))
    seconds = time.perf_counter() - start
    touched = [entry for entry in listing["entries"] if entry["status"] != "untouched"]
    if len(touched) != 1 or listing["unplaced"] or listing["open"]:
        return ["zerodraft", "touches %d paragraphs" % len(touched)]
    return ["zerodraft"] + judged(touched[0]["pieces"], truth) + ["%.2f" % seconds]


def judged(pieces, truth):
    """What the pieces of a compiled paragraph say, held against the truth."""
    taken, disputed, joined, supported, lost = {}, set(), [], set(), 0
    for piece in pieces:
        holders = [[number(name) for name in wish["parties"]] for wish in piece["alternatives"]]
        for wish in holders:
            supported.add(frozenset(wish))
        if piece["kind"] == "agreed":
            for one in holders[0]:
                taken.setdefault(one, []).append(piece)
        everybody = set().union(*map(set, holders)) if holders else set()
        if piece["kind"] == "contested":
            disputed |= everybody
        if everybody:
            joined.append(everybody)
    # Who changes at two places joins what is there.
    merged = []
    for group in joined:
        for other in [other for other in merged if other & group]:
            merged.remove(other)
            group = group | other
        merged.append(group)
    accepted = set(taken) - disputed
    for one in truth.amendments:
        text = "".join(spelled(piece, one["id"]) for piece in pieces)
        lost += re.sub(r"\s+", " ", text).strip() != one["text"].partition(" ")[2]
    return [
        "%d" % len(accepted), "%d of %d" % (len(accepted & truth.free), len(truth.free)),
        "%d" % len(truth.free - accepted), "%d" % truth.silent(accepted),
        "%d of %d" % (len(set(map(frozenset, merged)) & truth.groups), len(truth.groups)),
        "%d of %d" % (len(supported & truth.equal), len(truth.equal)),
        "all" if not lost else "%d lost" % lost,
    ]


def spelled(piece, one):
    """The words of a piece as one delegation wants them."""
    for wish in piece["alternatives"]:
        if one in map(number, wish["parties"]):
            return wish["words"]
    return piece["base"]


def merged_by_git(folder, truth):
    """The row of git, which takes one amendment after the other."""
    def written(name, text):
        path = folder / name
        path.write_text("\n".join(t[0] for t in tokenize(text)) + "\n", encoding="utf-8")
        return str(path)

    base, start = written("base", truth.target), time.perf_counter()
    current, accepted = truth.target, set()
    for one in truth.amendments:
        done = subprocess.run(
            ["git", "merge-file", "-p", written("ours", current), base,
             written("theirs", one["text"])], capture_output=True, text=True)
        if done.returncode == 0:
            accepted.add(one["id"])
            current = " ".join(done.stdout.split("\n")).strip()
    return ["git merge-file, a word a line", "%d" % len(accepted),
            "%d of %d" % (len(accepted & truth.free), len(truth.free)),
            "%d" % len(truth.free - accepted), "%d" % truth.silent(accepted), "–", "–", "–",
            "%.2f" % (time.perf_counter() - start)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--zerodraft", required=True, help="the program, of a release build")
    parser.add_argument("--counts", type=int, nargs="+", default=[20, 200, 1000])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = str(pathlib.Path(options.zerodraft).resolve())
    corpus = json.loads((HERE / "workload/sentences.json").read_text(encoding="utf-8"))
    failed = False
    with tempfile.TemporaryDirectory() as temporary:
        for count in options.counts:
            truth = Truth(*amend(corpus, count, options.seed))
            folder = pathlib.Path(temporary) / str(count)
            row = compiled(folder, program, corpus, truth)
            every = ["%d of %d" % (len(some), len(some))
                     for some in (truth.free, truth.groups, truth.equal)]
            right = row[2:8] == [every[0], "0", "0", every[1], every[2], "all"]
            failed = failed or not right
            print("\n%d amendments, %d free, %d groups" % (
                count, len(truth.free), len(truth.groups)))
            print("| " + COLUMNS.replace(", ", " | ") + " |")
            for cells in (row, merged_by_git(folder, truth)):
                print("| " + " | ".join(cells) + " |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ.pop("ZERODRAFT_RECORD", None)
    sys.exit(main())
