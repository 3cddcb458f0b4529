// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/template.h"
#include "core/json/jsonreader.h"

#include <QHash>
#include <QSet>

namespace core {

// What the readers of tables, items and overrides need to know of the whole template.
struct TemplateContext
{
    QList<Problem> &problems;
    QString templateId;
    QHash<QString, Table> tables = {};
    QSet<QString> itemKeys = {}; // all of them, also of items that come later
};

// How far from its anchor a date may be: ten years.
constexpr IntRange dueRange{-3650, 3650};

// A name that only the program reads: "open_cases", "takesOver", "10".
QString readKey(ObjectReader &owner);

Text readText(ObjectReader &owner, QStringView key, Presence presence);
QList<Text> readTexts(ObjectReader &owner, QStringView key);
QList<Choice> readChoices(ObjectReader &owner);
DueRule readDue(const JsonPlace &place, QList<Problem> &problems);
Conditions readConditions(ObjectReader &owner, Presence presence);

// Item keys of this template have to be there; those of others cannot be checked here.
void checkItemKey(const QString &key, const QString &path, const TemplateContext &context);

// "dossier" or a list of roles; nothing: "dossier".
std::optional<RoleSet> readAudience(ObjectReader &owner);

} // namespace core
