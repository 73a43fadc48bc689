# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: reads every #include of app/ and names each that looks up, aside, or has no room.

Usage: layers.py ROOT
"""
import re
import sys
from pathlib import Path

import tree

# The one door of storage/, and the plain values it speaks in: all that a screen or an exporter sees of that room.
DOOR = {"storage/journal.h", "storage/entrysummary.h", "storage/importbatch.h"}

# A room, and what it may include besides itself. Rooms look down, never up.
MAY_INCLUDE = {
    "core": set(),
    "mapping": {"core"},
    "statistics": {"core"},
    "library": {"core"},
    "vault": {"core"},
    "storage": {"core", "vault"},
    "exchange": {"core", "library", "statistics"} | DOOR,
    "desktop": {"core"},
    "cli": {"core", "mapping", "statistics", "library", "vault", "storage", "exchange"},
    "ui/widgets": {"core"},
}
FEATURE_MAY_INCLUDE = {"core", "mapping", "statistics", "library", "exchange", "vault", "ui/widgets"} | DOOR
# The windows for backups and damage do what no journal does: they work on its files while it is closed. Nobody else
# among the features gets these.
BACKUPS = {f"storage/{name}.h" for name in (
    "backups", "backupreplacement", "backuprunner", "databasecheck", "generationswitch", "headermending",
    "newkeyinplace", "openedbackup", "placelook", "restoreasnew", "restoreinplace", "restorerecord", "salvage",
    "secondplace", "vaultcheck")}
SEES_EVERYTHING = {"ui/shell", "main.cpp"}

# Libraries that belong to one room, or to two.
ONLY_IN = {
    r"QtSql(/.*)?|QSql\w*|sqlcipher/.*|sqlite3\.h": ("storage",),
    r"sodium(/.*)?(\.h)?": ("vault", "storage"),
    r"qt6?keychain/.*": ("vault",),
    r"QtDBus(/.*)?|QDBus\w*": ("desktop",),
}
# Qt Core only.
WITHOUT_WINDOWS = {"core", "mapping", "statistics", "library", "vault", "storage"}
WINDOWS = r"Qt(Gui|Widgets|Charts|Svg|PrintSupport)(/.*)?|QWidget|QApplication|QPainter|QDialog|QLabel|QPixmap"

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def room_of(path):
    """'core/cause.h' -> 'core', 'ui/goals/x.h' -> 'ui/goals', 'main.cpp' -> 'main.cpp', without a room -> ''."""
    parts = path.split("/")
    if parts == ["main.cpp"]:
        return "main.cpp"
    if len(parts) > 2 and parts[0] == "ui":
        return "/".join(parts[:2])
    return parts[0] if len(parts) > 1 and parts[0] in MAY_INCLUDE else ""


def allowed(room):
    if room == "ui/backups":
        return FEATURE_MAY_INCLUDE | BACKUPS
    return MAY_INCLUDE.get(room, FEATURE_MAY_INCLUDE if room.startswith("ui/") else set())


def own_include_problem(room, included):
    other = room_of(included)
    if not other:
        return f'"{included}" names no room'
    if other == room or room in SEES_EVERYTHING or other in allowed(room) or included in allowed(room):
        return ""
    if room.startswith("ui/") and other.startswith("ui/"):
        return f'{room} includes "{included}": a feature knows no other feature'
    return f'{room} may not include "{included}"'


def library_include_problem(room, included):
    for pattern, owners in ONLY_IN.items():
        if re.fullmatch(pattern, included) and room not in (*owners, "main.cpp"):
            return f"{room} includes <{included}>, which belongs to {' and '.join(owners)} alone"
    if room in WITHOUT_WINDOWS and re.fullmatch(WINDOWS, included):
        return f"{room} includes <{included}>: this room needs no window"
    return ""


def problems(root):
    """Every broken rule under root/app as 'file:line: what is wrong'."""
    root = Path(root)
    found = []
    for path in tree.files(root, "app", tree.CODE):
        room = room_of(path.relative_to(root / "app").as_posix())
        if not room:
            found.append(f"{tree.place(root, path, 1)}: this file stands in no room")
            continue
        for number, line in tree.lines_without_comments(path):
            match = INCLUDE.match(line)
            if not match:
                continue
            own, library = match.groups()
            problem = own_include_problem(room, own) if own else library_include_problem(room, library)
            if problem:
                found.append(f"{tree.place(root, path, number)}: {problem}")
    return found


if __name__ == "__main__":
    tree.finish(problems(sys.argv[1]), "Every room looks down only.")
