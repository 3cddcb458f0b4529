// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/storage/listing.h"

// What the command line writes for people, in the current language.
namespace app {

QString listingText(const core::DossierListing &listing); // one line, the id first
QString overviewText(const core::DossierView &view);
QString planText(const core::DossierView &view); // every task with its texts

} // namespace app
