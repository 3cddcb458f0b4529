# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""The file as it was: a backup, what would be lost with it, and going back to it."""

import re

from harness.example import register, works_as_manager

JORIS = "Joris van Leeuwen"
TASK = "Afwezigheidsbericht instellen"
NOTE = "Verwijs naar het algemene nummer."


def prepare(program):
    return register(program)


def journey(person):
    works_as_manager(person)
    makes_a_backup(person)
    writes_a_note(person)
    goes_back(person)
    finds_the_file_as_it_was(person)


def makes_a_backup(person):
    person.opens("Instellingen en hulp", "Instellingen")
    person.opens("Instellingen", "Bestand")
    person.presses("Maak er nu een")
    person.sees("De reservekopie is gemaakt en gecontroleerd: hij is heel.")


def writes_a_note(person):
    person.opens("Navigatie", "Start")
    person.opens("Laatste werkdagen", re.compile(f"^{JORIS}"))
    person.turns_to("Taken")
    person.opens("Taken", re.compile(f"^{TASK}"))
    person.sees(TASK, "label")
    person.writes("Notitie voor de opvolger", NOTE)
    person.presses("Volgende taak")


def goes_back(person):
    person.goes("Bestand", "Reservekopie terugzetten…")
    person.is_in("Reservekopie terugzetten")
    person.sees(re.compile(f"1 wijziging.*{JORIS}"))
    person.presses("Deze kopie terugzetten")


def finds_the_file_as_it_was(person):
    person.sees(re.compile("blijft bewaard als"))
    person.is_in(f"{JORIS} – Vertrekwijzer")
    person.turns_to("Geschiedenis")
    person.sees_no(re.compile(NOTE))
    person.turns_to("Taken")
    person.opens("Taken", re.compile(f"^{TASK}"))
    person.sees(TASK, "label")
    person.sees_filled_in("Notitie voor de opvolger", "")
