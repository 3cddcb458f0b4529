# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""The one who leaves does tasks: reads what is asked and why, names a place, says what is not needed and what she wishes."""

import re

from story import comes_in_as_joris, make_register as prepare  # noqa: F401

CHATS = "Zakelijke chats veiligstellen"
TASKS = "Taken van dit hoofdstuk"
NOTE = "Notitie voor je opvolger"
REASON = "Waarom is dit niet nodig, in je eigen woorden"


def journey(person):
    comes_in_as_joris(person)
    person.opens("Eerst dit", re.compile(f"{CHATS}"))
    person.sees(CHATS, "label")
    reads_what_is_asked(person)
    names_a_place(person)
    says_what_waits_and_what_is_not_needed(person)
    looks_at_the_talk(person)
    wishes(person)
    consents(person)


def reads_what_is_asked(person):
    person.sees(re.compile("^Uiterlijk "))
    person.sees("Dit doe jij")
    person.sees("Waarom vragen we dit?")
    person.sees(re.compile("^Chats over besluiten"))
    person.ticks("Zo doe je het")
    person.sees(re.compile("^1"))
    person.ticks("Waar")


def names_a_place(person):
    person.tries("Gedaan")
    person.sees("Noem minstens één plek. Dan kan de taak op ‘Gedaan’.")
    person.sees_ticked("Bezig")
    person.presses("Plek toevoegen")
    person.picks("Soort plek", "Zaaksysteem")
    person.writes("Welk nummer, welke map of welke kast?", "Z-2026-00056")
    person.presses("Klaar")
    person.sees("Z-2026-00056")
    person.writes(NOTE, "ICT heeft de export gemaakt.")
    person.ticks("Dit stond al op de goede plek (was al geborgd)")
    person.sees_ticked("Gedaan")
    person.chooses("Bezig")
    person.sees("13 van 38 taken klaar")
    person.chooses("Gedaan")
    person.sees("14 van 38 taken klaar")


def says_what_waits_and_what_is_not_needed(person):
    person.presses("Volgende taak")
    person.sees("Eigenaarschap overdragen", "label")
    person.sees("Wacht op: ‘Opschrijven waar je eigenaar van bent’")
    person.presses("Volgende taak")
    person.sees("Persoonlijke opslag opruimen", "label")
    person.chooses("Niet van toepassing")
    person.chooses("Iets anders")
    person.writes(REASON, "Ik had geen eigen schijf.")
    person.sees("15 van 38 taken klaar")
    person.presses("Vorige")
    person.sees("Dit doet Noor Jansen. Hier volg je hoe het ermee staat.")
    person.presses("Volgende taak van dit hoofdstuk")
    person.sees("Persoonlijke opslag opruimen", "label")
    person.sees_filled_in(REASON, "Ik had geen eigen schijf.")


def looks_at_the_talk(person):
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 8, "))
    person.opens(TASKS, re.compile("^Kiezen of je een exitgesprek wilt"))
    person.sees("Alleen voor jou en HR")
    person.sees(re.compile("^Met wie: HR of iemand die HR vraagt.*\nWanneer: er is nog geen dag afgesproken"))
    person.ticks("Welke vragen kunnen komen?")
    person.sees(re.compile(r"\?$"))
    person.chooses("Ja, ik wil een gesprek")


def wishes(person):
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 9, "))
    person.opens(TASKS, re.compile("^Wensen voor het afscheid"))
    person.chooses("Niets: geen afscheid")
    person.writes("Notitie", "Liever geen taart.")
    person.chooses("Groot: een borrel of feest")


def consents(person):
    person.opens(TASKS, re.compile("^Toestemming voor contact"))
    person.sees_ticked("Alumninetwerk", False)
    person.sees_ticked("Contact na vertrek", False)
    person.ticks("Alumninetwerk")
    person.ticks("Contact na vertrek")
    person.chooses("Gedaan")
    person.ticks("Alumninetwerk")
    person.sees_ticked("Alumninetwerk", False)
    person.sees_ticked("Contact na vertrek")
