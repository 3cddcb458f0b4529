# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""The power goes while somebody types a note, and again in a cell of a table: she is back there, with what she typed."""

import re

from story import comes_in_as_joris, make_register as prepare  # noqa: F401

NOTE = "Notitie voor je opvolger"


def journey(person):
    comes_in_as_joris(person)
    person.opens("Eerst dit", re.compile("Zakelijke chats veiligstellen"))
    person.sees("Zakelijke chats veiligstellen", "label")
    person.is_killed_typing(NOTE)
    comes_back(person)
    person.sees("Zakelijke chats veiligstellen", "label")
    person.finds_typed(NOTE)

    person.goes("Dossier", "Vorig hoofdstuk")
    person.sees("Lopende zaken overdragen", "label")
    person.opens_cell(re.compile("^Lopende zaken, "), "Zaak: Woo-verzoek parkeren", "Stand")
    person.is_killed_typing()
    comes_back(person)
    person.sees("Lopende zaken overdragen", "label")
    person.sees("rij 2 van 6")
    person.finds_typed("Stand")


def comes_back(person):
    person.starts_again()
    person.presses("Verder")
    person.is_in("Mijn overdracht – Vertrekwijzer")
