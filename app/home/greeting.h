// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace app {

QString greeting(const QString &name, QTime time); // "Goedemiddag, Sanne"
QString firstName(const QString &name);            // as it is called: "Sanne"; a name of one word stays
QString longDate(QDate day);                       // "Donderdag 12 maart 2026"

} // namespace app
