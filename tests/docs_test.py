#!/usr/bin/env python3
"""Compares docs/rules with what the program writes of the rules today, and looks for slurs in it. Usage: docs_test.py SOURCE_FOLDER PROGRAM"""

import pathlib
import re
import subprocess
import sys
import tempfile


def slurs(lexicons: pathlib.Path) -> dict[str, str]:
    """The words of the lexicons that must not be printed, each with the lexicon's name."""
    found = {}
    for path in sorted(lexicons.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        if not re.search(r"^unprintable: true$", text, re.M):
            continue
        words = re.search(r"^words:\s*\[(.*?)\]", text, re.M | re.S)
        if not words:
            sys.exit(f"{path}: the words of a lexicon that is not printed are written as one list in square brackets")
        for word in words.group(1).split(","):
            found[" ".join(word.split()).strip("~=\"'").replace("~", "")] = path.stem
    return found


def printed(words: dict[str, str], pages: dict[str, bytes]) -> list[str]:
    """Where a page prints one of the words: in any case, singular or plural, with a hyphen, a blank or nothing between its parts."""
    forms = "|".join(r"[- ]?".join(map(re.escape, re.split("[- ]", word))) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(rf"\b({forms})s?\b", re.I)
    return [
        f"{name}:{number}: {hit.group()}"
        for name, page in sorted(pages.items())
        for number, line in enumerate(page.decode("utf-8").split("\n"), 1)
        for hit in pattern.finditer(line)
    ]


source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
with tempfile.TemporaryDirectory() as fresh:
    subprocess.run([program, "rules", "docs", "-o", fresh], check=True)
    pages = {page.name: page.read_bytes() for page in pathlib.Path(fresh).iterdir()}
words = slurs(source / "rules/lexicons")
if not words:
    sys.exit("rules/lexicons: no lexicon is marked unprintable; the slurs have gone")
if hits := printed(words, pages):
    sys.exit("pages print words of the slur lexicons:\n  " + "\n  ".join(hits))
committed = {page.name: page.read_bytes() for page in (source / "docs/rules").iterdir()}
stale = sorted(name for name in pages.keys() | committed.keys() if pages.get(name) != committed.get(name))
if stale:
    sys.exit(f"docs/rules is not what the rules say ({', '.join(stale)}): run ./dev docs")
print(f"{len(pages)} pages are what the rules say, and print none of {len(words)} slurs")
