# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run and packaging/test in a world of fakes: what they install, when they refuse, how they end.

The scripts run for real from a copy of packaging/; apt-get, sudo, dpkg-query, cmake and ctest are stand-ins that
write down how they were called. Usage: commands.py ROOT
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop(1))
TOOLS = "bash sh env dirname awk grep tee mkdir cat rm id nproc python3 dpkg chmod".split()
RECORD = '#!/bin/sh\necho "${0##*/} $*" >>"$CALLS"\n'
SUDO = RECORD + 'exec "$@"\n'
CMAKE = RECORD + """case "$1" in --build) exit "${BUILD_STATUS:-0}" ;; esac
mkdir -p build/release/bin build/asan
printf '#!/bin/sh\\necho "kinward $* on ${QT_QPA_PLATFORM:-a display}"\\n' >build/release/bin/kinward
chmod +x build/release/bin/kinward
"""
CTEST = RECORD + """while [ "$1" != --output-junit ]; do shift; done
printf '%s' "$RESULTS" >"$2"
"""
RESULTS = """<testsuite><testcase name="a" status="run"/><testcase name="b" status="run"/>
<testcase name="c" status="notrun"><system-out>skipped: no tool</system-out></testcase>{more}</testsuite>"""
FAILED = '<testcase name="d" status="fail"><failure/></testcase>'


class Commands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.programs = self.home / "bin"
        self.calls = self.home / "calls"
        self.apt = self.home / "apt"
        for path in (self.programs, self.apt / "sources.list.d", self.apt / "preferences.d"):
            path.mkdir(parents=True)
        shutil.copytree(ROOT / "packaging", self.home / "packaging")
        for tool in TOOLS:
            (self.programs / tool).symlink_to(shutil.which(tool))
        for name, text in {"apt-get": RECORD, "cmake": CMAKE, "ctest": CTEST}.items():
            self.fake(name, text)
        self.user("1000")
        self.installed()
        self.debian("12")

    def fake(self, name, text):
        path = self.programs / name
        path.unlink(missing_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def user(self, number):
        self.fake("id", f"#!/bin/sh\necho {number}\n")

    def debian(self, release):
        (self.home / "os-release").write_text(f"ID=debian\nVERSION_ID={release}\n")

    def installed(self, *, without=(), versions=None):
        """Makes dpkg-query say that every package of the list is there, but for some."""
        words = [line.split("#")[0].split() for line in (ROOT / "packaging/packages").read_text().splitlines()]
        names = [line[0] for line in words if line and not line[0].startswith("[")]
        rows = [f"installed {name} {(versions or {}).get(name, '9:1')}" for name in names if name not in without]
        (self.home / "rows").write_text("\n".join(rows) + "\n")
        self.fake("dpkg-query", f'#!/bin/sh\ncat "{self.home}/rows"\n')

    def call(self, command, *arguments, **environment):
        variables = {"PATH": str(self.programs), "CALLS": str(self.calls), "KINWARD_APT_FOLDER": str(self.apt),
                     "KINWARD_OS_RELEASE": str(self.home / "os-release"), "RESULTS": RESULTS.format(more=""),
                     "LC_ALL": "C.UTF-8", **environment}
        return subprocess.run([str(self.home / "packaging" / command), *arguments], env=variables, cwd=self.home,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)

    def called(self, program):
        lines = self.calls.read_text().splitlines() if self.calls.exists() else []
        return [line.removeprefix(f"{program} ") for line in lines if line.startswith(f"{program} ")]

    def test_with_nothing_to_install_no_package_manager_is_called(self):
        self.fake("sudo", SUDO)
        for user in ("0", "1000"):
            self.user(user)
            for release in ("12", "13"):
                self.debian(release)
                self.assertEqual(self.call("run", "--version").returncode, 0)
                self.assertEqual(self.call("test").returncode, 0)
        self.assertEqual(self.called("apt-get") + self.called("sudo"), [])
        self.assertEqual(list(self.apt.rglob("kinward*")), [])

    def test_root_installs_what_is_missing_and_nothing_else(self):
        self.user("0")
        self.installed(without=("ninja-build", "qt6-charts-dev", "strace"))
        self.assertEqual(self.call("run", "--version").returncode, 0)
        self.assertEqual(self.called("apt-get")[1].split()[-2:], ["ninja-build", "qt6-charts-dev"])
        self.assertEqual(self.call("test").returncode, 0)
        self.assertEqual(self.called("apt-get")[3].split()[-3:], ["ninja-build", "qt6-charts-dev", "strace"])

    def test_sudo_serves_where_it_needs_no_password(self):
        self.fake("sudo", '#!/bin/sh\n[ "$1" = -n ] && exit 0\n' + SUDO.removeprefix("#!/bin/sh\n"))
        self.installed(without=("ninja-build",))
        self.assertEqual(self.call("run", "--version").returncode, 0)
        self.assertTrue(self.called("sudo")[-1].endswith("ninja-build"))

    def test_without_root_and_sudo_the_missing_packages_are_listed(self):
        self.installed(without=("ninja-build", "libsqlcipher-dev"))
        for command in ("run", "test"):
            result = self.call(command, "--version")
            self.assertNotEqual(result.returncode, 0)
            self.assertIn("  ninja-build\n  libsqlcipher-dev\n", result.stderr)
            self.assertIn("bookworm-backports", result.stderr)
        self.assertEqual(self.called("apt-get") + self.called("cmake"), [])

    def test_backports_are_enabled_on_debian_12_for_sqlcipher_alone(self):
        self.user("0")
        self.installed(without=("ninja-build",))
        self.call("run", "--version")
        self.assertEqual(list(self.apt.rglob("kinward*")), [])
        self.installed(versions={"libsqlcipher-dev": "3.4.1-2"})
        self.call("run", "--version")
        self.assertIn("Suites: bookworm-backports", (self.apt / "sources.list.d/kinward-backports.sources").read_text())
        everything, sqlcipher = (self.apt / "preferences.d/kinward-backports").read_text().split("\n\n")
        self.assertIn("Package: *\nPin: release n=bookworm-backports\nPin-Priority: -1", everything)
        self.assertEqual([name for name in sqlcipher.splitlines()[0].split()[1:] if "sqlcipher" not in name], [])

    def test_backports_are_left_alone_on_debian_13(self):
        self.user("0")
        self.debian("13")
        self.installed(without=("libsqlcipher-dev",))
        self.assertEqual(self.call("run", "--version").returncode, 0)
        self.assertTrue(self.called("apt-get")[-1].endswith(" libsqlcipher-dev"))
        self.assertEqual(list(self.apt.rglob("kinward*")), [])

    def test_debian_13_does_not_ask_for_version_14_of_clang(self):
        self.debian("13")
        self.installed(without=("clang-format-14", "clang-tidy-14", "libqt6opengl6-dev"))
        self.assertEqual(self.call("test").returncode, 0)

    def test_run_hands_its_arguments_to_kinward(self):
        result = self.call("run", "--demo", "a folder", DISPLAY=":9")
        self.assertEqual(result.stdout.splitlines()[-1], "kinward --demo a folder on a display")

    def test_run_without_a_display_names_the_tour(self):
        result = self.call("run", "--demo")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("packaging/run --demo --tour DIR", result.stderr)
        self.assertEqual(self.called("cmake"), [])

    def test_run_draws_offscreen_where_no_window_is_needed(self):
        for arguments in (("--demo", "--tour", "pictures"), ("--demo", "--tour=pictures"), ("--version",), ("--help",)):
            self.assertIn("on offscreen", self.call("run", *arguments).stdout)
        self.assertIn("on minimal", self.call("run", QT_QPA_PLATFORM="minimal").stdout)

    def test_a_green_run_closes_with_the_counts_and_the_reasons(self):
        result = self.call("test")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stdout.splitlines()[-2:], ["skipped: c: no tool", "2 passed, 0 failed, 1 skipped"])

    def test_a_failed_test_fails_the_command(self):
        result = self.call("test", RESULTS=RESULTS.format(more=FAILED))
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stdout.splitlines()[-2:], ["failed: d", "2 passed, 1 failed, 1 skipped"])

    def test_what_does_not_build_or_does_not_run_is_a_failure(self):
        for result in (self.call("test", BUILD_STATUS="1"), self.call("test", RESULTS="")):
            self.assertEqual(result.returncode, 1)
            self.assertEqual(result.stdout.splitlines()[-1], "0 passed, 1 failed, 0 skipped")

    def test_a_run_that_tested_nothing_is_no_success(self):
        self.assertEqual(self.call("test", RESULTS="<testsuite/>").returncode, 1)


if __name__ == "__main__":
    unittest.main()
