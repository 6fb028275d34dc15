"""Checks a record of zerodraft without zerodraft, from its documented form alone.

    record.py RECORD [RECEIPT-OR-FILE...]

Reads the tables `entries` and `contents` with Python's own SQLite, takes every digest anew, follows
the chain from entry to entry, and reads every list of paragraphs and every text that a version
points at. Each receipt, or each in a file, is held against the chain, and its signature checked
where the package `cryptography` is there. Exit status 1 if anything is wrong, 2 if the check
itself could not be made. Nothing but the standard library is needed for the rest.

The bytes: a value is a letter and what it calls for, numbers big-endian. `t` length (4 bytes) and
UTF-8; `i` 8 bytes, two's complement; `y` and `n` for yes and no; `l` count (4 bytes) and values;
`f` count and, by the order of the names' bytes, a name as a text and its value. A digest is the
SHA-256 of `zerodraft entry 1`, `zerodraft manifest 1` or `zerodraft text 1`, a line feed, and the
bytes. A receipt signs `zerodraft receipt 1`, a line feed, and the fields digest, negotiation and
number.
"""

import base64
import hashlib
import pathlib
import re
import sqlite3
import sys
import urllib.parse

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None


class Wrong(Exception):
    """Something is not what was recorded."""


def digest(kind, data):
    return hashlib.sha256(f"zerodraft {kind} 1\n".encode() + data).digest()


def read(data):
    """The value that canonical bytes spell."""
    value, place = read_value(data, 0)
    if place != len(data):
        raise Wrong(f"{len(data) - place} bytes too many")
    return value


def take(data, place, count):
    if place + count > len(data):
        raise Wrong("the bytes end too early")
    return data[place : place + count], place + count


def read_number(data, place, count):
    piece, place = take(data, place, count)
    return int.from_bytes(piece, "big"), place


def read_text(data, place):
    length, place = read_number(data, place, 4)
    piece, place = take(data, place, length)
    return piece.decode("utf-8"), place


def read_value(data, place):
    letter, place = take(data, place, 1)
    if letter == b"t":
        return read_text(data, place)
    if letter == b"i":
        piece, place = take(data, place, 8)
        return int.from_bytes(piece, "big", signed=True), place
    if letter in b"yn":
        return letter == b"y", place
    if letter == b"l":
        count, place = read_number(data, place, 4)
        values = []
        for _ in range(count):
            value, place = read_value(data, place)
            values.append(value)
        return values, place
    if letter == b"f":
        count, place = read_number(data, place, 4)
        fields = {}
        last = None
        for _ in range(count):
            mark, place = take(data, place, 1)
            name, place = read_text(data, place)
            if mark != b"t" or (last is not None and name.encode() <= last):
                raise Wrong("fields out of order")
            last = name.encode()
            fields[name], place = read_value(data, place)
        return fields, place
    raise Wrong(f"no value begins with {letter!r}")


def spell(value):
    """The canonical bytes of texts, whole numbers and fields."""
    if isinstance(value, str):
        data = value.encode()
        return b"t" + len(data).to_bytes(4, "big") + data
    if isinstance(value, int):
        return b"i" + value.to_bytes(8, "big", signed=True)
    names = sorted(value, key=lambda name: name.encode())
    pairs = b"".join(spell(name) + spell(value[name]) for name in names)
    return b"f" + len(value).to_bytes(4, "big") + pairs


def open_record(path):
    address = "file:" + urllib.parse.quote(str(pathlib.Path(path).absolute())) + "?mode=ro"
    return sqlite3.connect(address, uri=True)


def check_contents(database):
    """The contents by their digests, each held against its own."""
    contents = {}
    for address, kind, data in database.execute("SELECT digest, kind, bytes FROM contents"):
        if digest(kind, data) != address:
            raise Wrong(f"content {address.hex()[:12]} is not what was recorded")
        contents[address] = (kind, read(data))
    return contents


def check_text(contents, manifest):
    kind, value = contents.get(bytes.fromhex(manifest), (None, None))
    if kind != "manifest":
        raise Wrong(f"the list of paragraphs {manifest[:12]} is missing")
    for line in value["lines"] + value["notes"]:
        if contents.get(bytes.fromhex(line["text"]), (None,))[0] != "text":
            raise Wrong(f"the text {line['text'][:12]} is missing")
    return len(value["lines"])


def check_chains(database, contents):
    """The digests of the entries by negotiation."""
    chains = {}
    rows = database.execute(
        "SELECT negotiation, number, digest, bytes FROM entries ORDER BY negotiation, number"
    )
    for negotiation, number, address, data in rows:
        chain = chains.setdefault(negotiation, [])
        try:
            if number != len(chain) + 1:
                raise Wrong(f"entry {len(chain) + 1} is missing")
            if digest("entry", data) != address:
                raise Wrong("its bytes do not have its digest")
            entry = read(data)
            if (entry["negotiation"], entry["number"]) != (negotiation, number):
                raise Wrong("it is the entry of another place")
            if entry.get("previous") != (chain[-1].hex() if chain else None):
                raise Wrong("it does not name the entry before it")
            for name in ("circulated", "translated"):
                version = entry["event"].get(name)
                if version and check_text(contents, version["manifest"]) != version["paragraphs"]:
                    raise Wrong("it has another number of paragraphs than its list")
        except Wrong as wrong:
            raise Wrong(f"entry {number} of {negotiation}: {wrong}") from None
        chain.append(address)
    return chains


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check_receipt(chains, line):
    """What a receipt says that the chain does not."""
    _, name, number, head, key, signature = line.split()
    name = urllib.parse.unquote(name)
    number = int(number)
    if Ed25519PublicKey is not None:
        fields = {"digest": head, "negotiation": name, "number": number}
        signed = b"zerodraft receipt 1\n" + spell(fields)
        try:
            Ed25519PublicKey.from_public_bytes(decode(key)).verify(decode(signature), signed)
        except (InvalidSignature, ValueError):
            raise Wrong(f"the signature of a receipt for entry {number} of {name} does not fit")
    chain = chains.get(name, [])
    if number > len(chain):
        raise Wrong(f"entries {len(chain) + 1} to {number} of {name} are missing")
    if chain[number - 1].hex() != head:
        raise Wrong(f"entry {number} of {name}, or one before it, is another than it was")


RECEIPT = re.compile(r"zerodraft-receipt-1 [\w.~%-]+ [1-9]\d* [0-9a-f]{64} [\w-]{43} [\w-]{86}")


def receipts(argument):
    if argument.startswith("zerodraft-receipt-1 "):
        return [argument]
    found = RECEIPT.findall(pathlib.Path(argument).read_text(encoding="utf-8", errors="replace"))
    if not found:
        raise OSError(f"{argument}: there is no receipt in it")
    return found


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open_record(arguments[0]) as database:
            contents = check_contents(database)
            chains = check_chains(database, contents)
        lines = [line for argument in arguments[1:] for line in receipts(argument)]
        for line in lines:
            check_receipt(chains, line)
    except Wrong as wrong:
        print(f"{arguments[0]}: {wrong}")
        return 1
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        print(f"{arguments[0]}: something in it cannot be read: {error!r}")
        return 1
    except (OSError, sqlite3.Error) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    entries = sum(map(len, chains.values()))
    signatures = "checked" if Ed25519PublicKey else "not checked, since cryptography is missing"
    print(
        f"{arguments[0]}: {len(chains)} negotiations, {entries} entries, {len(contents)} contents,"
        f" {len(lines)} receipts (signatures {signatures})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
