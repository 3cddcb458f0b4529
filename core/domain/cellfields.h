// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/celllists.h"
#include "core/domain/colleague.h"

// Which fields the structs of a dossier have as cells, both ways. Only cells.cpp includes this.
namespace core::cellfields {

using namespace Qt::StringLiterals;

// One field of a struct as text, both ways.
template<typename T>
struct Field
{
    QLatin1StringView name;
    QString (*get)(const T &);
    void (*set)(T &, const QString &);
};

inline QString fromDate(QDate date) { return date.toString(Qt::ISODate); }
inline QDate toDate(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
inline QString fromBool(bool value) { return value ? u"1"_s : QString(); }
inline QStringList toList(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }
inline QStringList toLines(const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); }

template<typename Enum>
QString fromSet(EnumSet<Enum> set)
{
    QStringList keys;
    for (const auto value : set.values())
        keys.append(toKey(value));
    return keys.join(u' ');
}

template<typename Enum>
EnumSet<Enum> toSet(const QString &text)
{
    EnumSet<Enum> set;
    for (const auto &key : toList(text)) {
        if (const auto value = fromKey<Enum>(key))
            set.insert(*value);
    }
    return set;
}

inline QString fromDays(const QList<QDate> &days)
{
    QStringList texts;
    for (const auto day : days)
        texts.append(fromDate(day));
    return texts.join(u' ');
}

inline QList<QDate> toDays(const QString &text)
{
    QList<QDate> days;
    for (const auto &day : toList(text))
        days.append(toDate(day));
    return days;
}

inline QString fromRefs(const QList<TemplateRef> &refs)
{
    QStringList texts;
    for (const auto &ref : refs)
        texts.append(ref.id % u'@' % QString::number(ref.version));
    return texts.join(u' ');
}

inline QList<TemplateRef> toRefs(const QString &text)
{
    QList<TemplateRef> refs;
    for (const auto &ref : toList(text))
        refs.append({.id = ref.section(u'@', 0, 0), .version = ref.section(u'@', 1).toInt()});
    return refs;
}

inline QString fromConsent(const std::optional<ConsentSet> &consent)
{
    return !consent ? QString() : consent->isEmpty() ? noConsent() : fromSet(*consent);
}

inline std::optional<ConsentSet> toConsent(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(toSet<Consent>(text));
}

inline const Field<TaskState> taskFields[]{
    {"status"_L1, [](const TaskState &s) { return toKey(s.status); },
     [](TaskState &s, const QString &v) { s.status = fromKey<Status>(v).value_or(Status::Todo); }},
    {"reason"_L1, [](const TaskState &s) { return s.reason; }, [](TaskState &s, const QString &v) { s.reason = v; }},
    {"note"_L1, [](const TaskState &s) { return s.note; }, [](TaskState &s, const QString &v) { s.note = v; }},
    {"place"_L1, [](const TaskState &s) { return s.place; }, [](TaskState &s, const QString &v) { s.place = v; }},
    {"alreadySafe"_L1, [](const TaskState &s) { return fromBool(s.alreadySafe); },
     [](TaskState &s, const QString &v) { s.alreadySafe = !v.isEmpty(); }},
    {"date"_L1, [](const TaskState &s) { return fromDate(s.date); }, [](TaskState &s, const QString &v) { s.date = toDate(v); }},
    {"person"_L1, [](const TaskState &s) { return s.person; }, [](TaskState &s, const QString &v) { s.person = v; }},
    {"choice"_L1, [](const TaskState &s) { return s.choice; }, [](TaskState &s, const QString &v) { s.choice = v; }},
    {"consent"_L1, [](const TaskState &s) { return fromConsent(s.consent); },
     [](TaskState &s, const QString &v) { s.consent = toConsent(v); }},
    {"doneOn"_L1, [](const TaskState &s) { return fromDate(s.doneOn); },
     [](TaskState &s, const QString &v) { s.doneOn = toDate(v); }},
    {"due"_L1, [](const TaskState &s) { return fromDate(s.due); }, [](TaskState &s, const QString &v) { s.due = toDate(v); }},
    {"signedBy"_L1, [](const TaskState &s) { return s.signature.by; },
     [](TaskState &s, const QString &v) { s.signature.by = v; }},
    {"signedAt"_L1, [](const TaskState &s) { return s.signature.at; },
     [](TaskState &s, const QString &v) { s.signature.at = v; }},
    {"signedHash"_L1, [](const TaskState &s) { return s.signature.contentHash; },
     [](TaskState &s, const QString &v) { s.signature.contentHash = v; }},
    {"signedItems"_L1, [](const TaskState &s) { return s.signature.items.join(u' '); },
     [](TaskState &s, const QString &v) { s.signature.items = toList(v); }},
    {"openPoints"_L1, [](const TaskState &s) { return s.signature.openPoints.join(u'\n'); },
     [](TaskState &s, const QString &v) { s.signature.openPoints = toLines(v); }},
    {"refusal"_L1, [](const TaskState &s) { return s.signature.refusal; },
     [](TaskState &s, const QString &v) { s.signature.refusal = v; }},
};

inline const Field<OneOffTask> oneOffFields[]{
    {"oneOff.title"_L1, [](const OneOffTask &t) { return t.title; }, [](OneOffTask &t, const QString &v) { t.title = v; }},
    {"oneOff.responsible"_L1, [](const OneOffTask &t) { return t.key.isEmpty() ? QString() : toKey(t.responsible); },
     [](OneOffTask &t, const QString &v) { t.responsible = fromKey<Role>(v).value_or(Role::Manager); }},
    {"oneOff.accountable"_L1, [](const OneOffTask &t) { return t.key.isEmpty() ? QString() : toKey(t.accountable); },
     [](OneOffTask &t, const QString &v) { t.accountable = fromKey<Role>(v).value_or(Role::Manager); }},
    {"oneOff.due"_L1, [](const OneOffTask &t) { return fromDate(t.due); },
     [](OneOffTask &t, const QString &v) { t.due = toDate(v); }},
};

inline const Field<Person> personFields[]{
    {"name"_L1, [](const Person &p) { return p.name; }, [](Person &p, const QString &v) { p.name = v; }},
    {"email"_L1, [](const Person &p) { return p.email; }, [](Person &p, const QString &v) { p.email = v; }},
    {"unit"_L1, [](const Person &p) { return p.unit; }, [](Person &p, const QString &v) { p.unit = v; }},
};

inline const Field<Colleague> colleagueFields[]{
    {"roles"_L1, [](const Colleague &c) { return fromSet(c.roles); },
     [](Colleague &c, const QString &v) { c.roles = toSet<Role>(v); }},
};

inline const Field<Organisation> organisationFields[]{
    {"name"_L1, [](const Organisation &o) { return o.name; }, [](Organisation &o, const QString &v) { o.name = v; }},
    {"government"_L1, [](const Organisation &o) { return fromBool(o.government); },
     [](Organisation &o, const QString &v) { o.government = !v.isEmpty(); }},
    {"ihhPresent"_L1, [](const Organisation &o) { return fromBool(o.ihhPresent); },
     [](Organisation &o, const QString &v) { o.ihhPresent = !v.isEmpty(); }},
    {"mail"_L1, [](const Organisation &o) { return toKey(o.mail); },
     [](Organisation &o, const QString &v) { o.mail = fromKey<MailPolicy>(v).value_or(MailPolicy::Dms); }},
    {"liberationDayWorked"_L1, [](const Organisation &o) { return fromBool(!o.calendar.liberationDayOff); },
     [](Organisation &o, const QString &v) { o.calendar.liberationDayOff = v.isEmpty(); }},
    {"bridgeDays"_L1, [](const Organisation &o) { return fromDays(o.calendar.bridgeDays); },
     [](Organisation &o, const QString &v) { o.calendar.bridgeDays = toDays(v); }},
    {"missingRoles"_L1, [](const Organisation &o) { return fromSet(o.missingRoles); },
     [](Organisation &o, const QString &v) { o.missingRoles = toSet<Role>(v); }},
    {"teams"_L1, [](const Organisation &o) { return o.teams.join(u'\n'); },
     [](Organisation &o, const QString &v) { o.teams = toLines(v); }},
    {"retention"_L1, [](const Organisation &o) { return o.retention; },
     [](Organisation &o, const QString &v) { o.retention = v; }},
    {"showKind"_L1, [](const Organisation &o) { return fromBool(o.showKind); },
     [](Organisation &o, const QString &v) { o.showKind = !v.isEmpty(); }},
};

inline LegalHold &holdOf(Dossier &dossier)
{
    if (!dossier.hold)
        dossier.hold.emplace();
    return *dossier.hold;
}

// An empty cell of a released hold must not bring an empty hold back.
template<auto Member>
void setHold(Dossier &dossier, const QString &value)
{
    if (!value.isEmpty())
        holdOf(dossier).*Member = value;
}

inline const Field<Dossier> dossierFields[]{
    {"state"_L1, [](const Dossier &d) { return toKey(d.state); },
     [](Dossier &d, const QString &v) { d.state = fromKey<DossierState>(v).value_or(DossierState::Running); }},
    {"function"_L1, [](const Dossier &d) { return d.function; }, [](Dossier &d, const QString &v) { d.function = v; }},
    {"kind"_L1, [](const Dossier &d) { return d.id.isNull() ? QString() : toKey(d.kind); },
     [](Dossier &d, const QString &v) { d.kind = fromKey<DepartureKind>(v).value_or(DepartureKind::Resignation); }},
    {"flags"_L1, [](const Dossier &d) { return fromSet(d.flags); },
     [](Dossier &d, const QString &v) { d.flags = toSet<Flag>(v); }},
    {"notice"_L1, [](const Dossier &d) { return fromDate(d.dates.notice); },
     [](Dossier &d, const QString &v) { d.dates.notice = toDate(v); }},
    {"lastDay"_L1, [](const Dossier &d) { return fromDate(d.dates.lastDay); },
     [](Dossier &d, const QString &v) { d.dates.lastDay = toDate(v); }},
    {"employmentEnd"_L1, [](const Dossier &d) { return fromDate(d.dates.employmentEnd); },
     [](Dossier &d, const QString &v) { d.dates.employmentEnd = toDate(v); }},
    {"noSuccessor"_L1, [](const Dossier &d) { return fromBool(d.noSuccessor); },
     [](Dossier &d, const QString &v) { d.noSuccessor = !v.isEmpty(); }},
    {"templates"_L1, [](const Dossier &d) { return fromRefs(d.templates); },
     [](Dossier &d, const QString &v) { d.templates = toRefs(v); }},
    {"sources"_L1, [](const Dossier &d) { return fromRefs(d.sources); },
     [](Dossier &d, const QString &v) { d.sources = toRefs(v); }},
    {"requested"_L1, [](const Dossier &d) { return d.requested.join(u' '); },
     [](Dossier &d, const QString &v) { d.requested = toList(v); }},
    {"hold.reason"_L1, [](const Dossier &d) { return d.hold ? d.hold->reason : QString(); }, setHold<&LegalHold::reason>},
    {"hold.reference"_L1, [](const Dossier &d) { return d.hold ? d.hold->reference : QString(); },
     setHold<&LegalHold::reference>},
    {"hold.by"_L1, [](const Dossier &d) { return d.hold ? d.hold->by : QString(); }, setHold<&LegalHold::by>},
    {"hold.since"_L1, [](const Dossier &d) { return d.hold ? fromDate(d.hold->since) : QString(); },
     [](Dossier &d, const QString &v) {
         if (!v.isEmpty())
             holdOf(d).since = toDate(v);
     }},
};

inline constexpr QLatin1StringView peoplePrefix("people.");
inline constexpr QLatin1StringView organisationPrefix("organisation.");
inline constexpr QLatin1StringView oneOffPrefix("oneoff.");

} // namespace core::cellfields
