"""Checks JSON documents against the schemas of the project.

    schemas.py --schemas FOLDER KIND DOCUMENT... [-- KIND DOCUMENT...]...

KIND is the name of a schema in the folder, up to its first full stop or hyphen: `draft` for
draft.schema.json. Of a document whose name ends in .jsonl each line is one. Schemas may refer to each other by `$id`; nothing is fetched. Exit status 1 if
a document does not follow its schema, 2 if the check itself could not be made.
"""

import json
import pathlib
import re
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable


def stop(message):
    print(f"error: {message}", file=sys.stderr)
    sys.exit(2)


def groups(words):
    """The lists between `--`."""
    group = []
    for word in words + ["--"]:
        if word == "--":
            if group:
                yield group[0], group[1:]
            group = []
        else:
            group.append(word)


def load(path):
    try:
        return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        stop(f"{path}: {error}")


def documents_in(path):
    """The documents of a file, each with what messages call it."""
    if not str(path).endswith(".jsonl"):
        return [(str(path), load(path))]
    try:
        lines = pathlib.Path(path).read_text(encoding="utf-8").split("\n")
        return [
            (f"{path}:{number}", json.loads(line)) for number, line in enumerate(lines, 1) if line
        ]
    except (OSError, ValueError) as error:
        stop(f"{path}: {error}")


def main(words):
    if len(words) < 4 or words[0] != "--schemas":
        stop(__doc__)
    folder = pathlib.Path(words[1])
    schemas = {}
    resources = []
    for path in sorted(folder.glob("*.json")):
        schema = load(path)
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            stop(f"{path} is no schema: {error.message}")
        if "$id" not in schema:
            stop(f"{path} has no $id, which carries its version")
        schemas.setdefault(re.split(r"[.-]", path.name)[0], []).append((path, schema))
        resources.append((schema["$id"], Resource.from_contents(schema)))
    registry = Registry().with_resources(resources)

    failed = False
    for kind, documents in groups(words[2:]):
        found = schemas.get(kind, [])
        if len(found) != 1:
            stop(f"{folder} has {len(found)} schemas named {kind}, not one")
        if not documents:
            stop(f"no document to check against {kind}")
        path, schema = found[0]
        validator = Draft202012Validator(schema, registry=registry)
        for document in documents:
            found_errors = False
            for name, content in documents_in(document):
                try:
                    errors = sorted(validator.iter_errors(content), key=lambda e: e.json_path)
                except Unresolvable as error:
                    stop(f"{path} refers to a schema that {folder} does not have: {error}")
                for error in errors[:20]:
                    print(f"{name}: {error.json_path}: {error.message[:200]}")
                found_errors = found_errors or bool(errors)
            if found_errors:
                failed = True
            else:
                print(f"{document} follows {path}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
