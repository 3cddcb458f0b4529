// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

// From here on, what Qt says of misused connections, queries or signals fails the test that is running.
void failOnQtWarnings();
