"""Records made by the program's own commands, with a word of its own in all that is hidden.

Such a word stands nowhere else, so that finding it in an answer shows that what it stands in was
let out. The same record can be made without what is hidden from outsiders: to them the two have
to look alike, byte for byte.
"""

import os
import pathlib
import re
import shutil
import subprocess

NOW = "2021-03-12T15:00:00Z"

# Who looks, and with which rights: role, party, negotiations.
VISITORS = {
    "co-facilitator": ("co-facilitator", None, ["rivers", "canaryclosed", "canaryprepared"]),
    "secretariat": ("secretariat", None, ["rivers"]),
    "maker": ("delegation", "Delegation A", ["rivers", "canaryclosed", "canaryprepared"]),
    "other": ("delegation", "Delegation C", ["rivers"]),
    "guest": ("observer", "Organization S", ["rivers", "canaryprepared"]),
    "observer": ("observer", None, ["rivers"]),
    "everybody": (None, None, []),
}
KEEPERS = frozenset(["co-facilitator", "secretariat"])
DELEGATIONS = KEEPERS | {"maker", "other"}
MAKER = KEEPERS | {"maker"}
ALL = frozenset(VISITORS)
# Who is to see no difference between the record and the one without what is hidden.
OUTSIDERS = ["other", "guest", "observer", "everybody"]

ZERO = """---
zerodraft: 1
language: en
version: Zero draft
---

# Rivers and lakes

The General Assembly,

*Recalling* that rivers cross borders and that lakes lie on them,

*Noting* that whoever lives upstream drinks first,

1\\. *Decides* that water is to be tested every three months;

2\\. *Invites* all delegations:

\\(a\\) To share what they know of their waters;

\\(b\\) To keep the banks of their rivers clean;

3\\. *Requests* a report on rivers before the end of the session.
"""
REV = (
    ZERO.replace("Zero draft", "Rev.1")
    .replace("every three months", "every month, and after every flood")
    .replace("*Noting* that whoever", "*Noting with concern* that whoever")
    .replace("3\\. *Requests*", "3\\. *Encourages* those who run harbours to help;\n\n4\\. *Requests*")
)
ARABIC = """---
zerodraft: 1
language: ar
version: Rev.1
---

# الأنهار والبحيرات

إن الجمعية العامة،

*إذ تشير* إلى أن الأنهار تعبر الحدود وأن البحيرات تقع عليها،

*وإذ تلاحظ مع القلق* أن من يعيش في أعلى النهر يشرب أولا،

1 - *تقرر* أن يجري فحص المياه كل شهر وبعد كل فيضان؛

2 - *تدعو* جميع الوفود إلى ما يلي:

(أ) تبادل ما تعرفه عن مياهها؛

(ب) الحفاظ على نظافة ضفاف أنهارها؛

3 - *تشجع* القائمين على الموانئ على المساعدة؛

4 - *تطلب* تقريرا عن الأنهار قبل نهاية الدورة.
"""


class Record:
    """A record that is filled by running the program."""

    def __init__(self, program, folder, name):
        self.program = program
        self.folder = pathlib.Path(folder) / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.path = self.folder / "record.sqlite"
        self.now = NOW
        # The words that somebody may not see, with those who may.
        self.words = {}

    @property
    def environment(self):
        return dict(
            os.environ,
            ZERODRAFT_RECORD=str(self.path),
            ZERODRAFT_RECORDER="CANARYRECORDER",
            ZERODRAFT_NOW=self.now,
            SWIFT_BACKTRACE="enable=no",
        )

    def run(self, *words):
        """What a command prints; a command that fails ends the check, since nothing was checked."""
        done = subprocess.run(
            [self.program, *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        if done.returncode:
            raise SystemExit(f"error: zerodraft {' '.join(words)}: {done.stderr[:400]}")
        return done.stdout + done.stderr

    def record(self, *words):
        """Records something; the number of its entry."""
        found = re.search(r"#(\d+)", self.run(*words))
        return found.group(1) if found else None

    def text(self, name, content):
        """A file to circulate."""
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return str(path)

    def word(self, name, eyes):
        """A new word that only some may see."""
        word = f"CANARY{name.upper()}"
        self.words[word] = frozenset(eyes)
        return word


def canaries(program, folder, name="canaries", hidden=True):
    """The record that all visitors of a site are tried on.

    With `hidden` false it lacks everything that outsiders may not know of, and the makers of what
    is not attributed are others.
    """
    record = Record(program, folder, name)
    record.word("recorder", KEEPERS)
    record.now = "2021-03-01T15:00:00Z"
    word, run, add = record.word, record.run, record.record
    maker = "Delegation A" if hidden else "Delegation M"
    if hidden:
        _hidden_negotiations(record)

    run("new", "rivers", "--title", "Rivers and lakes", "--language", "en", "--language", "ar")
    for party in ("Delegation A", "Delegation C", "Delegation M"):
        run("parties", "add", "rivers", party)
    run("parties", "add", "rivers", "Group X", "--kind", "group", "--member", "Delegation M")
    run("parties", "add", "rivers", "Organization S", "--kind", "stakeholder")
    if hidden:
        run("note", "rivers", word("note", KEEPERS), "--source", word("source", KEEPERS))
    run("circulate", "rivers", record.text("zero.md", ZERO), "--as", "Zero draft")
    record.now = "2021-03-03T15:00:00Z"
    run("deadline", "set", "rivers", "inputs", "--until", "2021-03-20")
    record.now = "2021-03-07T15:00:00Z"
    _meetings(record, hidden)
    _lists(record, hidden)
    record.now = "2021-03-08T15:00:00Z"
    run("circulate", "rivers", record.text("rev1.md", REV), "--as", "Rev.1")
    run("translate", "rivers", record.text("rev1.ar.md", ARABIC), "--version", "rev1")
    _proposals(record, hidden, maker)
    _agreement(record, hidden)
    record.now = NOW
    return record


def _hidden_negotiations(record):
    """Negotiations of which outsiders do not learn that they are there."""
    word, run = record.word, record.run
    word("closed", {"co-facilitator", "maker"})
    word("prepared", {"co-facilitator", "maker"})
    own = {"co-facilitator", "maker"}
    run("new", "canaryclosed", "--title", word("closedtitle", own))
    run("parties", "add", "canaryclosed", "Delegation A")
    text = ZERO.replace("Rivers and lakes", word("closedheading", own))
    text = text.replace("Zero draft", word("closedversion", own))
    text = text.replace("borders", word("closedtext", own))
    run("circulate", "canaryclosed", record.text("closed.md", text), "--as", "CANARYCLOSEDVERSION")
    run("new", "canaryprepared", "--title", word("preparedtitle", own))
    run("parties", "add", "canaryprepared", "Delegation A")
    run("parties", "add", "canaryprepared", "Organization S", "--kind", "stakeholder")
    run("consult", "schedule", "canaryprepared", "--kind", "formal", "--start", "2021-04-01 10:00",
        "--end", "11:00")


def _meetings(record, hidden):
    word, run, add = record.word, record.run, record.record
    kinds = [("informal", DELEGATIONS), ("formal", DELEGATIONS)]
    if hidden:
        kinds.insert(1, ("bilateral", MAKER))
    for kind, eyes in kinds:
        # What is hidden must not move what is not.
        start = {"informal": 4, "formal": 5, "bilateral": 6}[kind]
        seen = ALL if kind == "formal" else eyes
        meeting = add(
            "consult", "schedule", "rivers", "--kind", kind, "--title", word(f"{kind}title", seen),
            "--start", f"2021-03-0{start} 10:00", "--end", "11:00", "--version", "zero",
        )
        run("consult", "attend", "rivers", meeting, "--party", "Delegation A")
        said = add(
            "consult", "say", "rivers", meeting, word(f"{kind}said", eyes),
            "--party", "Delegation A", "--on", "OP1", "--position", "oppose",
            "--proposal", word(f"{kind}wanted", eyes),
        )
        run(
            "consult", "correct", "rivers", said, word(f"{kind}corrected", eyes),
            "--reason", word(f"{kind}reason", eyes),
        )
        run(
            "consult", "close", "rivers", meeting, "--summary", word(f"{kind}summary", eyes),
            "--outcome", word(f"{kind}outcome", eyes),
        )
    # A meeting that is ahead.
    run(
        "consult", "schedule", "rivers", "--kind", "informal", "--title", "Second reading",
        "--start", "2021-03-22 10:00", "--end", "13:00", "--place", "Room 3",
    )


def _lists(record, hidden):
    word, run, add = record.word, record.run, record.record
    speakers = add("speakers", "open", "rivers", "Plenary", "--until", "2021-03-20")
    run("speakers", "register", "rivers", speakers, "Group X")
    guests = add("participants", "open", "rivers", "Guests", "--until", "2021-03-20")
    guest = add("participants", "propose", "rivers", guests, word("participant", DELEGATIONS))
    run(
        "participants", "object", "rivers", guest, "--by", "Delegation A" if hidden else "Delegation M",
        "--basis", word("basis", KEEPERS) if hidden else "another",
    )
    if hidden:
        mistake = add("note", "rivers", word("mistake", KEEPERS), "--on", "OP1", "--version", "zero")
        run("undo", "rivers", mistake, "--reason", word("undoing", KEEPERS))


def _proposals(record, hidden, maker):
    word, run, add = record.word, record.run, record.record
    attributed = add(
        "propose", "rivers", "--from", "Delegation A", "--visibility", "attributed",
        "--text", f"OP1: After “Decides” insert “{word('attributed', ALL)}”.",
        "--remarks", word("attributedremarks", DELEGATIONS),
    )
    run(
        "propose", "rivers", "--from", maker, "--visibility", "unattributed",
        "--text", f"OP3: After “help” insert “{word('unattributed', DELEGATIONS)}”.",
    )
    run("decide", "rivers", f"#{attributed}", "accept", "--note", word("decided", MAKER))
    if not hidden:
        return
    secret = add(
        "propose", "rivers", "--from", "Delegation A", "--visibility", "co-facilitators",
        "--text", f"OP4: After “report” insert “{word('secret', MAKER)}”.",
        "--remarks", word("secretremarks", MAKER),
    )
    run("decide", "rivers", f"#{secret}", "accept", "--note", word("secretdecided", MAKER))


def _agreement(record, hidden):
    word, run = record.word, record.run
    run("agree", "rivers", "OP2")
    run("silence", "place", "rivers", "rev1", "--until", "2021-03-17 10:00")
    if hidden:
        run("note", "rivers", word("last", KEEPERS))


# What a person could be made to paste, one for each way in which text could become code.
PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "\"'><svg onload=alert(3)>",
    "</title></textarea></main><script>alert(4)</script>",
    "javascript:alert(5)",
    "{{{title}}}{{#a}}{{>head}}",
    "<!--<script>alert(6)//-->",
    "</script><script>alert(7)</script>",
    "<a href=javascript:alert(8)>x</a>",
    "&lt;script&gt;alert(9)&lt;/script&gt;",
    "]]><script>alert(10)</script>",
    "<style>*{display:none}</style>",
    "<iframe srcdoc='<script>parent.alert(11)</script>'></iframe>",
    "<base href=//example.invalid/>",
    "<meta http-equiv=refresh content='0;url=//example.invalid'>",
]


def payloads(program, folder):
    """A record whose every field holds what a browser must not run."""
    record = Record(program, folder, "payloads")
    run, add = record.run, record.record
    each = iter(PAYLOADS * 10)

    def any_payload():
        return next(each)

    everything = " ".join(PAYLOADS)
    record.now = "2021-03-01T15:00:00Z"
    run(
        "new", "rivers", "--title", everything, "--subject", any_payload(),
        "--organ", any_payload(), "--session", any_payload(),
        "--agenda-item", "10 " + any_payload(), "--president", any_payload(),
        "--contact", "A, " + any_payload() + ", a@example.org",
        "--place", any_payload(),
    )
    party = "Delegation <img src=x onerror=alert(20)>"
    run("parties", "add", "rivers", party, "--alias", "<script>alert(21)</script>")
    run("parties", "add", "rivers", "Group \"><svg onload=alert(22)>", "--kind", "group",
        "--member", party)
    escaped = [payload.replace("*", "\\*").replace("_", "\\_") for payload in PAYLOADS]
    zero = ZERO.replace("borders", "borders " + " ".join(escaped[:6]))
    zero = zero.replace("Rivers and lakes", "Rivers <script>alert(23)</script>")
    rev = REV.replace("borders", "borders " + " ".join(escaped[6:]))
    # Markup that only a change could put together.
    zero = zero.replace("three months", "<script three months")
    rev = rev.replace("every month", "every >alert(24)</script> month")
    run("circulate", "rivers", record.text("zero.md", zero), "--as", "Zero <b onmouseover=alert(25)>",
        "--status", any_payload())
    record.now = "2021-03-03T15:00:00Z"
    run("deadline", "set", "rivers", everything[:200], "--until", "2021-03-20",
        "--letter", any_payload())
    meeting = add(
        "consult", "schedule", "rivers", "--kind", "formal", "--title", everything,
        "--start", "2021-03-04 10:00", "--end", "11:00", "--place", any_payload(),
        "--chair", any_payload(), "--mandate", any_payload(), "--letter", any_payload(),
        "--question", any_payload(), "--document", any_payload(), "--source", any_payload(),
    )
    record.now = "2021-03-05T15:00:00Z"
    run("consult", "attend", "rivers", meeting, "--party", party)
    run("consult", "say", "rivers", meeting, everything, "--party", party, "--on", "OP1",
        "--position", "oppose", "--proposal", any_payload(), "--alternative", any_payload())
    run("consult", "close", "rivers", meeting, "--summary", everything, "--outcome", any_payload(),
        "--bridge", "OP1=" + any_payload())
    ahead = add("consult", "schedule", "rivers", "--kind", "informal", "--title", everything,
                "--start", "2021-03-22 10:00", "--end", "11:00", "--place", any_payload())
    run("consult", "postpone", "rivers", ahead, "--reason", any_payload())
    run("note", "rivers", everything, "--source", any_payload())
    record.now = "2021-03-08T15:00:00Z"
    run("circulate", "rivers", record.text("rev.md", rev), "--as", "Rev.1 '\"><svg onload=alert(26)>")
    proposal = add("propose", "rivers", "--from", party, "--text",
                   "OP2: After “Invites” insert “<script>alert(27)</script>”.",
                   "--remarks", any_payload())
    run("decide", "rivers", f"#{proposal}", "accept", "--note", any_payload())
    run("silence", "place", "rivers", "--until", "2021-03-17 10:00", "--letter", any_payload(),
        "--addressees", any_payload())
    run("silence", "break", "rivers", "--by", party, "--on", "OP1", "--text", any_payload(),
        "--letter", any_payload())
    run("speakers", "open", "rivers", any_payload())
    guests = add("participants", "open", "rivers", any_payload(), "--until", "2021-03-20")
    run("participants", "propose", "rivers", guests, any_payload())
    record.now = NOW
    record.party = party
    return record
