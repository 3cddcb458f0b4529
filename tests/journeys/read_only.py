# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Daan has the register open. Karim reads in it, is told by whom it is open, and works in it when Daan has closed it."""

import hashlib
import re

OPEN_WITH_DAAN = re.compile("^Dit bestand is open bij Daan Mulder sinds ")
daan = None


def prepare(program):
    global daan
    desktop = program.desktop
    register = desktop.folder / "home" / "vertrek.vwz"
    program.run("demo", "--register", str(register))
    # Another user of this computer: a second start of the same one would bring the first window forward.
    home = desktop.make("daan")
    key = hashlib.sha256(str(register).encode()).hexdigest()[:16]
    settings = desktop.make("daan/Vertrekwijzer") / "vertrekwijzer.ini"
    settings.write_text(f"[register-{key}]\nrole=manager\nname=Daan Mulder\n")
    daan = desktop.start("daan", [program.file, str(register)], USER="daan", HOME=str(home), XDG_CONFIG_HOME=str(home),
                         QT_QPA_PLATFORM="offscreen", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
    program.expect(lambda: (register.parent / "vertrek.vwz.open").exists(), "Daan's window does not open the register")
    return [str(register)]


def journey(person):
    person.is_in("Wie ben je?")
    person.picks("Rol", "Leidinggevende")
    person.writes("Naam", "Karim Bensaid")
    person.presses("Zo werken")
    person.is_in("Start – Vertrekwijzer")
    person.sees(OPEN_WITH_DAAN)
    person.sees("Alleen lezen")
    person.opens("Navigatie", re.compile("^Dossiers"))
    person.is_in("Dossiers – Vertrekwijzer")
    person.sees_no("Nieuw dossier", "push button")
    person.presses("Probeer opnieuw")
    person.sees(re.compile("Er is nog niets veranderd"))
    person.sees(OPEN_WITH_DAAN)
    daan.kill()
    daan.wait()
    person.sees(re.compile("^Niets staat meer in de weg"))
    person.presses("Erin werken")
    person.is_in("Dossiers – Vertrekwijzer")
    person.sees("Alles opgeslagen")
    person.sees("Nieuw dossier", "push button")
    person.leaves()
