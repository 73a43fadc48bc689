# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file begins with its SPDX line (after #! or the XML head where there is one).

Usage: licences.py ROOT
"""
import os
import sys
from pathlib import Path

import tree

LINE = "SPDX-License-Identifier: GPL-3.0-or-later"
SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql", ".qrc", ".xml", ".desktop", ".1", ".in"}
NAMES = {"CMakeLists.txt", ".clang-format", ".clang-tidy"}
NOT_OURS = {".git", "build", "data", "__pycache__"}


def is_source(path):
    if path.suffix in SUFFIXES or path.name in NAMES:
        return True
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def sources(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in NOT_OURS)
        yield from (path for path in (Path(folder) / name for name in sorted(names)) if is_source(path))


def problems(root):
    root = Path(root)
    found = []
    for path in sources(root):
        head = path.read_text(encoding="utf-8").splitlines()[:2]
        first = head[1:] if head and head[0].startswith(("#!", "<?xml")) else head[:1]
        if not any(LINE in line for line in first):
            found.append(f"{tree.place(root, path, 1)}: the SPDX line is missing")
    return found


if __name__ == "__main__":
    tree.finish(problems(sys.argv[1]), "Every source file says its licence.")
