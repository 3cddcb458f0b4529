# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Three people at three computers: the manager sends, the leaver works and sends back, both changed the same, one chooses,
and the successor answers."""

import re

from harness.example import register, works_as_manager

AWAY = "Afwezigheidsbericht instellen"
TASKS = "Taken van dit hoofdstuk"
NOTE = "Notitie voor je opvolger"
MORE = "Meer doen met dit dossier"
SEND = "Stuur naar…"
JORIS = "Joris van Leeuwen – Vertrekwijzer"
HIS = "Het bericht verwijst naar Noor."
HERS = "Verwijs ook naar het algemene nummer."

desktop = None


def prepare(program):
    """Beside the register a mail program: it keeps what it was given."""
    global desktop
    desktop = program.desktop
    post = program.home / "post"
    bin_folder = desktop.make("bin")
    script = bin_folder / "xdg-open"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" >{post}.new && mv {post}.new {post}\n')
    script.chmod(0o755)
    desktop.environment["PATH"] = f"{bin_folder}:{desktop.environment['PATH']}"
    return register(program)


def sits_down(name):
    """At a computer of her own: what the program keeps by itself is somewhere else."""
    for variable, folder in (("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share"), ("XDG_CACHE_HOME", ".cache")):
        desktop.environment[variable] = str(desktop.make(f"{name}/{folder}"))


def journey(person):
    works_as_manager(person)
    person.opens("Laatste werkdagen", re.compile("^Joris van Leeuwen"))
    sends(person, "Medewerker: Joris van Leeuwen", "voor-joris.vwdossier")
    writes_an_email(person)
    changes_the_note(person)
    person.leaves()
    the_leaver_works(person)
    the_manager_chooses(person)
    the_successor_answers(person)
    the_manager_reads(person)


def sends(person, reader, file):
    person.presses(MORE)
    person.presses(SEND)
    fills_in(person, reader, file)
    person.is_in(JORIS)


def fills_in(person, reader, file):
    person.is_in("Het dossier van Joris van Leeuwen sturen")
    person.picks("Aan wie?", reader)
    person.writes("Waar komt het bestand?", person.path_of(file))
    person.presses("Bestand maken")
    person.sees(re.compile(f"^Het bestand voor .* staat klaar: {re.escape(file)}"))


def writes_an_email(person):
    person.presses("E-mail schrijven")
    person.sees(re.compile("Voeg het bestand zelf toe: voor-joris.vwdossier"))
    person.gets("post", "mailto:j.vanleeuwen@veldermeer.example", "Dubbelklik erop", "Double-click it")


def changes_the_note(person):
    person.turns_to("Taken")
    person.opens("Taken", re.compile(f"{AWAY}"))
    person.sees(AWAY, "label")
    person.writes("Notitie voor de opvolger", HERS)
    person.presses("Volgende taak")


def the_leaver_works(person):
    """Joris has no register yet, and is asked nothing."""
    sits_down("joris")
    person.starts_again(person.path_of("voor-joris.vwdossier"))
    person.is_in("Start – Vertrekwijzer")
    person.sees("Dit is jouw dossier. Het komt van Sanne Verhoeven. Je werkt hier als medewerker.")
    person.presses("Ga verder")
    person.opens("Hoofdstukken", re.compile("^Hoofdstuk 6, "))
    person.opens(TASKS, re.compile(f"^{AWAY}"))
    person.sees(AWAY, "label")
    person.writes(NOTE, HIS)
    person.goes("Dossier", SEND)
    fills_in(person, "Leidinggevende: Sanne Verhoeven", "van-joris.vwdossier")
    person.leaves()


def the_manager_chooses(person):
    sits_down("home")
    person.starts_again(person.path_of("vertrek.vwz"))
    person.goes("Bestand", "Dossierbestand openen…")
    person.names_file("van-joris.vwdossier")
    person.is_in("Dossierbestand")
    person.sees("1 wijziging van Joris van Leeuwen, 1 verschil.")
    person.presses("Overnemen")
    person.is_in(JORIS)
    person.sees("Overgenomen: 1 wijziging van Joris van Leeuwen, 1 verschil.")
    person.presses("Verschillen bekijken")
    person.is_in("Verschillen")
    person.sees(HERS, "label")
    person.presses(re.compile(f"‘{re.escape(HERS)}’ van Sanne Verhoeven"))
    person.sees("Er zijn geen verschillen meer")
    person.presses("Sluiten")
    person.is_in(JORIS)
    sends(person, "Opvolger: Noor Jansen", "voor-noor.vwdossier")
    person.leaves()


def the_successor_answers(person):
    sits_down("noor")
    person.starts_again(person.path_of("voor-noor.vwdossier"))
    person.is_in(JORIS)
    person.sees(re.compile("^Dit is het dossier dat van Sanne Verhoeven komt"))
    person.turns_to("Overdracht")
    person.opens("Wat wordt overgedragen", re.compile("^Woo-verzoek parkeren"))
    person.sees("Woo-verzoek parkeren", "label")
    person.chooses("Duidelijk")
    sends(person, "Leidinggevende: Sanne Verhoeven", "van-noor.vwdossier")
    person.leaves()


def the_manager_reads(person):
    sits_down("home")
    person.starts_again(person.path_of("van-noor.vwdossier"))
    person.is_in("Dossierbestand")
    person.presses("Overnemen")
    person.sees(re.compile("^Overgenomen: 1 wijziging van Noor Jansen"))
    person.turns_to("Geschiedenis")
    person.sees(re.compile("Noor Jansen.*Duidelijk"))
