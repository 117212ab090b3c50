#!/usr/bin/env python3
"""Plants a phrase in a random place of random documents, has real programs print them, and wants its page back.

plant_in_real_pdfs.py SOURCE EVENHAND [ROUNDS]

Needs chromium, libreoffice-writer-nogui and texlive-latex-base, which no test asks for; run it after a change of
src/readers/pdf*.cc. What these programs made once is kept under cases/pdf (make_office.sh).
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 5
PHRASE = "little pebble"
WORDS = ("the report says that whoever tested it will describe what happened when they came to the office with "
         "unaccompanied shipments and representative documentation of procedures").split()
SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"' for name, space in (
    ("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible")))


def planted_pages(generator):
    """Pages of paragraphs, one of which holds the phrase, and that page's number."""
    pages = [[" ".join(generator.choices(WORDS, k=generator.randrange(30, 80))) + "." for _ in range(generator.randrange(1, 4))]
             for _ in range(generator.randrange(3, 8))]
    page = generator.randrange(len(pages))
    paragraph = generator.randrange(len(pages[page]))
    words = pages[page][paragraph].split()
    at = generator.randrange(1, len(words) - 1)
    pages[page][paragraph] = " ".join([*words[:at], "a", PHRASE, *words[at:]])
    return pages, page + 1


def run(*command):
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300, check=False)


def by_chromium(pages, generator):
    style = f"p {{text-align: {generator.choice(['left', 'justify'])}}} div {{break-before: page}}"
    text = "<div></div>".join("".join(f"<p>{words}</p>" for words in page) for page in pages)
    pathlib.Path("a.html").write_text(f"<meta charset=utf-8><style>{style}</style>{text}", encoding="utf-8")
    run("chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", "--print-to-pdf=a.pdf", pathlib.Path("a.html").resolve().as_uri())


def by_pdftex(pages, generator):
    text = "\\clearpage ".join("\n\n".join(page) for page in pages)
    columns = generator.choice(["onecolumn", "twocolumn"])
    pathlib.Path("a.tex").write_text(f"\\documentclass[{columns}]{{article}}\\begin{{document}}{text}\\end{{document}}")
    run("pdflatex", "-interaction=batchmode", "a.tex")


def by_libreoffice(pages, generator):
    del generator
    text = "".join(f'<text:p text:style-name="{"First" if page and not index else "Next"}">{words}</text:p>'
                   for page, paragraphs in enumerate(pages) for index, words in enumerate(paragraphs))
    styles = ('<style:style style:name="Next" style:family="paragraph"/><style:style style:name="First" style:family="paragraph">'
              '<style:paragraph-properties fo:break-before="page"/></style:style>')
    pathlib.Path("a.fodt").write_text(
        f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document>")
    run("soffice", f"-env:UserInstallation={pathlib.Path('profile').resolve().as_uri()}", "--headless", "--convert-to", "pdf", "a.fodt")


def places():
    found = subprocess.run([PROGRAM, "--format", "json", "--isolated", "--no-builtin-rules", "--rules",
                            SOURCE / "tests/app/rules", "a.pdf"], capture_output=True, check=False).stdout
    return [finding["place"] for finding in json.loads(found)["files"][0]["findings"]]


def main():
    generator = random.Random(2026)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for print_pages in by_chromium, by_pdftex, by_libreoffice:
            for _ in range(ROUNDS):
                pathlib.Path("a.pdf").unlink(missing_ok=True)
                pages, page = planted_pages(generator)
                print_pages(pages, generator)
                assert pathlib.Path("a.pdf").exists(), f"{print_pages.__name__}: nothing was printed"
                assert places() == [f"page {page}"], (print_pages.__name__, page, places())
            print(print_pages.__name__, "ok", flush=True)


main()
