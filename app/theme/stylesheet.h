// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <functional>

namespace app {

// The one style sheet, ready for Qt: each @name replaced by what `valueOf` answers, each px multiplied by `scale`, except
// in borders. `10px-1` is ten scaled pixels less one that is not: padding beside a border, so that an edge of two pixels
// instead of one moves nothing.
QString filledStyleSheet(const QString &source, const std::function<QString(QStringView)> &valueOf, qreal scale);

} // namespace app
