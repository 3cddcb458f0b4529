// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"

#include <QByteArray>

namespace core {

// The canonical JSON form: keys in alphabetical order, what is empty or a default left out. Equal templates give equal
// bytes, and readTemplate() gives the template back.
QByteArray writeTemplate(const Template &source);

} // namespace core
