# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that follows a trace and can lose its power.

What was synced is on the disk. What was written since then may be there, may be missing, or may be there in pieces
of 512 or 4,096 bytes, each write for itself, so later ones may have come before earlier ones. A name that was made,
changed or removed lasts once its folder was synced; before that, a folder has kept the first few of its changes.
"""
import os
from pathlib import Path

import tracefile as trace

PIECES = (512, 4096)


class File:
    """The bytes of one file: those that last, and the changes since."""

    def __init__(self, content=b""):
        self.lasting = bytearray(content)
        self.pending = []

    def sync(self):
        self.lasting = self.after(self.pending)
        self.pending = []

    def after(self, changes):
        content = bytearray(self.lasting)
        for offset, data in changes:
            if data is None:
                del content[offset:]
                content.extend(bytes(offset - len(content)))
            else:
                content.extend(bytes(max(0, offset - len(content))))
                content[offset:offset + len(data)] = data
        return content

    def after_power_cut(self, chance):
        """One of the states that the disk may have."""
        way = chance.random()
        if way < 0.15 or not self.pending:
            return self.lasting
        if way < 0.3:
            return self.after(self.pending)
        likelihood = chance.choice((0.2, 0.5, 0.8, 0.95))
        kept = []
        for offset, data in self.pending:
            if data is None:
                if chance.random() < likelihood:
                    kept.append((offset, data))
            else:
                kept += surviving_pieces(offset, data, likelihood, chance)
        return self.after(kept)


def surviving_pieces(offset, data, likelihood, chance):
    if chance.random() < 0.5:
        return [(offset, data)] if chance.random() < likelihood else []
    size = chance.choice(PIECES)
    first = size - offset % size
    borders = [0, *range(first, len(data), size), len(data)]
    return [(offset + begin, data[begin:end]) for begin, end in zip(borders, borders[1:])
            if chance.random() < likelihood]


class Disk:
    """The files under one folder."""

    def __init__(self, root, snapshot):
        self._root = str(root)
        self._names = {self._root: None}  # a path gives its File, or None for a folder
        for path in Path(snapshot).rglob("*"):
            name = self._root + "/" + str(path.relative_to(snapshot))
            self._names[name] = None if path.is_dir() else File(path.read_bytes())
        self._lasting = dict(self._names)
        self._changes = []  # (call, path, other, File) since the folders were synced
        self._open = {}

    def follow(self, event):
        if event.call == trace.OPEN:
            self._opened(event)
        elif event.call == trace.CLOSE:
            self._open.pop(event.descriptor, None)
        elif event.call in (trace.WRITE, trace.TRUNCATE, trace.SYNC):
            self._changed_file(event)
        elif event.call in (trace.RENAME, trace.REMOVE, trace.FOLDER):
            self._changed_folder(event.call, event.path, event.other, None)

    def _opened(self, event):
        path = event.path.rstrip("/")
        if path not in self._names:
            if not event.offset & os.O_CREAT:
                raise ValueError(f"{path} is opened and was never made")
            self._changed_folder(trace.OPEN, path, "", File())
        file = self._names[path]
        if file is not None and event.offset & os.O_TRUNC:
            file.pending.append((0, None))
        self._open[event.descriptor] = (path, file)

    def _changed_file(self, event):
        path, file = self._open[event.descriptor]
        if file is None:
            if event.call == trace.SYNC:
                self._synced_folder(path)
        elif event.call == trace.SYNC:
            file.sync()
        elif event.call == trace.TRUNCATE:
            file.pending.append((event.size, None))
        else:
            file.pending.append((event.offset, event.data))

    def _changed_folder(self, call, path, other, file):
        change = (call, path, other, file)
        self._changes.append(change)
        apply(self._names, change)

    def _synced_folder(self, folder):
        waiting = []
        for change in self._changes:
            if folder in folders_of(change):
                apply(self._lasting, change)
            else:
                waiting.append(change)
        self._changes = waiting

    def after_power_cut(self, chance):
        """{path: bytes, or None for a folder} as it may be when the power is back."""
        names = dict(self._lasting)
        kept = {}
        for change in self._changes:
            for folder in folders_of(change):
                kept.setdefault(folder, []).append(change)
        for folder, changes in kept.items():
            kept[folder] = changes[:chance.randint(0, len(changes))]
        for change in self._changes:
            if all(change in kept[folder] for folder in folders_of(change)):
                apply(names, change)
        return self._contents(names, lambda file: file.after_power_cut(chance))

    def after_kill(self):
        """As it is when only the process ended."""
        return self._contents(self._names, lambda file: file.after(file.pending))

    def _contents(self, names, content):
        found = {}
        for path, file in names.items():
            if str(Path(path).parent) not in names and path != self._root:
                continue  # its folder never came to be
            if not path.endswith("-shm"):  # nobody reads what is left of it
                found[path] = None if file is None else content(file)
        return found


def folders_of(change):
    call, path, other, _ = change
    paths = (path, other) if call == trace.RENAME else (path,)
    return {str(Path(each).parent) for each in paths}


def apply(names, change):
    call, path, other, file = change
    if call == trace.OPEN:
        names[path] = file
    elif call == trace.FOLDER:
        names[path] = None
    elif call == trace.REMOVE:
        names.pop(path, None)
    elif path in names:
        names[other] = names.pop(path)


def write(contents, root, target):
    """Makes the folder `target` of what was under `root`."""
    for path, content in sorted(contents.items()):
        place = Path(target) / Path(path).relative_to(root)
        if content is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
