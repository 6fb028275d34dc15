#!/usr/bin/python3
"""Opens Word documents in LibreOffice and tells what is in them, as lines of JSON.

usage: /usr/bin/python3 word_office.py [accept|reject|show]:FILE.docx ...

Each line has the paragraphs, the footnotes and the number of changes before and after all of
them were accepted or rejected. It runs with the system's Python, which has the bridge to
LibreOffice, under a profile of its own that is deleted at the end.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def start(profile):
    """A fresh profile ends LibreOffice once before it can be spoken to."""
    base = ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation=file://{profile}"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    for _ in range(3):
        if subprocess.run([*base, "--terminate_after_init"], **quiet, timeout=120).returncode == 0:
            break
    pipe = f"zerodraft-{os.getpid()}"
    process = subprocess.Popen([*base, f"--accept=pipe,name={pipe};urp;"], **quiet)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return process, resolver.resolve(
                f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if process.poll() is not None:
                sys.exit("LibreOffice ended before it could be spoken to")
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


def paragraphs(text):
    found = []
    walk = text.createEnumeration()
    while walk.hasMoreElements():
        part = walk.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            found.append(part.getString())
        elif part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                found += paragraphs(part.getCellByName(name))
    return found


def count(document):
    walk = document.Redlines.createEnumeration()
    number = 0
    while walk.hasMoreElements():
        walk.nextElement()
        number += 1
    return number


def main():
    profile = tempfile.mkdtemp(prefix="zerodraft-office-")
    process, context = start(profile)
    try:
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = manager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        for argument in sys.argv[1:]:
            mode, path = argument.split(":", 1)
            document = desktop.loadComponentFromURL(
                "file://" + os.path.abspath(path), "_blank", 0, (hidden,))
            if document is None:
                print(json.dumps({"file": path, "mode": mode, "error": "cannot be opened"}))
                continue
            before = count(document)
            if mode in COMMANDS:
                frame = document.CurrentController.Frame
                dispatcher.executeDispatch(frame, COMMANDS[mode], "", 0, ())
            notes = [document.Footnotes.getByIndex(index)
                     for index in range(document.Footnotes.getCount())]
            print(json.dumps({
                "file": path, "mode": mode, "changes": before, "left": count(document),
                "paragraphs": paragraphs(document.Text),
                "notes": [[note.Anchor.getString(), note.getString()] for note in notes],
            }), flush=True)
            document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(30)
    finally:
        if process.poll() is None:
            process.kill()
        shutil.rmtree(profile, ignore_errors=True)


main()
