#!/usr/bin/env python3
"""Counts what the default profile finds in technical documentation, nearly all of which is innocent.

Usage: noise.py PROGRAM FOLDER [PAGE]

Fetches documentation packages of Debian into FOLDER (once), turns them into plain text there, checks all of it, and
prints how often each rule found something in 10,000 words. With PAGE, writes the table there as Markdown.
"""

import collections
import json
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from debian_package import content, unpack  # noqa: E402 - the folder is none of a package.

# A package, and the files in it that are text: their endings, before a .gz is taken off.
PACKAGES = {
    "linux-doc-6.1": (".rst", ".txt"),
    "python3.11-doc": (".rst.txt",),
    "git-doc": (".txt",),
    "debian-policy": (".txt",),
    "manpages": tuple(f".{section}" for section in range(1, 9)),
    "manpages-dev": tuple(f".{section}" for section in range(1, 9)),
    "git-man": tuple(f".{section}" for section in range(1, 9)),
}
# Documentation in other languages is not what the rules are for.
LEFT_OUT = {"translations"}
SEVERITIES = ["error", "warning", "note"]
PER = 10_000


def run(*command, **more):
    return subprocess.run(command, check=True, **more)


def plain(name, data):
    """What a reader of the file sees: a manual page is set, anything else is text already."""
    if not name.rsplit(".", 1)[-1].isdigit():
        return data
    return run("groff", "-K", "utf8", "-man", "-T", "utf8", "-P", "-cbou", input=data, capture_output=True).stdout


def write_texts(package, endings, source, target):
    for path in sorted(source.rglob("*")):
        name = path.name.removesuffix(".gz")
        if not name.endswith(endings) or not path.is_file() or path.is_symlink() or LEFT_OUT & set(path.parts):
            continue
        text = target / package / (str(path.relative_to(source)).removesuffix(".gz").removesuffix(".txt") + ".txt")
        text.parent.mkdir(parents=True, exist_ok=True)
        text.write_bytes(plain(name, content(path)))


def fetch(folder):
    """The texts, made once; returns the versions of their packages."""
    versions = folder / "versions.json"
    if not versions.exists():
        shutil.rmtree(folder, ignore_errors=True)
        found = {}
        for package, endings in PACKAGES.items():
            print(f"noise: fetching {package}", file=sys.stderr)
            found[package] = unpack(package, folder / "packages" / package)
            write_texts(package, endings, folder / "packages" / package / "files", folder / "texts")
        shutil.rmtree(folder / "packages")
        versions.write_text(json.dumps(found))
    return json.loads(versions.read_text())


def check(program, texts):
    outcome = subprocess.run([program, "check", "--format", "json", "--fail-on", "never", texts], stdout=subprocess.PIPE)
    if outcome.returncode not in (0, 2):
        sys.exit(f"noise: the program ended with {outcome.returncode}")
    return json.loads(outcome.stdout)


def rate(count, words):
    return f"{count * PER / words:.3f}"


def table(report, versions):
    """The lines of the page."""
    words = collections.Counter()
    found = collections.Counter()
    for file in report["files"]:
        words[file["path"].split("/texts/")[1].split("/")[0]] += file["words"]
        for finding in file["findings"]:
            found[finding["severity"], finding["rule"]] += 1
    total = sum(words.values())
    by_severity = {s: sum(n for (severity, _), n in found.items() if severity == s) for s in SEVERITIES}
    yield "| package | version | words |"
    yield "| --- | --- | ---: |"
    for package, version in versions.items():
        yield f"| {package} | {version} | {words[package]:,} |"
    yield f"| together | | {total:,} |"
    yield ""
    yield f"| severity | findings | in {PER:,} words |"
    yield "| --- | ---: | ---: |"
    for severity in SEVERITIES:
        yield f"| {severity} | {by_severity[severity]:,} | {rate(by_severity[severity], total)} |"
    yield f"| warning or above | {by_severity['error'] + by_severity['warning']:,} | {rate(by_severity['error'] + by_severity['warning'], total)} |"
    yield ""
    yield f"| rule | severity | findings | in {PER:,} words |"
    yield "| --- | --- | ---: | ---: |"
    order = lambda item: (SEVERITIES.index(item[0][0]), -item[1], item[0][1])
    for (severity, rule), count in sorted(found.items(), key=order):
        yield f"| {rule} | {severity} | {count:,} | {rate(count, total)} |"


PREFACE = """<!-- Written by `./dev noise`. -->

# What the rules find where there is little to find

A false alarm costs more than a miss. So the default profile is run over technical documentation that Debian carries: the kernel's,
Python's, Git's, the manual pages, Debian's own policy. Nearly all of it is innocent, and yet full of the words that word lists
stumble over. The aim is at most one finding of severity warning or above in 10,000 words.

A finding here is not always a false alarm: the kernel's documentation does say *master* and *slave*. What the table shows is how often
somebody who checks documentation hears from a rule. `./dev noise` makes it anew.

"""


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    versions = fetch(folder)
    lines = "\n".join(table(check(program, folder / "texts"), versions)) + "\n"
    print(lines, end="")
    if len(sys.argv) > 3:
        pathlib.Path(sys.argv[3]).write_text(PREFACE + lines, encoding="utf-8")


main()
