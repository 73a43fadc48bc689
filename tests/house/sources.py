# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a look at the text can hold: size, no loose ends, no network, no untranslated words.

Usage: sources.py ROOT
"""
import re
import sys
from pathlib import Path

import tree

LONGEST_FILE = 350
LONGEST_MAIN = 80
LOOSE_END = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
NETWORK = re.compile(
    r"^\s*#\s*include\s*[<\"](QtNetwork\b.*|Q(Network|Tcp|Udp|Ssl|LocalS)\w+|QHost\w+|QWebSocket\w*"
    r"|sys/socket\.h|netinet/.*|arpa/inet\.h|netdb\.h|curl/.*)[>\"]"
)
SHOWN = (
    r"setText|setTitle|setWindowTitle|setSubTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText"
    r"|setAccessibleName|setAccessibleDescription|setLabelText|setInformativeText|setDetailedText|setPrefix|setSuffix"
    r"|setPlainText|setHtml|setMarkdown|addAction|addMenu|addTab|addItem|addButton|addRow|addSection"
    r"|new Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton|DockWidget|CommandLinkButton)"
)
LITERAL = r'(?:QStringLiteral|QLatin1StringView|QLatin1String|QString::fromLatin1|QString::fromUtf8|QString)?[\s(]*u?8?"((?:\\.|[^"\\])*)"'
UNTRANSLATED = re.compile(rf"\b(?:{SHOWN})\s*\(\s*{LITERAL}")
ESCAPE_OR_PLACE = re.compile(r"\\.|%L?\d+|%n|<[^<>]*>")  # neither a mark-up tag nor a place holder is a word


def untranslated_problem(line):
    match = UNTRANSLATED.search(line)
    if match and re.search(r"[^\W\d_]", ESCAPE_OR_PLACE.sub("", match.group(1))):
        return f'"{match.group(1)}" is shown without tr()'
    return ""


def line_problems(line, shown):
    if LOOSE_END.search(line):
        yield "a loose end: finish it or leave it out"
    if NETWORK.search(line):
        yield "the program never uses the network"
    if shown and untranslated_problem(line):
        yield untranslated_problem(line)


def size_problem(root, path, count):
    limit = LONGEST_MAIN if path == root / "app/main.cpp" else LONGEST_FILE
    return f"{count} lines; {limit} are the most" if count > limit else ""


def problems(root):
    root = Path(root)
    found = []
    for folder in ("app", "tests"):
        for path in tree.files(root, folder, tree.CODE):
            shown = folder == "app" and "/app/ui/" in path.as_posix()
            commented = path.read_text(encoding="utf-8").splitlines()
            for number, line in tree.lines_without_comments(path):
                whole = commented[number - 1]
                loose = LOOSE_END.search(whole) and not LOOSE_END.search(line)
                said = list(line_problems(line, shown)) + (["a loose end: finish it or leave it out"] if loose else [])
                found += [f"{tree.place(root, path, number)}: {problem}" for problem in said]
            size = size_problem(root, path, len(commented)) if folder == "app" else ""
            if size:
                found.append(f"{tree.place(root, path, len(commented))}: {size}")
    return found


if __name__ == "__main__":
    tree.finish(problems(sys.argv[1]), "Sizes, words and includes are as the house wants them.")
