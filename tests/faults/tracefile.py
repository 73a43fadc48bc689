# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what interpose/tracefile.cpp writes."""
import struct
from collections import namedtuple

OPEN, WRITE, SYNC, RENAME, REMOVE, TRUNCATE, FOLDER, SOCKET, CLOSE, NOTE = (1 << place for place in range(10))
HEAD = struct.Struct("<IiqqIIQ")

Event = namedtuple("Event", "call descriptor offset size path other data")


def read(path):
    """All events of a trace, in their order."""
    events = []
    with open(path, "rb") as trace:
        content = trace.read()
    place = 0
    while place < len(content):
        call, descriptor, offset, size, path_length, other_length, data_length = HEAD.unpack_from(content, place)
        place += HEAD.size
        name = content[place:place + path_length].decode()
        place += path_length
        other = content[place:place + other_length].decode()
        place += other_length
        events.append(Event(call, descriptor, offset, size, name, other, content[place:place + data_length]))
        place += data_length
    return events
