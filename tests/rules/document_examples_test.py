#!/usr/bin/env python3
"""Asks that each check of a document as a whole be tried on whole documents, in the rule's own examples.

Usage: document_examples_test.py PROJECT

A check may be made of several rules. Each rule needs two documents in which it finds something and two that come close; a
document has four lines or more, or forty words. A rule that compares batches needs two batches of each kind; a batch has
18 documents or more, of two groups.
"""

import pathlib
import sys

import yaml

POSTINGS = {
    "balance of words": ["gender-coded-wording/agentic-lean", "gender-coded-wording/communal-lean"],
    "length of lists": ["whole-posting/long-requirement-list", "whole-posting/very-long-requirement-list"],
    "musts and wishes": ["whole-posting/musts-and-wishes-in-one-list"],
    "vague bars": ["whole-posting/vague-bars"],
    "degree": ["whole-posting/degree-without-equivalent"],
    "years": ["whole-posting/ten-years-for-a-plain-title", "whole-posting/several-year-counts"],
    "words of duty": ["whole-posting/must-words-in-most-lines"],
    "pay": ["whole-posting/pay-range-missing", "whole-posting/wide-pay-range"],
    "pay history": ["bro-overwork/salary-history"],
    "adjustments": ["whole-posting/adjustment-contact-missing"],
    "inclusion": ["whole-posting/inclusion-sentence-missing"],
    "place and hours": ["whole-posting/place-missing", "whole-posting/hours-and-contract-missing"],
    "flexibility": ["whole-posting/flexibility-not-mentioned"],
    "level, team, tasks": ["whole-posting/level-and-team-missing", "whole-posting/tasks-missing"],
    "how to apply": ["whole-posting/way-to-apply-missing", "whole-posting/hiring-steps-missing"],
    "reading ease": ["whole-posting/long-posting", "whole-posting/long-sentences", "whole-posting/many-abbreviations"],
}
REVIEWS = {
    "personality": ["whole-review/manner-over-results"],
    "evidence": ["whole-review/little-evidence"],
    "praise": ["whole-review/praise-without-evidence"],
    "doubt": ["whole-review/many-doubts", "whole-review/doubt-throughout"],
    "assurance": ["whole-review/assurance-without-substance", "whole-review/short-letter"],
    "private life": ["whole-review/private-life"],
    "kindness and initiative": ["whole-review/kindness-over-agency"],
    "effort and ability": ["whole-review/effort-over-ability"],
    "length": ["whole-review/short-review"],
    "potential": ["whole-review/potential-without-performance", "whole-review/strong-results-not-ready"],
    "exclamation": ["whole-review/many-exclamation-marks", "whole-review/many-superlatives"],
    "criticism": ["whole-review/criticism-without-next-step"],
    "comparison": ["whole-review/comparison-with-people"],
    "helping": ["whole-review/helper-verbs", "benevolent-sexism/office-housework-as-achievement"],
    "leadership, decisions, skill": ["whole-review/no-leadership-decision-or-skill"],
    "titles": ["whole-review/uneven-titles"],
    "rating and words": ["whole-review/rating-against-words", "whole-review/high-rating-against-words"],
    "dates": ["whole-review/late-dates-only"],
    "hearsay": ["doubt-raisers/hearsay"],
    "facts for a rating": ["whole-review/few-facts-per-competency", "whole-review/rating-without-a-fact"],
}
FORMS = {
    "open box": ["whole-form/open-question-without-criteria"],
    "criteria": ["whole-form/no-criteria"],
    "anchors": ["whole-form/scale-without-anchors"],
    "width of a scale": ["whole-form/wide-scale"],
    "evidence": ["whole-form/no-evidence-prompt"],
    "personality": ["whole-form/personality-item"],
    "potential": ["potential-brilliance/potential-as-a-rating"],
    "leading questions": ["whole-form/leading-question"],
    "pronouns": ["generic-masculine/he-in-a-form"],
    "private fields": ["whole-form/private-field"],
    "appearance": ["whole-form/appearance-item"],
    "first impressions": ["whole-form/impression-first"],
    "ranks": ["whole-form/forced-rank"],
    "strengths and development": ["whole-form/strengths-without-effect", "whole-form/development-without-next-step"],
    "self-rating": ["whole-form/self-rating-first"],
    "period": ["whole-form/no-period"],
    "vague competencies": ["whole-form/vague-competency"],
    "structure of interviews": ["whole-form/unstructured-interview", "whole-form/interview-without-scores"],
}
BATCHES = {
    "length and facts": ["batch-comparison/words", "batch-comparison/facts"],
    "personality": ["batch-comparison/warm-manner", "batch-comparison/hard-manner"],
    "doubt and assurance": ["batch-comparison/doubt", "batch-comparison/bare-assurance"],
    "next steps": ["batch-comparison/next-step"],
    "leading, skill, results": [
        "batch-comparison/leading",
        "batch-comparison/technical-skill",
        "batch-comparison/outcomes",
    ],
    "potential": ["batch-comparison/potential", "batch-comparison/not-ready"],
    "helping": ["batch-comparison/helper-verbs", "batch-comparison/office-chores", "batch-comparison/kindness"],
}
FEWEST = 2
FEWEST_OF_BATCH = 18  # Nine a group, to be refused.


def batches(examples):
    return sum(
        sum(entry.get("times", 1) for entry in example["batch"]) >= FEWEST_OF_BATCH
        and len({entry["group"] for entry in example["batch"]}) >= 2
        for example in examples
        if "batch" in example
    )


def documents(examples):
    texts = [example["text"] if isinstance(example, dict) else example for example in examples]
    return sum(text.strip().count("\n") >= 3 or len(text.split()) >= 40 for text in texts)


def main(project):
    rules = pathlib.Path(project) / "rules"
    failures = 0
    named = {rule for checks in (POSTINGS, REVIEWS, FORMS, BATCHES) for check in checks.values() for rule in check}
    homes = [*rules.glob("whole-*/*.yaml"), *rules.glob("batch-*/*.yaml")]
    shipped = {f"{path.parent.name}/{path.stem}" for path in homes if path.stem != "category"}
    of_batches = {rule for check in BATCHES.values() for rule in check}
    for rule in sorted(shipped - named):
        failures += 1
        print(f"{rule}: of which check?")
    for rule in sorted(named):
        path = rules / f"{rule}.yaml"
        if not path.is_file():
            failures += 1
            print(f"{rule}: there is no such rule")
            continue
        examples = yaml.safe_load(path.read_text())["examples"]
        for kind in ("flag", "pass"):
            count = batches(examples[kind]) if rule in of_batches else documents(examples[kind])
            if count < FEWEST:
                failures += 1
                things = "batches" if rule in of_batches else "documents"
                print(f"{rule}: {count} {things} under '{kind}', fewer than {FEWEST}")
    checks = len(POSTINGS) + len(REVIEWS) + len(FORMS) + len(BATCHES)
    print(f"{checks} checks of {len(named)} rules, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
