# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees and uses a program as a screen reader does: through the accessibility bus, by names and roles."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30  # seconds; key derivation under a sanitizer is slow


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


def eventually(find, complaint):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.05)
    raise NotFound(complaint)


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child)


def is_usable(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.SENSITIVE)


def spoken(name):
    """A label without the mark of its shortcut key."""
    return name.replace("&", "")


def usable(root, name, *roles):
    """The control of that name, and of one of the roles, once it is showing and enabled."""

    def find():
        for node in walk(root):
            try:
                if spoken(node.get_name()) == name and node.get_role() in roles and is_usable(node):
                    return node
            except gi.repository.GLib.Error:
                continue  # the control went away while we looked
        return None

    return eventually(find, f"no usable control “{name}”; showing are: {', '.join(names(root))}")


def names(root):
    found = []
    for node in walk(root):
        try:
            if node.get_name() and is_usable(node):
                found.append(f"{spoken(node.get_name())} ({node.get_role_name()})")
        except gi.repository.GLib.Error:
            continue
    return found


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


def select_row(root, list_name, text):
    """Selects the row of a list whose name holds the text, and gives its name."""

    def find():
        for node in walk(root):
            if node.get_name() != list_name or not is_usable(node):
                continue
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child and text in child.get_name():
                    return node, index, child.get_name()
        return None

    node, index, name = eventually(find, f"no row with “{text}” in {list_name}; showing are: {', '.join(names(root))}")
    Atspi.Selection.select_child(node, index)
    return name
