// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/caseimport.h"

#include "core/domain/cells.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importundo.h"

#include <algorithm>

namespace core {

QList<CaseAuthor> authorsOf(const QList<CaseChange> &changes)
{
    QList<CaseAuthor> authors;
    for (const auto &entry : changes) {
        const auto &change = entry.change;
        const auto known = std::ranges::find_if(
            authors, [&](const CaseAuthor &author) { return author.name == change.actor && author.role == change.role; });
        if (known == authors.end())
            authors.append({change.actor, change.role, 1});
        else
            ++known->changes;
    }
    std::ranges::stable_sort(authors, std::ranges::greater(), &CaseAuthor::changes);
    return authors;
}

int CaseImport::changes() const
{
    int count = 0;
    for (const auto &author : authors)
        count += author.changes;
    return count;
}

Organisation organisationIn(const CaseFile &file)
{
    WrittenCells cells;
    for (const auto &entry : file.changes)
        apply(cells, entry.change, 0);
    return recordOf(file.dossier, asCells(cells)).dossier.organisation;
}

Session sessionFor(const CaseFile &file, QDate today)
{
    return {.role = file.reader.role, .name = file.reader.name, .today = today};
}

} // namespace core
