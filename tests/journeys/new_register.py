# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""A manager makes a register, and comes on a page that says what to do."""


def journey(person):
    person.sees("Goed weggaan begint hier")
    person.is_at("Maken…")
    person.presses("Maken…")
    person.is_in("Nieuw bestand")
    person.is_at("Organisatie")
    person.presses("Bestand maken")
    person.sees("Vul de naam van je organisatie in.")
    person.is_at("Organisatie")
    person.writes("Organisatie", "Gemeente Zilverdam")
    person.ticks("Is een overheid (de Archiefwet en de Woo gelden)")
    person.writes("Je naam", "Karim Bensaid")
    person.picks("Je rol", "HR")
    person.picks("Je rol", "Leidinggevende")
    person.presses("Bestand maken")
    person.is_in("Start – Vertrekwijzer")
    person.sees("Gemeente Zilverdam")
    person.sees("Alles opgeslagen")
