// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/desk.h"
#include "core/domain/dossierview.h"

namespace app {

// Why much of a handover can only be read.
struct HandoverBanner
{
    QString text;
    bool mayWithdraw = false; // her signature
};
std::optional<HandoverBanner> handoverBanner(const core::DossierView &view);

} // namespace app
