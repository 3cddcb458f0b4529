# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""What assistive technology gets to know: the tree of a program, and what it says when something changes."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Qt calls what is current in these focused, also when the keyboard is elsewhere.
ITEM_VIEWS = ("list", "table", "tree", "tree table", "page tab list")


class Node:
    """One thing on the screen. A thing that has gone meanwhile has no name, no states and no children."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.seen = None  # its states when it was last come by

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __str__(self):
        return f"{self.role} “{self.name}”"

    def ask(self, question, otherwise):
        try:
            answer = question(self.accessible)
        except GLib.GError:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def role(self):
        return self.ask(Atspi.Accessible.get_role_name, "gone")

    def is_gone(self):
        return self.role == "gone" or not self.has("showing")

    @property
    def name(self):
        """What a screen reader calls it. Of a combo box that is its label: Qt gives its value as the name."""
        if self.role == "combo box":
            return self.label
        return self.ask(Atspi.Accessible.get_name, "").strip()

    @property
    def label(self):
        for relation in self.ask(Atspi.Accessible.get_relation_set, []):
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return Node(relation.get_target(0)).name
        return ""

    @property
    def value(self):
        """What is filled in or chosen."""
        if self.role == "combo box":
            return self.ask(Atspi.Accessible.get_name, "")
        return self.ask(lambda node: Atspi.Text.get_text(node, 0, -1), "")

    @property
    def description(self):
        return self.ask(Atspi.Accessible.get_description, "")

    @property
    def children(self):
        for index in range(self.ask(Atspi.Accessible.get_child_count, 0)):
            child = self.ask(lambda node, at=index: node.get_child_at_index(at), None)
            if child is not None:
                yield Node(child)

    @property
    def parent(self):
        parent = self.ask(Atspi.Accessible.get_parent, None)
        return parent and Node(parent)

    @property
    def group(self):
        """What it is a part of, as a radio button is."""
        up = self.parent
        while up and up.role != "panel" and up.parent:
            up = up.parent
        return up

    def states(self):
        return {state.value_nick for state in self.ask(lambda node: node.get_state_set().get_states(), [])}

    def has(self, state):
        return state in self.states()

    def can(self, interface):
        return interface in self.ask(Atspi.Accessible.get_interfaces, [])

    def actions(self):
        if not self.can("Action"):
            return []
        count = self.ask(Atspi.Action.get_n_actions, 0)
        return [self.ask(lambda node, at=index: Atspi.Action.get_action_name(node, at), "") for index in range(count)]

    def do(self, action):
        """What opens a dialog answers only when that is closed; that nothing opened shows soon enough."""
        try:
            return Atspi.Action.do_action(self.accessible, self.actions().index(action))
        except GLib.GError as error:
            return "timeout" in error.message.lower() or "not receive a reply" in error.message.lower()

    def key_binding(self):
        return self.ask(lambda node: Atspi.Action.get_key_binding(node, 0), "") if self.can("Action") else ""

    def editor(self):
        """It, or what is written in: a combo box may have a field in it."""
        return next((node for node in [self, *self.children] if node.can("EditableText")), self)

    def fill_in(self, text):
        return self.ask(lambda node: Atspi.EditableText.set_text_contents(node, text), False)

    def box(self):
        box = self.ask(lambda node: Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN), None)
        return box if box and box.width > 0 and box.height > 0 else None

    def middle(self):
        box = self.box()
        return (box.x + box.width // 2, box.y + box.height // 2) if box else None

    def in_sight(self):
        """Its left, top, right and bottom as far as they show: what it stands in may scroll."""
        boxes, around = [], self
        while around is not None and around.role != "application":
            boxes.append(around.box())
            around = around.parent
        edges = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes if box]
        return (max(edge[0] for edge in edges), max(edge[1] for edge in edges),
                min(edge[2] for edge in edges), min(edge[3] for edge in edges))

    def side_of(self, line):
        """Where a line of it lies that is out of sight: -1 above, 1 below."""
        _, top, _, bottom = self.in_sight()
        _, place = line.middle()
        return -1 if place < top else 1 if place > bottom else 0

    def showing(self):
        """It and everything in it that shows, in the order of reading."""
        yield self
        for child in self.children:
            child.seen = child.states()
            if "showing" in child.seen:
                yield from child.showing()

    def focused(self):
        """The innermost thing in it that has the keyboard. The current line of a list is only that when its list has it."""
        here = self if self.has("focused") and self.role != "filler" else None  # Qt calls the inside of a field focused too
        if self.role in ITEM_VIEWS and not here:
            return None
        for child in self.children:
            if child.has("showing") and (inside := child.focused()):
                return inside
        return here

    def has_keyboard(self):
        """Without a look around: it says so, and so does its list when it is a line of one."""
        return self.has("focused") and (not (up := self.parent) or up.role not in ITEM_VIEWS or up.has("focused"))

    def lines(self, depth=0):
        """To read when something went wrong."""
        states = " ".join(sorted(self.states() & {"focusable", "focused", "active", "checked", "selected"}))
        yield f"{'  ' * depth}{self.role} “{self.name}” {states} {' '.join(self.actions())}".rstrip()
        for child in self.children:
            if child.has("showing"):
                yield from child.lines(depth + 1)


class Ears:
    """Hears what a program tells."""

    KINDS = ("object:state-changed", "object:property-change", "object:text-changed", "window")

    def __init__(self):
        Atspi.init()
        self.heard = []
        self.told = 0  # how often it told something
        self.moves = 0  # how often the keyboard went somewhere
        self.told_focus = None  # where the program last said that the keyboard is
        self.popups = []  # Qt tells of them, and leaves them out of its windows
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in self.KINDS:
            self.listener.register(kind)

    def hear(self, event):
        self.told += 1
        self.heard.append((event.type, event.detail1, Node(event.source)))
        if event.type == "object:state-changed:focused" and event.detail1:
            self.told_focus = Node(event.source)
            self.moves += 1
        if event.type == "object:state-changed:showing" and event.detail1 and Node(event.source).role == "popup menu":
            self.popups.append(Node(event.source))

    def forget(self):
        self.heard.clear()

    def have_heard(self, kind, node, detail=None):
        return any(heard == kind and of == node and detail in (None, number) for heard, number, of in self.heard)

    def wait(self, condition, seconds):
        """What the condition gives as soon as it gives something; else what it gave last. Listens meanwhile."""
        context = GLib.MainContext.default()
        until = time.monotonic() + seconds
        while True:
            while context.iteration(False):
                pass
            answer = condition()
            if answer or time.monotonic() > until:
                return answer
            GLib.timeout_add(30, lambda: GLib.SOURCE_REMOVE)  # wakes the next line
            context.iteration(True)
