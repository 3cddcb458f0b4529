# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody leaves the program, comes back, and is where she was, without saying again who she is."""


def prepare(program):
    register = program.desktop.folder / "home" / "vertrek.vwz"
    program.run("demo", "--register", str(register))
    return [str(register)]


def journey(person):
    person.is_in("Wie ben je?")
    person.picks("Rol", "Leidinggevende")
    person.writes("Naam", "Karim Bensaid")
    person.presses("Zo werken")
    person.is_in("Start – Vertrekwijzer")
    person.leaves()
    person.starts_again()
    person.is_at("Verder")
