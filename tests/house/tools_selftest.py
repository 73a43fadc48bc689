# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that translations.py, symbols.py and tidy.py can fail: each is shown a fault of its kind.

Usage: tools_selftest.py LUPDATE
"""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import symbols
import tidy
import translations

LUPDATE = sys.argv.pop(1)
SOURCE = """// a head line
#include <QCoreApplication>
QString greeting() { return QCoreApplication::translate("Greeting", "Good morning, %1"); }
QString count(int n) { return QCoreApplication::translate("Greeting", "%n steps", nullptr, n); }
"""
MESSAGE = "<message>{numerus}<source>{source}</source>{translation}</message>"
GOOD = MESSAGE.format(numerus="", source="Good morning, %1", translation="<translation>Guten Morgen, %1</translation>")
FORMS = "<translation><numerusform>%n Schritt</numerusform><numerusform>%n Schritte</numerusform></translation>"
COUNT = '<message numerus="yes"><source>%n steps</source>' + FORMS + "</message>"


def document(language, *messages):
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f"<context><name>Greeting</name>{''.join(messages)}</context></TS>")


class Translations(unittest.TestCase):
    def found(self, german, more=""):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "app").mkdir()
            (root / "translations").mkdir()
            (root / "app" / "greeting.cpp").write_text(SOURCE + more, encoding="utf-8")
            (root / "translations" / "kinward_de.ts").write_text(german, encoding="utf-8")
            (root / "translations" / "kinward_en.ts").write_text(document("en", COUNT), encoding="utf-8")
            return translations.problems(root, LUPDATE)

    def test_a_whole_translation_is_good(self):
        self.assertEqual(self.found(document("de", GOOD, COUNT)), [])

    def test_a_string_without_a_context_is_named(self):
        problems = self.found(document("de", GOOD, COUNT), 'const char *lost = QT_TR_NOOP("lost");\n')
        self.assertEqual(problems, ["app/greeting.cpp:5: tr() cannot be called without context"])

    def test_a_missing_string_is_named_with_its_place(self):
        self.assertEqual(self.found(document("de", COUNT)),
                         ['app/greeting.cpp:3: "Good morning, %1" is not translated (translations/kinward_de.ts)'])

    def test_an_unfinished_string_is_named(self):
        half = GOOD.replace("<translation>", '<translation type="unfinished">')
        self.assertEqual(len(self.found(document("de", half, COUNT))), 1)

    def test_a_string_that_is_gone_is_named(self):
        gone = MESSAGE.format(numerus="", source="Farewell", translation="<translation>Leb wohl</translation>")
        problems = self.found(document("de", GOOD, COUNT, gone))
        self.assertEqual(len(problems), 1)
        self.assertIn("no longer in the sources", problems[0])

    def test_a_lost_place_holder_is_named(self):
        problems = self.found(document("de", GOOD.replace("Morgen, %1", "Morgen"), COUNT))
        self.assertEqual(len(problems), 1)
        self.assertIn("lost a place holder", problems[0])


class Symbols(unittest.TestCase):
    def test_an_exported_symbol_of_the_cipher_is_named(self):
        table = "0000000000001139 T main\n000000000000113f T sqlite3_open_v2\n"
        self.assertEqual(symbols.exported_problems("kinward", table), ["kinward: exports sqlite3_open_v2"])
        self.assertEqual(symbols.exported_problems("kinward", "0000000000001139 T main\n"), [])

    def test_a_library_that_is_not_wanted_is_named(self):
        needed = "\tlibQt6Core.so.6 => /lib/libQt6Core.so.6 (0x00)\n\tlibsqlite3.so.0 => /lib/libsqlite3.so.0 (0x00)\n"
        self.assertEqual(symbols.needed_problems("kinward", needed), ["kinward: needs libsqlite3.so.0"])

    def test_a_real_program_that_exports_one_is_caught(self):
        compiler = shutil.which("c++")
        if not compiler:
            self.skipTest("no compiler")
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "program.cpp"
            source.write_text('extern "C" int sqlite3_open_v2() { return 0; }\nint main() { return 0; }\n')
            subprocess.run([compiler, "-rdynamic", str(source), "-o", f"{folder}/program"], check=True)
            self.assertEqual(len(list(symbols.problems([f"{folder}/program"]))), 1)


class Tidy(unittest.TestCase):
    def test_a_digest_changes_with_a_header_of_ours_and_with_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "app" / "core").mkdir(parents=True)
            header, source = root / "app/core/a.h", root / "app/core/a.cpp"
            header.write_text("int a();\n")
            source.write_text('#include "core/a.h"\n#include <vector>\n')
            before = tidy.digest(root, source, "c++", b"rules")
            self.assertEqual(tidy.digest(root, source, "c++", b"rules"), before)
            (root / "app/core/b.h").write_text("int b();\n")
            self.assertEqual(tidy.digest(root, source, "c++", b"rules"), before)
            header.write_text("int a(int);\n")
            self.assertNotEqual(tidy.digest(root, source, "c++", b"rules"), before)
            self.assertNotEqual(tidy.digest(root, source, "c++", b"other"), tidy.digest(root, source, "c++", b"rules"))

    def test_a_function_past_sixty_lines_is_named(self):
        program = shutil.which("clang-tidy-14")
        if not program:
            self.skipTest("clang-tidy-14 is not installed")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            (root / "app/core").mkdir(parents=True)
            source = root / "app/core/long.cpp"
            source.write_text("int f(int a)\n{\n" + "    a += 1;\n" * 70 + "    return a;\n}\n")
            shutil.copy(Path(__file__).parents[2] / ".clang-tidy", root)
            (root / "compile_commands.json").write_text(
                f'[{{"directory": "{root}", "command": "c++ -c {source}", "file": "{source}"}}]')
            found = tidy.examine(program, root, root, source)
            self.assertEqual(len(found), 1)
            self.assertTrue(found[0].startswith("app/core/long.cpp:1: "), found[0])


if __name__ == "__main__":
    unittest.main()
