#!/usr/bin/env python3
"""Compares the words of the HTML reader with those that Python's own parser finds.

html_oracle.py PRINT_PROSE            300 generated pages; any difference is a failure
html_oracle.py PRINT_PROSE FILE...    real pages; prints the words that only one of the two has
"""

import difflib
import html.parser
import os
import random
import re
import subprocess
import sys
import tempfile

HIDDEN = set("code kbd samp var tt pre script style del s strike svg math listing xmp noembed".split())
INLINE = set("a b i em strong span small u sub sup abbr cite dfn mark wbr font label ins big bdi bdo time data q".split())
SPOKEN = set("alt title aria-label aria-description placeholder label summary".split())
VOID = set("area base br col embed hr img input link meta param source track wbr".split())
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Text(html.parser.HTMLParser):
    """The prose of a page, with a line break wherever a block or an attribute begins or ends."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []  # (name, whether it is code or the like, whether it is in another language)
        self.pieces = []

    def hidden(self):
        return bool(self.open) and any(self.open[-1][1:])

    def handle_starttag(self, name, attributes):
        _, code, foreign = self.open[-1] if self.open else (None, False, False)
        lang = dict(attributes).get("lang")
        if lang:
            foreign = not lang.startswith("en")
        self.open.append((name, code or name in HIDDEN, foreign))
        if name not in INLINE:
            self.pieces.append("\n" if name != "br" else " ")
        if not self.hidden():
            self.add_attributes(name, attributes)
        if name in VOID:
            self.open.pop()

    def handle_startendtag(self, name, attributes):
        self.handle_starttag(name, attributes)
        if name not in VOID:
            self.handle_endtag(name)

    def add_attributes(self, name, attributes):
        said = set()
        for key, value in attributes:
            if key in SPOKEN and value and value.strip() not in said and name != "link":
                said.add(value.strip())
                self.pieces.append("\n" + value + "\n")

    def handle_endtag(self, name):
        names = [entry[0] for entry in self.open]
        if name in names:
            del self.open[len(names) - 1 - names[::-1].index(name):]
        if name not in INLINE:
            self.pieces.append("\n")

    def handle_data(self, data):
        self.pieces.append(" " if self.hidden() else data)


def words_of_oracle(page):
    parser = Text()
    parser.feed(page)
    parser.close()
    return WORD.findall("".join(parser.pieces).replace("\u00ad", "").replace("\u200b", ""))


def words_of_reader(program, path):
    done = subprocess.run([program, "html", path], capture_output=True, check=False)
    return WORD.findall(done.stdout.decode().replace("\u00ad", "").replace("\u200b", ""))


class Generator:
    """Makes well-formed pages of made-up words."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def word(self):
        word = "".join(self.random.choice("abcdefghiklmnoprstuvwy") for _ in range(self.random.randint(2, 8)))
        spoil = self.random.random()
        cut = self.random.randint(1, len(word) - 1)
        if spoil < 0.06:
            return word[:cut] + self.random.choice(["&eacute;", "&#233;", "&shy;", "&#xe9;", "<wbr>", "<!-- gone -->"]) + word[cut:]
        if spoil < 0.12:
            return f"{word[:cut]}<b>{word[cut:]}</b>"
        if spoil < 0.14:
            return self.random.choice(["&amp;", "&mdash;", "&lt;", "a&nbsp;b", "5 < 6", "don&#146;t", "it&rsquo;s"])
        return word

    def attributes(self):
        if self.random.random() > 0.2:
            return ""
        quote = self.random.choice("\"'")
        name = self.random.choice(sorted(SPOKEN) + ["class", "data-x", "id", "onclick"])
        return f" {name}{self.random.choice(['=', ' = '])}{quote}{self.random.choice(['one', 'two > words', 'caf&eacute; x'])}{quote}"

    def language(self):
        return self.random.choice([" lang=de", " lang='en-GB'", ' lang="fr"']) if self.random.random() < 0.05 else ""

    def inline(self, depth):
        words = []
        for _ in range(self.random.randint(1, 8)):
            choice = self.random.random()
            if depth < 4 and choice < 0.12:
                name = self.random.choice(["a", "b", "em", "span", "code", "kbd", "del", "abbr", "samp"])
                words.append(f"<{name}{self.attributes()}{self.language()}>{self.inline(depth + 1)}</{name}>")
            elif choice < 0.16:
                words.append(self.random.choice(["<br>", "<br/>", f"<img src=x{self.attributes()}>", "<?pi x?>", "<!-- x -->"]))
            else:
                words.append(self.word())
        return self.random.choice([" ", "\n", "\n\n  "]).join(words)

    def block(self, depth):
        name = self.random.choice("div p section li ul h2 blockquote table pre script style figure dl".split())
        attributes = self.attributes() + self.language()
        if name in ("script", "style"):
            return f"<{name}>gone('</p>' < 1)</{name}>"
        if name == "table":
            rows = "".join(f"<tr><td>{self.inline(2)}</td><th>{self.inline(2)}</th></tr>" for _ in range(2))
            return f"<table{attributes}>{rows}</table>"
        if name == "dl":
            return f"<dl><dt>{self.inline(2)}</dt><dd>{self.inline(2)}</dd></dl>"
        if name == "ul":
            return "<ul>" + "".join(f"<li{attributes}>{self.inline(1)}</li>" for _ in range(3)) + "</ul>"
        if depth < 5 and name in ("div", "section", "blockquote", "figure"):
            inner = "\n".join(self.block(depth + 1) for _ in range(self.random.randint(1, 4)))
            return f"<{name}{attributes}>{inner}</{name}>"
        return f"<{name}{attributes}>{self.inline(1)}</{name}>"

    def page(self):
        body = "\n".join(self.block(0) for _ in range(self.random.randint(1, 8)))
        return f"<!DOCTYPE html>\n<html><head><title>{self.word()}</title></head>\n<body>{body}</body></html>\n"


def compare(program, path, page):
    ours, theirs = words_of_reader(program, path), words_of_oracle(page)
    changes = difflib.SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    return [(theirs[a:b], ours[c:d]) for kind, a, b, c, d in changes if kind != "equal"], len(theirs)


def check_generated(program):
    words = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        for seed in range(300):
            page = Generator(seed).page()
            with open(path, "w", encoding="utf-8") as file:
                file.write(page)
            changes, count = compare(program, path, page)
            words += count
            if changes:
                print(f"page {seed}: the oracle's words, and the reader's: {changes[:5]}\n{page}")
                return 1
    print(f"{words} words, each read once")
    return 0 if words > 10000 else 1


def show_real(program, paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            changes, count = compare(program, path, file.read())
        print(f"{path}: {count} words, {len(changes)} differences")
        for theirs, ours in changes[:20]:
            print("   ", " ".join(theirs), "|", " ".join(ours))
    return 0


if __name__ == "__main__":
    sys.exit(show_real(sys.argv[1], sys.argv[2:]) if len(sys.argv) > 2 else check_generated(sys.argv[1]))
