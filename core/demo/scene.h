// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/sector.h"

namespace core::demo {

using Cells = QMap<QString, QString>;

// What the texts of one dossier are about: who, where, and in which language the leaver writes.
struct Scene
{
    const Sector &sector;
    Language language = Language::Dutch;
    bool absent = false; // the leaver cannot do anything herself
    QString employee;
    QString manager;
    QString successor;
    QStringList colleagues;
    QString team;
    QDate notice;
    QDate lastDay;

    QString receiver(Dice &dice) const; // mostly the successor
    QString reference(Dice &dice) const;
    // Fills in {medewerker} {leidinggevende} {opvolger} {collega} {team} {systeem} {hetSysteem} {zaak} {datum}.
    QString fill(const Text16 &text, QDate day, Dice &dice) const;
};

} // namespace core::demo
