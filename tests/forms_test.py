#!/usr/bin/env python3
"""Writes the same forms as Markdown, plain text, HTML, Word and CSV, and asks that the same is found in each.

Usage: forms_test.py PROGRAM

What is compared are the rules of the `whole-…` categories. CSV has one row for each line of a form, and no headings.
"""

import html
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

# Lines: (kind, words). Kinds: title, section (as a heading of the format), bold (a heading made by hand), text, field
# (something is written behind it), box (one of two is ticked), item, scale, row (two cells).
WEAK = [
    ("title", "Annual performance review form"),
    ("field", "Employee name"),
    ("field", "Job title"),
    ("field", "Photo"),
    ("box", "First review?"),
    ("section", "Overall impression"),
    ("text", "How would you describe the employee in general?"),
    ("bold", "Strengths"),
    ("bold", "Areas for improvement"),
    ("scale", "Rate the employee on a scale of 1 to 10"),
    ("row", "Executive polish"),
    ("item", "Gravitas"),
    ("section", "Further comments"),
    ("text", "Please write down whatever else comes to mind about the employee. Return the form to the office of human "
             "resources when you are finished with it, in the envelope that came with it."),
    ("field", "Signature of the manager"),
]
GOOD = [
    ("title", "Annual performance review form"),
    ("field", "Employee name"),
    ("field", "Period under review, from and to"),
    ("section", "Delivery"),
    ("text", "Criteria of the level guide: plans the week with the team; says early when a date will slip. Give two examples "
             "with dates: what did they do, and what was the effect?"),
    ("bold", "Strengths"),
    ("text", "One strength: the situation, what they did, and what changed for whom."),
    ("bold", "Areas for improvement"),
    ("text", "Next step: what, who helps, by when?"),
    ("scale", "Rating of the criteria: 1 = not yet, 2 = with help, 3 = alone, 4 = shows others how"),
    ("section", "Signatures"),
    ("field", "Signature of the manager"),
]


def markdown(lines):
    forms = {"title": "# {}\n\n", "section": "\n## {}\n\n", "bold": "\n**{}**\n\n", "text": "{}\n\n", "field": "{}: ____\n",
             "box": "{} [ ] yes [ ] no\n", "item": "- {}\n", "scale": "{}: ____\n\n", "row": "| {} | |\n|---|---|\n\n"}
    return "".join(forms[kind].format(words) for kind, words in lines).encode()


def text(lines):
    def line(kind, words):
        if kind == "title":
            return f"{words.upper()}\n\n"
        if kind == "section":
            return f"\n{words}\n{'-' * len(words)}\n\n"
        return {"bold": f"\n{words.upper()}\n\n", "text": f"{words}\n\n", "field": f"{words}: ........\n",
                "box": f"{words} [ ] yes [ ] no\n", "item": f"- {words}\n", "scale": f"{words}: ____\n\n",
                "row": f"| {words} | |\n\n"}[kind]
    return "".join(line(*one) for one in lines).encode()


def web(lines):
    forms = {"title": "<h1>{}</h1>\n", "section": "<h2>{}</h2>\n", "bold": "<p><strong>{}</strong></p>\n<textarea></textarea>\n",
             "text": "<p>{}</p>\n", "field": "<label>{} <input type=text></label>\n",
             "box": "<p>{} <input type=radio> yes <input type=radio> no</p>\n", "item": "<ul><li>{}</li></ul>\n",
             "scale": "<label for=s>{}</label> <input id=s>\n", "row": "<table><tr><td>{}</td><td></td></tr></table>\n"}
    body = "".join(forms[kind].format(html.escape(words)) for kind, words in lines)
    return f"<!doctype html><html lang=en><body><form>{body}</form></body></html>".encode()


def word(lines):
    def run(words, bold=False):
        return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}<w:t xml:space='preserve'>{html.escape(words)}</w:t></w:r>"

    def paragraph(words, properties="", bold=False):
        return f"<w:p>{properties}{run(words, bold)}</w:p>"

    def level(number):
        return f"<w:pPr><w:outlineLvl w:val='{number}'/></w:pPr>"

    def line(kind, words):
        control = "<w:sdt><w:sdtContent><w:r><w:t>     </w:t></w:r></w:sdtContent></w:sdt>"
        return {"title": paragraph(words, level(0)), "section": paragraph(words, level(1)), "bold": paragraph(words, bold=True),
                "text": paragraph(words), "field": f"<w:p>{run(words + ':')}{control}</w:p>",
                "box": paragraph(f"{words} ☐ yes ☐ no"),
                "item": paragraph(words, "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"),
                "scale": paragraph(f"{words}: ____"),
                "row": f"<w:tbl><w:tr><w:tc>{paragraph(words)}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"}[kind]

    names = "http://schemas.openxmlformats.org/"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{names}package/2006/content-types"><Override PartName="/word/document.xml" '
                               'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{names}package/2006/relationships"><Relationship Id="r1" '
                       f'Type="{names}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{names}wordprocessingml/2006/main"><w:body>'
                             + "".join(line(*one) for one in lines) + "</w:body></w:document>",
    }
    return parts


def table(lines):
    rows = "".join(f'"{words}",""\n' for _, words in lines)
    return f"Item,Answer\n{rows}".encode()


def write(folder, name, content):
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        with zipfile.ZipFile(path, "w") as package:
            for part, xml in content.items():
                package.writestr(part, '<?xml version="1.0" encoding="UTF-8"?>' + xml)
    return path


def found(program, path):
    command = [program, "check", "--isolated", "--genre", "template", "--format", "json", path]
    [file] = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)["files"]
    return sorted((finding["rule"], finding["match"].lower()) for finding in file["findings"]
                  if finding["category"].startswith("whole-"))


def main(program):
    failures = 0
    formats = {"form.md": markdown, "form.txt": text, "form.html": web, "form.docx": word, "form.csv": table}
    with tempfile.TemporaryDirectory() as folder:
        for name, lines, fewest, most in [("weak", WEAK, 8, 20), ("good", GOOD, 0, 0)]:
            answers = {file: found(program, write(pathlib.Path(folder), file, writer(lines))) for file, writer in formats.items()}
            wanted = answers["form.md"]
            if not fewest <= len(wanted) <= most:
                failures += 1
                print(f"{name}: {len(wanted)} findings in Markdown: {wanted}")
            for file, answer in answers.items():
                # Without headings, what a whole form lacks is marked at its first cell.
                rules = [rule for rule, _ in answer] if file == "form.csv" else answer
                expected = [rule for rule, _ in wanted] if file == "form.csv" else wanted
                if rules == expected:
                    continue
                failures += 1
                print(f"{name}, {file}: missing {[one for one in expected if one not in rules]}, "
                      f"too many {[one for one in rules if one not in expected]}")
    print(f"{2 * len(formats)} forms, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
