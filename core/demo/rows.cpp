// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/demo/rows.h"

#include "core/demo/people.h"
#include "core/demo/rowpools.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::demo {

namespace {

using namespace pools;

template<typename Pool>
const auto &entry(const Pool &pool, qint64 turn)
{
    return pool[size_t(turn) % std::size(pool)];
}

// Only from those that may be in the item's list.
template<typename Pool, typename Entry>
const auto &entryWith(const Pool &pool, qint64 turn, const char16_t *Entry::*column, const QStringList &allowed)
{
    QVarLengthArray<const Entry *, 12> fitting;
    for (const auto &candidate : pool) {
        if (allowed.contains(QString::fromUtf16(candidate.*column)))
            fitting.append(&candidate);
    }
    return fitting.isEmpty() ? entry(pool, turn) : *entry(fitting, turn);
}

// Makes one row; remembers what all rows need.
class Writer
{
public:
    Writer(const RowWish &wish, const Scene &scene, Dice &dice)
        : m_wish(wish), m_scene(scene), m_dice(dice),
          m_turn(scene.lastDay.toJulianDay() + scene.employee.size() + wish.number)
    {}

    Cells matter()
    {
        const auto &matter = entry(m_scene.sector.matters, m_turn);
        const auto reference = m_scene.reference(m_dice);
        static constexpr QStringView risks[]{u"low", u"low", u"medium", u"high"};
        return {{u"title"_s, text(matter.title)},
                {u"reference"_s, reference},
                {u"state"_s, text(matter.state)},
                {u"nextStep"_s, text(matter.nextStep)},
                {u"deadline"_s, afterLastDay(-5, 65)},
                {u"risk"_s, m_dice.pick(risks).toString()},
                {u"place"_s, m_scene.sector.caseSystem % u" · "_s % reference},
                {u"takesOver"_s, m_dice.chance(90) ? m_scene.receiver(m_dice) : QString()},
                {u"note"_s, m_scene.fill(matter.note, m_wish.day, m_dice)},
                {u"confidential"_s, m_dice.chance(8) ? u"yes"_s : u"no"_s}};
    }

    Cells firstWeek()
    {
        return {{u"what"_s, text(entry(firstSteps, m_turn))},
                {u"when"_s, afterLastDay(1, 20)},
                {u"receiver"_s, m_scene.receiver(m_dice)}};
    }

    Cells location()
    {
        const auto &place = entry(places, m_turn);
        const auto action = text(place.action);
        const bool ready = action == "stays"_L1 || action == "alreadySafe"_L1 || m_dice.chance(40);
        return {{u"kind"_s, text(place.kind)},
                {u"where"_s, text(place.where)},
                {u"what"_s, text(place.what)},
                {u"personalData"_s, place.personalData ? u"yes"_s : u"no"_s},
                {u"action"_s, action},
                {u"target"_s, text(place.target)},
                {u"ownerNow"_s, m_scene.employee},
                {u"ownerNext"_s, action == "destroy"_L1 ? QString() : m_scene.receiver(m_dice)},
                {u"doneOn"_s, ready ? iso(m_wish.day) : QString()}};
    }

    Cells contact()
    {
        const auto &contact = entryWith(m_scene.sector.counterparts, m_turn, &Counterpart::relation, m_wish.allowed);
        const auto relation = text(contact.relation);
        const bool isOrganisation = relation == "external"_L1 || relation == "internal"_L1;
        const auto name = isOrganisation ? personName(m_dice) : text(contact.organisation);
        const auto domain = *contact.domain ? text(contact.domain) : m_scene.sector.domain;
        return {{u"name"_s, name},
                {u"organisation"_s, isOrganisation ? text(contact.organisation) : QString()},
                {u"about"_s, text(contact.about)},
                {u"reach"_s, isOrganisation ? mailAddress(name, domain) : u"Zie het cliëntdossier"_s},
                {u"agreements"_s, text(contact.agreements)},
                {u"introducedTo"_s, m_scene.receiver(m_dice)},
                {u"on"_s, m_dice.chance(70) ? iso(m_wish.day) : QString()},
                {u"relation"_s, relation}};
    }

    Cells owned()
    {
        const auto &thing = entry(ownedThings, m_turn);
        return {{u"type"_s, text(thing.type)}, {u"name"_s, text(thing.name)}, {u"link"_s, text(thing.link)}};
    }

    Cells knownThing()
    {
        const auto &subject = entry(knowledge, m_turn);
        return {{u"subject"_s, text(subject.subject)},
                {u"onlyMe"_s, m_dice.chance(70) ? u"yes"_s : u"no"_s},
                {u"where"_s, text(subject.where)},
                {u"receiver"_s, m_scene.receiver(m_dice)},
                {u"how"_s, m_scene.fill(subject.how, m_wish.day, m_dice)},
                {u"on"_s, m_dice.chance(60) ? iso(m_wish.day) : QString()}};
    }

    Cells meeting()
    {
        const auto &meeting = entry(recurring, m_turn);
        return {{u"what"_s, text(meeting.what)},
                {u"rhythm"_s, text(meeting.rhythm)},
                {u"next"_s, afterLastDay(meeting.daysAway, meeting.daysAway)},
                {u"newOwner"_s, m_scene.receiver(m_dice)}};
    }

    Cells session()
    {
        const auto subject = text(entry(sessionSubjects, m_turn));
        const bool held = m_dice.chance(50);
        return {{u"kind"_s, subject.contains("meelopen"_L1) ? u"shadowing"_s : u"talk"_s},
                {u"date"_s, held ? iso(m_wish.day) : laterOn(2, 9)},
                {u"subject"_s, subject},
                {u"with"_s, m_scene.receiver(m_dice)},
                {u"held"_s, held ? u"yes"_s : u"no"_s}};
    }

    Cells agreement()
    {
        const auto &agreement = m_scene.absent ? entry(agreementsWithoutLeaver, m_turn) : entry(agreements, m_turn);
        return {{u"about"_s, text(agreement.about)},
                {u"what"_s, text(agreement.what)},
                {u"on"_s, iso(m_wish.day)},
                {u"agreedBy"_s, m_scene.manager}};
    }

    Cells access()
    {
        const auto &access = entryWith(accesses, m_turn, &Access::scope, m_wish.allowed);
        return {{u"system"_s, text(access.system)},
                {u"right"_s, text(access.right)},
                {u"personalOrShared"_s, text(access.shared)},
                {u"scope"_s, text(access.scope)},
                {u"owner"_s, m_scene.employee}};
    }

    Cells asset()
    {
        const auto &asset = entryWith(assets, m_turn, &Asset::kind, m_wish.allowed);
        return {{u"kind"_s, text(asset.kind)},
                {u"what"_s, text(asset.what)},
                {u"number"_s, QString::fromUtf16(asset.number).arg(m_dice.between(1042, 9871))},
                {u"issuedOn"_s, iso(m_scene.notice.addDays(-m_dice.between(200, 2400)))}};
    }

    Cells destruction()
    {
        const auto &papers = entry(destructions, m_turn);
        return {{u"what"_s, text(papers.what)},
                {u"period"_s, text(papers.period)},
                {u"size"_s, text(papers.size)},
                {u"ground"_s, text(papers.ground)},
                {u"proposedBy"_s, m_scene.absent ? m_scene.manager : m_scene.employee},
                {u"decision"_s, u"destroy"_s},
                {u"decidedBy"_s, m_scene.sector.staff.value(Role::Ihh)},
                {u"decidedOn"_s, iso(m_wish.day)}};
    }

    Cells audience()
    {
        const auto &audience = entryWith(audiences, m_turn, &Audience::circle, m_wish.allowed);
        const Text16 message =
            m_scene.absent ? Text16{u"Kort en neutraal bericht.", u"Short, neutral message."} : audience.message;
        return {{u"circle"_s, text(audience.circle)},
                {u"who"_s, text(audience.who)},
                {u"how"_s, text(audience.how)},
                {u"by"_s, m_scene.manager},
                {u"notBefore"_s, iso(m_wish.day)},
                {u"message"_s, m_scene.fill(message, m_wish.day, m_dice)},
                {u"agreed"_s, u"yes"_s}};
    }

private:
    static QString iso(QDate date) { return date.toString(Qt::ISODate); }
    QString text(const char16_t *words) { return m_scene.fill({words, words}, m_wish.day, m_dice); }

    QString afterLastDay(int first, int last)
    {
        const auto day = m_scene.lastDay.addDays(m_dice.between(first, last));
        return iso(m_scene.sector.organisation.calendar.workingDayOnOrAfter(std::max(day, m_wish.day)));
    }

    QString laterOn(int first, int last)
    {
        const auto day = std::min(m_wish.day.addDays(m_dice.between(first, last)), m_scene.lastDay);
        return iso(m_scene.sector.organisation.calendar.workingDayOnOrBefore(std::max(day, m_wish.day)));
    }

    const RowWish &m_wish;
    const Scene &m_scene;
    Dice &m_dice;
    const qint64 m_turn; // another entry for every row, in an order that differs per dossier
};

constexpr QStringView extras[]{u"risk",   u"place",    u"note",   u"confidential", u"personalData",
                               u"target", u"ownerNow", u"reach",  u"agreements",   u"on",
                               u"link",   u"how",      u"onlyMe", u"issuedOn",     u"message"};

struct Maker
{
    QStringView table;
    Cells (Writer::*make)();
};

constexpr Maker makers[]{
    {u"matters", &Writer::matter},     {u"firstWeeks", &Writer::firstWeek}, {u"locations", &Writer::location},
    {u"contacts", &Writer::contact},   {u"owned", &Writer::owned},          {u"knowledge", &Writer::knownThing},
    {u"recurring", &Writer::meeting},  {u"sessions", &Writer::session},     {u"agreements", &Writer::agreement},
    {u"accounts", &Writer::access},    {u"assets", &Writer::asset},         {u"destruction", &Writer::destruction},
    {u"audiences", &Writer::audience},
};

} // namespace

Cells rowFor(const RowWish &wish, const Scene &scene, Dice &dice)
{
    const auto maker = std::ranges::find(makers, QStringView(wish.table), &Maker::table);
    if (maker == std::end(makers))
        return {};
    auto cells = (Writer(wish, scene, dice).*maker->make)();
    cells.removeIf([&](const auto &cell) {
        return cell.value().isEmpty() ||
               (wish.brief && std::ranges::find(extras, QStringView(cell.key())) != std::end(extras));
    });
    return cells;
}

} // namespace core::demo
