#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main journey, made by accessibility bus alone: make a vault, write a record, lock, unlock, find it.

  journey.py KINWARD     starts its own X server and session bus; exit status 77 where one of them is missing
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PASSPHRASE = "four quiet rivers run home"
SITUATION = "Lunch in the break room"
THOUGHT = "Everyone could see that I had nobody to sit with"


def make_vault(window, reader):
    reader.press(window, "Make my vault")
    reader.write(window, "Name", "mine")
    reader.press(window, "Next")
    reader.write(window, "Passphrase", PASSPHRASE)
    reader.write(window, "Passphrase again", PASSPHRASE)
    reader.press(window, "Make the vault")
    prove_recovery_code(window, reader)
    reader.press(window, "Next")
    reader.press(window, "Open my journal")


def prove_recovery_code(window, reader):
    """Types back the group of the code that is asked for."""

    def question():
        shown = [reader.name_of(node) for node in reader.walk(window) if reader.is_usable(node)]
        asked = [found for name in shown if (found := re.match(r"To be sure: type group (\d) of the code", name))]
        groups = dict(found.groups() for name in shown if (found := re.match(r"Group (\d): (\w+)$", name)))
        return (asked[0].group(0), groups[asked[0].group(1)]) if asked and len(groups) == 8 else None

    name, group = reader.eventually(question, "no group of the recovery code is asked for", window)
    reader.write(window, name, group)


def write_record(window, reader):
    reader.press(window, "Journal")
    reader.usable(window, "Search the journal", *reader.FIELDS)
    reader.press(window, "New thought record")
    reader.write(window, "What happened", SITUATION)
    reader.press(window, "Next")
    reader.press(window, "Next")
    reader.write(window, "Thought 1", THOUGHT)
    reader.press(window, "Finish later")
    reader.row(window, "Entries", SITUATION)


def lock_and_unlock(window, reader):
    reader.press(window, "Lock")
    reader.write(window, "Passphrase", PASSPHRASE)
    shown = " ".join(reader.names(window))
    assert SITUATION not in shown and THOUGHT not in shown, "words of the journal are on the bus while it is locked"
    reader.press(window, "Unlock")
    reader.usable(window, "Save check-in", *reader.BUTTONS)


def find_again(window, reader):
    reader.press(window, "Journal")
    reader.write(window, "Search the journal", "nobody")
    reader.row(window, "Entries", SITUATION)


def walk_through(program):
    import screenreader as reader

    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        with subprocess.Popen([program, "--language", "en"], env=environment) as process:
            try:
                window = reader.application("kinward")
                make_vault(window, reader)
                write_record(window, reader)
                lock_and_unlock(window, reader)
                find_again(window, reader)
                assert process.poll() is None, "the program ended on its own"
            finally:
                process.terminate()
    print("made a vault, wrote a record, locked, unlocked and found it by the accessibility bus")


def main():
    program = sys.argv[1]
    if len(sys.argv) > 2:
        walk_through(program)
        return 0
    missing = [tool for tool in ("Xvfb", "xvfb-run", "dbus-run-session") if not shutil.which(tool)]
    if missing:
        print("not run: there is no", ", ".join(missing))
        return SKIPPED
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x1024x24"]
    return subprocess.run(command + ["/usr/bin/python3", __file__, program, "inside"]).returncode


if __name__ == "__main__":
    sys.exit(main())
