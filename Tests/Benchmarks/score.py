#!/usr/bin/env python3
"""Scores `zerodraft compare` on revision pairs with ground truth, beside git.

    score.py --zerodraft .build/release/zerodraft --workload WORKLOAD.PY --suite SUITE
    score.py ... --pairs 300-heavy 3000-light     only these folders of the suite
    score.py ... --timing 9                       also the ratio of times, over nine runs

The README beside this file says what the columns mean. Standard library only.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

GIT = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain"]


def run(command, keep=True):
    """Runs a command; returns its output, its seconds and its peak memory in MB."""
    target = subprocess.PIPE if keep else subprocess.DEVNULL
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=target, stderr=subprocess.PIPE)
    output = child.stdout.read() if keep else b""
    errors = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    # git says 1 when the files differ.
    if child.returncode not in (0, 1):
        sys.exit("%s: exit status %d\n%s" % (command[0], child.returncode, errors.decode()))
    return output, seconds, usage.ru_maxrss / 1024


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


class Side:
    """The lines of one file, and which unit of the draft stands on which of them."""

    def __init__(self, path, draft):
        self.lines = lines_of(path)
        if self.lines[-1] == "":
            self.lines.pop()
        self.paragraphs = [self.place(unit) for unit in draft["paragraphs"]]
        self.footnotes = [self.place(unit) for unit in draft["footnotes"]]

    def place(self, unit):
        """The line of a unit, from zero, and what stands on it before the unit's text."""
        index = unit["line"] - 1
        line = self.lines[index]
        if not line.endswith(unit["text"]):
            sys.exit("line %d was not read as it stands:\n  %s\n  %s"
                     % (index + 1, line, unit["text"]))
        return index, line[: len(line) - len(unit["text"])]


def submitted(relation, old, new):
    """One relation in the scorer's form: lines for indices, labels back before the words."""
    olds = [old[index] for index in relation["old"]]
    news = [new[index] for index in relation["new"]]
    script = []

    def add(kind, text):
        if text:
            script.append([kind, text])

    def heads(one, other):
        if one == other:
            add("=", one)
        else:
            add("-", one or "")
            add("+", other or "")

    at_old = at_new = 0
    heads(olds[0][1] if olds else None, news[0][1] if news else None)
    for kind, text in relation["script"]:
        first, *rest = text.split("\n")
        add(kind, first)
        for part in rest:
            at_old += kind != "+"
            at_new += kind != "-"
            add(kind, "\n")
            if kind == "=":
                heads(olds[at_old][1], news[at_new][1])
            else:
                add(kind, olds[at_old][1] if kind == "-" else news[at_new][1])
            add(kind, part)
    return {
        "op": relation["op"],
        "old": [index for index, _ in olds],
        "new": [index for index, _ in news],
        "moved": relation.get("moved", False),
        "script": script,
    }


def zerodraft_submission(document, old_path, new_path):
    old = Side(old_path, document["old"])
    new = Side(new_path, document["new"])
    relations = [submitted(r, old.paragraphs, new.paragraphs) for r in document["relations"]]
    relations += [submitted(r, old.footnotes, new.footnotes)
                  for r in document["footnoteRelations"]]
    # A line that was read as something else than text (a masthead) has no relation.
    for key, kind, op, side in (("old", "-", "deleted", old), ("new", "+", "inserted", new)):
        seen = {index for relation in relations for index in relation[key]}
        missing = [index for index in range(len(side.lines)) if index not in seen]
        if missing:
            print("  %d lines of the %s file are in no relation, first line %d"
                  % (len(missing), key, missing[0] + 1), file=sys.stderr)
        for index in missing:
            relation = {"op": op, "old": [], "new": [], "script": [[kind, side.lines[index]]]}
            relation[key] = [index]
            relations.append(relation)
    return {"format": "un-submission/1", "tool": "zerodraft", "relations": relations}


def git_submission(output):
    script = []
    in_hunk = False
    for line in output.decode("utf-8").split("\n"):
        if line.startswith("@@"):
            in_hunk = True
        elif not in_hunk or not line:
            continue
        elif line == "~":
            script.append(["=", "\n"])
        elif line[0] in " +-":
            script.append(["=" if line[0] == " " else line[0], line[1:]])
    return {"format": "un-submission/1", "tool": "git", "script": script}


def score(workload, folder, submission):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(submission, file)
        file.flush()
        output, _, _ = run([sys.executable, workload, "score", folder, file.name])
    return json.loads(output)


def claimed(value):
    if not value or "claimed_ok" not in value:
        return "–"
    wrong = value["claimed"] - value["claimed_ok"]
    return "%d of %d (%d)" % (value["claimed_ok"], value["truth"], max(0, wrong))


def row(pair, tool, result, measured):
    if not result.get("reconstructs"):
        return [pair, tool, "no: " + result.get("why", "?")[:60]] + ["–"] * 9 + measured
    return [
        pair, tool, "yes" if result["exact"] else "but for spaces",
        "%.4f" % result["keep_f1"], "%.3f" % result["x_T1"], "%.3f" % result["chunks_x_T1"],
        str(result["chaff"]), str(result["cuts"]),
        claimed(result.get("moved")), claimed(result.get("split")), claimed(result.get("merged")),
        "%.3f" % result["relations_f1"] if "relations_f1" in result else "–",
    ] + measured


def timed(ours, git, runs):
    """Runs both commands in turn; medians of seconds, and of the ratio within a turn."""
    seconds, ratios, memory = [], [], 0
    for _ in range(runs):
        _, mine, peak = run(ours, keep=False)
        _, theirs, _ = run(git, keep=False)
        seconds.append(mine)
        ratios.append(mine / theirs)
        memory = max(memory, peak)
    return ["%.0f ms" % (1000 * statistics.median(seconds)),
            "%.2f×" % statistics.median(ratios), "%.0f MB" % memory]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--zerodraft", required=True, help="the binary, of a release build")
    parser.add_argument("--workload", required=True, help="workload.py, which holds the scorer")
    parser.add_argument("--suite", required=True, help="a folder of pairs made by workload.py")
    parser.add_argument("--pairs", nargs="*", help="only these folders of the suite")
    parser.add_argument("--timing", type=int, default=0, metavar="RUNS",
                        help="how many alternating runs to time; none by default")
    parser.add_argument("--arguments", default="", help="further arguments for compare")
    arguments = parser.parse_args()
    pairs = arguments.pairs or sorted(
        (name for name in os.listdir(arguments.suite)
         if os.path.exists(os.path.join(arguments.suite, name, "truth.json"))),
        key=lambda name: (int(name.split("-")[0]), name))
    head = ["pair", "tool", "exact", "kept F1", "marked / truth", "chunks / truth", "chaff",
            "cuts", "moved (wrong)", "split (wrong)", "merged (wrong)", "relations F1"]
    if arguments.timing:
        head += ["time", "time / git", "peak"]
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    failed = False
    for pair in pairs:
        folder = os.path.join(arguments.suite, pair)
        old, new = os.path.join(folder, "old.txt"), os.path.join(folder, "new.txt")
        ours = [arguments.zerodraft, "compare", old, new, "--format", "json"]
        ours += arguments.arguments.split()
        output, _, _ = run(ours)
        result = score(arguments.workload, folder,
                       zerodraft_submission(json.loads(output), old, new))
        failed = failed or not result.get("exact")
        measured = timed(ours, GIT + [old, new], arguments.timing) if arguments.timing else []
        print("| " + " | ".join(row(pair, "zerodraft", result, measured)) + " |")
        output, _, _ = run(GIT + ["-U1000000", old, new])
        result = score(arguments.workload, folder, git_submission(output))
        blank = ["", "1.00×", ""] if arguments.timing else []
        print("| " + " | ".join(row(pair, "git", result, blank)) + " |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
