#!/usr/bin/env python3
"""Gives the files in integrations/ to the tools that they are made for. Usage: tools_test.py SOURCE PROGRAM TOOLS

TOOLS is the folder of install_tools.sh.
"""

import json
import pathlib
import shutil
import sys
import tempfile

from repository import BAD, GOOD, RULE, Repository, environment, must, run

SOURCE, PROGRAM, TOOLS = (pathlib.Path(each).resolve() for each in sys.argv[1:])
INTEGRATIONS = SOURCE / "integrations"
NODE = TOOLS / "node/node_modules/.bin"
WORKFLOWS = sorted(INTEGRATIONS.glob("*/workflow.yml"))
SCHEMAS = {
    "azure-pipelines": ["--regex-variant", "nonunicode", INTEGRATIONS / "azure/azure-pipelines.yml"],
    "gitlab-ci": [INTEGRATIONS / "gitlab/evenhand.gitlab-ci.yml"],
    "github-actions": [INTEGRATIONS / "github-action/action.yml"],
    "github-workflows": WORKFLOWS,
}


def try_schemas():
    for schema, arguments in SCHEMAS.items():
        must(TOOLS / "python/bin/check-jsonschema", "--builtin-schema", f"vendor.{schema}", *arguments, folder=SOURCE)
    for path in [INTEGRATIONS / "github-action/action.yml", *WORKFLOWS]:
        must(NODE / "action-validator", path, folder=SOURCE)
    if (TOOLS / "go/actionlint").exists():
        must(TOOLS / "go/actionlint", "-shellcheck=", *WORKFLOWS, folder=SOURCE)


def stops(done):
    assert done.returncode != 0 and RULE in done.output and "instead:" in done.output, done.output


def passes(done):
    assert done.returncode == 0, done.output


def try_commits(repository):
    """The same for each manager of hooks: a staged line stops a commit, a line from before does not, and a message does."""
    repository.write("with blank.md", GOOD)
    repository.git("add", "-A")
    passes(repository.commit())
    repository.write("with blank.md", GOOD + "\n" + BAD)
    repository.git("add", "-A")
    stops(repository.commit())
    repository.write("with blank.md", GOOD)
    repository.write("other.md", GOOD)
    repository.git("add", "-A")
    done = repository.commit(message="Add the host to the whitelist")
    assert done.returncode != 0 and "tech-legacy/" in done.output, done.output
    passes(repository.commit(message="Add the host to the allowlist"))


def try_lefthook(home):
    repository = Repository(home / "work", environment(home, PROGRAM, LEFTHOOK_BIN=str(NODE / "lefthook")))
    shutil.copy(INTEGRATIONS / "lefthook/lefthook.yml", repository.folder)
    must(NODE / "lefthook", "install", folder=repository.folder, env=repository.env)
    try_commits(repository)


def try_husky(home):
    repository = Repository(home / "work", environment(home, PROGRAM))
    repository.write("package.json", "{}")
    must(NODE / "husky", folder=repository.folder, env=repository.env)
    for name in ("pre-commit", "commit-msg"):
        shutil.copy(INTEGRATIONS / "husky" / name, repository.folder / ".husky" / name)
    try_commits(repository)


def try_gitlab(home):
    repository = Repository(home / "work", environment(home, PROGRAM))
    repository.write(".gitlab-ci.yml", "include: {local: evenhand.gitlab-ci.yml}\n")
    shutil.copy(INTEGRATIONS / "gitlab/evenhand.gitlab-ci.yml", repository.folder)
    repository.write("docs/a.md", BAD)
    repository.git("add", "-A")
    passes(repository.commit())
    command = [NODE / "gitlab-ci-local", "--force-shell-executor", "--variable", "CI_PIPELINE_SOURCE=merge_request_event", "evenhand"]
    repository.git("remote", "add", "origin", "git@example.org:firm/forms.git")
    done = run(*command, folder=repository.folder, env=repository.env)
    assert done.returncode != 0 and RULE in done.output, done.output
    [report] = repository.folder.rglob("gl-code-quality-report.json")
    issues = json.loads(report.read_text(encoding="utf-8"))
    assert issues and all(issue["location"]["path"] == "docs/a.md" for issue in issues), issues
    repository.write("docs/a.md", GOOD)
    passes(run(*command, folder=repository.folder, env=repository.env))


def main():
    try_schemas()
    for attempt in (try_lefthook, try_husky, try_gitlab):
        with tempfile.TemporaryDirectory() as home:
            attempt(pathlib.Path(home))
    print("lefthook, husky and gitlab-ci-local run what integrations/ has; the schemas hold")


main()
