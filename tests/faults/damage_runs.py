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
        self.report_tally("changed bit of vault.header, one copy and both", self.must("flip-header", folder, code, every))

    def test_random_changed_bytes_of_the_database_are_noticed(self):
        folder, code = self.make_vault("random", 40)
        tally = self.must("flip-anywhere", folder, code, self.count(30, 10000), 17)
        self.report_tally("random changed byte of the database", tally)

    def test_every_changed_byte_of_the_first_page_is_noticed(self):
        folder, code = self.make_vault("first", 10)
        tally = self.must("flip-database", folder, code, 0, PAGE, self.count(101, 1))
        self.report_tally("changed byte of page 1", tally)

    # The last overflow page of each is among them: every page of the file has its turn, near its end.
    def test_a_change_of_any_page_of_100_long_entries_is_noticed(self):
        folder, code = self.make_vault("long", self.count(3, 100) * LONG_EVERY)
        tally = self.must("flip-database", folder, code, PAGE - 97, 0, self.count(6, 1) * PAGE)
        self.report_tally("changed byte of each page, overflow pages of 100 long entries among them", tally)

    def test_a_database_cut_short_is_noticed(self):
        folder, code = self.make_vault("short", 30)
        tally = self.must("truncate-database", folder, code, self.count(20, 200))
        self.report_tally("database cut short", tally)

    def test_every_changed_byte_of_a_sealed_draft_is_noticed(self):
        folder, code = self.make_vault("draft", 1)
        self.must("work", folder, code, "seal", 1, 1)
        self.report_tally("changed byte of a sealed draft", self.must("flip-draft", folder, code, self.count(7, 1)))

    def test_every_changed_byte_of_a_backups_header_is_noticed(self):
        folder, code = self.make_vault("backup", 10)
        self.must("work", folder, code, "backup", 1)
        tally = self.must("flip-backup", folder, code, self.count(73, 1))
        self.report_tally("changed byte of a backup's front and header", tally)


if __name__ == "__main__":
    harness.main()
