"""Holds PDF against programs of others.

usage: python pdf.py FOLDER

Every NAME.pdf of the folder has to please qpdf, to have all fonts inside with a map to Unicode,
and to be for people who have it read aloud: a title, a language, tags, heads without gaps,
pictures with words, heads of columns. Where a NAME.docx stands beside it, the two have to have
the same words and the same number of footnotes, the former as LibreOffice prints it.
"""
import collections
import difflib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

from lxml import etree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def said(*command, status=(0,)):
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if run.returncode not in status:
        sys.exit(f"{command[0]} failed: {(run.stderr or run.stdout)[-800:]}")
    return run.stdout + run.stderr


def faults_of_fonts(path):
    """Fonts that are not inside, or whose letters cannot be read back."""
    for line in said("pdffonts", path).splitlines()[2:]:
        inside, _, readable = line.split()[-5:-2]
        if (inside, readable) != ("yes", "yes"):
            yield f"a font is not inside or cannot be read back: {line.strip()}"


class Tree:
    """What a file says of its parts, as qpdf reads it."""

    def __init__(self, path):
        self.objects = json.loads(said("qpdf", "--json", "--json-key=qpdf", path))["qpdf"][1]
        self.root = self.value(self.value(self.objects["trailer"]["value"]["/Root"]))

    def value(self, thing):
        while isinstance(thing, str) and re.fullmatch(r"\d+ \d+ R", thing):
            found = self.objects.get(f"obj:{thing}", {})
            thing = found.get("value", found.get("stream", {}).get("dict"))
        return thing

    def parts(self):
        """The parts in the order in which they are read, each with its kind and what is in it."""
        waiting = [self.value(self.root.get("/StructTreeRoot"))]
        while waiting:
            part = waiting.pop()
            if not isinstance(part, dict):
                continue
            if "/S" in part:
                yield part["/S"][1:], part
            below = self.value(part.get("/K", []))
            below = below if isinstance(below, list) else [below]
            waiting += [self.value(child) for child in reversed(below)]


def faults_of_tree(tree):
    """What keeps a file from being read aloud."""
    if not tree.root.get("/Lang"):
        yield "no language"
    if not (tree.value(tree.root.get("/MarkInfo")) or {}).get("/Marked"):
        yield "no tags"
    if not (tree.value(tree.root.get("/ViewerPreferences")) or {}).get("/DisplayDocTitle"):
        yield "the title is not shown"
    parts = list(tree.parts())
    level = 0
    for kind, part in parts:
        if re.fullmatch(r"H[1-9]", kind):
            if int(kind[1]) > level + 1:
                yield f"a head of level {kind[1]} after one of level {level}"
            level = int(kind[1])
        if kind == "Figure" and not part.get("/Alt"):
            yield "a picture without words"
    kinds = collections.Counter(kind for kind, _ in parts)
    if kinds["Table"] and kinds["TH"] < kinds["Table"]:
        yield "a table without heads"


def plain(text):
    """The text without what is no letter of its own.

    What steers the direction of words is no word, letters have many shapes in Arabic, and pdftotext
    takes hyphens at the ends of lines for those of broken words.
    """
    kinds = ("Cf", "Cc", "Pd")
    # LibreOffice draws out Arabic words with a letter of its own to fill a line.
    text = unicodedata.normalize("NFKC", text).replace("\u0640", "")
    return "".join(c for c in text if unicodedata.category(c) not in kinds or c.isspace())


def page_words(path):
    """The words between head and foot of the pages."""
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", said("pdfinfo", path))
    width, height = (float(number) for number in size.groups())
    text = said("pdftotext", "-x", 0, "-y", 60, "-W", int(width), "-H", int(height - 120),
                "-nopgbrk", path, "-")
    # The job number of an official document stands above its bars, here or there still in the foot.
    return plain(re.sub(r"\b\d\d-\d{5}\b(?: \([ACEFRS]\))?", "", text))


def letters(text):
    return collections.Counter(c for c in text if not c.isspace())


def faults_of_words(ours, theirs, has_tables):
    """Words of one of two files alone; notes stand on other pages, so their order may differ.

    Letters of Arabic with vowel signs are told twice by pdftotext; none may be missing. Heads of
    tables stand on every page, of which the files have not the same number, and cells are read in
    another order.
    """
    ours, theirs = page_words(ours), page_words(theirs)
    more, less = letters(ours) - letters(theirs), letters(theirs) - letters(ours)
    spare = len(ours) // 500 if re.search(r"[\u064b-\u0652]", ours) else 0
    lost = 0
    if has_tables:
        spare = lost = len(ours) // 50
    if less.total() > lost or more.total() > spare:
        yield (f"letters of the PDF alone: {dict(more.most_common(8))}, of the Word document alone: "
               f"{dict(less.most_common(8))}")
    words = [re.findall(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+", text) for text in (ours, theirs)]
    likeness = difflib.SequenceMatcher(None, *words, autojunk=False).ratio()
    if likeness < 0.85 and not has_tables:
        yield f"words in another order: {likeness:.2f}"


def notes_of_word(path):
    with zipfile.ZipFile(path) as container:
        if "word/footnotes.xml" not in container.namelist():
            return 0
        notes = etree.fromstring(container.read("word/footnotes.xml"))
    return sum(1 for note in notes.iter(f"{WORD}footnote") if note.get(f"{WORD}type") is None)


def main(folder):
    files = sorted(pathlib.Path(folder).glob("*.pdf"))
    if not files:
        sys.exit(f"there is no PDF in {folder}")
    faults = compared = 0
    with tempfile.TemporaryDirectory() as place:
        documents = [path.with_suffix(".docx") for path in files]
        documents = [path for path in documents if path.exists()]
        if documents:
            said("soffice", "--headless", f"-env:UserInstallation=file://{place}/profile",
                 "--convert-to", "pdf", "--outdir", place, *documents)
        for path in files:
            found = []
            verdict = said("qpdf", "--check", path, status=(0, 2, 3))
            if "No syntax or stream encoding errors" not in verdict:
                found.append(f"qpdf: {verdict.strip()[-300:]}")
            about = said("pdfinfo", path)
            for line in (r"Tagged: +yes", r"Title: +\S", r"Encrypted: +no", r"JavaScript: +no"):
                if not re.search(line, about):
                    found.append(f"pdfinfo does not say {line!r}")
            if re.search(r"(Creation|Mod)Date", about) and "CreationDate" not in about:
                found.append("a day that no version has")
            if "pdfuaid:part" not in said("pdfinfo", "-meta", path).replace(" ", ""):
                found.append("no claim of PDF/UA")
            tree = Tree(path)
            found += [*faults_of_fonts(path), *faults_of_tree(tree)]
            document = path.with_suffix(".docx")
            if document.exists():
                compared += 1
                has_tables = any(kind == "Table" for kind, _ in tree.parts())
                found += faults_of_words(path, pathlib.Path(place) / path.name, has_tables)
                notes = sum(1 for kind, _ in tree.parts() if kind == "Note")
                if notes != notes_of_word(document):
                    found.append(f"{notes} footnotes, and {notes_of_word(document)} in Word")
            for fault in found:
                print(f"{path.name}: {fault}")
            faults += len(found)
    print(f"{len(files)} PDF, {compared} compared with Word documents, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
