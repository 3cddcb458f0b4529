// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/reportwords.h"

#include "core/report/phrases/archive.h"
#include "core/report/phrases/cover.h"
#include "core/report/phrases/inshort.h"
#include "core/report/phrases/sheets.h"
#include "core/report/phrases/tables.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr auto count = static_cast<size_t>(Phrase::Last) + 1;

// One text too many does not compile; isComplete() finds one too few.
template<typename... Tables>
constexpr std::array<PhraseText, count> joined(const Tables &...tables)
{
    std::array<PhraseText, count> all{};
    auto end = all.begin();
    ((end = std::ranges::copy(tables, end).out), ...);
    return all;
}

constexpr auto texts = joined(phrases::cover, phrases::inShort, phrases::tables, phrases::sheets, phrases::archive);

constexpr bool isComplete()
{
    size_t next = 0;
    return std::ranges::all_of(texts, [&next](const PhraseText &entry) {
        return static_cast<size_t>(entry.phrase) == next++ && entry.text.nl != nullptr;
    });
}
static_assert(isComplete(), "one text for each phrase, in the order of the enumerators");

} // namespace

// In one pass: an argument that looks like "%1" stays as it was typed.
QString phrase(Phrase which, Language language, const QStringList &arguments)
{
    const auto pattern = texts[static_cast<size_t>(which)].text.in(language);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (number < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace core
