"""The site as the built program serves it, held against browsers, programs and prying eyes.

Each module beside this one is a check of its own with one entry point, `check(stage, findings)`,
which returns what it did in one line; `web.py`, one folder up, runs them. What they share stands
in `findings`, `worlds`, `serving`, `visiting`, `crawling` and `stage`.
"""
