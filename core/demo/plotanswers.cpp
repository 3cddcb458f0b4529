// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/notes.h"
#include "core/demo/plot.h"
#include "core/domain/itemkeys.h"
#include "core/domain/roles.h"

using namespace Qt::StringLiterals;

// What people fill in when a task is done.
namespace core::demo {

namespace {

constexpr int percentRemarks = 18;
const auto holdFound = "information.hold_check hold"_L1; // a note of its own
constexpr QStringView exitChoice(u"exit.choice");
constexpr Text16 noTalk{u"Geen gesprek.", u"No talk."};

} // namespace

TaskEdit Plot::outcome(const Task &task)
{
    auto edit = m_script.edits.value(task.key());
    edit.status = Status::Done;
    for (const auto evidence : task.item.evidence)
        addEvidence(evidence, task, edit);
    const bool isPrivate = task.key().startsWith("exit."_L1) || task.key().startsWith("alumni."_L1);
    if (!edit.note && m_pace.talkative && !isPrivate && m_dice.chance(percentRemarks))
        edit.note = remark(task.key(), m_scene, m_story.day(), m_dice);
    return edit;
}

void Plot::addEvidence(Evidence evidence, const Task &task, TaskEdit &edit)
{
    const auto day = m_story.day();
    if (evidence == Evidence::Note && !edit.note)
        edit.note = noteFor(edit.choice == u"hold"_s ? holdFound : task.key(), m_scene, day, m_dice);
    else if (evidence == Evidence::Place && !edit.place && m_dice.chance(15))
        edit.alreadySafe = true;
    else if (evidence == Evidence::Place && !edit.place)
        edit.place = placeFor(task.key(), m_scene, day, m_dice);
    else if (evidence == Evidence::Date && !edit.date)
        edit.date = day;
    else if (evidence == Evidence::Choice && !edit.choice)
        edit.choice = choiceFor(task);
    else if (evidence == Evidence::Consent && !edit.consent)
        edit.consent = consentFor(task.item);
    else if (evidence == Evidence::Person && task.key() == itemkeys::successor && m_scene.successor.isEmpty())
        edit.choice = u"nobody"_s;
    else if (evidence == Evidence::Person && !edit.person)
        edit.person = personFor(task);
}

ConsentSet Plot::consentFor(const Item &item)
{
    ConsentSet given;
    for (const auto purpose : item.consents) {
        if (m_dice.chance(50))
            given.insert(purpose);
    }
    return given;
}

// Without a talk there is nothing to prepare, to write down or to destroy; and nobody writes why.
QString Plot::reasonNotTo(const Task &task)
{
    const auto *choice = m_story.task(exitChoice);
    const bool isDeclined = choice && choice->state.choice == "no"_L1;
    if (isDeclined && task.key().startsWith("exit."_L1) && task.key() != "exit.offer"_L1)
        return m_scene.fill(noTalk, m_story.day(), m_dice);
    return reasonNotToDo(task.key(), m_scene, m_story.day(), m_dice);
}

QString Plot::personFor(const Task &task)
{
    if (task.key() == itemkeys::successor)
        return m_scene.successor;
    if (task.key() == "accounts.receipt"_L1)
        return actorOf(actingRole(Role::Facilities, m_story.record().dossier)).name;
    if (task.key() == "exit.interviewer"_L1)
        return m_scene.sector.staff.value(Role::Hr);
    return m_dice.pick(m_scene.colleagues);
}

// What fits the notes that go with it.
QString Plot::choiceFor(const Task &task)
{
    if (task.key() == itemkeys::holdCheck)
        return m_dice.chance(97) ? u"free"_s : u"hold"_s;
    if (task.key() == exitChoice)
        return m_dice.chance(70) ? u"yes"_s : u"no"_s;
    if (task.key() == "accounts.mail_decision"_L1)
        return u"reply"_s;
    if (task.key() == "farewell.wishes"_L1)
        return u"small"_s;
    return task.item.choices.isEmpty() ? QString() : m_dice.pick(task.item.choices).key;
}

} // namespace core::demo
