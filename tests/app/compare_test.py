#!/usr/bin/env python3
"""Groups of reviews beside each other: what is found, what is not, what is refused, and whom nobody can find in the report.

compare_test.py SOURCE EVENHAND
"""

import csv
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from review_maker import NAMES, make

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
FORMATS = ["text", "json", "csv", "html"]
SILENT_OF_100 = 95
# A process of its own, since what a large one starts seems to be as large as itself.
MEASURE = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); " \
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
MOST_LEFT = 3000  # Bytes of memory for each document, half as many as its text has.


def run(*arguments, code=0, **options):
    done = subprocess.run([PROGRAM, "compare", *arguments], capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done


def write_lines(path, reviews):
    path.write_text("".join(json.dumps(review) + "\n" for review in reviews), encoding="utf-8")
    return str(path)


def write_table(path, reviews):
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, list(reviews[0]))
        rows.writeheader()
        rows.writerows(reviews)
    return str(path)


def write_folder(folder, reviews):
    folder.mkdir()
    for number, review in enumerate(reviews):
        head = "".join(f"{key}: {value}\n" for key, value in review.items() if key != "text")
        name = f"{NAMES[number % len(NAMES)].lower()}-quibble-{number}.md"
        (folder / name).write_text(f"---\n{head}---\n\n{review['text']}\n", encoding="utf-8")
    return str(folder)


def compared(*arguments, **options):
    return json.loads(run("--format", "json", "--group-by", "team", *arguments, **options).stdout)


def standing(report):
    """The rules of which a difference holds up."""
    return sorted({each["measure"].removeprefix("batch-comparison/") for each in report["differences"] if each["outcome"] == "stands"})


def finds_what_is_planted(folder):
    plants = {
        "doubt": {"north": {"doubt": 0.85}, "south": {"doubt": 0.15}},
        "next-step": {"north": {"step": 0.1}, "south": {"step": 0.9}},
        "words": {"south": {"more": 2}},
        "technical-skill": {"north": {"skill": 0.95}, "south": {"skill": 0.2}},
    }
    for rule, chances in plants.items():
        for seed in (1, 2, 3):
            found = standing(compared(write_lines(folder / "planted.jsonl", make(100, seed, chances))))
            assert rule in found, f"{rule}, seed {seed}: {found}"
            assert len(found) <= 3, found  # A sentence of one kind may also count as another.


def is_silent_without_a_difference(folder):
    silent = 0
    for seed in range(100):
        silent += not standing(compared(write_lines(folder / "same.jsonl", make(60, seed))))
    assert silent >= SILENT_OF_100, f"{silent} of 100 batches without a difference are silent"
    return silent


def compares_potential_only_at_the_same_rating(folder):
    reviews = make(200, 5)
    for number, review in enumerate(reviews):
        review["rating"] = "4.4" if number % 4 < 2 else "2"
        promise = review["team"] == "north" and review["rating"] == "4.4"
        review["text"] += " There is great potential, and a bright future is waiting." if promise else " The year is over."
    report = compared(write_lines(folder / "rated.jsonl", reviews))
    bands = {each["band"] for each in report["differences"] if each["outcome"] == "stands" and each["measure"].endswith("/potential")}
    assert bands == {"4"}, bands
    unrated = compared("--rating", "nothing", str(folder / "rated.jsonl"))
    assert not [each for each in unrated["differences"] if each["measure"].endswith("/potential") and each["outcome"] == "stands"]


def takes_no_field_for_group_and_rating(folder):
    """Each rating would be one group: there is nothing to tell the two apart by."""
    path = write_lines(folder / "rated.jsonl", [{**review, "rating": str(number % 2)} for number, review in enumerate(make(40, 1))])
    report = compared("--group-by", "rating", path)
    assert [group["name"] for group in report["groups"]] == ["0", "1"] and report["left_out"]["small_bands"] == 0, report["left_out"]
    assert "name the same field" in run("--group-by", "team", "--rating", "Team", path, code=2).stderr
    folded = write_folder(folder / "rated", make(40, 1))
    assert compared("--group-by", "RATING", folded)["left_out"]["small_bands"] == 0


def names_the_field_whose_values_are_too_few(folder):
    reviews = make(24, 1)
    for number, review in enumerate(reviews):
        review["rating"] = str(number % 5)
    said = run("--group-by", "team", write_lines(folder / "few.jsonl", reviews)).stdout
    assert "At 5 values of “rating”, fewer than two groups have 10 texts" in " ".join(said.split()), said


def refuses_nine_a_group(folder):
    path = write_lines(folder / "nine.jsonl", make(18, 1))
    done = run("--group-by", "team", path, code=2)
    assert done.stdout == "" and "too few" in done.stderr, done
    assert "north" not in done.stderr and "south" not in done.stderr, done.stderr
    run("--group-by", "team", path, "--min-group", "9")
    run("--group-by", "team", path, "--min-group", "4", code=2)
    reviews = make(40, 1) + [{**review, "team": "Maria Silva"} for review in make(9, 2)] + [{"text": "The year is over now."}] * 3
    text = run("--group-by", "team", write_lines(folder / "small.jsonl", reviews)).stdout
    assert "Silva" not in text and "“north” (20 texts)" in text, text
    report = compared(str(folder / "small.jsonl"))
    assert report["left_out"]["small_groups"] == 1 and report["left_out"]["texts_of_small_groups"] == 9, report["left_out"]
    assert report["left_out"]["texts_without_group"] == 3, report["left_out"]


def names_nobody(folder):
    reviews = make(60, 3)
    for number, review in enumerate(reviews):
        review["text"] += " Maria did it; thanks to okafor and maria, says Wei. Maria.Silva@example.org knows. See maria-plan.xlsx."
        if number % 2:
            review["text"] += " Maria. Okafor led. wei."
    named = write_folder(folder / "Zhang-reviews", reviews)
    (folder / "Zhang-reviews" / "maria-broken.docx").write_bytes(b"no archive")
    for path in (named, write_lines(folder / "okafor.jsonl", reviews), write_table(folder / "silva.csv", reviews)):
        for form in FORMATS:
            done = run("--group-by", "team", "--format", form, path)
            said = (done.stdout + done.stderr).lower()
            for name in [*(name.lower() for name in NAMES if name != "Okafor"), "silva", "quibble", "example.org", "plan.xlsx"]:
                assert not re.search(rf"\b{re.escape(name)}\b", said), f"{form}: {name}\n{done.stdout}"


def says_the_same_of_every_kind_of_input(folder):
    reviews = make(80, 4, {"north": {"doubt": 0.8}})
    paths = [write_lines(folder / "a.jsonl", reviews), write_table(folder / "a.csv", reviews), write_folder(folder / "a", reviews)]
    first, *others = [compared(path)["differences"] for path in paths]
    for other in others:
        assert other == first
    with open(paths[0], encoding="utf-8") as lines:
        done = run("--group-by", "team", "--format", "json", "--stdin-filename", "x.jsonl", "-", stdin=lines)
    assert json.loads(done.stdout)["differences"] == first


def does_not_depend_on_threads_or_order(folder):
    reviews = make(300, 6)
    path = write_lines(folder / "threads.jsonl", reviews)
    for form in FORMATS:
        reports = {run("--group-by", "team", "--format", form, "-j", jobs, path).stdout for jobs in ("1", "2", "7")}
        assert len(reports) == 1, form
    random.Random(1).shuffle(reviews)
    shuffled = write_lines(folder / "shuffled.jsonl", reviews)
    assert compared(path) == compared(shuffled)
    assert compared(path, "--seed", "2")["differences"] != compared(path)["differences"]


def announces_what_it_does_not_read(folder):
    path = folder / "torn.jsonl"
    write_lines(path, make(60, 1))
    with path.open("a", encoding="utf-8") as file:
        file.write('{"team": "north", "text": \n[1, 2]\nnull\n\n{"team": "north"}\n{"team": "north", "text": ""}\n')
        file.write('{"team": "north", "text": "' + "[" * 100 + '", "x": ' + "[" * 100_000 + "\n")
    text = " ".join(run("--group-by", "team", "--text", "text", str(path)).stdout.split())
    assert "4 documents could not be read" in text and "2 documents without a text" in text, text
    assert "4 documents could not be read" in run("--group-by", "team", "--format", "csv", "--text", "text", str(path)).stderr
    run("--group-by", "team", "--strict-input", str(path), code=2)
    (folder / "torn.csv").write_text("team,text\n" + 'north,"a review that is never closed\n' * 3, encoding="utf-8")
    assert run("--group-by", "team", str(folder / "torn.csv"), code=2).stdout == ""
    write_folder(folder / "lfs", make(40, 1))
    (folder / "lfs" / "kept-elsewhere.md").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:" + "a" * 64 + "\nsize 12\n")
    assert "1 document could not be read" in " ".join(run("--group-by", "team", str(folder / "lfs")).stdout.split())
    for content in (b"", b"\n\n", b"\x00\x01\x02", b"\xff\xfe", b"{}", b"{}\n" * 3):
        for name in ("odd.jsonl", "odd.csv", "odd.tsv"):
            (folder / name).write_bytes(content)
            done = run("--group-by", "team", str(folder / name), code=2)
            assert done.stdout == "" and done.stderr, (name, content)


def reads_lines_of_any_encoding(folder):
    reviews = [{"team": review["team"], "Zusammenfassung für alle": review["text"] + " A café."} for review in make(40, 1)]
    lines = "".join(json.dumps(review, ensure_ascii=False) + "\n" for review in reviews)
    path = folder / "lines.jsonl"
    for encoding in ("utf-8", "utf-8-sig", "windows-1252"):
        path.write_bytes(lines.encode(encoding))
        done = run("--group-by", "team", str(path))
        assert "“Zusammenfassung für alle”" in done.stderr and "(20 texts) and “south” (20 texts)" in done.stdout, (encoding, done)
        assert "could not be read" not in done.stdout, encoding
    path.write_bytes(lines.encode("utf-16"))
    assert "in UTF-16; write it in UTF-8" in run("--group-by", "team", str(path), code=2).stderr


def says_at_once_that_no_line_is_a_record(folder):
    """Without reading all of it: a pipe that never ends is left after its first lines."""
    path = folder / "array.jsonl"
    path.write_text("[1, 2]\n" * 10)
    assert "none of its first lines (10) is a JSON object; of the first: not a JSON object" in run("--group-by", "team", str(path), code=2).stderr
    endless = subprocess.Popen(["yes", "[1, 2]"], stdout=subprocess.PIPE)
    run("--group-by", "team", "--stdin-filename", "x.jsonl", "-", stdin=endless.stdout, code=2)
    endless.stdout.close()
    endless.wait()


def shows_no_document_where_names_should_be(folder):
    """The first row of a table without names is a document."""
    (folder / "nameless.csv").write_text("She did Okafor's work and her own this year and went on,x\n" * 30, encoding="utf-8")
    for grouping in (["--by-pronouns"], ["--group-by", "team"], ["--by-pronouns", "--text", "y"]):
        said = run(*grouping, str(folder / "nameless.csv"), code=2).stderr
        assert "Okafor" not in said, said


def groups_by_pronouns_only_when_asked(folder):
    reviews = make(60, 2)
    for review in reviews:
        she = review["team"] == "north"
        review["text"] = "She came. Her desk is new. She left." if she else "He came. His desk is new, and he counted each bottle twice. He left."
    reviews.append({"team": "north", "text": "They came, and their desk is new. They left again."})
    path = write_lines(folder / "pronouns.jsonl", reviews)
    run(path, code=2)
    run("--by-pronouns", "--group-by", "team", path, code=2)
    done = run("--by-pronouns", "--text", "text", path)
    text = " ".join(done.stdout.split())
    assert "“he” (30 texts) and “she” (30 texts)" in text, text
    assert "they may be wrong, and are no statement of anyone's gender" in text, text
    assert "pronoun" not in run("--group-by", "team", path, "--text", "text").stdout


def complains_of_fields_that_are_not_there(folder):
    reviews = make(40, 1)
    path = write_lines(folder / "fields.jsonl", reviews)
    table = write_table(folder / "fields.csv", reviews)
    assert "no document declares “city”, but “team”, “rating”, “text”" in run("--group-by", "city", path, code=2).stderr
    assert "no document declares “city”, but “team”, “rating”\n" in run("--group-by", "city", write_folder(folder / "md", reviews), code=2).stderr
    (folder / "plain.md").write_text("The year is over.")
    assert "in a Markdown file it stands in the front matter" in run("--group-by", "team", str(folder / "plain.md"), code=2).stderr
    write_table(folder / "md" / "other.csv", [{"place": "x", "text": "y"}])
    done = run("--group-by", "team", str(folder / "md"))
    assert "1 file of records (tables, JSON Lines) could not be read, or had no such fields" in " ".join(done.stdout.split()), done.stdout
    run("--group-by", "team", "--strict-input", str(folder / "md"), code=2)
    assert "no column “city” in the first row, but “team”, “rating”, “text”" in run("--group-by", "city", table, code=2).stderr
    assert "no field of the first records holds prose" in run("--group-by", "text", table, code=2).stderr
    assert "--text: none of the first records has a field “body”" in run("--group-by", "team", "--text", "body", path, code=2).stderr
    assert "tells documents apart" in run(
        "--group-by", "id", write_lines(folder / "ids.jsonl", [{**review, "id": i} for i, review in enumerate(make(1100, 1))]), code=2
    ).stderr
    assert "no rule that compares is on" in run("--group-by", "team", "--genre", "docs", path, code=2).stderr
    assert "nowhere: " in run("--group-by", "team", str(folder / "nowhere"), code=2).stderr
    (folder / "empty").mkdir()
    assert "there is no document to compare" in run("--group-by", "team", str(folder / "empty"), code=2).stderr
    assert "nowhere.jsonl: no such file or folder" in run("--group-by", "team", str(folder / "nowhere.jsonl"), code=2).stderr
    deep = [{"who": {"team": review["team"]}, "answers": [{"text": review["text"]}]} for review in make(40, 1)]
    assert len(compared(write_lines(folder / "deep.jsonl", deep), "--group-by", "who.team")["groups"]) == 2


def fails_on_a_difference_only_when_asked(folder):
    path = write_lines(folder / "fails.jsonl", make(100, 1, {"north": {"doubt": 0.9}, "south": {"doubt": 0.1}}))
    run("--group-by", "team", path)
    run("--group-by", "team", path, "--fail-on-difference", code=1)
    run("--group-by", "team", path, "--fail-on-difference", "--ignore", "batch-comparison/doubt")


def leaves_little_of_a_document(folder):
    memory = {}
    for count in (500, 3500):
        reviews = make(count, 1)
        for review in reviews:
            review["text"] = "\n\n".join([review["text"]] * 20)
        path = write_lines(folder / "many.jsonl", reviews)
        assert os.path.getsize(path) / count > 2 * MOST_LEFT
        command = [sys.executable, "-c", MEASURE, PROGRAM, "compare", "--group-by", "team", "-q", "-j", "2", path]
        memory[count] = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) * 1024
    for_each = (memory[3500] - memory[500]) / 3000
    assert for_each < MOST_LEFT or b"__asan_" in pathlib.Path(PROGRAM).read_bytes(), f"{for_each} bytes for each document"


def says_what_its_page_shows(folder):
    reviews = make(160, 11, {"north": {"doubt": 0.75, "step": 0.3}, "south": {"doubt": 0.2, "step": 0.6}})
    write_lines(folder / "reviews.jsonl", reviews)
    page = (SOURCE / "docs/compare.md").read_text(encoding="utf-8")
    command, shown = re.search(r"```text\n\$ evenhand compare (.*?)\n(.*?)```", page, re.S).groups()
    assert run(*command.split(), cwd=folder).stdout == shown, "docs/compare.md shows another report"


def main():
    tests = [finds_what_is_planted, is_silent_without_a_difference, compares_potential_only_at_the_same_rating,
             takes_no_field_for_group_and_rating,
             names_the_field_whose_values_are_too_few, refuses_nine_a_group,
             names_nobody, says_the_same_of_every_kind_of_input, does_not_depend_on_threads_or_order, announces_what_it_does_not_read,
             reads_lines_of_any_encoding, says_at_once_that_no_line_is_a_record, shows_no_document_where_names_should_be,
             groups_by_pronouns_only_when_asked, complains_of_fields_that_are_not_there, fails_on_a_difference_only_when_asked,
             leaves_little_of_a_document, says_what_its_page_shows]
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            said = test(pathlib.Path(folder))
            print(test.__name__.replace("_", " ") + ("" if said is None else f": {said}"), flush=True)


if __name__ == "__main__":
    main()
