# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes while something is written, and nothing that was acknowledged may be lost.

A job is recorded once with every write, sync and rename. Then the disk is rebuilt as it may be after a cut at any
of these moments (disk.py), and a new process opens what is there.
"""
import shutil
import subprocess

import disk
import harness
import tracefile as trace
from harness import chance

ENTRIES = 60  # that the vault has before


class Recording:
    """A job on a copy of a vault: what it did to the disk, and what it said when."""

    def __init__(self, runs, source, code, *job, syncs="kept"):
        self.before = source
        self.root = runs.folder / "recorded"
        harness.copy_vault(source, self.root)
        # A new vault is made inside of an empty folder; everything else happens in the vault itself.
        self.inside = "" if code else "new.kinward"
        words = ["work", self.root, code, *job] if code else ["create", self.root / self.inside, *job]
        words = [str(word).replace(str(source), str(self.root)) for word in words]
        path = runs.folder / "trace"
        path.unlink(missing_ok=True)
        following = {"FAULTS_TRACE": str(path), "FAULTS_ROOT": str(self.root), "FAULTS_SYNC": syncs}
        done = subprocess.run([harness.options.driver, *words], capture_output=True, text=True,
                              env=harness.preloaded(**following))
        runs.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.events = trace.read(path)
        notes = [event.data.decode() for event in self.events if event.call == trace.NOTE]
        self.codes = [note.split()[1] for note in notes if note.startswith("code ")]
        # What opening an existing vault does comes before; nothing of interest can be lost there.
        self.begin = next((place for place, event in enumerate(self.events) if event.data == b"open\n"), 0)

    def states(self, moments, state_of):
        """(what was acknowledged, contents) at each of the moments, which are in order."""
        rebuilt, said, place = disk.Disk(self.root, self.before), [], 0
        for moment in moments:
            for event in self.events[place:moment]:
                if event.call == trace.NOTE:
                    said += event.data.decode().splitlines()
                else:
                    rebuilt.follow(event)
            place = moment
            yield said[:], state_of(rebuilt)


class PowerCuts(harness.Runs):
    """`judge` gets what was said and what is seen; it gives a sentence for what is wrong, or nothing."""

    def cut(self, recording, count, codes, judge):
        """(lost or wrong, first examples) of so many cuts."""
        moments = sorted(chance.randint(recording.begin, len(recording.events)) for _ in range(count))
        return self.look(recording, recording.states(moments, lambda rebuilt: rebuilt.after_power_cut(chance)), codes,
                         judge)

    def kill_at_each_call(self, recording, codes, judge):
        moments = range(recording.begin, len(recording.events) + 1)
        return self.look(recording, recording.states(moments, lambda rebuilt: rebuilt.after_kill()), codes, judge)

    def look(self, recording, states, codes, judge):
        bad, examples = 0, []
        target = self.folder / "after"
        for said, contents in states:
            shutil.rmtree(target, ignore_errors=True)
            disk.write(contents, recording.root, target)
            wrong = judge(said, self.driver.ask("check", target / recording.inside, *codes))
            if wrong:
                bad += 1
                examples = (examples + [f"after {said[-3:]}: {wrong}"])[:5]
        return bad, examples

    def every_way(self, what, record, judge, short=10, recordings=10):
        """Cuts, kills at each call, and cuts of a build without syncs, which must be caught."""
        rounds = self.count(1, recordings)
        cuts = self.count(short, 1500) // rounds
        lost, examples = 0, []
        for done in range(rounds):
            recording, codes = record("kept")
            bad, found = self.cut(recording, cuts, codes, judge)
            lost, examples = lost + bad, examples + found
            self.report(f"power cut: {what}", cuts * (done + 1), lost)
        self.assertEqual(lost, 0, examples)
        if harness.options.long or len(recording.events) < 40:
            bad, examples = self.kill_at_each_call(recording, codes, judge)
            self.report(f"kill at each call: {what}", len(recording.events) + 1 - recording.begin, bad)
            self.assertEqual(bad, 0, examples)
        self.without_syncs(what, record, judge)

    def without_syncs(self, what, record, judge):
        """The power goes when all was said to be done. The short form ends with the first loss."""
        recording, codes = record("ignored")
        end = [len(recording.events)]
        caught = runs = 0
        while runs < 300 and (harness.options.long or not caught):
            caught += self.look(recording, recording.states(end, lambda rebuilt: rebuilt.after_power_cut(chance)),
                                codes, judge)[0]
            runs += 1
        self.report(f"power cut of a build that skips syncs: {what}", runs, note=f"caught in {caught}")
        self.assertGreater(caught, 0, "a build that skips syncs is not caught")

    # -- judges ----------------------------------------------------------------------------------------------

    def sound(self, seen, allowed=()):
        """Wrong for every kind: it does not open, says something else, or is damaged."""
        if "Opened" not in seen["outcomes"] or seen["journal"] != "Opened":
            return f"it does not open: {seen['outcomes']} {seen['journal']}"
        others = [problem for problem in seen["problems"] if problem not in allowed]
        if seen["wrong"] or others or seen["damagedBackups"]:
            return f"wrong {seen['wrong']}, problems {others}, damaged backups {seen['damagedBackups']}"
        return None

    def missing(self, seen, wanted):
        gone = set(wanted) - set(seen["entries"])
        return f"entries {sorted(gone)[:5]} are lost" if gone else None

    def test_an_acknowledged_entry_is_never_lost(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            return Recording(self, source, code, "save", ENTRIES, self.count(8, 60), syncs=syncs), [code]

        def judge(said, seen):
            saved = [int(text.split()[1]) for text in said if text.startswith("saved ")]
            return self.sound(seen) or self.missing(seen, [*range(ENTRIES), *saved])

        self.every_way("save", record, judge)

    def test_a_new_vault_keeps_its_first_entries(self):
        nothing = self.folder / "nothing"
        nothing.mkdir()

        def record(syncs):
            recording = Recording(self, nothing, "", self.count(6, 25), syncs=syncs)
            return recording, recording.codes

        def judge(said, seen):
            if "changed" not in said:
                return None  # nothing was promised yet
            saved = [int(text.split()[1]) for text in said if text.startswith("saved ")]
            return self.sound(seen) or self.missing(seen, saved)

        self.every_way("new vault", record, judge)

    def key_judge(self, said, seen):
        old, new = seen["outcomes"]
        if "changed" in said and (old == "Opened" or new != "Opened"):
            return f"after the change the old code gives {old}, the new one {new}"
        return self.sound(seen, ("headerCopy",)) or self.missing(seen, range(ENTRIES))

    def test_a_changed_slot_opens_with_one_code_or_the_other(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            recording = Recording(self, source, code, "slot", syncs=syncs)
            return recording, [code, *recording.codes]

        self.every_way("key slot", record, self.key_judge)

    def test_a_new_master_key_leaves_one_whole_journal(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            recording = Recording(self, source, code, "key", syncs=syncs)
            return recording, [code, *recording.codes]

        self.every_way("new key", record, self.key_judge)

    def test_a_restore_leaves_the_present_journal_or_the_restored_one(self):
        source, code = self.make_vault("sound", ENTRIES)
        self.must("work", source, code, "backup", 1)
        self.must("work", source, code, "save", ENTRIES, 5)
        backup = next((source / "backups").iterdir())

        def record(syncs):
            return Recording(self, source, code, "restore", backup, syncs=syncs), [code]

        def judge(said, seen):
            is_restored = set(seen["entries"]) == set(range(ENTRIES))
            wrong = self.sound(seen, ("headerCopy",)) or (None if is_restored else
                                                            self.missing(seen, range(ENTRIES + 5)))
            if wrong or not is_restored:
                return wrong or ("it was not restored" if "restored" in said else None)
            return self.set_aside(code)

        self.every_way("restore", record, judge)

    def set_aside(self, code):
        """What a restore replaced is a vault that opens, or still stands beside the new journal."""
        for place in (self.folder / "after/replaced").glob("*.kinward"):
            if not list(place.glob("journal-*.db")):
                continue
            aside = self.driver.ask("check", place, code)
            return self.sound(aside) or self.missing(aside, range(ENTRIES + 5))
        journals = list((self.folder / "after").glob("journal-*.db"))
        return None if len(journals) > 1 else "what was replaced is lost"

    def test_an_upgrade_is_done_whole_or_not_at_all(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            return Recording(self, source, code, "migrate", syncs=syncs), [code]

        def judge(said, seen):
            if "migrated" in said and not seen["migrated"]:
                return "the upgrade is lost"
            return self.sound(seen) or self.missing(seen, range(ENTRIES))

        self.every_way("upgrade", record, judge)

    def test_a_backup_that_counts_is_whole(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            return Recording(self, source, code, "backup", 1, syncs=syncs), [code]

        def judge(said, seen):
            made = [text.split()[1] for text in said if text.startswith("backup ")]
            if set(made) - set(seen["wholeBackups"]):
                return "an acknowledged backup is lost"
            return self.sound(seen, ("backup",)) or self.missing(seen, range(ENTRIES))

        self.every_way("backup", record, judge)

    def test_a_sealed_draft_lasts(self):
        source, code = self.make_vault("sound", ENTRIES)

        def record(syncs):
            return Recording(self, source, code, "seal", 1000, self.count(3, 10), syncs=syncs), [code]

        def judge(said, seen):
            sealed = {f"Entry {text.split()[1]}" for text in said if text.startswith("sealed ")}
            if sealed - set(seen["drafts"]):
                return "an acknowledged draft is lost"
            return self.sound(seen) or self.missing(seen, range(ENTRIES))

        self.every_way("sealed draft", record, judge)


if __name__ == "__main__":
    harness.main()
