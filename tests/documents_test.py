#!/usr/bin/env python3
"""Checks whole documents, good ones and weak ones, against what is expected of the rules that look at a document as a whole.

Usage: documents_test.py PROGRAM FOLDER

FOLDER holds a folder for each genre. Beside NAME.md or NAME.txt lies NAME.expected: the rules of the `whole-…` categories, and the two of balance, that
find something in it, one a line, sorted; empty for a good document in which they find nothing. Without being told, the program
also has to find out the genre of most of them.
"""

import json
import pathlib
import subprocess
import sys


# How many of each genre are recognised today; a change may add to them.
RECOGNISED = {"letter": 19, "review": 16, "template": 16}


def read(program, document, *options):
    command = [program, "check", "--isolated", *options, "--format", "json", document]
    [file] = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)["files"]
    return file


def found(program, document, genre):
    file = read(program, document, "--genre", genre)
    return sorted({finding["rule"] for finding in file["findings"]
                   if finding["category"].startswith("whole-") or finding["rule"].endswith("-lean")})


def main(program, folder):
    failures = tried = 0
    recognised = dict.fromkeys(RECOGNISED, 0)
    for expected in sorted(pathlib.Path(folder).glob("*/*.expected")):
        [document] = [path for path in expected.parent.glob(expected.stem + ".*") if path != expected]
        wanted = expected.read_text().split()
        actual = found(program, document, expected.parent.name)
        tried += 1
        if expected.parent.name in recognised:
            recognised[expected.parent.name] += read(program, document)["genre"] == expected.parent.name
        if actual == wanted:
            continue
        failures += 1
        print(f"{document}: not found: {sorted(set(wanted) - set(actual))}; not expected: {sorted(set(actual) - set(wanted))}")
    for genre, fewest in RECOGNISED.items():
        if recognised[genre] < fewest:
            failures += 1
            print(f"of the {genre}s only {recognised[genre]} are taken for one, fewer than {fewest}")
    print(f"{tried} documents, {failures} failures")
    return 1 if failures or tried < 80 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
