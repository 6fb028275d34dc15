"""What no schema of Word documents checks, in files that zerodraft writes."""
import posixpath
import re
import zipfile

from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MARKS = {"ins", "del", "moveFrom", "moveTo"}
STAMPED = MARKS | {"rPrChange", "pPrChange", "moveFromRangeStart", "moveToRangeStart"}
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def kind(element):
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def value(element, name):
    return element.get(MAIN + name)


def ancestors(element):
    return [kind(above) for above in element.iterancestors()]


def comments(parts):
    """The objections to the comments: each stands at one stretch, and is called behind it."""
    part = parts.get("word/comments.xml")
    written = [] if part is None else list(part)
    for comment in written:
        if not (value(comment, "author") or "").strip() or not DATE.fullmatch(value(comment, "date")):
            yield "a comment has no author or no date"
    numbers = [value(comment, "id") for comment in written]
    if len(set(numbers)) != len(numbers):
        yield "two comments have one number"
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        if sorted(numbers) != sorted(value(mark, "id") for mark in parts["word/document.xml"].iter(MAIN + name)):
            yield f"a comment has not one {name}"


def lint(path):
    """The objections to a file, as sentences."""
    found = []
    archive = zipfile.ZipFile(path)
    names = archive.namelist()
    if names[0] != "[Content_Types].xml":
        found.append("the content types are not the first entry")
    if any(info.date_time != (1980, 1, 1, 0, 0, 0) for info in archive.infolist()):
        found.append("an entry has a time")
    # Pictures are no parts that could be read as XML, and have a content type by their ending.
    pictures = {name for name in names if name.endswith(".png")}
    parts = {name: etree.fromstring(archive.read(name), PARSER)
             for name in names if name not in pictures}
    overrides = {part.get("PartName") for part in parts["[Content_Types].xml"]}
    for name in names:
        if not name.endswith(".rels") and name != "[Content_Types].xml" \
                and name not in pictures and "/" + name not in overrides:
            found.append(f"{name} has no content type")
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for relation in parts[name]:
                if relation.get("TargetMode") == "External":
                    continue
                target = posixpath.normpath(posixpath.join(folder, relation.get("Target")))
                if target not in names:
                    found.append(f"{name} leads to {target}, which is missing")
    styles = {value(style, "styleId") for style in parts["word/styles.xml"].iter(MAIN + "style")}
    notes = [value(note, "id") for note in parts["word/footnotes.xml"]]
    seen, called = set(), []
    moves = {"moveFromRangeStart": [], "moveToRangeStart": []}
    for name in ("word/document.xml", "word/footnotes.xml"):
        for element in parts[name].iter():
            what, above = kind(element), ancestors(element)
            if what in STAMPED:
                number = value(element, "id") or ""
                if not number.isdigit() or not 0 < int(number) < 2**31 or number in seen:
                    found.append(f"{what} has the number {number}, which is wrong or taken")
                seen.add(number)
                if not (value(element, "author") or "").strip():
                    found.append(f"{what} has no author")
                if not DATE.fullmatch(value(element, "date") or ""):
                    found.append(f"{what} has the date {value(element, 'date')}")
            if what in MARKS and above[0] != "rPr":
                around = [name for name in above if name in MARKS]
                if around and not (what == "del" and around in (["ins"], ["moveTo"])):
                    found.append(f"{what} stands in {around}")
                if len(element) == 0:
                    found.append(f"{what} is empty")
            if what == "t" and "del" in above or what == "delText" and "del" not in above:
                found.append(f"{what} stands in the wrong place")
            if what in ("t", "delText") and element.get(SPACE) != "preserve" \
                    and (element.text or "") != (element.text or "").strip():
                found.append(f"{what} loses white space")
            if what == "hyperlink" and MARKS & set(above):
                found.append("a link stands in a change")
            if what in ("pStyle", "rStyle") and value(element, "val") not in styles:
                found.append(f"the style {value(element, 'val')} is missing")
            if what == "footnoteReference":
                called.append(value(element, "id"))
            if what in moves:
                moves[what].append(value(element, "name"))
            if what in ("sdt", "fldSimple", "fldChar", "numPr"):
                found.append(f"the text has {what}")
            if what in ("body", "tc", "footnote"):
                blocks = [block for block in element if kind(block) in ("p", "tbl")]
                for block, following in zip(blocks, [*blocks[1:], None]):
                    marked = [mark for mark in MARKS
                              if block.find(f"{MAIN}pPr/{MAIN}rPr/{MAIN}{mark}") is not None]
                    if marked and (following is None or kind(following) == "tbl"):
                        found.append(f"the last mark of {what} is changed")
                    if len(marked) > 1:
                        found.append("a mark is changed twice")
                if what == "tc" and kind(blocks[-1]) != "p":
                    found.append("a cell does not end with a paragraph")
    found += comments(parts)
    if sorted(moves["moveFromRangeStart"]) != sorted(moves["moveToRangeStart"]) \
            or len(set(moves["moveToRangeStart"])) != len(moves["moveToRangeStart"]):
        found.append("moves are not paired")
    if len(set(called)) != len(called) or set(called) - set(notes):
        found.append("a note is called twice or missing")
    if set(notes) - {"-1", "0"} != set(called):
        found.append("a note is never called")
    return found
