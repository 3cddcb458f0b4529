// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/foldedtext.h"

using namespace Qt::StringLiterals;

namespace core {

QString folded(const QString &text)
{
    QString key;
    for (const auto character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark())
            continue;
        const bool kept = character.isLetterOrNumber() || character.isSurrogate();
        if (kept)
            key.append(character);
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key.append(u' ');
    }
    return key.trimmed();
}

QString sortKey(const QString &text)
{
    return folded(text).remove(u' ');
}

QStringList searchPatterns(const QString &search)
{
    QStringList patterns;
    for (const auto &word : folded(search).split(u' ', Qt::SkipEmptyParts))
        patterns.append(u'%' % word % u'%');
    return patterns;
}

} // namespace core
