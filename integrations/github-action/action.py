#!/usr/bin/env python3
"""The steps of action.yml. Usage: action.py place | install FOLDER | check | comment FILE FINDINGS

They speak to the runner through the files that it names in the environment, and get the inputs as INPUT_… from action.yml.
"""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
MARK = "<!-- evenhand -->"  # Stands at the head of our comment, so that it is found again.


def say_to(variable, text):
    with open(os.environ[variable], "a", encoding="utf-8") as file:
        file.write(text)


def give(name, value):
    """An output of the step. REQUIRES: one line."""
    say_to("GITHUB_OUTPUT", f"{name}={value}\n")


def annotate(severity, message):
    print(f"::{severity} title=Evenhand::{message}")


def key_of_sources():
    """Stands for whatever the program is made of."""
    digest = hashlib.sha256()
    for path in [PROJECT / "CMakeLists.txt", *sorted(p for f in ("src", "rules") for p in (PROJECT / f).rglob("*") if p.is_file())]:
        digest.update(path.relative_to(PROJECT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:32]


def place():
    """Where the program is, or is to be."""
    if shutil.which("evenhand"):
        give("installed", "true")
        return
    folder = pathlib.Path.home() / ".cache/evenhand-action"
    give("installed", "false")
    give("folder", folder)
    give("key", key_of_sources())
    say_to("GITHUB_PATH", f"{folder}/bin\n")


def install(folder):
    """Brings the program from a wheel of this version; where the index has none for this machine, from one that is built here."""
    version = re.search(r"^project\(evenhand VERSION ([0-9.]+)", (PROJECT / "CMakeLists.txt").read_text(encoding="utf-8"), re.M).group(1)
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([sys.executable, "-m", "venv", scratch], check=True)
        pip = [f"{scratch}/bin/pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"]
        if subprocess.run([*pip, f"evenhand=={version}"], check=False).returncode != 0:
            print(f"No wheel of evenhand {version} fits this machine; it is built here, and kept for the next run.", flush=True)
            subprocess.run(["./dev", "wheel"], cwd=PROJECT, check=True)
            subprocess.run([*pip, "--no-index", *(PROJECT / "build/dist").glob(f"evenhand-{version}-*.whl")], check=True)
        for part in ("bin/evenhand", "lib/evenhand"):
            source, target = pathlib.Path(scratch) / part, pathlib.Path(folder) / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():  # Only a program that is not linked statically has libraries beside it.
                shutil.copytree(source, target)
            elif source.exists():
                shutil.copy(source, target)


def redaction(genres):
    if genres.split() == ["all"]:
        return ["--redact"]
    return [word for genre in genres.split() if genre != "none" for word in ("--redact-genre", genre)]


def lines_of(name):
    return [line.strip() for line in os.environ[name].splitlines() if line.strip()]


def event():
    return json.loads(pathlib.Path(os.environ["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))


def change():
    """Of a pull request, what it adds to the branch that it goes into; of anything else, all."""
    if os.environ["INPUT_CHANGED_LINES"] != "true" or "pull_request" not in event():
        return []
    return ["--diff", event()["pull_request"]["base"]["sha"] + "..."]


def command(reports):
    arguments = ["evenhand", "check", *change(), "--format", "github"]
    for form, path in reports.items():
        arguments += ["--format", f"{form}:{path}"]
    for option in ("profile", "fail-on"):
        if value := os.environ["INPUT_" + option.upper().replace("-", "_")]:
            arguments += ["--" + option, value]
    return [*arguments, *redaction(os.environ["INPUT_REDACT"]), *lines_of("INPUT_ARGUMENTS"), "--", *lines_of("INPUT_PATHS")]


def check():
    """Never fails for a finding: what comes behind it in action.yml carries the findings on, and then fails."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="evenhand-", dir=os.environ["RUNNER_TEMP"]))
    reports = {"sarif": folder / "evenhand.sarif", "markdown": folder / "evenhand.md", "json": folder / "evenhand.json"}
    done = subprocess.run(command(reports), check=False)
    if done.returncode not in (0, 1) and not reports["json"].exists():
        sys.exit(2)  # It has said what is wrong, and there is nothing to carry on.
    summary = json.loads(reports["json"].read_text(encoding="utf-8"))["summary"]
    give("findings", summary["findings"])
    give("exit-code", done.returncode)
    give("sarif", reports["sarif"])
    give("comment", reports["markdown"])
    if os.environ["INPUT_SUMMARY"] == "true":
        say_to("GITHUB_STEP_SUMMARY", reports["markdown"].read_text(encoding="utf-8") + "\n")


def call(*arguments):
    """What the service answers."""
    return subprocess.run(["gh", "api", *arguments], check=True, capture_output=True, text=True).stdout


def comment(path, findings):
    """Writes one comment on the pull request when something is found, and afterwards changes that one."""
    repository = os.environ["GITHUB_REPOSITORY"]
    number = event()["pull_request"]["number"]
    body = pathlib.Path(path).read_text(encoding="utf-8")
    ours = f'.[] | select(.user.type == "Bot" and (.body | startswith("{MARK}"))) | .id'
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(f"{MARK}\n{body}")
        file.flush()
        try:
            known = call("--paginate", "--jq", ours, f"repos/{repository}/issues/{number}/comments").split()
            if known:
                call("--method", "PATCH", "--field", f"body=@{file.name}", f"repos/{repository}/issues/comments/{known[0]}")
            elif int(findings) > 0:
                call("--method", "POST", "--field", f"body=@{file.name}", f"repos/{repository}/issues/{number}/comments")
        except subprocess.CalledProcessError as error:
            # The token of a pull request from a fork may read only; the summary has the same table.
            annotate("warning", "the comment could not be written: " + " ".join(error.stderr.split()))


if __name__ == "__main__":
    {"place": place, "install": install, "check": check, "comment": comment}[sys.argv[1]](*sys.argv[2:])
