// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QString>

// Places with information, as they stand in the one text of a task: a line each, "Zaaksysteem: Z-2024-00317". People read
// and write that text elsewhere too, so a line may say anything.
namespace app {

enum class PlaceKind { CaseSystem, Teams, NetworkDrive, Mailbox, Paper, Other };
inline constexpr int placeKindCount = int(PlaceKind::Other) + 1;

struct PlaceLine
{
    PlaceKind kind = PlaceKind::Other;
    QString what;

    bool operator==(const PlaceLine &) const = default;
};

QString nameOf(PlaceKind kind); // in the current language

QList<PlaceLine> placesIn(const QString &text); // written in either language
QString textOf(const QList<PlaceLine> &places);
QString placesAsText(const QString &text); // the same places, in the current language

} // namespace app
