// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/storage/foldedtext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Letters that Unicode does not take apart, as people type them who do not have the key.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00df':
        return u"ss"_s;
    case u'\u00e6':
        return u"ae"_s;
    case u'\u0153':
        return u"oe"_s;
    case u'\u00f8':
        return u"o"_s;
    case u'\u0111':
        return u"d"_s;
    case u'\u0131':
        return u"i"_s;
    case u'\u0142':
        return u"l"_s;
    default:
        return letter;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString key;
    for (const auto character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark())
            continue;
        const bool kept = character.isLetterOrNumber() || character.isSurrogate();
        if (kept)
            key.append(plainLetter(character));
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
