"""Kills `evenhand fix` again and again while it works on a thousand files: fix_kill_test.py PROGRAM

Every file must then be whole: as it was, or with all its fixes. A last run brings all of them to the end.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = sys.argv[1]
FILES = 1000
ROUNDS = 12
OLD = ("Add it to the whitelist.\r\n" * 40).encode()
NEW = OLD.replace(b"whitelist", b"allowlist")

random.seed(7)
with tempfile.TemporaryDirectory() as folder:
    paths = [Path(folder) / f"{number:04}.md" for number in range(FILES)]
    for path in paths:
        path.write_bytes(OLD)
        path.chmod(0o640)
    killed = 0
    for _ in range(ROUNDS):
        with subprocess.Popen([PROGRAM, "fix", "-q", folder]) as process:
            time.sleep(random.uniform(0.05, 0.4))
            process.kill()
        killed += process.returncode == -signal.SIGKILL
        for path in paths:
            content = path.read_bytes()
            assert content in (OLD, NEW), f"{path}: neither old nor new, {len(content)} bytes"
    assert killed > 0, "it was never killed at work: the test proves nothing"
    subprocess.run([PROGRAM, "fix", "-q", folder], check=True)
    for path in paths:
        assert path.read_bytes() == NEW, path
        assert path.stat().st_mode & 0o777 == 0o640, path
