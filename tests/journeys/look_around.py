# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody looks around in the example: as the manager, with larger text, in English, and as the one who leaves."""

import re

ADVICE = re.compile("^Dit is een voorbeeld")


def journey(person):
    person.presses("Start voorbeeld")
    person.is_in("Start – voorbeeld – Vertrekwijzer")
    person.sees(ADVICE)
    person.presses("Dit bericht sluiten")
    person.sees_no(ADVICE)
    person.opens("Navigatie", re.compile("^Dossiers"))
    person.is_in("Dossiers – voorbeeld – Vertrekwijzer")
    person.goes("Beeld", "Grotere tekst")
    person.goes("Beeld", "English")
    person.is_in("Dossiers – example – Vertrekwijzer")
    person.opens("Navigation", "Home")
    person.is_in("Home – example – Vertrekwijzer")
    person.presses(re.compile("^Work as: "))
    person.presses("Joris van Leeuwen, employee")
    person.sees("Do this first")
    person.sees(re.compile("^My handover"))
