// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/core/reportexample.h"

// The small dossier with accounts and equipment, for the sheets to work from on paper.
namespace sheetexample {

using namespace reportexample;

inline Table accountsTable()
{
    auto shared = column(u"personalOrShared"_s, u"Persoonlijk of gedeeld"_s, ColumnType::Choice);
    shared.choices = {{u"personal"_s, both(u"Persoonlijk"_s)}, {u"shared"_s, both(u"Gedeeld"_s)}};
    auto scope = column(u"scope"_s, u"Binnen of buiten"_s, ColumnType::Choice);
    scope.choices = {{u"external"_s, both(u"Buiten"_s)}};
    return {.key = u"accounts"_s,
            .title = both(u"Accounts en rechten"_s),
            .columns = {column(u"system"_s, u"Systeem"_s), column(u"right"_s, u"Recht"_s), shared, scope,
                        column(u"action"_s, u"Wat moet gebeuren"_s),
                        column(u"owner"_s, u"Op naam van"_s, ColumnType::Person),
                        column(u"closedOn"_s, u"Gesloten op"_s, ColumnType::Date),
                        column(u"by"_s, u"Gedaan door"_s, ColumnType::Person), column(u"hint"_s, u"Eigen kolom"_s)}};
}

inline Table assetsTable()
{
    auto kind = column(u"kind"_s, u"Soort"_s, ColumnType::Choice);
    kind.choices = {{u"laptop"_s, both(u"Laptop"_s)}, {u"badge"_s, both(u"Pas"_s)}};
    return {.key = u"assets"_s,
            .title = both(u"Geleende spullen"_s),
            .columns = {kind, column(u"what"_s, u"Wat"_s), column(u"number"_s, u"Nummer"_s),
                        column(u"issuedOn"_s, u"Gekregen op"_s, ColumnType::Date),
                        column(u"returnedOn"_s, u"Terug op"_s, ColumnType::Date), column(u"state"_s, u"Staat"_s),
                        column(u"receivedBy"_s, u"Aangenomen door"_s, ColumnType::Person)}};
}

inline Item instructed(Item item, const QString &about)
{
    item.what = both(u"Wat: "_s + about);
    item.how = both(u"Hoe: "_s + about);
    item.where = both(u"Waar: "_s + about);
    item.legal = both(u"Wet: "_s + about);
    return item;
}

inline Item due(Item item, int daysFromLastDay)
{
    item.due = DueRule{Anchor::LastDay, daysFromLastDay, Unit::Days};
    return item;
}

inline Template officeSheet()
{
    using enum Chapter;
    auto inventory = tableItem(u"accounts.inventory"_s, Accounts, u"accounts"_s);
    inventory.responsible = inventory.accountable = Role::It;
    auto disable = due(item(u"accounts.disable"_s, Accounts, u"Accounts uitzetten"_s, Role::It), 0);
    disable.consulted = {Role::Application};
    disable.informed = {Role::Hr, Role::Manager};
    auto vault = due(item(u"accounts.vault"_s, Accounts, u"Wachtwoorden in de kluis zetten"_s), -5);
    vault.accountable = Role::It;
    auto verify = due(item(u"accounts.verify"_s, Accounts, u"Toegang controleren"_s, Role::Security), 30);
    auto source = sheet();
    source.tables << accountsTable() << assetsTable();
    source.sections.append({Accounts,
                            {inventory, instructed(disable, u"uitzetten"_s), instructed(vault, u"kluis"_s), verify,
                             due(item(u"accounts.badge"_s, Accounts, u"Pas innemen"_s, Role::Facilities), -40)}});
    source.sections.append({Equipment, {tableItem(u"accounts.assets"_s, Equipment, u"assets"_s)}});
    return source;
}

// As somebody in this role makes it.
inline Report makeSheet(const DossierRecord &record, const ReportRequest &request, Role maker = Role::Hr,
                        const Template &source = officeSheet())
{
    return makeReport(viewFor(maker, situationOf(record, {source}, today)), {}, request);
}

inline QStringList firstColumn(const ReportTable &table)
{
    QStringList texts;
    for (const auto &row : table.rows)
        texts.append(row.cells.first().text);
    return texts;
}

inline QList<ReportTable> tablesOf(const Report &report)
{
    return every<ReportTable>(report.blocks);
}

inline Report sheetOf(Preset preset, const DossierRecord &dossier = record(), Language language = Language::Dutch)
{
    return makeSheet(dossier, {.preset = preset, .language = language, .madeAt = madeAt});
}

inline QString firstParagraph(const Report &report)
{
    return every<Paragraph>(report.blocks).value(0).text;
}

inline DossierRecord withAssets()
{
    auto lent = record();
    addRow(lent, u"assets"_s,
           {{u"kind"_s, u"laptop"_s},
            {u"what"_s, u"Dell 5440"_s},
            {u"number"_s, u"L-17"_s},
            {u"issuedOn"_s, u"2023-05-01"_s},
            {u"returnedOn"_s, u"2026-03-30"_s},
            {u"state"_s, u"goed"_s},
            {u"receivedBy"_s, u"Youssef"_s}});
    addRow(lent, u"assets"_s, {{u"kind"_s, u"badge"_s}, {u"what"_s, u"Pas"_s}});
    return lent;
}

inline DossierRecord withAccounts()
{
    auto some = record();
    addRow(some, u"accounts"_s,
           {{u"system"_s, u"Zaaksysteem"_s},
            {u"right"_s, u"behandelaar"_s},
            {u"personalOrShared"_s, u"personal"_s},
            {u"action"_s, u"sluiten"_s},
            {u"owner"_s, u"Noor"_s},
            {u"hint"_s, u"Zomer2026!"_s}});
    return some;
}

} // namespace sheetexample
