#!/usr/bin/env python3
"""Counts the common words of English and prints common-words.txt.

    make-common-words.py FOLDER > common-words.txt

FOLDER is a Debian root, or a folder into which these packages of Debian 12 were unpacked with `dpkg -x`:
wordnet-base, fortunes, fortunes-min, anarchism, debian-history, developers-reference, debian-reference-en, debian-faq,
r-cran-janeaustenr.

Only counts leave the texts. Five kinds of text weigh the same, and none may count a word more than eight times as often as
the next one, so that no one author's favourite words rule the list.
"""

import glob
import html
import re
import struct
import sys
import zlib
from collections import Counter

WORDS = 5000
# One text alone must not make a word common.
LEAST_KINDS = 3
MOST_TIMES = 8


def read(root, *patterns):
    for pattern in patterns:
        for path in sorted(glob.glob(f"{root}/{pattern}", recursive=True)):
            with open(path, "rb") as file:
                yield file.read()


def plain(root, *patterns):
    for data in read(root, *patterns):
        yield data.decode("utf-8", "replace")


def web_pages(root, *patterns):
    for text in plain(root, *patterns):
        text = re.sub(r"(?s)<(script|style|pre|code|tt)\b.*?</\1>", " ", text)
        yield html.unescape(re.sub(r"<[^>]*>", " ", text))


def glosses(root):
    for text in plain(root, "usr/share/wordnet/data.*"):
        for line in text.splitlines():
            if not line.startswith(" ") and "| " in line:
                yield line.split("| ", 1)[1]


def novels(root):
    """R keeps each novel as a deflated chunk with a four-byte length; lines are strings marked ASCII or UTF-8."""
    for data in read(root, "usr/lib/R/site-library/janeaustenr/data/Rdata.rdb"):
        at = 0
        while at + 5 < len(data):
            chunk = zlib.decompressobj()
            try:
                raw = chunk.decompress(data[at + 4 :])
            except zlib.error:
                at += 1
                continue
            at = len(data) - len(chunk.unused_data)
            where = 0
            while (where := raw.find(b"\0\x04\0\x09", where)) >= 0:
                (size,) = struct.unpack(">I", raw[where + 4 : where + 8])
                if size < 1000:
                    yield raw[where + 8 : where + 8 + size].decode("utf-8", "replace")
                where += 8


KINDS = {
    "dictionary glosses (wordnet-base)": glosses,
    "quotations and jokes (fortunes, fortunes-min)": lambda root: plain(root, "usr/share/games/fortunes/*[a-z].u8"),
    "political essays (anarchism)": lambda root: web_pages(root, "usr/share/doc/anarchism/html/*.html"),
    "handbooks (debian-history, developers-reference, debian-reference-en, debian-faq)": lambda root: web_pages(
        root,
        "usr/share/doc/debian-history/docs/*.en.html",
        "usr/share/doc/debian-history/docs/html/*.html",
        "usr/share/developers-reference/*.html",
        "usr/share/debian-reference/*.en.html",
        "usr/share/doc/debian/FAQ/*.en.html",
        "usr/share/doc/debian/FAQ/html/*.html",
    ),
    "novels (r-cran-janeaustenr)": novels,
}

CONTRACTIONS = [
    (r"\bcan't\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"\bshan't\b", "shall not"),
    (r"n't\b", " not"),
    (r"'re\b", " are"),
    (r"'ve\b", " have"),
    (r"'ll\b", " will"),
    (r"'m\b", " am"),
    (r"\b(it|he|she|that|there|what|who|where|here|let)'s\b", r"\1 is"),
]


def words_of(text):
    """As the linter splits: contractions are their full words, a possessive loses its 's, hyphens part words."""
    text = text.replace("\u2019", "'").lower()
    for pattern, full in CONTRACTIONS:
        text = re.sub(pattern, full, text)
    return re.findall(r"(?<![\w'@/.])[a-z]+(?![\w@/])", re.sub(r"'s\b|'", " ", text))


def damped_mean(counts):
    *others, second, highest = sorted(counts)
    return (sum(others) + second + min(highest, MOST_TIMES * second)) / len(counts)


def main():
    root = sys.argv[1]
    by_kind = []
    print("# The most common words of English, each with how often it stands in a million words.")
    print("# Written by make-common-words.py; not to be edited. Only counts were taken from the texts, all of them in packages of")
    print("# Debian 12. A count is the mean over five kinds of text, none taken for more than eight times the next:")
    for name, texts in KINDS.items():
        counts = Counter()
        for text in texts(root):
            counts.update(words_of(text))
        total = sum(counts.values())
        if total == 0:
            sys.exit(f"no {name} under {root}")
        print(f"#   {name}: {total:,} words")
        by_kind.append({word: count * 1e6 / total for word, count in counts.items()})
    means = {word: damped_mean([kind.get(word, 0) for kind in by_kind]) for word in set().union(*by_kind)}
    listed = [word for word in means if sum(word in kind for kind in by_kind) >= LEAST_KINDS]
    for word in sorted(listed, key=lambda word: (-means[word], word))[:WORDS]:
        print(f"{word}\t{means[word]:.3g}" if means[word] < 100 else f"{word}\t{means[word]:.0f}")


if __name__ == "__main__":
    main()
