# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation of each kind in a temporary tree and sees the layers test name it."""
import tempfile
import unittest
from pathlib import Path

import layers


class Layers(unittest.TestCase):
    def found(self, path, *lines):
        """What the test says about a tree that holds this one file."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "app" / path
            file.parent.mkdir(parents=True)
            file.write_text("// a head line\n" + "\n".join(lines) + "\n", encoding="utf-8")
            return layers.problems(folder)

    def test_looking_down_is_fine(self):
        self.assertEqual(self.found("storage/journal.h", '#include "core/cause.h"', '#include "storage/x.h"'), [])
        self.assertEqual(self.found("ui/goals/goalspage.cpp", '#include "storage/journal.h"', "#include <QLabel>",
                                    '#include "ui/widgets/card.h"', '#include "mapping/finding.h"'), [])
        self.assertEqual(self.found("ui/shell/mainwindow.cpp", '#include "ui/goals/goalspage.h"'), [])
        self.assertEqual(self.found("main.cpp", '#include "ui/shell/mainwindow.h"', '#include "cli/command.h"'), [])
        self.assertEqual(self.found("cli/search.cpp", '#include "storage/journal.h"'), [])

    def test_a_room_that_looks_up_is_named_with_its_line(self):
        self.assertEqual(self.found("core/cause.h", "#pragma once", '#include "storage/journal.h"'),
                         ['app/core/cause.h:3: core may not include "storage/journal.h"'])
        self.assertEqual(len(self.found("vault/vault.h", '#include "storage/journal.h"')), 1)
        self.assertEqual(len(self.found("mapping/finding.h", '#include "library/library.h"')), 1)
        self.assertEqual(len(self.found("cli/search.cpp", '#include "ui/widgets/card.h"')), 1)
        self.assertEqual(len(self.found("cli/search.cpp", '#include "desktop/lock.h"')), 1)
        self.assertEqual(len(self.found("ui/widgets/card.h", '#include "library/library.h"')), 1)
        self.assertEqual(len(self.found("desktop/lock.h", '  #  include "ui/shell/mainwindow.h"')), 1)

    def test_only_the_door_of_storage_is_open(self):
        self.assertEqual(self.found("exchange/importer.h", '#include "storage/importbatch.h"'), [])
        self.assertEqual(self.found("exchange/importer.cpp", '#include "storage/notestore.h"'),
                         ['app/exchange/importer.cpp:2: exchange may not include "storage/notestore.h"'])
        self.assertEqual(len(self.found("ui/journal/list.cpp", '#include "storage/notestore.h"')), 1)

    def test_only_the_windows_for_backups_work_on_the_files_themselves(self):
        self.assertEqual(self.found("ui/backups/desk.cpp", '#include "storage/salvage.h"'), [])
        self.assertEqual(len(self.found("ui/backups/desk.cpp", '#include "storage/notestore.h"')), 1)
        self.assertEqual(len(self.found("ui/goals/list.cpp", '#include "storage/salvage.h"')), 1)

    def test_a_feature_that_knows_another_is_named(self):
        self.assertEqual(self.found("ui/goals/goalspage.h", '#include "ui/trends/chart.h"'),
                         ['app/ui/goals/goalspage.h:2: ui/goals includes "ui/trends/chart.h": '
                          "a feature knows no other feature"])
        self.assertEqual(len(self.found("ui/goals/goalspage.h", '#include "ui/shell/mainwindow.h"')), 1)

    def test_an_include_without_a_room_is_named(self):
        self.assertEqual(self.found("core/cause.h", '#include "recordid.h"'),
                         ['app/core/cause.h:2: "recordid.h" names no room'])
        self.assertEqual(len(self.found("core/cause.h", '#include "../vault/vault.h"')), 1)
        self.assertEqual(len(self.found("stray.cpp", "#include <QString>")), 1)
        self.assertEqual(len(self.found("helpers/stray.cpp", "#include <QString>")), 1)

    def test_a_library_of_one_room_stays_there(self):
        self.assertEqual(self.found("storage/driver.cpp", "#include <QSqlDriver>", "#include <sqlite3.h>"), [])
        self.assertEqual(self.found("storage/rowdigest.cpp", "#include <sodium.h>"), [])
        self.assertEqual(len(self.found("ui/journal/list.cpp", "#include <QSqlQuery>")), 1)
        self.assertEqual(len(self.found("cli/list.cpp", "#include <QtSql/QSqlQuery>")), 1)
        self.assertEqual(len(self.found("exchange/digest.cpp", "#include <sodium.h>")), 1)
        self.assertEqual(len(self.found("core/cause.cpp", "#include <QWidget>")), 1)

    def test_a_comment_is_no_include(self):
        self.assertEqual(self.found("core/cause.h", '// #include "ui/shell/mainwindow.h"', "/*",
                                    '#include "ui/shell/mainwindow.h"', "*/"), [])


if __name__ == "__main__":
    unittest.main()
