#!/usr/bin/env python3
"""Runs the entries of .pre-commit-hooks.yaml without pre-commit, which tests elsewhere. Usage: hook_files_test.py SOURCE PROGRAM"""

import pathlib
import re
import shlex
import sys
import tempfile

import yaml

from repository import BAD, GOOD, environment, run

SOURCE, PROGRAM = (pathlib.Path(each).resolve() for each in sys.argv[1:])
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((SOURCE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
BAD_FORM = "Please rate the employee.\n\nMarital status: ____\n"


def try_entry(hook, home, env):
    document = {"": home / "a.md", "-commit-msg": home / "COMMIT_EDITMSG", "-review-templates": home / "form.md"}
    name = document[hook["id"].removeprefix("evenhand").removesuffix("-system")]
    bad = {"a.md": BAD, "COMMIT_EDITMSG": "Add a host to the whitelist\n\n# On branch main\n", "form.md": BAD_FORM}[name.name]
    for text, code in ((GOOD, 0), (bad, 1)):
        name.write_text(text, encoding="utf-8")
        done = run(*shlex.split(hook["entry"]), *hook.get("args", []), name, folder=home, env=env)
        assert done.returncode == code, (hook["id"], code, done.output)


def try_names(hook, home, env):
    """Each kind of file that the hook asks for is one that the program reads."""
    for ending in re.search(r"\(([a-z|]+)\)\$$", hook["files"])[1].split("|"):
        path = home / f"a.{ending}"
        path.write_text(GOOD, encoding="utf-8")
        folder = "templates/" if "templates" in hook["id"] else ""
        assert re.search(hook["files"], f"{folder}a.{ending}"), (hook["id"], ending)
        assert "not read" not in run("evenhand", "--list-files", path, folder=home, env=env).stdout, ending


def main():
    for hook in HOOKS.values():
        with tempfile.TemporaryDirectory() as name:
            home = pathlib.Path(name)
            env = environment(home, PROGRAM)
            try_entry(hook, home, env)
            if "files" in hook:
                try_names(hook, home, env)
        assert hook["require_serial"] and hook["language"] == ("system" if hook["id"].endswith("-system") else "python"), hook
        twin = HOOKS[hook["id"].removesuffix("-system")]
        assert (twin["entry"], twin.get("files"), twin.get("stages")) == (hook["entry"], hook.get("files"), hook.get("stages")), hook
    config = (SOURCE / "integrations/pre-commit/.pre-commit-config.yaml").read_text(encoding="utf-8")
    assert set(re.findall(r"- id: (\S+)", config)) <= HOOKS.keys()
    print(f"{len(HOOKS)} hooks say what they should")


main()
