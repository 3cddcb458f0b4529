// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/report/report.h"

#include <QUuid>

#include <algorithm>

// A small dossier with a bit of everything that reports must tell or keep silent about.
namespace reportexample {

using namespace core;
using namespace Qt::StringLiterals;

using Cells = QMap<QString, QString>;

inline const QDate today(2026, 3, 12);
inline const QDateTime madeAt(QDate(2026, 3, 12), QTime(13, 40), Qt::UTC);

inline Text both(const QString &text)
{
    return {text, text + u" (en)"_s};
}

inline Column column(const QString &key, const QString &label, ColumnType type = ColumnType::Text)
{
    return {.key = key, .type = type, .label = both(label)};
}

inline Table mattersTable()
{
    auto risk = column(u"risk"_s, u"Risico"_s, ColumnType::Choice);
    risk.choices = {{u"low"_s, both(u"Laag"_s)}, {u"high"_s, both(u"Hoog"_s)}};
    return {.key = u"matters"_s,
            .title = both(u"Lopende zaken"_s),
            .columns = {
                column(u"title"_s, u"Zaak"_s), column(u"reference"_s, u"Kenmerk"_s), column(u"state"_s, u"Stand"_s),
                column(u"nextStep"_s, u"Eerste stap hierna"_s), column(u"deadline"_s, u"Uiterlijk"_s, ColumnType::Date),
                risk, column(u"place"_s, u"Waar staat het"_s),
                column(u"takesOver"_s, u"Neemt het over"_s, ColumnType::Person), column(u"note"_s, u"Wat moet je weten?"_s),
                column(u"confidential"_s, u"Vertrouwelijk"_s, ColumnType::YesNo), column(u"colour"_s, u"Eigen kolom"_s)}};
}

inline QList<Table> tables()
{
    return {mattersTable(),
            {.key = u"locations"_s,
             .title = both(u"Plekken"_s),
             .columns = {column(u"kind"_s, u"Soort"_s), column(u"where"_s, u"Waar"_s), column(u"what"_s, u"Wat"_s),
                         column(u"action"_s, u"Actie"_s), column(u"doneOn"_s, u"Klaar op"_s, ColumnType::Date)}},
            {.key = u"contacts"_s,
             .title = both(u"Contacten"_s),
             .columns = {column(u"name"_s, u"Naam"_s), column(u"introducedTo"_s, u"Voorgesteld aan"_s, ColumnType::Person)}},
            {.key = u"knowledge"_s,
             .title = both(u"Kennis"_s),
             .columns = {column(u"subject"_s, u"Onderwerp"_s), column(u"onlyMe"_s, u"Alleen ik"_s, ColumnType::YesNo),
                         column(u"receiver"_s, u"Wie leert het"_s, ColumnType::Person)}},
            {.key = u"agreements"_s,
             .title = both(u"Afspraken"_s),
             .columns = {column(u"about"_s, u"Waarover"_s), column(u"what"_s, u"Wat"_s)}},
            {.key = u"sessions"_s, .title = both(u"Sessies"_s), .columns = {column(u"subject"_s, u"Onderwerp"_s)}}};
}

inline Item item(const QString &key, std::optional<Chapter> chapter, const QString &title, Role responsible = Role::Employee)
{
    return {.key = key, .chapter = chapter, .title = both(title), .responsible = responsible, .accountable = Role::Manager};
}

inline Item tableItem(const QString &key, Chapter chapter, const QString &table)
{
    auto result = item(key, chapter, u"Vul "_s + table + u" in"_s);
    result.kind = ItemKind::Table;
    result.table = table;
    return result;
}

inline Item onlyFor(RoleSet roles, Item item)
{
    item.visibleTo = roles;
    return item;
}

inline Item withEvidence(Evidence evidence, Item item)
{
    item.evidence = {evidence};
    return item;
}

inline const RoleSet withoutSuccessor{Role::Employee, Role::Hr, Role::Ihh, Role::Manager};

inline QList<Section> sections()
{
    using enum Chapter;
    auto matters = tableItem(u"information.open_cases"_s, Matters, u"matters"_s);
    matters.due = DueRule{Anchor::LastDay, -21, Unit::Days};
    return {{Start,
             {item(u"information.kickoff"_s, Start, u"Dossier starten voor {employee}"_s, Role::Manager),
              onlyFor(withoutSuccessor, tableItem(u"information.agreements"_s, Start, u"agreements"_s))}},
            {Matters, {matters, item(u"information.mandates"_s, Matters, u"Mandaat overzetten"_s, Role::Manager)}},
            {Information, {tableItem(u"information.locations"_s, Information, u"locations"_s)}},
            {Contacts, {tableItem(u"information.contacts"_s, Contacts, u"contacts"_s)}},
            {Knowledge,
             {tableItem(u"information.unique_knowledge"_s, Knowledge, u"knowledge"_s),
              tableItem(u"information.warm_handover"_s, Knowledge, u"sessions"_s)}},
            {Sign,
             {item(u"information.employee_sign"_s, Sign, u"Overdracht ondertekenen"_s),
              item(u"information.signoff"_s, Sign, u"Rapport accepteren"_s, Role::Manager),
              item(u"information.accept"_s, Sign, u"Overdracht ontvangen"_s, Role::Successor)}}};
}

inline Template sheet()
{
    return {
        .id = u"information"_s, .version = 3, .title = both(u"Informatie"_s), .tables = tables(), .sections = sections()};
}

inline Person person(const QString &name, const QString &email = {})
{
    return {.id = PersonId(QUuid::createUuid()), .name = name, .email = email, .unit = u"Ruimte"_s};
}

inline DossierRecord record()
{
    DossierRecord record;
    auto &dossier = record.dossier;
    dossier.id = DossierId(QUuid::createUuid());
    dossier.function = u"Beleidsadviseur"_s;
    dossier.dates = {QDate(2026, 2, 2), QDate(2026, 3, 31), QDate(2026, 4, 30)};
    dossier.people = {{Role::Employee, person(u"Joris van Leeuwen"_s)},
                      {Role::Manager, person(u"Sanne Verhoeven"_s)},
                      {Role::Successor, person(u"Noor Jansen"_s)}};
    dossier.organisation.name = u"Gemeente Veldermeer"_s;
    dossier.organisation.ihhPresent = true;
    dossier.templates = {{u"information"_s, 3}};
    return record;
}

inline Row &addRow(DossierRecord &record, const QString &table, const Cells &cells)
{
    record.rows.append({RowId(QUuid::createUuid()), table, cells});
    return record.rows.last();
}

inline DossierView view(const DossierRecord &record, const QList<Template> &templates = {sheet()})
{
    auto view = viewFor(Role::Hr, situationOf(record, templates, today));
    view.chainHead = u"412 9f3c2a71be0d44e19f3c2a71be0d44e1"_s;
    return view;
}

inline Report make(const DossierRecord &record, Preset preset = Preset::Manager, Language language = Language::Dutch,
                   const QList<Change> &history = {}, const QList<Template> &templates = {sheet()})
{
    return makeReport(view(record, templates), history, {.preset = preset, .language = language, .madeAt = madeAt});
}

inline QString html(const DossierRecord &record, Preset preset = Preset::Manager, Language language = Language::Dutch,
                    const QList<Change> &history = {}, const QList<Template> &templates = {sheet()})
{
    return QString::fromUtf8(toHtml(make(record, preset, language, history, templates)));
}

inline QString fact(const Report &report, const QString &label)
{
    const auto found = std::ranges::find(report.facts, label, &LabelledText::first);
    return found == report.facts.end() ? QString() : found->second;
}

inline QStringList headings(const Report &report)
{
    QStringList texts;
    for (const auto &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            texts.append(heading->text);
    }
    return texts;
}

// The blocks under a heading of the first level.
inline QList<Block> partOf(const Report &report, const QString &title)
{
    QList<Block> blocks;
    bool inside = false;
    for (const auto &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            inside = heading->text == title;
        else if (inside)
            blocks.append(block);
    }
    return blocks;
}

template<typename Kind>
QList<Kind> every(const QList<Block> &blocks)
{
    QList<Kind> found;
    for (const auto &block : blocks) {
        if (const auto *value = std::get_if<Kind>(&block))
            found.append(*value);
    }
    return found;
}

inline ReportTable tableIn(const Report &report, const QString &title)
{
    return every<ReportTable>(partOf(report, title)).value(0);
}

inline QString paragraphIn(const Report &report, const QString &title)
{
    return every<Paragraph>(partOf(report, title)).value(0).text;
}

inline QStringList textsOf(const ReportRow &row)
{
    QStringList texts;
    for (const auto &cell : row.cells)
        texts << cell.text << cell.detail;
    for (const auto &[label, value] : row.notes)
        texts << label << value;
    texts.removeAll(QString());
    return texts;
}

} // namespace reportexample
