// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/demo/rows.h"
#include "core/demo/story.h"

namespace core::demo {

// How a dossier goes.
struct Pace
{
    int lead = 2;          // days before the due date that a task is done; negative: too late
    int spread = 3;        // give or take
    int skipOwn = 5;       // percent that nobody gets to: tasks of the three who sign
    int skipOthers = 10;   // and of everybody else
    int rows = 2;          // at most, in one table
    bool talkative = true; // remarks, tasks under way, answers of the successor
    QDate until;           // what is planned for this day or later has not happened yet
};

// What is not left to chance.
struct Script
{
    QHash<QString, QList<Cells>> rows; // by table
    QHash<QString, TaskEdit> edits;    // by item
    QList<OneOffTask> added;           // by the manager
    QStringList left;                  // items that nobody got to
    QStringList busy;                  // items under way on the last day before `until`
    QStringList early;                 // items done in the last days before `until`, whatever their date
};

// Plays the tasks of a dossier: each on its day, by the one who does it, with what it asks for.
class Plot
{
    Q_DISABLE_COPY_MOVE(Plot)
public:
    Plot(Story &story, const Scene &scene, const Pace &pace, const Script &script, Dice &dice);

    void play();
    Actor actorOf(Role role) const;
    void advanceTo(QDate day); // to a moment in office hours

private:
    struct Step
    {
        QDate day;
        int rank = 0; // within a day: signing comes last
        QString key;
        bool busy = false;
    };

    void playTasks();
    QList<Step> plan();
    bool isLeft(const Task &task);
    QDate plannedDay(const Task &task);
    bool isUnderWay(const Task &task, QDate day);
    void perform(const Step &step);
    void begin(const Task &task);
    void finish(const Task &task);
    void signAs(const Task &task);
    void acknowledge(const Actor &receiver);
    std::optional<Actor> actorFor(const Task &task);
    TaskEdit outcome(const Task &task);
    void addEvidence(Evidence evidence, const Task &task, TaskEdit &edit);
    ConsentSet consentFor(const Item &item);
    QString reasonNotTo(const Task &task);
    QString personFor(const Task &task);
    QString choiceFor(const Task &task);
    void fillTable(const Task &task, const Actor &actor, int count);
    void completeRows(const Task &task, const Actor &actor);
    void openGates(const Task &task);

    Story &m_story;
    const Scene &m_scene;
    const Pace &m_pace;
    const Script &m_script;
    Dice &m_dice;
    QStringList m_planned;
    QDateTime m_clock;
};

} // namespace core::demo
