"""Files that are made to take memory or time: how much they get, and what is said where there is no more.

memory_test.py SOURCE EVENHAND

The bounds that hold: of a tree of any number of files, of a text or Markdown of any length and of a stream, a fixed one,
and another one where a document holds as many findings as are reported; of a file of a format that is read whole, a base, and so many bytes for each byte of it.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))

from corpora import DENSE_FILE, guilty_sentences  # noqa: E402 - the folder is none of a package.

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
IS_SANITIZED = b"__asan_" in pathlib.Path(PROGRAM).read_bytes()  # Then it takes terabytes of addresses.
RULES = ["--rules", str(SOURCE / "tests/app/rules"), "--no-builtin-rules", "--isolated"]
MEBIBYTE = 1 << 20
# Some 20 are the program's file, of which the kernel maps as much as it likes around what is looked at.
FLAT = 32 * MEBIBYTE
FLAT_WITH_MOST_FINDINGS = 38 * MEBIBYTE  # Ten thousand in one document are held to its end.
BASE = 40 * MEBIBYTE
FOR_EACH_BYTE = 12
WORDS = "Words of a report, one behind the other. "
FINDING = "the little pebble"
# What a process had before it became the program counts as the program's, so it starts from a small one.
RUNNER = """
import os, resource, sys
usage, most, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
child = os.fork()
if child == 0:
    if most: resource.setrlimit(resource.RLIMIT_AS, (most, most))
    os.execv(command[0], command)
_, status, used = os.wait4(child, 0)
with open(usage, "w") as file: file.write(str(used.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
"""


def run(*arguments, most_memory=None, rules=RULES, stdin=None, format="json"):
    """The report, the exit code, and the most memory that the program had, in bytes."""
    with tempfile.TemporaryFile() as output, tempfile.NamedTemporaryFile("r") as usage:
        command = [PROGRAM, "check", "--format", format, *rules, *arguments]
        process = subprocess.run([sys.executable, "-S", "-c", RUNNER, usage.name, str(most_memory or 0), *command],
                                 stdin=stdin, stdout=output, stderr=subprocess.DEVNULL, check=False)
        output.seek(0)
        written = output.read()
        peak = int(usage.read()) * 1024
    return json.loads(written) if format == "json" else written, process.returncode, peak


def hostile_files():
    """Of each, the name, the bytes, and how many findings there are."""
    text = WORDS * (8 * MEBIBYTE // len(WORDS))
    yield "cell.csv", f'Name,Comment\nAnn,"{text}{FINDING}"\nBen,{FINDING}\n', 2
    yield "line.md", f"{text}{FINDING}\n", 1
    yield "line.txt", f"{text}{FINDING}\n", 1
    yield "page.html", f"<p>{text}{FINDING}", 1
    yield "value.json", json.dumps({"a": text + FINDING}), 1
    yield "comment.py", f"# {text}{FINDING}\n", 1
    yield "paragraph.tex", "\\begin{document}\n" + f"{text}{FINDING}\n", 1
    yield "deep.json", "[" * 100_000 + f'"{FINDING}"' + "]" * 100_000, 1
    yield "deep.html", "<div>" * 200_000 + FINDING + "</div>" * 200_000, 1
    # A literal that never ends, over and over in one line.
    yield "quotes.zig", '\\"' * MEBIBYTE + f" // {FINDING}\n", 1
    yield "quotes.vim", '\\"' * MEBIBYTE + f'\n" {FINDING}\n', 1


def takes_memory_in_proportion(folder):
    for name, text, findings in hostile_files():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        report, code, peak = run(str(path))
        assert report["errors"] == [] and report["files"][0]["skipped"] is None, (name, report["errors"])
        assert len(report["files"][0]["findings"]) == findings and code == 1, (name, len(report["files"][0]["findings"]))
        most = BASE + FOR_EACH_BYTE * path.stat().st_size
        assert peak < most, f"{name}: {peak // MEBIBYTE} MiB, more than {most // MEBIBYTE}"


def says_which_file_takes_too_much(folder):
    """The others are checked all the same."""
    large, small = folder / "large.csv", folder / "small.csv"
    large.write_text('A,B\n1,"' + WORDS * (100 * MEBIBYTE // len(WORDS)) + '"\n', encoding="utf-8")
    small.write_text(f"A,B\n1,{FINDING}\n", encoding="utf-8")
    report, code, _ = run(str(large), str(small), most_memory=300 * MEBIBYTE)
    assert code == 2 and report["errors"] == [{"path": str(large), "message": "not enough memory for it"}], report["errors"]
    found = [len(file["findings"]) for file in report["files"] if file["path"] == str(small)]
    assert found == [1], report


def is_flat(name, peak, most=FLAT):
    assert peak < most, f"{name}: {peak / MEBIBYTE:.1f} MiB, more than {most // MEBIBYTE}"


def needs_no_more_for_long_texts(folder):
    """With the rules of the program, of which more are touched the more there is to find."""
    paragraph = WORDS * 20 + "The chairman has a blacklist.\n\n"
    for name, text in [("long.txt", paragraph), ("long.md", paragraph + "```\nblacklist\n\n```\n\n"), ("line.txt", WORDS),
                       ("fences.md", "```\n" + "blacklist\n" * 1000)]:
        path = folder / name
        with path.open("w", encoding="utf-8") as file:
            for _ in range(30 * MEBIBYTE // len(text)):
                file.write(text)
        most = FLAT if name == "line.txt" else FLAT_WITH_MOST_FINDINGS
        report, _, peak = run(str(path), "--isolated", rules=[])
        assert (most == FLAT) == (report["errors"] == []), report["errors"]
        assert most == FLAT or "10,000 findings" in report["errors"][0]["message"], report["errors"]
        assert report["summary"]["words"] > MEBIBYTE, report["summary"]
        is_flat(name, peak, most)
        with path.open("rb") as file:
            report, _, peak = run("-", "--isolated", rules=[], stdin=file)
        assert report["summary"]["words"] > MEBIBYTE, report["summary"]
        is_flat(f"{name} on standard input", peak, most)
        path.unlink()


def needs_no_more_for_many_files(folder):
    tree = folder / "tree"
    for number in range(4000):
        path = tree / str(number % 40) / f"{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The chairman has a blacklist. The policeman mans the desk.\n\n" * 4, encoding="utf-8")
    for format in "text", "json", "jsonl":
        for jobs in "1", "2":
            output, code, peak = run(str(tree), "--isolated", "-j", jobs, rules=[], format=format)
            assert code == 0 and b"blacklist" in (output if format != "json" else json.dumps(output).encode()), code
            is_flat(f"a tree as {format} on {jobs} threads", peak)


def needs_no_more_for_dense_text(folder):
    """Where every second sentence is an example of a rule, more of the rules and of the program is touched than anywhere else."""
    tree, chance, guilty = folder / "dense", random.Random(1), list(guilty_sentences(SOURCE / "rules"))
    tree.mkdir()
    for number in range(5):
        text = ""
        while len(text) < DENSE_FILE:
            text += f"{WORDS}{chance.choice(guilty)}" + ("\n\n" if chance.random() < 0.5 else " ")
        (tree / f"{number}.txt").write_text(text, encoding="utf-8")
    report, _, peak = run(str(tree), "--isolated", "-j", "1", rules=[])
    assert report["summary"]["findings"] > 3000, report["summary"]
    is_flat("dense text", peak)


def main():
    if IS_SANITIZED:
        print("the memory of sanitizers is not measured")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        takes_memory_in_proportion(folder)
        needs_no_more_for_long_texts(folder)
        needs_no_more_for_many_files(folder)
        needs_no_more_for_dense_text(folder)
        says_which_file_takes_too_much(folder)
    print("memory is bounded")


main()
