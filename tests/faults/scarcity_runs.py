# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that is refused at the n-th request, until a run meets no refusal: no crash, nothing lost. The sweeps are in
driver/scarcity.cpp."""
import harness

ENTRIES = 6


class Scarcity(harness.Runs):
    with_library = True

    def starve(self, job, short_steps):
        source, code = self.make_vault("sound", ENTRIES)
        for owner in ("sqlite", "sodium"):
            for length in ("once", "lasting"):
                every = self.count(short_steps if owner == "sqlite" else 1, 1)
                self.driver.close()  # SQLite takes another source of memory only before its first use
                self.sweep(f"refused memory, {job}, of {owner}, {length}",
                           [("starve", source, self.folder / "work", code, ENTRIES, job, owner, length, every)])

    def test_unlocking_without_memory_fails_and_harms_nothing(self):
        self.starve("unlock", 87)  # request 174 is one that SQLCipher 4.6.1 answers with a double free

    def test_saving_without_memory_fails_and_harms_nothing(self):
        self.starve("save", 97)

    def test_locking_without_memory_harms_nothing(self):
        self.starve("lock", 5)


if __name__ == "__main__":
    harness.main()
