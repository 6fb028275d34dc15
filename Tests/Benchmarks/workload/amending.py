"""Makes one paragraph with amendments of many delegations, and the truth about them.

Every amendment replaces a range of words and marks of the paragraph. Some are aimed at a few hot
spots. Two exclude each other if their ranges overlap, or if both put something in at one place;
equal ones are one with several holders. What excludes nothing, and is nobody else's, is free.
"""
from .revising import edit_once, replace
from .texts import FNINLINE_RE, QUALIFIERS, Base
from .tokens import Rng, tokenize, unglue, untokenize

LABEL = 2  # The number and its full stop.


def relation(one, other):
    """What two amendments are to each other: same, same_point, overlap, adjacent, independent."""
    a, b, c, d = one["start"], one["end"], other["start"], other["end"]
    if (a, b, one["ins"]) == (c, d, other["ins"]):
        return "same"
    if a == b == c == d:
        return "same_point"
    if max(a, c) < min(b, d) or (a == b and c < a < d) or (c == d and a < c < b):
        return "overlap"
    return "adjacent" if b == c or d == a else "independent"


def groups(amendments, related):
    """Sets of their ids, of which each is related to another one of its set; single ones too."""
    left, found = set(range(len(amendments))), []
    while left:
        group, open_ones = set(), [left.pop()]
        while open_ones:
            one = open_ones.pop()
            group.add(one)
            near = [k for k in left if relation(amendments[one], amendments[k]) in related]
            left.difference_update(near)
            open_ones += near
        found.append(frozenset(amendments[k]["id"] for k in group))
    return found


def spot(rng, base, toks, place, log):
    """An amendment at a hot spot."""
    end = min(len(toks) - 1, place + rng.range(0, 3))
    if end == place:
        text = rng.pick(QUALIFIERS)
    else:
        text = " ".join(rng.pick(base.vocab) for _ in range(rng.range(1, 3)))
    if rng.chance(0.15) and end != place:
        text = ""
    return replace(toks, place, end, text, log, "hot")


def amend(corpus, count, seed=1, share_of_hot=0.4):
    """The longest paragraph of the declaration, and amendments with id, start, end, ins, text."""
    rng = Rng(seed * 7919 + count)
    base = Base(corpus)
    lines = ["%s %s" % (p[1], FNINLINE_RE.sub("", p[2]))
             for p in corpus["declaration"] if p[0] in ("para", "sub")]
    target = max(lines, key=len)
    toks = [(word, space, -1, -1) for word, space in tokenize(target)]
    hot = [rng.range(LABEL + 2, len(toks) - 4) for _ in range(max(2, count // 12))]
    amendments = []
    while len(amendments) < count:
        log = []
        if rng.chance(share_of_hot):
            new, done = spot(rng, base, toks, rng.pick(hot), log)
        else:
            new, done = edit_once(rng, base, toks, log, [(("\0",), [])], None)
        # A swap is two changes, and so are brackets.
        if not done or not log or log[-1]["kind"] in ("swap-items", "swap-sentences", "brackets"):
            continue
        new = unglue(new)
        start = tail = 0
        most = min(len(new), len(toks))
        while start < most and new[start][0] == toks[start][0]:
            start += 1
        while tail < most - start and new[-1 - tail][0] == toks[-1 - tail][0]:
            tail += 1
        if start < LABEL:
            continue
        ins = new[start:len(new) - tail]
        amendments.append({
            "id": len(amendments) + 1, "start": start, "end": len(toks) - tail,
            "ins": (" " if ins and ins[0][1] else "") + untokenize(ins), "text": untokenize(new),
        })
    return target, amendments
