# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format 14 changes nothing in app/ and tests/.

Usage: format.py ROOT
"""
import shutil
import subprocess
import sys

import tree

root = sys.argv[1]
program = shutil.which("clang-format-14")
if not program:
    tree.skip("clang-format-14 is not installed (Debian 13 has none)")
paths = [str(path) for folder in ("app", "tests") for path in tree.files(root, folder, tree.CODE)]
result = subprocess.run([program, "--dry-run", "-Werror", "--ferror-limit=3", *paths],
                        cwd=root, capture_output=True, text=True, check=False)
messages = [line.removeprefix(f"{root}/") for line in result.stderr.splitlines() if ": error:" in line]
tree.finish(messages if result.returncode == 0 or messages else [result.stderr],
            f"{len(paths)} files are formatted.")
