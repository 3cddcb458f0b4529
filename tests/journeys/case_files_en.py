# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Three people at three computers, in English."""

import case_files
from case_files import prepare  # noqa: F401  # what the window is started with
from harness.words import Words


def journey(person):
    case_files.walk(person, Words("en"))
