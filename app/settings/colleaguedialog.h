// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"
#include "core/domain/colleague.h"

#include <optional>

namespace app {

enum class ColleagueAct { Keep, Remove };

struct ColleagueAnswer
{
    ColleagueAct act = ColleagueAct::Keep;
    core::Colleague colleague;
};

// Who somebody is and what she does in dossiers. Nothing: not after all.
std::optional<ColleagueAnswer> askColleague(const Theme &theme, const core::Colleague &colleague, const QStringList &teams,
                                            QWidget *parent);

} // namespace app
