# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""A manager sees how things stand, and starts a dossier: six pages, stopped half-way and gone on with."""

import re
from datetime import date, timedelta

from harness.example import register, works_as_manager

TODAY = date.today()
NOTICE = TODAY - timedelta(days=1)
LAST_DAY = TODAY + timedelta(days=5)


prepare = register


def journey(person):
    works_as_manager(person)
    person.is_at(re.compile("^(Te laat|Vandaag|De komende week): "))
    looks_at_figures(person)
    person.opens("Navigatie", "Start")
    fills_in_half(person)
    goes_on(person)
    person.is_in("Lotte Hendriks – Vertrekwijzer")
    person.sees(re.compile("^Het dossier van Lotte Hendriks is gestart, met .* taken"))
    person.sees("Opvolger")
    person.sees("Noor Jansen")


def looks_at_figures(person):
    person.sees("2 lopende dossiers")  # hers; there are more
    person.sees(re.compile(r"^Joris van Leeuwen, Opzegging, .*, nog \d+ dagen"))
    person.presses("1 vertrek binnen 14 dagen")
    person.is_in("Dossiers – Vertrekwijzer")
    person.sees_ticked("Binnen 14 dagen 1")
    person.sees_ticked("Alleen van mij")
    person.sees("Dossiers, 1 rij")


def fills_in_half(person):
    person.presses("Nieuw dossier")
    person.is_in("Nieuw dossier – Vertrekwijzer")
    person.presses("Volgende")
    person.sees("Vul in wie er vertrekt.")
    person.writes("Naam", "Joris van Leeuwen")
    person.writes("Functie", "Adviseur wonen")
    person.sees(re.compile("Er is al een dossier voor Joris van Leeuwen"))
    person.writes("Naam", "Lotte Hendriks")
    person.writes("Functie", "Adviseur wonen")
    person.sees_no(re.compile("Er is al een dossier"))
    person.presses("Volgende")
    person.sees("Stap 2 van 6. Welk soort vertrek is het?")
    person.chooses("Pensioen")
    person.chooses("Opzegging")
    person.presses("Volgende")
    person.is_at(re.compile("^Meldingsdatum"))
    person.writes(re.compile("^Meldingsdatum"), f"{NOTICE:%d-%m-%Y}")
    person.writes(re.compile("^Laatste werkdag"), f"{LAST_DAY.day}-{LAST_DAY.month}")
    person.sees(re.compile("^Weinig tijd: "))
    person.presses("Stoppen")
    person.is_in("Start – Vertrekwijzer")


def goes_on(person):
    person.presses("Nieuw dossier")
    person.sees("Verder met het concept van Lotte Hendriks?")
    person.presses("Verder met het concept")
    person.sees("Stap 4 van 6. Wat hoort bij dit werk?")
    person.ticks("Sleutelfunctie")
    person.presses("Volgende")
    person.sees("Stap 5 van 6. Wie doet mee?")
    person.chooses("Er is een opvolger")
    person.writes("Opvolger: naam", "Noor Jansen")
    person.presses("Volgende")
    person.sees("Stap 6 van 6. Klopt dit?")
    person.is_at("Dossier starten")
    person.presses("Dossier starten")
