# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""The one who leaves hands over his running matters: a row more, a cell changed, rows from a spreadsheet, a row less."""

import re

from story import comes_in_as_joris, make_register as prepare  # noqa: F401

TABLE = re.compile("^Lopende zaken, ")
SPREADSHEET = "\n".join("\t".join(row) for row in (
    ("Zaak", "Kenmerk", "Stand", "Eerste stap hierna", "Kleur"),
    ("Subsidie speeltuin", "Z-2026-00901", "Wacht op offerte", "Offerte opvragen", "groen"),
    ("Inrichting kerkplein", "Z-2026-00902", "Bezig", "Buurt uitnodigen", "geel")))


def journey(person):
    comes_in_as_joris(person)
    person.presses("Ga verder")
    person.sees("Lopende zaken, 6 rijen", "table")
    adds_a_row(person)
    changes_a_cell(person)
    pastes_from_a_spreadsheet(person)
    deletes_a_row_and_takes_that_back(person)


def adds_a_row(person):
    person.presses("Zaak toevoegen")
    person.is_at("Zaak")
    person.writes("Zaak", "Geluidsscherm A12")
    person.writes("Stand", "Wacht op het onderzoek van de provincie")
    person.writes("Uiterlijk", "15-12-2026")
    person.picks("Risico", "Hoog")
    person.writes("Neemt het over", "Noor Jansen")
    person.presses("Vorige rij")
    person.presses("Volgende rij")
    person.sees("Lopende zaken, 7 rijen", "table")
    person.sees("Zaak: Geluidsscherm A12", "table cell")


def changes_a_cell(person):
    person.changes_cell(TABLE, "Zaak: Evaluatie bouwleges", "Stand", "Klaar voor het college")
    person.sees("Lopende zaken, 7 rijen", "table")


def pastes_from_a_spreadsheet(person):
    person.copies_elsewhere(SPREADSHEET)
    person.goes("Bewerken", "Plakken")
    person.is_in("Rijen toevoegen")
    person.sees_filled_in("Kenmerk", "Kenmerk")
    person.sees("Offerte opvragen · Buurt uitnodigen")
    person.sees("1 kolom valt weg.")
    person.picks("Kenmerk", "Deze kolom weglaten")
    person.sees("2 kolommen vallen weg.")
    person.presses("2 rijen toevoegen")
    person.sees("Lopende zaken, 9 rijen", "table")
    person.sees("Eerste stap hierna: Buurt uitnodigen", "table cell")
    person.is_at(re.compile("^(Zaak: Subsidie speeltuin|Stand: Wacht op offerte)$"))  # the column that was current


def deletes_a_row_and_takes_that_back(person):
    person.presses("Deze rij verwijderen")
    person.sees("Zaak ‘Subsidie speeltuin’ verwijderd.")
    person.sees_no("Zaak: Subsidie speeltuin", "table cell")
    person.presses("Ongedaan maken")
    person.sees("Zaak: Subsidie speeltuin", "table cell")
    person.sees("Lopende zaken, 9 rijen", "table")
