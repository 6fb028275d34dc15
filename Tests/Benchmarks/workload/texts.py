"""Makes texts like those of the United Nations out of the sentences of real ones.

Up to sixty lines it is the declaration as it is; longer texts are put together from the sentences
of `sentences.json` by chapter, with topics and instruments exchanged, so that near copies of
paragraphs abound as they do in compilations.
"""
import re

from .tokens import is_word, sentences, tokenize, untokenize

TOPICS = ("trafficking in persons|the smuggling of migrants|the illicit trade in small arms|marine plastic pollution|"
          "antimicrobial resistance|land degradation|cybercrime|money-laundering|corruption|child labour|forced "
          "displacement|wildlife crime|illicit financial flows|violence against women|statelessness|food "
          "insecurity|energy poverty|water scarcity|road traffic injuries|non-communicable diseases|desertification|"
          "illegal fishing|hazardous waste dumping|racial discrimination|digital exclusion|youth unemployment|"
          "disaster risk|biodiversity loss|organ trafficking|enforced disappearance|terrorist financing|rural "
          "poverty|maternal mortality|malaria|tuberculosis|sea-level rise|air pollution|homelessness|child "
          "marriage|illicit drug production").split("|")
GROUPS = ("women and children|older persons|persons with disabilities|young people|indigenous peoples|migrant "
          "workers|refugees and asylum-seekers|rural women|small-scale farmers|coastal communities|informal "
          "workers|persons deprived of liberty|people living with HIV|persons belonging to minorities|"
          "out-of-school children|widows and orphans").split("|")
AGENCIES = ("United Nations Office on Drugs and Crime|United Nations Environment Programme|World Health "
            "Organization|International Labour Organization|International Organization for Migration|United "
            "Nations Development Programme|Food and Agriculture Organization of the United Nations|United Nations "
            "Children\u2019s Fund|International Telecommunication Union|United Nations Population Fund|World Food "
            "Programme|Office of the United Nations High Commissioner for Refugees").split("|")
PLANS = ("Global Plan of Action|Global Compact|Programme of Action|Plan of Implementation|Framework for Action|"
         "Road Map|Strategic Framework|Doha Declaration|Kyoto Declaration|Samoa Pathway|Addis Ababa Action "
         "Agenda|Sendai Framework").split("|")
HEADS = ("Introduction|Guiding principles|Prevention|Protection and assistance|Prosecution|Partnerships|Means of "
         "implementation|Data and research|Follow-up and review|Capacity-building|Financing|International "
         "cooperation|Emerging issues|Accountability").split("|")


class Base:
    """paragraphs as [kind, level, fn_or_label_key, tokens]; tokens (text, space)"""

    def __init__(self, corpus):
        self.decl, self.draft = corpus["declaration"], corpus["resolution"]
        pool, subs, leads = [], [], []
        for kind, _, text in self.decl + self.draft:
            text = FNINLINE_RE.sub("", text)
            if kind == "para":
                for s in sentences(tokenize(text)):
                    if s[-1][0] == ":":
                        leads.append(s)
                    elif len(s) >= 8:
                        pool.append(s[:-1] + [(".", False)] if s[-1][0] == ";" else s)
            elif kind == "sub":
                for s in sentences(tokenize(text)):
                    if len(s) >= 8:
                        subs.append(s[:-1] if s[-1][0] in ".;" else s)
        rep = [tokenize(s) for s in corpus["report_sentences"]]
        self.pool = pool + rep[0::2]
        self.donor = rep[1::2]
        self.subs, self.leads = subs, leads
        self.clauses = {}
        for s in self.pool:
            for i in range(8, len(s) - 6):
                if s[i][0] == "," and s[i + 1][0] in CLAUSE_WORDS:
                    self.clauses.setdefault(s[i + 1][0], []).append(s[i:])
                    break
        vocab = {}
        for s in self.pool + self.donor:
            for t in s:
                if is_word(t) and len(t[0]) > 3 and t[0].islower():
                    vocab[t[0]] = vocab.get(t[0], 0) + 1
        self.vocab = sorted(vocab)


FNINLINE_RE = re.compile(r"\[\^[0-9a-z]+\]")
CLAUSE_WORDS = ("including", "and", "as", "with", "through", "while", "especially", "in", "such", "which")


def first_caps(toks):
    t = toks[0]
    return [(t[0][:1].upper() + t[0][1:], t[1])] + list(toks[1:])


def apply_map(toks, mapping):
    """replace phrases (token tuples, lower case) by other phrases"""
    out, i, n = [], 0, len(toks)
    low = [t[0].lower() for t in toks]
    while i < n:
        hit = None
        for src, dst in mapping:
            if low[i] == src[0] and tuple(low[i:i + len(src)]) == src:
                hit = (src, dst)
                break
        if hit:
            for k, w in enumerate(hit[1]):
                out.append((w[0], toks[i][1] if k == 0 else w[1]))
            i += len(hit[0])
        else:
            out.append(toks[i])
            i += 1
    return out


def phrase(s):
    return tuple(t[0].lower() for t in tokenize(s))


def chapter_map(rng):
    topic, group, agency, plan = (rng.pick(x) for x in (TOPICS, GROUPS, AGENCIES, PLANS))
    pairs = [("trafficking in persons", topic), ("trafficking in women and children", topic),
             ("victims of trafficking", "those affected by " + topic), ("trafficking", topic),
             ("women and children", group), ("women and girls", group), ("women, youth and children", group),
             ("United Nations Office on Drugs and Crime", agency), ("Global Plan of Action", plan)]
    return [(phrase(a), tokenize(b)) for a, b in pairs]


def make_sentence(rng, base, mapping):
    s = rng.pick(base.pool)
    if rng.chance(0.6):
        for i in range(6, len(s) - 5):
            if s[i][0] == "," and s[i + 1][0] in CLAUSE_WORDS and base.clauses.get(s[i + 1][0]):
                s = s[:i] + rng.pick(base.clauses[s[i + 1][0]])
                break
    s = apply_map(s, mapping)
    out = []
    for t in s:
        if t[0].isdigit() and rng.chance(0.7):
            v = int(t[0])
            t = (str(rng.range(1992, 2026) if 1900 < v < 2100 else rng.range(1, max(9, v * 2))), t[1])
        out.append(t)
    return first_caps(out)


def build_base(rng, corpus, size):
    """-> list of dict(kind, label, toks); footnotes as kind footnote with fn id"""
    base = Base(corpus)
    out = []
    if size <= 60:
        for kind, label, text in corpus["declaration"]:
            out.append(dict(kind=kind, toks=tokenize(text), fn=label[2:-1] if kind == "footnote" else None))
        return base, out
    seen = set()

    def unique(make):
        while True:
            toks = make()
            key = untokenize(toks)
            if key not in seen:
                seen.add(key)
                return toks
    out.append(dict(kind="title", toks=tokenize("Compilation of draft political declarations and outcome documents"),
                    fn=None))
    fn, chapter = 0, 0
    while len(out) < size:
        chapter += 1
        mapping = chapter_map(rng)
        topic = untokenize(mapping[0][1])
        out.append(dict(kind="heading", fn=None, toks=tokenize(
            "Part %d: %s in relation to %s" % (chapter, rng.pick(HEADS), topic))))
        notes = []
        for _ in range(rng.range(3, 5)):
            out.append(dict(kind="preamble", fn=None, toks=unique(lambda: tokenize(rng.pick(
                ("Recalling", "Reaffirming", "Recalling also", "Noting", "Bearing in mind")) +
                " its resolution %d/%d of %d %s %d on %s," % (
                rng.range(46, 79), rng.range(1, 310), rng.range(1, 28),
                rng.pick(("March", "June", "July", "September", "November", "December")),
                rng.range(1992, 2025), topic)))))
        for _ in range(rng.range(24, 40)):
            if rng.chance(0.08):
                lead = rng.pick(base.leads)
                out.append(dict(kind="para", fn=None, toks=unique(lambda: first_caps(apply_map(
                    make_sentence(rng, base, mapping) + [(t[0], True if k == 0 else t[1]) for k, t in enumerate(lead)],
                    mapping)))))
                n = rng.range(3, 6)
                for k in range(n):
                    def sub():
                        s = list(rng.pick(base.subs))
                        if rng.chance(0.7):
                            for i in range(6, len(s) - 5):
                                if s[i][0] == "," and base.clauses.get(s[i + 1][0]):
                                    s = s[:i] + rng.pick(base.clauses[s[i + 1][0]])[:-1]
                                    break
                        return apply_map(s, mapping) + [("." if k == n - 1 else ";", False)]
                    out.append(dict(kind="sub", fn=None, toks=unique(sub)))
                continue

            def para():
                toks = []
                for j in range(rng.weighted(((1, 28), (2, 28), (3, 22), (4, 13), (5, 6), (6, 3)))):
                    s = make_sentence(rng, base, mapping)
                    toks += [(t[0], True if (i == 0 and j) else t[1]) for i, t in enumerate(s)]
                return toks
            toks = unique(para)
            if rng.chance(0.12):
                at = [i + 1 for i in range(3, len(toks) - 1) if is_word(toks[i]) and toks[i + 1][0] in (",", ".")]
                if at:
                    fn += 1
                    i = rng.pick(at)
                    toks = toks[:i] + [("\0fn:%d" % fn, False)] + toks[i:]
                    notes.append(dict(kind="footnote", fn=str(fn), toks=make_note(rng)))
            out.append(dict(kind="para", fn=None, toks=toks))
        out.extend(notes)
    out = out[:size]
    have = {p["fn"] for p in out if p["fn"]}
    for p in out:
        p["toks"] = [t for t in p["toks"] if not (t[0].startswith("\0fn:") and t[0][4:] not in have)]
    return base, out


def make_note(rng):
    return tokenize(rng.pick((
        "Resolution %d/%d, annex." % (rng.range(46, 79), rng.range(1, 310)),
        "United Nations, Treaty Series, vol. %d, No. %d." % (rng.range(900, 2900), rng.range(12000, 52000)),
        "A/%d/%d and A/%d/%d/Add.1." % (rng.range(60, 79), rng.range(1, 500), rng.range(60, 79), rng.range(1, 500)),
        "See resolution %d/%d." % (rng.range(46, 79), rng.range(1, 310)),
        "E/CN.15/%d/%d." % (rng.range(2001, 2025), rng.range(1, 30)))))


SUBST = [tuple(phrase_ for phrase_ in line.split("=")) for line in (
    "urge=encourage|encourage=invite|call upon=invite|calls upon=invites|call for=encourage|welcome=take note of|"
    "take note of=note with appreciation|note with concern=note with grave concern|commit to=resolve to|commit to=undertake to|"
    "reaffirm=recall|reiterate=underline|recognize=acknowledge|acknowledge=recognize|stress=emphasize|emphasize=underscore|"
    "ensure=seek to ensure|ensure=promote|strengthen=enhance|strengthening=enhancing|enhance=strengthen|combat=prevent and combat|"
    "eliminate=reduce|shall=should|will=should|should=shall|must=should|all forms of=all|all=all relevant|"
    "Member States=States|States=Member States|States=States parties|women and children=women, youth and children|"
    "women and girls=women and children|in particular=especially|especially=in particular|including=including, but not limited to,|"
    "support=assistance|assistance=technical assistance|civil society=relevant stakeholders|"
    "relevant stakeholders=all relevant stakeholders, including civil society,|victims=victims and survivors|"
    "human rights=human rights and fundamental freedoms|measures=effective measures|efforts=ongoing efforts|"
    "international cooperation=international and regional cooperation|developing countries=developing countries, in particular the "
    "least developed countries,|domestic law=national law|national legislation=domestic law|resources=adequate and predictable resources|"
    "private sector=private sector and academia|data=disaggregated data|implementation=full and effective implementation|"
    "as soon as possible=by 2030|serious=grave|important=essential|necessary=appropriate|further=also|and=and/or|or=and|"
    "training=training and capacity-building|information=timely information|law enforcement=law enforcement and border control|"
    "victim-centred=victim- and survivor-centred|capacity-building=capacity-building and technical assistance|access to=equal access to|"
    "appropriate=necessary|particularly=including|the need=the urgent need|continue to=continue to|protection=protection and empowerment"
).split("|")]
SUBST = [(phrase(a), b) for a, b in SUBST if a != b]
QUALIFIERS = (
    ", as appropriate,|, where applicable,|, inter alia,|, in accordance with national legislation,|, upon request,|"
    ", on mutually agreed terms,|, in line with international law,|, within existing resources,|, on a voluntary basis,|"
    ", consistent with their obligations under international law,|, where appropriate,|, subject to national laws, rules and regulations,|"
    ", taking into account national circumstances,|, as a matter of priority,|, without discrimination of any kind,|"
    ", with full respect for human rights,|, with the support of the international community,|, at all levels,").split("|")
