#!/usr/bin/env python3
"""What the hook adds to `git commit` of one file, beside a hook that does nothing. Usage: hook_bench.py PROGRAM

Commits in turn to two repositories, and compares pair by pair, so that a machine whose speed drifts spoils nothing. Exits with 1 where
the median of what is added is above the bound.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ROUNDS = 40
BOUND = 30  # Milliseconds.
PARAGRAPH = "She cut the release time from five days to two, and wrote down how, so that {} others can do it again.\n\n"


def git(folder, *arguments):
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def make_repository(folder, hook):
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    for name, value in {"user.name": "A", "user.email": "a@example.org", "gc.auto": "0"}.items():
        git(folder, "config", name, value)
    path = folder / ".git/hooks/pre-commit"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{hook}\n")
    path.chmod(0o755)


def commit(folder, number):
    """Milliseconds. One line of a page is new each time; the word in it is looked at, and found innocent."""
    lines = [PARAGRAPH.format(i) for i in range(40)]
    lines[number % 40] = f"In round {number}, nobody was interrupted, and the nurse had time for her own words.\n\n"
    (folder / "page.md").write_text("".join(lines))
    git(folder, "add", "page.md")
    begin = time.perf_counter()
    git(folder, "commit", "-qm", "Change the page")
    return (time.perf_counter() - begin) * 1000


def main():
    with tempfile.TemporaryDirectory() as name:
        empty, hooked = pathlib.Path(name) / "empty", pathlib.Path(name) / "hooked"
        make_repository(empty, "exit 0")
        make_repository(hooked, f"exec '{PROGRAM}' check --staged")
        pairs = [(commit(empty, i), commit(hooked, i)) for i in range(ROUNDS + 2)][2:]
    added = statistics.median(with_hook - without for without, with_hook in pairs)
    without = statistics.median(pair[0] for pair in pairs)
    print(f"git commit with an empty hook: {without:.1f} ms; check --staged adds {added:.1f} ms (bound: {BOUND} ms)")
    return 0 if added <= BOUND else 1


sys.exit(main())
