# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs write and whom they talk to, traced: planted words stand in no file, not even in one that is
taken away again, and the only sockets are those of this machine (AF_UNIX)."""
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import harness
import tracefile as trace

UNIX = 1
WORDS = ("quillonbrast", "wumpelthrane", "żółwikdrach")
PASSPHRASE = "seventeen mauve umbrellas"


def spellings(word):
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode().hex().encode()]


def descriptors_and_paths(events):
    """(path, data) of each write, and of each name that was made."""
    paths = {}
    for event in events:
        if event.call == trace.OPEN:
            paths[event.descriptor] = event.path
            yield event.path, event.path.encode()
        elif event.call == trace.RENAME:
            yield event.other, event.other.encode()
        elif event.call == trace.WRITE:
            yield paths.get(event.descriptor, "?"), event.data


def writes_with(events, words):
    """The paths into which one of the words was written."""
    sought = [spelling for word in words for spelling in spellings(word)]
    return sorted({path for path, data in descriptors_and_paths(events) if any(each in data for each in sought)})


class Traces(harness.Runs):
    def setUp(self):
        super().setUp()
        self.trace = self.folder / "trace"
        self.home = self.folder / "home"
        self.home.mkdir()

    def environment(self):
        own = {"HOME": str(self.home), "TMPDIR": str(self.home), "XDG_CONFIG_HOME": str(self.home / "config"),
               "XDG_DATA_HOME": str(self.home / "data"), "XDG_CACHE_HOME": str(self.home / "cache"),
               "QT_QPA_PLATFORM": "offscreen"}
        return harness.preloaded(FAULTS_TRACE=str(self.trace), **own)

    def cli(self, *words):
        command = [harness.options.cli, *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment(), cwd=self.home)
        self.assertEqual(done.returncode, 0, f"{words}: {done.stdout} {done.stderr}")
        return done.stdout

    def private(self, name, content):
        """A file that the person made; the program only reads it."""
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return path

    def import_file(self):
        when = "2024-03-05T18:00:00.000Z"
        thought = {"automaticThought": f"They said {WORDS[0]} again", "cognitiveDistortions": ["mind-reading"],
                   "challenge": f"Perhaps {WORDS[1]} was meant", "alternativeThought": f"It was {WORDS[2]}",
                   "createdAt": when, "updatedAt": when, "uuid": "traced-1"}
        return self.private("import.json", json.dumps({"v": "Archive-v2", "thoughts": [thought]}))

    def whole_journey(self):
        """Every command that touches a vault. Gives the file of the export, the only one with words in it."""
        vault, export = self.home / "one.kinward", self.home / "export.json"
        key = ("--passphrase-file", self.private("passphrase", PASSPHRASE + "\n"))
        made = json.loads(self.cli("create", vault, *key, "--json"))
        code = ("--recovery-file", self.private("code", made["recoveryCode"] + "\n"))
        self.cli("import", vault, self.import_file(), *code)
        self.assertIn("2024-03-05", self.cli("list", vault, *code))
        for word in WORDS:
            self.assertIn("2024-03-05", self.cli("search", vault, word, *code))
        self.cli("backup", vault, *code)
        self.cli("verify", vault, *code)
        backup = next((vault / "backups").iterdir())
        self.cli("restore", backup, "--to", vault, *code)
        self.cli("restore", backup, "--to", self.home / "two.kinward", *code)
        self.cli("salvage", vault, "--to", self.home / "three.kinward", *code)
        self.cli("export", vault, "--format", "json", "--to", export, *code)
        self.cli("key", "change", vault, "--new-recovery-code", *code)
        return export

    def test_no_file_holds_a_planted_word_and_no_socket_leaves_this_machine(self):
        export = self.whole_journey()
        events = trace.read(self.trace)
        secrets = (*WORDS, PASSPHRASE)
        # The export is plain on purpose, and shows that the trace would have told.
        told = writes_with(events, secrets)
        self.assertEqual([path for path in told if not path.startswith(str(export))], [])
        self.assertNotEqual(told, [])
        left = [path for path in self.home.rglob("*") if path.is_file() and path != export]
        for path in left:
            content = path.read_bytes()
            for spelling in (each for word in secrets for each in spellings(word)):
                self.assertNotIn(spelling, content, path)
        families = {event.size for event in events if event.call == trace.SOCKET}
        self.assertLessEqual(families, {UNIX})
        writes = sum(event.call == trace.WRITE for event in events)
        self.report("planted words in a journey of every command", writes, note=f"writes looked at; {len(left)} files "
                    "left and looked at; socket families: " + (", ".join(map(str, families)) or "none"))

    def test_a_socket_that_would_leave_this_machine_is_seen(self):
        script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
        subprocess.run(["/usr/bin/python3", "-c", script], env=self.environment(), check=True)
        families = [event.size for event in trace.read(self.trace) if event.call == trace.SOCKET]
        self.assertIn(2, families)

    def test_a_crash_leaves_no_image_of_the_memory(self):
        command = ["sh", "-c", 'ulimit -c unlimited 2>/dev/null; exec "$@"', "sh", harness.options.cli, "list",
                   str(self.home / "one.kinward"), "--passphrase-file", "-"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, cwd=self.home, stderr=subprocess.DEVNULL)
        self.addCleanup(process.stdin.close)
        self.wait_until_protected(process.pid)
        process.send_signal(signal.SIGSEGV)
        _, status = os.waitpid(process.pid, 0)
        process.returncode = status
        self.assertFalse(os.WCOREDUMP(status))
        self.assertEqual([path.name for path in self.home.glob("*core*")], [])
        self.report("core image of a crashed program", 1)

    def wait_until_protected(self, process):
        """Its memory can be dumped until it has said that it must not."""
        limits = Path(f"/proc/{process}/limits")
        for _ in range(500):
            if any(line.split()[4:6] == ["0", "0"] for line in limits.read_text().splitlines() if "core file" in line):
                return
            time.sleep(0.01)
        self.fail("the program lets its memory be dumped")

    def test_the_window_writes_no_words_and_opens_no_socket_outwards(self):
        if not harness.options.long or not harness.options.program:
            self.skipTest("part of the long form: it draws every screen")
        pictures = self.home / "pictures"
        strace = self.folder / "sockets"
        command = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(strace), harness.options.program,
                   "--demo", "--tour", str(pictures)]
        environment = {key: value for key, value in self.environment().items() if key != "LD_PRELOAD"}
        preload = ["-E", "LD_PRELOAD=" + str(Path(harness.options.interpose).resolve())]
        done = subprocess.run(command[:1] + preload + command[1:], env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(len(list(pictures.glob("*.png"))), 5)
        calls = [line for line in strace.read_text().splitlines() if "socket(" in line]
        foreign = [line for line in calls if "AF_UNIX" not in line]
        self.assertEqual(foreign, [])
        words = self.words_of_the_demo()
        events = trace.read(self.trace)
        self.assertEqual(writes_with(events, words), [])
        self.report("planted words and sockets while every screen is drawn",
                    sum(event.call == trace.WRITE for event in events),
                    note=f"writes looked at for {len(words)} sentences; {len(calls)} sockets, all AF_UNIX")

    def words_of_the_demo(self):
        resources = Path(__file__).resolve().parents[2] / "resources/demo"
        sentences = []
        for path in sorted(resources.rglob("*.json")):
            sentences += strings_in(json.loads(path.read_text(encoding="utf-8")))
        sentences = sorted({sentence for sentence in sentences if len(sentence) > 30 and "{" not in sentence})
        self.assertGreater(len(sentences), 20)
        return sentences


def strings_in(value):
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = value.values()
    return [text for each in value for text in strings_in(each)] if isinstance(value, (list, type({}.values()))) else []


if __name__ == "__main__":
    harness.main()
