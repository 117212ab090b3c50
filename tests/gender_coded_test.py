#!/usr/bin/env python3
"""Checks the balance of words in job postings: the published answers of the well-known counting tools where they are right, and
better ones where those tools count wrong.

Usage: gender_coded_test.py PROGRAM
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

# 120 words in which nothing is counted.
NEUTRAL = (
    "You check the pumps that come in, measure them on the table by the window, and write the results into the log. "
    "In spring you take the new pumps to the basin and run them for a week, day and night, with a colleague. "
    "You order gauges and seals. Twice a year you visit the foundry, and once a year a yard. The canteen opens at six. "
    "There is a bus from the station every ten minutes, and the gate is staffed all night. The drawings hang in a cupboard "
    "beside the door. On Fridays you sweep the hall and oil the cranes. The pay is 34,000 a year, paid on the last day of "
    "the month. Call Mo by 4 May to hear more about the hall, the basin and the tea.")
# The wordings of a posting for engineers that the study of 2011 showed to its readers, shortened.
PUBLISHED_DRIVE = (
    "We are a dominant engineering firm that boasts many leading clients. We are determined to stand apart from the "
    "competition. You perform individually in a competitive environment, with a superior ability to satisfy customers.")
PUBLISHED_WARMTH = (
    "We are a group of engineers with many satisfied clients, and we are committed. You collaborate well in a team, are "
    "sensitive to the needs of clients, develop warm relationships, understand others and provide general support.")
DRIVE = "You are ambitious, assertive, competitive, fearless, dominant and outspoken, and you fight and compete with courage."
WARMTH = "You are kind, gentle, warm, honest, cheerful and polite, and you nurture and sympathise with empathy."


class Program:
    def __init__(self, program, folder):
        self.program = program
        self.path = pathlib.Path(folder) / "posting.md"

    def lean(self, text, *options):
        """The one finding about balance, or None."""
        self.path.write_text(text)
        command = [self.program, "check", "--isolated", "--genre", "job-posting", "--select", "gender-coded-wording", "--format", "json",
                   *options, self.path]
        [file] = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)["files"]
        assert len(file["findings"]) <= 1, file["findings"]
        return file["findings"][0] if file["findings"] else None

    def count(self, text):
        """How many words of drive are counted in a text that leans to them."""
        finding = self.lean(text)
        assert finding, text
        return int(re.match(r"(\d+) words? of drive", finding["message"])[1])


def check_published_answers(program):
    for text, rule in [(PUBLISHED_DRIVE, "agentic-lean"), (PUBLISHED_WARMTH, "communal-lean")]:
        finding = program.lean(f"# Engineer\n\n{text}\n\n{NEUTRAL}\n")
        assert finding and finding["rule"] == f"gender-coded-wording/{rule}", finding
    assert program.lean(f"# Engineer\n\n{DRIVE} {WARMTH}\n\n{NEUTRAL}\n") is None
    assert program.lean(f"# Engineer\n\n{NEUTRAL}\n") is None


def check_that_a_word_that_two_stems_match_counts_once(program):
    words = "dominant, dominates, self-confident, self-reliant, decisions, decisive"
    text = f"# Engineer\n\nYou are {words} and {words}.\n\n{NEUTRAL}\n"
    assert program.count(text) == 12, program.count(text)


def check_that_the_difference_is_relative(program):
    # Nine more in 140 words lean; nine more in a thousand do not.
    assert program.lean(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n")
    assert program.lean(f"# Engineer\n\n{DRIVE}\n\n" + f"{NEUTRAL}\n\n" * 8) is None


def check_that_words_of_a_trade_are_not_counted(program):
    for trade in [
            "Responsibilities include: the response time of the gate.", "The support engineer reads the ticket.",
            "The analyst from the analytics group writes to the board.", "Lead time for seals is nine weeks.",
            "You write each git commit yourself.", "Check the connectivity of each dependency.", "The market share is nine percent.",
            "Salesforce and SharePoint hold the tables.", "Users stand in Active Directory.", "A child process writes the log.",
            "Individuals with disabilities use the lift.", "The pay is a competitive salary.", "The decision tree hangs on the wall.",
            "Zero trust is set up on each gate.", "The tender documents lie on the table.", "We use Objective-C and logic gates.",
            "An independent contractor paints the hall.", "The superior court is across the road.", "An opinion poll hangs there."]:
        base = program.count(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n")
        finding = program.lean(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL} {trade}\n")
        other = int(re.search(r"and (\d+) of warmth", finding["message"])[1])
        assert program.count(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL} {trade}\n") == base and other == 0, (trade, finding["message"])


def check_that_set_phrases_of_a_firm_and_headings_are_not_counted(program):
    base = program.count(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n")
    for section in ["## Equal opportunity\n\nWe are committed to supporting individuals and champion an inclusive, ambitious team.",
                    "## Benefits\n\nA competitive and leading package, and a confident, ambitious pension.",
                    "## About us\n\nWe are a competitive, ambitious and determined leader.",
                    "## Legal\n\nThe decision is independent and objective.",
                    "## Leadership, ambition and competition\n\nThe tea is at four."]:
        assert program.count(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n\n{section}\n") == base, section


def check_that_what_is_denied_is_not_counted(program):
    base = program.count(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n")
    assert program.count(f"# Engineer\n\n{DRIVE} You do not need to be aggressive, and never hostile.\n\n{NEUTRAL}\n") == base


def check_that_the_weight_is_shown_with_words_instead(program):
    finding = program.lean(f"# Engineer\n\n{DRIVE} Competitive people compete in competitive fields.\n\n{NEUTRAL}\n")
    assert "“competitive” (3), “compete” (2)" in finding["message"], finding["message"]
    assert finding["suggestions"][0].startswith("“competitive” → “motivated”"), finding["suggestions"]


def check_that_nothing_is_claimed_that_the_evidence_does_not_carry(program):
    for text in (DRIVE, WARMTH):
        finding = program.lean(f"# Engineer\n\n{text}\n\n{NEUTRAL}\n")
        said = " ".join([finding["message"], *finding["suggestions"]]).lower()
        assert "grade d" in said and not re.search(r"women|men\b|discourag|attract|masculine|feminine", said), said
        assert finding["severity"] == "note", finding["severity"]


def check_that_a_redacted_report_names_no_counted_word(program):
    said = json.dumps(program.lean(f"# Engineer\n\n{DRIVE}\n\n{NEUTRAL}\n", "--redact"), ensure_ascii=False)
    assert "→" not in said, said


def check_that_short_postings_are_left_alone(program):
    assert program.lean(f"# Engineer\n\n{DRIVE}\n") is None
    assert program.lean(f"# Engineer\n\nYou are ambitious, assertive, competitive and fearless.\n\n{NEUTRAL}\n") is None


def main(path):
    checks = [check for name, check in globals().items() if name.startswith("check_")]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, folder)
        for check in checks:
            try:
                check(program)
            except AssertionError as mistake:
                failures += 1
                print(f"{check.__name__}: {mistake}")
    print(f"{len(checks)} checks, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
