// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"
#include "core/result.h"

namespace core {

// What keeps a template from being published (errors), and what could be better (warnings).
//
// Problem::about: NobodyResponsible, NobodyAccountable, VisibleForNobody, NoWhy, DueOutsideNotice {item key};
// OutOfRange {amount, min, max}; NeverApplies {the terms}; TooManyTasks {role key, number of tasks}; MissingEnglish none;
// the hints on Dutch as in plaindutch.h.
struct Finding
{
    enum class Level { Error, Warning };

    Level level = Level::Error;
    Problem problem;

    bool operator==(const Finding &) const = default;
};

QList<Finding> lint(const Template &source);

} // namespace core
