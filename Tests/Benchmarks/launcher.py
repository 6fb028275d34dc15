"""Runs commands for whoever measures, from a process that is small itself.

A process is said to have had at least the memory of the one that started it, so a measuring
program that holds texts would find its own size again in that of small ones. One command, a JSON
list, is read a line; its seconds, its peak memory in MB and its exit status are written.
"""

import json
import os
import subprocess
import sys
import time


class Launcher:
    """Such a process."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def run(self, command):
        """Seconds, peak memory in MB, exit status."""
        self.process.stdin.write(json.dumps([str(part) for part in command]) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


if __name__ == "__main__":
    for line in sys.stdin:
        start = time.perf_counter()
        child = subprocess.Popen(json.loads(line), stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        print(json.dumps([seconds, usage.ru_maxrss / 1024, child.returncode]), flush=True)
