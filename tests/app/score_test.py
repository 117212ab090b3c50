"""The measures of texts: score_test.py SOURCE EVENHAND

Every format that `check` reads is measured, and taken for the same; nothing is added up; nothing of a document is shown where it is not
to be; the same bytes for any number of threads.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
VALIDATOR = jsonschema.Draft202012Validator(json.loads((SOURCE / "docs/measures.schema.json").read_text()))
# A process of its own, since what a large one starts seems to be as large as itself. In KiB.
PEAK = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); " \
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
LETTER = """Dear Ms Lund,

I can recommend Laura Bennett, who worked with us for three years. She is a lovely person, kind, caring, helpful and warm. She helped with the
report, supported the team, assisted her boss and helped us all. She is a pleasure to work with, and would be an asset to any office. I am
happy to recommend her, and I wish her all the best for the time that lies before her, here or elsewhere in the country.

Yours sincerely,
P. Norris
"""


def run(*arguments, stdin=""):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, text=True, timeout=300)


def score(*arguments, stdin=""):
    done = run("score", "--isolated", "--format", "json", *arguments, stdin=stdin)
    report = json.loads(done.stdout)
    VALIDATOR.validate(report)
    return report, done


def measures_of(report, path):
    return {each["rule"]: each for file in report["files"] if file["path"] == path for each in file["measures"]}


def check_values(folder):
    path = str(folder / "letter.txt")
    report, done = score("--genre", "letter", path)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    measures = measures_of(report, path)
    helping = measures["whole-review/helper-verbs"]
    assert helping["value"] == 1 and helping["count"] == 4 and helping["outcome"] == "beyond", helping
    assert [each["words"] for each in helping["from"]] == ["helped", "supported", "assisted", "helped"]
    assert [each["line"] for each in helping["from"]] == [3, 4, 4, 4], helping["from"]
    assert helping["above"] == 0.4 and helping["basis"] == "convention" and helping["changes"]
    assert measures["whole-review/little-evidence"]["outcome"] == "too-little"
    assert "words; there are" in measures["whole-review/little-evidence"]["shown"]
    assert measures["whole-review/many-exclamation-marks"]["outcome"] == "within"


def check_it_is_what_check_reports(folder):
    """Beyond the limit is what `check` says, and nothing else."""
    path = folder / "letter.txt"
    found = json.loads(run("check", "--isolated", "--genre", "letter", "--format", "json", path).stdout)
    reported = {each["rule"] for file in found["files"] for each in file["findings"]}
    report, _ = score("--genre", "letter", path)
    measures = measures_of(report, str(path))
    beyond = {rule for rule, each in measures.items() if each["outcome"] == "beyond"}
    assert reported & set(measures) == beyond and beyond, (reported, beyond)


def check_nothing_is_added_up(folder):
    text = run("score", "--isolated", "--genre", "letter", folder / "letter.txt").stdout
    for line in text.splitlines():
        assert not any(word in line.lower() for word in ("total:", "grade:", "score:", "out of 100", "/100")), line
    assert "they are not added up" in text.replace("\n", " ")


def check_every_format():
    """Each of the readers' cases is taken for the same as by `check`."""
    cases = SOURCE / "tests/readers/cases"
    checked = json.loads(run("check", "--isolated", "--format", "json", "--fail-on", "never", cases).stdout)
    report, _ = score(cases)
    keys = ("path", "format", "words", "skipped")
    for key in keys:
        assert [file[key] for file in checked["files"]] == [file[key] for file in report["files"]], key
    genres = [(file["path"], file["genre"]) for file in checked["files"] if file["skipped"] is None]
    assert genres == [(file["path"], file["genre"]) for file in report["files"] if file["skipped"] is None]
    assert checked["errors"] == report["errors"]
    assert len({file["format"] for file in report["files"]}) > 30


def check_redaction(folder):
    path = folder / "letter.txt"
    for options in (["--redact"], ["--redact-genre", "letter"]):
        report, done = score("--genre", "letter", *options, path)
        text = run("score", "--isolated", "--genre", "letter", *options, path).stdout
        for word in ("Bennett", "caring", "assisted", "in the country"):
            assert word not in done.stdout and word not in text, word
        assert measures_of(report, str(path))["whole-review/helper-verbs"]["count"] == 4


def check_what_goes_wrong(folder):
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    report, done = score("--genre", "letter", folder / "picture.png", folder / "missing.txt", folder / "letter.txt")
    assert done.returncode == 2 and "missing.txt" in done.stderr, done.stderr
    assert [bool(file["skipped"]) for file in report["files"]] == [False, True], report["files"]
    assert len(report["errors"]) == 1
    assert run("score").returncode == 2
    assert run("score", "--format", "sarif", folder).returncode == 2
    assert run("score", "--format", "json", "--strict-input", folder / "picture.png").returncode == 2
    report, done = score("-", "--genre", "letter", stdin="")
    assert done.returncode == 0 and {each["outcome"] for each in report["files"][0]["measures"]} == {"too-little"}
    assert run("score", "-", stdin="\x00").returncode == 0


def check_threads():
    answers = {run("score", "--isolated", "--format", "json", "-j", str(jobs), SOURCE / "examples").stdout for jobs in (1, 2, 7)}
    assert len(answers) == 1


def check_memory(folder):
    """Sheets are written and gone: memory does not grow with the number of files."""
    peaks = []
    for count in (200, 800):
        files = folder / f"of-{count}"
        files.mkdir()
        for number in range(count):
            (files / f"{number}.txt").write_text(LETTER)
        command = [sys.executable, "-c", PEAK, PROGRAM, "score", "--isolated", "-j", "2", "--genre", "letter", "--format", "json", str(files)]
        peaks.append(int(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    assert peaks[1] < peaks[0] + 12 * 1024 or b"__asan_" in pathlib.Path(PROGRAM).read_bytes(), peaks


def check_output(folder):
    done = run("score", "--isolated", "-o", folder / "out.txt", folder / "letter.txt")
    assert done.returncode == 0 and done.stdout == "" and "Each measure stands for itself" in (folder / "out.txt").read_text()


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    (place / "letter.txt").write_text(LETTER)
    check_values(place)
    check_it_is_what_check_reports(place)
    check_nothing_is_added_up(place)
    check_redaction(place)
    check_what_goes_wrong(place)
    check_output(place)
    check_memory(place)
check_every_format()
check_threads()
