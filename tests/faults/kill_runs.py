# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at a random moment of writing: no acknowledged entry is lost, and the vault opens."""
import subprocess
import threading

import harness
from harness import chance

ENTRIES = 30
LONGEST = {"save": 0.06, "backup": 0.15, "key": 0.4, "slot": 0.2, "restore": 0.15}  # seconds of the job


class Kills(harness.Runs):
    def killed(self, source, code, *job):
        """What was said before the process was killed, somewhere in the job."""
        target = self.folder / "killed"
        harness.copy_vault(source, target)
        words = [str(word).replace(str(source), str(target)) for word in job]
        process = subprocess.Popen([harness.options.driver, "work", target, code, *words], stdout=subprocess.PIPE,
                                   env=harness.environment())
        first = process.stdout.readline()
        self.assertEqual(first, b"open\n")
        timer = threading.Timer(chance.uniform(0, LONGEST[job[0]]), process.kill)
        timer.start()
        said = process.stdout.read().decode()
        timer.join()
        process.wait()
        process.stdout.close()
        lines = said.split("\n")[:-1]  # a line that was cut off was not said
        return target, lines, any(line.startswith("{") for line in lines)

    def judge(self, target, codes, said, wanted):
        seen = self.driver.ask("check", target, *codes)
        if "Opened" not in seen["outcomes"] or seen["journal"] != "Opened":
            return "closed", f"{seen['outcomes']} {seen['journal']}"
        if "changed" in said and seen["outcomes"][-1] != "Opened":
            return "closed", f"the new code gives {seen['outcomes'][-1]}"
        saved = {int(line.split()[1]) for line in said if line.startswith("saved ")}
        lost = (set(wanted) | saved) - set(seen["entries"])
        problems = [problem for problem in seen["problems"] if problem not in ("headerCopy", "backup")]
        if lost or seen["wrong"] or problems or seen["damagedBackups"]:
            return "lost", f"{sorted(lost)[:3]} {seen['wrong']} {problems}"
        return None, ""

    def kill_often(self, what, runs, source, code, *job):
        lost = closed = cut = 0
        examples = []
        for _ in range(runs):
            target, said, has_ended = self.killed(source, code, *job)
            cut += not has_ended
            codes = [code, *(line.split()[1] for line in said if line.startswith("code "))]
            how, why = self.judge(target, codes, said, range(ENTRIES))
            lost, closed = lost + (how == "lost"), closed + (how == "closed")
            examples = examples + [why] if how else examples
        self.report(f"kill -9: {what}", runs, lost, closed, f"{cut} cut off in the middle")
        self.assertEqual((lost, closed), (0, 0), examples[:5])
        if runs >= 15:
            self.assertGreater(cut, runs // 10, "hardly any run was killed in the middle")

    def test_an_acknowledged_entry_survives_a_kill_while_saving(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.kill_often("save", self.count(15, 1000), source, code, "save", ENTRIES, 2000)

    def test_the_entries_survive_a_kill_while_a_backup_is_made(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.kill_often("backup", self.count(4, 250), source, code, "backup", 1)

    def test_the_entries_survive_a_kill_while_the_key_is_changed(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.kill_often("new key", self.count(4, 250), source, code, "key")

    def test_the_entries_survive_a_kill_while_a_slot_is_changed(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.kill_often("key slot", self.count(4, 250), source, code, "slot")

    def test_the_entries_survive_a_kill_while_a_backup_is_restored(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.must("work", source, code, "backup", 1)
        backup = next((source / "backups").iterdir())
        self.kill_often("restore", self.count(4, 250), source, code, "restore", backup)


if __name__ == "__main__":
    harness.main()
