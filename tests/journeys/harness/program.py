# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""The program under test, as it stands on the screen."""

import re
import subprocess
import time

from .nodes import Atspi, Ears, Node
from .picture import png_of

PATIENCE = 15  # seconds; nothing here takes one, but the machine may be busy


class JourneyFailed(Exception):
    pass


class Program:
    def __init__(self, desktop, file):
        self.desktop = desktop
        self.file = file
        self.home = desktop.folder / "home"
        self.ears = Ears()

    def start(self, *arguments):
        self.ears.forget()
        self.process = self.desktop.start("program", [self.file, *arguments])
        self.root = self.expect(self.find_root, "the program does not come on the accessibility bus")
        self.root.accessible.set_cache_mask(Atspi.Cache.NONE)  # what it says now, not what it said a moment ago
        self.expect(self.active_window, "no window of it gets the keyboard")

    def end(self):
        """As whoever closes one window after the other; it tells then how long it kept her waiting."""
        while self.process.poll() is None:
            window = self.active_window()
            subprocess.run(["xdotool", "key", "alt+F4"], env=self.desktop.environment, check=True)
            self.expect(lambda there=window: self.process.poll() is not None or self.active_window() != there,
                        "the window does not close")

    def longest_wait(self):
        """In milliseconds, of all times that it ran; what was killed told nothing."""
        return max((int(found) for found in re.findall(r"longest wait of the window: (\d+) ms", self.log())), default=0)

    def kill(self):
        """As when the power goes; gives when."""
        self.process.kill()
        now = time.monotonic()
        self.process.wait()
        return now

    def run(self, *words):
        """A command of the program beside the window; gives what it answers."""
        done = subprocess.run([self.file, *words], env=self.desktop.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise JourneyFailed(f"{' '.join(words)}: {done.stderr}")
        return done.stdout

    def find_root(self):
        if self.process.poll() is not None:
            raise JourneyFailed(f"the program ended with {self.process.returncode}")
        for candidate in Node(Atspi.get_desktop(0)).children:
            if candidate.ask(Atspi.Accessible.get_process_id, 0) == self.process.pid and any(candidate.children):
                return candidate
        return None

    def expect(self, condition, otherwise, seconds=PATIENCE):
        """Waits until the condition gives something, and gives that."""
        answer = self.ears.wait(condition, seconds)
        if not answer:
            raise JourneyFailed(otherwise() if callable(otherwise) else otherwise)
        return answer

    def windows(self):
        return [window for window in self.root.children if window.has("showing")]

    def active_window(self):
        return next((window for window in self.windows() if window.has("active")), None)

    def popups(self):
        return [popup for popup in self.ears.popups if popup.has("showing")]

    def everything(self):
        """All that shows: what pops up, then the window that has the keyboard, then the others."""
        for top in self.popups() + sorted(self.windows(), key=lambda window: not window.has("active")):
            yield from top.showing()

    def focused(self):
        for top in [*self.popups(), self.active_window()]:
            if top and (node := top.focused()):
                return node
        return None

    def tells_focus(self):
        """A screen reader knows where the keyboard is; of a list either the list or its line."""
        told = self.ears.told_focus
        if told is not None and told.has_keyboard():
            return True
        here = self.focused()
        if here in self.ears.popups:
            return True  # a menu that opens is told of by itself
        return told is not None and here is not None and (told == here or told == here.parent or told.parent == here)

    def find(self, name, roles=()):
        """The first thing of that name."""
        for node in self.everything():
            if (not roles or node.role in roles) and is_called(node.name, name):
                return node
        return None

    def nameless(self):
        """What somebody can come to with the keyboard, and then hears nothing of."""
        return [node for node in self.everything()
                if "focusable" in (node.seen or node.states()) and not node.name and not is_popup_of_combo_box(node)
                and not is_of_toolkit(node)]

    def picture(self, path):
        path.write_bytes(png_of((self.desktop.folder / "Xvfb_screen0").read_bytes()))

    def text(self):
        return "\n".join(line for window in self.windows() for line in window.lines())

    def ended(self):
        code = self.process.poll()
        return "The program still runs." if code is None else f"The program ended with {code}."

    def log(self):
        return (self.desktop.folder / "program.log").read_text(errors="replace")


def is_called(name, wanted):
    """A name is wanted as it is, or like a pattern."""
    return name == wanted if isinstance(wanted, str) else bool(wanted.search(name))


def is_of_toolkit(node):
    """In a dialog for files as Qt makes it, where the desktop has none."""
    stands_beside = node.parent is not None and any(child.role == "split pane" for child in node.parent.children)
    return stands_beside or (node.role == "table cell" and is_inside(node, "split pane"))  # a folder has no size


def is_inside(node, role):
    while node is not None and node.role != role:
        node = node.parent
    return node is not None


def is_popup_of_combo_box(node):
    return node.role == "list" and node.parent is not None and node.parent.role == "combo box"
