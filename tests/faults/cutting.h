// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/faults/disk.h"
#include "tests/faults/work.h"

#include <QRandomGenerator>
#include <QSet>

#include <vector>

// What a disk still holds when the power goes: all that was synced, and of the rest nothing, something, or pieces.
namespace faults {

// Everything that was done to the disk in a folder and the folders in it, in order.
class Recording
{
public:
    explicit Recording(const QString &folder); // as it is now

    disk::Watcher watcher();
    void ignoreSyncs() { m_ignoresSyncs = true; }                    // the control: a disk that says it has, and has not
    void acknowledge() { m_acknowledged.push_back(m_steps.size()); } // an act was answered here

    qsizetype size() const { return qsizetype(m_steps.size()); }
    int acknowledgedBefore(qsizetype cut) const;

private:
    friend class Cutting;
    using Kind = disk::Operation::Kind;
    struct Step
    {
        Kind kind;
        QString file; // its path in the folder
        qint64 offset = 0;
        QByteArray bytes;
        bool lasts = false; // what the folder holds is on the disk afterwards
    };
    int record(const disk::Operation &operation);
    void add(Step step);
    void lookAround();
    void appeared(const QString &name, bool isSynced);

    QString m_folder;
    Files m_before;
    std::vector<Step> m_steps;
    std::vector<size_t> m_acknowledged;
    QSet<QString> m_entriesToSync; // files that sync their folder with their first sync
    QSet<QString> m_known;
    QSet<QString> m_unsynced; // files with writes that may not last
    bool m_ignoresSyncs = false;
};

enum class Loss { All, Some, Torn };

// Goes through a recording from its start.
class Cutting
{
public:
    explicit Cutting(const Recording &recording);

    bool next(); // one operation further
    Files image(Loss loss, QRandomGenerator &random) const;

private:
    using Step = Recording::Step;
    struct State
    {
        QByteArray durable;
        std::vector<const Step *> pending; // since its last sync
        bool inFolder = false;             // now
        bool inFolderForSure = false;      // after a cut
    };
    static void change(State &file, const Step &step);
    static void apply(QByteArray &bytes, const Step &step, Loss loss, QRandomGenerator *random);

    const Recording &m_recording;
    QMap<QString, State> m_files;
    size_t m_at = 0;
};

} // namespace faults
