// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

// Databases differ in how they compare text, so lists are sorted and searched by what stands here.
namespace core {

QString folded(const QString &text);               // "Zoë van den Berg-Öz" → "zoe van den berg oz"
QString sortKey(const QString &text);              // the same without spaces
QStringList searchPatterns(const QString &search); // one LIKE pattern a word; folding leaves nothing to escape

} // namespace core
