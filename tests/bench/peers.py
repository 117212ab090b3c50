"""Other linters of prose, to compare with."""

import collections
import json
import pathlib
import shutil
import subprocess
import sys

Peer = collections.namedtuple("Peer", "title command asked")  # asked: so many times this program's time, or None.

NPM = ("alex@11.0.1", "textlint@15.8.0", "textlint-rule-alex@5.0.0", "write-good@1.0.8")
# What Debian's Go and the module proxy can build; where they cannot, what stands on the path is taken.
GO = ("github.com/vale-cli/vale/v3/cmd/vale@latest", "github.com/get-woke/woke@latest")
STYLE = """extends: existence
message: "'%s' may be insensitive"
ignorecase: true
level: warning
tokens:
"""
PHRASES = """import("retext-equality/lib/en.js").then(({patterns}) =>
  console.log(JSON.stringify(patterns.flatMap((pattern) => Object.keys(pattern.inconsiderate)))))"""


def install_peers(folder):
    """Installs what is not there; what cannot be had is said, and left out."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "node_modules").exists():
        install(["npm", "install", "--silent", "--no-save", "--prefix", folder, *NPM])
    for module in GO:
        if not (folder / "bin" / module.split("@")[0].rsplit("/", 1)[1]).exists():
            install(["env", f"GOBIN={folder / 'bin'}", "go", "install", module])


def install(command):
    try:
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
        why = done.stderr.strip().splitlines()[-1:] if done.returncode else None
    except FileNotFoundError as error:
        why = [str(error)]
    if why is not None:
        print(f"bench: {command[-1]} cannot be installed: {' '.join(why)}", file=sys.stderr)


def peers_on(folder, files):
    """The peers that are installed, by name, each with the command that checks `files`."""
    scripts = folder / "node_modules/.bin"
    found = {}
    if (scripts / "alex").exists():
        found["alex"] = Peer("alex 11.0.1", [scripts / "alex", "--quiet", *files], 1000)
    if (scripts / "textlint").exists():
        configuration = folder / "textlintrc.json"
        configuration.write_text(json.dumps({"rules": {"alex": True}}))
        command = [scripts / "textlint", "--config", configuration, "--rules-base-directory", folder / "node_modules", *files]
        found["textlint"] = Peer("textlint 15.8.0 with textlint-rule-alex 5.0.0", command, None)
    if (scripts / "write-good").exists():
        found["write-good"] = Peer("write-good 1.0.8", [scripts / "write-good", *files], None)
    for name, asked in (("vale", 1000), ("woke", 50)):
        program = shutil.which(name, path=f"{folder / 'bin'}:/usr/local/bin:/usr/bin")
        if program:
            version = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.split()[-1]
            options = vale_options(folder) if name == "vale" else []
            found[name] = Peer(f"{name} {version}", [program, *options, *files], asked)
    return found


def vale_options(folder):
    """A style with alex's own list of phrases."""
    listed = subprocess.run(["node", "-e", PHRASES], cwd=folder, capture_output=True, text=True, check=True).stdout
    style = folder / "styles/alex/Equality.yml"
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_text(STYLE + "".join(f"  - {json.dumps(phrase)}\n" for phrase in json.loads(listed)))
    configuration = folder / "vale.ini"
    configuration.write_text(f"StylesPath = {folder / 'styles'}\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = alex\n")
    return [f"--config={configuration}", "--no-exit"]
