// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template<typename Enum>
QJsonValue key(const std::optional<Enum> &value)
{
    return value ? QJsonValue(core::toKey(*value)) : QJsonValue();
}

template<typename Enum>
QJsonArray keys(const QList<Enum> &values)
{
    QJsonArray array;
    for (const auto value : values)
        array.append(core::toKey(value));
    return array;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject bothLanguages(const core::Text &text, const core::DossierView &view)
{
    const auto in = [&](core::Language language) {
        return core::fillIn(text.in(language), view.record.dossier, language, view.today);
    };
    return {{u"nl"_s, in(core::Language::Dutch)}, {u"en"_s, in(core::Language::English)}};
}

QJsonObject dates(const core::Dates &dates)
{
    return {{u"notice"_s, day(dates.notice)},
            {u"lastDay"_s, day(dates.lastDay)},
            {u"employmentEnd"_s, day(dates.employmentEnd)}};
}

QJsonObject person(const core::Person &person)
{
    return {{u"name"_s, person.name}, {u"email"_s, person.email}, {u"unit"_s, person.unit}};
}

QJsonObject people(const core::Dossier &dossier)
{
    QJsonObject object;
    for (auto entry = dossier.people.constBegin(); entry != dossier.people.constEnd(); ++entry)
        object.insert(core::toKey(entry.key()), person(entry.value()));
    if (dossier.noSuccessor)
        object.insert(core::toKey(core::Role::Successor), QJsonValue());
    return object;
}

QJsonValue hold(const std::optional<core::LegalHold> &hold)
{
    if (!hold)
        return {};
    return QJsonObject{
        {u"reason"_s, hold->reason}, {u"reference"_s, hold->reference}, {u"by"_s, hold->by}, {u"since"_s, day(hold->since)}};
}

QJsonArray templates(const QList<core::TemplateRef> &refs)
{
    QJsonArray array;
    for (const auto &ref : refs)
        array.append(QJsonObject{{u"id"_s, ref.id}, {u"version"_s, ref.version}});
    return array;
}

QJsonObject dossier(const core::DossierView &view)
{
    const auto &dossier = view.record.dossier;
    QJsonObject object{
        {u"id"_s, dossier.id.text()},
        {u"state"_s, core::toKey(dossier.state)},
        {u"name"_s, dossier.nameOf(core::Role::Employee)},
        {u"function"_s, dossier.function},
        {u"dates"_s, dates(dossier.dates)},
        {u"people"_s, people(dossier)},
        {u"organisation"_s, dossier.organisation.name},
        {u"templates"_s, templates(dossier.templates)},
        {u"hold"_s, hold(dossier.hold)},
        {u"changedAfterSigning"_s, view.changedAfterSigning},
    };
    if (view.seesKind) {
        object.insert(u"kind"_s, core::toKey(dossier.kind));
        object.insert(u"flags"_s, keys(dossier.flags.values()));
    }
    return object;
}

QJsonObject progressOf(const core::DossierView &view)
{
    const auto progress = core::progress(view.tasks, view.role);
    return {{u"ready"_s, progress.ready},
            {u"open"_s, progress.open},
            {u"late"_s, progress.late},
            {u"total"_s, progress.total()}};
}

QJsonArray choices(const core::Task &task, const core::DossierView &view)
{
    QJsonArray array;
    for (const auto &choice : task.item.choices)
        array.append(QJsonObject{{u"key"_s, choice.key}, {u"label"_s, bothLanguages(choice.label, view)}});
    return array;
}

QJsonValue signature(const core::Signature &signature)
{
    if (signature.at.isEmpty())
        return {};
    return QJsonObject{{u"by"_s, signature.by},
                       {u"at"_s, signature.at},
                       {u"hash"_s, signature.contentHash},
                       {u"openPoints"_s, texts(signature.openPoints)},
                       {u"refusal"_s, signature.refusal}};
}

QJsonObject missing(const core::Task &task, const core::DossierView &view)
{
    const auto missing = core::missingEvidence(task, view.record.rows);
    return {{u"evidence"_s, keys(missing.evidence)}, {u"rows"_s, texts(missing.rowProblems)}};
}

// What the template says of the task.
QJsonObject described(const core::Task &task, const core::DossierView &view)
{
    return {
        {u"item"_s, task.key()},
        {u"title"_s, bothLanguages(task.item.title, view)},
        {u"why"_s, bothLanguages(task.item.why, view)},
        {u"what"_s, bothLanguages(task.item.what, view)},
        {u"how"_s, bothLanguages(task.item.how, view)},
        {u"where"_s, bothLanguages(task.item.where, view)},
        {u"legal"_s, bothLanguages(task.item.legal, view)},
        {u"chapter"_s, key(task.item.chapter)},
        {u"phase"_s, core::toKey(task.item.phase)},
        {u"kind"_s, core::toKey(task.item.kind)},
        {u"responsible"_s, core::toKey(task.responsible)},
        {u"accountable"_s, core::toKey(task.accountable)},
        {u"consulted"_s, keys(task.item.consulted)},
        {u"informed"_s, keys(task.item.informed)},
        {u"evidence"_s, keys(task.item.evidence)},
        {u"choices"_s, choices(task, view)},
        {u"table"_s, task.item.table},
    };
}

// What people wrote, and what follows from it.
void addState(QJsonObject &object, const core::Task &task)
{
    const auto &state = task.state;
    object.insert(u"status"_s, core::toKey(state.status));
    object.insert(u"reason"_s, state.reason);
    object.insert(u"note"_s, state.note);
    object.insert(u"place"_s, state.place);
    object.insert(u"alreadySafe"_s, state.alreadySafe);
    object.insert(u"date"_s, day(state.date));
    object.insert(u"person"_s, state.person);
    object.insert(u"choice"_s, state.choice);
    object.insert(u"consent"_s, state.consent ? QJsonValue(keys(state.consent->values())) : QJsonValue());
    object.insert(u"doneOn"_s, day(state.doneOn));
    object.insert(u"signature"_s, signature(state.signature));
}

void addDerived(QJsonObject &object, const core::Task &task, const core::DossierView &view)
{
    object.insert(u"due"_s, day(task.due.date));
    object.insert(u"dueShortened"_s, task.due.shortened);
    object.insert(u"dueHandSet"_s, task.due.handSet);
    object.insert(u"late"_s, task.late);
    object.insert(u"atRisk"_s, task.atRisk);
    object.insert(u"waitsFor"_s, texts(task.waitsFor));
    object.insert(u"closedGates"_s, keys(task.closedGates));
    object.insert(u"closedBy"_s, texts(task.closedBy));
    object.insert(u"missing"_s, missing(task, view));
}

QJsonArray tasks(const core::DossierView &view)
{
    QJsonArray array;
    for (const auto &task : view.tasks) {
        auto object = described(task, view);
        addState(object, task);
        addDerived(object, task, view);
        array.append(object);
    }
    return array;
}

QJsonArray rows(const core::DossierView &view)
{
    QJsonArray array;
    for (const auto &row : view.record.rows) {
        QJsonObject cells;
        for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell)
            cells.insert(cell.key(), cell.value());
        array.append(QJsonObject{{u"id"_s, row.id.text()}, {u"table"_s, row.table}, {u"cells"_s, cells}});
    }
    return array;
}

QJsonArray cells(const core::Change &change)
{
    QJsonArray array;
    for (const auto &cell : change.cells) {
        array.append(QJsonObject{
            {u"subject"_s, cell.subject}, {u"field"_s, cell.field}, {u"old"_s, cell.oldValue}, {u"new"_s, cell.newValue}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const QList<core::DossierListing> &listings, bool more)
{
    QJsonArray array;
    for (const auto &listing : listings) {
        array.append(QJsonObject{{u"id"_s, listing.id.text()},
                                 {u"name"_s, listing.name},
                                 {u"function"_s, listing.function},
                                 {u"lastDay"_s, day(listing.lastDay)},
                                 {u"state"_s, core::toKey(listing.state)},
                                 {u"open"_s, listing.open},
                                 {u"late"_s, listing.late},
                                 {u"nextDue"_s, day(listing.nextDue)}});
    }
    return {{u"dossiers"_s, array}, {u"more"_s, more}};
}

QJsonObject toJson(const core::DossierView &view)
{
    return {{u"dossier"_s, dossier(view)},
            {u"progress"_s, progressOf(view)},
            {u"tasks"_s, tasks(view)},
            {u"rows"_s, rows(view)}};
}

QJsonObject toJson(const QList<core::Change> &history)
{
    QJsonArray array;
    for (const auto &change : history) {
        array.append(QJsonObject{{u"id"_s, change.id.text()},
                                 {u"time"_s, change.time},
                                 {u"action"_s, change.action},
                                 {u"by"_s, change.actor},
                                 {u"role"_s, core::toKey(change.role)},
                                 {u"onBehalfOf"_s, key(change.onBehalfOf)},
                                 {u"cells"_s, cells(change)}});
    }
    return {{u"changes"_s, array}};
}

QJsonObject toJson(const core::Backup &backup)
{
    return {{u"name"_s, backup.name()},
            {u"file"_s, backup.file},
            {u"made"_s, backup.made.toString(Qt::ISODateWithMs)},
            {u"reason"_s, core::keyOf(backup.reason)},
            {u"size"_s, backup.size},
            {u"sha256"_s, QString::fromLatin1(backup.sha256)},
            {u"seq"_s, backup.head.seq},
            {u"link"_s, QString::fromLatin1(backup.head.link)},
            {u"whole"_s, backup.isWhole}};
}

QJsonObject toJson(const QList<core::Backup> &backups)
{
    QJsonArray array;
    for (const auto &backup : backups)
        array.append(toJson(backup));
    return {{u"backups"_s, array}};
}

QJsonObject toJson(const core::Backup &backup, const core::Loss &loss, const QString &aside)
{
    QJsonObject people;
    for (auto it = loss.people.begin(); it != loss.people.end(); ++it)
        people.insert(it.key(), it.value());
    QJsonObject dossiers;
    for (auto it = loss.dossiers.begin(); it != loss.dossiers.end(); ++it)
        dossiers.insert(it.key().text(), it.value());
    const QJsonObject lost{{u"known"_s, loss.isKnown},
                           {u"changes"_s, loss.changes},
                           {u"by"_s, people},
                           {u"dossiers"_s, dossiers},
                           {u"last"_s, loss.last.toString(Qt::ISODateWithMs)}};
    return {{u"backup"_s, toJson(backup)}, {u"lost"_s, lost}, {u"kept"_s, aside}};
}

} // namespace app
