"""What a tool says of a pair of texts, in the form in which it is scored.

A submission is a list of relations between lines, each with its script, or one script over the
whole texts. Kept and deleted words spell the old lines, kept and inserted ones the new lines.
"""

import sys


class Side:
    """The lines of one text, and which unit of the draft stands on which of them."""

    def __init__(self, lines, draft):
        self.lines = lines
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


def zerodraft_submission(document, old_lines, new_lines):
    old = Side(old_lines, document["old"])
    new = Side(new_lines, document["new"])
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
    return {"tool": "zerodraft", "relations": relations}


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
    return {"tool": "git", "script": script}
