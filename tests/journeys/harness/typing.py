# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2

"""Somebody who types on and on until the power goes, and what was lost of it."""

import itertools
import time

from .program import JourneyFailed

TYPES_FOR = 4.5  # seconds; longer than the program may keep to itself
MAY_LOSE = 3.0  # seconds of typing before the end


class Typing:
    """What stood in the field, and since when."""

    def __init__(self):
        self.seen = [(time.monotonic(), "")]
        self.ended = None

    def go_on(self, type_more):
        """type_more(all, new) types what is new after all that stands there, and waits until it does."""
        began = time.monotonic()
        for number in itertools.count(1):
            new = f"{number} is getypt. "
            text = self.seen[-1][1] + new
            type_more(text, new)
            self.seen.append((time.monotonic(), text))
            if self.seen[-1][0] - began > TYPES_FOR:
                return

    def judge(self, kept):
        """Says how much was lost; what is older than MAY_LOSE must be there."""
        text = self.seen[-1][1]
        if not text.startswith(kept.rstrip()):
            raise JourneyFailed(f"“{kept}” is not what was typed: “{text}”")
        lost_since = next((since for since, there in self.seen if len(there.rstrip()) > len(kept.rstrip())), self.ended)
        lost = self.ended - lost_since
        print(f"   lost {len(text.rstrip()) - len(kept.rstrip())} of {len(text.rstrip())} characters: what was typed in the last "
              f"{1000 * lost:.0f} ms", flush=True)
        if lost > MAY_LOSE:
            raise JourneyFailed(f"more than {MAY_LOSE:.0f} s of typing is lost")
