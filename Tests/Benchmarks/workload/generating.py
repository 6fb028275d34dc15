"""Makes a pair of texts, and the truth about what became of every paragraph and word."""
from .numbering import number_all
from .revising import revise
from .scoring import Doc, floors
from .texts import build_base
from .tokens import FNREF_RE, Rng, tokenize, unglue, untokenize


def render(p, label, fnmap):
    toks = []
    for t in p["toks"]:
        if t[0].startswith("\0fn:"):
            toks.append(("[^%s]" % fnmap.get(t[0][4:], "0"),) + tuple(t[1:]))
        else:
            toks.append(t)
    toks = unglue(toks)
    body = untokenize(toks)
    return (label + " " + body) if label else body, toks


def generate(corpus, size, rate, seed):
    rng = Rng(seed * 1000003 + size * 17 + (1 if rate == "heavy" else 0))
    base, old = build_base(rng, corpus, size)
    for p in old:                                     # unify footnote references
        p["toks"] = [("\0fn:" + t[0][2:-1], t[1]) if FNREF_RE.match(t[0]) else t for t in p["toks"]]
    new, relations, numbering = revise(rng, base, old, rate)
    olab, ofn = number_all([dict(p, after=None) for p in old], "renumber", None)
    nlab, nfn = number_all(new, numbering, olab)
    old_lines, old_rows, new_lines, new_rows, runs = [], [], [], [], []
    old_final = []
    for p, lab in zip(old, olab):
        line, toks = render(p, lab, ofn)
        nl = len(tokenize(lab))
        allt = [t[0] for t in tokenize(line)]
        if allt[nl:] != [t[0] for t in toks]:
            raise AssertionError("old tokenization: %r" % line)
        old_lines.append(line)
        old_rows.append([p["kind"], lab, nl, len(allt)])
        old_final.append(allt)
    for j, (p, lab) in enumerate(zip(new, nlab)):
        line, toks = render(p, lab, nfn)
        nl = len(tokenize(lab))
        allt = [t[0] for t in tokenize(line)]
        if allt[nl:] != [t[0] for t in toks]:
            raise AssertionError("new tokenization: %r" % line)
        relations[p["rel"]]["new"].append(j)
        row = []
        after = p.get("after")
        if after is not None and after >= 0 and lab and olab[after] == lab:
            row.append([0, nl, after, 0])
        for k, t in enumerate(toks):
            op, ot = t[2], t[3]
            if op < 0:
                continue
            ot += old_rows[op][2]
            if old_final[op][ot] != allt[nl + k]:
                continue                               # renumbered footnote reference
            if row and row[-1][2] == op and row[-1][0] + row[-1][1] == nl + k and row[-1][3] + row[-1][1] == ot:
                row[-1][1] += 1
            else:
                row.append([nl + k, 1, op, ot])
        runs.append(row)
        new_lines.append(line)
        new_rows.append([p["kind"], lab, nl, len(allt)])
    for rel in relations:
        if rel["op"] == "split" and len(rel["new"]) < 2 or rel["op"] == "merged" and len(rel["old"]) < 2:
            rel["op"] = "modified"
        if rel["old"] and rel["new"] and [olab[i] for i in rel["old"]] != [nlab[j] for j in rel["new"]]:
            rel["relabelled"] = True
    truth = dict(size=size, rate=rate, seed=seed, numbering=numbering,
                 old=old_rows, new=new_rows, relations=relations, runs=runs)
    truth["counts"] = count_relations(relations)
    truth["counts"]["old_lines"], truth["counts"]["new_lines"] = len(old_lines), len(new_lines)
    doc = Doc(old_lines, new_lines, truth)
    truth["counts"]["old_body_tokens"] = sum(map(sum, doc.old_body))
    truth["counts"]["new_body_tokens"] = sum(map(sum, doc.new_body))
    truth["floor"] = floors(doc)
    return old_lines, new_lines, truth


def count_relations(relations):
    c = {}
    for r in relations:
        c[r["op"]] = c.get(r["op"], 0) + 1
        if r["moved"]:
            c["moved"] = c.get("moved", 0) + 1
            if r["op"] != "same":
                c["moved_and_edited"] = c.get("moved_and_edited", 0) + 1
        if r.get("relabelled"):
            c["relabelled"] = c.get("relabelled", 0) + 1
    return dict(sorted(c.items()))
