// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QWidget;

namespace app {

class Theme;

// A panel of labels with what they are, to read only. Text can be selected, to copy it.
QWidget *makeFacts(const Theme &theme, const QList<QPair<QString, QString>> &facts);

} // namespace app
