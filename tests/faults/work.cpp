// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/work.h"

#include "core/exchange/dossierfile.h"
#include "tests/faults/claim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHashSeed>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace faults {

namespace {

const QDate today(2026, 3, 2);

const StartRequest &departure()
{
    static const auto request = [] {
        QFile file(QStringLiteral(TEST_DATA "/dossiers/joris-van-leeuwen.json"));
        const auto read = file.open(QIODevice::ReadOnly) ? readDossierFile(file.readAll()) : Result<StartRequest>(fail({}));
        if (!read)
            giveUp(u"no departure to start with"_s);
        return *read;
    }();
    return request;
}

Sources sourcesAt(int act)
{
    return Sources::seeded(quint32(1000 + act), QDateTime(today, QTime(9, 0), Qt::UTC).addSecs(600 * act));
}

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : Unexpected{result.error()};
}

Result<void> kept(const Result<ChangeId> &result, Known &known)
{
    if (result)
        known.change = *result;
    return done(result);
}

Result<void> start(Workspace &workspace, Known &known)
{
    auto request = departure();
    request.organisation.reset();
    const auto started = workspace.startDossier(request);
    if (started)
        known.dossier = *started;
    return done(started);
}

Result<void> addRows(Workspace &workspace, Known &known)
{
    QList<QMap<QString, QString>> rows;
    for (int i = 0; i < 12; ++i)
        rows.append({{u"title"_s, u"Dossier %1"_s.arg(i)}, {u"state"_s, u"loopt"_s}});
    const auto added = workspace.addRows(known.dossier, u"matters"_s, rows);
    if (added)
        known.rows = *added;
    return done(added);
}

Result<void> reads(Workspace &workspace, Known &known)
{
    const auto report = workspace.report(known.dossier, {.preset = Preset::Archive});
    if (!report)
        return done(report);
    if (const auto view = workspace.view(known.dossier); !view)
        return done(view);
    const auto list = workspace.list({});
    if (list && list->size() != 1) // a disk that fails may not look like an empty register
        return fail(ErrorCode::DossierNotFound, {}, u"the list is empty"_s);
    return done(list);
}

QList<Act> makeActs()
{
    const QString kickoff = u"information.kickoff"_s;
    const QString note = u"Samen de lijst doorgenomen. "_s.repeated(60);
    const Draft draft{.subject = u"task:"_s + kickoff, .field = u"note"_s, .text = note};
    const auto draftIn = [draft](const Known &known) {
        auto own = draft;
        own.dossier = known.dossier;
        return own;
    };
    const QString sanne = u"Sanne Verhoeven"_s;
    const QString joris = u"Joris van Leeuwen"_s;
    return {
        {"start a dossier", Role::Manager, sanne, start},
        {"keep a draft", Role::Manager, sanne, [=](auto &w, auto &k) { return w.keepDraft(draftIn(k)); }},
        {"write a note", Role::Manager, sanne,
         [=](auto &w, auto &k) { return kept(w.setTask(k.dossier, kickoff, {.note = note}), k); }},
        {"drop a draft", Role::Manager, sanne, [=](auto &w, auto &k) { return w.dropDraft(draftIn(k)); }},
        {"undo a note", Role::Manager, sanne, [](auto &w, auto &k) { return done(w.undo(k.dossier, k.change)); }},
        {"set a task to busy", Role::Manager, sanne,
         [=](auto &w, auto &k) { return kept(w.setTask(k.dossier, kickoff, {.status = Status::Busy}), k); }},
        {"add rows", Role::Employee, joris, addRows},
        {"change a row", Role::Employee, joris,
         [](auto &w, auto &k) {
             return done(w.setRow(k.dossier, k.rows.value(1), {{u"state"_s, u"klaar"_s}}));
         }},
        {"move a row", Role::Employee, joris,
         [](auto &w, auto &k) { return done(w.moveRow(k.dossier, k.rows.value(1), 3)); }},
        {"delete a row", Role::Employee, joris,
         [](auto &w, auto &k) { return done(w.deleteRow(k.dossier, k.rows.value(2))); }},
        {"bind a person", Role::Hr, u"Femke de Boer"_s,
         [](auto &w, auto &k) { return done(w.bindPerson(k.dossier, Role::Woo, {.name = u"Noor Willems"_s})); }},
        {"change the dates", Role::Manager, sanne,
         [](auto &w, auto &k) { return done(w.changeDates(k.dossier, {.lastDay = QDate(2026, 4, 17)})); }},
        {"set a hold", Role::Ihh, u"Ria Kuipers"_s,
         [](auto &w, auto &k) { return done(w.setHold(k.dossier, u"Woo-verzoek"_s, u"Woo-1"_s)); }},
        {"refuse to sign", Role::Employee, joris,
         [](auto &w, auto &k) { return done(w.refuseToSign(k.dossier, u"Nog niet af"_s)); }},
        {"change the settings", Role::Hr, u"Femke de Boer"_s,
         [](auto &w, auto &) { return done(w.changeSettings({.name = u"Gemeente Oosterveld"_s, .retention = u"P5Y"_s})); }},
        {"add a colleague", Role::Hr, u"Femke de Boer"_s,
         [](auto &w, auto &) { return done(w.setColleague({.person = {.name = u"Aisha Bakker"_s}, .roles = {Role::Hr}})); }},
        {"read all", Role::Hr, u"Femke de Boer"_s, reads},
    };
}

struct Closing
{
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

// False when SQLite reads on to anything but the end.
bool forEach(sqlite3 *db, const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &row)
{
    sqlite3_stmt *statement = nullptr;
    int answer = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
    while (answer == SQLITE_OK || answer == SQLITE_ROW) {
        answer = sqlite3_step(statement);
        if (answer == SQLITE_ROW)
            row(statement);
    }
    sqlite3_finalize(statement);
    return answer == SQLITE_DONE;
}

QByteArray textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {text, sqlite3_column_bytes(statement, column)};
}

Handle openPast(const QString &path, int flags = 0)
{
    sqlite3 *opened = nullptr;
    const int answer = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | flags, "unix");
    Handle db(opened);
    return answer == SQLITE_OK ? std::move(db) : Handle();
}

} // namespace

const QList<Act> &acts()
{
    static const auto all = makeActs();
    return all;
}

Result<std::unique_ptr<Workspace>> openAt(const QString &path, int act)
{
    return Workspace::open({.database = path}, Access::ReadWrite, sourcesAt(act));
}

Result<void> createAt(const QString &path)
{
    return done(Workspace::create({.database = path}, *departure().organisation,
                                  {.role = Role::Manager, .name = u"Sanne Verhoeven"_s, .today = today}, sourcesAt(-1)));
}

Result<void> run(Workspace &workspace, const Act &act, Known &known)
{
    workspace.setSession({.role = act.role, .name = act.by, .today = today});
    return act.run(workspace, known);
}

bool sqlOn(const QString &path, const QByteArray &sql)
{
    const auto db = openPast(path, SQLITE_OPEN_CREATE);
    return db && sqlite3_exec(db.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArrayList columnOf(const QString &path, const QByteArray &sql)
{
    const auto db = openPast(path);
    QByteArrayList values;
    if (db)
        forEach(db.get(), sql, [&](sqlite3_stmt *row) { values.append(textAt(row, 0)); });
    return values;
}

QByteArray contentOf(const QString &path)
{
    const auto db = openPast(path);
    QByteArrayList tables;
    bool isWhole = db && forEach(db.get(), "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
                                 [&](sqlite3_stmt *row) { tables.append(textAt(row, 0)); });
    QByteArrayList lines;
    for (const auto &table : std::as_const(tables)) {
        const QByteArray columns = table == "schema_version" ? "version" : "*";
        isWhole = isWhole && forEach(db.get(), "SELECT " + columns + " FROM " + table, [&](sqlite3_stmt *row) {
                      QByteArrayList cells{table};
                      for (int column = 0; column < sqlite3_column_count(row); ++column)
                          cells.append(textAt(row, column));
                      lines.append(cells.join('|'));
                  });
    }
    std::ranges::sort(lines);
    return isWhole && !tables.isEmpty() ? QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256)
                                        : QByteArray();
}

QString fastFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory + u"/vertrekwijzer-XXXXXX"_s
                                          : QDir::tempPath() + u"/vertrekwijzer-XXXXXX"_s;
}

QStringList filesIn(const QString &folder)
{
    const QDir root(folder);
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(root.relativeFilePath(all.next()));
    return names;
}

Files filesOf(const QString &folder)
{
    Files files;
    for (const auto &name : filesIn(folder)) {
        QFile file(QDir(folder).filePath(name));
        if (!name.endsWith("-shm"_L1) && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

void put(const QString &folder, const Files &files)
{
    const QDir target(folder);
    for (const auto &name : filesIn(folder)) {
        if (!files.contains(name))
            QFile::remove(target.filePath(name));
    }
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(target.filePath(it.key()));
        target.mkpath(QFileInfo(it.key()).path());
        const auto size = it.value().size();
        // Written over, and not made anew: the system keeps its pages.
        if (!file.open(QIODevice::ReadWrite) || !file.resize(size) || file.write(it.value()) != size)
            giveUp(u"no room for "_s + file.fileName());
    }
}

QList<Base> bases(const QString &folder)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of cells in a change
    const QString path = folder + u"/register.vwz"_s;
    put(folder, {});
    if (const auto created = createAt(path); !created)
        giveUp(u"create: "_s + created.error().detail);
    QList<Base> all{{filesOf(folder), contentOf(path), {}}};
    for (int i = 0; i < acts().size(); ++i) {
        auto known = all.last().known;
        auto workspace = openAt(path, i);
        const auto did = workspace ? run(**workspace, acts().at(i), known) : done(workspace);
        if (!did)
            giveUp(
                u"%1: %2 %3"_s.arg(QLatin1StringView(acts().at(i).name)).arg(int(did.error().code)).arg(did.error().detail));
        workspace->reset();
        all.append({filesOf(folder), contentOf(path), known});
    }
    return all;
}

} // namespace faults
