// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/newdossier/circumstances.h"

#include <QCoreApplication>

namespace app {

using core::DepartureKind;
using core::Flag;

struct Circumstances
{
    Q_DECLARE_TR_FUNCTIONS(Circumstances)
};

QList<ChoiceGroup<DepartureKind>> kindGroups()
{
    using enum DepartureKind;
    return {{Circumstances::tr("The employee's own choice"), {}, {Resignation, Retirement, InternalMove}},
            {Circumstances::tr("The agreed time is over"), {}, {FixedTermEnd, HireEnd, SecondmentEnd, Internship}},
            {Circumstances::tr("Another way of leaving"),
             Circumstances::tr(
                 "Confidential: only who works as employee, manager, HR or information management sees which kind it is."),
             {Settlement, Reorganisation, Dismissal, SummaryDismissal, Death}},
            {Circumstances::tr("Away for a time"), {}, {Leave}}};
}

bool isConfidential(DepartureKind kind)
{
    using enum DepartureKind;
    return kind == Settlement || kind == Reorganisation || kind == Dismissal || kind == SummaryDismissal || kind == Death;
}

QString explanationOf(DepartureKind kind)
{
    switch (kind) {
    case DepartureKind::Resignation:
        return Circumstances::tr("Goes to work somewhere else, or stops.");
    case DepartureKind::FixedTermEnd:
        return Circumstances::tr("A temporary contract that is not renewed.");
    case DepartureKind::Retirement:
        return Circumstances::tr("Stops working. Often known long before.");
    case DepartureKind::Settlement:
        return Circumstances::tr("Agreed together and put on paper.");
    case DepartureKind::Reorganisation:
        return Circumstances::tr("The job changes or goes.");
    case DepartureKind::Dismissal:
        return Circumstances::tr("With a period of notice or in the trial period.");
    case DepartureKind::SummaryDismissal:
        return Circumstances::tr("Leaves at once. Others take over all tasks.");
    case DepartureKind::Death:
        return Circumstances::tr("Without tasks or texts for the employee.");
    case DepartureKind::InternalMove:
        return Circumstances::tr("Goes to another team in the same organisation.");
    case DepartureKind::HireEnd:
        return Circumstances::tr("Works for another company or is self-employed.");
    case DepartureKind::SecondmentEnd:
        return Circumstances::tr("Goes back to the own employer.");
    case DepartureKind::Internship:
        return Circumstances::tr("A short list of tasks.");
    case DepartureKind::Leave:
        return Circumstances::tr("Comes back later, for example after leave.");
    }
    Q_UNREACHABLE();
}

QList<ChoiceGroup<Flag>> flagGroups()
{
    using enum Flag;
    return {
        {Circumstances::tr("The job"), {}, {KeyFunction, SoleExpert, OfficeHolder, DirectReports, TrustFunction, Mandate}},
        {Circumstances::tr("Information and systems"),
         {},
         {Privileged, SharedSecrets, SocialAccount, Chat, Paper, Destruction, SpecialPersonalData, Litigation}},
        {Circumstances::tr("Things to return"), {}, {Phone, Mobility, CompanyCard}},
        {Circumstances::tr("Contacts and agreements"), {}, {ExternalRelations, NonCompete, StudyCosts}},
        {Circumstances::tr("Extra duties"), {}, {WorksCouncil, EmergencyRole, HazardousSubstances, CareClients}},
        {Circumstances::tr("The situation now"),
         Circumstances::tr("Others then do the tasks of the employee."),
         {Unreachable, AlreadyGone}}};
}

namespace {

QString explanationOfJob(Flag flag)
{
    switch (flag) {
    case Flag::KeyFunction:
        return Circumstances::tr("More of this work has to be kept.");
    case Flag::SoleExpert:
        return Circumstances::tr("Few colleagues can take over this work.");
    case Flag::OfficeHolder:
        return Circumstances::tr("For example an alderman or a director.");
    case Flag::DirectReports:
        return Circumstances::tr("For example a team or a project.");
    case Flag::TrustFunction:
        return Circumstances::tr("With a screening or with state secrets.");
    case Flag::Mandate:
        return Circumstances::tr("May order, pay or sign decisions.");
    case Flag::Privileged:
        return Circumstances::tr("May change systems or give rights to others.");
    case Flag::SharedSecrets:
        return Circumstances::tr("Passwords that a team uses together.");
    case Flag::SocialAccount:
        return Circumstances::tr("Writes for the organisation, for example on LinkedIn.");
    case Flag::Chat:
        return Circumstances::tr("For example WhatsApp, Signal or Teams.");
    case Flag::Paper:
        return Circumstances::tr("In a cupboard, in the archive or at home.");
    case Flag::Destruction:
        return Circumstances::tr("Files whose period of keeping is over.");
    default:
        return {};
    }
}

QString explanationOfRest(Flag flag)
{
    switch (flag) {
    case Flag::SpecialPersonalData:
        return Circumstances::tr("For example about health, faith or criminal records.");
    case Flag::Litigation:
        return Circumstances::tr("Then nothing may be destroyed that could be proof.");
    case Flag::Phone:
        return Circumstances::tr("With the number and what is on it.");
    case Flag::Mobility:
        return Circumstances::tr("Also fuel cards and leased bikes.");
    case Flag::CompanyCard:
        return Circumstances::tr("A credit card or a card for purchases.");
    case Flag::ExternalRelations:
        return Circumstances::tr("For example clients, suppliers or residents.");
    case Flag::NonCompete:
        return Circumstances::tr("Agreed in the contract.");
    case Flag::StudyCosts:
        return Circumstances::tr("Perhaps something has to be paid back.");
    case Flag::WorksCouncil:
        return Circumstances::tr("Somebody has to take this seat.");
    case Flag::EmergencyRole:
        return Circumstances::tr("Stands on a rota that others count on.");
    case Flag::HazardousSubstances:
        return Circumstances::tr("Works with them; the data are kept for long.");
    case Flag::CareClients:
        return Circumstances::tr("Treats or supports people.");
    case Flag::Unreachable:
        return Circumstances::tr("For example because of illness. We ask no reason.");
    case Flag::AlreadyGone:
        return Circumstances::tr("The last working day is over.");
    default:
        return {};
    }
}

} // namespace

QString explanationOf(Flag flag)
{
    const auto text = explanationOfJob(flag);
    return text.isEmpty() ? explanationOfRest(flag) : text;
}

QString hintOf(core::Anchor anchor, DepartureKind kind)
{
    switch (anchor) {
    case core::Anchor::Notice:
        return kind == DepartureKind::Resignation
                   ? Circumstances::tr("The day on which notice was given.")
                   : Circumstances::tr("The day on which it was clear that this person leaves.");
    case core::Anchor::LastDay:
        return Circumstances::tr("The last day at work. Days off after it do not count.");
    case core::Anchor::EmploymentEnd:
        return Circumstances::tr("Optional. Leave it empty if it is the same day.");
    }
    Q_UNREACHABLE();
}

} // namespace app
