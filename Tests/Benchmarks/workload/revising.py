"""Revises a text as negotiators do, and keeps account of every word.

Words and phrases are substituted, qualifiers and clauses inserted, phrases and sentences deleted,
list items and sentences swapped, phrases bracketed, footnotes added; paragraphs are inserted,
deleted, moved near and far, split and merged, each with or without edits; all is renumbered.
Not simulated: sentences carried from one paragraph to another that stays, copies, tables, other
languages, formatting, cross-references.
"""
import re

from .texts import QUALIFIERS, SUBST, apply_map, chapter_map, first_caps, make_note
from .tokens import FNREF_RE, is_word, sentence_ends, tokenize, untokenize


def replace(toks, i, j, text, log, kind):
    """toks[i:j] -> text, keeping the provenance of an equal head and tail"""
    new = [(w, True if k == 0 else s, -1, -1) for k, (w, s) in enumerate(tokenize(text))]
    if new and i < len(toks) and j > i:
        new[0] = (new[0][0], toks[i][1], -1, -1)
    elif new and not is_word(new[0]):
        new[0] = (new[0][0], tokenize(text)[0][1], -1, -1)
    a, b = i, 0
    while a < j and b < len(new) and toks[a][0] == new[b][0]:
        a, b = a + 1, b + 1
    c, d = j, len(new)
    while c > a and d > b and toks[c - 1][0] == new[d - 1][0]:
        c, d = c - 1, d - 1
    if a == c and b == d:
        return toks, False
    log.append({"kind": kind, "del": untokenize(toks[a:c]), "ins": untokenize(new[b:d])})
    return toks[:a] + new[b:d] + toks[c:], True


def edit_once(rng, base, toks, log, mapping, fresh_fn):
    kind = rng.weighted((("subst", 30), ("qualifier", 16), ("clause+", 8), ("clause-", 8), ("words-", 8), ("free", 8),
                         ("sentence-", 4), ("sentence+", 4), ("brackets", 6), ("punct", 5), ("number", 3),
                         ("swap-items", 2), ("swap-sentences", 1), ("footnote", 1)))
    n = len(toks)
    if n < 4:
        kind = "free"
    low = [t[0].lower() for t in toks]
    if kind == "subst":
        hits = []
        for k, (src, dst) in enumerate(SUBST):
            w = len(src)
            for i in range(n - w + 1):
                if low[i] == src[0] and tuple(low[i:i + w]) == src:
                    hits.append((i, i + w, dst))
        if hits:
            i, j, dst = rng.pick(hits)
            if toks[i][0][:1].isupper() and dst[:1].islower():
                dst = dst[:1].upper() + dst[1:]
            if dst.endswith(",") and j < n and not is_word(toks[j]):
                dst = dst[:-1]
            return replace(toks, i, j, dst, log, kind)
        kind = "free"
    if kind == "qualifier":
        at = [i + 1 for i in range(1, n - 1) if is_word(toks[i]) and (
            toks[i + 1][0] in (",", ".", ";", "and", "to", "in", "through", "for", "by", "with"))]
        if at:
            i = rng.pick(at)
            q = rng.pick(QUALIFIERS)
            if not is_word(toks[i]):
                q = q[:-1]
            return replace(toks, i, i, q, log, kind)
        kind = "free"
    if kind == "clause+":
        at = [i + 1 for i in range(3, n - 1) if is_word(toks[i]) and not is_word(toks[i + 1])]
        if at:
            i = rng.pick(at)
            c = apply_map(rng.pick(base.clauses[rng.pick(sorted(base.clauses))]), mapping)
            c = [t for t in c if t[0] not in ".;"][:rng.range(5, 18)]
            return replace(toks, i, i, untokenize(c), log, kind)
        kind = "free"
    if kind == "clause-":
        commas = [i for i in range(n) if toks[i][0] == ","]
        spans = [(a, b) for a, b in zip(commas, commas[1:]) if 2 <= b - a <= 25]
        if spans:
            a, b = rng.pick(spans)
            return replace(toks, a, b, "", log, kind)
        kind = "words-"
    if kind == "words-":
        i = rng.range(1, max(1, n - 3))
        j = min(n - 1, i + rng.range(1, 5))
        if j > i:
            return replace(toks, i, j, "", log, kind)
        kind = "free"
    if kind in ("sentence-", "sentence+", "swap-sentences"):
        ends = sentence_ends(toks)
        starts = [0] + ends[:-1]
        if kind == "sentence+":
            k = rng.below(len(ends))
            if toks[ends[k] - 1][0] == ".":
                s = untokenize(apply_map(first_caps(rng.pick(base.donor)), mapping))
                return replace(toks, ends[k], ends[k], " " + s, log, kind)
            kind = "free"
        elif len(ends) < 2:
            kind = "free"
        elif kind == "sentence-":
            k = rng.below(len(ends))
            return replace(toks, starts[k], ends[k], "", log, kind)
        else:
            k = rng.below(len(ends) - 1)
            a, b, c = starts[k], ends[k], ends[k + 1]
            one, two = toks[a:b], toks[b:c]
            log.append({"kind": kind, "del": "", "ins": ""})
            two = [(two[0][0], one[0][1]) + two[0][2:]] + two[1:]
            one = [(one[0][0], True) + one[0][2:]] + one[1:]
            return toks[:a] + two + one + toks[c:], True
    if kind == "swap-items":
        c = [i for i in range(2, n - 3) if toks[i][0] == "," and is_word(toks[i - 1]) and is_word(toks[i + 1])
             and toks[i + 2][0] in (",", "and") and toks[i - 2][0] in (",", "of", "the", "to", "and")]
        if c:
            i = rng.pick(c)
            if low[i - 1] != low[i + 1]:
                log.append({"kind": kind, "del": "", "ins": ""})
                a, b = toks[i - 1], toks[i + 1]
                return toks[:i - 1] + [(b[0], a[1]) + b[2:], toks[i], (a[0], b[1]) + a[2:]] + toks[i + 2:], True
        kind = "free"
    if kind == "brackets":
        i = rng.range(1, n - 2)
        j = min(n - 1, i + rng.range(2, 12))
        log.append({"kind": kind, "del": "", "ins": "[ ]"})
        return toks[:i] + [("[", toks[i][1], -1, -1), (toks[i][0], False) + toks[i][2:]] + toks[i + 1:j] + \
            [("]", False, -1, -1)] + toks[j:], True
    if kind == "punct":
        c = [i for i in range(2, n - 1) if toks[i][0] == ","]
        if c and rng.chance(0.6):
            i = rng.pick(c)
            return replace(toks, i, i + 1, rng.pick(("", ";")), log, kind)
        c = [i for i in range(3, n - 1) if toks[i][0] in ("and", "in", "including", "which", "to") and is_word(toks[i - 1])]
        if c:
            i = rng.pick(c)
            log.append({"kind": kind, "del": "", "ins": ","})
            return toks[:i] + [(",", False, -1, -1)] + toks[i:], True
        kind = "free"
    if kind == "number":
        c = [i for i in range(n) if toks[i][0].isdigit()]
        if c:
            i = rng.pick(c)
            return replace(toks, i, i + 1, str(int(toks[i][0]) + rng.range(1, 9)), log, kind)
        kind = "free"
    if kind == "footnote":
        c = [i + 1 for i in range(2, n - 1) if is_word(toks[i]) and toks[i + 1][0] in (",", ".", ";")]
        if c and fresh_fn is not None:
            i = rng.pick(c)
            log.append({"kind": kind, "del": "", "ins": "[^]"})
            return toks[:i] + [("\0fn:" + fresh_fn(), False, -1, -1)] + toks[i:], True
    words = [i for i in range(n) if is_word(toks[i])]
    if not words:
        return toks, False
    i = rng.pick(words)
    j = min(n, i + rng.range(1, 3))
    while j > i + 1 and not all(is_word(t) for t in toks[i:j]):
        j -= 1
    new = " ".join(rng.pick(base.vocab) for _ in range(rng.range(1, 4)))
    if toks[i][0][:1].isupper():
        new = new[:1].upper() + new[1:]
    return replace(toks, i, j, new, log, "free")


def edit_many(rng, base, toks, count, mapping, fresh_fn):
    log, guard = [], 0
    while len(log) < count and guard < 4 * count + 8:
        guard += 1
        toks, _ = edit_once(rng, base, toks, log, mapping, fresh_fn)
        if len(toks) < 3:
            break
    return toks, log


RATES = {
    #           keep   modify rewrite delete move movemod split splitmod merge mergemod  insert-after
    "light": dict(keep=70, modify=22, rewrite=1, delete=2, move=1.2, movemod=0.6, split=0.8, splitmod=0.4, merge=0.8,
                  mergemod=0.4, insert=0.03, edits=(1, 2), numbering="bis"),
    "heavy": dict(keep=22, modify=46, rewrite=6, delete=7, move=3, movemod=3, split=2, splitmod=2, merge=2,
                  mergemod=2, insert=0.08, edits=(2, 6), numbering="renumber"),
}


def revise(rng, base, old, rate):
    r = RATES[rate]
    actions = [(k, r[k]) for k in ("keep", "modify", "rewrite", "delete", "move", "movemod", "split", "splitmod",
                                   "merge", "mergemod")]
    mapping = chapter_map(rng)
    next_fn = [10 ** 6]
    new_notes = {}                                   # after old index -> notes

    def fresh_fn():
        next_fn[0] += 1
        fid = str(next_fn[0])
        new_notes.setdefault(current[0], []).append(
            dict(kind="footnote", fn=fid, rel=None, toks=[t + (-1, -1) for t in make_note(rng)]))
        return fid
    current = [0]
    n = len(old)

    def tok4(i):
        return [(t[0], t[1], i, k) for k, t in enumerate(old[i]["toks"])]
    # units: a paragraph with its subparagraphs moves as a block
    relations, out = [], []                          # out: [unit]; unit = list of new paragraph dicts

    def rel(op, olds, moved=False, edits=None):
        relations.append(dict(op=op, old=olds, new=[], moved=moved, edits=edits or []))
        return len(relations) - 1

    def newp(kind, toks, relid, fn=None, after=None):
        return dict(kind=kind, toks=toks, rel=relid, fn=fn, after=after)
    lo, hi = r["edits"]
    rewrites = {"rewrite": (8, 14)}
    i = 0
    pending_moves = []
    while i < n:
        p = old[i]
        current[0] = i
        kind = p["kind"]
        act = rng.weighted(actions)
        has_subs = i + 1 < n and old[i + 1]["kind"] == "sub" and kind == "para"
        if kind in ("title", "heading"):
            act = "modify" if (kind == "heading" and act == "rewrite") else "keep"
        elif kind == "footnote":
            act = "modify" if act in ("rewrite", "movemod") else "keep"
        elif kind == "preamble":
            act = {"split": "keep", "splitmod": "modify", "merge": "keep", "mergemod": "modify"}.get(act, act)
        elif kind == "sub" and act in ("move", "movemod"):
            act = {"move": "keep", "movemod": "modify"}[act]      # subs move inside their list, below
        if act in ("split", "splitmod") and (has_subs or len(sentence_ends(p["toks"])) < 2):
            act = "modify" if act == "splitmod" else "keep"
        if act in ("merge", "mergemod") and not (
                i + 1 < n and old[i + 1]["kind"] == kind and not has_subs and kind in ("para", "sub")
                and not (i + 2 < n and old[i + 2]["kind"] == "sub" and kind == "para")):
            act = "modify" if act == "mergemod" else "keep"
        if act == "delete" and (has_subs or any(t[0].startswith("\0fn:") or FNREF_RE.match(t[0]) for t in p["toks"])):
            act = "modify"
        unit = []
        if act == "delete":
            rel("deleted", [i])
        elif act in ("keep", "move"):
            unit.append(newp(kind, tok4(i), rel("same", [i], act == "move"), p["fn"], i))
        elif act in ("modify", "rewrite", "movemod"):
            a, b = rewrites.get(act, (lo, hi))
            toks, log = edit_many(rng, base, tok4(i), rng.range(a, b), mapping, fresh_fn if kind == "para" else None)
            unit.append(newp(kind, toks, rel("modified" if log else "same", [i], act == "movemod", log), p["fn"], i))
        elif act in ("split", "splitmod"):
            toks, log = tok4(i), []
            if act == "splitmod":
                toks, log = edit_many(rng, base, toks, rng.range(1, max(1, hi // 2)), mapping, None)
            ends = sentence_ends(toks)
            ends = [e for e in ends[:-1] if any(t[2] >= 0 for t in toks[:e]) and any(t[2] >= 0 for t in toks[e:])]
            if not ends:
                unit.append(newp(kind, toks, rel("modified" if log else "same", [i], False, log), None, i))
            else:
                cut = sorted({rng.pick(ends)} | ({rng.pick(ends)} if len(ends) > 2 and rng.chance(0.25) else set()))
                parts, a = [], 0
                for e in cut + [len(toks)]:
                    parts.append(toks[a:e])
                    a = e
                parts = [q for q in parts if q]
                rid = rel("split", [i], False, log)
                for k, q in enumerate(parts):
                    unit.append(newp(kind, q, rid, None, i if k == 0 else -1))
        else:
            second = tok4(i + 1)
            second[0] = (second[0][0], True) + second[0][2:]
            toks, log = tok4(i) + second, []
            if act == "mergemod":
                toks, log = edit_many(rng, base, toks, rng.range(1, max(1, hi // 2)), mapping, None)
            rid = rel("merged", [i, i + 1], False, log)
            unit.append(newp(kind, toks, rid, None, i))
            i += 1
        moved = act in ("move", "movemod") and kind in ("para", "preamble")
        if unit:
            if kind == "sub" and out and not moved:
                # a sub belongs to the unit before it, which may itself be moving
                target = pending_moves[-1] if pending_moves and pending_moves[-1]["last"] == i - 1 else None
                if target is not None:
                    for q in unit:
                        if relations[q["rel"]]["op"] != "inserted":
                            relations[q["rel"]]["moved"] = True
                    target["unit"] += unit
                    target["last"] = i
                else:
                    out[-1].extend(unit) if out[-1][-1]["kind"] in ("sub", "para") else out.append(unit)
            elif moved:
                pending_moves.append(dict(unit=unit, home=len(out), last=i))
            else:
                out.append(unit)
        elif kind == "sub" and pending_moves and pending_moves[-1]["last"] == i - 1:
            pending_moves[-1]["last"] = i
        if kind in ("para", "preamble", "sub") and not has_subs and not (kind == "sub" and moved) and rng.chance(r["insert"]):
            toks = []
            for j in range(rng.weighted(((1, 50), (2, 35), (3, 15))) if kind == "para" else 1):
                s = apply_map(first_caps(rng.pick(base.donor)), mapping)
                toks += [(t[0], True if (k == 0 and j) else t[1], -1, -1) for k, t in enumerate(s)]
            if kind != "para":
                toks = toks[:-1] + [("," if kind == "preamble" else ";", False, -1, -1)]
            q = newp(kind, toks, rel("inserted", []), None, -1)
            dest = out
            if kind == "sub":
                if pending_moves and pending_moves[-1]["last"] == i:
                    pending_moves[-1]["unit"].append(q)
                elif dest and dest[-1][-1]["kind"] in ("sub", "para"):
                    dest[-1].append(q)
                else:
                    dest.append([q])
            else:
                dest.append([q])
        for note in new_notes.pop(i, []):
            note["rel"] = rel("inserted", [])
            note["after"] = -1
            new_notes.setdefault("tail", []).append(note)
        if kind == "footnote" or i + 1 == n or old[i + 1]["kind"] == "heading":
            if not (i + 1 < n and old[i + 1]["kind"] == "footnote"):
                for note in new_notes.pop("tail", []):
                    out.append([note])
        i += 1
    # moves: near (60 %) or anywhere; only between units of the same sort
    for mv in pending_moves:
        kind = mv["unit"][0]["kind"]
        spots = None
        for _ in range(60):
            if rng.chance(0.6):
                at = mv["home"] + rng.pick((-8, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8))
            else:
                at = rng.below(len(out) + 1)
            at = max(1, min(len(out) - 1, at))
            if out[at][0]["kind"] == kind and abs(at - mv["home"]) > 1:
                spots = at
                break
        if spots is None:
            spots = mv["home"]
            for q in mv["unit"]:
                relations[q["rel"]]["moved"] = False
        mv["at"] = spots
    order = sorted(range(len(pending_moves)), key=lambda k: (pending_moves[k]["at"], k))
    merged, k = [], 0
    for idx in range(len(out) + 1):
        while k < len(order) and pending_moves[order[k]]["at"] == idx:
            merged.append(pending_moves[order[k]]["unit"])
            k += 1
        if idx < len(out):
            merged.append(out[idx])
    new = [q for unit in merged for q in unit]
    return new, relations, r["numbering"]
