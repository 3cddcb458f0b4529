# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""Who walks a journey: somebody with only a keyboard, and somebody whose tools only do what a screen reader can do. Both
understand the same words, so that a journey is written once."""

import os
import subprocess
from pathlib import Path
from urllib.parse import unquote

from .program import PATIENCE, JourneyFailed, is_called
from .typing import Typing

BUTTONS = ("push button", "toggle button", "link", "menu item")
CHECKABLE = ("check box", "radio button", "toggle button")
FIELDS = ("text", "entry", "password text", "combo box", "date editor", "spin button")
MENU_ITEMS = ("menu item", "menu", "check menu item", "radio menu item")
LISTS = ("list", "table", "tree", "tree table")
ITEMS = ("list item", "table cell", "table row", "tree item")
TOLD_WITHIN = 15  # seconds from an act to the message of it; a machine may be busy


def text_of(path):
    """A link in it is read as what it says; of a PDF what it is, and its lines as one."""
    if path.suffix != ".pdf":
        return unquote(path.read_text())
    told = [subprocess.run(command, capture_output=True, text=True, check=True).stdout
            for command in (["pdfinfo", "-meta", path], ["pdftotext", path, "-"])]
    return " ".join("".join(told).split())


class Person:
    """What both can: look, listen, and insist."""

    def __init__(self, program):
        self.program = program
        self.insisted = None  # what was told by then

    # What is on the screen

    def sees(self, name, *roles):
        """Waits until something of this name shows."""
        return self.program.expect(lambda: self.program.find(name, roles), lambda: f"“{name}” does not show")

    def sees_no(self, name, *roles):
        self.program.expect(lambda: self.program.find(name, roles) is None, lambda: f"“{name}” still shows")

    def sees_filled_in(self, field, value):
        node = self.sees(field, *FIELDS)
        self.program.expect(lambda: is_called(node.value, value), lambda: f"{node} has “{node.value}”, not “{value}”")

    def sees_ticked(self, name, ticked=True):
        node = self.sees(name, *CHECKABLE)
        self.program.expect(lambda: node.has("checked") == ticked, f"{node} is not {'ticked' if ticked else 'clear'}")

    def is_in(self, title):
        """A window or dialog of this title has the keyboard."""
        self.program.expect(lambda: (window := self.program.active_window()) and is_called(window.name, title),
                            lambda: f"the window is {self.program.active_window()}, not “{title}”")

    def is_at(self, name):
        """The keyboard is there."""
        self.program.expect(lambda: (node := self.program.focused()) and is_called(node.name, name),
                            lambda: f"the keyboard is at {self.program.focused()}, not at “{name}”")

    def reads(self, name, words, there=True):
        """In what something of this name holds, as a page in a preview."""
        node = self.sees(name)
        self.program.expect(lambda: (words in node.description) == there,
                            lambda: f"{node} {'does not say' if there else 'still says'} “{words}”: {node.description}")

    def path_of(self, file):
        """In the home folder."""
        return str(self.program.home / file)

    def gets(self, file, *words):
        """A file in the home folder, of which the text has these words."""
        path = Path(self.path_of(file))
        self.program.expect(path.exists, lambda: f"there is no {file}, only {', '.join(sorted(os.listdir(path.parent)))}")
        text = text_of(path)
        missing = [word for word in words if word not in text]
        if missing:
            raise JourneyFailed(f"{file} does not say {', '.join(missing)} but: {text}")

    # What must hold all the time; the runner asks this after each step.

    def insists(self):
        if self.program.process.poll() is not None:
            return
        if self.program.ears.told == self.insisted:
            return  # nothing changed since
        self.insisted = self.program.ears.told
        self.program.expect(lambda: not self.program.nameless(), lambda: "without a name: " + ", ".join(
            f"{node.role} in {node.parent}" for node in self.program.nameless()))
        self.program.expect(self.program.tells_focus, lambda: f"the keyboard is at {self.program.focused()}, and a screen "
                            f"reader was told {self.program.ears.told_focus}")

    # What both do. How each does it: presses, turn, fill_in, choose, opens, goes, leaves

    def tells(self, kind, node, detail=None):
        """Waits until the program has told it."""
        self.program.expect(lambda: self.program.ears.have_heard(kind, node, detail),
                            f"{node} does not tell {kind} {'' if detail is None else detail}", TOLD_WITHIN)

    def ticks(self, name):
        """Turns it; that must be told to whoever does not see it."""
        node = self.sees(name, *CHECKABLE)
        before = node.has("checked")
        self.program.ears.forget()
        self.turn(node)
        self.tells("object:state-changed:checked", node, int(not before))

    def chooses(self, name):
        """One of a group of radio buttons."""
        node = self.sees(name, "radio button")
        self.program.ears.forget()
        self.turn_to(node)
        self.program.expect(lambda: node.has("checked"), f"{node} is not chosen")
        self.tells("object:state-changed:checked", node, 1)

    def tries(self, name):
        """To choose it, which may be refused."""
        self.turn_to(self.sees(name, "radio button"))

    def writes(self, field, text):
        node = self.sees(field, *FIELDS)
        self.fill_in(node, text)
        self.program.expect(lambda: node.value == text, lambda: f"{node} has “{node.value}” after writing “{text}”")

    def picks(self, field, choice):
        node = self.sees(field, "combo box")
        self.choose(node, choice)
        self.program.expect(lambda: node.value == choice or node.is_gone(),
                            lambda: f"{node} has “{node.value}” after picking “{choice}”")

    def turns(self, in_list, line):
        """A line of a list, that can be ticked."""
        view = self.sees(in_list, *LISTS)
        node = self.program.expect(lambda: next((node for node in view.showing() if is_called(node.name, line)), None),
                                   f"{view} has no “{line}”")
        before = node.has("checked")
        self.program.ears.forget()
        self.turn_line(view, node)
        self.tells("object:state-changed:checked", node, int(not before))

    def names_file(self, name):
        """In the dialog that asks where to save something."""
        dialog = self.program.active_window()
        self.confirm(self.program.expect(dialog.focused, f"{dialog} has not the keyboard"), self.path_of(name))

    def turns_to(self, tab):
        """Another part of what is open."""
        node = self.sees(tab, "page tab")
        self.turn_page(node)
        self.program.expect(lambda: node.has("focused"), f"{node} does not open")

    def starts_again(self, *arguments):
        """After leaving the program."""
        self.program.start(*arguments)

    def is_killed_typing(self, field=None):
        """Types in it, or where the keyboard is, on and on; then the power goes."""
        node = self.sees(field, *FIELDS) if field else self.program.ears.told_focus
        if field:
            self.begin_typing(node)
        self.typing = Typing()

        def type_more(text, new):
            self.type_more(node, text, new)
            self.program.expect(lambda: node.value.rstrip() == text.rstrip(), lambda: f"{node} has “{node.value}”, not “{text}”")
        self.typing.go_on(type_more)
        self.typing.ended = self.program.kill()

    def finds_typed(self, field):
        """All but the last seconds of it."""
        self.typing.judge(self.sees(field, *FIELDS).value)

    # Tables

    def opens_cell(self, in_table, line, column):
        """To type in, in its place in the table."""
        cell = self.cell(in_table, line, column)
        self.open_cell(cell)
        return self.program.expect(lambda: (here := self.program.ears.told_focus) and here.role == "text" and here,
                                   lambda: f"{cell} does not open")

    def changes_cell(self, in_table, line, column, text):
        self.fill_cell(self.opens_cell(in_table, line, column), text, self.cell(in_table, line, column))
        self.program.expect(lambda: self.cell(in_table, line, column).name.endswith(text),
                            lambda: f"the cell is {self.cell(in_table, line, column)}, not “{text}”")

    def cell(self, in_table, line, column):
        """Of the line that starts with this text."""
        cells = [node for node in self.sees(in_table, *LISTS).showing() if node.role in ITEMS]
        first = next((at for at, node in enumerate(cells) if is_called(node.name, line)), len(cells))
        of_column = (node for node in cells[first:] if node.name.startswith(f"{column}: "))
        return self.program.expect(lambda: next(of_column, None), f"“{in_table}” has no “{column}” of “{line}”")

    def copies_elsewhere(self, text):
        """In another program; it is on the clipboard then."""
        self.program.desktop.fill_clipboard(text)


class Keyboard(Person):
    """Uses keys only, and no key that the program does not tell of."""

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.program.desktop.environment, check=True)

    def types(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "2", "--", text],
                       env=self.program.desktop.environment, check=True)

    def moves(self, key, before):
        """Presses a key and gives where the keyboard is then; stays it where it was, then that."""
        ears = self.program.ears
        moves = ears.moves
        self.key(key)
        return ears.told_focus if ears.wait(lambda: ears.moves > moves, TOLD_WITHIN) else before

    def walks_to(self, wanted, key="Tab"):
        """Presses Tab until the keyboard is there, once round the window at most."""
        here = self.program.expect(self.program.focused, "nothing has the keyboard")
        passed = []
        while here not in passed:
            if wanted(here):
                return here
            passed.append(here)
            here = self.moves(key, here)
        raise JourneyFailed(f"{key} does not come there, only at: " + ", ".join(str(node) for node in passed))

    def reaches(self, node):
        return self.walks_to(lambda here: node in (here, here.parent))

    def presses(self, name, *roles):
        node = self.sees(name, *(roles or BUTTONS))
        self.walks_to(lambda here: here == node, "Down" if node.role in MENU_ITEMS else "Tab")
        self.key("space" if node.role in ("push button", "toggle button") else "Return")

    def turn(self, node):
        self.reaches(node)
        self.key("space")

    def fill_in(self, node, text):
        self.reaches(node)
        self.key("ctrl+a", "Delete")
        self.types(text)

    def choose(self, node, choice):
        self.reaches(node)
        self.key("Home")
        while node.value != choice and not node.is_gone():  # a language makes all of it anew
            before = node.value
            self.key("Down")
            if not self.program.ears.wait(lambda: node.value != before, TOLD_WITHIN):
                raise JourneyFailed(f"{node} has no “{choice}”")

    def opens(self, in_list, item):
        """A line of a list: Tab to the list, arrows to the line, Enter."""
        view = self.sees(in_list, *LISTS)
        node = self.program.expect(lambda: next((node for node in view.showing() if is_called(node.name, item)), None),
                                   f"{view} has no “{item}”")
        self.walks_to(lambda here: here == view or here.parent == view)
        self.walk_lines(view, node)
        self.key("Return")

    def walk_lines(self, view, node):
        """With the arrows, in the direction that it lies."""
        lines = [line for line in view.showing() if line.role in ITEMS]
        is_flat = view.role == "list" and len({line.middle()[1] for line in lines[:2]}) < len(lines[:2])
        here = view.focused()
        while here != node:
            goes_on = here not in lines or lines.index(here) < lines.index(node)
            next_one = self.moves(("Right" if is_flat else "Down") if goes_on else ("Left" if is_flat else "Up"), here)
            if next_one == here:
                raise JourneyFailed(f"the arrows do not come from {here} to {node}")
            here = next_one

    def turn_to(self, node):
        """A group is one stop of the Tab key; the arrows go on in it, up to its ends."""
        here = self.walks_to(lambda here: here.role == "radio button" and here.group == node.group)
        passed = []
        while here != node:
            if here in passed:
                raise JourneyFailed(f"the arrows do not come from {here} to {node}")
            passed.append(here)
            here = self.moves(self.arrow(here, node), here)
        self.key("space")

    @staticmethod
    def arrow(here, node):
        """That leads there."""
        (x, y), (there_x, there_y) = here.middle(), node.middle()
        if y == there_y:
            return "Left" if there_x < x else "Right"
        return "Up" if there_y < y else "Down"

    def turn_line(self, view, node):
        self.walks_to(lambda here: here == view or here.parent == view)
        self.walk_lines(view, node)
        self.key("space")

    def confirm(self, field, text):
        self.fill_in(field, text)
        self.key("Return")

    def open_cell(self, cell):
        self.reaches(cell.parent)
        self.key("ctrl+Home")
        at = self.program.focused()
        while at.middle()[1] != cell.middle()[1]:
            at = self.moves("Down", at)
        while at != cell:
            at = self.moves("Right", at)
        self.key("F2")

    def fill_cell(self, editor, text, cell):
        self.key("ctrl+a")
        self.types(text)
        self.key("Return")

    def begin_typing(self, node):
        self.reaches(node)
        self.key("ctrl+a", "Delete")

    def type_more(self, node, text, new):
        self.types(new)

    def turn_page(self, node):
        tabs = list(node.parent.children)
        self.walks_to(lambda here: here in (node.parent, *tabs))
        current = next(at for at, tab in enumerate(tabs) if tab.has("focused"))
        if tabs.index(node) != current:
            self.key(*["Right" if tabs.index(node) > current else "Left"] * abs(tabs.index(node) - current))

    def opens_menu(self, name, first):
        """A menu that opens while the X server is busy with the focus closes again at once: then once more."""
        menu = self.sees(name, *MENU_ITEMS)
        binding = menu.key_binding()
        for _ in range(3):
            if binding:
                self.key(binding.lower())
                if self.program.ears.wait(lambda: self.program.find(first, MENU_ITEMS), TOLD_WITHIN):
                    return
        raise JourneyFailed(f"{binding or 'no key'} does not open {menu}")

    def goes(self, *menus):
        self.opens_menu(menus[0], menus[1])
        for name in menus[1:]:
            item = self.sees(name, *MENU_ITEMS)
            self.walks_to(lambda here, there=item: here == there, "Down")
            self.key("Return")

    def leaves(self):
        self.key("alt+F4")
        self.program.expect(lambda: self.program.process.poll() == 0, "the program does not end well")


class Assistive(Person):
    """Does what a program offers to assistive technology, and clicks where it says that something is."""

    def act(self, node, *actions):
        offered = node.actions()
        for action in actions:
            if action in offered:
                if not node.do(action):
                    raise JourneyFailed(f"{node} refuses {action}")
                return
        raise JourneyFailed(f"{node} offers none of {', '.join(actions)}, only: {', '.join(offered) or 'nothing'}")

    def click(self, node):
        place = self.program.expect(node.middle, f"{node} has no place")
        subprocess.run(["xdotool", "mousemove", str(place[0]), str(place[1]), "click", "1"],
                       env=self.program.desktop.environment, check=True)

    def presses(self, name, *roles):
        node = self.sees(name, *(roles or BUTTONS))
        self.act(node, "Press", "ShowMenu")

    def turn_to(self, node):
        self.act(node, "Toggle", "Press")

    def turn_line(self, view, node):
        self.click(node)

    def confirm(self, field, text):
        self.fill_in(field, text)
        self.act(next(node for node in self.program.active_window().showing() if node.has("is-default")), "Press")

    def turn_page(self, node):
        self.act(node, "Press")

    def turn(self, node):
        self.act(node, "Toggle", "Press")

    def fill_in(self, node, text):
        editor = node.editor()
        self.act(editor, "SetFocus")
        editor.fill_in(text)

    def begin_typing(self, node):
        self.act(node.editor(), "SetFocus")

    def type_more(self, node, text, new):
        node.editor().fill_in(text)

    def choose(self, node, choice):
        self.act(node, "ShowMenu")
        item = self.program.expect(lambda: next((item for item in node.showing()
                                                 if item.role in ITEMS and item.name == choice), None),
                                   f"{node} has no “{choice}”")
        self.click(item)

    def opens(self, in_list, item):
        view = self.sees(in_list, *LISTS)
        node = self.program.expect(lambda: next((node for node in view.showing() if is_called(node.name, item)), None),
                                   f"{view} has no “{item}”")
        self.brings_in_sight(view, node)
        self.click(node)

    def brings_in_sight(self, view, line):
        """With the wheel, a turn at a time: where it comes to rest is seen before the next."""
        for _ in range(100):
            side = view.side_of(line)
            if not side:
                return
            left, top, right, bottom = view.in_sight()
            subprocess.run(["xdotool", "mousemove", str((left + right) // 2), str((top + bottom) // 2), "click", "5" if side > 0 else "4"],
                           env=self.program.desktop.environment, check=True)
            self.program.ears.wait(lambda: view.side_of(line) != side, 0.1)
        raise JourneyFailed(f"{line} does not come in sight")

    def open_cell(self, cell):
        place = self.program.expect(cell.middle, f"{cell} has no place")
        subprocess.run(["xdotool", "mousemove", str(place[0]), str(place[1]), "click", "--repeat", "2", "1"],
                       env=self.program.desktop.environment, check=True)

    def fill_cell(self, editor, text, cell):
        editor.fill_in(text)
        self.click(next(node for node in cell.parent.showing() if node.role in ITEMS))  # leaves it

    def goes(self, *menus):
        for name in menus[:-1]:
            self.act(self.sees(name, *MENU_ITEMS), "ShowMenu")
        line = self.sees(menus[-1], *MENU_ITEMS)
        self.act(line, "Press")
        self.program.expect(line.is_gone, f"the menu of {line} stays open")

    def leaves(self):
        self.goes("Bestand", "Vertrekwijzer afsluiten")
        self.program.expect(lambda: self.program.process.poll() == 0, "the program does not end well")


PEOPLE = {"keyboard": Keyboard, "assistive": Assistive}
