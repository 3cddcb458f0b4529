// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dossierview.h"

// Chapters and tasks of a dossier as lines of text and facts, for the role of its view.
namespace app {

// Which icon a task or chapter has: the first that fits.
enum class Mark { Done, NotApplicable, Late, Busy, Todo };
Mark markOf(const core::Task &task);

struct ChapterLine
{
    std::optional<core::Chapter> chapter; // nothing: tasks that belong to no chapter
    int number = 0;                       // from 1
    QString title;
    core::Progress progress;
    Mark mark = Mark::Todo;

    int key() const { return chapter ? int(*chapter) : -1; }
    bool operator==(const ChapterLine &) const = default;
};

struct TaskLine
{
    QString item;
    QString title;
    Mark mark = Mark::Todo;
    QDate due;
    QString state; // second line: "gedaan op vr 6 maart", "morgen · vr 13 maart", "2 dagen te laat"
    QString who;   // "Dit doet ICT"
    bool isOwn = false;
    bool mayAct = false; // own, or on behalf of who does it
    QString waitsFor;    // "Wacht op: ‘…’"
    QString gate;        // why "Gedaan" is refused
    QString needed;      // what "Gedaan" asks for and is not there yet
    QString sentence;

    const QString &key() const { return item; }
    bool operator==(const TaskLine &) const = default;
};

// Only chapters with a task that this role may see; tasks of no chapter only when they count for it.
QList<ChapterLine> chaptersOf(const core::DossierView &view);
QList<TaskLine> tasksOf(const core::DossierView &view, std::optional<core::Chapter> chapter);
QString sentenceOf(const ChapterLine &line);
QString stateOf(const ChapterLine &line); // under a stop of the route: "klaar", "1 te laat", "3 van 5"

QString doerText(core::Role role, const core::DossierView &view); // "Dit doe jij", "Dit doet ICT"
QString dueLine(const core::Task &task, QDate today);

// In the order of the chapters; empty: there is none. The next one is the role's own open task, also in later chapters.
QString nextOpenTask(const core::DossierView &view, const QString &item);
QString previousTask(const core::DossierView &view, const QString &item);

} // namespace app
