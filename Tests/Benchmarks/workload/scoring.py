"""Holds a comparison against the truth.

Words are counted in body tokens: neither labels nor calls of footnotes, so that renumbering is no
change of words. A word that a change cuts is changed as a whole.
"""
import bisect

from .tokens import FNREF_RE, TOKEN_RE


def body_mask(kind_label_row, tokens):
    nl = kind_label_row[2]
    return [k >= nl and not FNREF_RE.match(t) for k, t in enumerate(tokens)]


class Doc:
    def __init__(self, old_lines, new_lines, truth):
        self.truth = truth
        self.old_lines, self.new_lines = old_lines, new_lines
        self.old_tok = [TOKEN_RE.findall(s) for s in old_lines]
        self.new_tok = [TOKEN_RE.findall(s) for s in new_lines]
        self.old_body = [body_mask(r, t) for r, t in zip(truth["old"], self.old_tok)]
        self.new_body = [body_mask(r, t) for r, t in zip(truth["new"], self.new_tok)]
        self.old_base = starts(self.old_tok)
        self.new_base = starts(self.new_tok)
        self.old_flat_body = [b for row in self.old_body for b in row]
        self.new_flat_body = [b for row in self.new_body for b in row]
        # provenance: new global token -> old global token or -1
        prov = [-1] * len(self.new_flat_body)
        for j, row in enumerate(truth["runs"]):
            nb = self.new_base[j]
            for a, length, ol, ot in row:
                ob = self.old_base[ol] + ot
                for k in range(length):
                    prov[nb + a + k] = ob + k
        self.prov = prov


def starts(rows):
    out, n = [], 0
    for r in rows:
        out.append(n)
        n += len(r)
    out.append(n)
    return out


def lis(values):
    """indices of a longest strictly increasing subsequence"""
    tails, tail_idx, prev = [], [], [-1] * len(values)
    for i, v in enumerate(values):
        k = bisect.bisect_left(tails, v)
        if k == len(tails):
            tails.append(v)
            tail_idx.append(i)
        else:
            tails[k] = v
            tail_idx[k] = i
        prev[i] = tail_idx[k - 1] if k else -1
    out, i = [], tail_idx[-1] if tail_idx else -1
    while i >= 0:
        out.append(i)
        i = prev[i]
    return out[::-1]


def tally(doc, blocks):
    """blocks: [(old global tokens in order, new global tokens in order, kept [(o,n)] increasing in both)]
    -> del, ins, chunks, chaff over body tokens"""
    ob, nb = doc.old_flat_body, doc.new_flat_body
    dele = ins = chunks = chaff = 0
    for olds, news, kept in blocks:
        opos = {g: k for k, g in enumerate(olds)}
        npos = {g: k for k, g in enumerate(news)}
        po, pn, island, first = 0, 0, 0, True
        for o, n in kept + [(None, None)]:
            eo = opos[o] if o is not None else len(olds)
            en = npos[n] if n is not None else len(news)
            d = sum(1 for k in range(po, eo) if ob[olds[k]])
            i = sum(1 for k in range(pn, en) if nb[news[k]])
            if d or i:
                dele += d
                ins += i
                chunks += 1
                if not first and 1 <= island <= 2:
                    chaff += 1
                first = False
                island = 0
            if o is not None:
                if ob[o]:
                    island += 1
                po, pn = eo + 1, en + 1
    return dict(del_=dele, ins=ins, chunks=chunks, chaff=chaff)


def relation_blocks(doc, relations, new_to_old):
    blocks = []
    for r in relations:
        olds = [g for i in sorted(r["old"]) for g in range(doc.old_base[i], doc.old_base[i + 1])]
        news = [g for j in sorted(r["new"]) for g in range(doc.new_base[j], doc.new_base[j + 1])]
        oset = set(olds)
        pairs = [(new_to_old[g], g) for g in news if new_to_old[g] >= 0 and new_to_old[g] in oset]
        keep = lis([o for o, _ in pairs])
        blocks.append((olds, news, [pairs[k] for k in keep]))
    return blocks


def floors(doc):
    prov, out = doc.prov, {}
    kept_body = sum(1 for g, o in enumerate(prov) if o >= 0 and doc.new_flat_body[g])
    t1 = tally(doc, relation_blocks(doc, doc.truth["relations"], prov))
    out["T0"] = {"del": sum(doc.old_flat_body) - kept_body, "ins": sum(doc.new_flat_body) - kept_body,
                 "chunks": t1["chunks"]}
    out["T1"] = {"del": t1["del_"], "ins": t1["ins"], "chunks": t1["chunks"], "chaff": t1["chaff"]}
    pairs = [(o, g) for g, o in enumerate(prov) if o >= 0]
    keep = lis([o for o, _ in pairs])
    t2 = tally(doc, [(range(len(doc.old_flat_body)), range(len(doc.new_flat_body)), [pairs[k] for k in keep])])
    out["T2"] = {"del": t2["del_"], "ins": t2["ins"], "chunks": t2["chunks"], "chaff": t2["chaff"]}
    return out


def squeeze(s):
    return "".join(s.split())


def token_offsets(tokens):
    off, n = [], 0
    for t in tokens:
        off.append(n)
        n += len(t)
    off.append(n)
    return off


class Mismatch(Exception):
    pass


def align_script(script, old_text, new_text, old_tok, new_tok):
    """-> kept [(old k, new k)], raw chunks, cuts, exact"""
    eo = "".join(t for op, t in script if op != "+")
    en = "".join(t for op, t in script if op != "-")
    exact = eo == old_text and en == new_text
    so, sn = squeeze(eo), squeeze(en)
    for got, want, side in ((so, squeeze(old_text), "old"), (sn, squeeze(new_text), "new")):
        if got != want:
            k = 0
            while k < min(len(got), len(want)) and got[k] == want[k]:
                k += 1
            raise Mismatch("%s side differs at char %d: got %r, want %r" % (side, k, got[max(0, k - 20):k + 30],
                                                                          want[max(0, k - 20):k + 30]))
    oo, no = token_offsets(old_tok), token_offsets(new_tok)
    ostart, nstart = {v: k for k, v in enumerate(oo)}, {v: k for k, v in enumerate(no)}
    segs, po, pn, raw, inside, cuts = [], 0, 0, 0, False, 0
    for op, t in script:
        w = len(squeeze(t))
        if op == "=":
            if w:
                if segs and segs[-1][0] + segs[-1][2] == po and segs[-1][1] + segs[-1][2] == pn:
                    segs[-1][2] += w
                else:
                    segs.append([po, pn, w])
                inside = False
            po += w
            pn += w
        else:
            if w and not inside:
                raw += 1
                inside = True
            if op == "-":
                po += w
            else:
                pn += w
    kept = []
    for a, b, w in segs:
        if a and a not in ostart or b and b not in nstart:
            cuts += 1
        if a + w not in ostart or b + w not in nstart:
            cuts += 1
        k = bisect.bisect_left(oo, a)
        while k < len(old_tok) and oo[k + 1] <= a + w:
            m = nstart.get(oo[k] - a + b)
            if m is not None and m < len(new_tok) and no[m + 1] - no[m] == oo[k + 1] - oo[k]:
                kept.append((k, m))
            k += 1
    return kept, raw, cuts, exact


def score(doc, sub):
    truth = doc.truth
    old_text, new_text = "\n".join(doc.old_lines), "\n".join(doc.new_lines)
    res = {"tool": sub.get("tool", "?"), "exact": True, "reconstructs": True}
    new_to_old = [-1] * len(doc.new_flat_body)
    raw = cuts = 0
    rels = sub.get("relations")
    try:
        if "kept" in sub:
            flat_old = [t for r in doc.old_tok for t in r]
            flat_new = [t for r in doc.new_tok for t in r]
            used = set()
            for a, b, length in sub["kept"]:
                for k in range(length):
                    if flat_old[a + k] != flat_new[b + k] or a + k in used or new_to_old[b + k] >= 0:
                        raise Mismatch("kept tokens %d/%d differ or are used twice" % (a + k, b + k))
                    used.add(a + k)
                    new_to_old[b + k] = a + k
            n = sum(1 for g, o in enumerate(new_to_old) if o >= 0 and doc.new_flat_body[g])
            t = dict(del_=sum(doc.old_flat_body) - n, ins=sum(doc.new_flat_body) - n, chunks=0, chaff=0)
        elif "script" in sub:
            flat_old = [t for r in doc.old_tok for t in r]
            flat_new = [t for r in doc.new_tok for t in r]
            kept, raw, cuts, res["exact"] = align_script(sub["script"], old_text, new_text, flat_old, flat_new)
            for o, n in kept:
                new_to_old[n] = o
            t = tally(doc, [(range(len(flat_old)), range(len(flat_new)), kept)])
        else:
            so, sn = set(), set()
            for r in rels:
                for i in r["old"]:
                    if i in so:
                        raise Mismatch("old line %d twice" % i)
                    so.add(i)
                for j in r["new"]:
                    if j in sn:
                        raise Mismatch("new line %d twice" % j)
                    sn.add(j)
            if len(so) != len(doc.old_lines) or len(sn) != len(doc.new_lines):
                raise Mismatch("lines missing: %d old, %d new" % (len(doc.old_lines) - len(so), len(doc.new_lines) - len(sn)))
            for r in rels:
                olds, news = sorted(r["old"]), sorted(r["new"])
                ot = "\n".join(doc.old_lines[i] for i in olds)
                nt = "\n".join(doc.new_lines[j] for j in news)
                script = r.get("script")
                if script is None:
                    script = [["=", ot]] if r["op"] == "same" and ot == nt else [["-", ot], ["+", nt]]
                om = [doc.old_base[i] + k for i in olds for k in range(len(doc.old_tok[i]))]
                nm = [doc.new_base[j] + k for j in news for k in range(len(doc.new_tok[j]))]
                kept, rw, ct, ex = align_script(script, ot, nt, [w for i in olds for w in doc.old_tok[i]],
                                                [w for j in news for w in doc.new_tok[j]])
                res["exact"] = res["exact"] and ex
                raw += rw
                cuts += ct
                for o, n in kept:
                    new_to_old[nm[n]] = om[o]
            t = tally(doc, relation_blocks(doc, rels, new_to_old))
    except Mismatch as e:
        res.update(exact=False, reconstructs=False, why=str(e))
        return res
    f = truth["floor"]
    total = t["del_"] + t["ins"]
    res.update({"del": t["del_"], "ins": t["ins"]})
    for key in ("T0", "T1", "T2"):
        res["x_" + key] = ratio(total, f[key]["del"] + f[key]["ins"])
    res["chunks"] = t["chunks"]
    res["chunks_x_T1"] = ratio(t["chunks"], f["T1"]["chunks"])
    res["chunks_x_T2"] = ratio(t["chunks"], f["T2"]["chunks"])
    res["raw_chunks"], res["cuts"], res["chaff"] = raw, cuts, t["chaff"]
    body = doc.new_flat_body
    tp = sum(1 for g, o in enumerate(new_to_old) if o >= 0 and body[g] and doc.prov[g] == o)
    said = sum(1 for g, o in enumerate(new_to_old) if o >= 0 and body[g])
    real = sum(1 for g, o in enumerate(doc.prov) if o >= 0 and body[g])
    res["keep_precision"], res["keep_recall"] = ratio(tp, said), ratio(tp, real)
    res["keep_f1"] = ratio(2 * tp, said + real)

    # paragraph relations
    def carried(r):
        good = all_ = 0
        for j in r["new"]:
            for g in range(doc.new_base[j], doc.new_base[j + 1]):
                if doc.prov[g] >= 0 and body[g]:
                    all_ += 1
                    good += new_to_old[g] == doc.prov[g]
        return bool(all_) and good >= 0.8 * all_
    claim = {}
    for r in rels or []:
        claim[(tuple(sorted(r["old"])), tuple(sorted(r["new"])))] = r
    truth_rel = truth["relations"]
    key = [(tuple(sorted(r["old"])), tuple(sorted(r["new"]))) for r in truth_rel]
    flagged_new = {j for r in rels or [] if r.get("moved") for j in r["new"]}
    both = [(k[0][0], k[1][0], k) for k in key if k[0] and k[1]]
    mv = dict(truth=0, carried=0, claimed_ok=0, claimed=sum(1 for r in rels or [] if r.get("moved")))
    for r, k in zip(truth_rel, key):
        if r["moved"]:
            mv["truth"] += 1
            if carried(r):
                mv["carried"] += 1
                if rels is not None:
                    ok = all(j in flagged_new for j in k[1])
                    if not ok:
                        o0, n0 = k[0][0], k[1][0]
                        crossing = [q for q in both if (q[0] - o0) * (q[1] - n0) < 0]
                        ok = bool(crossing) and len(crossing) < 500 and all(
                            all(j in flagged_new for j in q[2][1]) for q in crossing)
                    mv["claimed_ok"] += ok
    res["moved"] = mv
    for op in ("split", "merged"):
        d = dict(truth=0, carried=0, claimed_ok=0, claimed=sum(1 for r in rels or [] if r["op"] == op))
        for r, k in zip(truth_rel, key):
            if r["op"] == op:
                d["truth"] += 1
                d["carried"] += carried(r)
                d["claimed_ok"] += k in claim and claim[k]["op"] == op
        res[op] = d
    for op, mine in (("inserted", "new"), ("deleted", "old")):
        masks = doc.new_body if op == "inserted" else doc.old_body
        kept_in = [0] * len(masks)
        for g, o in enumerate(new_to_old):
            if o >= 0 and body[g]:
                kept_in[doc_line(doc.new_base, g) if op == "inserted" else doc_line(doc.old_base, o)] += 1
        lines = [i for r in truth_rel if r["op"] == op for i in r[mine]]
        res[op] = dict(truth=len(lines), found=sum(1 for i in lines if kept_in[i] <= 0.2 * sum(masks[i])))
    if rels is not None:
        hit = sum(1 for k in key if k in claim)
        res["relations_f1"] = ratio(2 * hit, len(key) + len(rels))
    return res


def doc_line(base, g):
    return bisect.bisect_right(base, g) - 1


def ratio(a, b):
    return round(a / b, 4) if b else (0.0 if not a else None)
