"""The texts that speed is measured on: documentation of Debian packages, and texts that are made, each time the same."""

import json
import pathlib
import random
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))

from debian_package import content, unpack  # noqa: E402 - the folder is none of a package.

# A package, the ending of its files that are taken (before a .gz), and the ending that says what they are.
PACKAGES = {
    "python3.11-doc": (".rst.txt", ".rst"),
    "git-doc": (".txt", ".adoc"),
    "git-man": (".1", ".1"),
    "nodejs-doc": (".md", ".md"),
    "debian-policy": (".txt", ".txt"),
}
SMALL_FILES = 50_000
SMALL_FOLDERS = 500
PEER_SIZE = 200_000  # Bytes: alex takes seconds for as much.
DENSE_FILE = 200_000  # Bytes: of a longer one, not all findings would be reported.


def documentation(folder):
    """Prose of Debian packages, some 20 MB in five formats, fetched once. Returns the versions of the packages."""
    versions = folder / "versions.json"
    if not versions.exists():
        shutil.rmtree(folder, ignore_errors=True)
        found = {}
        for package, (ending, name) in PACKAGES.items():
            print(f"bench: fetching {package}", file=sys.stderr)
            found[package] = unpack(package, folder / "packages" / package)
            take(folder / "packages" / package / "files", folder / "texts" / package, ending, name)
        shutil.rmtree(folder / "packages")
        versions.write_text(json.dumps(found))
    return json.loads(versions.read_text())


def take(source, target, ending, name):
    target.mkdir(parents=True)
    for path in sorted(source.rglob("*")):
        plain = path.name.removesuffix(".gz")
        if plain.endswith(ending) and path.is_file() and not path.is_symlink():
            inside = str(path.relative_to(source).with_name(plain)).removesuffix(ending).replace("/", "_")
            (target / (inside + name)).write_bytes(content(path))


def found_in(program, folder):
    """What the program finds, as its JSON report says it."""
    command = [program, "check", "--isolated", "--format", "json", "--fail-on", "never", folder]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout)


def clean(program, texts, folder):
    """Of `texts`, the files in which nothing is found."""
    shutil.rmtree(folder, ignore_errors=True)
    for file in found_in(program, texts)["files"]:
        path = pathlib.Path(file["path"])
        if not file["findings"] and not file.get("skipped"):
            target = folder / path.relative_to(texts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.hardlink_to(path)


def innocent_sentences(texts):
    """Sentences of the documentation, each on one line."""
    words = "\n".join(path.read_text(errors="replace") for path in sorted(texts.rglob("*")) if path.suffix in (".txt", ".rst", ".adoc"))
    return [line.strip() for line in words.split("\n") if re.fullmatch(r" *[A-Z][a-z]+( [a-z,]+){5,14}\.? *", line)]


def guilty_sentences(rules):
    """The examples of the rules in which something is to be found, as their files have them."""
    for path in sorted(rules.glob("*/*.yaml")):
        inside = False
        for line in path.read_text().split("\n"):
            if re.match(r"\s*(flag|pass):", line):
                inside = "flag:" in line
            example = re.fullmatch(r"""\s+- ["'](.+)["']""", line)
            if inside and example:
                yield first_of_each(example[1]).translate(str.maketrans({"[": "", "]": "", "\\": ""}))


def first_of_each(text):
    """Of each `{a|b}`, the first; they may lie in each other."""
    while (shorter := re.sub(r"\{([^{}|]*)(\|[^{}]*)?\}", r"\1", text)) != text:
        text = shorter
    return text


def dense(texts, rules, folder, every, size):
    """Texts of together `size` bytes in which every so-manieth sentence is an example of a rule; 0: none."""
    chance = random.Random(1)
    innocent = [line.rstrip(".") + "." for line in innocent_sentences(texts)]
    guilty = list(guilty_sentences(rules))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in range(size // DENSE_FILE):
        parts, total = [], 0
        while total < DENSE_FILE:
            is_guilty = every and len(parts) % every == 0
            sentence = chance.choice(guilty if is_guilty else innocent)
            parts.append(sentence + ("\n\n" if len(parts) % 5 == 4 else " "))
            total += len(parts[-1])
        (folder / f"{file}.txt").write_text("".join(parts))


def small_files(texts, folder):
    """Many files of one paragraph each."""
    if folder.exists():
        return
    chance = random.Random(1)
    innocent = innocent_sentences(texts)
    for number in range(SMALL_FILES):
        path = folder / str(number % SMALL_FOLDERS) / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(chance.choices(innocent, k=4)) + "\n")


def sample_for_peers(texts, folder):
    """Markdown of `PEER_SIZE` bytes, which all linters of prose read."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    total = 0
    for path in sorted((texts / "nodejs-doc").glob("*.md")):
        if total + path.stat().st_size <= PEER_SIZE:
            total += path.stat().st_size
            shutil.copy(path, folder / path.name)


def size_of(path):
    """Bytes of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sum(each.stat().st_size for each in files)
