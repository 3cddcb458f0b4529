// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/cutting.h"

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

bool heads(QRandomGenerator &random)
{
    return random.bounded(2) == 0;
}

} // namespace

disk::Watcher Recording::watcher()
{
    for (auto it = m_before.begin(); it != m_before.end(); ++it)
        m_known.insert(it.key());
    return [this](const disk::Operation &operation) { return record(operation); };
}

int Recording::record(const disk::Operation &operation)
{
    const auto name = QFileInfo(QString::fromUtf8(operation.file)).fileName();
    if (name.endsWith("-shm"_L1))
        return SQLITE_OK; // made anew by whoever opens the register next
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
        if (m_ignoresSyncs)
            return SQLITE_OK;
        step.lasts = m_entriesToSync.remove(name);
        break;
    case Kind::Delete:
        m_known.remove(name);
        step.lasts = operation.syncsFolder && !m_ignoresSyncs;
        break;
    default:
        return SQLITE_OK;
    }
    m_steps.push_back(step);
    return SQLITE_OK;
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
    auto &file = m_files[step.file];
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
    if (step.lasts) {
        for (auto &each : m_files)
            each.inFolderForSure = each.inFolder;
    }
    return true;
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
