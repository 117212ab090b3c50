#!/usr/bin/env python3
"""Runs the commands of the files in integrations/ that are made for services which cannot be had here. Usage: ci_files_test.py SOURCE PROGRAM

Each is run in three folders: one where nothing is to be found, one with a finding, and one with a review that somebody filled in.
"""

import json
import os
import pathlib
import re
import sys
import tempfile

import yaml

from repository import BAD, GOOD, RULE, environment, run

INTEGRATIONS = pathlib.Path(sys.argv[1]) / "integrations"
PROGRAM = pathlib.Path(sys.argv[2])
REVIEW = "# Performance review\n\nAnna Kowalska delivered the migration in March. She should smile more in meetings.\n"

# Stands for reviewdog: keeps what it is given.
REVIEWDOG = """#!/bin/sh
[ "$REVIEWDOG_GITHUB_API_TOKEN" ] && tee reviewdog.json
"""


def load(name):
    return yaml.safe_load((INTEGRATIONS / name).read_text(encoding="utf-8"))


def gitlab():
    job = load("gitlab/evenhand.gitlab-ci.yml")["evenhand"]
    reports = job["artifacts"]["reports"]
    return "\n".join(job["script"]), [reports["codequality"], reports["junit"]], job["variables"]


def azure():
    steps = load("azure/azure-pipelines.yml")["steps"]
    scripts = [step["script"] for step in steps if "evenhand check" in step.get("script", "")]
    published = [step["inputs"] for step in steps if "task" in step]
    reports = [published[0]["testResultsFiles"], published[1]["PathtoPublish"]]
    there = "$(Build.ArtifactStagingDirectory)"
    return "\n".join(scripts).replace(there, "staging"), [report.replace(there, "staging") for report in reports], {}


def jenkins():
    text = (INTEGRATIONS / "jenkins/Jenkinsfile").read_text(encoding="utf-8")
    # A backslash before the end of a line joins lines in Groovy, too.
    script = re.search(r"sh '''(.*?)'''", text, re.S)[1].replace("\\\n", "")
    return script, [re.search(r"testResults: '(.*?)'", text)[1], re.search(r"pattern: '(.*?)'", text)[1]], {}


def reviewdog():
    step = load("reviewdog/workflow.yml")["jobs"]["evenhand"]["steps"][-1]
    return step["run"], ["reviewdog.json"], {"REVIEWDOG_GITHUB_API_TOKEN": "a token"}


def outcome(script, variables, document, text):
    """Exit code, log, and all files that were written, as one text."""
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        env = {**environment(home, PROGRAM), **variables}
        (home / "bin/reviewdog").write_text(REVIEWDOG)
        (home / "bin/reviewdog").chmod(0o755)
        work = home / "work"
        (work / "staging").mkdir(parents=True)
        (work / document).parent.mkdir(exist_ok=True)
        (work / document).write_text(text, encoding="utf-8")
        done = run("bash", "-eo", "pipefail", "-c", script, folder=work, env=env)
        written = {os.path.relpath(path, work): path.read_text(encoding="utf-8") for path in work.rglob("*")
                   if path.is_file() and path != work / document}
        return done.returncode, done.output, written


def try_service(service, fails):
    script, reports, variables = service()
    code, log, written = outcome(script, variables, "docs/a.md", GOOD)
    assert code == 0, (service.__name__, log)
    code, log, written = outcome(script, variables, "docs/a.md", BAD)
    assert code == (1 if fails else 0) and RULE in log, (service.__name__, code, log)
    assert sorted(written) == sorted(reports), (service.__name__, sorted(written), reports)
    for name, text in written.items():
        assert RULE in text or "claim-not-to-see-colour" in text, (service.__name__, name)
        json.loads(text) if not name.endswith(".xml") else None
    code, log, written = outcome(script, variables, "reviews/anna.md", REVIEW)
    for text in [log, *written.values()]:
        assert "anna.md" in text and "Kowalska" not in text and "smile more" not in text, (service.__name__, text)


for service, fails in ((gitlab, True), (azure, True), (jenkins, False), (reviewdog, False)):
    try_service(service, fails)
print("what GitLab, Azure, Jenkins and reviewdog are told to run does what it should")
