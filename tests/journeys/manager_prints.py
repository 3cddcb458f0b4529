# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""A manager makes the report of a handover: what is in it, in which language, as it will be; saves and prints it."""

import re

from harness.example import register as prepare, works_as_manager  # noqa: F401

DIALOG = "Rapport – Joris van Leeuwen"
PREVIEW = re.compile("^Voorbeeld, pagina 1 van ")


def journey(person):
    works_as_manager(person)
    person.opens("Laatste werkdagen", re.compile("^Joris van Leeuwen"))
    person.is_in("Joris van Leeuwen – Vertrekwijzer")
    person.presses("Rapport…")
    person.is_in(DIALOG)
    person.is_at("Wat wil je maken?")
    chooses_what_is_in_it(person)
    person.presses("Volgende pagina")
    person.sees(re.compile(r"^Voorbeeld, pagina 2 van \d+$"))
    saves(person)
    prints(person)
    person.presses("Sluiten")
    person.is_in("Joris van Leeuwen – Vertrekwijzer")


def chooses_what_is_in_it(person):
    person.sees(re.compile("^Bedoeld voor: leidinggevende, HR"))
    person.picks("Wat wil je maken?", "Overdracht: opvolger")
    person.reads(PREVIEW, "In het kort")
    person.turns("Delen van het rapport", "In het kort")
    person.reads(PREVIEW, "In het kort", there=False)
    person.picks("Taal", "English")
    person.reads(PREVIEW, "Handover of work")
    person.picks("Taal", "Nederlands")
    person.reads(PREVIEW, "Overdracht van werk")


def saves(person):
    person.presses("Bewaar als PDF/A…")
    person.is_in("Rapport bewaren")
    person.names_file("overdracht.pdf")
    person.is_in(DIALOG)
    person.sees("Bewaard als overdracht.pdf.")
    person.gets("overdracht.pdf", "<pdfaid:part>1", "Joris van Leeuwen draagt werk over aan Noor Jansen", "Bezwaar Dorpsstraat 12")


def prints(person):
    """The words of this dialog are those of the desktop, in its language."""
    person.presses("Afdrukken…")
    person.is_in(re.compile("^(Print|Afdrukken)$"))
    person.writes(re.compile("^(Output file|Uitvoerbestand):$"), person.path_of("afdruk.pdf"))
    person.presses(re.compile("^(Print|Afdrukken)$"))
    person.is_in(DIALOG)
    person.sees("Het rapport is naar de printer.")
    person.gets("afdruk.pdf", "Joris van Leeuwen draagt werk over aan Noor Jansen")
