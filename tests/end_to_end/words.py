#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Version and help of the window program, where there is no display at all.

  words.py KINWARD VERSION
"""
import os
import subprocess
import sys
import unittest

PROGRAM, VERSION = sys.argv.pop(1), sys.argv.pop(1)
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


class WithoutDisplay(unittest.TestCase):
    def answer(self, *arguments):
        world = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        done = subprocess.run([PROGRAM, *arguments], env=dict(world, LC_ALL="C.UTF-8"), capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_version(self):
        for option in ("--version", "-v"):
            self.assertEqual(self.answer(option), f"kinward {VERSION}\n")

    def test_help(self):
        for option in ("--help", "-h"):
            self.assertIn("--exit-after-start", self.answer("--demo", option))


if __name__ == "__main__":
    unittest.main()
