// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/templates/plaindutch.h"

#include "core/domain/cleantext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Replacement
{
    const char16_t *word;
    const char16_t *instead;
};

// clang-format off
constexpr Replacement difficultWords[] = {
    {u"afscheidsdossier", u"dossier"},
    {u"betreffende", u"over"},
    {u"conform", u"volgens"},
    {u"dienen te", u"moeten"},
    {u"dient te", u"moet"},
    {u"escaleren", u"voorleggen aan"},
    {u"falen", u"niet lukken"},
    {u"item", u"onderdeel"},
    {u"middels", u"met"},
    {u"offboarden", u"vertrek regelen"},
    {u"record", u"regel"},
    {u"risicopersoon", u"medewerker"},
    {u"stakeholder", u"betrokkene"},
    {u"sync", u"bijwerken"},
    {u"u", u"je"},
    {u"uitdiensttreding", u"vertrek"},
    {u"uw", u"je"},
    {u"valideren", u"controleren"},
    {u"vertrekker", u"medewerker"},
};
// clang-format on

// Nouns and verbs in the form of a participle.
constexpr QStringView notParticiples[] = {
    u"bedragen",  u"beeld",      u"behoud",    u"belangen",  u"beleid",       u"bericht",     u"berichten",    u"besluit",
    u"besluiten", u"bestand",    u"bestanden", u"gebeurt",   u"gebieden",     u"gebouwen",    u"geheimen",     u"geldt",
    u"gemeenten", u"gesprekken", u"ontvangst", u"verbanden", u"vergunningen", u"verschillen", u"verschillend",
};

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(u"[.!?:]+(?=\\s|$)|\\n"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}{][\\p{L}\\p{N}'’}-]*"_s);
    QStringList words;
    for (const auto &match : word.globalMatch(sentence))
        words.append(match.captured());
    return words;
}

bool isParticiple(const QString &word)
{
    static const QRegularExpression form(
        u"^((aan|achter|af|bij|dicht|door|in|klaar|leeg|mee|na|om|op|over|terug|toe|uit|vast|voor|vrij|weg)?ge|be|ver|ont)"
        "\\w{2,}(d|t|en)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(word).hasMatch() && std::ranges::find(notParticiples, QStringView(word)) == std::end(notParticiples);
}

QStringList passiveWords(const QString &sentence)
{
    static const QStringList auxiliaries{u"wordt"_s, u"worden"_s, u"werd"_s, u"werden"_s};
    const auto words = wordsOf(sentence.toLower());
    const auto auxiliary = std::ranges::find_if(words, [](const QString &word) { return auxiliaries.contains(word); });
    const auto participle = std::ranges::find_if(words, isParticiple);
    if (auxiliary == words.end() || participle == words.end())
        return {};
    return {*auxiliary, *participle};
}

// All words in one expression: a template has hundreds of texts, and the editor checks them while somebody types.
QRegularExpression anyDifficultWord()
{
    QStringList words;
    for (const auto &entry : difficultWords)
        words.append(QString::fromUtf16(entry.word));
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(%1)(?:s|en|n)?(?![\\p{L}\\p{N}])"_s.arg(words.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption);
}

QString simplerThan(const QString &word)
{
    const auto isIt = [&word](const Replacement &entry) { return word == QStringView(entry.word); };
    return QString::fromUtf16(std::ranges::find_if(difficultWords, isIt)->instead);
}

QList<Problem> difficultWordsIn(const QString &text, const QString &path)
{
    static const auto expression = anyDifficultWord();
    QStringList words;
    for (const auto &match : expression.globalMatch(text))
        words.append(match.captured(1).toLower());
    words.removeDuplicates();
    QList<Problem> hints;
    for (const auto &word : words)
        hints.append({path, Problem::Kind::DifficultWord, {word, simplerThan(word)}});
    return hints;
}

} // namespace

QList<Problem> plainDutchHints(const QString &text, const QString &path)
{
    QList<Problem> hints;
    for (const auto &sentence : sentencesOf(text)) {
        const auto words = wordsOf(sentence).size();
        if (words > maxSentenceWords)
            hints.append({path, Problem::Kind::LongSentence, {QString::number(words), shown(sentence.trimmed())}});
        if (const auto passive = passiveWords(sentence); !passive.isEmpty())
            hints.append({path, Problem::Kind::PassiveSentence, passive});
    }
    return hints + difficultWordsIn(text, path);
}

} // namespace core
