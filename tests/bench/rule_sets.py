"""Sets of rules of other sizes than the built-in one."""

import random
import shutil

TIMES = 10
TENTH = 10
PATTERNS = 7  # Of a rule, about as many as the built-in ones have.
CATEGORY = """title: Made for the benchmark
why: |
  How time grows with the number of rules.
evidence:
  grade: C
  sources:
    - {cite: "A Guide 2020", url: "https://example.org/guide", says: "More rules."}
  counter:
    - {cite: "Another Guide 2021", url: "https://example.org/other", says: "Fewer rules."}
  checked: 2026-11
severity: {else: warning}
confidence: high
"""
RULE = """title: Rule {number}
message: "“{{match}}” is one of many."
patterns:
{patterns}suggest:
  - Leave it out.
examples:
  flag:
    - "[{example}]"
  pass:
    - "Nothing here."
"""


def every_tenth(rules, folder):
    """Of the built-in rules, every tenth; with the lexicons, genres and the rest that they need."""
    shutil.rmtree(folder, ignore_errors=True)
    number = 0
    for path in sorted(rules.rglob("*.yaml")):
        inside = path.relative_to(rules)
        is_rule = len(inside.parts) == 2 and path.name != "category.yaml" and inside.parts[0] not in ("lexicons", "genres", "profiles", "english")
        number += is_rule
        if inside.parts[0] == "profiles" or (is_rule and number % TENTH):
            continue
        target = folder / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)


def count_of_rules(rules):
    return sum(1 for path in rules.glob("*/*.yaml") if path.name != "category.yaml"
               and path.parent.name not in ("lexicons", "genres", "profiles", "english"))


def ten_times(rules, folder):
    """Rules of phrases of two and three common words, nine times as many as there are built-in ones: every word of a text is in some of them."""
    shutil.rmtree(folder, ignore_errors=True)
    chance = random.Random(1)
    words = [line.split()[0] for line in (rules / "english/common-words.txt").read_text().splitlines() if line and not line.startswith("#")]
    words = [word for word in words if word.isascii() and word.isalpha() and len(word) > 2 and word not in ("and", "yes", "off", "not", "null", "true", "false")]
    target = folder / "made"
    target.mkdir(parents=True)
    (target / "category.yaml").write_text(CATEGORY)
    for number in range((TIMES - 1) * count_of_rules(rules)):
        phrases = [" ".join(chance.sample(words, chance.choice((2, 2, 3)))) for _ in range(PATTERNS)]
        patterns = "".join(f'  - "{phrase}"\n' for phrase in phrases)
        (target / f"rule-{number}.yaml").write_text(RULE.format(number=number, patterns=patterns, example=phrases[0]))
