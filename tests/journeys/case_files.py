# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Three people at three computers: the manager sends, the leaver works and sends back, both changed the same, one chooses,
and the successor answers. Written once; case_files_nl and case_files_en walk it."""

import re

from harness.example import register, works_as_manager

JORIS = "Joris van Leeuwen"
WINDOW = f"{JORIS} – Vertrekwijzer"
SANNE = "Sanne Verhoeven"
NOOR = "Noor Jansen"
TASK = "accounts.autoreply"  # in a chapter without tables: its list of tasks shows on every day
HIS = "Het bericht verwijst naar Noor."
HERS = "Verwijs ook naar het algemene nummer."

CLOSE = {"nl": "Sluiten", "en": "Close"}  # the program closes otherwise
CLEAR = {"nl": "Duidelijk", "en": "Clear"}
LIST = {"nl": "Wat wordt overgedragen", "en": "What is handed over"}  # and not the heading of a report

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


def reads(person, words):
    """Every computer starts in Dutch."""
    if words.language == "en":
        person.goes("Beeld", "English")


def walk(person, words):
    works_as_manager(person)
    reads(person, words)
    person.opens(words("Last working days"), re.compile(f"^{JORIS}"))
    sends(person, words, f"{words('Employee')}: {JORIS}", "voor-joris.vwdossier")
    writes_an_email(person, words)
    changes_the_note(person, words)
    person.leaves()
    the_leaver_works(person, words)
    the_manager_chooses(person, words)
    the_successor_answers(person, words)
    the_manager_reads(person, words)


def sends(person, words, reader, file):
    person.presses(words("More to do with this dossier"))
    person.presses(words("Send to…"))
    fills_in(person, words, reader, file)
    person.is_in(WINDOW)


def fills_in(person, words, reader, file):
    person.is_in(words("Send the dossier of %1", JORIS))
    person.picks(words("To whom?"), reader)
    person.writes(words("Where the file comes"), person.path_of(file))
    person.presses(words("Make the file"))
    person.sees(words("The file for %1 is ready: %2. Add it to an e-mail yourself.", reader.split(": ")[1], file))


def writes_an_email(person, words):
    person.presses(words("Write an e-mail"))
    person.sees(re.compile("voor-joris.vwdossier"))
    person.gets("post", "mailto:j.vanleeuwen@veldermeer.example", "Dubbelklik erop", "Double-click it")


def changes_the_note(person, words):
    person.turns_to(words("Tasks"))
    person.opens(words("Tasks"), re.compile(f"^{words.title(TASK)}"))
    person.sees(words.title(TASK), "label")
    person.writes(words("Note for the successor"), HERS)
    person.presses(words("Next task"))


def the_leaver_works(person, words):
    """Joris has no register yet, and is asked nothing."""
    sits_down("joris")
    person.starts_again(person.path_of("voor-joris.vwdossier"))
    person.is_in("Start – Vertrekwijzer")
    person.sees("Dit is jouw dossier. Het komt van Sanne Verhoeven. Je werkt hier als medewerker.")
    reads(person, words)
    person.presses(words("Continue"))
    person.opens(words("Chapters"), re.compile(r"^\w+ 6, "))
    person.opens(words("Tasks of this chapter"), re.compile(f"^{words.title(TASK)}"))
    person.sees(words.title(TASK), "label")
    person.writes(words("Note for your successor"), HIS)
    person.goes(words("Dossier"), words("Send to…"))
    fills_in(person, words, f"{words('Manager')}: {SANNE}", "van-joris.vwdossier")
    person.leaves()


def the_manager_chooses(person, words):
    sits_down("home")
    person.starts_again(person.path_of("vertrek.vwz"))
    person.goes(words("File"), words("Open case file…"))
    person.names_file("van-joris.vwdossier")
    person.is_in(words("Case file"))
    person.sees(re.compile(f"^1 .* {JORIS}, 1 .*"))
    person.presses(words("Take over"))
    person.is_in(WINDOW)
    person.sees(words.starts("Taken over: %1."))
    person.presses(words("View differences"))
    person.is_in(words("Differences"))
    person.sees(HERS, "label")
    person.presses(re.compile(f"{re.escape(HERS)}.*{SANNE}"))
    person.sees(words("There are no differences any more"))
    person.presses(CLOSE[words.language])
    person.is_in(WINDOW)
    sends(person, words, f"{words('Successor')}: {NOOR}", "voor-noor.vwdossier")
    person.leaves()


def the_successor_answers(person, words):
    sits_down("noor")
    person.starts_again(person.path_of("voor-noor.vwdossier"))
    person.is_in(WINDOW)
    person.sees(re.compile("^Dit is het dossier dat van Sanne Verhoeven komt"))
    reads(person, words)
    person.turns_to(words("Handover"))
    person.opens(LIST[words.language], re.compile("^Woo-verzoek parkeren"))
    person.sees("Woo-verzoek parkeren", "label")
    person.chooses(CLEAR[words.language])
    sends(person, words, f"{words('Manager')}: {SANNE}", "van-noor.vwdossier")
    person.leaves()


def the_manager_reads(person, words):
    sits_down("home")
    person.starts_again(person.path_of("van-noor.vwdossier"))
    person.is_in(words("Case file"))
    person.presses(words("Take over"))
    person.sees(re.compile(f"{words.starts('Taken over: %1.').pattern}.*{NOOR}"))
    person.turns_to(words("History"))
    person.sees(re.compile(f"{NOOR}.*{CLEAR[words.language]}"))
