// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/missingtext.h"

#include "app/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

struct MissingText
{
    Q_DECLARE_TR_FUNCTIONS(MissingText)
};

namespace {

constexpr QLatin1StringView rowsPrefix("rows:");

QString partText(const QString &part)
{
    if (!part.startsWith(rowsPrefix))
        return inSentence(labelOfKey<core::Evidence>(part));
    const auto names = part.mid(rowsPrefix.size()).split(u'|');
    return names.size() == 1 ? MissingText::tr("a row in the table “%1”").arg(names[0])
                             : MissingText::tr("“%2” in each row of the table “%1”").arg(names[0], names[1]);
}

} // namespace

QString missingText(const QStringList &parts)
{
    QStringList texts;
    for (const auto &part : parts)
        texts.append(partText(part));
    return listed(texts);
}

QString missingText(const core::Missing &missing)
{
    QStringList parts;
    for (const auto evidence : missing.evidence)
        parts.append(core::toKey(evidence));
    for (const auto &problem : missing.rowProblems)
        parts.append(rowsPrefix + problem);
    return missingText(parts);
}

} // namespace app
