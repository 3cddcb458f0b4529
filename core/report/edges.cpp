// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/edges.h"

#include "core/domain/wording.h"

using namespace Qt::StringLiterals;

namespace core {

QString subjectOf(const Report &report)
{
    return report.facts.isEmpty() ? report.title : report.title % ": "_L1 % report.facts.first().second;
}

QString pageFoot(const Report &report)
{
    QStringList parts{subjectOf(report), report.state, report.footer.section(". "_L1, -1)}; // the last sentence: the moment
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PageWords pageWords(Language language)
{
    return {Text16{u"Pagina ", u"Page "}.in(language), Text16{u" van ", u" of "}.in(language)};
}

} // namespace core
