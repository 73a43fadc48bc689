# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLCipher stays hidden inside each program, and no program needs plain SQLite or Qt's network library.

Usage: symbols.py PROGRAM…

A visible sqlite3_ symbol would let Qt's own SQLite plugin and SQLCipher stand in for one another, and the journal
could be written unencrypted without a word.
"""
import re
import subprocess
import sys

import tree

UNWANTED = re.compile(r"\b(libsqlite3|libsqlcipher|libQt6Network)\.so[.\d]*")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def exported_problems(program, table):
    return [f"{program}: exports {line.split()[-1]}" for line in table.splitlines()
            if line and line.split()[-1].startswith(("sqlite3_", "sqlcipher_"))]


def needed_problems(program, libraries):
    return [f"{program}: needs {match.group()}" for match in map(UNWANTED.search, libraries.splitlines()) if match]


def problems(programs):
    for program in programs:
        yield from exported_problems(program, output("nm", "--dynamic", "--defined-only", program))
        yield from needed_problems(program, output("ldd", program))


if __name__ == "__main__":
    tree.finish(list(problems(sys.argv[1:])), "No program shows SQLCipher or needs the network library.")
