#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds to a kept corpus the few learned inputs that reach most of what it does not reach.

Usage: keep.py PROGRAM KEPT LEARNED. At most 20 inputs of at most 1,500 bytes are added; libFuzzer says what each reaches.
"""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

MOST_ADDED = 20
LONGEST = 1500


def reached(program, kept, learned, work):
    """Which places of the code each input reaches, by its path."""
    control = work / "control"
    folders = [work / "out", kept, learned]
    folders[0].mkdir()
    subprocess.run([program, "-set_cover_merge=1", "-use_counters=0", "-detect_leaks=0", f"-merge_control_file={control}",
                    *map(str, folders)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines = control.read_text().splitlines()
    paths = lines[2:2 + int(lines[0])]
    marks = (line.split() for line in lines if line.startswith("FT "))
    return {Path(paths[int(words[1])]): set(words[2:]) for words in marks}


def chosen(places, kept):
    """The inputs to add, the one that reaches most that is new first."""
    known = set().union(*(new for path, new in places.items() if path.parent == kept))
    rest = {path: new for path, new in places.items() if path.parent != kept}
    for _ in range(MOST_ADDED):
        best = max(rest, key=lambda path: (len(rest[path] - known), -path.stat().st_size), default=None)
        if best is None or not rest[best] - known:
            return
        known |= rest.pop(best)
        yield best


def main(program, kept, learned):
    kept = Path(kept)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        short = work / "short"
        short.mkdir()
        for path in Path(learned).iterdir():
            if path.stat().st_size <= LONGEST:
                shutil.copy(path, short)
        for path in chosen(reached(program, kept, short, work), kept):
            shutil.copy(path, kept)
    sizes = [path.stat().st_size for path in kept.iterdir()]
    print(f"{kept.name}: {len(sizes)} inputs, {sum(sizes)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
