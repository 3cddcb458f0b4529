// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossier.h"

#include <QRandomGenerator>

// Random dossiers with every field in use, the same ones for the same seed.
class RecordMaker
{
public:
    explicit RecordMaker(quint32 seed) : m_random(seed) {}

    core::DossierRecord record();
    core::DossierRecord laterRecord(const core::DossierRecord &before); // tasks are never taken away, rows are
    core::Row row();

private:
    bool maybe() { return m_random.bounded(2) == 0; }
    QUuid uuid();
    QString text();
    QString line();
    QDate date();
    core::Person person();
    core::TaskState taskState();
    core::Organisation organisation();
    core::Dossier dossier(const core::DossierId &id);
    template<typename Enum>
    Enum any();
    template<typename Enum>
    core::EnumSet<Enum> anySet();

    QRandomGenerator m_random;
};
