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
# Kinward has no page on the web yet; only newer versions ask for one.
ACCEPTED = "url-homepage-missing"


def complaints(output):
    """Warnings and errors of appstreamcli that count; None when it names none, as the other programs do."""
    named = [line for line in output.splitlines() if line[:2] in ("E:", "W:")]
    return [line for line in named if ACCEPTED not in line] if named else None


problems = []
for program, arguments in CHECKS.items():
    result = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    output = result.stdout + result.stderr
    if result.returncode and complaints(output) != []:
        problems.append(f"{program}: {output}")
tree.finish(problems, "The desktop file and the AppStream data are valid.")
