"""Words and marks, sentences, and the numbers by which everything is drawn.

The numbers are splitmix64 of our own, so that a seed makes the same texts on every machine.
"""
import re

TOKEN_RE = re.compile(r"\[\^[0-9a-z]+\]|[^\W_]+(?:[-'\u2019][^\W_]+)*|[^\w\s]|_")
FNREF_RE = re.compile(r"\[\^[0-9a-z]+\]\Z")


class Rng:
    """splitmix64; portable, so a port to another language draws the same numbers."""

    def __init__(self, seed):
        self.s = seed & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self.s = (self.s + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.s
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def below(self, n):
        return self.next() % n

    def range(self, a, b):
        """an integer in [a, b]"""
        return a + self.below(b - a + 1)

    def chance(self, p):
        return (self.next() >> 11) * (1.0 / (1 << 53)) < p

    def pick(self, seq):
        return seq[self.below(len(seq))]

    def weighted(self, pairs):
        total = sum(w for _, w in pairs)
        r = (self.next() >> 11) * (1.0 / (1 << 53)) * total
        for v, w in pairs:
            r -= w
            if r < 0:
                return v
        return pairs[-1][0]


def tokenize(text):
    """[(token, space_before)]"""
    out, last = [], 0
    for m in TOKEN_RE.finditer(text):
        out.append((m.group(), m.start() > last))
        last = m.end()
    return out


def untokenize(toks):
    parts = []
    for k, t in enumerate(toks):
        if k and t[1]:
            parts.append(" ")
        parts.append(t[0])
    return "".join(parts)


def unglue(toks):
    """an edit may not glue two words together"""
    toks = list(toks)
    for k in range(1, len(toks)):
        if not toks[k][1] and toks[k][0][0].isalnum() and toks[k - 1][0][-1].isalnum():
            toks[k] = (toks[k][0], True) + tuple(toks[k][2:])
    return toks


def is_word(t):
    return t[0].isalnum()


def sentence_ends(toks):
    """indices one past each sentence end; the last is len(toks)"""
    ends, n, i = [], len(toks), 0
    while i < n:
        if toks[i][0] in (".", "?", "!"):
            j = i + 1
            while j < n and (FNREF_RE.match(toks[j][0]) or (toks[j][0] in "\u201d\"'" and not toks[j][1])):
                j += 1
            if j < n and toks[j][1] and toks[j][0][:1].isupper() and not (
                    i and toks[i - 1][0] in ("No", "vol", "Mr", "Ms", "H", "E", "Ibid")):
                ends.append(j)
            i = j
        else:
            i += 1
    if not ends or ends[-1] != n:
        ends.append(n)
    return ends


def sentences(toks):
    out, a = [], 0
    for e in sentence_ends(toks):
        out.append(toks[a:e])
        a = e
    return out
