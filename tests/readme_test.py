#!/usr/bin/env python3
"""Runs what the README tells people to run. Usage: readme_test.py SOURCE_FOLDER PROGRAM"""

import json
import os
import pathlib
import re
import shlex
import stat
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(sys.argv[1])
PROGRAM = pathlib.Path(sys.argv[2])
README = (SOURCE / "README.md").read_text(encoding="utf-8")
BAD = "You look lovely today, Anna. She is surprisingly technical.\n"
FILES = ["reviews/ana.md", "posting.md", "draft.md", "letter.txt", "docs/a.md", "templates/b.md", "old.txt", "src/a.c", ".git/COMMIT_EDITMSG"]
DATA = {
    "survey.csv": f"Name,Comments\nAnna,{json.dumps(BAD.strip())}\n",
    "forum.json": json.dumps({"comments": [{"text": BAD}]}),
    "reviews.jsonl": "".join(json.dumps({"team": team, "text": BAD}) + "\n" for team in ("north", "south") for _ in range(12)),
    "posts.jsonl": json.dumps({"id": 1, "text": BAD}) + "\n",
}


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.S)


def environment(folder):
    """The program under the name that the README uses."""
    tools = folder / "bin"
    tools.mkdir()
    (tools / "evenhand").symlink_to(PROGRAM)
    return {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}


def run(command, folder, env):
    return subprocess.run(["bash", "-c", command], cwd=folder, env=env, capture_output=True, text=True, timeout=120)


def try_commands(folder, env):
    for name in FILES:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(BAD, encoding="utf-8")
    for name, content in DATA.items():
        (folder / name).write_text(content, encoding="utf-8")
    style = folder / "styles/Acme/Terms.yml"
    style.parent.mkdir(parents=True)
    style.write_text("extends: existence\nmessage: \"'%s' is out.\"\ntokens: [deckman]\n", encoding="utf-8")
    git = "git -c user.name=A -c user.email=a@example.org"
    made = run(f"git init -q -b main && {git} add -A && {git} commit -qm Files && cp old.txt .git/COMMIT_EDITMSG", folder, env)
    assert made.returncode == 0, made.stderr
    commands = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("evenhand ")]
    assert len(commands) >= 7, commands
    for command in commands:
        done = run(command, folder, env)
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
        assert done.stderr == "", f"{command}\n{done.stderr}"
    assert (folder / "evenhand.json").stat().st_size > 100


def try_hook(folder, env):
    repository = folder / "repository"
    git = "git -c user.name=A -c user.email=a@example.org"
    assert run(f"git init -q {shlex.quote(str(repository))}", folder, env).returncode == 0
    assert run("evenhand hook install", repository, env).returncode == 0
    (repository / "a good file.md").write_text("She cut the release time from five days to two.\n", encoding="utf-8")
    good = run(f"git add -A && {git} commit -qm good", repository, env)
    assert good.returncode == 0, good.stdout + good.stderr
    (repository / "a bad file.md").write_text("We don't see colour, we just see people.\n", encoding="utf-8")
    bad = run(f"git add -A && {git} commit -qm bad", repository, env)
    assert bad.returncode != 0 and "colour-blind/" in bad.stdout + bad.stderr, bad.stdout + bad.stderr


def try_copies():
    """What the README tells to copy is what is tested elsewhere."""
    for name in ("pre-commit/.pre-commit-config.yaml", "github-action/workflow.yml"):
        assert (SOURCE / "integrations" / name).read_text(encoding="utf-8") in blocks("yaml"), f"the README does not show integrations/{name}"


def try_code(folder, env):
    """What the README says of code, in a repository that has something to be found in each place."""
    repository = folder / "code"
    git = f"git -C {shlex.quote(str(repository))} -c user.name=A -c user.email=a@example.org"
    (repository / "src").mkdir(parents=True)
    source = repository / "src/hosts.c"
    source.write_text("int hosts;\n", encoding="utf-8")
    assert run(f"git init -q -b main code && {git} add -A && {git} commit -qm 'Add hosts'", folder, env).returncode == 0
    source.write_text('int hosts;\n// The hosts on the whitelist.\nint whitelist_size;\nvoid f() { say("See the whitelist below."); }\n')
    (repository / ".git/COMMIT_EDITMSG").write_text("Add a whitelist of hosts\n\n# On branch main\n", encoding="utf-8")
    commands = [line for line in README.split("## Code,")[1].split("```")[1].splitlines() if "evenhand" in line]
    found = {}
    for command in commands:
        if command.startswith("git log"):
            assert run(f"{git} checkout -qb work && {git} commit -qam 'Name the hosts'", folder, env).returncode == 0
        done = run(command.replace("evenhand", "evenhand --fail-on note", 1), repository, env)
        assert done.returncode == 1 and done.stderr == "", f"{command}\n{done.stdout}{done.stderr}"
        found[command.split("  ")[0]] = done.stdout.count("[tech-legacy/")
    assert list(found.values()) == [1, 2, 2, 1, 1, 1], found


def try_sample(env):
    """The output at the top is what the program prints of the examples today."""
    sample = re.search(r"```\n((?:error|warning)\[.*?)```", README, flags=re.S).group(1)
    printed = run("evenhand check examples", SOURCE, env).stdout
    for line in sample.splitlines()[:2]:
        assert line in printed, f"the README shows\n{line}\nwhich the program does not print of examples/"


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        env = environment(folder)
        try_commands(folder, env)
        try_hook(folder, env)
        try_copies()
        try_code(folder, env)
        try_sample(env)
    print("the README is true")


main()
