"""Makes a text and what many delegations want of it.

Each delegation, called by a number and nothing else, changes a copy of the text: words here and
there, of which about half are words that others want too, paragraphs put in, taken out and moved.
Beside its copy it takes sides on paragraphs. A few paragraphs draw most of the changes.
"""
from .generating import render
from .numbering import number_all
from .revising import edit_once
from .texts import build_base, chapter_map, make_sentence
from .tokens import Rng, untokenize

SIDES = ("support", "reserve", "retain", "oppose")


def made_text(rng, corpus, size):
    """The sentences that it is made of, and paragraphs as (reference, kind, label, tokens)."""
    base, all_paragraphs = build_base(rng, corpus, size + size // 10)
    paragraphs = [p for p in all_paragraphs if p["kind"] != "footnote"][:size]
    for p in paragraphs:
        p["toks"] = [t for t in p["toks"] if not t[0].startswith("\0fn:")]
    labels = number_all([dict(p, after=None) for p in paragraphs], "renumber", None)[0]
    rows, number, preambular = [], "", 0
    for p, label in zip(paragraphs, labels):
        if p["kind"] == "para":
            number = "OP" + label.strip(".")
            name = number
        elif p["kind"] == "sub":
            name = "%s %s" % (number, label)
        elif p["kind"] == "preamble":
            preambular += 1
            name = "PP%d" % preambular
        else:
            name = None
        rows.append((name, p["kind"], label, p["toks"]))
    return base, rows


def line(row, toks=None):
    return render({"toks": toks or row[3]}, row[2], {})[0]


def changed(rng, base, row, mapping):
    """The tokens of a paragraph with one change that a comparison finds as one."""
    for _ in range(40):
        toks = [t + (-1, -1) for t in row[3]]
        log = []
        new, done = edit_once(rng, base, toks, log, mapping, None)
        kinds = {entry["kind"] for entry in log}
        if done and log and not kinds & {"swap-items", "swap-sentences", "brackets"}:
            if untokenize(new) != untokenize(row[3]):
                return new
    return None


def propose(corpus, parties, each, paragraphs, seed=1):
    """The lines of a text; for each party a copy of it as lines, and sides as (side, reference).

    Of the changes of a party four fifths are in its copy, the others are sides.
    """
    rng = Rng(seed * 1000003 + parties * 31 + each)
    base, rows = made_text(rng, corpus, paragraphs)
    mapping = chapter_map(rng)
    open_rows = [k for k, row in enumerate(rows) if row[1] in ("para", "sub", "preamble")]
    whole = [k for k in open_rows if rows[k][1] == "para"]
    hot = [rng.pick(open_rows) for _ in range(max(2, paragraphs // 6))]
    shared = {}
    for k in hot:
        wishes = [changed(rng, base, rows[k], mapping) for _ in range(rng.range(2, 8))]
        shared[k] = [toks for toks in wishes if toks]
    new_texts = [untokenize(make_sentence(rng, base, mapping)) for _ in range(30)]
    # What has items stays where it is, and nothing comes between it and them.
    single = [k for k in whole if k + 1 < len(rows) and rows[k + 1][1] == "para"]
    places = [rng.pick(single) for _ in range(12)]
    copies = []
    for _ in range(parties):
        sides = [(rng.pick(SIDES), rows[rng.pick(open_rows)][0]) for _ in range(each // 5)]
        inserted, gone, moved, edits = {}, set(), None, {}
        if rng.chance(0.7):
            text = rng.pick(new_texts) if rng.chance(0.5) else untokenize(
                make_sentence(rng, base, mapping))
            inserted[rng.pick(places)] = text
        if rng.chance(0.5):
            gone.add(rng.pick(single))
        if rng.chance(0.3):
            moved = rng.pick(single)
        while len(edits) + len(inserted) + len(gone) + (moved is not None) < each - len(sides):
            k = rng.pick(hot) if rng.chance(0.5) else rng.pick(open_rows)
            if k in edits or k in gone or k == moved:
                continue
            toks = rng.pick(shared[k]) if shared.get(k) and rng.chance(0.8) else changed(
                rng, base, rows[k], mapping)
            if toks:
                edits[k] = toks
        order = [k for k in range(len(rows)) if k not in gone and k != moved]
        if moved is not None:
            order.insert(order.index(rng.pick([k for k in single if k in order])) + 1, moved)
        copy = []
        for k in order:
            copy.append(line(rows[k], edits.get(k)))
            if k in inserted:
                copy.append("%s bis. %s" % (rows[k][2].strip("."), inserted[k]))
        copies.append((copy, sides))
    return [line(row) for row in rows], copies
