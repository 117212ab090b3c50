#!/usr/bin/env python3
"""Commits with the real pre-commit and the hooks of this repository. Usage: pre_commit_test.py SOURCE PROGRAM WHEELS PRE_COMMIT

WHEELS is a folder with the wheel of PROGRAM, PRE_COMMIT the program pre-commit, of any release.
"""

import pathlib
import shutil
import sys
import tempfile

from repository import BAD, GOOD, RULE, Repository, environment, must, run

SOURCE, PROGRAM, WHEELS, PRE_COMMIT = (pathlib.Path(each).absolute() for each in sys.argv[1:])


def hooks_in(folder, env):
    """The files of this repository that pre-commit needs, as a repository with a tag."""
    hooks = Repository(folder, env)
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "CMakeLists.txt"):
        shutil.copy(SOURCE / name, hooks.folder)
    shutil.copytree(SOURCE / "integrations/python", hooks.folder / "integrations/python", ignore=shutil.ignore_patterns("__pycache__"))
    hooks.git("add", "-A")
    hooks.commit()
    hooks.git("tag", "v0.1.0")
    return hooks


def user_of(hooks, folder, env, suffix):
    """A repository with the configuration that integrations/pre-commit shows, and the hook for templates."""
    user = Repository(folder, env)
    config = (SOURCE / "integrations/pre-commit/.pre-commit-config.yaml").read_text(encoding="utf-8")
    config = config.replace("https://github.com/OWNER/evenhand", str(hooks.folder)).replace("# - id", "- id")
    config = "".join(line.split("    #")[0].rstrip("\n") + (suffix if "- id:" in line else "") + "\n" for line in config.splitlines())
    user.write(".pre-commit-config.yaml", config)
    must(PRE_COMMIT, "install", "--hook-type", "pre-commit", "--hook-type", "commit-msg", folder=user.folder, env=env)
    return user


def stops(done):
    assert done.returncode != 0 and RULE in done.output and "instead:" in done.output, done.output


def passes(done):
    assert done.returncode == 0, done.output


def try_files(user):
    user.write("notes.md", GOOD)
    user.git("add", "-A")
    passes(user.commit())
    user.write("notes.md", GOOD + "\n" + BAD)
    user.git("add", "notes.md")
    stops(user.commit())
    user.git("reset", "-q")
    user.write("other.md", GOOD)
    user.git("add", "other.md")
    passes(user.commit())  # The bad line is not staged.
    assert BAD in (user.folder / "notes.md").read_text(encoding="utf-8"), "pre-commit lost what was not staged"
    stops(user.commit("-a"))
    user.git("checkout", "-q", "notes.md")
    for name in ("with blank.md", "it's \"quoted\".md", "ümlaut.md", "two\nlines.md"):
        user.write(name, BAD)
        user.git("add", "-A")
        stops(user.commit())
        user.write(name, GOOD)
        user.git("add", "-A")
        passes(user.commit())


def try_message(user):
    user.write("more.md", GOOD)
    user.git("add", "-A")
    done = user.commit(message="Add the host to the whitelist")
    assert done.returncode != 0 and "tech-legacy/" in done.output, done.output
    passes(user.commit(message="Add the host to the allowlist"))


def try_templates(user):
    samples = SOURCE / "integrations/review-templates/samples"
    for name in ("annual-review.md", "annual-review.docx"):
        form = user.folder / "templates" / name
        form.parent.mkdir(exist_ok=True)
        shutil.copy(samples / "weak" / name, form)
        user.git("add", "-A")
        done = user.commit()
        assert done.returncode != 0 and "whole-form/no-period" in done.output, done.output
        shutil.copy(samples / "good" / name, form)
        user.git("add", "-A")
        passes(user.commit())


def try_staged(user):
    """`args: [--staged]`: what was there before does not count."""
    user.write("old.md", BAD)
    user.git("add", "-A")
    user.git("commit", "-q", "--no-verify", "-m", "Add a bad line")
    config = (user.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    user.write(".pre-commit-config.yaml", config.replace("- id: evenhand", "- args: [--staged]\n        id: evenhand", 1))
    user.write("old.md", BAD + "\n" + GOOD)
    passes(user.commit("-a"))
    user.write("old.md", BAD + "\n" + GOOD + "\n" + BAD)
    stops(user.commit("-a"))
    user.git("checkout", "-q", "old.md")


def main():
    for suffix in ("", "-system"):
        with tempfile.TemporaryDirectory() as name:
            home = pathlib.Path(name)
            # Of the two kinds of hooks, only one may find the program on the path, and only the other one a wheel.
            index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(home if suffix else WHEELS.resolve())}
            env = environment(home, PROGRAM if suffix else None, PRE_COMMIT_HOME=str(home / "cache"), **index)
            user = user_of(hooks_in(home / "hooks", env), home / "user", env, suffix)
            try_files(user)
            try_message(user)
            try_templates(user)
            all_files = run(PRE_COMMIT, "run", "--all-files", folder=user.folder, env=env)
            assert all_files.returncode == 0, all_files.output
            try_staged(user)
    print(must(PRE_COMMIT, "--version", folder="/").stdout.strip() + ": commits stop and pass as they should")


main()
