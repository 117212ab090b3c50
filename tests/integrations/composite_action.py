"""Runs a composite action of GitHub's as the runner does, as far as ours needs it: inputs, outputs, conditions, environment.

A step that `uses` another action is not run; what it was given is noted.
"""

import pathlib
import re

import yaml

from repository import run


class CompositeAction:
    def __init__(self, folder, workspace, env, event_name):
        self.folder = pathlib.Path(folder)
        self.workspace = workspace
        self.action = yaml.safe_load((self.folder / "action.yml").read_text(encoding="utf-8"))
        self.files = {name: pathlib.Path(env["RUNNER_TEMP"]) / name for name in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
        self.env = {**env, **{name: str(path) for name, path in self.files.items()}}
        self.context = {"github.action_path": str(self.folder), "github.event_name": event_name, "github.token": "a token",
                        "runner.os": "Linux", "runner.arch": "X64"}
        self.used = {}
        self.log = ""

    def run(self, **inputs):
        """The exit code of the first step that fails, or 0."""
        for name, description in self.action["inputs"].items():
            self.context[f"inputs.{name}"] = inputs.get(name.replace("-", "_"), self.fill(description["default"]))
        return next((code for code in map(self.step, self.action["runs"]["steps"]) if code != 0), 0)

    def outputs(self):
        return {name: self.fill(output["value"]) for name, output in self.action["outputs"].items()}

    def summary(self):
        path = self.files["GITHUB_STEP_SUMMARY"]
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def fill(self, text):
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: self.context.get(found[1], ""), str(text))

    def holds(self, condition):
        """Of `a == 'b' && c != 'd'`."""
        compare = {"==": str.__eq__, "!=": str.__ne__}
        parts = (re.fullmatch(r"([\w.-]+) (==|!=) '(.*)'", part) for part in condition.split(" && "))
        return all(compare[part[2]](self.context.get(part[1], ""), part[3]) for part in parts)

    def step(self, step):
        if "if" in step and not self.holds(step["if"]):
            return 0
        if "uses" in step:
            self.used[step["uses"].split("@")[0]] = {key: self.fill(value) for key, value in step["with"].items()}
            return 0
        return self.execute(step)

    def execute(self, step):
        self.files["GITHUB_OUTPUT"].write_text("")
        added = self.files["GITHUB_PATH"].read_text().split() if self.files["GITHUB_PATH"].exists() else []
        env = {**self.env, "PATH": ":".join([*added, self.env["PATH"]]), **{key: self.fill(value) for key, value in step["env"].items()}}
        assert "${{" not in step["run"], "an expression in a script lets a title of a pull request run as code"
        done = run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], folder=self.workspace, env=env)
        self.log += done.output
        for line in self.files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines():
            name, value = line.split("=", 1)
            self.context[f"steps.{step['id']}.outputs.{name}"] = value
        return done.returncode
