#!/usr/bin/env python3
"""Rewrites the lower part of irregular-forms.txt from WordNet's exception lists.

    make-irregular-forms.py [/usr/share/wordnet]

Source: noun.exc and verb.exc of WordNet 3.0 (Debian package wordnet-base; licence in NOTICE). What stands above the mark in
irregular-forms.txt is written by hand and wins. Left out are lemmas of several words, lemmas that WordNet itself does not
know, nouns that are only animals, plants, parts of the body or substances, and whatever the regular rules form anyway. doubling-verbs.txt is checked against verb.exc: what is missing is told.
"""

import os
import re
import sys
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = "# From WordNet; below this line written by make-irregular-forms.py.\n"
VOWELS = "aeiou"
WORD = re.compile(r"[a-z]{2,}$")
# Plurals beside which the regular one is in use: stadia and stadiums. Not those of the lemmas that follow.
CLASSICAL = ("a", "ae", "i", "x", "im", "ices", "ata", "ides", "ora", "era", "oi", "es")
ONLY_CLASSICAL = ("is", "alumnus", "alumna", "larva", "bacterium", "ovum", "datum", "erratum", "stratum")
# Beginnings that leave the forms of an irregular verb as they are.
BEGINNINGS = ("over", "under", "out", "un", "re", "mis", "fore", "with", "up", "inter", "pre", "be", "de", "down", "by", "in",
              "counter", "hand", "ghost", "type", "bottle", "spoon", "force", "cross", "sub", "tele")


def is_vowel(word, at):
    if word[at] == "y":
        return at > 0 and (at + 1 == len(word) or word[at + 1] not in VOWELS)
    return word[at] in VOWELS and not (word[at] == "u" and at > 0 and word[at - 1] == "q")


def vowels(word):
    return sum(is_vowel(word, at) for at in range(len(word)))


def doubles(word):
    return vowels(word) == 1 and len(word) > 1 and is_vowel(word, len(word) - 2) and word[-1] in "bdfgklmnprtvz"


def with_s(word):
    if word.endswith("y") and not is_vowel(word, len(word) - 2):
        return word[:-1] + "ies"
    if word.endswith("z") and doubles(word):
        return word + "zes"
    return word + ("es" if re.search(r"([sxz]|ch|sh)$", word) else "s")


def with_ed(word, doubled):
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and not is_vowel(word, len(word) - 2):
        return word[:-1] + "ied"
    if word.endswith("ic") and vowels(word) > 1:
        return word + "ked"
    return word + (word[-1] if doubled else "") + "ed"


def with_ing(word, doubled):
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return with_ed(word, doubled)[:-2] + "ing" if not word.endswith(("e", "y")) else word + "ing"


def lemmas(folder, part):
    with open(f"{folder}/index.{part}") as file:
        return {line.split()[0] for line in file if line[0] != " "}


def nouns_of_nature(folder):
    """Nouns all of whose senses are in the lexicographer files animal, body, object, plant, substance (05, 08, 17, 20, 27)."""
    with open(f"{folder}/data.noun") as file:
        files = {line[:8]: line[9:11] for line in file if line[0] != " "}
    with open(f"{folder}/index.noun") as file:
        rows = [line.split() for line in file if line[0] != " "]
    return {row[0] for row in rows if {files[at] for at in row[-int(row[2]) :]} <= {"05", "08", "17", "20", "27"}}


def exceptions(folder, part):
    forms = defaultdict(list)
    with open(f"{folder}/{part}.exc") as file:
        for line in file:
            form, *of = line.split()
            for lemma in of:
                if WORD.match(form) and WORD.match(lemma) and form != lemma and form not in forms[lemma]:
                    forms[lemma].append(form)
    return forms


def noun_line(lemma, plurals):
    regular = with_s(lemma)
    plurals = [plural for plural in plurals if plural != regular]
    if not plurals:
        return None
    classical = all(plural.endswith(CLASSICAL) for plural in plurals) and not plurals[0].endswith("ves")
    if classical and not lemma.endswith(ONLY_CLASSICAL):
        plurals.insert(0, regular)
    return " ".join(["noun", lemma, *plurals])


def verb_line(lemma, forms, by_hand, doubling):
    """None for what is regular, or irregular in no known way."""
    base = next((lemma[len(b):] for b in BEGINNINGS if lemma.startswith(b) and lemma[len(b):] in by_hand), None)
    if base:
        start = lemma[: -len(base)]
        fields = ["/".join(start + form if form != "-" else form for form in field.split("/")) for field in by_hand[base]]
        return None if all(field == "-" for field in fields[:2]) else " ".join(["verb", lemma, *fields])
    regular = {f(lemma, doubled) for f in (with_ed, with_ing) for doubled in (True, False)}
    rest = [form for form in forms if form not in regular and not form.endswith(("ing", "es", "s"))]
    if not rest:
        return None
    # What is not written by hand above has a regular form too, and that one is best (blessed, blest).
    rest.insert(0, with_ed(lemma, lemma in doubling or doubles(lemma)))
    return " ".join(["verb", lemma, "/".join(rest), "/".join(rest)])


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"
    path = os.path.join(HERE, "irregular-forms.txt")
    with open(path) as file:
        hand = file.read().split(MARK)[0].rstrip("\n")
    fields = [line.split("#")[0].split() for line in hand.splitlines()]
    nouns_by_hand = {field[1] for field in fields if field[:1] == ["noun"]}
    verbs_by_hand = {field[1]: field[2:] for field in fields if field[:1] == ["verb"]}
    endings = [(field[1], field[2]) for field in fields if field[:1] == ["ending"]]
    fixed = {word for field in fields if field[:1] == ["fixed"] for word in field[1:]}
    with open(os.path.join(HERE, "doubling-verbs.txt")) as file:
        doubling = {word for line in file for word in line.split("#")[0].split()[1:]}
    with open(os.path.join(HERE, "gradable-adjectives.txt")) as file:
        gradable = {line.split("#")[0].split()[0] for line in file if line.split("#")[0].split()}
    with open(os.path.join(HERE, "common-words.txt")) as file:
        common = {line.split()[0] for line in file if line[0] != "#"}
    nouns, verbs = lemmas(folder, "noun"), lemmas(folder, "verb")
    natural = nouns_of_nature(folder) - common
    adjectives, adverbs = lemmas(folder, "adj"), lemmas(folder, "adv")

    lines = []
    irregular_nouns = set(nouns_by_hand)
    wanted = nouns - natural - nouns_by_hand
    for lemma, plurals in exceptions(folder, "noun").items():
        ending = next(((s, p) for s, p in endings if lemma.endswith(s) and lemma != s), None)
        by_ending = ending and plurals == [lemma[: -len(ending[0])] + ending[1]]
        if lemma in wanted and not by_ending and (line := noun_line(lemma, plurals)):
            lines.append(line)
            irregular_nouns.add(lemma)
    for lemma, forms in exceptions(folder, "verb").items():
        if lemma in verbs and lemma not in verbs_by_hand and (line := verb_line(lemma, forms, verbs_by_hand, doubling)):
            lines.append(line)
        doubled = [form for form in forms if form in (with_ed(lemma, True), with_ing(lemma, True))]
        if lemma in verbs and doubled and not doubles(lemma) and lemma not in doubling and lemma[-1] not in "ecy":
            print(f"doubling-verbs.txt lacks {lemma} {' '.join(forms)}", file=sys.stderr)
    listed = {line.split()[1] for line in lines if line.startswith("verb")} | set(verbs_by_hand)
    by_ending = {noun for noun in nouns if any(noun.endswith(s) and noun != s for s, _ in endings) and not noun.endswith("man")}
    for lemma in sorted((irregular_nouns | by_ending) & verbs - listed):
        third = " - - " + with_s(lemma)[:-1] + "es" if lemma.endswith("o") and lemma in irregular_nouns else ""
        lines.append(f"verb {lemma}{third}")
    known = nouns | adjectives | adverbs | verbs | common
    told = {field[1] for field in fields if field[:1] == ["never"]}
    for lemma in sorted(word for word in known - told - verbs - gradable - fixed - irregular_nouns if WORD.match(word)):
        forms = {with_ed(lemma, doubles(lemma)), with_ing(lemma, doubles(lemma))}
        if lemma not in nouns:
            forms.add(with_s(lemma))
        false = [form for form in sorted(forms) if form in common]
        if false:
            lines.append(" ".join(["never", lemma, *false]))
    with open(path, "w") as file:
        file.write(hand + "\n\n" + MARK + "\n".join(sorted(set(lines))) + "\n")


if __name__ == "__main__":
    main()
