#!/usr/bin/env python3
"""What `check --staged` and `check --diff` read, in real repositories of every sort. Usage: staged_test.py PROGRAM"""

import functools
import os
import pathlib
import sys
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from repository import BAD, GOOD, WORSE, Repository, expect  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
repository = functools.partial(Repository, PROGRAM)


def test_only_what_is_staged_is_read():
    with repository() as it:
        expect(it.found("--staged"), [], "nothing is staged")
        it.stage("a.md", BAD)
        expect(it.found("--staged"), ["a.md:1"], "before the first commit")
        it.write("a.md", GOOD)
        expect(it.found("--staged"), ["a.md:1"], "the work tree does not count")
        it.commit_all()
        it.write("a.md", BAD)
        expect(it.found("--staged"), [], "not staged")
        it.git("add", "-N", ".")
        it.write("new.md", BAD)
        it.git("add", "-N", "new.md")
        expect(it.found("--staged"), [], "only the intent to add is staged")


def test_only_changed_lines_count():
    with repository() as it:
        it.stage("a.md", f"{BAD}\n{GOOD}")
        it.commit_all()
        it.stage("a.md", f"{BAD}\n{GOOD}\n{WORSE}")
        expect(it.found("--staged"), ["a.md:5"])
        expect(it.found("--staged", "--whole-files"), ["a.md:1", "a.md:5"])
        it.stage("a.md", f"{BAD}\n{GOOD}{GOOD}")
        expect(it.found("--staged"), [], "a line beside it")
        it.stage("a.md", "We do not see race here,\nand never\ndid before.\n")
        it.commit_all()
        it.stage("a.md", "We do not see race here,\nand never\ndid at all.\n")
        expect(it.found("--staged"), ["a.md:1"], "another line of its sentence")
        it.commit_all()
        it.stage("a.md", "We do not see race here,\ndid at all.\n")
        expect(it.found("--staged"), ["a.md:1"], "a line that went from its sentence")


def test_files_that_are_staged_in_part():
    with repository() as it:
        lines = [f"Line {number}.\n\n" for number in range(20)]
        it.stage("a.md", "".join(lines))
        it.commit_all()
        it.stage("a.md", "".join([WORSE, "\n", *lines]))
        it.write("a.md", "".join([WORSE, "\n", *lines, BAD]))
        expect(it.found("--staged"), ["a.md:1"])


def test_renames_modes_deletions_and_other_kinds():
    with repository() as it:
        it.stage("old.md", BAD + GOOD * 20)
        it.stage("gone.md", BAD)
        it.stage("mode.md", BAD)
        it.stage("type.md", BAD)
        it.commit_all()
        it.git("mv", "old.md", "new.md")
        it.git("rm", "-q", "gone.md")
        (it.top / "mode.md").chmod(0o755)
        (it.top / "type.md").unlink()
        (it.top / "type.md").symlink_to("new.md")
        (it.top / "out.md").symlink_to("/etc/passwd")
        it.write("picture.png", b"\x89PNG\r\n\0\0" + BAD.encode())
        it.write("data.bin", b"\0\1\2" + BAD.encode())
        it.git("add", "-A")
        expect(it.found("--staged"), [])
        it.stage("new.md", BAD + GOOD * 20 + "\n" + WORSE)
        expect(it.found("--staged"), ["new.md:23"], "renamed and changed")
        it.commit_all()
        (it.top / "type.md").unlink()
        it.stage("type.md", BAD)
        expect(it.found("--staged"), ["type.md:1"], "a link that became a file")


def test_names_of_any_bytes():
    names = ["a b.md", 'a"b.md', "a\nb.md", "a\\b.md", "-a.md", "*.md", "[a,b].md", "ä.md", ":(top)x.md", "a\tb.md"]
    with repository() as it:
        for name in names:
            it.write(name, BAD)
        raw = os.fsencode(it.top) + b"/\xff\xfe.md"
        with open(raw, "wb") as file:
            file.write(BAD.encode())
        it.git("add", "-A")
        done = it.check("--staged", "--format", "json")
        expect(done.returncode, 1, done.stderr)
        expect(done.stdout.count('"rule":'), len(names) + 1, done.stdout)
        done = it.check("--staged", "--", "-a.md", "a\nb.md", "[a,b].md")
        expect(done.returncode, 1)
        assert "3 findings" in done.stdout, done.stdout


def test_settings_of_the_user_change_nothing():
    settings = {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.external": "/bin/false",
        "diff.relative": "true",
        "diff.renames": "false",
        "diff.orderFile": "order",
        "diff.submodule": "log",
        "diff.algorithm": "minimal",
        "diff.wordRegex": ".",
        "color.ui": "always",
        "core.quotePath": "true",
        "core.pager": "/bin/false",
        "core.fsmonitor": "/bin/false",
        "status.relativePaths": "false",
        "log.showSignature": "true",
    }
    with repository() as it:
        it.stage("docs/old.md", GOOD * 20)
        it.stage("docs/order", "*.txt\n")
        it.commit_all()
        for name, value in settings.items():
            it.git("config", name, value)
        it.write(".gitattributes", "*.md diff=mine -text\n*.txt -diff\n")
        it.git("config", "diff.mine.textconv", "/bin/false")
        it.git("config", "diff.mine.command", "/bin/false")
        it.git("mv", "docs/old.md", "docs/new.md")
        it.stage("docs/new.md", GOOD * 20 + "\n" + BAD)
        it.stage("a.txt", BAD)
        wanted = ["a.txt:1", "docs/new.md:22"]
        expect(it.found("--staged"), wanted)
        for language in ("de_DE.UTF-8", "fr_FR", "C", "tr_TR.UTF-8"):
            expect(it.found("--staged", env={"LANG": language, "LC_ALL": language, "LANGUAGE": language}), wanted)
        noise = {"GIT_TRACE": "1", "GIT_EXTERNAL_DIFF": "/bin/false", "GIT_DIFF_OPTS": "-u9", "GIT_LITERAL_PATHSPECS": "1"}
        expect(it.found("--staged", env=noise), wanted)
        expect(it.found("--staged", cwd=it.top / "docs"), ["../a.txt:1", "new.md:22"], "from a folder")


def test_paths_narrow_it():
    with repository() as it:
        for name in ("a.md", "docs/a.md", "docs/b/a.md", "docs-b/a.md", "node_modules/a.md", ".hidden.md"):
            it.stage(name, BAD)
        expect(it.found("--staged"), ["a.md:1", "docs-b/a.md:1", "docs/a.md:1", "docs/b/a.md:1"])
        expect(it.found("--staged", "docs"), ["docs/a.md:1", "docs/b/a.md:1"])
        expect(it.found("--staged", "./docs/b/", "a.md"), ["a.md:1", "docs/b/a.md:1"])
        expect(it.found("--staged", ".", cwd=it.top / "docs"), ["a.md:1", "b/a.md:1"])
        expect(it.found("--staged", "..", cwd=it.top / "docs/b"), ["../a.md:1", "a.md:1"])
        expect(it.found("--staged", str(it.top / "docs/b")), ["docs/b/a.md:1"])
        expect(it.found("--staged", "--exclude", "docs*/"), ["a.md:1"])
        expect(it.found("--staged", "node_modules/a.md", ".hidden.md"), [".hidden.md:1", "node_modules/a.md:1"], "named")
        expect(it.found("--staged", "/etc"), [], "elsewhere")
        done = it.check("--staged", "dosc")
        expect(done.returncode, 2)
        assert "dosc: there is no such file or folder" in done.stderr, done.stderr


def test_configuration_suppressions_and_baselines_hold():
    with repository() as it:
        it.stage("docs/a.md", f"<!-- evenhand: ignore-next -- a quotation -->\n{BAD}")
        it.stage("b.md", BAD)
        it.stage("c.md", BAD)
        it.stage("d.md", BAD)
        it.stage(".evenhandignore", "d.md\n")
        it.run("evenhand", "baseline", "write", "c.md")
        it.write(".evenhand.yaml", "exclude: [b.md]\nbaseline: .evenhand-baseline.yaml\n")
        expect(it.found("--staged"), [])
        it.write(".evenhand.yaml", "fail-on: never\n")
        expect(it.check("--staged").returncode, 0)


def test_measures_are_of_changed_documents():
    review = "---\ngenre: review\n---\n" + "She is always helpful and nice, and a joy to be around.\n\n" * 12
    with repository() as it:
        it.stage("review.md", review)
        it.commit_all()
        measured = {line.split("[")[1].split("]")[0] for line in it.check("-q", "review.md").stdout.splitlines()}
        it.stage("review.md", review + "\nThe end.\n")
        changed = {line.split("[")[1].split("]")[0] for line in it.check("-q", "--staged").stdout.splitlines()}
        assert changed < measured, (changed, measured)
        assert changed, "a measure of the whole document"


def test_packed_files_are_compared_by_their_words():
    def docx(path, paragraphs):
        body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        package = "http://schemas.openxmlformats.org/package/2006/relationships"
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        link = f'<Relationship Id="r1" Type="{kind}" Target="word/document.xml"/>'
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("_rels/.rels", f'<Relationships xmlns="{package}">{link}</Relationships>')
            archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')

    with repository() as it:
        docx(it.top / "a.docx", [BAD, GOOD])
        it.commit_all()
        docx(it.top / "a.docx", [BAD, GOOD, WORSE])
        it.git("add", "-A")
        done = it.check("-q", "--staged")
        expect(done.stdout.count("colour-blind/"), 1, done.stdout)
        assert "see race" in done.stdout, done.stdout
        expect(it.check("-q", "--staged", "--whole-files").stdout.count("colour-blind/"), 2)


def test_content_that_git_converts():
    with repository() as it:
        it.write(".gitattributes", "*.md text eol=crlf\n*.txt working-tree-encoding=UTF-16\n*.up filter=up\n*.md2 -text\n")
        it.git("config", "filter.up.clean", "tr a-z A-Z")
        it.stage("a.md", f"{BAD}\n{GOOD}".replace("\n", "\r\n"))
        it.stage("b.txt", f"{BAD}\n{GOOD}".encode("utf-16"))
        it.stage("c.md2", f"{BAD}\n{GOOD}")
        it.commit_all()
        it.stage("a.md", f"{BAD}\n{GOOD}{WORSE}".replace("\n", "\r\n"))
        it.stage("b.txt", f"{BAD}\n{GOOD}{WORSE}".encode("utf-16"))
        it.stage("c.md2", f"{BAD}\n{GOOD}{WORSE}".replace("\n", "\r\n"))
        it.stage("d.up", BAD)
        expect(it.found("--staged"), ["a.md:4", "b.txt:4"])
        expect(it.found("--staged", "--as", "markdown"), ["a.md:4", "b.txt:4", "c.md2:4", "d.up:1"])
        it.commit_all()
        it.stage("e.md", "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a" * 64 + "\nsize 12345\n")
        done = it.check("--staged")
        expect(done.returncode, 0)
        assert "skipped e.md: a pointer of Git LFS" in done.stdout, done.stdout


def test_repositories_of_every_sort():
    with repository("--object-format=sha256") as it:
        it.stage("a.md", BAD)
        expect(it.found("--staged"), ["a.md:1"], "SHA-256, first commit")
        it.commit_all()
        it.stage("a.md", f"{BAD}\n{WORSE}")
        expect(it.found("--staged"), ["a.md:3"], "SHA-256")
        expect(it.found("--diff", "HEAD"), ["a.md:3"], "SHA-256")
    with repository() as it:
        it.stage("a.md", BAD)
        it.commit_all()
        it.git("worktree", "add", "-q", "../linked", "-b", "other")
        linked = it.folder / "linked"
        (linked / "a.md").write_text(f"{BAD}\n{WORSE}")
        it.git("add", "-A", cwd=linked)
        expect(it.found("--staged", cwd=linked), ["a.md:3"], "a linked work tree")
        expect(it.found("--staged"), [], "and not the other one")
        it.git("clone", "-q", "--bare", ".", "../bare")
        place = {"GIT_DIR": str(it.folder / "bare"), "GIT_WORK_TREE": str(linked)}
        it.git("read-tree", "HEAD", env=place)
        it.git("add", "-A", env=place)
        expect(it.found("--staged", cwd=linked, env=place), ["a.md:3"], "GIT_DIR of a bare repository")
        it.git("submodule", "--quiet", "add", str(it.folder / "bare"), "inner")
        expect(it.found("--staged"), [], "a submodule")
        (it.top / "inner/a.md").write_text(f"{BAD}\n{WORSE}")
        it.git("add", "-A", cwd=it.top / "inner")
        expect(it.found("--staged", cwd=it.top / "inner"), ["a.md:3"], "inside of it")
        it.commit_all()
        it.git("sparse-checkout", "set", "--no-cone", "/b.md")
        it.stage("b.md", BAD)
        expect(it.found("--staged"), ["b.md:1"], "a sparse checkout")
    with repository() as it:
        done = it.check("--staged", cwd=it.folder)
        expect(done.returncode, 2)
        assert "not a git repository" in done.stderr, done.stderr


def test_merges_bring_nothing_new():
    with repository() as it:
        it.stage("a.md", f"{GOOD}\nmiddle\n\n{GOOD}")
        it.commit_all()
        it.git("checkout", "-qb", "side")
        it.stage("a.md", f"{WORSE}\nside\n\n{GOOD}")
        it.stage("side.md", BAD)
        it.commit_all()
        it.git("checkout", "-q", "main")
        it.stage("a.md", f"{GOOD}\nmain\n\n{BAD}")
        it.commit_all()
        expect(it.run("git", "merge", "-q", "side").returncode, 1)
        done = it.check("--staged")
        assert "skipped a.md: in a conflict" in done.stdout, done.stdout
        it.stage("a.md", f"{WORSE}\nboth\n\n{BAD}")
        expect(it.found("--staged"), [], "what both sides had")
        expect(it.found("--staged", "--whole-files"), ["a.md:1", "a.md:5"])
        it.stage("a.md", f"{WORSE}\nboth\n\n{BAD}\nNew. {BAD}")
        expect(it.found("--staged"), ["a.md:7"], "what the merge adds")


def test_thousands_of_files():
    with repository() as it:
        for number in range(5000):
            it.write(f"folder {number % 50}/{number}.md", BAD if number % 1000 == 0 else GOOD)
        it.git("add", "-A")
        expect(len(it.found("--staged")), 5)


def test_revisions():
    with repository() as it:
        it.stage("a.md", GOOD)
        it.commit_all()
        it.git("tag", "-a", "-m", "One", "one")
        it.stage("a.md", f"{GOOD}\n{BAD}")
        it.commit_all()
        it.git("checkout", "-qb", "side", "one")
        it.stage("side.md", WORSE)
        it.commit_all()
        it.write("side.md", f"{WORSE}\n{BAD}")
        it.write("untracked.md", BAD)
        expect(it.found("--diff", "one"), ["side.md:1", "side.md:3"], "the work tree against a tag")
        expect(it.found("--diff", "HEAD"), ["side.md:3"])
        expect(it.found("--diff", "main"), ["side.md:1", "side.md:3"])
        expect(it.found("--diff", "main...", "--whole-files"), ["side.md:1"], "commits only")
        expect(it.found("--diff", "side...main"), ["a.md:3"])
        expect(it.found("--diff", "one..main"), ["a.md:3"])
        expect(it.found("--diff", "main^!"), ["a.md:3"], "one commit")
        expect(it.found("--diff", "main..", "a.md"), [])
        for wrong in ("nothing", "--git-dir", "", "main side", "one..nothing"):
            done = it.check("--diff", wrong)
            expect(done.returncode, 2, wrong)
            assert done.stderr.startswith("evenhand: "), done.stderr


def main():
    for name, test in list(globals().items()):
        if name.startswith("test_"):
            test()
            print(f"passed: {name[5:].replace('_', ' ')}")


main()
