# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes that change on the disk, one at a time: each is noticed and told as what it is, no wrong text is shown or
saved, nothing crashes. The sweeps are in driver/damage.cpp."""
import harness

PAGE = 4096
LONG_EVERY = 7  # as driver/entries.cpp has it
HEADER_BITS = 8192 * 8


class Damage(harness.Runs):
    def test_every_changed_bit_of_the_header_is_noticed(self):
        folder, code = self.make_vault("header", 0)
        every = self.count(HEADER_BITS // 300 | 1, 1)
        self.sweep("changed bit of vault.header, one copy and both", [("flip-header", folder, code, every)])

    def test_random_changed_bytes_of_the_database_are_noticed(self):
        folder, code = self.make_vault("random", 40)
        runs, seeds = self.count((30, 1), (100, 100))
        self.sweep("random changed byte of the database",
                   (("flip-anywhere", folder, code, runs, seed) for seed in range(seeds)))

    def test_every_changed_byte_of_the_first_page_is_noticed(self):
        folder, code = self.make_vault("first", 10)
        self.sweep("changed byte of page 1", [("flip-database", folder, code, 0, PAGE, self.count(101, 1))])

    # The last overflow page of each is among them: every page of the file has its turn, near its end.
    def test_a_change_of_any_page_of_100_long_entries_is_noticed(self):
        folder, code = self.make_vault("long", self.count(3, 100), LONG_EVERY)
        size = (folder / "journal-1.db").stat().st_size
        part = 50 * PAGE
        parts = range(0, size, part) if harness.options.long else [0]
        self.sweep("changed byte of each page, the overflow pages of 100 long entries among them",
                   (("flip-database", folder, code, begin + PAGE - 97, min(size, begin + part), self.count(3, 1) * PAGE)
                    for begin in parts))

    def test_a_database_cut_short_is_noticed(self):
        folder, code = self.make_vault("short", 30)
        self.sweep("database cut short", [("truncate-database", folder, code, self.count(20, 200))])

    def test_every_changed_byte_of_a_sealed_draft_is_noticed(self):
        folder, code = self.make_vault("draft", 1)
        self.must("work", folder, code, "seal", 1, 1)
        self.sweep("changed byte of a sealed draft", [("flip-draft", folder, code, self.count(7, 1))])

    def test_every_changed_byte_of_a_backups_header_is_noticed(self):
        folder, code = self.make_vault("backup", 10)
        self.must("work", folder, code, "backup", 1)
        self.sweep("changed byte of a backup's front and header", [("flip-backup", folder, code, self.count(73, 1))])


if __name__ == "__main__":
    harness.main()
