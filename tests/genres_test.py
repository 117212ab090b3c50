#!/usr/bin/env python3
"""Checks which documents are taken for job postings.

Usage: genres_test.py PROGRAM FOLDER

FOLDER/job-posting holds short postings, most of them without a heading that says so; FOLDER/other holds what shares their words: reviews,
letters, offers, news of jobs, policies, READMEs, courses. Nothing tells their genres but their text.
"""

import json
import pathlib
import subprocess
import sys


def genres(program, folder):
    command = [str(pathlib.Path(program).resolve()), "check", "--isolated", "--format", "json", folder.name]
    report = json.loads(subprocess.run(command, capture_output=True, check=False, cwd=folder.parent).stdout)
    return {file["path"]: file["genre"] for file in report["files"]}


def main(program, folder):
    folder = pathlib.Path(folder)
    postings = genres(program, folder / "job-posting")
    others = genres(program, folder / "other")
    wrong = [f"{path}: taken for {genre}, is a posting" for path, genre in postings.items() if genre != "job-posting"]
    wrong += [f"{path}: taken for a posting" for path, genre in others.items() if genre == "job-posting"]
    print(*wrong, f"{len(postings)} postings, {len(others)} other documents, {len(wrong)} failures", sep="\n")
    return 1 if wrong or len(postings) < 12 or len(others) < 12 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
