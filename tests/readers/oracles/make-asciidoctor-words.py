#!/usr/bin/env python3
"""Writes what asciidoctor takes for prose in the case files, as the reader tests compare it: one block's words a line.

Usage: make-asciidoctor-words.py [ASCIIDOCTOR]. Needs Debian's asciidoctor 2.0.18. Code, keys, maths and raw HTML are no
prose. Read the difference before you
commit it.
"""
import html.parser
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE.parent / "cases/asciidoc"
HIDDEN = {"code", "kbd", "script", "style", "title", "pre"}
INLINE = {"a", "b", "em", "i", "mark", "span", "strong", "sub", "sup"}

# The table of contents repeats the headings, an icon stands for the word Note, a style sheet is no text.
SETTINGS = [part for name in ("toc!", "icons=font", "nofooter", "stylesheet!", "experimental") for part in ("-a", name)]
MATHS = re.compile(r"\\\$.*?\\\$")


class Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.pieces = [], []

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        if name not in INLINE:
            self.pieces.append("\n")
        if name == "meta" and attributes.get("name") == "description":
            self.pieces.append(attributes["content"] + "\n")
        if name == "img":
            self.pieces.append(attributes.get("alt", "") + "\n")
        if name not in ("br", "col", "img", "link", "meta", "hr", "input"):
            # A verse is prose in a <pre> of its own class.
            self.open.append((name, name in HIDDEN and attributes.get("class") != "content"))

    def handle_endtag(self, name):
        if name not in INLINE:
            self.pieces.append("\n")
        while self.open and self.open.pop()[0] != name:
            pass

    def handle_data(self, data):
        if not any(hidden for _, hidden in self.open):
            self.pieces.append(re.sub(r"\s+", " ", MATHS.sub("", data)))


def main():
    asciidoctor = sys.argv[1] if len(sys.argv) > 1 else "asciidoctor"
    for path in sorted(FOLDER.glob("everything*.adoc")):
        made = subprocess.run([asciidoctor, *SETTINGS, "-o", "-", str(path)], check=True,
                              capture_output=True, text=True)
        text = Text()
        text.feed(made.stdout)
        lines = [line.strip() for line in "".join(text.pieces).splitlines() if line.strip()]
        (HERE / f"{path.name}.txt").write_text("".join(line + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
