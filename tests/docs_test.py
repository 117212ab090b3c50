#!/usr/bin/env python3
"""Compares docs/rules with what the program writes of the rules today. Usage: docs_test.py SOURCE_FOLDER PROGRAM"""

import pathlib
import subprocess
import sys
import tempfile

source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
with tempfile.TemporaryDirectory() as fresh:
    subprocess.run([program, "rules", "docs", "-o", fresh], check=True)
    pages = {page.name: page.read_bytes() for page in pathlib.Path(fresh).iterdir()}
committed = {page.name: page.read_bytes() for page in (source / "docs/rules").iterdir()}
stale = sorted(name for name in pages.keys() | committed.keys() if pages.get(name) != committed.get(name))
if stale:
    sys.exit(f"docs/rules is not what the rules say ({', '.join(stale)}): run ./dev docs")
print(f"{len(pages)} pages are what the rules say")
