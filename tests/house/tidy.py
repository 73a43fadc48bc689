# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy 14 has nothing to say about app/.

Usage: tidy.py ROOT BUILD

Quick in two ways: in a unity build (preset asan) it looks at the joined files, so that Qt's headers are read once
for a batch and not once for a file; and a batch that was good is not looked at again until one of its own files, the
rules, the flags or the versions change (BUILD/tidy holds one empty file for each good batch, named by its digest).
"""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
FINDING = re.compile(r"^(/.*?:\d+):\d+: (?:error|warning): (.*)$")


def batches(root, build):
    """(file, compile command) for what stands in app/, joined or not, without what Qt's tools made."""
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["file"])
        joined = path.is_relative_to(build / "app") and path.parent.name == "Unity"
        if joined or path.is_relative_to(root / "app"):
            yield path, entry.get("command", "")


def own_files(root, path, seen):
    """The file and every file of ours that it includes, at any depth."""
    if path in seen or not path.is_file():
        return seen
    seen[path] = path.read_bytes()
    for included in INCLUDE.findall(seen[path].decode("utf-8")):
        own_files(root, root / "app" / included, seen)  # an absolute path stays what it is
    return seen


def digest(root, path, command, rules):
    sha = hashlib.sha256(rules)
    sha.update(command.encode())
    for own, content in sorted(own_files(root, path, {}).items()):
        sha.update(str(own).encode() + b"\0" + content)
    return sha.hexdigest()


def examine(program, root, build, path):
    """The findings in one batch as 'file:line: what', each once; empty when it is good."""
    result = subprocess.run(
        [program, "-p", str(build), "--quiet", f"--header-filter=^{re.escape(str(root))}/app/.*",
         "--extra-arg=-Wno-unknown-warning-option", str(path)],
        cwd=root, capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return []
    found = [match.expand(r"\1: \2").removeprefix(f"{root}/")
             for match in map(FINDING.match, result.stdout.splitlines()) if match]
    return found or [f"{path}: {result.stdout}{result.stderr}"]


def main(root, build):
    program = shutil.which("clang-tidy-14")
    if not program:
        tree.skip("clang-tidy-14 is not installed (Debian 13 has none)")
    version = subprocess.run([program, "--version"], capture_output=True, check=True).stdout
    rules = version + (root / ".clang-tidy").read_bytes()
    good = build / "tidy"
    good.mkdir(exist_ok=True)
    marks = {path: good / digest(root, path, command, rules) for path, command in batches(root, build)}
    to_do = [path for path in marks if not marks[path].exists()]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = list(pool.map(lambda path: examine(program, root, build, path), to_do))
    for path, found in zip(to_do, results):
        if not found:
            marks[path].touch()
    for old in set(good.iterdir()) - set(marks.values()):
        old.unlink()
    problems = sorted({problem for found in results for problem in found})
    tree.finish(problems, f"{len(marks)} batches are good, {len(to_do)} of them looked at anew.")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
