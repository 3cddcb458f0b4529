// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/window/mail.h"
#include "core/domain/dossierview.h"

namespace app {

// A draft to whoever does a task that is late or due soon. Never why somebody leaves.
MailDraft reminderOf(const core::Task &task, const core::DossierView &view, const QString &sender);

} // namespace app
