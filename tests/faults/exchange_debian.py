#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/faults/exchange_debian.py --root ROOT [--rounds 100]: one vault, written by turns on two releases of Debian.

    packaging/prove-on-debian trixie --root /srv/trixie      # leaves a root with a built tree in it
    tests/faults/exchange_debian.py --root /srv/trixie

In each round kinward-cli of this machine and the one built inside ROOT (through chroot, so as root) open the same vault by
its recovery code, check it, read every entry that was ever written, and add one; now and then one of the
two backs up or encrypts all anew. The figures go to build/faults/exchange.json, from where run-long takes them.
"""
import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


class Side:
    """kinward-cli as one Debian runs it, and where it sees the folder of the exchange."""

    def __init__(self, name, command, folder, seen):
        self.name, self.command, self.folder, self.seen = name, command, folder, seen

    def path(self, name):
        return str(Path(self.seen) / name)

    def run(self, *arguments, key="code"):
        key = {"code": ["--recovery-file", self.path("code")], "passphrase": ["--passphrase-file", self.path("passphrase")]}[key]
        done = subprocess.run([*self.command, *arguments, *key, "--json"], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{self.name}: {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def entry(number):
    return {"uuid": f"round-{number}", "automaticThought": f"Nobody writes in round {number} – Ärger, 雨, 🌧", "cognitiveDistortions": ["mind-reading"],
            "challenge": "One did.", "alternativeThought": f"Somebody wrote in round {number}.", "createdAt": f"2026-01-01T00:{number // 60 % 60:02}:{number % 60:02}.000Z",
            "updatedAt": f"2026-01-01T00:{number // 60 % 60:02}:{number % 60:02}.000Z", "v": "Thought-v1"}


def add(side, number):
    file = f"entry-{number}.json"
    (side.folder / file).write_text(json.dumps({"version": 1, "thoughts": [entry(number)]}), encoding="utf-8")
    told = side.run("import", side.path("vault"), side.path(file))[0]
    (side.folder / file).unlink()
    if told["imported"]["thoughtRecords"] != 1:
        raise RuntimeError(f"{side.name}: entry {number} was not taken: {told}")


def missing(side, count):
    """How many of the entries that were acknowledged are not there, or not letter by letter."""
    texts = json.dumps(side.run("list", side.path("vault"), "--limit", str(count + 10)), ensure_ascii=False)
    return sum(entry(number)["automaticThought"] not in texts for number in range(count))


def now_and_then(side, number):
    if number % 30 == 9:
        side.run("backup", side.path("vault"))
    elif number % 30 == 19:
        told = side.run("key", "renew", side.path("vault"), key="passphrase")[0]
        (side.folder / "code").write_text(told["recoveryCode"] + "\n", encoding="utf-8")


def sides(given):
    folder = Path(given.root) / "srv/exchange"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    here = Side("here", [str(given.here)], folder, str(folder))
    enter = 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"'  # in a namespace of its own: gone with the command
    there = Side("there", ["unshare", "--mount", "sh", "-c", enter, given.root, "/usr/bin/env", "-i", "LC_ALL=C.UTF-8", "HOME=/root",
                           "ASAN_OPTIONS=detect_leaks=0", given.there], folder, "/srv/exchange")
    return here, there


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", required=True)
    parser.add_argument("--here", default=TREE / "build/release/bin/kinward-cli")
    parser.add_argument("--there", default="/kinward/build/asan/bin/kinward-cli")
    parser.add_argument("--rounds", type=int, default=100)
    given = parser.parse_args()
    here, there = sides(given)
    begin = time.monotonic()
    (here.folder / "passphrase").write_text("seven quiet herons at noon\n", encoding="utf-8")
    made = here.run("create", here.path("vault"), key="passphrase")[0]
    (here.folder / "code").write_text(made["recoveryCode"] + "\n", encoding="utf-8")
    lost, failures, rounds = 0, 0, 0
    for number in range(2 * given.rounds):
        side = (there, here)[number % 2]
        try:
            if not side.run("verify", side.path("vault"))[0]["ok"]:
                failures += 1
            lost += missing(side, number)
            now_and_then(side, number)
            add(side, number)
        except (RuntimeError, KeyError, IndexError, ValueError) as problem:
            failures += 1
            print(problem, file=sys.stderr)
            break
        rounds = (number + 1) // 2
    row = {"what": "vault written by turns on Debian 12 and 13", "runs": rounds, "lost": lost, "failures": failures,
           "seconds": round(time.monotonic() - begin, 1), "note": f"rounds; keys anew and backups by both; {versions(given)}"}
    reports = TREE / "build/faults"
    reports.mkdir(parents=True, exist_ok=True)
    (reports / "exchange.json").write_text(json.dumps([row], indent=1) + "\n", encoding="utf-8")
    print(json.dumps(row))
    return 0 if lost + failures == 0 and rounds == given.rounds else 1


def versions(given):
    return " and ".join(Path(place, "etc/debian_version").read_text(encoding="utf-8").strip() for place in ("/", given.root))


if __name__ == "__main__":
    sys.exit(main())
