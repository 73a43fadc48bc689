# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop reads about Kinward is valid: the desktop file and the AppStream data.

Usage: desktop.py ROOT
"""
import shutil
import subprocess
import sys
from pathlib import Path

import tree

packaging = Path(sys.argv[1]) / "packaging"
CHECKS = {
    "desktop-file-validate": [packaging / "kinward.desktop"],
    "appstreamcli": ["validate", "--no-net", packaging / "kinward.metainfo.xml"],
}

missing = [program for program in CHECKS if not shutil.which(program)]
if missing:
    tree.skip(f"{' and '.join(missing)} not installed")
problems = []
for program, arguments in CHECKS.items():
    result = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if result.returncode:
        problems.append(f"{program}: {result.stdout}{result.stderr}")
tree.finish(problems, "The desktop file and the AppStream data are valid.")
