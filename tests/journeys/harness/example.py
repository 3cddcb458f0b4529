# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""The example register, and somebody in it who works."""


def register(program):
    """What the window is started with to work in it."""
    path = program.home / "vertrek.vwz"
    program.run("demo", "--register", str(path))
    return [str(path)]


def works_as_manager(person):
    person.is_in("Wie ben je?")
    person.writes("Naam", "Sanne Verhoeven")
    person.picks("Rol", "Leidinggevende")
    person.presses("Zo werken")
    person.is_in("Start – Vertrekwijzer")
