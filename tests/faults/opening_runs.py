# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening under odd circumstances: twice, after a crash, on another day, where nothing can be written, where the
folder is gone; and a thousand times."""
import hashlib
import os
import shutil
import signal
import subprocess

import harness

ENTRIES = 10
NOBODY = 65534


def fingerprint(folder):
    """Every file but the lock, with its content."""
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "lock"}


class Openings(harness.Runs):
    def hold(self, folder, code):
        process = subprocess.Popen([harness.options.driver, "hold", folder, code], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, env=harness.environment())
        self.addCleanup(process.wait)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stdin.close)
        self.assertEqual(process.stdout.readline(), b"open\n")
        return process

    def test_the_second_who_opens_is_told_and_writes_nothing(self):
        folder, code = self.make_vault("twice", ENTRIES)
        holder = self.hold(folder, code)
        before = fingerprint(folder)
        runs = self.count(3, 50)
        for _ in range(runs):
            answer = self.driver.ask("work", folder, code, "save", 100, 1)
            self.assertEqual(answer["error"], "Busy")
            self.assertGreater(len(answer["message"]), 20)
        self.assertEqual(fingerprint(folder), before)
        holder.stdin.close()
        holder.wait()
        self.must("work", folder, code, "save", 100, 1)
        self.report("opened twice: the second is told", runs)

    def test_a_killed_process_leaves_no_stuck_lock(self):
        folder, code = self.make_vault("stale", ENTRIES)
        runs = self.count(3, 50)
        for number in range(runs):
            holder = self.hold(folder, code)
            holder.send_signal(signal.SIGKILL)
            holder.wait()
            self.assertTrue((folder / "lock").exists())
            self.must("work", folder, code, "save", 200 + number, 1)
        seen = self.driver.ask("check", folder, code)
        self.assertEqual(set(seen["entries"]), {*range(ENTRIES), *range(200, 200 + runs)})
        self.report("stale lock: opens at once", runs)

    def test_a_clock_that_was_moved_does_no_harm(self):
        folder, code = self.make_vault("clock", ENTRIES)
        days = (1, -1, 0, 400, -400, 1)
        for number, day in enumerate(days):
            seen = self.must("open-on-another-day", folder, code, day, 300 + number)
            self.assertEqual((seen["wrong"], seen["problems"]), ([], []))
            wanted = {*range(ENTRIES), *range(300, 301 + number)}
            self.assertEqual(set(seen["entries"]), wanted)
        self.assertEqual(self.driver.ask("check", folder, code)["problems"], [])
        self.report("clock moved by days", len(days))

    def test_a_folder_that_vanishes_is_told_and_comes_back_whole(self):
        runs = self.count(2, 20)
        for number in range(runs):
            folder, code = self.make_vault(f"gone{number}", ENTRIES)
            answer = self.must("vanish", folder, code)
            # Whoever has a file open can write on after it was deleted, and all of it is lost.
            self.assertEqual((answer["header"], answer["draft"], answer["save"]), ("NotFound",) * 3)
            self.assertEqual(answer["again"], "Opened")
            seen = self.driver.ask("check", folder, code)
            self.assertEqual((seen["journal"], seen["wrong"], seen["problems"]), ("Opened", [], []))
            self.assertEqual(set(seen["entries"]), {*range(ENTRIES), 501})
        missing = self.driver.ask("check", self.folder / "nowhere", code)
        self.assertEqual(missing["outcomes"], ["NotFound"])
        self.report("vanished folder", runs)

    def test_a_folder_that_may_not_be_written_is_told(self):
        folder, code = self.make_vault("readonly", ENTRIES)
        before = fingerprint(folder)
        for path in (folder, *folder.rglob("*")):
            os.chmod(path, 0o500 if path.is_dir() else 0o400)
            if os.geteuid() == 0:
                os.chown(path, NOBODY, NOBODY)
        os.chmod(self.folder, 0o711)
        as_nobody = {"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {}
        done = subprocess.run([self.readable_driver(), "work", folder, code, "save", "100", "1"], text=True,
                              capture_output=True, env=harness.environment(), cwd="/", **as_nobody)
        self.assertIn('"error":"ReadOnly"', done.stdout, done.stderr)
        for path in (folder, *folder.rglob("*")):
            os.chmod(path, 0o700 if path.is_dir() else 0o600)
        self.assertEqual(fingerprint(folder), before)
        self.must("work", folder, code, "save", 100, 1)
        self.report("read-only folder", 1)

    def readable_driver(self):
        """A copy of the driver where an ordinary person may start it."""
        copy = self.folder / "driver"
        shutil.copy(harness.options.driver, copy)
        copy.chmod(0o755)
        return copy

    def test_a_thousand_openings_leave_nothing_behind(self):
        folder, code = self.make_vault("often", ENTRIES)
        runs = self.count(40, 1000)
        answer = self.must("reopen", folder, code, runs)
        before, after = answer["before"], answer["after"]
        self.assertEqual(after["descriptors"], before["descriptors"])
        self.assertEqual(after["files"], before["files"])
        self.assertLessEqual(after["allocated"] - before["allocated"], 64 * 1024)
        self.report("open and close", runs, note=f"grew by {after['allocated'] - before['allocated']} bytes allocated, "
                    f"{after['resident'] - before['resident']} KiB resident, "
                    f"{after['descriptors'] - before['descriptors']} descriptors, {after['files'] - before['files']} files")


if __name__ == "__main__":
    harness.main()
