#!/usr/bin/env python3
"""Runs integrations/github-action with made-up events. Usage: github_action_test.py SOURCE PROGRAM [WHEELS]

With WHEELS, a folder with the wheel of PROGRAM, the action also installs that.
"""

import json
import pathlib
import shutil
import sys
import tempfile

import yaml

from composite_action import CompositeAction
from repository import BAD, GOOD, RULE, Repository, environment

SOURCE, PROGRAM = (pathlib.Path(each).resolve() for each in sys.argv[1:3])
ACTION = SOURCE / "integrations/github-action"

# Stands for GitHub's own program: comments in a file, all written by a bot.
GH = '''#!/usr/bin/env python3
import json, os, pathlib, sys
store = pathlib.Path(os.environ["HOME"]) / "comments.json"
comments = json.loads(store.read_text()) if store.exists() else {}
words = sys.argv[1:]
assert os.environ["GH_TOKEN"] == "a token" and words.pop(0) == "api"
if "READ_ONLY" in os.environ and "--method" in words:
    sys.exit("gh: Resource not accessible by integration (HTTP 403)")
path = words[-1]
if "--method" not in words:
    assert path == "repos/firm/forms/issues/7/comments", path
    print("\\n".join(comments))
else:
    body = pathlib.Path(words[words.index("--field") + 1].removeprefix("body=@")).read_text()
    assert path == {"POST": "repos/firm/forms/issues/7/comments", "PATCH": "repos/firm/forms/issues/comments/1"}[words[1]], words
    comments["1"] = body
    store.write_text(json.dumps(comments))
'''


class Run:
    """A runner's machine with a repository checked out; `more` are variables."""

    def __init__(self, home, program=PROGRAM, event="pull_request", **more):
        self.home = pathlib.Path(home)
        temporary, payload = self.home / "temp", self.home / "event.json"
        env = environment(self.home, program, RUNNER_TEMP=str(temporary), GITHUB_EVENT_PATH=str(payload), GITHUB_REPOSITORY="firm/forms",
                          **more)
        temporary.mkdir()
        payload.write_text(json.dumps({"pull_request": {"number": 7}} if event == "pull_request" else {}))
        (self.home / "bin/gh").write_text(GH)
        (self.home / "bin/gh").chmod(0o755)
        self.repository = Repository(self.home / "work", env)
        self.action = CompositeAction(ACTION, self.repository.folder, env, event)

    def comment(self):
        path = self.home / "comments.json"
        return next(iter(json.loads(path.read_text()).values())) if path.exists() else None


def try_findings(home):
    job = Run(home)
    job.repository.write("docs/with blank.md", BAD)
    job.repository.write("reviews/anna.md", "# Performance review\n\nKowalska should smile more.\n")
    code = job.action.run(paths="docs\nreviews\n", comment="true", upload_sarif="true")
    outputs, log, comment = job.action.outputs(), job.action.log, job.comment()
    assert code == 1 and outputs["exit-code"] == "1" and outputs["findings"] == "3", (code, outputs, log)
    assert "::warning file=docs/with blank.md,line=1" in log and RULE in log, log
    assert comment.startswith("<!-- evenhand -->\n### Evenhand") and "We don't see" in comment, comment
    assert job.action.summary().strip() in comment
    for text in (log, comment, pathlib.Path(outputs["sarif"]).read_text()):
        assert "anna.md" in text and "Kowalska" not in text and "smile more" not in text, text
    assert job.action.used["github/codeql-action/upload-sarif"]["sarif_file"] == outputs["sarif"]
    assert "actions/cache" not in job.action.used
    job.repository.write("docs/with blank.md", GOOD)
    assert job.action.run(paths="docs", comment="true") == 0
    assert "no findings" in job.comment(), job.comment()


def try_nothing_found(home):
    job = Run(home)
    job.repository.write("a.md", GOOD)
    assert job.action.run(comment="true") == 0, job.action.log
    assert job.action.outputs()["findings"] == "0" and job.comment() is None


def try_fork(home):
    job = Run(home, READ_ONLY="1")
    job.repository.write("a.md", BAD)
    assert job.action.run(comment="true") == 1, job.action.log
    assert "::warning title=Evenhand::the comment could not be written" in job.action.log, job.action.log
    assert "We don't see" in job.action.summary()


def try_options(home):
    job = Run(home, event="push")
    job.repository.write("a.md", BAD)
    assert job.action.run(fail_on="never", redact="all", arguments="--ignore\ntech-legacy\n", comment="true", summary="false") == 0
    assert RULE in job.action.log and "We don't see" not in job.action.log, job.action.log
    assert job.comment() is None and job.action.summary() == ""
    assert job.action.run(redact="none", profile="strict") == 1 and "We don't see" in job.action.log, job.action.log


def try_changed_lines(home):
    job = Run(home)
    job.repository.write("a.md", BAD)
    job.repository.write("b.md", GOOD)
    job.repository.git("add", "-A")
    job.repository.commit()
    base = job.repository.git("rev-parse", "HEAD").strip()
    (job.home / "event.json").write_text(json.dumps({"pull_request": {"number": 7, "base": {"sha": base}}}))
    job.repository.write("a.md", BAD + "\n" + GOOD)
    job.repository.commit("-a")
    given = inputs_of("github-action/workflow.yml")
    assert job.action.run(**given) == 0, job.action.log
    job.repository.write("b.md", GOOD + "\n" + BAD)
    job.repository.commit("-a")
    assert job.action.run(**given) == 1 and "file=b.md,line=3" in job.action.log and "file=a.md" not in job.action.log, job.action.log


def try_mistakes(home):
    job = Run(home)
    assert job.action.run(profile="strickt") == 2 and "strict" in job.action.log, job.action.log
    assert job.action.run(paths="missing") == 2 and "missing" in job.action.log, job.action.log
    job.repository.write("$(touch hacked).md", BAD)
    assert job.action.run(paths="$(touch hacked).md\n-q; touch hacked", arguments="--quiet; touch hacked") == 2
    assert not (job.repository.folder / "hacked").exists()


def inputs_of(workflow):
    """What a workflow of ours gives to the action, as the runner passes it on."""
    steps = yaml.safe_load((SOURCE / "integrations" / workflow).read_text(encoding="utf-8"))["jobs"]["evenhand"]["steps"]
    given = steps[-1]["with"]
    return {name.replace("-", "_"): str(value).lower() if isinstance(value, bool) else value for name, value in given.items()}


def try_review_templates(home):
    """A pull request with a weak form, in a repository that also holds a review that somebody filled in."""
    job = Run(home)
    templates = SOURCE / "integrations/review-templates"
    shutil.copy(templates / ".evenhand.yaml", job.repository.folder)
    job.repository.write("reviews/anna.md", "Kowalska should smile more in meetings.\n")
    for kind, code in (("weak", 1), ("good", 0)):
        shutil.copytree(templates / "samples" / kind, job.repository.folder / "templates", dirs_exist_ok=True)
        if kind == "good":
            (job.repository.folder / "reviews/anna.md").unlink()
        assert job.action.run(**inputs_of("review-templates/workflow.yml")) == code, job.action.log
        said = job.action.log + job.comment()
        assert "Kowalska" not in said and "reviews/anna.md" in said, said
        assert ("Give each point a sentence" in job.comment()) == (kind == "weak"), job.comment()


def try_installing(home, wheels):
    job = Run(home, None, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(wheels))
    job.repository.write("a.md", BAD)
    assert job.action.run() == 1 and RULE in job.action.log, job.action.log
    assert job.action.used["actions/cache"]["path"] == str(job.home / ".cache/evenhand-action"), job.action.used
    assert len(job.action.used["actions/cache"]["key"]) > 40, job.action.used


def main():
    for attempt in (try_findings, try_nothing_found, try_fork, try_options, try_changed_lines, try_mistakes, try_review_templates):
        with tempfile.TemporaryDirectory() as home:
            attempt(home)
    if len(sys.argv) > 3:
        with tempfile.TemporaryDirectory() as home:
            try_installing(home, pathlib.Path(sys.argv[3]).resolve())
    print("the action does what it says")


main()
