// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/report/rowlayouts.h"

#include <algorithm>

namespace core {

namespace {

using enum Phrase;

// clang-format off
constexpr RowLayout layouts[] = {
    {Part::Matters, u"matters", RowsMatterOne, RowsMatterMany, u"deadline",
     {{{u"title", u"reference", 27}, {u"state", nullptr, 18}, {u"nextStep", nullptr, 22}, {u"deadline", nullptr, 15},
       {u"takesOver", nullptr, 18, MissingPerson}}}},
    {Part::FirstWeeks, u"firstWeeks", RowsStepOne, RowsStepMany, u"when",
     {{{u"what", nullptr, 54}, {u"when", nullptr, 22}, {u"receiver", nullptr, 24, MissingPerson}}}},
    {Part::Locations, u"locations", RowsPlaceOne, RowsPlaceMany, nullptr,
     {{{u"what", u"kind", 26}, {u"where", nullptr, 23}, {u"action", u"target", 18}, {u"ownerNext", nullptr, 18},
       {u"doneOn", nullptr, 15, NotYet}}}},
    {Part::Contacts, u"contacts", RowsContactOne, RowsContactMany, nullptr,
     {{{u"name", u"organisation", 27}, {u"relation", nullptr, 13}, {u"about", nullptr, 22}, {u"reach", nullptr, 20},
       {u"introducedTo", u"on", 18, NotYet}}}},
    {Part::Knowledge, u"knowledge", RowsSubjectOne, RowsSubjectMany, nullptr,
     {{{u"subject", nullptr, 27}, {u"where", nullptr, 23}, {u"how", nullptr, 17}, {u"on", nullptr, 15},
       {u"receiver", nullptr, 18, MissingPerson}}}},
    {Part::Recurring, u"recurring", RowsRecurringOne, RowsRecurringMany, nullptr,
     {{{u"what", nullptr, 38}, {u"rhythm", nullptr, 24}, {u"next", nullptr, 18}, {u"newOwner", nullptr, 20, MissingPerson}}}},
    {Part::Owned, u"owned", RowsOwnedOne, RowsOwnedMany, nullptr,
     {{{u"name", u"type", 30}, {u"link", nullptr, 33}, {u"newOwner", nullptr, 20, MissingPerson},
       {u"transferredOn", nullptr, 17, NotYet}}}},
    {Part::Sessions, u"sessions", RowsSessionOne, RowsSessionMany, u"date",
     {{{u"subject", u"kind", 44}, {u"date", nullptr, 15}, {u"with", nullptr, 26}, {u"held", nullptr, 15}}}},
    {Part::Agreements, u"agreements", RowsAgreementOne, RowsAgreementMany, nullptr,
     {{{u"about", nullptr, 23}, {u"what", nullptr, 40}, {u"on", nullptr, 15}, {u"agreedBy", nullptr, 22}}}},
    {Part::Accounts, u"accounts", RowsAccountOne, RowsAccountMany, nullptr,
     {{{u"system", u"right", 28}, {u"personalOrShared", u"scope", 18}, {u"action", nullptr, 18, NotChosen}, {u"owner", nullptr, 20},
       {u"closedOn", u"by", 16, NotYet}}}},
    {Part::Audiences, u"audiences", RowsAudienceOne, RowsAudienceMany, nullptr,
     {{{u"who", u"circle", 28}, {u"how", nullptr, 20}, {u"by", nullptr, 21, MissingPerson}, {u"notBefore", nullptr, 16},
       {u"agreed", nullptr, 15, NotYet}}}},
    {Part::Destruction, u"destruction", RowsDestructionOne, RowsDestructionMany, nullptr,
     {{{u"what", u"period", 24}, {u"size", u"category", 15}, {u"ground", u"proposedBy", 21}, {u"decision", u"decidedBy", 16},
       {u"decidedOn", nullptr, 11}, {u"destroyedOn", u"by", 13, NotYet}}}},
    {Part::Equipment, u"assets", RowsAssetOne, RowsAssetMany, nullptr,
     {{{u"what", u"kind", 24}, {u"number", nullptr, 15}, {u"issuedOn", nullptr, 15}, {u"returnedOn", nullptr, 15, NotYet},
       {u"state", nullptr, 13}, {u"receivedBy", nullptr, 18}}}},
};

constexpr RowLayout receipt{
    Part::Equipment, u"assets", RowsAssetOne, RowsAssetMany, nullptr,
    {{{u"what", u"kind", 24}, {u"number", nullptr, 14}, {u"issuedOn", nullptr, 13}, {u"returnedOn", nullptr, 17},
      {u"state", nullptr, 13}, {u"receivedBy", nullptr, 19}}}};
// clang-format on

} // namespace

std::span<const RowLayout::Place> RowLayout::used() const
{
    const auto *end = std::find_if(places.begin(), places.end(), [](const Place &place) { return place.column == nullptr; });
    return {places.begin(), end};
}

std::span<const RowLayout> rowLayouts()
{
    return layouts;
}

const RowLayout *rowLayout(Part part)
{
    const auto *found = std::ranges::find_if(layouts, [part](const RowLayout &layout) { return layout.part == part; });
    return found == std::end(layouts) ? nullptr : found;
}

const RowLayout *rowLayout(QStringView table)
{
    const auto *found =
        std::ranges::find_if(layouts, [table](const RowLayout &layout) { return table == QStringView(layout.table); });
    return found == std::end(layouts) ? nullptr : found;
}

const RowLayout &receiptLayout()
{
    return receipt;
}

} // namespace core
