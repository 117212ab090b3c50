"""A git repository of its own for a test, and what the tests of integrations put into it."""

import os
import pathlib
import subprocess

GOOD = "She cut the release time from five days to two.\n"
BAD = "We don't see colour, we just see people.\n"
RULE = "colour-blind/"


def run(*command, folder, env=None, text=None):
    """The finished process; both outputs together in `output`."""
    done = subprocess.run(list(map(str, command)), cwd=folder, env=env, input=text, capture_output=True, text=True, timeout=540,
                          check=False)
    done.output = done.stdout + done.stderr
    return done


def must(*command, folder, env=None, text=None):
    done = run(*command, folder=folder, env=env, text=text)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: {done.returncode}\n{done.output}"
    return done


def environment(home, program, **more):
    """Variables with nothing of the user's own, and the program on the path."""
    tools = pathlib.Path(home) / "bin"
    tools.mkdir(parents=True)
    if program:
        (tools / "evenhand").symlink_to(program)
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in (("NAME", "A"), ("EMAIL", "a@example.org"))}
    kept = {key: os.environ[key] for key in os.environ if key.startswith(("PIP_", "npm_config_", "GO", "SSL_"))}
    return {**kept, **who, "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(home), "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull, "LANG": "C.UTF-8", **more}


class Repository:
    def __init__(self, folder, env):
        self.folder = pathlib.Path(folder)
        self.env = env
        self.folder.mkdir(parents=True)
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments):
        return must("git", *arguments, folder=self.folder, env=self.env).stdout

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def commit(self, *arguments, message="Change the notes"):
        """As a user would: hooks run. `arguments` are those of git commit."""
        return run("git", "commit", "-m", message, *arguments, folder=self.folder, env=self.env)
