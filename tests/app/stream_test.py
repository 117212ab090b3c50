"""Streams of documents: order, errors, memory, answers to one who waits; and the bar on a terminal.

stream_test.py SOURCE EVENHAND
"""

import json
import os
import pathlib
import pty
import resource
import subprocess
import sys
import tempfile
import threading
import time

import jsonschema

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
IS_SANITIZED = b"__asan_" in pathlib.Path(PROGRAM).read_bytes()  # Then it takes terabytes of addresses.
RULES = ["--rules", str(SOURCE / "tests/app/rules"), "--no-builtin-rules"]
VALIDATOR = jsonschema.Draft202012Validator(json.loads((SOURCE / "docs/jsonl.schema.json").read_text()))


def stream(data, *options):
    """The answers, the exit code and what went wrong."""
    command = [PROGRAM, "check", "--input", "jsonl", *RULES, *options]
    if "--" not in options:
        command.append("-")
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for answer in answers:
        VALIDATOR.validate(answer)
    return answers, done.returncode, done.stderr.decode()


def line(**fields):
    return json.dumps(fields).encode() + b"\n"


def keeps_order_and_ids():
    lines = [line(id=number, text="word " * (number % 97) + "little pebble" * (number % 5 == 0)) for number in range(3000)]
    for jobs in "1", "2", "7":
        answers, code, _ = stream(b"".join(lines), "-j", jobs)
        assert [answer["id"] for answer in answers] == list(range(3000))
        assert [bool(answer["findings"]) for answer in answers] == [number % 5 == 0 for number in range(3000)]
        assert code == 1


def finds_fields():
    data = (
        line(body="A little pebble", key="a\n\"ü", kind="review", text="x")
        + b'{"body": "caf\\u00e9 \\ud83d\\ude00\\nlittle pebble", "key": 12345678901234567890123456789.10}\r\n'
        + b'\n  \n{"body": "x", "body": "little pebble", "key": false}'
    )
    answers, code, _ = stream(data, "--text-field", "body", "--id-field", "key", "--genre-field", "kind")
    assert [answer["line"] for answer in answers] == [1, 2, 5], answers
    assert answers[0]["id"] == "a\n\"ü" and answers[0]["genre"] == "review"
    assert answers[1]["findings"][0]["start"] == {"line": 2, "column": 1, "offset": 11}
    assert answers[2]["id"] is False and answers[2]["findings"] and code == 1
    deep = b'{"_source": {"text": ["little pebble"], "a/b": {"text": "little pebble"}}, "id": 1}\n'
    answers, _, _ = stream(deep, "--text-field", "/_source/a~1b/text")
    assert answers[0]["findings"]
    answers, _, _ = stream(line(text="`little pebble`"), "--as", "markdown")
    assert not answers[0]["findings"]
    answers, code, _ = stream(line(text="little pebble"), "--fail-on", "error", "--show", "error")
    assert code == 0 and not answers[0]["findings"]


def turns_mistakes_into_records():
    mistakes = [
        (b"{", "broken JSON"),
        (b'{"id": 3, "text": "caf\xe9"}', "broken JSON or UTF-8"),
        (b'{"id": 3, "text": "a\\u0000b"}', "NUL"),
        (b'{"id": 3}', "there is no field 'text'"),
        (b'{"id": 3, "text": 5}', "is no string"),
        (b'{"id": 3, "text": null}', "is no string"),
        (b'{"id": [], "text": "x"}', "neither a string nor a number"),
        (b'{"id": 3, "text": "x", "genre": "poem"}', "names no genre: 'poem'"),
        (b"[1]", "no JSON object"),
        (b'"text"', "no JSON object"),
        (b'{"id": 3, "text": "x"} {}', "broken JSON"),
        (b"[" * 200000, "broken JSON"),
        (b"\0", "broken JSON"),
        (b'{"id": 3, "text": "' + b"x" * 3000 + b'"}', "longer than --max-file-size (2.0 KiB)"),
    ]
    good = line(id="good", text="fine")
    for mistake, words in mistakes:
        limit = ["--max-file-size", "2K"] if "longer" in words else []
        answers, code, _ = stream(good + mistake + b"\n" + good, *limit)
        assert [answer["line"] for answer in answers] == [1, 2, 3], (mistake[:50], answers)
        assert words in answers[1]["error"], answers[1]
        assert answers[0]["error"] is None and answers[2]["error"] is None and code == 2
    whole = line(id=1, text="A little é pebble", more={"a": [1, 2.5, None]})[:-1]
    cut = [whole[:end] for end in range(1, len(whole))]
    answers, _, _ = stream(b"\n".join(cut) + b"\n" + good)
    assert all(answer["error"] for answer in answers[:-1]) and len(answers) == len(cut) + 1
    assert answers[-1]["id"] == "good" and answers[-1]["error"] is None
    answers, code, _ = stream(b"")
    assert answers == [] and code == 0


def says_what_was_not_read():
    rows = '{"a": "little pebble"}\n{broken\n'
    answers, code, _ = stream(line(text=rows), "--as", "jsonl")
    assert answers[0]["findings"] and answers[0]["unread"][0]["path"] is None, answers
    assert "not JSON" in answers[0]["unread"][0]["message"] and code == 2, answers
    whole, code, _ = stream(line(text="little pebble"))
    assert whole[0]["unread"] == [] and whole[0]["suppressed"] is None and code == 1


def holds_back_what_is_known(folder):
    (folder / "old.txt").write_text("A little pebble moved.\n")
    baseline = folder / "baseline.yaml"
    subprocess.run([PROGRAM, "baseline", "write", *RULES, "--baseline", str(baseline), str(folder / "old.txt")], check=True,
                   stdout=subprocess.DEVNULL)
    side = folder / "side.yaml"
    side.write_text('version: 1\nsuppressions:\n  - {file: "**", match: little pebbles, reason: a name}\n')
    data = line(text="A little pebble moved.") + line(text="The little pebble moved.") + line(text="Two little pebbles.")
    known = "--baseline", str(baseline), "--suppression-file", str(side)
    answers, code, _ = stream(data, *known)
    assert [len(answer["findings"]) for answer in answers] == [0, 1, 0] and code == 1, answers
    answers, _, _ = stream(data, *known, "--show-suppressed")
    assert [[each["suppression"]["by"] for each in answer["suppressed"]] for answer in answers] == [
        ["baseline"], [], ["side-file"]], answers
    answers, code, errors = stream(line(text="evenhand: ignroe\nA text."))
    assert "<stdin>:1: line 1 of the text: warning: one of off" in errors and code == 1, errors
    answers, code, errors = stream(data, "--baseline", str(folder / "gone.yaml"))
    assert answers == [] and code == 2 and "gone.yaml" in errors


def reads_files(folder):
    (folder / "a.jsonl").write_bytes(line(text="little pebble"))
    (folder / "b.jsonl").write_bytes(line(text="x"))
    names = [str(folder / "a.jsonl"), str(folder / "gone.jsonl"), str(folder / "b.jsonl"), str(folder)]
    answers, code, errors = stream(b"", "--", *names)
    assert [answer["input"] for answer in answers] == [names[0], names[2]] and code == 2
    assert "gone.jsonl: no such file" in errors and "directory" in errors, errors


def answers_one_who_waits():
    command = [PROGRAM, "check", "--input", "jsonl", *RULES, "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for number in range(20):
        process.stdin.write(line(id=number, text="A little pebble"))
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        assert answer["id"] == number and answer["findings"]
    process.stdin.close()
    assert process.stdout.read() == b"" and process.wait() == 1


def stops_when_nobody_reads():
    command = [PROGRAM, "check", "--input", "jsonl", *RULES, "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    try:
        for _ in range(100000):
            process.stdin.write(line(text="A little pebble"))
        process.stdin.close()
    except BrokenPipeError:
        pass
    assert process.wait(timeout=60) in (0, 1)


def needs_no_more_memory_for_more_lines():
    def peak(count, text):
        """KiB of the largest child so far; so the small stream must come first."""
        command = [PROGRAM, "check", "--input", "jsonl", *RULES, "-"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        block = line(id=1, text=text) * 1000
        for _ in range(count // 1000):
            process.stdin.write(block)
        process.stdin.close()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        return usage.ru_maxrss

    text = "Words of a posting, one behind the other, and a little pebble. " * 3
    few, many = peak(20_000, text), peak(200_000, text)
    assert many < few + 16 * 1024 and many < 100 * 1024, (few, many)


def answers_a_million_lines_in_little_memory():
    """Linux counts what a program reserves, too: stacks of threads, parts of the heap."""
    reserved = 400 << 20
    process = subprocess.Popen([PROGRAM, "check", "--input", "jsonl", *RULES, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (reserved, reserved)))
    block = line(id=1, text="Words of a posting.") * 10_000

    def write():
        for _ in range(100):
            process.stdin.write(block)
        process.stdin.close()

    writer = threading.Thread(target=write)
    writer.start()
    answers = sum(1 for _ in process.stdout)
    writer.join()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert (answers, process.returncode) == (1_000_000, 0), (answers, process.returncode)
    assert usage.ru_maxrss < 64 * 1024, usage.ru_maxrss


def draws_a_bar_only_on_a_terminal():
    def on_terminal(*options, seconds=1.6):
        """What a slow stream of documents shows on standard error, a terminal."""
        ours, theirs = pty.openpty()
        command = [PROGRAM, "check", "--input", "jsonl", *RULES, *options, "-"]
        environment = {**os.environ, "TERM": "xterm"}
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs, env=environment)
        os.close(theirs)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            process.stdin.write(line(text="x" * 500))
            process.stdin.flush()
            time.sleep(0.05)
        process.stdin.close()
        process.wait()
        shown = b""
        try:
            while chunk := os.read(ours, 4096):
                shown += chunk
        except OSError:
            pass  # The terminal is closed.
        os.close(ours)
        return shown.decode()

    shown = on_terminal()
    assert " documents, " in shown and "/s" in shown and shown.endswith("\r\x1b[2K"), repr(shown)
    assert on_terminal("--quiet") == ""
    assert on_terminal(seconds=0.3) == ""
    _, _, errors = stream(line(text="x"))
    assert errors == ""


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        keeps_order_and_ids()
        finds_fields()
        turns_mistakes_into_records()
        says_what_was_not_read()
        holds_back_what_is_known(folder)
        (folder / "inputs").mkdir()
        reads_files(folder / "inputs")
        answers_one_who_waits()
        stops_when_nobody_reads()
        if not IS_SANITIZED:
            needs_no_more_memory_for_more_lines()
            answers_a_million_lines_in_little_memory()
        draws_a_bar_only_on_a_terminal()
    print("streams are answered")


main()
