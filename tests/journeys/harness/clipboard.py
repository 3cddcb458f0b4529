# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""Another program, say a spreadsheet, in which somebody copied cells: it has the clipboard and gives what it holds.

clipboard.py TEXT    tells "ready" when it has the clipboard; ends when another program takes it
"""

import ctypes
import sys
from ctypes import c_int, c_long, c_ulong, c_void_p

SELECTION_CLEAR, SELECTION_REQUEST, SELECTION_NOTIFY = 29, 30, 31
REPLACE, ATOM = 0, 4


class Request(ctypes.Structure):
    """XSelectionRequestEvent."""
    _fields_ = [("type", c_int), ("serial", c_ulong), ("sent", c_int), ("display", c_void_p), ("owner", c_ulong),
                ("requestor", c_ulong), ("selection", c_ulong), ("target", c_ulong), ("property", c_ulong), ("time", c_ulong)]


class Notice(ctypes.Structure):
    """XSelectionEvent."""
    _fields_ = [("type", c_int), ("serial", c_ulong), ("sent", c_int), ("display", c_void_p), ("requestor", c_ulong),
                ("selection", c_ulong), ("target", c_ulong), ("property", c_ulong), ("time", c_ulong)]


class Event(ctypes.Union):
    _fields_ = [("type", c_int), ("request", Request), ("notice", Notice), ("room", c_long * 24)]


class Clipboard:
    def __init__(self, text):
        self.x11 = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XInternAtom", "XDefaultRootWindow", "XCreateSimpleWindow"):
            getattr(self.x11, name).restype = c_void_p
        self.text = text.encode()
        self.display = c_void_p(self.x11.XOpenDisplay(None))
        root = c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.window = c_ulong(self.x11.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, c_ulong(0), c_ulong(0)))
        self.targets, self.utf8, self.clipboard = (self.atom(name) for name in (b"TARGETS", b"UTF8_STRING", b"CLIPBOARD"))

    def atom(self, name):
        return self.x11.XInternAtom(self.display, name, 0)

    def serve(self):
        self.x11.XSetSelectionOwner(self.display, c_ulong(self.clipboard), self.window, c_ulong(0))
        self.x11.XSync(self.display, 0)
        print("ready", flush=True)
        event = Event()
        while event.type != SELECTION_CLEAR:
            self.x11.XNextEvent(self.display, ctypes.byref(event))
            if event.type == SELECTION_REQUEST:
                self.answer(event.request)

    def answer(self, request):
        if request.target == self.targets:
            atoms = (c_ulong * 2)(self.targets, self.utf8)
            self.give(request, ATOM, 32, atoms, len(atoms))
        elif request.target == self.utf8:
            self.give(request, self.utf8, 8, self.text, len(self.text))
        else:
            request.property = 0  # not in that form
        told = Event(notice=Notice(SELECTION_NOTIFY, 0, 1, request.display, request.requestor, request.selection,
                                   request.target, request.property, request.time))
        self.x11.XSendEvent(self.display, c_ulong(request.requestor), 0, c_long(0), ctypes.byref(told))
        self.x11.XFlush(self.display)

    def give(self, request, kind, bits, data, count):
        self.x11.XChangeProperty(self.display, c_ulong(request.requestor), c_ulong(request.property), c_ulong(kind), bits,
                                 REPLACE, data, count)


if __name__ == "__main__":
    Clipboard(sys.argv[1]).serve()
