#!/usr/bin/env python3
"""Writes what typst prints of the case files, as the reader tests compare it: one paragraph's words a line.

Usage: make-typst-words.py, with the Python package typst 0.15 (the compiler itself; Debian 12 has none) and pdftotext of
poppler-utils. Code that is printed is masked by hand in the list of differences. Read these before you commit.
"""
import pathlib
import re
import subprocess
import tempfile

import typst

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE.parent / "cases/typst"
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'


def main():
    for path in sorted(FOLDER.glob("everything*.typ")):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            # No package is fetched, and any picture will do.
            source = re.sub(r'^#import "@.*$', "", path.read_text(encoding="utf-8"), flags=re.M)
            (folder / "a.typ").write_text(source.replace(".png", ".svg"), encoding="utf-8")
            (folder / "guys.svg").write_text(PICTURE)
            typst.compile(str(folder / "a.typ"), output=str(folder / "a.pdf"), root=name)
            printed = subprocess.run(["pdftotext", "-enc", "UTF-8", str(folder / "a.pdf"), "-"], check=True,
                                     capture_output=True, text=True).stdout
        paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n|\f", printed)]
        (HERE / f"{path.name}.txt").write_text("".join(part + "\n" for part in paragraphs if part), encoding="utf-8")


if __name__ == "__main__":
    main()
