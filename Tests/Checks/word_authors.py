"""Rejects in a Word document what one author did not do, and leaves the rest to be accepted."""
import copy
import zipfile

from lxml import etree

from word_lint import MAIN, PARSER, value

CHANGES = [MAIN + name for name in ("ins", "del", "moveFrom", "moveTo")]


def authors(path):
    """The authors of the changes, each once where several share a change."""
    root = etree.fromstring(zipfile.ZipFile(path).read("word/document.xml"), PARSER)
    return sorted({name for change in root.iter(*CHANGES, MAIN + "pPrChange", MAIN + "rPrChange")
                   for name in value(change, "author").split(", ")})


def unwrap(element):
    """Puts what stands in an element in its place."""
    for text in element.iter(MAIN + "delText"):
        text.tag = MAIN + "t"
    parent, place = element.getparent(), element.getparent().index(element)
    parent[place:place + 1] = list(element)


def reject(root, author):
    """Rejects all changes but those in which the author has a part."""
    def is_foreign(element):
        return author not in value(element, "author").split(", ")

    for change in list(root.iter(MAIN + "pPrChange", MAIN + "rPrChange")):
        if is_foreign(change):
            properties = change.getparent()
            former = list(copy.deepcopy(change[0]))
            kept = [part for part in properties
                    if part.tag in (MAIN + "rPr", MAIN + "sectPr") and properties.tag == MAIN + "pPr"]
            properties[:] = former + kept
    merged = []
    for change in list(root.iter(*CHANGES)):
        if not is_foreign(change):
            continue
        is_arrival = change.tag in (MAIN + "ins", MAIN + "moveTo")
        if change.getparent().tag == MAIN + "rPr":
            properties = change.getparent()
            paragraph = properties.getparent().getparent()
            properties.getparent().remove(properties)
            if is_arrival:
                merged.append(paragraph)
        elif is_arrival:
            change.getparent().remove(change)
        else:
            unwrap(change)
    for mark in list(root.iter(MAIN + "moveFromRangeStart", MAIN + "moveToRangeStart")):
        if is_foreign(mark):
            number = value(mark, "id")
            for end in list(root.iter(mark.tag.replace("Start", "End"))):
                if value(end, "id") == number:
                    end.getparent().remove(end)
            mark.getparent().remove(mark)
    for paragraph in merged:
        following = paragraph.getnext()
        while following.tag != MAIN + "p":
            following = following.getnext()
        words = [part for part in paragraph if part.tag != MAIN + "pPr"]
        start = 1 if len(following) and following[0].tag == MAIN + "pPr" else 0
        following[start:start] = words
        paragraph.getparent().remove(paragraph)


def keep_only(path, author, target):
    """Writes a copy of a document with the changes of one author alone."""
    archive = zipfile.ZipFile(path)
    parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {name: etree.fromstring(parts[name], PARSER)
             for name in ("word/document.xml", "word/footnotes.xml")}
    for root in roots.values():
        reject(root, author)
    called = {value(call, "id") for call in roots["word/document.xml"].iter(MAIN + "footnoteReference")}
    for note in list(roots["word/footnotes.xml"]):
        if value(note, "id") not in called | {"-1", "0"}:
            note.getparent().remove(note)
    with zipfile.ZipFile(target, "w") as copied:
        for name, content in parts.items():
            content = etree.tostring(roots[name], xml_declaration=True, encoding="UTF-8") \
                if name in roots else content
            copied.writestr(name, content)
