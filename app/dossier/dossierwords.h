// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

// How a dossier stands, in a sentence.
namespace app {

QString stateSentence(const core::DossierView &view); // empty: it runs
// That nothing may be destroyed; why, only for whoever may know.
QString holdSentence(const core::DossierView &view); // empty: there is no hold
bool knowsWhyHeld(const core::DossierView &view);

} // namespace app
