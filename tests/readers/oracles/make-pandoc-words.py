#!/usr/bin/env python3
"""Writes what pandoc takes for prose in the case files, as the reader tests compare it: one block's words a line.

Usage: make-pandoc-words.py [PANDOC]. Needs Debian's pandoc 2.17 (too heavy to ask of everybody who runs the tests).
Code, maths, raw text, comments and metadata other than titles are no prose. Read the difference before you commit it.
"""
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
CASES = HERE.parent / "cases"
READERS = {"rst": "rst", "org": "org", "latex": "latex", "man": "man"}
NOT_PROSE = {"Code", "CodeBlock", "Math", "RawInline", "RawBlock"}
BLOCKS = {"Para", "Plain", "Header"}
METADATA = ("title", "subtitle", "abstract", "description")


def text_of(node):
    if isinstance(node, list):
        return "".join(text_of(part) for part in node)
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind in NOT_PROSE:
        return " "
    if kind == "Str":
        return content
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    text = text_of(content if kind else list(node.values()))
    return f"\n{text}\n" if kind in BLOCKS or kind == "Note" else text


def words_of(path, reader, pandoc):
    made = subprocess.run([pandoc, "-f", reader, "-t", "json", str(path)], check=True, capture_output=True)
    document = json.loads(made.stdout)
    parts = [text_of(document["meta"].get(key)) for key in METADATA] + [text_of(document["blocks"])]
    return [line for part in parts for line in re.sub(r"[^\S\n]+", " ", part).splitlines() if line.strip()]


def main():
    pandoc = sys.argv[1] if len(sys.argv) > 1 else "pandoc"
    for folder, reader in READERS.items():
        for path in sorted((CASES / folder).glob("everything*")):
            if path.suffix == ".mask":
                continue
            lines = words_of(path, reader, pandoc)
            (HERE / f"{path.name}.txt").write_text("".join(line.strip() + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
