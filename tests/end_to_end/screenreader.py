# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees and uses a program as a screen reader does: through the accessibility bus, by names and roles."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds; key derivation under a sanitizer is slow
Atspi.set_timeout(1000 * PATIENCE, 1000 * PATIENCE)


class NotFound(AssertionError):
    """Nothing of that name and role became visible in time."""


def application(name):
    """The running program's root on the accessibility bus."""

    def find():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name:
                return child
        return None

    return eventually(find, f"no program named {name} on the accessibility bus")


def eventually(find, complaint, root=None):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.05)
    raise NotFound(f"{complaint}; showing are: {', '.join(names(root))}" if root else complaint)


def children(node):
    """What is in a control; nothing where it went away while we looked."""
    try:
        found = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in found if child]


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def is_usable(node):
    try:
        states = node.get_state_set()
    except GLib.Error:
        return False
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.SENSITIVE)


def name_of(node):
    """Its name without the mark of a shortcut key; empty where it went away while we looked."""
    try:
        return (node.get_name() or "").replace("&", "")
    except GLib.Error:
        return ""


def usable(root, name, *roles):
    """The control of that name, and of one of the roles, once it is showing and enabled."""

    def find():
        for node in walk(root):
            if name_of(node) == name and node.get_role() in roles and is_usable(node):
                return node
        return None

    return eventually(find, f"no usable control “{name}”", root)


def names(root):
    return [f"{name_of(node)} ({node.get_role_name()})" for node in walk(root) if name_of(node) and is_usable(node)]


BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
           Atspi.Role.PUSH_BUTTON_MENU, Atspi.Role.MENU_ITEM, Atspi.Role.LINK)
FIELDS = (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT)


def press(root, name):
    """Presses a button, by its name."""
    button = usable(root, name, *BUTTONS)
    for index in range(button.get_n_actions()):
        if button.get_action_name(index).lower() in ("press", "click", "toggle", "jump", "check"):
            button.do_action(index)
            return
    raise NotFound(f"“{name}” can not be pressed")


def write(root, name, text):
    """Puts text into a field, by its name."""
    field = usable(root, name, *FIELDS)
    if not field.set_text_contents(text):
        raise NotFound(f"“{name}” can not be written in")


def read(root, name, *roles):
    field = usable(root, name, *(roles or FIELDS))
    return Atspi.Text.get_text(field, 0, -1)


def row(root, list_name, text):
    """The name of the list's row that holds the text."""

    def find():
        for node in walk(root):
            if name_of(node) != list_name or not is_usable(node):
                continue
            for child in children(node):
                if text in name_of(child):
                    return name_of(child)
        return None

    return eventually(find, f"no row with “{text}” in {list_name}", root)
