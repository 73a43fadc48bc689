# SPDX-License-Identifier: GPL-3.0-or-later
"""What the house tests share: walking the tree, reading code without its comments, and saying what is wrong."""
import re
import sys
from pathlib import Path

SKIPPED = 77  # ctest's SKIP_RETURN_CODE
CODE = (".h", ".cpp")


def files(root, folder, suffixes):
    """The files under root/folder with one of the suffixes, sorted."""
    return sorted(path for path in (Path(root) / folder).rglob("*") if path.suffix in suffixes and path.is_file())


def place(root, path, line):
    return f"{path.relative_to(root)}:{line}"


def lines_without_comments(path):
    """(number, line) of a C++ file, with comments blanked and string literals kept."""
    text = path.read_text(encoding="utf-8")
    token = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)

    def blank(match):
        found = match.group()
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return list(enumerate(token.sub(blank, text).splitlines(), start=1))


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def finish(problems, good):
    """Prints every problem and ends with the exit code that ctest wants."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problem(s).")
        sys.exit(1)
    print(good)
