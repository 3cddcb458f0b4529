// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/commands/edit.h"
#include "core/sources.h"
#include "core/storage/store.h"

namespace core::demo {

struct Actor
{
    Role role = Role::Manager;
    QString name;
};

// One dossier as it was lived. Every act is decided by the same commands as in the program, so an example obeys all its
// rules: an act that the program would refuse answers false and leaves no trace.
class Story
{
    Q_DISABLE_COPY_MOVE(Story)
public:
    Story(const QList<Template> &templates, const Sources &sources);

    void goTo(const QDateTime &at); // time goes on, and only forward
    // The dossier brings id, organisation and templates.
    bool start(const Actor &actor, const Dossier &dossier, const StartRequest &request);
    QDate day() const { return m_at.date(); }

    bool setTask(const Actor &actor, const QString &item, const TaskEdit &edit);
    bool addRow(const Actor &actor, const QString &table, const QMap<QString, QString> &cells);
    bool setRow(const Actor &actor, const RowId &row, const QMap<QString, QString> &cells);
    bool addTask(const Actor &actor, const OneOffTask &task);
    bool sign(const Actor &actor);
    bool setHold(const Actor &actor, const QString &reason, const QString &reference);
    bool setState(const Actor &actor, DossierState state);
    void lookAgain(); // derives the tasks again: gates open with time and with what was done

    const DossierRecord &record() const { return m_record; }
    const QList<Task> &tasks() const { return m_tasks; }
    const Task *task(QStringView key) const;
    const QList<Template> &templates() const { return m_templates; }
    const QList<Change> &changes() const { return m_changes; }
    Situation situation() const;

private:
    using Decide = std::function<Result<void>(Edit &)>;
    bool act(const Actor &actor, const QString &action, const Decide &decide);
    void tell(Change change, const DossierRecord &after);
    void take(const DossierRecord &after);

    const QList<Template> &m_templates;
    const Sources &m_sources;
    QDateTime m_at;
    DossierRecord m_record;
    QList<Task> m_tasks;
    QList<Change> m_changes;
    QHash<QPair<QString, QString>, ChangeId> m_lastWrite; // by subject and field
};

} // namespace core::demo
