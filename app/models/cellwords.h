// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"
#include "core/result.h"

// How cells of a row read, and which have to be filled in.
namespace app {

QStringList choiceKeys(const core::Column &column); // of a choice or yesNo column
QStringList choiceNames(const core::Column &column);
// In a table: "20 mrt", "Ja", the label of a choice.
QString cellText(const QString &value, const core::Column &column, QDate today);
QString emptyText(const core::Table &table, const core::Column &column); // "Nog niemand", "Nog niet ingevuld"

// The column that says who has it from now on, in tables that have one: no report is complete without that name.
QString ownerColumn(QStringView table);
// Must be filled in every row of an item: what its evidence asks for, and the new owner.
QStringList wantedColumns(const core::Item &item);
// What a row is about; empty when nothing says so yet.
QString titleOfRow(const core::Row &row, const core::Table &table);

// The columns that a table of these rows shows; the others are read and written one row at a time.
QStringList shownColumns(const core::Table &table);
bool isLongText(const core::Table &table, const core::Column &column); // rather than a name, a number, a day
// What a row is, and what several are: "zaak", "zaken".
QString thingIn(const core::Table &table);
QString thingsIn(const core::Table &table);
QString newThingIn(const core::Table &table); // "Nieuwe zaak"
// Everybody who is named in a dossier, by alphabet: who to offer where a name is asked.
QStringList namesIn(const core::DossierView &view);

// The table of an item, whether it is filled in there or only looked at; empty: it has none.
QString tableOf(const core::Item &item);

// Why a cell was refused, with names instead of keys.
QString cellErrorText(core::Error error, const core::Column &column);

} // namespace app
