"""Whole processes, timed in turn so that a machine whose speed drifts spoils no ratio."""

import dataclasses
import os
import statistics
import subprocess
import tempfile

# Where what the commands print is written to: some programs stop early when nobody reads, and a disk would be measured, too.
OUTPUT_FOLDER = "/dev/shm" if os.path.isdir("/dev/shm") else None


@dataclasses.dataclass
class Run:
    cpu: float  # Seconds, of all threads, user and system.
    wall: float  # Seconds.
    memory: int  # Bytes at the peak.
    code: int


class Runs(list):
    """All runs of one command."""

    @property
    def cpu(self):
        return statistics.median(run.cpu for run in self)

    @property
    def memory(self):
        return max(run.memory for run in self)

    def times_of(self, other, less=None):
        """How many times as long as `other`, round by round; from both, what `less` took is taken away first."""
        base = [run.cpu for run in less] if less else [0] * len(self)
        return statistics.median((mine.cpu - start) / max(theirs.cpu - start, 1e-6) for mine, theirs, start in zip(self, other, base))


def run_in_turn(runner, rounds, commands):
    """The Runs of each command (lists of words, by name), after one round that is not counted."""
    with tempfile.NamedTemporaryFile(dir=OUTPUT_FOLDER) as output:
        words = [word for command in commands.values() for word in (":::", *map(str, command))]
        environment = {**os.environ, "LC_ALL": "C"}
        done = subprocess.run([runner, str(rounds + 1), output.name, *words], check=True, capture_output=True, text=True, env=environment)
    found = {name: Runs() for name in commands}
    names = list(commands)
    for line in done.stdout.splitlines()[len(names):]:
        number, cpu, wall, kibibytes, code = map(int, line.split())
        found[names[number]].append(Run(cpu / 1e6, wall / 1e6, kibibytes * 1024, code))
    return found
