"""Fixes every sentence that the tests know, then again: fix_again_test.py PROGRAM FOLDER_OF_SENTENCES

What was fixed is not offered again: a second run has nothing to change. So neither is --diff after it.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, SENTENCES = sys.argv[1], Path(sys.argv[2])


def fix(folder, *options):
    done = subprocess.run([PROGRAM, "fix", *options, "."], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1) and not done.stderr, done
    return done.stdout


for safety in ([], ["--unsafe"]):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "sentences"
        shutil.copytree(SENTENCES, copy)
        before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
        first = fix(copy, *safety)
        assert " fixes in " in first, first
        changed = sum(path.read_bytes() != content for path, content in before.items())
        assert changed >= 3, changed
        second = fix(copy, *safety)
        assert second.startswith("nothing to change"), f"{safety}: first {first}then {second}"
        assert fix(copy, "--diff", *safety) == ""
