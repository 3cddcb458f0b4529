// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/cutting.h"

#include "tests/faults/claim.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

constexpr qsizetype sector = 512;

void putAt(QByteArray &bytes, qint64 offset, QByteArrayView part)
{
    if (bytes.size() < offset + part.size())
        bytes.append(offset + part.size() - bytes.size(), '\0');
    std::ranges::copy(part, bytes.begin() + offset);
}

// The shared memory of SQLite is made anew by whoever opens the register next; a lock of a process that is gone is none.
bool isOfProcess(const QString &name)
{
    return name.endsWith("-shm"_L1) || name.endsWith("/lock"_L1);
}

QSet<QString> namesIn(const QString &folder)
{
    QSet<QString> names;
    for (const auto &name : filesIn(folder)) {
        if (!isOfProcess(name))
            names.insert(name);
    }
    return names;
}

bool heads(QRandomGenerator &random)
{
    return random.bounded(2) == 0;
}

} // namespace

Recording::Recording(const QString &folder) : m_folder(folder), m_before(filesOf(folder))
{
    for (auto it = m_before.begin(); it != m_before.end(); ++it)
        m_known.insert(it.key());
}

disk::Watcher Recording::watcher()
{
    return [this](const disk::Operation &operation) { return record(operation); };
}

int Recording::record(const disk::Operation &operation)
{
    const auto name = QDir(m_folder).relativeFilePath(QString::fromUtf8(operation.file));
    if (isOfProcess(name))
        return SQLITE_OK;
    lookAround();
    Step step{.kind = operation.kind, .file = name, .offset = operation.offset, .bytes = operation.bytes.toByteArray()};
    switch (operation.kind) {
    case Kind::Open:
        if (!operation.creates && m_known.contains(name))
            return SQLITE_OK;
        m_known.insert(name);
        if (!operation.isDatabase)
            m_entriesToSync.insert(name); // os_unix.c does so for journals
        break;
    case Kind::Write:
        break;
    case Kind::Truncate:
        step.offset = operation.size;
        break;
    case Kind::Sync:
        step.lasts = m_entriesToSync.remove(name);
        break;
    case Kind::SyncFolder:
        step.file += u"/."_s;
        step.lasts = true;
        break;
    case Kind::Delete:
        m_known.remove(name);
        step.lasts = operation.syncsFolder;
        break;
    default:
        return SQLITE_OK;
    }
    add(std::move(step));
    return SQLITE_OK;
}

void Recording::add(Step step)
{
    if (step.kind == Kind::Sync)
        m_unsynced.remove(step.file);
    else if (step.kind == Kind::Write || step.kind == Kind::Truncate)
        m_unsynced.insert(step.file);
    step.lasts = step.lasts && !m_ignoresSyncs;
    const bool isSync = step.kind == Kind::Sync || step.kind == Kind::SyncFolder;
    if (!isSync || !m_ignoresSyncs)
        m_steps.push_back(std::move(step));
}

// What is done past SQLite shows in the folder: a copy that got its name, a description beside it (which Qt syncs before it
// gets its name).
void Recording::lookAround()
{
    const auto there = namesIn(m_folder);
    bool isSynced = true;
    for (const auto &name : QSet<QString>(m_known)) {
        if (there.contains(name))
            continue;
        isSynced = isSynced && !m_unsynced.contains(name);
        m_known.remove(name);
        add({.kind = Kind::Delete, .file = name});
    }
    for (const auto &name : there) {
        if (!m_known.contains(name))
            appeared(name, isSynced);
    }
}

void Recording::appeared(const QString &name, bool isSynced)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.fileName());
    m_known.insert(name);
    add({.kind = Kind::Open, .file = name});
    add({.kind = Kind::Write, .file = name, .bytes = file.readAll()});
    if (isSynced)
        add({.kind = Kind::Sync, .file = name});
}

int Recording::acknowledgedBefore(qsizetype cut) const
{
    return int(std::ranges::count_if(m_acknowledged, [&](size_t at) { return at <= size_t(cut); }));
}

Cutting::Cutting(const Recording &recording) : m_recording(recording)
{
    for (auto it = recording.m_before.begin(); it != recording.m_before.end(); ++it)
        m_files.insert(it.key(), {it.value(), {}, true, true});
}

bool Cutting::next()
{
    if (m_at == m_recording.m_steps.size())
        return false;
    const auto &step = m_recording.m_steps[m_at++];
    if (step.kind != disk::Operation::Kind::SyncFolder)
        change(m_files[step.file], step);
    const auto folder = QFileInfo(step.file).path();
    for (auto it = m_files.begin(); step.lasts && it != m_files.end(); ++it) {
        if (QFileInfo(it.key()).path() == folder)
            it->inFolderForSure = it->inFolder;
    }
    return true;
}

void Cutting::change(State &file, const Step &step)
{
    switch (step.kind) {
    case disk::Operation::Kind::Open:
        file = {.inFolder = true, .inFolderForSure = file.inFolderForSure};
        break;
    case disk::Operation::Kind::Delete:
        file.inFolder = false;
        break;
    case disk::Operation::Kind::Sync:
        for (const auto *pending : file.pending)
            apply(file.durable, *pending, Loss::All, nullptr);
        file.pending.clear();
        break;
    default:
        file.pending.push_back(&step);
    }
}

// Without chance: all of it. A torn write reaches the disk in some of its sectors.
void Cutting::apply(QByteArray &bytes, const Step &step, Loss loss, QRandomGenerator *random)
{
    if (step.kind == disk::Operation::Kind::Truncate) {
        bytes.resize(std::min<qsizetype>(bytes.size(), step.offset));
        return;
    }
    if (loss != Loss::Torn || !random)
        return putAt(bytes, step.offset, step.bytes);
    for (qsizetype at = 0; at < step.bytes.size(); at += sector) {
        if (heads(*random))
            putAt(bytes, step.offset + at,
                  QByteArrayView(step.bytes).sliced(at).first(std::min(sector, step.bytes.size() - at)));
    }
}

Files Cutting::image(Loss loss, QRandomGenerator &random) const
{
    Files files;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        const bool isUnsure = it->inFolder != it->inFolderForSure;
        const bool isThere = isUnsure && loss != Loss::All ? heads(random) : it->inFolderForSure;
        if (!isThere)
            continue;
        auto bytes = it->durable;
        for (const auto *pending : it->pending) {
            if (loss != Loss::All && heads(random))
                apply(bytes, *pending, loss, &random);
        }
        files.insert(it.key(), bytes);
    }
    return files;
}

} // namespace faults
