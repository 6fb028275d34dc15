"""Numbers paragraphs and footnotes: anew, or with bis and ter beside what keeps its number."""
import re

from .tokens import FNREF_RE

BIS = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")


def bis(base_label, used):
    stem = base_label
    for suffix in BIS:
        cand = "%s %s" % (stem, suffix)
        if cand not in used:
            return cand
    k = 11
    while "%s %d-ies" % (stem, k) in used:
        k += 1
    return "%s %d-ies" % (stem, k)


def letter(k):
    return chr(97 + k) if k < 26 else chr(96 + k // 26) + chr(97 + k % 26)


def number_all(paras, numbering, old_labels):
    """assign labels; -> labels list, fn map"""
    labels, fnmap = [], {}
    num = sub = fn = 0
    used = set()
    if numbering == "bis":
        for p in paras:
            if p.get("after", -1) is not None and p.get("after", -1) >= 0:
                used.add(old_labels[p["after"]].strip("()."))
    last, last_sub, last_fn = "0", "", "0"
    for p in paras:
        kind = p["kind"]
        own = numbering == "bis" and p.get("after", -1) is not None and p.get("after", -1) >= 0
        if kind == "para":
            sub = 0
            if own:
                last = old_labels[p["after"]].strip(".")
                labels.append(last + ".")
            elif numbering == "bis":
                lab = bis(last.split(" ")[0], used)
                used.add(lab)
                last = lab
                labels.append(lab + ".")
            else:
                num += 1
                labels.append("%d." % num)
            last_sub = "z"
        elif kind == "sub":
            if own:
                last_sub = old_labels[p["after"]].strip("()")
                labels.append("(%s)" % last_sub)
            elif numbering == "bis":
                last_sub = bis(last_sub.split(" ")[0], ())
                labels.append("(%s)" % last_sub)
            else:
                labels.append("(%s)" % letter(sub))
                sub += 1
        elif kind == "footnote":
            if own:
                last_fn = old_labels[p["after"]][2:-1]
                lab = last_fn
            elif numbering == "bis":
                stem = re.match(r"\d+", last_fn).group()
                lab = stem + "bis"
                k = 2
                while lab in used:
                    lab = "%sbis%d" % (stem, k)
                    k += 1
                used.add(lab)
            else:
                fn += 1
                lab = str(fn)
            fnmap[p["fn"]] = lab
            labels.append("[^%s]" % lab)
        else:
            if kind == "heading":
                sub = 0
            labels.append("")
    return labels, fnmap
