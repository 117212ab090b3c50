"""Repositories for tests: made anew for each, with git as it comes, whatever the settings of who runs them."""

import os
import pathlib
import shutil
import subprocess
import tempfile

BAD = "We don't see colour.\n"  # A warning of colour-blind.
WORSE = "We do not see race here.\n"  # Another one.
GOOD = "She cut the release time from five days to two.\n"
RULE = "colour-blind/"


class Repository:
    """A folder with a repository in it, and `evenhand` on the path. Removed at the end of `with`."""

    def __init__(self, program, *init):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="evenhand-git-"))
        self.top = self.folder / "work"
        tools = self.folder / "bin"
        tools.mkdir()
        (tools / "evenhand").symlink_to(program)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self.environment = {
            **kept,
            "PATH": f"{tools}:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_EDITOR": "true",
        }
        self.git("config", "--global", "user.name", "A", cwd=self.folder)
        self.git("config", "--global", "user.email", "a@example.org", cwd=self.folder)
        self.git("config", "--global", "protocol.file.allow", "always", cwd=self.folder)
        self.git("init", "-q", "-b", "main", *init, str(self.top), cwd=self.folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def run(self, *command, cwd=None, env=None):
        """What the command said and how it ended. Output as bytes that stand for themselves, whatever they are."""
        done = subprocess.run(
            command, cwd=cwd or self.top, env={**self.environment, **(env or {})}, capture_output=True, timeout=300
        )
        done.stdout = done.stdout.decode("utf-8", "surrogateescape")
        done.stderr = done.stderr.decode("utf-8", "surrogateescape")
        return done

    def git(self, *arguments, cwd=None, env=None):
        done = self.run("git", *arguments, cwd=cwd, env=env)
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done.stdout

    def write(self, name, content):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def stage(self, name, content):
        self.write(name, content)
        self.git("add", "--", name)

    def commit_all(self, message="Change it"):
        self.git("add", "-A")
        self.git("commit", "-q", "--no-verify", "-m", message)

    def check(self, *options, cwd=None, env=None):
        return self.run("evenhand", "check", *options, cwd=cwd, env=env)

    def found(self, *options, cwd=None, env=None):
        """“path:line” of each finding of `check`, with the options."""
        done = self.check("-q", *options, cwd=cwd, env=env)
        assert done.returncode in (0, 1) and done.stderr == "", (options, done)
        return sorted({line.split(": ")[0].rsplit(":", 1)[0] for line in done.stdout.split("\n") if RULE in line})


def expect(got, wanted, about=""):
    assert got == wanted, f"{str(about)[:2000]}\n  got    {got!r}\n  wanted {wanted!r}"
