# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""A desktop of our own: a screen, a bus, a window manager and the accessibility bus. Nothing is shared with the session
that runs the tests, and all of it is gone at the end."""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from gi.repository import Gio

READY_WITHIN = 20  # seconds; a slow machine starts an X server in two
SIZE = "1280x900"
A11Y_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")

# Only what is needed here can be started by name: no portals, no settings of somebody's desktop.
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

# Without a window manager no window gets the keyboard for sure. Its own keys would take those of the program.
WINDOW_MANAGER_CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
</openbox_config>
"""


def adopt_orphans():
    """What a child leaves behind becomes ours, and not a stranger that nobody ends."""
    ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER


def die_with_parent():
    """In a child, before its program starts: a test that is killed leaves nothing running."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def children():
    """Of this process, now."""
    return [int(child) for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]


def end_orphans():
    for child in children():
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def first_line(descriptor, what):
    """What a program writes when it is ready."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], READY_WITHIN)
        more = os.read(descriptor, 4096) if ready else b""
        if not more:
            raise RuntimeError(f"{what} did not start")
        text += more
    return text.decode().strip()


class Desktop:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="vwz-", dir="/tmp"))  # paths of sockets must be short
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.make("home")),
            "XDG_CONFIG_HOME": str(self.make("home/.config")),
            "XDG_DATA_HOME": str(self.make("home/.local/share")),
            "XDG_CACHE_HOME": str(self.make("home/.cache")),
            "XDG_RUNTIME_DIR": str(self.make("run")),
            "XAUTHORITY": str(self.folder / "client.xauth"),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "VERTREKWIJZER_WATCHDOG": "1",
        }
        self.processes = []

    def __enter__(self):
        adopt_orphans()
        try:
            self.start_screen()
            self.start_bus()
            self.start_window_manager()
        except BaseException:
            self.__exit__()
            raise
        # For the libraries in this process that speak to the screen and the buses.
        os.environ.update(self.environment)
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        end_orphans()
        shutil.rmtree(self.folder, ignore_errors=True)

    def make(self, name):
        path = self.folder / name
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path

    def log(self, name):
        return open(self.folder / f"{name}.log", "ab")  # a program may be started again

    def start(self, name, arguments, pass_fds=(), **environment):
        with self.log(name) as log:
            process = subprocess.Popen(arguments, env=self.environment | environment, stdin=subprocess.DEVNULL, stdout=log,
                                       stderr=log, preexec_fn=die_with_parent, pass_fds=pass_fds)
        self.processes.append(process)
        return process

    def start_screen(self):
        cookie = os.urandom(16).hex()
        self.allow("server.xauth", ":0", cookie)
        out, into = os.pipe()
        self.start("screen", ["Xvfb", "-displayfd", str(into), "-screen", "0", f"{SIZE}x24", "-fbdir", str(self.folder),
                              "-nolisten", "tcp", "-auth", str(self.folder / "server.xauth"), "-noreset"], pass_fds=[into])
        os.close(into)
        self.environment["DISPLAY"] = ":" + first_line(out, "Xvfb")
        os.close(out)
        self.allow("client.xauth", self.environment["DISPLAY"], cookie)

    def allow(self, file, display, cookie):
        subprocess.run(["xauth", "-q", "-f", self.folder / file, "add", display, ".", cookie], check=True,
                       stderr=subprocess.DEVNULL)

    def start_bus(self):
        (self.make("services") / A11Y_SERVICE.name).symlink_to(A11Y_SERVICE)
        config = self.folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=self.folder))
        out, into = os.pipe()
        self.start("bus", ["dbus-daemon", f"--config-file={config}", "--nofork", f"--print-address={into}"], pass_fds=[into])
        os.close(into)
        address = first_line(out, "dbus-daemon")
        os.close(out)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        # Asking for the address of the accessibility bus starts it.
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE,
                      READY_WITHIN * 1000, None)
        bus.close_sync(None)

    def fill_clipboard(self, text):
        out, into = os.pipe()
        self.processes.append(subprocess.Popen([sys.executable, "-B", Path(__file__).with_name("clipboard.py"), text],
                                               env=self.environment, stdin=subprocess.DEVNULL, stdout=into,
                                               preexec_fn=die_with_parent))
        os.close(into)
        first_line(out, "the clipboard")
        os.close(out)

    def start_window_manager(self):
        config = self.folder / "openbox.xml"
        config.write_text(WINDOW_MANAGER_CONFIG)
        ready = self.folder / "openbox.ready"
        os.mkfifo(ready)
        descriptor = os.open(ready, os.O_RDWR)
        self.start("openbox", ["openbox", "--sm-disable", "--config-file", config, "--startup", f"sh -c 'echo ready >{ready}'"])
        first_line(descriptor, "openbox")
        os.close(descriptor)
