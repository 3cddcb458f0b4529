// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/placetext.h"

#include "app/wording.h"
#include "core/domain/wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Not tr(): a place that was written in one language is read in the other.
constexpr std::array<core::Text16, placeKindCount> names{{
    {u"Zaaksysteem", u"Case system"},
    {u"Teams", u"Teams"},
    {u"Netwerkschijf", u"Network drive"},
    {u"Mailbox", u"Mailbox"},
    {u"Papier", u"Paper"},
    {u"Anders", u"Other"},
}};

PlaceLine placeIn(const QString &line)
{
    for (int kind = 0; kind < int(PlaceKind::Other); ++kind) {
        for (const auto language : {core::Language::Dutch, core::Language::English}) {
            const QString start = names.at(size_t(kind)).in(language) + u':';
            if (line.startsWith(start, Qt::CaseInsensitive))
                return {PlaceKind(kind), line.mid(start.size()).trimmed()};
        }
    }
    return {PlaceKind::Other, line};
}

} // namespace

QString nameOf(PlaceKind kind)
{
    return names.at(size_t(kind)).in(currentLanguage());
}

QList<PlaceLine> placesIn(const QString &text)
{
    QList<PlaceLine> places;
    for (const auto &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            places.append(placeIn(line.trimmed()));
    }
    return places;
}

QString textOf(const QList<PlaceLine> &places)
{
    QStringList lines;
    for (const auto &place : places) {
        const auto what = oneLine(place.what).trimmed();
        lines.append(place.kind == PlaceKind::Other ? what : QString(nameOf(place.kind) + u": "_s + what));
    }
    return lines.join(u'\n');
}

QString placesAsText(const QString &text)
{
    return textOf(placesIn(text));
}

} // namespace app
