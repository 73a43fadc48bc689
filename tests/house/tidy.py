# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy 14 has nothing to say about app/.

Usage: tidy.py ROOT BUILD

Nearly all the time of clang-tidy goes into Qt's headers (8 s a file here, and hardly more for sixteen files joined),
so this is quick in two ways: the sources of a room are looked at joined, so that the headers are read once a batch;
and a batch that was good is not looked at again until one of its own files, the rules, the flags or the versions
change (BUILD/tidy holds an empty file for each good batch, named by its digest).
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
BATCH = 16
FINDING = re.compile(r"^(/.*?:\d+):\d+: (?:error|warning): (.*)$")


def sources(root, build):
    """(source file, how it is compiled) for app/; in a unity build those that its joined files name."""
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["file"])
        if path.parent.name == "Unity" and path.is_relative_to(build / "app"):
            members = [Path(name) for name in INCLUDE.findall(path.read_text(encoding="utf-8"))]
        else:
            members = [path]
        for member in members:
            if member.is_relative_to(root / "app"):
                yield member, entry["command"].replace(entry["file"], "{file}")


def batches(root, build):
    """Joins the sources of a room, at most BATCH at a time: writes each batch and yields it with its files."""
    rooms = {}
    for member, command in sources(root, build):
        rooms.setdefault(member.parent, {})[member] = command
    entries = []
    for room, members in sorted(rooms.items()):
        paths = sorted(members)
        for start in range(0, len(paths), BATCH):
            part = paths[start:start + BATCH]
            name = "-".join(room.relative_to(root / "app").parts) or "main"
            batch = build / "tidy" / f"{name}-{start // BATCH}.cpp"
            batch.write_text("".join(f'#include "{path}"\n' for path in part), encoding="utf-8")
            # A file of the room that a smaller program is built of as well knows fewer of the libraries.
            command = max((members[path] for path in part), key=len).format(file=batch)
            entries.append({"directory": str(build), "command": command, "file": str(batch)})
            yield batch, command
    (build / "tidy" / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")


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


def examine(program, root, commands, path):
    """The findings in one batch as 'file:line: what', each once; empty when it is good."""
    result = subprocess.run(
        [program, "-p", str(commands), "--quiet", f"--header-filter=^{re.escape(str(root))}/app/.*",
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
    work = build / "tidy"
    (work / "good").mkdir(parents=True, exist_ok=True)
    marks = {path: work / "good" / digest(root, path, command, rules) for path, command in batches(root, build)}
    to_do = [path for path in marks if not marks[path].exists()]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = list(pool.map(lambda path: examine(program, root, work, path), to_do))
    for path, found in zip(to_do, results):
        if not found:
            marks[path].touch()
    for old in set((work / "good").iterdir()) - set(marks.values()):
        old.unlink()
    problems = sorted({problem for found in results for problem in found})
    tree.finish(problems, f"{len(marks)} batches are good, {len(to_do)} of them looked at anew.")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
