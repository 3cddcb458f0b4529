// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/window/place.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto pageNames = std::to_array<QStringView>(
    {u"home", u"dossiers", u"dossier", u"handover", u"new-dossier", u"settings", u"help"});

} // namespace

QString Place::text() const
{
    const QString chapterKey = chapter ? core::toKey(*chapter) : QString();
    return QStringList{pageNames.at(size_t(page)).toString(), dossier.isNull() ? QString() : dossier.text(), part, chapterKey, item}
        .join(u'|');
}

Place Place::fromText(const QString &text)
{
    const auto parts = text.split(u'|');
    const auto name = std::find(pageNames.begin(), pageNames.end(), parts.value(0));
    if (name == pageNames.end())
        return {};
    return {.page = Page(name - pageNames.begin()),
            .dossier = core::DossierId::fromText(parts.value(1)),
            .part = parts.value(2),
            .chapter = core::fromKey<core::Chapter>(parts.value(3)),
            .item = parts.value(4)};
}

} // namespace app
