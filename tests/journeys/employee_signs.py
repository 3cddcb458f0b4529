# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""The one who leaves reads it all over, makes the open points done, signs, takes that back, and signs again."""

import re

from story import comes_in_as_joris, make_register as prepare  # noqa: F401

CHATS = "Zakelijke chats veiligstellen"
OWNER = "Opschrijven waar je eigenaar van bent"
REMARK = "De maquette staat in kamer 2.14."
SIGNED = re.compile("^Je hebt ondertekend")


def journey(person):
    comes_in_as_joris(person)
    person.presses("Ga verder")
    goes_to_sign(person)
    is_refused(person)
    makes_points_done(person)
    confirms(person)
    signs(person)
    reads_only(person)
    takes_back(person)
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 10, "))
    signs(person)


def goes_to_sign(person):
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 10, "))
    person.sees("Dit draag je over", "label")


def is_refused(person):
    person.sees("Er staan nog 7 punten van jou open", "label")
    person.presses("Ondertekenen")
    person.is_at(f"Maak ‘{OWNER}’ af")


def makes_points_done(person):
    person.presses(f"Vul in bij ‘{CHATS}’: plek")
    person.sees(CHATS, "label")
    person.ticks("Dit stond al op de goede plek (was al geborgd)")
    person.goes("Ga naar", "Terug")
    person.sees("Er staan nog 6 punten van jou open", "label")
    person.presses(f"Maak ‘{OWNER}’ af")
    person.sees(OWNER, "label")
    person.chooses("Niet van toepassing")
    person.chooses("Iemand anders doet het")
    person.goes("Ga naar", "Terug")
    person.sees("Er staan nog 5 punten van jou open", "label")


def confirms(person):
    person.presses("Bevestig: Ik heb ingevuld wat ik weet")
    person.is_at("Ik heb ingevuld wat ik weet")
    person.ticks("Ik heb ingevuld wat ik weet")
    person.ticks("Ik heb privé geen werkinformatie meer")
    person.sees(re.compile("^Er staan nog 3 punten van jou open"), "label")


def signs(person):
    person.writes("Opmerking", REMARK)
    person.presses("Ondertekenen")
    person.is_in(re.compile("ondertekenen"))
    person.presses("Ondertekenen")
    person.is_in("Mijn overdracht – Vertrekwijzer")
    person.sees(SIGNED)
    person.sees(f"“{REMARK}”")
    person.is_at("Rapport bekijken")
    person.sees(re.compile(r"^Joris van Leeuwen \(medewerker\): ondertekend.*\nSanne Verhoeven .*: nog niet ondertekend"))


def reads_only(person):
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 2, "))
    person.sees("Lopende zaken overdragen", "label")
    person.sees(re.compile("^Je hebt ondertekend op .* staat daarom vast"))
    person.sees_no("Zaak toevoegen")


def takes_back(person):
    person.presses("Handtekening terugnemen")
    person.is_in("Je handtekening terugnemen?")
    person.presses("Handtekening terugnemen")
    person.sees_no(SIGNED)
    person.sees("Zaak toevoegen")
