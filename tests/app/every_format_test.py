"""A folder with one file of each format, and one sentence in each: the same rule finds it in all, where it stands.

every_format_test.py SOURCE EVENHAND

A format that is new fails until it has a file here, and a row in docs/formats.md.
"""

import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
SENTENCE = "Each developer runs his tests before he commits."
RULE = "generic-masculine/pronoun-for-each-person"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = 'xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"'
SPACES = " ".join(OFFICE.format(name) for name in ("office", "text", "table", "presentation")) + (
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


def relations(*targets):
    links = "".join(
        f'<Relationship Id="r{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'


def office(files):
    """A ZIP archive of {name: text}."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return data.getvalue()


def docx():
    half = SENTENCE.index("tests") + 2  # A word is split over two runs, as Word does it.
    runs = "".join(f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>' for part in (SENTENCE[:half], SENTENCE[half:]))
    return office({
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>First.</w:t></w:r></w:p><w:p>{runs}</w:p>'
                             "</w:body></w:document>",
    })


def pptx():
    return office({
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="r0"/>'
                                "</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(("slide", "slides/slide1.xml")),
        "ppt/slides/slide1.xml": '<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r>'
                                 f"<a:t>{SENTENCE}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>",
    })


def xlsx():
    return office({
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Staff" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml")),
        "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="7"><c r="B7" t="inlineStr"><is>'
                                    f"<t>{SENTENCE}</t></is></c></row></sheetData></worksheet>",
    })


def opendocument(kind, body):
    return office({
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {SPACES}><office:body>{body}</office:body></office:document-content>",
    })


def odt():
    return opendocument("text", f"<office:text><text:p>First.</text:p><text:p>{SENTENCE}</text:p></office:text>")


def odp():
    return opendocument("presentation", '<office:presentation><draw:page draw:name="One"><draw:frame><draw:text-box>'
                        f"<text:p>{SENTENCE}</text:p></draw:text-box></draw:frame></draw:page></office:presentation>")


def ods():
    return opendocument("spreadsheet", '<office:spreadsheet><table:table table:name="Staff">'
                        '<table:table-row table:number-rows-repeated="6"><table:table-cell/></table:table-row>'
                        f"<table:table-row><table:table-cell/><table:table-cell><text:p>{SENTENCE}</text:p>"
                        "</table:table-cell></table:table-row></table:table></office:spreadsheet>")


def epub():
    return office({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
        "book.opf": '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
                    '<spine><itemref idref="a"/></spine></package>',
        "a.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Work</h1><p>{SENTENCE}</p></body></html>',
    })


def pdf():
    """Two pages, the sentence on the second."""
    def page(text):
        return f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET"

    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>"]
    for content in (5, 6):
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 7 0 R>>>>"
                       f"/Contents {content} 0 R>>")
    for text in ("The first page says nothing.", SENTENCE):
        objects.append(f"<</Length {len(page(text))}>>stream\n{page(text)}\nendstream")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    data, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj{body}endobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (f"{data}xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
            f"startxref\n{len(data)}\n%%EOF\n").encode()


def notebook():
    cells = [{"cell_type": "markdown", "metadata": {}, "source": ["# Work\n", "\n", SENTENCE]}]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


# Of each format: the name of a file, what is in it, and where the sentence is: a line and a column, both from 1, or
# what the format calls the place, or both.
FILES = {
    "text": ("a.txt", f"First.\n\n{SENTENCE}\n", (3, 1), None),
    "markdown": ("a.md", f"# Work\n\n- *Note:* {SENTENCE}\n", (3, 11), None),
    "mdx": ("a.mdx", f"import A from 'a'\n\n<A>\n  {SENTENCE}\n</A>\n", (4, 3), None),
    "html": ("a.html", f"<!doctype html>\n<p title='x'>{SENTENCE.replace('tests', 'te<b>sts</b>')}</p>\n", (2, 14), None),
    "rst": ("a.rst", f"Work\n====\n\n.. note:: {SENTENCE}\n", (4, 11), None),
    "asciidoc": ("a.adoc", f"= Work\n\nNOTE: {SENTENCE}\n", (3, 7), None),
    "org": ("a.org", f"* Work\n{SENTENCE}\n", (2, 1), None),
    "latex": ("a.tex", f"\\documentclass{{article}}\n\\begin{{document}}\n{SENTENCE}\n\\end{{document}}\n", (3, 1), None),
    "man": ("a.1", f'.TH A 1\n.SH NAME\na \\- work\n.SH NOTES\n{SENTENCE}\n', (5, 1), None),
    "typst": ("a.typ", f"= Work\n#quote[{SENTENCE}]\n", (2, 8), None),
    "code": ("a.py", f"x = 1  # {SENTENCE}\n", (1, 10), None),
    "commit-message": ("COMMIT_EDITMSG", f"Write tests\n\n{SENTENCE}\n\n# {SENTENCE}\n", (3, 1), None),
    "diff": ("a.patch", f"--- a/b.md\n+++ b/b.md\n@@ -6 +6,2 @@\n-{SENTENCE}\n+Work\n+{SENTENCE}\n", (6, 2), "b.md:7"),
    "csv": ("a.csv", f'Name,Comment\nAnn,"{SENTENCE}"\n', (2, 6), "row 2, column “Comment”"),
    "tsv": ("a.tsv", f"Name\tComment\nAnn\t{SENTENCE}\n", (2, 5), "row 2, column “Comment”"),
    "json": ("a.json", json.dumps({"notes": [{"text": SENTENCE}]}), (1, 22), "$.notes[0].text"),
    "jsonl": ("a.jsonl", '{"text": "First of all."}\n' + json.dumps({"text": SENTENCE}) + "\n", (2, 11), "$.text"),
    "yaml": ("a.yaml", f"notes:\n  - text: {SENTENCE}\n", (2, 11), "$.notes[0].text"),
    "toml": ("a.toml", f'[notes]\ntext = "{SENTENCE}"\n', (2, 9), "$.notes.text"),
    "ipynb": ("a.ipynb", notebook(), (9, 6), "cell 1, line 3"),
    "po": ("a.po", f'#: a.c:1\nmsgid "{SENTENCE}"\nmsgstr ""\n', (2, 8), "msgid"),
    "subtitles": ("a.srt", f"1\n00:00:01,000 --> 00:00:04,000\n{SENTENCE}\n", (3, 1), "00:00:01,000"),
    "rtf": ("a.rtf", f"{{\\rtf1\\ansi First.\\par\n{SENTENCE}\\par}}\n", (2, 1), "paragraph 2"),
    "eml": ("a.eml", f"From: ann@example.org\nSubject: Work\n\nHello,\n\n{SENTENCE}\n", None, "part 1, line 3"),
    "docx": ("a.docx", docx(), None, "paragraph 2"),
    "odt": ("a.odt", odt(), None, "paragraph 2"),
    "pptx": ("a.pptx", pptx(), None, "slide 1"),
    "odp": ("a.odp", odp(), None, "slide 1"),
    "xlsx": ("a.xlsx", xlsx(), None, "sheet “Staff”, cell B7"),
    "ods": ("a.ods", ods(), None, "sheet “Staff”, cell B7"),
    "epub": ("a.epub", epub(), None, "chapter 1, paragraph 2, under “Work”"),
    "pdf": ("a.pdf", pdf(), None, "page 2"),
}


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=120, check=False)


def formats():
    """All there are, as the program names them when it is asked for one that is not."""
    complaint = run("--as", "none-of-them", "x").stderr
    return set(re.search(r"is not one of (.*?) \(", complaint).group(1).split(", "))


def wrong_with(file, start, place):
    """What is not as it should be; nothing: all is."""
    if file["skipped"] is not None:
        return f"skipped: {file['skipped']}"
    if [finding["rule"] for finding in file["findings"]] != [RULE]:
        return f"found {file['findings']}"
    found = file["findings"][0]
    where = found["start"] and (found["start"]["line"], found["start"]["column"])
    if (where, found["place"]) != (start, place):
        return f"found at {where}, {found['place']}; it is at {start}, {place}"
    if "Each developer" not in found["sentence"]:
        return f"the sentence is {found['sentence']}"
    return None


def main():
    missing = formats() - FILES.keys()
    assert not missing, f"no file for {missing}: add one of each to FILES"
    assert FILES.keys() == formats()
    page = (SOURCE / "docs/formats.md").read_text(encoding="utf-8")
    told = {name for row in re.findall(r"^\| (`.*?) \|", page, flags=re.M) for name in re.findall("`(.*?)`", row)}
    assert told == formats(), f"docs/formats.md has other formats: {told ^ formats()}"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for path, content, _, _ in FILES.values():
            (folder / path).write_bytes(content if isinstance(content, bytes) else content.encode())
        listed = run("--list-files", "--format", "json", "--isolated", name)
        told = {pathlib.Path(file["path"]).name: file["format"] for file in json.loads(listed.stdout)["files"]}
        assert told == {path: form for form, (path, _, _, _) in FILES.items()}, told
        done = run("check", "--strict-input", "--isolated", "--select", RULE, "--fail-on", "note", "--format", "json", name)
        assert done.returncode == 1, (done.returncode, done.stderr)
        report = json.loads(done.stdout)
        files = {pathlib.Path(file["path"]).name: file for file in report["files"]}
        assert report["errors"] == [] and len(files) == len(FILES), report["errors"]
        wrong = {form: wrong_with(files[path], start, place) for form, (path, _, start, place) in FILES.items()}
        wrong = {form: what for form, what in wrong.items() if what}
        assert not wrong, "\n".join(f"{form}: {what}" for form, what in wrong.items())
    print(f"found in {len(FILES)} formats")


main()
