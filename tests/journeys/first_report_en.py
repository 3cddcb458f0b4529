# SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""From the first start to the printed report, in English."""

import first_report
from harness.words import Words


def journey(person):
    first_report.walk(person, Words("en"))
