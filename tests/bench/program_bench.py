#!/usr/bin/env python3
"""How fast the program is, beside other programs on the same texts.

Usage: program_bench.py BUILD_FOLDER WORK_FOLDER [--page PAGE] [--peers]

Each figure is processor time of one thread, user and system, the median of several runs; each ratio the median of ratios of runs that
followed each other. Writes WORK_FOLDER/bench.json, prints the tables, and with --page writes them into PAGE, between its marks.
"""

import argparse
import json
import pathlib
import platform
import subprocess
import sys

import corpora
import rule_sets
from bench_table import Table, page_with, seconds, speed
from peers import install_peers, peers_on
from timing import run_in_turn

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CATEGORY = "tech-legacy"
DENSITIES = (0, 8, 4, 2, 1)
ROUNDS = 4
ROUNDS_OF_STARTS = 60
PHRASES = 3_000
MEGABYTE = 1e6


class Bench:
    def __init__(self, build, work, peers):
        self.tools = build / "tests/bench"
        self.program = build / "evenhand"
        self.work = work
        self.with_peers = peers
        self.texts = work / "documentation/texts"
        self.bounds = Table("What was asked", ["bound", "measured", "asked", "met"])
        self.peak = 0

    def check(self, *words, program=None):
        return [program or self.program, "check", "--isolated", "-j", "1", "--fail-on", "never", "--format", "json", *words]

    def run(self, rounds, commands):
        runs = run_in_turn(self.tools / "paired_runs", rounds, commands)
        for name, found in runs.items():
            # Searchers say 1 where nothing was found, and linters where something was; write-good how much.
            bad = {run.code for run in found} - {0, 1} if name != "write-good" else set()
            if bad:
                sys.exit(f"bench: {name} ended with {bad}: {commands[name]}")
            if str(commands[name][0]) == str(self.program) and "--rules" not in commands[name]:
                self.peak = max(self.peak, found.memory)
        return runs

    def bound(self, name, value, limit, unit, at_most=True):
        met = value <= limit if at_most else value >= limit
        sign = "≤" if at_most else "≥"
        self.bounds.add(name, f"{value:.3g} {unit}", f"{sign} {limit:g} {unit}", "yes" if met else "no")

    # Each of the following gives a table.

    def starts(self):
        line = self.work / "line.txt"
        line.write_text("The parser reads the header, then each record.\n")
        five = sorted((self.work / "small/0").iterdir())[:5]
        runs = self.run(ROUNDS_OF_STARTS, {
            "empty": [self.tools / "empty_program"], "line": [self.program, line], "five": [self.program, *five],
            "found": [self.program, SOURCE / "examples/job-posting.md"],
            "rules": [self.program, "--rules", SOURCE / "tests/app/rules", line]})
        table = Table("A start, from the call to the end", ["run", "processor time", "more than an empty program", "peak memory"])
        names = {"empty": "an empty program, linked likewise", "line": "one file of one line", "five": "five files of a paragraph",
                 "found": "a job posting, with findings", "rules": "one line, with rules of one's own (cached)"}
        for key, name in names.items():
            table.add(name, seconds(runs[key].cpu), seconds(runs[key].cpu - runs["empty"].cpu), memory(runs[key]))
        self.bound("one-line file, more than an empty program", (runs["line"].cpu - runs["empty"].cpu) * 1000, 1.5, "ms")
        return table

    def throughput(self):
        clues, count = self.clues()
        corpora.clean(self.program, self.texts, self.work / "clean")
        corpora.dense(self.texts, SOURCE / "rules", self.work / "dense", every=2, size=2_000_000)
        table = Table(f"Speed on one thread; rg and grep look for {PHRASES:,} of the {count:,} words and pairs of words that this program starts from",
                      ["text", "program", "time", "speed", "× the time of this program", "peak memory"])
        for name, text in (("documentation", self.texts), ("documentation in which nothing is found", self.work / "clean"),
                           ("every second sentence is an example of a rule", self.work / "dense")):
            runs = self.compare(table, name, text, clues)
            rate = corpora.size_of(text) / runs["this"].cpu / MEGABYTE
            if name == "documentation":
                self.bound("documentation, reported as JSON", rate, 200, "MB/s", at_most=False)
            elif text.name == "dense":
                self.bound("dense text, reported as JSON", rate, 50, "MB/s", at_most=False)
            else:
                self.bound("documentation without findings", rate, 500, "MB/s", at_most=False)
                self.bound("the same, beside wc -w", runs["wc"].times_of(runs["this"]), 5, "times", at_most=False)
                self.bound("the same, beside rg", runs["rg"].times_of(runs["this"]), 20, "times", at_most=False)
        self.compare_grep(table, clues)
        return table

    def clues(self):
        """A file of phrases, evenly chosen from what the program looks for, and how many that are: with all of them, rg is not ready after ten
        minutes."""
        listed = subprocess.run([self.tools / "print_clues"], check=True, capture_output=True, text=True).stdout.splitlines()
        path = self.work / "clues.txt"
        path.write_text("".join(f"{listed[number * len(listed) // PHRASES]}\n" for number in range(PHRASES)))
        return path, len(listed)

    def compare(self, table, name, text, clues):
        files = sorted(path for path in text.rglob("*") if path.is_file())
        runs = self.run(ROUNDS, {
            "this": self.check(text), "category": self.check("--select", CATEGORY, text),
            "scalar": self.check(text, program=self.tools / "scalar_evenhand"), "cat": ["cat", *files], "wc": ["wc", "-w", *files],
            "rg": ["rg", "-j1", "--no-messages", "-o", "-i", "-w", "-F", "-f", clues, *files]})
        names = {"this": "this program, all rules", "category": f"one category ({CATEGORY})", "scalar": "without vectors",
                 "cat": "`cat`", "wc": "`wc -w`", "rg": "`rg -o -i -w -F -f`"}
        self.add_rows(table, name, runs, names, corpora.size_of(text))
        return runs

    def compare_grep(self, table, clues):
        """On less, since grep takes so long."""
        text = self.work / "grep.txt"
        text.write_bytes(b"".join(path.read_bytes() for path in sorted((self.texts / "debian-policy").glob("*.txt")))[:100_000])
        runs = self.run(1, {"this": self.check(text), "grep": ["grep", "-o", "-i", "-w", "-F", "-f", clues, text]})
        self.add_rows(table, "Debian's policy, its beginning", runs, {"this": "this program, all rules", "grep": "`grep -o -i -w -F -f`"},
                      corpora.size_of(text))

    def add_rows(self, table, text, runs, names, size):
        for key, name in names.items():
            table.add(f"{text}, {size / MEGABYTE:.1f} MB", name, seconds(runs[key].cpu), speed(size, runs[key].cpu),
                      f"{runs[key].times_of(runs['this']):.2f}", memory(runs[key]))

    def growth_with_rules(self):
        rules, text, line = SOURCE / "rules", self.texts / "python3.11-doc", self.work / "line.txt"
        rule_sets.every_tenth(rules, self.work / "tenth")
        rule_sets.ten_times(rules, self.work / "ten")
        sets = {"tenth": ["--no-builtin-rules", "--rules", self.work / "tenth"], "all": [], "ten": ["--rules", self.work / "ten"]}
        commands = {name: self.check(*words, text) for name, words in sets.items()}
        commands |= {f"{name}, start": self.check(*words, line) for name, words in sets.items()}
        runs = self.run(ROUNDS, commands)
        count = rule_sets.count_of_rules(rules)
        table = Table("Time against the number of rules, on Python's manual; the start, which reads a user's rules, is not counted",
                      ["rules", "time", "× the time of all rules"])
        of_text = {name: [run.cpu - start.cpu for run, start in zip(runs[name], runs[f"{name}, start"])] for name in sets}
        ratios = {name: median_of_ratios(of_text[name], of_text["all"]) for name in sets}
        for name, number in (("tenth", count // rule_sets.TENTH), ("all", count), ("ten", count * rule_sets.TIMES)):
            table.add(f"{number:,}", seconds(sorted(of_text[name])[len(of_text[name]) // 2]), f"{ratios[name]:.2f}")
        self.bound("ten times as many rules", ratios["ten"], 1.5, "times")
        return table

    def growth_with_matches(self):
        table = Table("Time against the density of findings, in text of a megabyte", ["sentences that are examples of rules", "findings", "time", "speed"])
        paths = {every: self.work / f"dense-{every}" for every in DENSITIES}
        for every, path in paths.items():
            corpora.dense(self.texts, SOURCE / "rules", path, every, size=1_000_000)
        runs = self.run(ROUNDS, {str(every): self.check(path) for every, path in paths.items()})
        for every, path in paths.items():
            found = sum(len(file["findings"]) for file in corpora.found_in(self.program, path)["files"])
            share = f"1 of {every}" if every else "none"
            table.add(share, f"{found:,}", seconds(runs[str(every)].cpu), speed(corpora.size_of(path), runs[str(every)].cpu))
        return table

    def many_files(self):
        folder = self.work / "small"
        runs = self.run(3, {"this": self.check(folder), "rg": ["rg", "-j1", "-c", "zqxjkv", folder],
                            "cat": ["find", folder, "-type", "f", "-exec", "cat", "{}", "+"]})
        table = Table(f"A folder of {corpora.SMALL_FILES:,} files of a paragraph", ["program", "time", "a file", "peak memory"])
        for key, name in {"this": "this program, all rules", "rg": "`rg` for one word that is nowhere", "cat": "`find -exec cat`"}.items():
            table.add(name, seconds(runs[key].cpu), f"{runs[key].cpu / corpora.SMALL_FILES * 1e6:.1f} µs", memory(runs[key]))
        return table

    def beside_peers(self):
        folder = self.work / "sample"
        corpora.sample_for_peers(self.texts, folder)
        tools = self.work / "peers"
        if self.with_peers:
            install_peers(tools)
        peers = peers_on(tools, sorted(folder.iterdir()))
        if not peers:
            return None
        runs = self.run(2, {"this": self.check(*sorted(folder.iterdir())), **{name: peer.command for name, peer in peers.items()}})
        size = corpora.size_of(folder)
        table = Table(f"Other linters, on {size / 1000:.0f} kB of Markdown", ["program", "time", "speed", "× the time of this program", "peak memory"])
        table.add("this program, all rules", seconds(runs["this"].cpu), speed(size, runs["this"].cpu), "1", memory(runs["this"]))
        for name, peer in peers.items():
            ratio = runs[name].times_of(runs["this"])
            table.add(peer.title, seconds(runs[name].cpu), speed(size, runs[name].cpu), f"{ratio:,.0f}", memory(runs[name]))
            if peer.asked:
                self.bound(f"beside {peer.title}", ratio, peer.asked, "times", at_most=False)
        return table

    def parts(self):
        done = subprocess.run([self.tools / "parts_bench", "--benchmark_format=json", "--benchmark_min_time=0.05"], check=True,
                              capture_output=True, text=True)
        table = Table("The parts on their own, in the memory of one process", ["part", "time", "speed"])
        for part in json.loads(done.stdout)["benchmarks"]:
            unit = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3}[part["time_unit"]]
            rate = part.get("bytes_per_second")
            items = part.get("items_per_second")
            table.add(part["name"], seconds(part["cpu_time"] * unit),
                      f"{rate / MEGABYTE:,.0f} MB/s" if rate else f"{items / 1e6:,.2f} million a second" if items else "")
        return table


def median_of_ratios(times, others):
    return sorted(one / other for one, other in zip(times, others))[len(times) // 2]


def memory(runs):
    return f"{runs.memory / MEGABYTE:.1f} MB"


def machine():
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(": ", 1)[1] for line in lines if line.startswith("model name")), platform.machine())
    flags = next((line for line in lines if line.startswith("flags")), "").split()
    widest = next((name for flag, name in (("avx512bw", "AVX-512"), ("avx2", "AVX2")) if flag in flags), "SSE2")
    return f"{model} ({widest}), {platform.system()} {platform.release().split('-')[0]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--page", type=pathlib.Path)
    parser.add_argument("--peers", action="store_true", help="install the linters to compare with below WORK_FOLDER first")
    options = parser.parse_args()
    work = options.work.resolve()
    bench = Bench(options.build.resolve(), work, options.peers)
    versions = corpora.documentation(work / "documentation")
    corpora.small_files(bench.texts, work / "small")
    tables = [bench.bounds]
    for measure in (bench.starts, bench.throughput, bench.growth_with_rules, bench.growth_with_matches, bench.many_files, bench.beside_peers,
                    bench.parts):
        table = measure()
        if table:
            print(table.as_markdown(), flush=True)
            tables.append(table)
    bench.bound("peak memory of all of these", bench.peak / MEGABYTE, 32, "MB")
    print(bench.bounds.as_markdown())
    about = f"Measured on {machine()}, on texts of {', '.join(f'{name} {version}' for name, version in versions.items())}."
    (work / "bench.json").write_text(json.dumps({"about": about, "tables": [table.as_data() for table in tables]}, indent=1))
    if options.page:
        text = about + "\n\n" + "\n".join(table.as_markdown() for table in tables)
        options.page.write_text(page_with(options.page.read_text(), text))


main()
