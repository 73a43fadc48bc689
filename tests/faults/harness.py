# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runs share: the driver as a process, a place in memory to work in, counts, and a report of figures.

Each *_runs.py is a unittest module that ctest starts with --driver, --interpose and --cli. With --long it makes the
full number of runs; with --report FILE it writes its figures there, one JSON object for each row.
"""
import argparse
import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PASSPHRASE = "seven quiet herons at noon"  # as driver/vaultatwork.cpp has it
ROOM_NEEDED = 400 * 1024 * 1024

options = None
rows = []
chance = random.Random(20260317)


class Crash(AssertionError):
    """The driver ended where it must not."""


def memory_folder():
    """A folder in memory where there is room, so that nothing waits for a disk."""
    place = Path("/dev/shm")
    if os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOM_NEEDED:
        return str(place)
    return None


def environment(**more):
    sanitizers = "detect_leaks=0:verify_asan_link_order=0:allocator_may_return_null=1"
    return {**os.environ, "ASAN_OPTIONS": sanitizers, **more}


def preloaded(**more):
    return environment(LD_PRELOAD=str(Path(options.interpose).resolve()), **more)


class Driver:
    """kinward_faults, waiting for commands."""

    def __init__(self, with_library=False):
        self._environment = preloaded() if with_library else environment()
        self._process = None

    def ask(self, *words):
        if self._process is None:
            self._process = subprocess.Popen([options.driver, "serve"], stdin=subprocess.PIPE, text=True,
                                             stdout=subprocess.PIPE, env=self._environment)
        self._process.stdin.write("\t".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith("{"):
                return json.loads(line)
        status = self._process.wait()
        self.close()
        raise Crash(f"the driver ended with {status} at: {' '.join(map(str, words))}")

    def close(self):
        if self._process is not None:
            with contextlib.suppress(BrokenPipeError):
                self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()
            self._process = None


class Runs(unittest.TestCase):
    """A folder of its own, a driver, and the number of runs."""

    with_library = False

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kinward-faults-", dir=memory_folder()))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.driver = Driver(self.with_library)
        self.addCleanup(self.driver.close)
        self._begin = time.monotonic()

    def count(self, short, long):
        return long if options.long else short

    def make_vault(self, name, entries, step=1):
        """(folder, recovery code) of a new vault with so many entries, numbered 0, step, 2 * step…"""
        folder = self.folder / name
        answer = self.driver.ask("make", folder, entries, step)
        self.assertIn("code", answer)
        return folder, answer["code"]

    def must(self, *words):
        answer = self.driver.ask(*words)
        self.assertNotIn("error", answer, f"{words}: {answer}")
        return answer

    def report(self, what, runs, lost=0, failures=0, note=""):
        if not rows or rows[-1]["what"] != what:
            self._begin, self._row_began = time.monotonic(), self._begin
        else:
            rows.pop()
            self._begin = time.monotonic()
        seconds = round(self._begin - self._row_began, 1)
        rows.append({"what": what, "runs": runs, "lost": lost, "failures": failures, "note": note, "seconds": seconds})
        write_report()
        print(f"  {what}: {runs} runs, {lost} lost, {failures} failures, {seconds} s {note}", flush=True)

    def sweep(self, what, commands):
        """One row of figures for the sweeps of several commands; it is written anew after each of them."""
        whole = {"runs": 0, "failures": 0, "outcomes": {}, "examples": []}
        for words in commands:
            tally = self.must(*words)
            for figure in ("runs", "failures", "examples"):
                whole[figure] += tally[figure]
            for outcome, count in tally["outcomes"].items():
                whole["outcomes"][outcome] = whole["outcomes"].get(outcome, 0) + count
            self.report(what, whole["runs"], 0, whole["failures"],
                        ", ".join(f"{name}: {count}" for name, count in sorted(whole["outcomes"].items())))
        self.assertGreater(whole["runs"], 0)
        self.assertEqual(whole["failures"], 0, whole["examples"])


def copy_vault(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def write_report():
    if options.report:
        Path(options.report).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def main():
    global options
    parser = argparse.ArgumentParser()
    parser.add_argument("--driver", required=True)
    parser.add_argument("--interpose", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--program", help="kinward itself, where a run needs it")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--report")
    options, rest = parser.parse_known_args()
    sys.modules["harness"].options = options
    unittest.main(module="__main__", argv=[sys.argv[0], *rest], verbosity=2)
