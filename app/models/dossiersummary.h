// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

namespace app {

// The most serious thing about a dossier, least serious first.
enum class Attention { Nothing, DueSoon, NoSuccessor, OnHold, Late, Paused };

struct NextStep
{
    QString item;
    QString title; // as it reads in this dossier
    core::Role role = core::Role::Employee;
    QDate due;
    bool isOwn = false;

    bool operator==(const NextStep &) const = default;
};

// A dossier in one line, as one role sees it.
struct DossierSummary
{
    std::optional<core::DepartureKind> kind; // nothing for a role that may not see it
    bool isConfidential = false;             // on initiative of the employer, for whoever may know
    core::Progress progress;
    Attention attention = Attention::Nothing;
    int attentionCount = 0; // of late tasks, or of tasks due soon
    std::optional<NextStep> next;

    bool operator==(const DossierSummary &) const = default;
};

bool lacksSuccessor(const core::Dossier &dossier); // and "nobody" was not chosen either
// Whether the role may know why there is a legal hold; that there is one, everybody may.
bool knowsWhyHeld(const core::DossierView &view);
// Who works in this dossier instead; empty: whoever looks does.
QString boundText(const core::DossierView &view);
DossierSummary summaryOf(const core::DossierView &view);

QString attentionText(const DossierSummary &summary); // "2 te laat"; empty: nothing
QString titleOf(const core::Item &item, const core::DossierView &view);

} // namespace app
