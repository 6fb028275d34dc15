"""Plays a transcript through the built program, as a person would in a shell, and holds what the
program prints against what the transcript says.

usage: rehearsal.py --zerodraft PROGRAM --record FILE TRANSCRIPT

The test suite plays the same transcript inside its own process; here it goes through the program
as it is delivered: its entry point, a real shell with real quoting, real exit statuses, and a
record that is opened anew by each command. Receipts and public keys differ with every record and
are left out, as in the transcript.
"""

import argparse
import os
import subprocess
import sys


def blocks(lines):
    """The commands of a transcript, each with its line number and what it is said to print."""
    inside = False
    command, said, place = [], [], 0
    for number, line in enumerate(lines, 1):
        if line.startswith("```"):
            inside = not inside
            if command:
                yield place, command, said
            command, said = [], []
        elif inside and line.startswith("$ "):
            if command:
                yield place, command, said
            command, said, place = [line[2:]], [], number
        elif inside and command and command[-1].endswith("\\"):
            command.append(line)
        elif inside:
            said.append(line)


def play(command, environment):
    """What a command prints, line by line, with its status last where that is not 0."""
    run = subprocess.run(
        ["bash", "-c", "\n".join(command)],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
    )
    text = run.stdout.decode("utf-8")
    lines = [line.rstrip(" ") for line in text.removesuffix("\n").split("\n")] if text else []
    lines = [line for line in lines if not line.startswith(("Receipt: ", "Public key: "))]
    if run.returncode:
        lines.append(f"exit status {run.returncode}")
    return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--zerodraft", required=True)
    parser.add_argument("--record", required=True)
    parser.add_argument("transcript")
    options = parser.parse_args()
    program = os.path.abspath(options.zerodraft)
    record = os.path.abspath(options.record)
    environment = {
        "PATH": os.path.dirname(program) + os.pathsep + os.environ["PATH"],
        "HOME": os.environ.get("HOME", "/"),
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "100",
        "ZERODRAFT_RECORD": record,
    }
    with open(options.transcript, encoding="utf-8") as file:
        lines = file.read().split("\n")
    played = 0
    for place, command, said in blocks(lines):
        if command[0].startswith("export "):
            name, value = command[0].removeprefix("export ").split("=", 1)
            environment[name] = value.strip('"')
            continue
        printed = [line.replace(record, "zerodraft.sqlite") for line in play(command, environment)]
        played += 1
        if printed == said:
            continue
        print(f"{options.transcript}:{place}: {' '.join(command)[:100]}")
        for index in range(max(len(printed), len(said))):
            now = printed[index] if index < len(printed) else "(nothing)"
            then = said[index] if index < len(said) else "(nothing)"
            if now != then:
                print(f"  now:  {now}\n  then: {then}")
                break
        sys.exit(1)
    if not played:
        sys.exit(f"{options.transcript}: no commands in it")
    print(f"{options.transcript}: {played} commands print through the program what they should")


if __name__ == "__main__":
    main()
