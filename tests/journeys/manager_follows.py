# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""A manager follows a departure: reminds, does a task, moves a date, chooses people, and sends the handover back."""

import re
from datetime import date, timedelta

from harness.example import register, works_as_manager

LATER = date.today() + timedelta(days=26)
MORE = "Meer doen met dit dossier"
QUESTION = "Wie belt de provincie over het windpark?"


def prepare(program):
    """Beside the register a mail program: it keeps what it was given."""
    post = program.home / "post"
    bin_folder = program.desktop.make("bin")
    script = bin_folder / "xdg-open"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" >{post}.new && mv {post}.new {post}\n')
    script.chmod(0o755)
    program.desktop.environment["PATH"] = f"{bin_folder}:{program.desktop.environment['PATH']}"
    return register(program)


def journey(person):
    works_as_manager(person)
    person.opens("Laatste werkdagen", re.compile("^Joris van Leeuwen"))
    person.is_in("Joris van Leeuwen – Vertrekwijzer")
    reminds(person)
    does_a_task(person)
    looks_at_rows(person)
    moves_the_last_day(person)
    chooses_a_successor(person)
    adds_a_task(person)
    sends_back(person)
    person.turns_to("Geschiedenis")
    person.sees(re.compile(f"{re.escape(QUESTION)}"))
    person.sees(re.compile("^Taak toegevoegd, Sanne Verhoeven.*Bloemen bestellen"))
    person.sees(re.compile("^Referentie aanbieden, Sanne Verhoeven.*Ze denkt na"))


def reminds(person):
    person.presses(re.compile("^Herinner…: Zakelijke chats veiligstellen, Medewerker"))
    person.sees(re.compile("Schrijf dan zelf aan j.vanleeuwen@veldermeer.example"))
    person.gets("post", "mailto:j.vanleeuwen@veldermeer.example", "Hallo Joris", "Zakelijke chats veiligstellen")
    person.presses("Dit bericht sluiten")


def does_a_task(person):
    person.turns_to("Taken")
    person.opens("Taken", re.compile("^Referentie aanbieden"))
    person.is_at("Te doen")
    person.chooses("Gedaan")
    person.writes("Notitie", "Brief aangeboden. Ze denkt na.")
    person.presses("Volgende taak")
    person.sees("Iemand vragen het afscheid te regelen", "label")
    person.sees("30 van 80 taken klaar")


def looks_at_rows(person):
    person.turns_to("Overdracht")
    person.opens("Wat wordt overgedragen", re.compile("^Woo-verzoek parkeren"))
    person.sees("Woo-verzoek parkeren", "label")


def moves_the_last_day(person):
    person.presses(MORE)
    person.presses("Datums wijzigen…")
    person.is_in("Datums wijzigen")
    person.writes("Laatste werkdag", f"{LATER.day}-{LATER.month}")
    person.sees(re.compile(r"^\d+ taken krijgen een andere datum:$"))
    person.presses("Datums wijzigen…")
    person.is_in("Datums van het vertrek van Joris van Leeuwen wijzigen?")
    person.is_at("Niet wijzigen")
    person.presses("Datums wijzigen")
    person.is_in("Joris van Leeuwen – Vertrekwijzer")
    person.sees(re.compile("· nog 26 dagen$"))


def chooses_a_successor(person):
    person.presses(MORE)
    person.presses("Mensen…")
    person.is_in("Wie heeft welke rol?")
    person.sees_filled_in("Naam", "Noor Jansen")
    person.writes("Naam", "Ruben Smit")
    person.presses("Persoon opslaan")
    person.turns_to("Overzicht")
    person.sees("Ruben Smit")


def adds_a_task(person):
    person.presses(MORE)
    person.presses("Taak toevoegen…")
    person.is_in("Taak toevoegen")
    person.writes("Wat moet er gebeuren?", "Bloemen bestellen")
    person.picks("Wie doet het?", "Leidinggevende")
    person.presses("Taak toevoegen")
    person.sees("30 van 81 klaar")


def sends_back(person):
    person.turns_to("Ondertekenen")
    person.presses("Nog niet akkoord…")
    person.is_in("Nog niet akkoord met de overdracht van Joris van Leeuwen?")
    person.writes("Wat is nog nodig?", QUESTION)
    person.presses("Terugsturen")
    person.is_in("Joris van Leeuwen – Vertrekwijzer")
    person.sees(re.compile("Sanne Verhoeven.*niet akkoord", re.DOTALL))
