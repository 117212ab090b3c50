"""Compares the comments in tests/readers/cases/code with those that other programs see.

Usage: comment_oracle.py CASES

The golden files (*.mask) list what the reader took for comments. Python's own tokenizer must see the same in Python,
Pygments in every language that it knows. Without Pygments only the first is done.
"""

import io
import pathlib
import sys
import tokenize

try:
    from pygments.lexers import get_lexer_for_filename
    from pygments.token import Comment
    from pygments.util import ClassNotFound
except ImportError:
    get_lexer_for_filename = None

# Where Pygments errs, or means something else.
NOT_COMPARED = {
    "cpp.cc": "does not end at an unclosed comment",
    "crlf.c": "drops carriage returns",
    "Makefile": "knows no # behind a recipe",
    "rust.rs": "takes documentation comments for strings",
    "old.f": "knows no fixed form",
    "matrix.m": "takes it for Objective-C",
    "ocaml.ml": "does not know strings in comments",
    "powershell.ps1": "takes documentation for strings",
    "settings.ini": "knows comments behind values",
    "component.vue": "needs a plugin",
    "perl.pl": "takes documentation for strings",
    "batch.bat": "takes :: behind a command for a comment",
    "shell.sh": "counts the #! line apart",
    "page.php": "takes markup for text",
    "lisp.el": "reads ?\\; as the start of a comment",
    "elixir.ex": "takes documentation for comments",
    "script.vim": "takes indented strings for comments",
    "fsharp.fs": "takes it for Forth",
    "kotlin.kt": "knows neither strings in insertions nor nested comments",
    "nim.nim": "takes documentation for strings, and nested comments apart",
    "schema.graphql": "knows no # in a default value",
    "stats.r": "takes it for REBOL",
}


def squeezed(text):
    return "".join(text.split())


def seen_by_reader(case):
    golden = (case.parent / (case.name + ".mask")).read_text(encoding="utf-8")
    lines = golden.split("=== blocks\n", 1)[1].splitlines()
    return [squeezed(line[len("comment: "):]) for line in lines if line.startswith("comment: ")]


def seen_by_python(source):
    readline = io.StringIO(source.lstrip("\ufeff")).readline
    return [squeezed(token.string) for token in tokenize.generate_tokens(readline) if token.type == tokenize.COMMENT]


def seen_by_pygments(case, source):
    lexer = get_lexer_for_filename(case.name, stripnl=False, stripall=False)
    comments = []
    last_end = None
    at = 0
    for kind, text in lexer.get_tokens(source):
        is_comment = kind in Comment and kind not in Comment.Preproc and kind not in Comment.PreprocFile
        if is_comment and squeezed(text):
            is_one = last_end == at and not text.startswith(("//", "--", "#", "%", ";", '"', "!"))
            if is_one:
                comments[-1] += squeezed(text)
            else:
                comments.append(squeezed(text))
        at += len(text)
        if is_comment:
            last_end = at
    return comments


def compare(case, seen_by_other, other):
    ours = seen_by_reader(case)
    if "".join(ours) == "".join(seen_by_other):
        return True
    print(f"{case.name}: {other} sees other comments", file=sys.stderr)
    for comment in seen_by_other:
        if comment not in ours:
            print(f"  only {other}: {comment}", file=sys.stderr)
    for comment in ours:
        if comment not in seen_by_other:
            print(f"  only the reader: {comment}", file=sys.stderr)
    return False


def main():
    compared = 0
    right = True
    for case in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if case.suffix == ".mask":
            continue
        source = case.read_bytes().decode("utf-8")
        if case.suffix == ".py":
            compared += 1
            right = compare(case, seen_by_python(source), "Python") and right
        elif get_lexer_for_filename is not None and case.name not in NOT_COMPARED:
            try:
                seen = seen_by_pygments(case, source)
            except ClassNotFound:
                continue
            compared += 1
            right = compare(case, seen, "Pygments") and right
    if compared < 2:
        sys.exit("nothing was compared")
    print(f"{compared} files compared")
    sys.exit(0 if right else 1)


if __name__ == "__main__":
    main()
