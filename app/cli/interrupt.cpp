// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/interrupt.h"

#include <csignal>

namespace app {

namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int)
{
    asked = 1;
}

} // namespace

Interrupt::Interrupt()
{
    asked = 0;
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::isAsked() const
{
    return asked != 0;
}

} // namespace app
