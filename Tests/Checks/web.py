"""Holds the site that the built program serves against browsers, programs and prying eyes.

    web.py --program FILE --folder FOLDER [--browser PATH] [--vnu JAR] [--schemas FOLDER]
           [--only CHECK]...

Records are made with the program's own commands in the folder and served on free ports of the
loopback, one of them also behind nginx. What each check looks at stands in its module in `web/`.
Prints one line for each. Exit status 1 if something is wrong, 2 if the check itself could not be
made.
"""

import argparse
import importlib
import pathlib
import sys
import time

from web.findings import Findings
from web.stage import Stage

# In this order: those that wait for others come first.
CHECKS = [
    "doors", "canaries", "interference", "caches", "contract", "looks", "scripts", "journeys", "wire",
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    parser.add_argument("--browser", default="")
    parser.add_argument("--vnu", default="")
    parser.add_argument("--schemas", default="Schemas")
    parser.add_argument("--only", action="append", choices=CHECKS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    stage = Stage(
        options.program, options.folder, options.browser, options.vnu, options.schemas
    )
    checks = [name for name in CHECKS if not options.only or name in options.only]
    failed = False
    try:
        if "wire" in checks:
            _ = stage.wire
        for name in checks:
            findings = Findings(f"web/{name}")
            start = time.monotonic()
            done = importlib.import_module(f"web.{name}").check(stage, findings)
            print(
                f"web/{name}: {done}: {findings.looked} looks, {len(findings.wrong)} wrong, "
                f"{time.monotonic() - start:.0f} s",
                flush=True,
            )
            findings.show()
            failed = failed or bool(findings.wrong)
    finally:
        for words in stage.close():
            print(f"web: {words}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SystemExit as ending:
        if isinstance(ending.code, str):
            print(ending.code, file=sys.stderr)
            sys.exit(2)
        raise
