# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one of each fault that sources.py and licences.py look for and sees it named."""
import tempfile
import unittest
from pathlib import Path

import licences
import sources


def problems_in(test, path, text):
    """What a test says about a tree that holds this one file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return test.problems(folder)


class Sources(unittest.TestCase):
    def line(self, text, path="app/ui/goals/goalspage.cpp"):
        return problems_in(sources, path, text + "\n")

    def test_good_lines_are_left_alone(self):
        for good in ('label->setText(tr("Goals"));', 'label->setText(QStringLiteral("%1 – %2").arg(a, b));',
                     'button->setText(QString());', 'label->setObjectName(QStringLiteral("title"));',
                     'box->addItem(u"×"_s);', '// label->setText("Goals")', 'label->setText(QStringLiteral("<b>%1</b>"));'):
            self.assertEqual(self.line(good), [], good)

    def test_words_shown_without_tr_are_named(self):
        for bad in ('label->setText(QStringLiteral("Goals"));', 'label->setText("Goals");', 'box->addItem(u"Own"_s);',
                    'page->setWindowTitle( QLatin1StringView("Über") );', 'new QLabel(QStringLiteral("Mood"), this);'):
            self.assertEqual(len(self.line(bad)), 1, bad)
        self.assertEqual(self.line("\n" + 'label->setText(u"Goals"_s);'),
                         ['app/ui/goals/goalspage.cpp:2: "Goals" is shown without tr()'])

    def test_a_loose_end_is_named(self):
        for word in ("TODO", "FIXME"):
            self.assertEqual(len(self.line(f"// {word}: later", "tests/core/cause_test.cpp")), 1)
            self.assertEqual(len(self.line(f'const char *word = "{word}";', "app/core/cause.cpp")), 1)

    def test_a_network_include_is_named(self):
        for header in ("QNetworkAccessManager", "QtNetwork/QTcpSocket", "QLocalSocket", "sys/socket.h"):
            self.assertEqual(len(self.line(f"#include <{header}>", "app/core/cause.cpp")), 1, header)
        self.assertEqual(self.line("#include <QLocale>", "app/core/cause.cpp"), [])

    def test_a_file_that_grew_too_long_is_named(self):
        self.assertEqual(self.line("\n" * 348, "app/core/cause.cpp"), [])
        self.assertEqual(self.line("\n" * 350, "app/core/cause.cpp"), ["app/core/cause.cpp:351: 351 lines; 350 are the most"])
        self.assertEqual(len(self.line("\n" * 80, "app/main.cpp")), 1)


class Licences(unittest.TestCase):
    def test_a_licence_line_comes_first(self):
        line = "SPDX-License-Identifier: GPL-3.0-or-later"
        self.assertEqual(problems_in(licences, "app/core/a.h", f"// {line}\n"), [])
        self.assertEqual(problems_in(licences, "packaging/run", f"#!/bin/sh\n# {line}\n"), [])
        self.assertEqual(problems_in(licences, "app/core/a.h", f"\n\n// {line}\n"),
                         ["app/core/a.h:1: the SPDX line is missing"])
        self.assertEqual(len(problems_in(licences, "packaging/run", "#!/bin/sh\n")), 1)
        self.assertEqual(len(problems_in(licences, "app/storage/migrations/1.sql", "CREATE TABLE t(a);\n")), 1)

    def test_what_is_not_a_source_needs_none(self):
        self.assertEqual(problems_in(licences, "tests/data/sample.xml", "<a/>\n"), [])
        self.assertEqual(problems_in(licences, "README.md", "# Kinward\n"), [])


if __name__ == "__main__":
    unittest.main()
