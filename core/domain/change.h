// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/id.h"
#include "core/domain/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

// One cell of a dossier: the unit of history, undo and exchange. Subjects: "dossier", "person:<id>", "task:<item key>",
// "row:<id>"; outside dossiers "organisation", "colleague:<id>" and "template:<id>@<version>".
struct Cell
{
    QString subject;
    QString field;
    QString value; // dates yyyy-MM-dd; sets and lists as keys separated by spaces; "" is the default

    bool operator==(const Cell &) const = default;
};

struct CellChange
{
    QString subject;
    QString field;
    QString oldValue;
    QString newValue;
    ChangeId base; // the change that wrote oldValue; null: nothing did

    bool operator==(const CellChange &) const = default;
};

// One act of one person: usually one cell; adding a row or starting a dossier writes several at once.
struct Change
{
    ChangeId id;
    QString time; // UTC, ISO 8601 with milliseconds; later than the changes it replaces
    QString action; // "set", "add-row", "sign", …
    DossierId dossier; // null: the register itself
    QString actor;
    Role role = Role::Manager;
    std::optional<Role> onBehalfOf;
    QList<CellChange> cells;
    ChangeId partOf; // null: whole; otherwise what a reader of a case file may see of that change

    bool operator==(const Change &) const = default;
};

// The act itself, whatever part of it is known here: what bases name, and what decides which change is later.
inline const ChangeId &originOf(const Change &change) { return change.partOf.isNull() ? change.id : change.partOf; }

QString taskSubject(const QString &itemKey);
QString rowSubject(const RowId &row);
QString personSubject(const PersonId &person);
QString colleagueSubject(const PersonId &person);
inline QString dossierSubject() { return QStringLiteral("dossier"); }
// Fields of a row that are not columns.
inline QString rowTableField() { return QStringLiteral("@table"); }
inline QString rowDeletedField() { return QStringLiteral("@deleted"); }
bool isSetting(const QString &subject); // of the organisation or a colleague
inline QString settingsAction() { return QStringLiteral("settings"); }
inline QString undoAction() { return QStringLiteral("undo"); }
// What a register took over from a case file, and took back of that. They stay in their register.
inline QString importAction() { return QStringLiteral("import"); }
inline QString undoImportAction() { return QStringLiteral("undo-import"); }
inline QString settleAction() { return QStringLiteral("settle"); } // of a conflict
bool isLocal(const Change &change);
inline QString rowPlaceField() { return QStringLiteral("@place"); }
inline QString organisationSubject() { return QStringLiteral("organisation"); }

} // namespace core
