// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/scene.h"

namespace core::demo {

QString noteFor(const QString &itemKey, const Scene &scene, QDate day, Dice &dice); // always something
QString remark(const QString &itemKey, const Scene &scene, QDate day, Dice &dice);  // added without being asked
QString busyRemark(const Scene &scene, QDate day, Dice &dice);
QString placeFor(const QString &itemKey, const Scene &scene, QDate day, Dice &dice);
// Why an item does not apply to this work; mostly empty.
QString reasonNotToDo(const QString &itemKey, const Scene &scene, QDate day, Dice &dice);

} // namespace core::demo
