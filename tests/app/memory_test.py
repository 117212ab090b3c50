"""Files that are made to take memory or time: how much they get, and what is said where there is no more.

memory_test.py SOURCE EVENHAND

The bound that holds: a base, and so many bytes for each byte of a file; of a stream, the base alone (stream_test.py).
"""

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
IS_SANITIZED = b"__asan_" in pathlib.Path(PROGRAM).read_bytes()  # Then it takes terabytes of addresses.
RULES = ["--rules", str(SOURCE / "tests/app/rules"), "--no-builtin-rules", "--isolated"]
MEBIBYTE = 1 << 20
BASE = 40 * MEBIBYTE
FOR_EACH_BYTE = 12
WORDS = "Words of a report, one behind the other. "
FINDING = "the little pebble"


def run(*arguments, most_memory=None):
    """The report, the exit code, and the most memory that the program had, in bytes."""
    def limit():
        if most_memory:
            resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))

    process = subprocess.Popen([PROGRAM, "check", "--format", "json", "-j", "1", *RULES, *arguments], preexec_fn=limit,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.stdout.read()
    process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return json.loads(output), process.returncode, usage.ru_maxrss * 1024


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


def main():
    if IS_SANITIZED:
        print("the memory of sanitizers is not measured")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        takes_memory_in_proportion(folder)
        says_which_file_takes_too_much(folder)
    print("memory is bounded")


main()
