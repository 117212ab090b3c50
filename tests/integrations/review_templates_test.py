#!/usr/bin/env python3
"""The samples of integrations/review-templates, and pull requests that make the good one worse. Usage: review_templates_test.py SOURCE PROGRAM"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(sys.argv[1]) / "integrations/review-templates"
PROGRAM = sys.argv[2]

# What a pull request adds to the good form, and the rule that stops it.
ADDED = {
    "How would you describe the employee in general?": "whole-form/open-question-without-criteria",
    "Is the employee a culture fit?": "culture-fit/culture-fit",
    "Marital status: ____": "family-caregiving/family-form-field",
    "Example of a comment: She should smile more in meetings.": "attire-appearance/smile-order",
}
REVIEW = "# Performance review\n\nAnna Kowalska delivered the migration in March. She should smile more in meetings.\n"


def check(*arguments, folder):
    command = [PROGRAM, "check", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == "", done.stderr
    return done


def findings(*arguments, folder):
    done = check("--format", "json", *arguments, folder=folder)
    return done.returncode, [each for file in json.loads(done.stdout)["files"] for each in file["findings"]]


def try_samples():
    for name in ("annual-review.md", "annual-review.docx"):
        code, found = findings("--profile", "review-templates", "weak/" + name, folder=FOLDER / "samples")
        checks = {each["rule"] for each in found}
        assert code == 1 and len(found) >= 10 and len(checks) >= 8, (name, code, len(found), sorted(checks))
        assert all(each["suggestions"] for each in found), "a finding does not say what to write instead"
        assert checks >= set(ADDED.values()), set(ADDED.values()) - checks
        code, found = findings("--profile", "review-templates", "good/" + name, folder=FOLDER / "samples")
        assert (code, found) == (0, []), found


def try_pull_requests(repository):
    """A folder with the good form and the configuration, as README.md says to copy them."""
    templates = repository / "templates"
    templates.mkdir()
    shutil.copy(FOLDER / ".evenhand.yaml", repository)
    form = templates / "annual-review.md"
    good = (FOLDER / "samples/good/annual-review.md").read_text(encoding="utf-8")
    form.write_text(good, encoding="utf-8")
    assert findings("--profile", "review-templates", "templates/", folder=repository) == (0, [])
    assert findings(".", folder=repository) == (0, [])
    for line, rule in ADDED.items():
        form.write_text(f"{good}\n{line}\n", encoding="utf-8")
        for arguments in (["--isolated", "--profile", "review-templates", "templates/"], ["."]):
            code, found = findings(*arguments, folder=repository)
            assert code == 1 and rule in [each["rule"] for each in found], (line, arguments, code, found)
        comment = check("--format", "markdown", ".", folder=repository).stdout
        suggestion = found[0]["suggestions"][0].split(":")[0]
        assert suggestion in comment, f"the comment does not say {suggestion}:\n{comment}"
    form.write_text(good, encoding="utf-8")


def try_privacy(repository):
    """Of a review that somebody filled in, a log names the place and the rule, and no word."""
    (repository / "reviews").mkdir()
    (repository / "reviews/anna.md").write_text(REVIEW, encoding="utf-8")
    for form in ("text", "github", "markdown", "sarif"):
        done = check("--redact-genre", "review", "--format", form, "reviews", folder=repository)
        assert done.returncode == 1 and "anna.md" in done.stdout, done.stdout
        assert "Kowalska" not in done.stdout and "smile more" not in done.stdout, done.stdout


try_samples()
with tempfile.TemporaryDirectory() as name:
    try_pull_requests(pathlib.Path(name))
    try_privacy(pathlib.Path(name))
print("the samples are judged as they should be, and so are four pull requests")
