# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""From the first start to the printed report: a register, a dossier, a task and a row of the one who leaves. Written once;
first_report_nl and first_report_en walk it."""

import re
from datetime import date, timedelta

LEAVER = "Lotte Hendriks"
MATTER = "Zienswijze Zuiderhaven"
FIRST_STEP = "Mevrouw De Wit bellen"
TITLES = {"nl": "Overdracht van werk", "en": "Handover of work"}
LANGUAGES = {"nl": "Nederlands", "en": "English"}
LAST_DAY = date.today() + timedelta(days=30)


def walk(person, words):
    if words.language != "nl":
        person.picks("Taal", LANGUAGES[words.language])
    person.sees(words("Leaving well starts here"))
    makes_a_register(person, words)
    starts_a_dossier(person, words)
    works_as_the_leaver(person, words)
    makes_the_report(person, words)


def makes_a_register(person, words):
    person.presses(words("Make…"))
    person.is_in(words("New register"))
    person.writes(words("Organisation"), "Gemeente Zilverdam")
    person.writes(words("Your name"), "Karim Bensaid")
    person.picks(words("Your role"), words("Manager"))
    person.presses(words("Make register"))
    person.is_in(re.compile(f"^{words('Home')} – "))


def starts_a_dossier(person, words):
    person.presses(words("New dossier"))
    person.is_at(words("Name"))
    person.writes(words("Name"), LEAVER)
    person.presses(words("Next"))
    person.chooses(words("Resignation"))
    person.presses(words("Next"))
    person.writes(words.starts("Notice date"), f"{date.today():%d-%m-%Y}")
    person.writes(words.starts("Last working day"), f"{LAST_DAY:%d-%m-%Y}")
    for _ in range(3):
        person.presses(words("Next"))
    person.presses(words("Start dossier"))
    person.is_in(f"{LEAVER} – Vertrekwijzer")


def works_as_the_leaver(person, words):
    person.presses(words.starts("Work as: %1, %2"))
    person.presses(words("Someone else…"))
    person.is_in(words("Who are you?"))
    person.writes(words("Name"), LEAVER)
    person.picks(words("Role"), words("Employee"))
    person.presses(words("Work like this"))
    person.presses(words("Begin"))
    person.is_at(words("To do"))
    person.writes(words("Note for your successor"), "In week 1")
    person.chooses(words("Done"))
    person.opens(words("Chapters"), re.compile(r"^\w+ 2, "))
    person.sees(words.title("information.open_cases"))
    person.presses(re.compile(words("Add %1", f"(?i:{words.title('matters.title')})")))
    person.writes(words.title("matters.title"), MATTER)
    person.writes(words.title("matters.nextStep"), FIRST_STEP)
    person.chooses(words("In progress"))


def makes_the_report(person, words):
    person.goes(words("File"), words("Print or save report…"))
    person.is_in(words("Report – %1", LEAVER))
    person.reads(words.starts("Preview, page %1 of %2"), MATTER)
    person.presses(words("Save as PDF/A…"))
    person.names_file("report.pdf")
    person.sees(words("Saved as %1.", "report.pdf"))
    person.gets("report.pdf", "<pdfaid:part>1", TITLES[words.language], MATTER, FIRST_STEP, LEAVER)
    person.presses(words("Print…"))
    person.is_in(re.compile("^(Print|Afdrukken)$"))
    person.writes(re.compile("^(Output file|Uitvoerbestand):$"), person.path_of("print.pdf"))
    person.presses(re.compile("^(Print|Afdrukken)$"))
    person.sees(words("The report went to the printer."))
    person.gets("print.pdf", TITLES[words.language], MATTER, FIRST_STEP)
