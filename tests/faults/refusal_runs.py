# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, and a failing open, write, sync or rename at each of the first calls of a job. The sweeps are in
driver/refusals.cpp; the calls fail in interpose/."""
import harness

ENTRIES = 12
CALLS = 500
FAULTS = ("full disk", "full disk, torn write", "one failing call", "dead disk", "read-only disk",
          "no descriptor left")  # as driver/refusals.cpp has them


class Refusals(harness.Runs):
    with_library = True

    def refuse(self, what, job, every):
        source, code = self.make_vault("sound", ENTRIES)
        for number, fault in enumerate(FAULTS):
            self.sweep(f"{what}: {fault}", [("refuse", source, self.folder / "work", code, ENTRIES, job, CALLS,
                                             self.count(every, 1), number)])

    def test_a_save_that_fails_loses_nothing_and_goes_on(self):
        self.refuse("saving 25 entries", "save", 97)

    def test_a_backup_that_fails_loses_nothing_and_goes_on(self):
        self.refuse("backup", "backup", 97)

    def test_a_header_that_can_not_be_written_stays_as_it_was(self):
        self.refuse("header write", "header", 2)

    def test_a_draft_that_can_not_be_sealed_is_told(self):
        self.refuse("sealing 25 drafts", "seal", 31)


if __name__ == "__main__":
    harness.main()
