"""Plants a phrase in files of data that Python's own libraries write, and wants each one back, once, in its exact place.

usage: planted_data_test.py SOURCE PROGRAM
"""
import csv
import difflib
import email.message
import email.policy
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:  # Part of the tests' packages; without it, the other formats are tried.
    yaml = None

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
PHRASE = "little pebble"
FILLING = ["plain words here", "it's \"quoted\", so", "café – über", "tab\there", "two\n\nparagraphs. Then", "back\\slash",
           "emoji 😀 here", "a; b | c", "x" * 200 + " y", "key: value # no comment", "- dash", "{brace} [bracket]", "'single'"]
ROUNDS = 40


def findings(name, data):
    """(place, line, column) of each finding, in order."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, name)
        path.write_bytes(data)
        output = subprocess.run(
            [PROGRAM, "--format", "json", "--no-builtin-rules", "--rules", SOURCE / "tests/app/rules", path],
            capture_output=True, check=False).stdout
    files = json.loads(output)["files"]
    assert files[0]["skipped"] is None, (files[0]["skipped"], data)
    return [(f["place"], f["start"] and f["start"]["line"], f["start"] and f["start"]["column"])
            for f in files[0]["findings"]]


def some_text(generator):
    """A text, and whether the phrase is in it."""
    planted = generator.random() < 0.5
    words = [generator.choice(FILLING)] + ([f"A {PHRASE} moved."] if planted else []) + [generator.choice(FILLING)]
    return " ".join(words), planted


def some_tree(generator, depth, path, places):
    kind = generator.random()
    if depth == 0 or kind < 0.4:
        text, planted = some_text(generator)
        if planted:
            places.append(path)
        return text
    if kind < 0.5:
        return generator.choice([1, -2.5, True, None])
    if kind < 0.75:
        return [some_tree(generator, depth - 1, f"{path}[{i}]", places) for i in range(generator.randrange(4))]
    return {key: some_tree(generator, depth - 1, path + step, places)
            for key, step in generator.sample([("a", ".a"), ("b c", '["b c"]'), ("é", ".é"), ("d-e", ".d-e")],
                                              generator.randrange(1, 4))}


def expect_on_screen(name, data, expected):
    """All places are found, and the phrase begins where they say."""
    found = findings(name, data)
    assert [place for place, _, _ in found] == expected, (name, found, expected, data.decode())
    lines = data.decode().split("\n")
    for _, line, column in found:
        begin = lines[line - 1][column - 1:]
        assert begin.startswith(("little", "\\u006c")), (name, line, column, begin[:40])


def test_json(generator):
    for round_number in range(ROUNDS):
        places = []
        tree = some_tree(generator, 4, "$", places)
        text = json.dumps(tree, ensure_ascii=round_number % 2 == 0, indent=generator.choice([None, 1, 4]))
        if round_number % 3 == 0:
            text = text.replace(PHRASE, "\\u006cittle p\\u0065bble")
        expect_on_screen("a.json", (text + "\n").encode(), places)


def test_json_lines(generator):
    places, lines = [], []
    for _ in range(ROUNDS):
        lines.append(json.dumps(some_tree(generator, 3, "$", places)))
    expect_on_screen("a.jsonl", "\n".join(lines).encode(), places)


def test_yaml(generator):
    for _ in range(ROUNDS):
        places = []
        tree = some_tree(generator, 3, "$", places)
        if not isinstance(tree, (dict, list)):
            continue
        text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=generator.choice([60, 1000]),
                              default_style=generator.choice([None, '"', "'", "|"]), default_flow_style=False)
        assert yaml.safe_load(text) == tree
        found = [place for place, _, _ in findings("a.yaml", text.encode())]
        assert found == places, (found, places, text)


def test_csv(generator):
    for _ in range(ROUNDS):
        file = io.StringIO()
        writer = csv.writer(file, delimiter=generator.choice(",;\t|"), lineterminator=generator.choice(["\n", "\r\n"]),
                            quoting=generator.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
        names = ["Name", "Comments", "Rating"]
        writer.writerow(names)
        places = []
        for row in range(2, 30):
            cells = []
            for name in names:
                text, planted = some_text(generator)
                cells.append(text)
                if planted:
                    places.append(f"row {row}, column “{name}”")
            writer.writerow(cells)
        expect_on_screen("a.csv", file.getvalue().encode(), places)


def test_notebook(generator):
    for _ in range(ROUNDS):
        cells, places = [], []
        for number in range(1, generator.randrange(2, 8)):
            is_code = generator.random() < 0.3
            lines = [generator.choice(["# words", "plain words, é", "a \"b\" \\\\ c", ""]) for _ in range(generator.randrange(1, 5))]
            if is_code:
                lines = ["x = 1  # words" for _ in lines]
            if generator.random() < 0.5:
                line = generator.randrange(len(lines))
                lines[line] = ("# " if is_code else "") + f"A {PHRASE} moved."
                places.append(f"cell {number}, line {line + 1}")
            source = [line + "\n" for line in lines[:-1]] + lines[-1:]
            cells.append({"cell_type": "code" if is_code else "markdown", "metadata": {},
                          "source": generator.choice([source, "".join(source)]),
                          **({"outputs": [{"output_type": "stream", "text": [f"A {PHRASE} no."]}]} if is_code else {})})
        text = json.dumps({"cells": cells, "metadata": {"kernelspec": {"language": "python"}}, "nbformat": 4,
                           "nbformat_minor": 5}, indent=generator.choice([None, 1]), ensure_ascii=generator.random() < 0.5)
        expect_on_screen("a.ipynb", text.encode(), places)


def test_diff(generator):
    for _ in range(ROUNDS):
        patch, places = "", []
        for name in generator.sample(["a.md", "b.py", "c.txt"], generator.randrange(1, 4)):
            before = [generator.choice(["Plain words, é.", "", "More of them."]) for _ in range(12)]
            after = list(before)
            for at in sorted(generator.sample(range(12), generator.randrange(1, 4)), reverse=True):
                after.insert(at, ("# " if name == "b.py" else "") + f"A {PHRASE} moved.")
            if name == "b.py":
                before, after = (["# " + line if PHRASE not in line else line for line in lines] for lines in (before, after))
            places += [f"{name}:{line}" for line, words in enumerate(after, 1) if PHRASE in words]
            patch += f"diff --git a/{name} b/{name}\n" + "".join(
                line + "\n" for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}", lineterm="", n=1))
        expect_on_screen("a.diff", patch.encode(), places)


def test_encodings(generator):
    del generator
    text = f"café\r\nA {PHRASE} moved.\nThe end, naïvely\n"
    for encoding in ["utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-8-sig"]:
        assert findings("a.txt", text.encode(encoding)) == [(None, 2, 3)], encoding


def test_mail(generator):
    for charset in ["utf-8", "iso-8859-1"]:
        for encoding in ["base64", "quoted-printable", "8bit"]:
            message = email.message.EmailMessage(policy=email.policy.SMTP)
            message["From"] = "ann@example.org"
            message["Subject"] = f"Café: a {PHRASE} moved " + "and more words " * 6
            lines = [generator.choice(["über all", "x = y", "."]) for _ in range(10)]
            lines[6] = f"A {PHRASE} moved."
            message.set_content("\n".join(lines) + "\n", charset=charset, cte=encoding)
            message.add_alternative(f"<p>A {PHRASE} moved.</p>", subtype="html")
            message.add_attachment(f"A {PHRASE} moved.", filename="a.txt")
            data = message.as_bytes()
            found = [place for place, _, _ in findings("a.eml", data)]
            assert found == ["subject", "part 1, line 7"], (found, data.decode(errors="replace"))


def main():
    for name, test in sorted(globals().items()):
        if not name.startswith("test_") or (name == "test_yaml" and yaml is None):
            continue
        test(random.Random(2026))
        print(name, "ok", flush=True)


main()
