#!/usr/bin/env python3
"""Real commits with the real hooks. Usage: hook_test.py PROGRAM"""

import functools
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from repository import BAD, GOOD, RULE, Repository, expect  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
BAD_WORDS = "Add a whitelist of hosts.\n"  # A warning in messages, too.
MESSAGE_RULE = "tech-legacy/"
FOREIGN = "#!/bin/sh\necho mine\n"


class Hooked(Repository):
    """With hooks installed, and one good commit."""

    def __init__(self, *hooks):
        super().__init__(PROGRAM)
        self.stage("a.md", GOOD)
        self.git("commit", "-qm", "First")
        self.must("hook", "install", *hooks)

    def must(self, *arguments, cwd=None):
        done = self.run("evenhand", *arguments, cwd=cwd)
        assert done.returncode == 0 and done.stderr == "", (arguments, done)
        return done.stdout

    def commits(self, *arguments, cwd=None):
        """Whether `git commit` commits; what it said is in `self.said`."""
        done = self.run("git", "commit", "-q", "-m", "Change", *arguments, cwd=cwd)
        self.said = done.stdout + done.stderr
        return done.returncode == 0


def test_a_bad_staged_line_stops_the_commit():
    with Hooked() as it:
        it.stage("a.md", GOOD + "\n" + BAD)
        assert not it.commits()
        assert RULE in it.said, it.said
        last = it.said.rstrip().splitlines()[-4:]
        expect([line.split()[0] for line in last], ["To", "change", "leave", "commit"], it.said)
        assert "git commit --no-verify" in last[-1] and f"ignore-next {RULE}" in last[-2], it.said
        assert it.commits("--no-verify")
        it.stage("b.md", GOOD)
        assert it.commits()
        expect(it.said, "", "nothing to say")


def test_the_same_line_unstaged_does_not():
    with Hooked() as it:
        it.write("a.md", GOOD + "\n" + BAD)
        it.stage("b.md", GOOD)
        assert it.commits(), it.said


def test_commit_all_and_commit_path_read_what_they_commit():
    with Hooked() as it:
        it.write("a.md", GOOD + "\n" + BAD)
        assert not it.commits("-a")
        assert "a.md:3" in it.said, it.said
        assert not it.commits("a.md")
        assert "a.md:3" in it.said, it.said
        it.stage("a.md", GOOD + "\n" + BAD)
        it.stage("b.md", GOOD)
        assert it.commits("b.md"), "what is staged and not committed does not count: " + it.said
        it.write("c.md", GOOD)
        it.git("add", "-N", "c.md")
        assert it.commits("c.md"), it.said
        (it.top / "docs").mkdir()
        assert not it.commits("-a", cwd=it.top / "docs"), "from a folder"


def test_a_suppression_lets_it_pass():
    with Hooked() as it:
        it.stage("a.md", f"<!-- evenhand: ignore-next {RULE[:-1]} -- the words of a survey -->\n{BAD}")
        assert it.commits(), it.said


def test_first_commits_merges_and_amendments():
    with Repository(PROGRAM) as it:
        expect(it.run("evenhand", "hook", "install").returncode, 0)
        it.stage("a.md", BAD)
        done = it.run("git", "commit", "-qm", "First")
        expect(done.returncode, 1)
        assert "a.md:1" in done.stdout + done.stderr, done
    with Hooked() as it:
        it.git("checkout", "-qb", "side")
        it.stage("side.md", BAD)
        it.stage("a.md", "side\n")
        assert it.commits("--no-verify")
        it.git("checkout", "-q", "main")
        it.stage("a.md", "main\n")
        assert it.commits()
        expect(it.run("git", "merge", "side").returncode, 1)
        it.stage("a.md", "both\n")
        assert it.commits(), "the other side's words stop no merge: " + it.said
        it.stage("b.md", GOOD)
        assert it.commits("--amend"), it.said


def test_broken_settings_stop_it_and_say_why():
    with Hooked() as it:
        it.write(".evenhand.yaml", "profil: x\n")
        it.stage("a.md", GOOD * 2)
        assert not it.commits()
        assert "profil" in it.said and "--no-verify" in it.said, it.said


def test_without_the_program_the_hook_says_so():
    with Hooked() as it:
        hook = it.top / ".git/hooks/pre-commit"
        text = hook.read_text()
        assert str(PROGRAM) in text, text
        hook.write_text(text.replace(str(PROGRAM), "/nowhere/evenhand"))
        (it.folder / "bin/evenhand").unlink()
        it.stage("a.md", BAD)
        assert it.commits()
        assert "evenhand is not there any more" in it.said, it.said
        hook.write_text(text)
        it.stage("b.md", BAD)
        assert not it.commits(), "where it was when the hook was installed"


def test_installing_is_idempotent_and_touches_nothing_of_others():
    with Repository(PROGRAM) as it:
        run = functools.partial(it.run, "evenhand", "hook")
        hook = it.top / ".git/hooks/pre-commit"
        expect(run("status").stdout, "pre-commit: not installed\ncommit-msg: not installed\n")
        for _ in range(2):
            done = run("install")
            expect((done.returncode, done.stdout), (0, ".git/hooks/pre-commit: installed; it checks what is about to be committed\n"))
        expect(run("status").stdout, "pre-commit: installed (.git/hooks/pre-commit)\ncommit-msg: not installed\n")
        hook.chmod(0o644)
        assert "not executable" in run("status").stdout
        expect(run("install").returncode, 0)
        expect(run("uninstall").stdout, ".git/hooks/pre-commit: removed\n")
        assert not hook.exists()
        expect(run("uninstall").stdout, "no hook of evenhand's was there\n")

        hook.write_text(FOREIGN)
        done = run("install")
        expect(done.returncode, 2)
        assert "is not evenhand's" in done.stderr and "evenhand check --staged || exit 1" in done.stderr, done.stderr
        expect(run("uninstall").returncode, 0)
        expect(hook.read_text(), FOREIGN)
        assert "another hook, which does not name evenhand" in run("status").stdout

        hook.unlink()
        run("install")
        hook.write_text(hook.read_text() + "echo more\n")
        changed = hook.read_text()
        expect(run("install").returncode, 2)
        expect(run("uninstall").returncode, 2)
        expect(hook.read_text(), changed)
        assert "installed, and changed since" in run("status").stdout

        hook.unlink()
        hook.symlink_to(it.folder / "elsewhere")
        expect(run("install").returncode, 2)
        assert not (it.folder / "elsewhere").exists(), "a link is followed nowhere"
        expect(run("install", "pre-comit").returncode, 2)
        expect(it.run("evenhand", "hook", "install", cwd=it.folder).returncode, 2)


def test_the_folder_of_hooks_is_where_git_says():
    with Repository(PROGRAM) as it:
        it.stage("docs/a.md", GOOD)
        it.git("commit", "-qm", "First")
        it.git("config", "core.hooksPath", ".my hooks")
        expect(it.run("evenhand", "hook", "install", cwd=it.top / "docs").returncode, 0)
        assert (it.top / ".my hooks/pre-commit").exists()
        it.stage("docs/a.md", BAD)
        expect(it.run("git", "commit", "-qm", "Bad").returncode, 1)
        it.git("config", "--unset", "core.hooksPath")
        it.git("config", "--global", "core.hooksPath", str(it.folder / "shared"))
        done = it.run("evenhand", "hook", "install")
        expect(done.returncode, 2)
        assert "all your repositories" in done.stderr and not (it.folder / "shared").exists(), done.stderr
    with Repository(PROGRAM) as it:
        it.stage("a.md", GOOD)
        it.git("commit", "-qm", "First")
        it.git("worktree", "add", "-q", "../linked", "-b", "other")
        linked = it.folder / "linked"
        expect(it.run("evenhand", "hook", "install", cwd=linked).returncode, 0)
        assert (it.top / ".git/hooks/pre-commit").exists()
        (linked / "a.md").write_text(BAD)
        expect(it.run("git", "commit", "-qam", "Bad", cwd=linked).returncode, 1)


def test_messages():
    with Hooked("commit-msg") as it:
        it.stage("a.md", GOOD * 2)
        done = it.run("git", "commit", "-m", "Add a whitelist of hosts")
        expect(done.returncode, 1)
        said = done.stdout + done.stderr
        assert MESSAGE_RULE in said and "git commit --edit --file=.git/COMMIT_EDITMSG" in said, said
        done = it.run("git", "commit", "--edit", "--file=.git/COMMIT_EDITMSG", env={"GIT_EDITOR": "sed -i 's/.*/Cut the time/'"})
        expect(done.returncode, 0, done.stderr)
        it.stage("a.md", BAD)
        assert it.commits(), "files are not the message's: " + it.said
        reason = f"Quote the option\n\nThe option is called whitelist there.\n\n# evenhand: ignore-file {MESSAGE_RULE[:-1]} -- a quotation\n"
        it.write("message", reason)
        it.stage("b.md", GOOD)
        done = it.run("git", "commit", "--edit", "--file=message")
        expect(done.returncode, 0, done.stdout + done.stderr)
        assert "evenhand" not in it.git("log", "-1", "--format=%B")


def test_comments_of_messages_are_none_of_the_message():
    with Repository(PROGRAM) as it:
        def found(text):
            it.write("message", text)
            return it.check("-q", "--commit-msg", "message").stdout.count(MESSAGE_RULE)

        expect(found(f"Subject\n\n# {BAD_WORDS}"), 0)
        expect(found(f"Subject\n\n{BAD_WORDS}"), 1)
        expect(found(f"Subject\n\n# ------------------------ >8 ------------------------\n{BAD_WORDS}"), 0)
        it.git("config", "core.commentChar", ";")
        expect(found(f"Subject\n\n; {BAD_WORDS}"), 0)
        expect(found(f"Subject\n\n; ------------------------ >8 ------------------------\n{BAD_WORDS}"), 0)
        it.git("config", "core.commentChar", "auto")
        expect(found(f"Subject\n\n% {BAD_WORDS}% On branch main\n"), 0)
        it.git("config", "core.commentString", "//")
        expect(found(f"Subject\n\n// {BAD_WORDS}"), 0)
        expect(it.check("--commit-msg", "nothing").returncode, 2)
        expect(it.check("--commit-msg", "message", "a.md").returncode, 2)


def main():
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print(f"passed: {name[5:].replace('_', ' ')}")


main()
