// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/situation.h"
#include "core/exchange/caseimport.h"

namespace core {

struct Judgement
{
    QList<CaseChange> accepted; // by time and id
    QList<RefusedChange> refused;
};

// Which changes of a file could have been made as they say. What is not believed gives nobody a right: only what the
// register knows and what was accepted decides who could do what.
class Judge
{
public:
    // known: what the register has of the dossier; none: everything in the file decides.
    // templates: all those that somebody may have gone by, in the order of time.
    Judge(const CaseFile &file, QList<Change> known, QList<QList<Template>> templates, QDate today);

    Judgement of(const QList<CaseChange> &fresh) const;

private:
    QList<Situation> situations(const QList<Change> &changes) const;

    const CaseFile &m_file;
    QList<Change> m_known;
    QList<QList<Template>> m_templates;
    QDate m_today;
};

} // namespace core
