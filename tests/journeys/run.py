#!/usr/bin/python3 -B
# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Walks a journey through the real window, on a desktop of its own; see README.md.

run.py PROGRAM JOURNEY PERSON [FOLDER]    FOLDER gets a picture and the tree when the journey fails
"""

import importlib
import os
import sys
import traceback
from pathlib import Path

from harness.desktop import Desktop


# Milliseconds. A window should never block longer than 100; a machine that does other things too may stop it longer, so
# that only what is plainly wrong fails a journey.
LONGEST_WAIT = 1000


class Watched:
    """After every step of a journey, what must always hold is asked."""

    def __init__(self, person):
        self.person = person

    def __getattr__(self, name):
        def step(*arguments, **options):
            print("  ", name, *arguments, *options.values(), flush=True)
            answer = getattr(self.person, name)(*arguments, **options)
            self.person.insists()
            return answer
        return step


def report(program, failure, place):
    """What somebody needs who was not there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    text = program.text()
    place.with_suffix(".txt").write_text(text)
    program.picture(place.with_suffix(".png"))
    print(text, program.log(), f"FAILED: {failure}", program.ended(), f"There is a picture in {place}.png", sep="\n")


def tell_wait(wait, place):
    """Also the worst of all journeys until now."""
    from harness.program import JourneyFailed

    place.parent.mkdir(parents=True, exist_ok=True)
    place.with_suffix(".wait").write_text(f"{wait}")
    worst = max(place.parent.glob("*.wait"), key=lambda file: int(file.read_text()))
    print(f"The window kept the person waiting for {wait} ms at most; of all journeys {worst.stem}: {worst.read_text()} ms")
    busy = max(1, os.getloadavg()[0] / os.cpu_count())
    if wait > LONGEST_WAIT * busy:
        raise JourneyFailed(f"the window did not answer for {wait} ms")


def walk(desktop, file, journey, who, place):
    # These speak to the desktop as soon as they are read.
    from harness.people import PEOPLE
    from harness.program import JourneyFailed, Program

    program = Program(desktop, file)
    try:
        program.start(*(journey.prepare(program) if hasattr(journey, "prepare") else []))
        journey.journey(Watched(PEOPLE[who](program)))
        program.end()
        tell_wait(program.longest_wait(), place)
    except Exception as failure:
        report(program, failure, place)
        if not isinstance(failure, JourneyFailed):
            traceback.print_exc()
        return 1
    print(program.log(), end="")
    return 0


def main():
    file, name, who = sys.argv[1:4]
    folder = Path(sys.argv[4] if len(sys.argv) > 4 else "journeys")
    journey = importlib.import_module(name)
    print(journey.__doc__)
    with Desktop() as desktop:
        return walk(desktop, file, journey, who, folder / f"{name}-{who}")


if __name__ == "__main__":
    sys.exit(main())
