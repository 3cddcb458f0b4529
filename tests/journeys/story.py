# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the journeys of the employee start: Joris van Leeuwen, in the example, on his own page."""


def make_register(program):
    register = program.desktop.folder / "home" / "vertrek.vwz"
    program.run("demo", "--register", str(register))
    return [str(register)]


def comes_in_as_joris(person):
    person.is_in("Wie ben je?")
    person.picks("Rol", "Medewerker")
    person.writes("Naam", "Joris van Leeuwen")
    person.presses("Zo werken")
    person.is_in("Start – Vertrekwijzer")
