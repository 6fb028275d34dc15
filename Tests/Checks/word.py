"""Holds Word documents against programs of others.

usage: python word.py FOLDER [SCHEMAS]

The folder has NAME.old.docx, NAME.new.docx and NAME.tracked.docx, and may have other documents.
Of a NAME.compiled.docx the changes of each author, once those of all others are rejected, have to
read as "NAME.by AUTHOR.docx", and without any change it has to read as NAME.nobody.docx.
Every tracked one, all changes accepted, has to read as the new one, and all changes rejected as
the old one: paragraphs, words, numbers and footnotes in LibreOffice, words in pandoc. Every
document has to pass the rules of the Open XML SDK (openxml-audit), our own linter, and the
transitional schemas where their folder is given.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from word_authors import authors, keep_only
from word_lint import PARSER, lint


def office(jobs):
    """What LibreOffice finds, by mode and file."""
    script = pathlib.Path(__file__).with_name("word_office.py")
    found = {}
    for start in range(0, len(jobs), 60):
        run = subprocess.run(
            ["/usr/bin/python3", str(script), *[f"{mode}:{path}" for mode, path in jobs[start:start + 60]]],
            capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"LibreOffice failed: {run.stderr[-800:]}")
        for line in run.stdout.splitlines():
            document = json.loads(line)
            found[document["mode"], document["file"]] = document
    return found


def pandoc(mode, path):
    """The words that pandoc finds in a document and its notes, without white space.

    It puts a space where two paragraphs become one, always shows the later of two styles, and
    takes paragraphs in the style of titles for the title of the document.
    """
    text = subprocess.run(
        ["pandoc", "--from=docx", "--to=json", f"--track-changes={mode}", str(path)],
        capture_output=True, text=True, check=True).stdout

    def words(node):
        if isinstance(node, dict):
            if node.get("t") == "Str":
                yield node["c"]
            else:
                yield from words(node.get("c", []))
        elif isinstance(node, list):
            for part in node:
                yield from words(part)

    document = json.loads(text)
    found = [*words([document["meta"].get("title", [])]), *words(document["blocks"])]
    return re.sub(r"\s+", "", "".join(found))


class Schemas:
    """The transitional schemas of Office Open XML, from a folder that has them."""

    def __init__(self, folder):
        def read(name):
            return etree.XMLSchema(etree.parse(str(pathlib.Path(folder) / name)))
        self.text = read("driver.xsd")
        self.types = read("opc-xsd/opc-contentTypes.xsd")
        self.relations = read("opc-xsd/opc-relationships.xsd")

    def objections(self, path):
        archive = zipfile.ZipFile(path)
        for name in archive.namelist():
            if name.endswith(".png"):
                continue
            part = etree.fromstring(archive.read(name), PARSER)
            rules = (self.types if name == "[Content_Types].xml"
                     else self.relations if name.endswith(".rels")
                     else self.text if name.startswith("word/") and "theme" not in name else None)
            if rules is not None and not rules.validate(part):
                yield f"{name}: {rules.error_log[0].message}"


def compilations(documents, folder):
    """What one author's changes make of a compilation, with what they should make of it."""
    for path in documents:
        if not path.name.endswith(".compiled.docx"):
            continue
        stem = path.name.removesuffix(".compiled.docx")
        yield "reject", path, path.with_name(stem + ".nobody.docx")
        for author in authors(path):
            target = folder / f"{stem}.{author}.docx"
            keep_only(path, author, target)
            yield "accept", target, path.with_name(f"{stem}.by {author}.docx")


def main():
    with tempfile.TemporaryDirectory(prefix="zerodraft-authors-") as copies:
        check(pathlib.Path(copies))


def check(copies):
    folder = pathlib.Path(sys.argv[1])
    documents = sorted(folder.glob("*.docx"))
    tracked = [path for path in documents if path.name.endswith(".tracked.docx")]
    failures = []
    pairs = []
    for path in tracked:
        stem = str(path).removesuffix(".tracked.docx")
        pairs += [("accept", path, pathlib.Path(stem + ".new.docx")),
                  ("reject", path, pathlib.Path(stem + ".old.docx"))]
    shared = list(compilations(documents, copies))
    pairs += shared
    jobs = [(mode, path) for mode, path, _ in pairs]
    found = office(jobs + sorted({("show", clean) for _, _, clean in pairs}))
    changed = 0
    for mode, path, clean in pairs:
        got, wanted = found[mode, str(path)], found["show", str(clean)]
        if got.get("error") or wanted.get("error"):
            failures.append(f"{path.name}: LibreOffice cannot open it")
            continue
        if mode == "accept":
            changed += got["changes"] > 0
        if got["left"]:
            failures.append(f"{path.name}: LibreOffice leaves {got['left']} changes")
        for part in ("paragraphs", "notes"):
            if got[part] != wanted[part]:
                place = next((pair for pair in zip(got[part], wanted[part]) if pair[0] != pair[1]),
                             (len(got[part]), len(wanted[part])))
                failures.append(f"{path.name}: LibreOffice, {mode}, {part}: {place}")
        if pandoc(mode, path) != pandoc("accept", clean):
            failures.append(f"{path.name}: pandoc, {mode}")

    schemas = Schemas(sys.argv[2]) if len(sys.argv) > 2 else None
    for path in documents:
        failures += [f"{path.name}: {objection}" for objection in lint(path)]
        # A validator that is used twice takes the notes of one file for those of another.
        result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
        failures += [f"{path.name}: {error}" for error in result.errors]
        if schemas:
            failures += [f"{path.name}: {objection}" for objection in schemas.objections(path)]
    print(f"{len(tracked)} tracked documents, {len(shared)} readings of compilations, {changed} with "
          f"changes, and {len(documents)} in all: {len(failures)} failures")
    for failure in failures[:40]:
        print("  " + failure[:400])
    sys.exit(1 if failures else 0)


main()
